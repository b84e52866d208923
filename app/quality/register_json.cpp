#include "app/quality/register_json.h"

#include "app/core/id.h"
#include "app/core/json.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <QtEndian>

#include <algorithm>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr std::size_t mostOfOne = 10; // complaints of one client

QString idOrNothing(const Id &id)
{
    return id.isNull() ? QString() : toString(id);
}

qint64 minutesOf(Millis time)
{
    return std::chrono::floor<std::chrono::minutes>(time).count();
}

QJsonObject jsonOf(const Stock &stock)
{
    return {{u"opening"_s, stock.opening}, {u"new"_s, stock.fresh}, {u"closed"_s, stock.closed}, {u"closing"_s, stock.closing}};
}

QJsonObject jsonOf(const Entry &entry)
{
    return {{u"id"_s, idOrNothing(entry.id)}, {u"number"_s, entry.number}};
}

QJsonObject jsonOf(const Overdue &row)
{
    QJsonObject out = jsonOf(row.of);
    out.insert(u"owner"_s, idOrNothing(row.owner));
    out.insert(u"severity"_s, row.severity);
    out.insert(u"clock"_s, clocks::nameOf(row.clock));
    out.insert(u"due_at"_s, toIso(row.dueAt));
    return out;
}

QJsonObject jsonOf(const MajorEvent &row)
{
    QJsonObject out = jsonOf(row.of);
    out.insert(u"money"_s, row.money);
    out.insert(u"days"_s, row.days);
    return out;
}

QJsonObject jsonOf(const Late &row)
{
    QJsonObject out = jsonOf(row.of);
    out.insert(u"minutes"_s, minutesOf(row.by));
    return out;
}

QJsonObject jsonOf(const Repeated &row);

template <typename Row> QJsonArray arrayOf(const std::vector<Row> &rows, std::size_t most)
{
    QJsonArray out;
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i)
        out.append(jsonOf(rows[i]));
    return out;
}

QJsonObject jsonOf(const Repeated &row)
{
    return {{u"id"_s, idOrNothing(row.client)}, {u"count"_s, qint64(row.complaints.size())}, {u"complaints"_s, arrayOf(row.complaints, mostOfOne)}};
}

// Of every entry, what can change about it.
class Digest {
public:
    Digest &operator<<(const Entry &entry) { return *this << entry.id << entry.number; }
    Digest &operator<<(const Id &id)
    {
        const QByteArray bytes = toBytes(id);
        m_hash.addData(QByteArrayView(bytes));
        return *this;
    }
    Digest &operator<<(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        *this << qint64(bytes.size());
        m_hash.addData(QByteArrayView(bytes));
        return *this;
    }
    Digest &operator<<(qint64 number)
    {
        number = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
        return *this;
    }
    Digest &operator<<(const Overdue &row) { return *this << row.of << row.owner << row.severity << qint64(row.clock) << toMillis(row.dueAt); }
    Digest &operator<<(const MajorEvent &row) { return *this << row.of << row.money << row.days; }
    Digest &operator<<(const Late &row) { return *this << row.of << minutesOf(row.by); }
    Digest &operator<<(const Repeated &row)
    {
        *this << row.client << qint64(row.complaints.size());
        for (const Entry &entry : row.complaints)
            *this << entry;
        return *this;
    }
    QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template <typename Row> QJsonObject listOf(const std::vector<Row> &rows, std::size_t most)
{
    Digest digest;
    for (const Row &row : rows)
        digest << row;
    return {{u"count"_s, qint64(rows.size())}, {u"sha256"_s, digest.hex()}, {u"list"_s, arrayOf(rows, most)}};
}

QJsonObject groupsOf(const RegisterFigures &figures)
{
    QJsonObject out;
    for (std::size_t i = 0; i < registerParts; ++i) {
        QJsonObject part;
        for (const auto &[key, stock] : figures.groups[i])
            part.insert(key, jsonOf(stock));
        out.insert(nameOf(RegisterPart(i)), part);
    }
    return out;
}

QJsonObject clocksOf(const RegisterFigures &figures)
{
    QJsonObject out;
    for (const clocks::ClockKind clock : clocks::runningClocks) {
        const ClockFigure &figure = figures.clocks[std::size_t(clock)];
        QJsonObject one{{u"count"_s, figure.count}, {u"met"_s, figure.met}, {u"missed"_s, figure.missed}};
        if (figure.count > 0) {
            one.insert(u"median"_s, minutesOf(figure.median));
            one.insert(u"worst"_s, minutesOf(figure.worst));
            one.insert(u"of"_s, jsonOf(figure.worstOf));
        }
        out.insert(clocks::nameOf(clock), one);
    }
    return out;
}

QJsonObject jsonOf(const NumberRange &range, bool whole)
{
    QJsonObject out{{u"first"_s, range.first}, {u"last"_s, range.last}, {u"used"_s, range.used}, {u"void"_s, range.voided}, {u"merged"_s, range.merged}};
    if (whole) {
        QJsonArray gaps;
        for (const auto &[from, to] : range.gaps)
            gaps.append(QJsonArray{from, to});
        out.insert(u"missing"_s, range.missing);
        out.insert(u"gaps"_s, gaps);
    }
    QJsonArray twice;
    for (const qint64 serial : range.twice)
        twice.append(serial);
    out.insert(u"twice"_s, twice);
    return out;
}

QJsonObject ownersOf(const RegisterFigures &figures)
{
    QMap<QString, int> count;
    for (const Overdue &row : figures.overdue)
        ++count[idOrNothing(row.owner)];
    QJsonObject out;
    for (auto it = count.begin(); it != count.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

QJsonObject majorOf(const RegisterFigures &figures, std::size_t most)
{
    QJsonObject out = listOf(figures.major, most);
    qint64 money = 0, days = 0;
    for (const MajorEvent &event : figures.major) {
        money += event.money;
        days += event.days;
    }
    out.insert(u"money"_s, money);
    out.insert(u"days"_s, days);
    return out;
}

bool isCut(const QJsonObject &list)
{
    return list.value("list"_L1).toArray().size() < list.value("count"_L1).toInteger();
}

// Leaves of both, by place. An entry of a list is a leaf, and stands under its number.
void flatten(const QJsonObject &object, const QStringList &place, bool withLists, std::map<QStringList, QJsonValue> &out)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList here = place + QStringList(it.key());
        if (it.key() == "list"_L1) {
            for (const QJsonValue entry : it->toArray()) {
                QStringList under = place;
                const QString number = entry[u"number"_s].toString();
                under += number.isEmpty() ? entry[u"id"_s].toString() : number;
                if (withLists)
                    out.emplace(under, entry);
            }
        } else if (it->isObject() && it.key() != "of"_L1) {
            flatten(it->toObject(), here, withLists, out);
        } else if (it.key() != "sha256"_L1 || !withLists) { // the entries say it better
            out.emplace(here, *it);
        }
    }
}

std::map<QStringList, QJsonValue> leavesOf(const QJsonObject &was, const QJsonObject &is, const QJsonObject &of)
{
    std::map<QStringList, QJsonValue> out;
    for (auto it = of.begin(); it != of.end(); ++it) {
        const bool whole = !isCut(was.value(it.key()).toObject()) && !isCut(is.value(it.key()).toObject());
        if (it->isObject())
            flatten(it->toObject(), {it.key()}, whole, out);
        else
            out.emplace(QStringList(it.key()), *it);
    }
    return out;
}

} // namespace

