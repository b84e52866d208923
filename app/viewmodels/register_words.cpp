#include "app/viewmodels/register_words.h"

#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)
};

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * 60;

QString choice(const RegisterReader &reader, const QString &kind, const QString &field, const QString &value)
{
    const KindSchema *const of = reader.schema.kind(kind);
    return readable(of ? of->field(field) : nullptr, value, reader.language);
}

QString fieldLabel(const RegisterReader &reader, const QString &field)
{
    const KindSchema *const of = reader.schema.kind(u"complaint"_s);
    const FieldSchema *const known = of ? of->field(field) : nullptr;
    return known ? known->label.in(reader.language) : field;
}

QString clockLabel(const RegisterReader &reader, const QString &clock)
{
    return choice(reader, u"clock_setting"_s, u"clock"_s, clock);
}

QString keyLabel(const RegisterReader &reader, const QString &part, const QString &key)
{
    if (key.isEmpty())
        return RegisterWords::tr("Not said");
    if (part == "category"_L1 || part == "severity"_L1 || part == "cause"_L1)
        return choice(reader, u"complaint"_s, part, key);
    if (part == "stage"_L1)
        return choice(reader, u"stage"_s, u"code"_s, key);
    return reader.names.value(key, RegisterWords::tr("Not on this device"));
}

QVariantMap stockMap(const QJsonObject &stock)
{
    return {{u"opening"_s, stock.value("opening"_L1).toInt()}, {u"new"_s, stock.value("new"_L1).toInt()},
            {u"closed"_s, stock.value("closed"_L1).toInt()}, {u"closing"_s, stock.value("closing"_L1).toInt()}};
}

// The most first; "not said" last.
template <typename Count> void sortRows(QVariantList &rows, const Count &count)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const QVariant &a, const QVariant &b) {
        const QVariantMap x = a.toMap(), y = b.toMap();
        return std::pair(x.value(u"key"_s).toString().isEmpty(), -count(x)) < std::pair(y.value(u"key"_s).toString().isEmpty(), -count(y));
    });
}

QVariantList groupMaps(const QJsonObject &groups, const RegisterReader &reader)
{
    QVariantList out;
    for (std::size_t i = 0; i < quality::registerParts; ++i) {
        const QString part = quality::nameOf(quality::RegisterPart(i));
        const QJsonObject of = groups.value(part).toObject();
        QVariantList rows;
        for (auto it = of.begin(); it != of.end(); ++it) {
            QVariantMap row = stockMap(it->toObject());
            row.insert(u"key"_s, it.key());
            row.insert(u"label"_s, keyLabel(reader, part, it.key()));
            rows += row;
        }
        sortRows(rows, [](const QVariantMap &row) { return row.value(u"opening"_s).toInt() + row.value(u"new"_s).toInt(); });
        out += QVariantMap{{u"part"_s, part}, {u"label"_s, fieldLabel(reader, part)}, {u"rows"_s, rows}};
    }
    return out;
}

QVariantList clockMaps(const QJsonObject &clocks, const RegisterReader &reader)
{
    QVariantList out;
    for (const clocks::ClockKind kind : clocks::runningClocks) {
        const QString name = clocks::nameOf(kind);
        const QJsonObject of = clocks.value(name).toObject();
        const int count = of.value("count"_L1).toInt();
        QVariantMap row{{u"clock"_s, name}, {u"label"_s, clockLabel(reader, name)}, {u"count"_s, count},
                        {u"met"_s, of.value("met"_L1).toInt()}, {u"missed"_s, of.value("missed"_L1).toInt()}};
        row.insert(u"median"_s, count > 0 ? words::duration(of.value("median"_L1).toInteger()) : QString());
        row.insert(u"worst"_s, count > 0 ? words::duration(of.value("worst"_L1).toInteger()) : QString());
        row.insert(u"worstId"_s, of.value("of"_L1)[u"id"_s].toString());
        row.insert(u"worstNumber"_s, of.value("of"_L1)[u"number"_s].toString());
        out += row;
    }
    return out;
}

QVariantMap entryMap(const QJsonObject &entry, const RegisterReader &reader)
{
    const QString id = entry.value("id"_L1).toString();
    return {{u"id"_s, id}, {u"number"_s, entry.value("number"_L1).toString()}, {u"title"_s, reader.names.value(id)}};
}

template <typename Fill> QVariantMap listMap(const QJsonObject &of, const RegisterReader &reader, const Fill &fill)
{
    QVariantList list;
    for (const QJsonValue entry : of.value("list"_L1).toArray()) {
        QVariantMap row = entryMap(entry.toObject(), reader);
        fill(entry.toObject(), row);
        list += row;
    }
    return {{u"count"_s, of.value("count"_L1).toInt()}, {u"list"_s, list}};
}

