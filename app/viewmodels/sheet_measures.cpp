#include "app/viewmodels/sheet_measures.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)

public:
    static QVariantMap noLength()
    {
        return {{u"code"_s, u"no_length"_s}, {u"title"_s, tr("This is no length")}, {u"text"_s, tr("The scale stays as it was.")},
                {u"action"_s, tr("Mark two points apart from each other, and type how far they are in millimetres.")}};
    }
    static QVariantMap noScale()
    {
        return {{u"code"_s, u"no_scale"_s}, {u"title"_s, tr("This is no scale")}, {u"text"_s, tr("The scale stays as it was.")},
                {u"action"_s, tr("Type it as the title block says it, such as 1:50.")}};
    }
    static QString off(double millimetres)
    {
        return tr("off by %1 mm").arg(QLocale(u"en"_s).toString(std::round(std::abs(millimetres)), 'f', 0));
    }
    static QString deviation(double drawn, double built)
    {
        return tr("Drawn %1, built %2: off by %3").arg(std::round(drawn)).arg(std::round(built)).arg(std::round(std::abs(built - drawn)));
    }
};

QString lengthWords(double millimetres)
{
    return QLocale(u"en"_s).toString(std::round(millimetres), 'f', 0) + u" mm"_s;
}

QList<QPointF> pointsOf(const QVariantList &list)
{
    QList<QPointF> points;
    for (const QVariant &each : list) {
        const QVariantMap map = each.toMap();
        points << (map.isEmpty() ? each.toPointF() : QPointF(map.value(u"x"_s).toDouble(), map.value(u"y"_s).toDouble()));
    }
    return points;
}

QList<QPointF> pointsOf(const QJsonArray &flat)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        points << QPointF(flat[i].toDouble(), flat[i + 1].toDouble());
    return points;
}

QJsonArray flat(const QList<QPointF> &points)
{
    QJsonArray out;
    for (const QPointF &point : points) {
        out.append(std::round(point.x() * 100) / 100);
        out.append(std::round(point.y() * 100) / 100);
    }
    return out;
}

struct Reading {
    QString words;
    std::optional<double> value;
};

Reading readingOf(const QString &what, const QList<QPointF> &points, const std::optional<drawing::Scale> &scale)
{
    const qsizetype count = points.size();
    if (what == "angle"_L1 && count == 3) {
        const std::optional<double> degrees = drawing::angle(points[0], points[1], points[2]);
        return degrees ? Reading{QString::number(*degrees, 'f', 1) + u"°"_s, *degrees} : Reading{};
    }
    if (!scale || count < 2)
        return {};
    if (what == "distance"_L1 && count == 2) {
        const double length = drawing::distance(*scale, points[0], points[1]);
        return {lengthWords(length), length};
    }
    if (what == "chain"_L1) {
        const drawing::Chain chain = drawing::chain(*scale, points);
        QStringList parts;
        for (const double part : chain.parts)
            parts << QString::number(std::round(part), 'f', 0);
        return {parts.join(u" + "_s) + u" = "_s + lengthWords(chain.whole), chain.whole};
    }
    if (what == "area"_L1 && count > 2) {
        const std::optional<drawing::Area> area = drawing::area(*scale, points);
        return area ? Reading{QString::number(area->squareMetres, 'f', 2) + u" m² · "_s + lengthWords(area->around), area->squareMetres} : Reading{};
    }
    return {};
}

Status readMeasures(store::Reader &reader, const QString &sheetId, const QString &revisionId, MeasuresFound &found)
{
    PLUMB_ASSIGN(found.sheet, reader.record(idOf(sheetId)));
    PLUMB_ASSIGN(found.revision, reader.record(idOf(revisionId)));
    store::ListQuery query;
    query.kind = u"measurement"_s;
    query.where = {{u"sheet"_s, sheetId}};
    query.sortBy = u"measured_at"_s;
    return reader.each(query, [&](const store::StoredRecord &measurement) -> Status {
        if (measurement.fields.value("revision"_L1).toString() == revisionId)
            found.measurements.push_back(measurement);
        return {};
    });
}

} // namespace