QJsonObject registerJson(const RegisterAsked &asked, const RegisterFigures &figures, std::size_t most)
{
    QJsonObject numbers, causes;
    for (const NumberRange &range : figures.numbers)
        numbers.insert(range.series, jsonOf(range, asked.whole));
    for (const auto &[cause, count] : figures.causes)
        causes.insert(cause, count);
    QJsonArray days;
    for (const auto &[fresh, closed] : figures.days)
        days.append(QJsonArray{fresh, closed});
    return {{u"v"_s, version},
            {u"from"_s, asked.first.toString(Qt::ISODate)},
            {u"until"_s, asked.last.toString(Qt::ISODate)},
            {u"zone"_s, QString::fromUtf8(asked.zone.id())},
            {u"as_of"_s, toIso(figures.period.asOf)},
            {u"scopes"_s, QJsonArray::fromStringList(asked.scopes)},
            {u"whole"_s, asked.whole},
            {u"stock"_s, jsonOf(figures.stock)},
            {u"groups"_s, groupsOf(figures)},
            {u"days"_s, days},
            {u"clocks"_s, clocksOf(figures)},
            {u"owners"_s, ownersOf(figures)},
            {u"overdue"_s, listOf(figures.overdue, most)},
            {u"repeated"_s, listOf(figures.repeated, most)},
            {u"major"_s, majorOf(figures, most)},
            {u"satisfaction"_s, QJsonObject{{u"count"_s, figures.satisfaction.count}, {u"sum"_s, figures.satisfaction.sum}, {u"good"_s, figures.satisfaction.good}}},
            {u"causes"_s, causes},
            {u"numbers"_s, numbers},
            {u"void"_s, listOf(figures.voided, most)},
            {u"merged"_s, listOf(figures.merged, most)},
            {u"late"_s, listOf(figures.late, most)},
            {u"reopened"_s, listOf(figures.reopened, most)}};
}

std::optional<RegisterAsked> registerAsked(const QJsonObject &figures)
{
    RegisterAsked asked;
    asked.first = QDate::fromString(figures.value("from"_L1).toString(), Qt::ISODate);
    asked.last = QDate::fromString(figures.value("until"_L1).toString(), Qt::ISODate);
    asked.zone = QTimeZone(figures.value("zone"_L1).toString().toUtf8());
    const QDateTime asOf = QDateTime::fromString(figures.value("as_of"_L1).toString(), Qt::ISODateWithMs);
    if (figures.value("v"_L1).toInt() != version || !asked.first.isValid() || !asked.last.isValid() || !asked.zone.isValid() || !asOf.isValid())
        return std::nullopt;
    asked.asOf = fromDateTime(asOf);
    for (const QJsonValue scope : figures.value("scopes"_L1).toArray())
        asked.scopes += scope.toString();
    asked.whole = figures.value("whole"_L1).toBool();
    return asked;
}

QByteArray registerHash(const QJsonObject &figures)
{
    return QCryptographicHash::hash(canonicalJson(figures), QCryptographicHash::Sha256).toHex();
}

std::vector<RegisterDifference> differencesOf(const QJsonObject &was, const QJsonObject &is)
{
    const auto before = leavesOf(was, is, was);
    auto after = leavesOf(was, is, is);
    std::vector<RegisterDifference> out;
    for (const auto &[place, value] : before) {
        const auto found = after.find(place);
        const QJsonValue now = found == after.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
        if (now != value)
            out.push_back({place, value, now});
        if (found != after.end())
            after.erase(found);
    }
    for (const auto &[place, value] : after)
        out.push_back({place, QJsonValue(QJsonValue::Undefined), value});
    return out;
}

} // namespace plumb::quality
