#include "app/quality/matter.h"

#include "app/core/json.h"
#include "app/core/text.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr int sealVersion = 1;
constexpr qsizetype idBytes = 6;     // the random end of a UUIDv7
constexpr qsizetype digestBytes = 6;
constexpr qsizetype entryBytes = idBytes + digestBytes;

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

QByteArray shortId(const Id &id)
{
    return id.toRfc4122().last(idBytes);
}

QJsonObject only(const QJsonObject &fields, std::initializer_list<QLatin1StringView> names)
{
    QJsonObject part;
    for (const QLatin1StringView name : names) {
        if (fields.contains(name))
            part.insert(name, fields.value(name));
    }
    return part;
}

// What a client's signature itself brings, and what comes after it.
std::vector<QLatin1StringView> answerOf(const QString &kind)
{
    if (kind == "maintenance"_L1)
        return {"state"_L1, "client_word"_L1, "client_words"_L1, "signature"_L1, "signed_at"_L1, "followed_up_at"_L1, "tags"_L1};
    if (kind == "quotation"_L1)
        return {"state"_L1, "agreed_way"_L1, "agreed_by"_L1, "signature"_L1, "client_words"_L1, "decided_at"_L1};
    if (kind == "design_change"_L1)
        return {"state"_L1, "signature"_L1, "agreed_at"_L1, "declined_reason"_L1, "revision"_L1, "drawn_at"_L1};
    return {};
}

} // namespace

QJsonObject signedPart(const QString &kind, const QJsonObject &fields)
{
    if (kind == "issue"_L1) {
        return only(fields, {"site"_L1, "inspection"_L1, "stage"_L1, "item"_L1, "title"_L1, "detail"_L1, "place"_L1, "trade"_L1, "severity"_L1,
                             "red_line"_L1, "before_photo"_L1});
    }
    if (kind == "photo"_L1) {
        return only(fields, {"site"_L1, "about"_L1, "file"_L1, "taken_at"_L1, "taken_by"_L1, "source"_L1, "room"_L1, "wall"_L1, "phase"_L1,
                             "demand"_L1, "stage"_L1, "entered_at"_L1, "clock_offset"_L1, "latitude"_L1, "longitude"_L1, "accuracy"_L1, "flags"_L1});
    }
    if (kind == "completion_file"_L1)
        return only(fields, {"site"_L1, "contents"_L1, "collected_by"_L1});
    QJsonObject part = fields;
    if (kind == "inspection"_L1)
        part.remove("state"_L1);
    for (const QLatin1StringView name : answerOf(kind))
        part.remove(name);
    return part;
}

void Matter::add(const Id &id, const QString &kind, const QString &title, const QJsonObject &fields)
{
    const QByteArray line = toString(id).toLatin1() + ' ' + canonicalJson(signedPart(kind, fields)) + '\n';
    const auto place = std::lower_bound(m_records.begin(), m_records.end(), id,
                                        [](const MatterRecord &record, const Id &wanted) { return record.id.toRfc4122() < wanted.toRfc4122(); });
    if (place != m_records.end() && place->id == id)
        return;
    m_records.insert(place, {id, kind, title, line});
}

QByteArray Matter::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MatterRecord &record : m_records)
        hash.addData(record.line);
    return hash.result().toHex();
}

QJsonObject Matter::seal() const
{
    QByteArray entries;
    for (const MatterRecord &record : m_records)
        entries += shortId(record.id) + sha256(record.line).first(digestBytes);
    return {{u"v"_s, sealVersion}, {u"hash"_s, QString::fromLatin1(hash())}, {u"records"_s, QString::fromLatin1(toBase64Url(entries))}};
}

std::optional<MatterStanding> compare(const QJsonObject &seal, const Matter &now)
{
    const QByteArray hash = seal.value("hash"_L1).toString().toLatin1();
    if (seal.value("v"_L1).toInt() != sealVersion || hash.size() != 64)
        return std::nullopt;
    MatterStanding standing;
    standing.asSigned = hash == now.hash();
    if (standing.asSigned)
        return standing;
    const QByteArray entries = fromBase64Url(seal.value("records"_L1).toString().toLatin1());
    QHash<QByteArray, QByteArray> then;
    for (qsizetype at = 0; at + entryBytes <= entries.size(); at += entryBytes)
        then.insert(entries.mid(at, idBytes), entries.mid(at + idBytes, digestBytes));
    if (then.isEmpty())
        return standing;
    for (const MatterRecord &record : now.records()) {
        const QByteArray before = then.take(shortId(record.id));
        if (before.isEmpty())
            standing.changes.push_back({MatterChange::What::Added, record.kind, record.title});
        else if (before != sha256(record.line).first(digestBytes))
            standing.changes.push_back({MatterChange::What::Changed, record.kind, record.title});
    }
    for (qsizetype i = 0; i < then.size(); ++i)
        standing.changes.push_back({MatterChange::What::Gone, {}, {}});
    return standing;
}

} // namespace plumb::quality