SheetMeasures::SheetMeasures(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"measurement"_s, u"sheet_revision"_s},
               [this]() -> Survey<MeasuresFound>::Work {
                   if (idOf(m_sheetId).isNull() || idOf(m_revisionId).isNull())
                       return {};
                   return [sheet = m_sheetId, revision = m_revisionId](store::Reader &reader, MeasuresFound &found) { return readMeasures(reader, sheet, revision, found); };
               },
               [this](const Result<MeasuresFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &SheetMeasures::arrange);
    connect(this, &SheetMeasures::asked, this, [this] {
        m_found.reset();
        arrange();
        m_survey.ask();
    });
    connect(&m_writer, &RecordWriter::saved, this, &SheetMeasures::saved);
    connect(&m_writer, &RecordWriter::failed, this, &SheetMeasures::failed);
}

const store::StoredRecord *SheetMeasures::calibration() const
{
    if (!m_found)
        return nullptr;
    const auto last = std::find_if(m_found->measurements.rbegin(), m_found->measurements.rend(),
                                   [](const store::StoredRecord &one) { return one.fields.value("what"_L1).toString() == "calibration"_L1; });
    return last == m_found->measurements.rend() ? nullptr : &*last;
}

std::optional<drawing::Scale> SheetMeasures::scaleNow() const
{
    if (const store::StoredRecord *const known = calibration()) {
        const QList<QPointF> points = pointsOf(known->fields.value("points"_L1).toArray());
        if (points.size() == 2)
            return drawing::Scale::fromLength(points[0], points[1], known->fields.value("known"_L1).toDouble());
    }
    const int said = m_found && m_found->revision ? m_found->revision->fields.value("scale"_L1).toInt() : 0;
    return said > 0 ? drawing::Scale::fromText(u"1:%1"_s.arg(said)) : std::nullopt;
}

QString SheetMeasures::scale() const
{
    const std::optional<drawing::Scale> scale = scaleNow();
    return scale ? scale->text() : QString();
}

QString SheetMeasures::scaleFrom() const
{
    return !scaleNow() ? QString() : calibration() ? u"calibration"_s : u"sheet"_s;
}

QVariantMap SheetMeasures::reading(const QString &what, const QVariantList &points) const
{
    const Reading reading = readingOf(what, pointsOf(points), scaleNow());
    return {{u"words"_s, reading.words}, {u"value"_s, reading.value.value_or(-1)}, {u"done"_s, reading.value.has_value()}};
}

QVariantMap SheetMeasures::row(const store::StoredRecord &measurement) const
{
    const QString what = measurement.fields.value("what"_L1).toString();
    const QList<QPointF> points = pointsOf(measurement.fields.value("points"_L1).toArray());
    QVariantList places;
    for (const QPointF &point : points)
        places.append(QVariantMap{{u"x"_s, point.x()}, {u"y"_s, point.y()}});
    const Reading reading = readingOf(what, points, scaleNow());
    const bool length = what == "distance"_L1 || what == "chain"_L1;
    const QJsonValue built = measurement.fields.value("built"_L1);
    const bool compared = length && reading.value && built.isDouble();
    return {{u"measurementId"_s, idText(measurement.id)}, {u"what"_s, what}, {u"points"_s, places}, {u"words"_s, reading.words},
            {u"label"_s, measurement.fields.value("label"_L1).toString()}, {u"drawn"_s, length ? reading.value.value_or(-1) : -1}, {u"built"_s, built.toDouble(-1)},
            {u"off"_s, compared ? MeasureWords::off(drawing::Deviation{*reading.value, built.toDouble()}.off()) : QString()},
            {u"deviationId"_s, measurement.fields.value("deviation"_L1).toString()}, {u"unsent"_s, measurement.unsent}};
}

void SheetMeasures::arrange()
{
    QVariantList list;
    if (m_found) {
        for (const store::StoredRecord &measurement : m_found->measurements) {
            if (measurement.fields.value("what"_L1).toString() != "calibration"_L1)
                list.append(row(measurement));
        }
    }
    m_list = std::move(list);
    Q_EMIT changed();
}

const store::StoredRecord *SheetMeasures::measurement(const QString &id) const
{
    if (!m_found)
        return nullptr;
    const auto one = std::find_if(m_found->measurements.begin(), m_found->measurements.end(), [&id](const store::StoredRecord &each) { return idText(each.id) == id; });
    return one == m_found->measurements.end() ? nullptr : &*one;
}

QJsonObject SheetMeasures::base() const
{
    return {{u"site"_s, m_found->sheet->fields.value("site"_L1)}, {u"sheet"_s, m_sheetId}, {u"revision"_s, m_revisionId}};
}