QVariantMap overdueMap(const QJsonObject &of, const QDateTime &asOf, const RegisterReader &reader)
{
    return listMap(of, reader, [&](const QJsonObject &entry, QVariantMap &row) {
        const QDateTime due = toDateTimeValue(entry.value("due_at"_L1).toVariant());
        row.insert(u"owner"_s, keyLabel(reader, u"owner"_s, entry.value("owner"_L1).toString()));
        row.insert(u"severity"_s, entry.value("severity"_L1).toString());
        row.insert(u"clock"_s, clockLabel(reader, entry.value("clock"_L1).toString()));
        row.insert(u"due"_s, words::dateTime(due, reader.language, {}));
        row.insert(u"late"_s, words::duration(due.secsTo(asOf) / 60));
    });
}

QVariantMap repeatedMap(const QJsonObject &of, const RegisterReader &reader)
{
    return listMap(of, reader, [&](const QJsonObject &entry, QVariantMap &row) {
        QVariantList complaints;
        for (const QJsonValue one : entry.value("complaints"_L1).toArray())
            complaints += entryMap(one.toObject(), reader);
        row.insert(u"name"_s, keyLabel(reader, u"site"_s, entry.value("id"_L1).toString()));
        row.insert(u"count"_s, entry.value("count"_L1).toInt());
        row.insert(u"complaints"_s, complaints);
    });
}

QVariantMap majorMap(const QJsonObject &of, const RegisterReader &reader)
{
    QVariantMap out = listMap(of, reader, [&](const QJsonObject &entry, QVariantMap &row) {
        QStringList parts{choice(reader, u"complaint"_s, u"loss_money"_s, QString::number(entry.value("money"_L1).toInteger())),
                          RegisterWords::tr("%n day(s)", nullptr, entry.value("days"_L1).toInt()), reader.names.value(u"loss:"_s + entry.value("id"_L1).toString())};
        parts.removeAll(QString());
        row.insert(u"words"_s, parts.join(u" · "_s));
    });
    out.insert(u"money"_s, of.value("money"_L1).toDouble());
    out.insert(u"days"_s, of.value("days"_L1).toInt());
    return out;
}

QVariantMap plainMap(const QJsonObject &of, const QString &before, const RegisterReader &reader)
{
    return listMap(of, reader, [&](const QJsonObject &entry, QVariantMap &row) {
        row.insert(u"words"_s, before.isEmpty() ? QString() : reader.names.value(before + entry.value("id"_L1).toString()));
    });
}

QVariantMap lateMap(const QJsonObject &of, const RegisterReader &reader)
{
    return listMap(of, reader, [](const QJsonObject &entry, QVariantMap &row) {
        row.insert(u"words"_s, RegisterWords::tr("entered %1 after the call").arg(words::duration(entry.value("minutes"_L1).toInteger())));
    });
}

QString gapWords(const QString &series, const QJsonArray &gaps)
{
    QStringList out;
    for (const QJsonValue gap : gaps) {
        const qint64 from = gap[0].toInteger(), to = gap[1].toInteger();
        out += series + (from == to ? QString::number(from) : u"%1–%2"_s.arg(from).arg(to));
    }
    return out.join(u", "_s);
}

QVariantList numberMaps(const QJsonObject &numbers)
{
    QVariantList out;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const QJsonObject of = it->toObject();
        QStringList words{RegisterWords::tr("%1–%2: %3 used").arg(of.value("first"_L1).toInteger()).arg(of.value("last"_L1).toInteger()).arg(of.value("used"_L1).toInteger())};
        if (const qint64 voided = of.value("void"_L1).toInteger(); voided > 0)
            words += RegisterWords::tr("%1 void").arg(voided);
        if (const qint64 merged = of.value("merged"_L1).toInteger(); merged > 0)
            words += RegisterWords::tr("%1 merged").arg(merged);
        if (const QString gaps = gapWords(it.key(), of.value("gaps"_L1).toArray()); !gaps.isEmpty())
            words += RegisterWords::tr("missing: %1").arg(gaps);
        QStringList twice;
        for (const QJsonValue serial : of.value("twice"_L1).toArray())
            twice += it.key() + QString::number(serial.toInteger());
        if (!twice.isEmpty())
            words += RegisterWords::tr("twice: %1").arg(twice.join(u", "_s));
        out += QVariantMap{{u"series"_s, it.key()}, {u"missing"_s, of.value("missing"_L1).toInt()}, {u"twice"_s, int(twice.size())}, {u"words"_s, words.join(u" · "_s)}};
    }
    return out;
}

