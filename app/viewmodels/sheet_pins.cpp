#include "app/viewmodels/sheet_pins.h"

#include "app/drawing/clusters.h"
#include "app/model/record.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/record_names.h"
#include "app/viewmodels/value_map.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameRoom = 120; // points: marks as near are in one room

QString textOf(const store::StoredRecord &record, QLatin1StringView name)
{
    return record.fields.value(name).toString();
}

QPointF placeOf(const store::StoredRecord &pin)
{
    return {pin.fields.value("x"_L1).toDouble(), pin.fields.value("y"_L1).toDouble()};
}

store::ListQuery ofSheet(const QString &kind, const QString &sheetId, const QString &sortBy)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = {{u"sheet"_s, sheetId}};
    query.sortBy = sortBy;
    return query;
}

Status readRevisions(store::Reader &reader, const QString &sheetId, PinsFound &found)
{
    return reader.each(ofSheet(u"sheet_revision"_s, sheetId, u"uploaded_at"_s), [&found](const store::StoredRecord &revision) -> Status {
        QList<double> flat;
        const QJsonArray areas = revision.fields.value("changed_areas"_L1).toArray();
        for (const QJsonValue &value : areas)
            flat << value.toDouble();
        const QSizeF size(revision.fields.value("width"_L1).toDouble(), revision.fields.value("height"_L1).toDouble());
        found.revisions.push_back({idText(revision.id), size, quality::areasFrom(flat)});
        found.revisionNames.insert(idText(revision.id), textOf(revision, "revision"_L1));
        return {};
    });
}

Status readPins(store::Reader &reader, const QString &sheetId, PinsFound &found)
{
    PLUMB_ASSIGN(found.sheet, reader.record(idOf(sheetId)));
    PLUMB_TRY(readRevisions(reader, sheetId, found));
    store::ListQuery query = ofSheet(u"pin"_s, sheetId, u"placed_at"_s);
    query.includeVoid = true;
    return reader.each(query, [&](const store::StoredRecord &pin) -> Status {
        found.pins.push_back(pin);
        PLUMB_TRY(nameOf(reader, textOf(pin, "author"_L1), found.names));
        const QString about = textOf(pin, "about"_L1);
        if (about.isEmpty() || found.abouts.contains(about))
            return {};
        PLUMB_ASSIGN(const std::optional<store::StoredRecord> record, reader.record(idOf(about)));
        if (!record)
            return {};
        found.abouts.insert(about, *record);
        return nameOf(reader, textOf(*record, "assignee"_L1), found.names);
    });
}

QString iconOf(const QString &what)
{
    static const QHash<QString, QString> icons{{u"issue"_s, u"triangle-alert"_s}, {u"photo"_s, u"camera"_s}, {u"item"_s, u"clipboard-check"_s},
                                               {u"comment"_s, u"message-square"_s}, {u"deviation"_s, u"diff"_s}};
    return icons.value(what, u"map-pin"_s);
}

// Whether somebody still has to do something about it, and how urgent that looks.
std::pair<bool, QString> standingOf(const QString &what, const QString &ownState, const store::StoredRecord *about)
{
    const QString state = about ? textOf(*about, "state"_L1) : QString();
    if (what == "issue"_L1)
        return state == "open"_L1 || state == "assigned"_L1 ? std::pair(true, u"danger"_s)
            : state == "fixed"_L1                           ? std::pair(true, u"warning"_s)
                                                            : std::pair(false, u"good"_s);
    if (what == "comment"_L1)
        return ownState == "closed"_L1 ? std::pair(false, u"good"_s) : std::pair(true, u"warning"_s);
    if (what == "deviation"_L1)
        return state == "decided"_L1 ? std::pair(false, u"good"_s) : std::pair(true, u"danger"_s);
    if (what == "item"_L1 && about && textOf(*about, "result"_L1) == "fail"_L1)
        return {true, u"danger"_s};
    return {false, u"info"_s};
}

QString carriedName(quality::Carried carried)
{
    switch (carried) {
    case quality::Carried::Same: return u"same"_s;
    case quality::Carried::InChange: return u"changed"_s;
    case quality::Carried::OffPage: return u"off"_s;
    }
    return {};
}

} // namespace

SheetPins::SheetPins(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"pin"_s, u"issue"_s, u"photo"_s, u"inspection_item"_s, u"deviation"_s, u"sheet_revision"_s, u"person"_s},
               [this]() -> Survey<PinsFound>::Work {
                   if (idOf(m_sheetId).isNull())
                       return {};
                   return [id = m_sheetId](store::Reader &reader, PinsFound &found) { return readPins(reader, id, found); };
               },
               [this](const Result<PinsFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &SheetPins::arrange);
    connect(this, &SheetPins::filterChanged, this, &SheetPins::changed);
    connect(this, &SheetPins::asked, this, [this] {
        arrange();
        m_survey.ask();
    });
    connect(&m_writer, &RecordWriter::saved, this, &SheetPins::saved);
    connect(&m_writer, &RecordWriter::failed, this, &SheetPins::failed);
}