void SheetMeasures::calibrate(const QPointF &a, const QPointF &b, double millimetres)
{
    if (!m_found || !m_found->sheet)
        return;
    if (!drawing::Scale::fromLength(a, b, millimetres)) {
        Q_EMIT failed(MeasureWords::noLength());
        return;
    }
    QJsonObject set = base();
    set.insert(u"what"_s, u"calibration"_s);
    set.insert(u"points"_s, flat({a, b}));
    set.insert(u"known"_s, millimetres);
    set.insert(u"author"_s, m_personId);
    set.insert(u"measured_at"_s, toIso(m_survey.link().services()->clock->now()));
    m_writer.write({{m_survey.link().services()->newId(), u"measurement"_s, m_found->sheet->scope, set}});
}

// The scale a sheet says is a length like any other: a hundred millimetres of paper, so that the last word counts.
void SheetMeasures::takeScale(const QString &text)
{
    const std::optional<drawing::Scale> scale = drawing::Scale::fromText(text);
    if (!scale) {
        Q_EMIT failed(MeasureWords::noScale());
        return;
    }
    constexpr double paper = 100;
    const double points = paper / drawing::millimetresAPoint;
    calibrate({0, 0}, {points, 0}, scale->millimetres(points));
}

QString SheetMeasures::keep(const QString &what, const QVariantList &points, const QString &label)
{
    const QList<QPointF> places = pointsOf(points);
    const Reading reading = readingOf(what, places, scaleNow());
    if (!reading.value || !m_found || !m_found->sheet)
        return {};
    QJsonObject set = base();
    set.insert(u"what"_s, what);
    set.insert(u"points"_s, flat(places));
    set.insert(u"drawn"_s, std::round(*reading.value * 100) / 100);
    set.insert(u"author"_s, m_personId);
    set.insert(u"measured_at"_s, toIso(m_survey.link().services()->clock->now()));
    if (!label.isEmpty())
        set.insert(u"label"_s, label);
    const Id id = m_survey.link().services()->newId();
    m_writer.write({{id, u"measurement"_s, m_found->sheet->scope, set}});
    return idText(id);
}

void SheetMeasures::setBuilt(const QString &measurementId, double millimetres)
{
    if (const store::StoredRecord *const one = measurement(measurementId))
        m_writer.write({{one->id, one->kind, one->scope, {{u"built"_s, millimetres >= 0 ? QJsonValue(millimetres) : QJsonValue()}}}});
}

void SheetMeasures::takeAway(const QString &measurementId, const QString &reason)
{
    if (const store::StoredRecord *const one = measurement(measurementId))
        m_writer.write({{one->id, one->kind, one->scope, {{u"void"_s, reason}}}});
}

QString SheetMeasures::deviate(const QString &measurementId, const QString &room)
{
    const store::StoredRecord *const one = measurement(measurementId);
    const QVariantMap shown = one ? row(*one) : QVariantMap();
    const double drawn = shown.value(u"drawn"_s, -1).toDouble(), built = shown.value(u"built"_s, -1).toDouble();
    if (drawn < 0 || built < 0)
        return {};
    const Services &services = *m_survey.link().services();
    const QString at = toIso(services.clock->now());
    const Id deviation = services.newId();
    const QList<QPointF> points = pointsOf(one->fields.value("points"_L1).toArray());
    const QPointF middle = (points.first() + points.last()) / 2;
    QJsonObject set = base(), pin = base();
    const QString label = one->fields.value("label"_L1).toString();
    set.insert(u"title"_s, (label.isEmpty() ? QString() : label + u" · "_s) + MeasureWords::deviation(drawn, built));
    set.insert(u"drawn"_s, std::round(drawn));
    set.insert(u"built"_s, built);
    set.insert(u"found_by"_s, m_personId);
    set.insert(u"found_at"_s, at);
    set.insert(u"state"_s, u"open"_s);
    pin.insert(u"what"_s, u"deviation"_s);
    pin.insert(u"about"_s, idText(deviation));
    pin.insert(u"x"_s, middle.x());
    pin.insert(u"y"_s, middle.y());
    pin.insert(u"author"_s, m_personId);
    pin.insert(u"placed_at"_s, at);
    if (!room.isEmpty()) {
        set.insert(u"room"_s, room);
        pin.insert(u"room"_s, room);
    }
    m_writer.write({{deviation, u"deviation"_s, one->scope, set}, {services.newId(), u"pin"_s, one->scope, pin},
                    {one->id, one->kind, one->scope, {{u"deviation"_s, idText(deviation)}}}});
    return idText(deviation);
}

} // namespace plumb