QString accounted(const QVariantList &numbers, bool whole)
{
    int missing = 0;
    for (const QVariant &series : numbers)
        missing += series.toMap().value(u"missing"_s).toInt();
    if (!whole)
        return RegisterWords::tr("This device sees a part of the register; where all of it is seen, missing numbers are named.");
    return missing == 0 ? RegisterWords::tr("Every number is accounted for.") : RegisterWords::tr("%n number(s) missing", nullptr, missing);
}

void addDays(const QJsonObject &figures, QVariantMap &out)
{
    int stock = figures.value("stock"_L1)[u"opening"_s].toInt();
    QDate day = QDate::fromString(figures.value("from"_L1).toString(), Qt::ISODate);
    QVariantList line{stock}, days;
    for (const QJsonValue one : figures.value("days"_L1).toArray()) {
        const int fresh = one[0].toInt(), closed = one[1].toInt();
        stock += fresh - closed;
        line += stock;
        days += QVariantMap{{u"day"_s, day.toString(Qt::ISODate)}, {u"new"_s, fresh}, {u"closed"_s, closed}};
        day = day.addDays(1);
    }
    out.insert(u"line"_s, line);
    out.insert(u"days"_s, days);
}

QVariantMap satisfactionMap(const QJsonObject &of)
{
    const int count = of.value("count"_L1).toInt();
    return {{u"count"_s, count}, {u"average"_s, count > 0 ? of.value("sum"_L1).toDouble() / count : 0}, {u"share"_s, count > 0 ? of.value("good"_L1).toDouble() / count : 0}};
}

QVariantList countMaps(const QJsonObject &counts, const QString &of, const RegisterReader &reader)
{
    QVariantList out;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        out += QVariantMap{{u"key"_s, it.key()}, {u"label"_s, keyLabel(reader, of, it.key())}, {u"count"_s, it->toInt()}};
    sortRows(out, [](const QVariantMap &row) { return row.value(u"count"_s).toInt(); });
    return out;
}

} // namespace

QVariantMap registerMap(const QJsonObject &figures, const RegisterReader &reader)
{
    const QDateTime asOf = toDateTimeValue(figures.value("as_of"_L1).toVariant());
    const auto part = [&](const char *name) { return figures.value(QLatin1String(name)).toObject(); };
    QVariantMap out{{u"owners"_s, countMaps(part("owners"), u"owner"_s, reader)}, {u"stock"_s, stockMap(part("stock"))}, {u"groups"_s, groupMaps(part("groups"), reader)}, {u"clocks"_s, clockMaps(part("clocks"), reader)},
                    {u"causes"_s, countMaps(part("causes"), u"cause"_s, reader)}, {u"satisfaction"_s, satisfactionMap(part("satisfaction"))},
                    {u"overdue"_s, overdueMap(part("overdue"), asOf, reader)}, {u"repeated"_s, repeatedMap(part("repeated"), reader)},
                    {u"major"_s, majorMap(part("major"), reader)}, {u"numbers"_s, numberMaps(part("numbers"))}, {u"void"_s, plainMap(part("void"), u"void:"_s, reader)},
                    {u"late"_s, lateMap(part("late"), reader)}, {u"merged"_s, plainMap(part("merged"), {}, reader)}, {u"reopened"_s, plainMap(part("reopened"), {}, reader)}};
    addDays(figures, out);
    out.insert(u"accounted"_s, accounted(out.value(u"numbers"_s).toList(), figures.value("whole"_L1).toBool()));
    out.insert(u"from"_s, words::date(figures.value("from"_L1).toString(), reader.language, {}));
    out.insert(u"until"_s, words::date(figures.value("until"_L1).toString(), reader.language, {}));
    out.insert(u"asOf"_s, words::dateTime(asOf, reader.language, {}));
    return out;
}

QString words::duration(qint64 minutes)
{
    const auto two = [](const QString &large, qint64 rest, const QString &small) { return rest > 0 ? large + u' ' + small : large; };
    if (minutes >= minutesOfDay)
        return two(RegisterWords::tr("%1 d").arg(minutes / minutesOfDay), minutes % minutesOfDay / minutesOfHour, RegisterWords::tr("%1 h").arg(minutes % minutesOfDay / minutesOfHour));
    if (minutes >= minutesOfHour)
        return two(RegisterWords::tr("%1 h").arg(minutes / minutesOfHour), minutes % minutesOfHour, RegisterWords::tr("%1 min").arg(minutes % minutesOfHour));
    return RegisterWords::tr("%1 min").arg(minutes);
}

