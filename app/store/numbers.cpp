#include "app/store/numbers.h"

#include "app/sqlite/sqlite.h"
#include "app/store/indexes.h"
#include "app/store/kept_values.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

// {"series": "A", "last": {"A": serial}, "days": {"A.1123": count}, "open": [...]}; of other kinds than complaints
// "R.A" instead of "A".
const QString setting = u"numbers"_s;
const QString complaint = u"complaint"_s; // what was kept before there were others names no kind

QString countedAs(const TakenNumber &taken)
{
    return taken.kind == complaint ? taken.series : numberLetter(taken.kind) + u'.' + taken.series;
}

QJsonObject toJson(const TakenNumber &taken)
{
    return {{u"kind"_s, taken.kind}, {u"number"_s, taken.number}, {u"series"_s, taken.series}, {u"serial"_s, taken.serial}, {u"called_at"_s, toMillis(taken.calledAt)}};
}

TakenNumber takenFrom(const QJsonObject &object)
{
    return {object.value("kind"_L1).toString(complaint), object.value("number"_L1).toString(), object.value("series"_L1).toString(), object.value("serial"_L1).toInteger(),
            fromMillis(object.value("called_at"_L1).toInteger())};
}

// One of an object of counts, moved on.
qint64 next(QJsonObject &kept, QLatin1StringView counts, const QString &name, qint64 atLeast = 0)
{
    QJsonObject all = kept.value(counts).toObject();
    const qint64 number = std::max(all.value(name).toInteger(), atLeast) + 1;
    all.insert(name, number);
    kept.insert(counts, all);
    return number;
}

} // namespace

QString numberLetter(const QString &kind)
{
    static const QHash<QString, QString> letters{{complaint, u"C"_s}, {u"maintenance"_s, u"R"_s}, {u"message"_s, u"M"_s}, {u"completion_file"_s, u"A"_s}};
    return letters.value(kind);
}

QString ownSeries(const Id &device)
{
    static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U: read out and written down
    const QByteArray hash = QCryptographicHash::hash(toBytes(device), QCryptographicHash::Sha256);
    QString out = u"X-"_s;
    for (int i = 0; i < 8; ++i)
        out += QLatin1Char(digits[uchar(hash[i]) % 32]);
    return out;
}

Result<bool> Numbers::hasSeries() const
{
    PLUMB_ASSIGN(const QJsonObject kept, Settings(m_database).get(setting));
    return kept.contains("series"_L1);
}

Status Numbers::setSeries(const QString &series)
{
    PLUMB_ASSIGN(QJsonObject kept, Settings(m_database).get(setting));
    kept.insert(u"series"_s, series);
    return Settings(m_database).set(setting, kept);
}

// What is in the records: the settings of a damaged file may be lost.
Result<qint64> Numbers::highestSaved(const QString &kind, const QString &series) const
{
    const QByteArray sql = "SELECT max(" + fieldExpression(u"serial"_s) + ") FROM record WHERE kind = ?2 AND "
        + fieldExpression(u"series"_s) + " = ?1";
    PLUMB_ASSIGN(auto statement, m_database.prepare(sql));
    PLUMB_ASSIGN(const bool found, statement.bind(1, series).bind(2, kind).step());
    return found ? statement.integer(0) : 0;
}

Result<TakenNumber> Numbers::take(const QString &kind, Moment calledAt, QDate day, const Id &device)
{
    const QString letter = numberLetter(kind);
    if (letter.isEmpty())
        return fail(ErrorCode::InvalidValue, u"%1: bears no numbers"_s.arg(kind));
    PLUMB_ASSIGN(QJsonObject kept, Settings(m_database).get(setting));
    TakenNumber taken;
    taken.kind = kind;
    taken.series = kept.value("series"_L1).toString(ownSeries(device));
    taken.calledAt = calledAt;
    const QString counted = countedAs(taken);
    qint64 saved = 0;
    if (!kept.value("last"_L1).toObject().contains(counted)) {
        PLUMB_ASSIGN(saved, highestSaved(kind, taken.series));
    }
    taken.serial = next(kept, "last"_L1, counted, saved);
    // Counted by day of the year for ever, so that the same day next year goes on.
    const QString date = day.toString(u"MMdd"_s);
    const qint64 ofDay = next(kept, "days"_L1, counted + u'.' + date);
    const QString dash = taken.series.contains(u'-') ? u"-"_s : QString();
    taken.number = u"%1-%2-%3%4%5"_s.arg(letter, date, taken.series, dash).arg(ofDay, 2, 10, QLatin1Char('0'));
    QJsonArray open = kept.value("open"_L1).toArray();
    open.append(toJson(taken));
    kept.insert(u"open"_s, open);
    PLUMB_TRY(Settings(m_database).set(setting, kept));
    return taken;
}

Result<std::vector<TakenNumber>> Numbers::open() const
{
    PLUMB_ASSIGN(const QJsonObject kept, Settings(m_database).get(setting));
    std::vector<TakenNumber> out;
    for (const QJsonValue &each : kept.value("open"_L1).toArray())
        out.push_back(takenFrom(each.toObject()));
    return out;
}

Status Numbers::noteUsed(const QString &kind, const QJsonObject &set)
{
    const QString series = set.value("series"_L1).toString();
    const qint64 serial = set.value("serial"_L1).toInteger();
    if (series.isEmpty() || serial == 0)
        return {};
    PLUMB_ASSIGN(QJsonObject kept, Settings(m_database).get(setting));
    QJsonArray open = kept.value("open"_L1).toArray();
    const qsizetype before = open.size();
    for (qsizetype i = open.size(); i-- > 0;) {
        const TakenNumber each = takenFrom(open[i].toObject());
        if (each.kind == kind && each.series == series && each.serial == serial)
            open.removeAt(i);
    }
    if (open.size() == before)
        return {};
    kept.insert(u"open"_s, open);
    return Settings(m_database).set(setting, kept);
}

} // namespace plumb::store