QVariantMap SheetPins::row(const store::StoredRecord &pin, int number) const
{
    const Services &services = *m_survey.link().services();
    const QString what = textOf(pin, "what"_L1);
    const auto about = m_found->abouts.constFind(textOf(pin, "about"_L1));
    const store::StoredRecord *const record = about == m_found->abouts.constEnd() ? nullptr : &*about;
    const auto [open, tone] = standingOf(what, textOf(pin, "state"_L1), record);
    const QPointF at = placeOf(pin);
    const QString text = textOf(pin, "text"_L1);
    const KindSchema *const kind = record ? services.schema->kind(record->kind) : nullptr;
    QStringList words;
    if (kind && kind->workflow)
        words << readable(kind->field(kind->workflow->field), record->fields.value(kind->workflow->field), services.language());
    if (const QString room = textOf(pin, "room"_L1); !room.isEmpty())
        words << room;
    if (const QString name = m_found->names.value(record ? textOf(*record, "assignee"_L1) : QString()); !name.isEmpty())
        words << name;
    else if (!record)
        words << m_found->names.value(textOf(pin, "author"_L1));
    const quality::PinLook look{textOf(pin, "revision"_L1), textOf(pin, "checked_on"_L1), at};
    return {{u"pinId"_s, idText(pin.id)}, {u"what"_s, what}, {u"x"_s, at.x()}, {u"y"_s, at.y()}, {u"label"_s, QString::number(number)}, {u"tone"_s, tone},
            {u"icon"_s, iconOf(what)}, {u"title"_s, record ? titleOf(*record, *services.schema, services.language()) : text}, {u"words"_s, words.join(u" · "_s)},
            {u"open"_s, open}, {u"aboutId"_s, textOf(pin, "about"_L1)}, {u"aboutKind"_s, record ? record->kind : QString()}, {u"room"_s, textOf(pin, "room"_L1)}, {u"text"_s, text},
            {u"revision"_s, m_found->revisionNames.value(look.revision)}, {u"carried"_s, carriedName(quality::carriedOnto(m_revisionId, look, m_found->revisions))},
            {u"trade"_s, record ? textOf(*record, "trade"_L1) : QString()}, {u"personId"_s, record ? textOf(*record, "assignee"_L1) : textOf(pin, "fixer"_L1)},
            {u"reviewId"_s, textOf(pin, "review"_L1)}, {u"unsent"_s, pin.unsent}};
}

void SheetPins::arrange()
{
    QVariantList rows;
    if (m_found) {
        int number = 0;
        for (const store::StoredRecord &pin : m_found->pins) {
            ++number;
            if (pin.fields.value("void"_L1).toString().isEmpty())
                rows.append(row(pin, number));
        }
    }
    m_rows = std::move(rows);
    Q_EMIT changed();
}

bool SheetPins::passes(const QVariantMap &row) const
{
    const auto fits = [&](const QString &filter, const QString &field) {
        const QString wanted = m_filter.value(filter).toString();
        return wanted.isEmpty() || row.value(field) == wanted;
    };
    return fits(u"what"_s, u"what"_s) && fits(u"trade"_s, u"trade"_s) && fits(u"person"_s, u"personId"_s) && fits(u"review"_s, u"reviewId"_s)
        && (!m_filter.value(u"open"_s).toBool() || row.value(u"open"_s).toBool());
}

QVariantList SheetPins::list() const
{
    QVariantList out;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(out), [this](const QVariant &row) { return passes(row.toMap()); });
    return out;
}

QVariantMap SheetPins::counts() const
{
    const auto count = [this](const auto &counts) { return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const QVariant &row) { return counts(row.toMap()); })); };
    return {{u"all"_s, int(m_rows.size())}, {u"open"_s, count([](const QVariantMap &row) { return row.value(u"open"_s).toBool(); })},
            {u"toCheck"_s, count([](const QVariantMap &row) { return row.value(u"carried"_s) != u"same"_s; })}};
}

QVariantList SheetPins::trades() const
{
    const Services &services = *m_survey.link().services();
    const FieldSchema *const field = services.schema->kind(u"issue"_s)->field(u"trade"_s);
    QVariantList out;
    for (const Choice &choice : field->choices) {
        if (std::any_of(m_rows.begin(), m_rows.end(), [&](const QVariant &row) { return row.toMap().value(u"trade"_s) == choice.value; }))
            out.append(QVariantMap{{u"value"_s, choice.value}, {u"label"_s, choice.label.in(services.language())}});
    }
    return out;
}