QString words::registerTitle(const QString &from, const QString &until)
{
    return RegisterWords::tr("Complaints, %1 – %2").arg(from, until);
}

QString words::registerStock(const QString &name)
{
    if (name == "opening"_L1)
        return RegisterWords::tr("Open at the start");
    if (name == "new"_L1)
        return RegisterWords::tr("New");
    return name == "closed"_L1 ? RegisterWords::tr("Settled") : RegisterWords::tr("Open at the end");
}

QString words::registerList(const QString &name)
{
    static const QHash<QString, const char *> titles{
        {u"overdue"_s, QT_TRANSLATE_NOOP("RegisterWords", "Overdue")}, {u"repeated"_s, QT_TRANSLATE_NOOP("RegisterWords", "Clients who called again")},
        {u"major"_s, QT_TRANSLATE_NOOP("RegisterWords", "Major events")}, {u"void"_s, QT_TRANSLATE_NOOP("RegisterWords", "Void numbers")},
        {u"merged"_s, QT_TRANSLATE_NOOP("RegisterWords", "Merged numbers")}, {u"late"_s, QT_TRANSLATE_NOOP("RegisterWords", "Entered late")},
        {u"reopened"_s, QT_TRANSLATE_NOOP("RegisterWords", "Reopened")}, {u"clocks"_s, QT_TRANSLATE_NOOP("RegisterWords", "How long it took")},
        {u"satisfaction"_s, QT_TRANSLATE_NOOP("RegisterWords", "Satisfaction")}, {u"causes"_s, QT_TRANSLATE_NOOP("RegisterWords", "Causes")},
        {u"numbers"_s, QT_TRANSLATE_NOOP("RegisterWords", "Numbers")}, {u"days"_s, QT_TRANSLATE_NOOP("RegisterWords", "Day by day")}};
    const char *const title = titles.value(name);
    return title ? RegisterWords::tr(title) : name;
}

namespace {

QString placeWords(const QStringList &place, const RegisterReader &reader)
{
    const QString first = place.value(0), second = place.value(1), last = place.constLast();
    if (first == "stock"_L1)
        return words::registerStock(second);
    if (first == "groups"_L1)
        return u"%1 · %2 · %3"_s.arg(fieldLabel(reader, second), keyLabel(reader, second, place.value(2)), words::registerStock(last));
    if (first == "clocks"_L1)
        return u"%1 · %2"_s.arg(words::registerList(first), clockLabel(reader, second));
    if (first == "causes"_L1)
        return u"%1 · %2"_s.arg(words::registerList(first), keyLabel(reader, u"cause"_s, second));
    if (first == "owners"_L1)
        return u"%1 · %2"_s.arg(words::registerList(u"overdue"_s), keyLabel(reader, u"owner"_s, second));
    if (place.size() == 1 || last == "sha256"_L1 || last == "count"_L1 || first == "satisfaction"_L1 || first == "major"_L1)
        return words::registerList(first);
    return u"%1 · %2"_s.arg(words::registerList(first), reader.names.value(second, second));
}

QString valueWords(const QStringList &place, const QJsonValue &value)
{
    if (value.isUndefined())
        return u"–"_s;
    const bool minutes = place.value(0) == "clocks"_L1 && (place.constLast() == "median"_L1 || place.constLast() == "worst"_L1);
    if (value.isDouble())
        return minutes ? words::duration(value.toInteger()) : QString::number(value.toDouble());
    return value[u"number"_s].toString(RegisterWords::tr("different"));
}

int weightOf(const QStringList &place)
{
    static const QStringList order{u"stock"_s, u"numbers"_s, u"void"_s, u"late"_s, u"merged"_s, u"overdue"_s, u"major"_s, u"reopened"_s, u"repeated"_s, u"satisfaction"_s, u"causes"_s, u"clocks"_s, u"groups"_s};
    const qsizetype at = order.indexOf(place.value(0));
    return at < 0 ? int(order.size()) : int(at);
}

} // namespace

QVariantList registerDifferences(const std::vector<quality::RegisterDifference> &differences, const RegisterReader &reader)
{
    std::vector<quality::RegisterDifference> sorted = differences;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return weightOf(a.place) < weightOf(b.place); });
    QVariantList out;
    for (const auto &[place, was, is] : sorted)
        out += QVariantMap{{u"label"_s, placeWords(place, reader)}, {u"was"_s, valueWords(place, was)}, {u"is"_s, valueWords(place, is)}};
    return out;
}

} // namespace plumb
