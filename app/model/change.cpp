#include "app/model/change.h"

#include "app/core/json.h"
#include "app/core/text.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int changeVersion = 1;
constexpr int olderSaltBytes = 16;

QByteArray sha256Hex(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

// Everything but salt, set and digest.
QJsonObject headOf(const Change &change)
{
    QJsonObject out{
        {u"v"_s, changeVersion},
        {u"id"_s, toString(change.id)},
        {u"device"_s, toString(change.device)},
        {u"op"_s, change.op},
        {u"record"_s, toString(change.record)},
        {u"kind"_s, change.kind},
        {u"scope"_s, change.scope},
        {u"author"_s, toString(change.author)},
        {u"at"_s, toMillis(change.at)},
        {u"hlc"_s, hlcText(change.hlc)},
        {u"prev"_s, QString::fromLatin1(change.prev)},
    };
    QJsonObject base;
    for (auto it = change.base.begin(); it != change.base.end(); ++it)
        base.insert(it.key(), *it);
    if (!base.isEmpty())
        out.insert(u"base"_s, base);
    if (change.more)
        out.insert(u"more"_s, true);
    return out;
}

QJsonObject digestOf(const Change &change)
{
    QJsonObject out = change.digest;
    for (auto it = change.set.begin(); it != change.set.end(); ++it) {
        const QByteArray pair = canonicalJson(QJsonArray{it.key(), it.value()});
        out.insert(it.key(), QString::fromLatin1(sha256Hex(change.salt + pair)));
    }
    return out;
}

Status readHead(Change &change, JsonReader &in)
{
    if (in.integer("v"_L1, 1, 1000) != changeVersion)
        in.reject("v"_L1, u"version %1 expected"_s.arg(changeVersion));
    change.id = in.id("id"_L1);
    change.device = in.id("device"_L1);
    change.op = in.integer("op"_L1, 1);
    change.record = in.id("record"_L1);
    change.kind = in.text("kind"_L1, 60);
    change.scope = in.text("scope"_L1, 64);
    change.author = in.id("author"_L1);
    change.at = fromMillis(in.integer("at"_L1, -(qint64(1) << 52), qint64(1) << 52));
    const auto hlc = parseHlc(in.text("hlc"_L1, 16));
    if (!hlc)
        in.reject("hlc"_L1, u"16 hex digits expected"_s);
    change.hlc = hlc.value_or(Hlc());
    change.prev = in.text("prev"_L1, 64).toLatin1();
    if (!isSha256Hex(change.prev))
        in.reject("prev"_L1, u"64 hex digits expected"_s);
    if (!scope::isValid(change.scope))
        in.reject("scope"_L1, u"no such scope"_s);
    change.more = in.boolean("more"_L1, false);
    return in.ok() ? Status() : Status(in.error());
}

Status readBody(Change &change, JsonReader &in)
{
    const QJsonObject base = in.optionalObject("base"_L1);
    for (auto it = base.begin(); it != base.end(); ++it) {
        if (!it->isDouble() || it->toInteger(-1) < 0)
            in.reject("base"_L1, u"%1: sequence expected"_s.arg(it.key()));
        change.base.insert(it.key(), it->toInteger());
    }
    change.set = in.object("set"_L1);
    change.digest = in.optionalObject("digest"_L1);
    change.salt = fromBase64Url(in.optionalText("salt"_L1, 22).toLatin1());
    const bool isSalt = change.salt.size() == saltBytes || change.salt.size() == olderSaltBytes;
    if (!isSalt && (!change.set.isEmpty() || change.digest.isEmpty()))
        in.reject("salt"_L1, u"12 or 16 bytes expected"_s);
    for (auto it = change.digest.begin(); it != change.digest.end(); ++it) {
        if (!isSha256Hex(it->toString().toLatin1()) || change.set.contains(it.key()))
            in.reject("digest"_L1, u"%1"_s.arg(it.key()));
    }
    if (change.set.isEmpty() && change.digest.isEmpty())
        in.reject("set"_L1, u"empty"_s);
    return in.ok() ? Status() : Status(in.error());
}

} // namespace

Change basedUpTo(Change change, qint64 seq)
{
    for (qint64 &seen : change.base)
        seen = std::min(seen, seq);
    return change;
}

Id changeIdOf(Hlc hlc, const QByteArray &salt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("plumbline change id\n");
    const quint64 stamp = qToBigEndian<quint64>(hlc.packed());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&stamp), sizeof stamp));
    hash.addData(salt);
    return idFrom(hlc.packed() >> 16, hash.result());
}

QByteArray encodeChange(const Change &change)
{
    QJsonObject out = headOf(change);
    out.insert(u"set"_s, change.set);
    if (!change.salt.isEmpty())
        out.insert(u"salt"_s, QString::fromLatin1(toBase64Url(change.salt)));
    if (!change.digest.isEmpty())
        out.insert(u"digest"_s, change.digest);
    return canonicalJson(out);
}

Result<Change> decodeChange(const QByteArray &bytes)
{
    if (bytes.size() > maxChangeBytes)
        return fail(ErrorCode::TooLarge, u"change of %1 bytes"_s.arg(bytes.size()));
    PLUMB_ASSIGN(const QJsonObject object, parseObject(bytes));
    static const QStringList known{u"at"_s,   u"author"_s, u"base"_s, u"device"_s, u"digest"_s, u"hlc"_s,   u"id"_s,  u"kind"_s,
                                   u"more"_s, u"op"_s,     u"prev"_s, u"record"_s, u"salt"_s,   u"scope"_s, u"set"_s, u"v"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return fail(ErrorCode::InvalidJson, u"%1: unknown"_s.arg(key));
    }
    Change change;
    JsonReader in(object);
    PLUMB_TRY(readHead(change, in));
    PLUMB_TRY(readBody(change, in));
    return change;
}

QByteArray changeHash(const Change &change)
{
    QJsonObject hashed = headOf(change);
    hashed.insert(u"digest"_s, digestOf(change));
    return sha256Hex(canonicalJson(hashed));
}

} // namespace plumb