QVariantList SheetPins::people() const
{
    QVariantList out;
    QStringList told;
    for (const QVariant &row : m_rows) {
        const QString person = row.toMap().value(u"personId"_s).toString();
        if (person.isEmpty() || told.contains(person))
            continue;
        told << person;
        out.append(QVariantMap{{u"value"_s, person}, {u"label"_s, m_found->names.value(person)}});
    }
    return out;
}

QVariantMap SheetPins::pin(const QString &pinId) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&pinId](const QVariant &one) { return one.toMap().value(u"pinId"_s) == pinId; });
    return row == m_rows.end() ? QVariantMap() : row->toMap();
}

QVariantList SheetPins::grouped(double scale, double apart) const
{
    const QVariantList rows = list();
    QList<QPointF> places;
    for (const QVariant &row : rows)
        places << QPointF(row.toMap().value(u"x"_s).toDouble(), row.toMap().value(u"y"_s).toDouble());
    QVariantList out;
    for (const QList<drawing::Cluster> clusters = drawing::clustered(places, scale, apart); const drawing::Cluster &cluster : clusters) {
        QVariantList pins;
        for (const int place : cluster.pins)
            pins.append(rows[place]);
        out.append(QVariantMap{{u"x"_s, cluster.at.x()}, {u"y"_s, cluster.at.y()}, {u"area"_s, cluster.area}, {u"pins"_s, pins}});
    }
    return out;
}

QString SheetPins::roomAt(const QPointF &at) const
{
    QString room;
    double nearest = sameRoom;
    for (const QVariant &each : m_rows) {
        const QVariantMap row = each.toMap();
        const double away = std::hypot(row.value(u"x"_s).toDouble() - at.x(), row.value(u"y"_s).toDouble() - at.y());
        if (away < nearest && !row.value(u"room"_s).toString().isEmpty()) {
            nearest = away;
            room = row.value(u"room"_s).toString();
        }
    }
    return room;
}

std::optional<store::Edit> SheetPins::newPin(const QString &what, const QPointF &at, const QString &aboutId, const QString &text, const QString &room,
                                             const QString &reviewId) const
{
    if (!m_found || !m_found->sheet || m_revisionId.isEmpty())
        return {};
    const Services &services = *m_survey.link().services();
    QJsonObject set{{u"site"_s, textOf(*m_found->sheet, "site"_L1)}, {u"sheet"_s, m_sheetId}, {u"revision"_s, m_revisionId}, {u"what"_s, what}, {u"x"_s, at.x()}, {u"y"_s, at.y()},
                    {u"author"_s, m_personId}, {u"placed_at"_s, toIso(services.clock->now())}};
    const auto add = [&set](const QString &field, const QString &value) {
        if (!value.isEmpty())
            set.insert(field, value);
    };
    add(u"about"_s, aboutId);
    add(u"text"_s, text);
    add(u"room"_s, room);
    add(u"review"_s, reviewId);
    if (what == "comment"_L1)
        set.insert(u"state"_s, u"open"_s);
    return store::Edit{services.newId(), u"pin"_s, m_found->sheet->scope, set};
}

QString SheetPins::place(const QString &what, const QPointF &at, const QString &aboutId, const QString &text, const QString &room, const QString &reviewId)
{
    const std::optional<store::Edit> pin = newPin(what, at, aboutId, text, room, reviewId);
    if (!pin)
        return {};
    m_writer.write({*pin});
    return idText(pin->record);
}

QString SheetPins::openIssue(const QPointF &at, const QString &title, const QString &room)
{
    const Id issue = m_survey.link().services()->newId();
    const std::optional<store::Edit> pin = newPin(u"issue"_s, at, idText(issue), {}, room, {});
    if (!pin)
        return {};
    QJsonObject set{{u"site"_s, textOf(*m_found->sheet, "site"_L1)}, {u"title"_s, title}, {u"state"_s, u"open"_s}};
    if (!room.isEmpty())
        set.insert(u"place"_s, room);
    m_writer.write({{issue, u"issue"_s, m_found->sheet->scope, set}, *pin});
    return idText(issue);
}

void SheetPins::edit(const QString &pinId, const QJsonObject &set)
{
    if (m_found && m_found->sheet && !idOf(pinId).isNull())
        m_writer.write({{idOf(pinId), u"pin"_s, m_found->sheet->scope, set}});
}

void SheetPins::move(const QString &pinId, const QPointF &to)
{
    edit(pinId, {{u"x"_s, to.x()}, {u"y"_s, to.y()}, {u"checked_on"_s, m_revisionId}});
}

void SheetPins::takeAway(const QString &pinId, const QString &reason)
{
    edit(pinId, {{u"void"_s, reason}});
}

void SheetPins::check(const QString &pinId)
{
    edit(pinId, {{u"checked_on"_s, m_revisionId}});
}

void SheetPins::close(const QString &pinId)
{
    edit(pinId, {{u"state"_s, u"closed"_s}, {u"closed_in"_s, m_revisionId}});
}

} // namespace plumb
