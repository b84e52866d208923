#include "app/model/invite.h"

#include "app/core/json.h"
#include "app/core/text.h"

#include <QCryptographicHash>
#include <QUrl>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"plumb1:"_s;
constexpr int checkBytes = 4;
constexpr qsizetype maxInviteChars = 4096;

QByteArray checkOf(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).left(checkBytes);
}

Error garbled(const QString &why)
{
    return fail(ErrorCode::InviteGarbled, why);
}

} // namespace

QString encodeInvite(const Invite &invite)
{
    const QByteArray json = canonicalJson(QJsonObject{
        {u"u"_s, invite.url},
        {u"f"_s, QString::fromLatin1(invite.fingerprint)},
        {u"c"_s, invite.code},
        {u"n"_s, invite.company},
        {u"p"_s, invite.person},
    });
    return prefix + QString::fromLatin1(toBase64Url(json + checkOf(json)));
}

Result<Invite> decodeInvite(const QString &text)
{
    QString compact = text.left(maxInviteChars);
    compact.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x200b); });
    if (!compact.startsWith(prefix))
        return garbled(u"does not start with plumb1:"_s);
    const QByteArray raw = fromBase64Url(compact.mid(prefix.size()).toLatin1());
    if (raw.size() <= checkBytes)
        return garbled(u"cut off"_s);
    const QByteArray json = raw.chopped(checkBytes);
    if (checkOf(json) != raw.right(checkBytes))
        return garbled(u"check does not match"_s);
    const auto object = parseObject(json);
    if (!object)
        return garbled(object.error().detail);
    JsonReader in(*object, ErrorCode::InviteGarbled);
    Invite invite{in.text("u"_L1, 300), in.text("f"_L1, 64).toLatin1(), in.text("c"_L1, 100), in.text("n"_L1, 200),
                  in.text("p"_L1, 200)};
    if (!in.ok())
        return in.error();
    const QUrl url(invite.url, QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1 && isSha256Hex(invite.fingerprint);
    const bool loopback = url.scheme() == "http"_L1 && (url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1);
    if (!url.isValid() || url.host().isEmpty() || (!secure && !loopback))
        return garbled(u"address"_s);
    return invite;
}

} // namespace plumb
