#include "app/sync/join.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/sync/office_reply.h"

namespace plumb::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretBytes = 64;
constexpr int publicKeyBytes = 32;

QString text(const QByteArray &raw)
{
    return QString::fromLatin1(toBase64Url(raw));
}

QByteArray raw(const QString &text)
{
    return fromBase64Url(text.toLatin1());
}

} // namespace

QJsonObject DeviceKeys::toJson() const
{
    return {{u"device"_s, toString(device)}, {u"secret"_s, text(key.secret)}, {u"public"_s, text(key.publicKey)}};
}

std::optional<DeviceKeys> DeviceKeys::fromJson(const QJsonObject &json)
{
    const auto device = parseId(json.value("device"_L1).toString());
    DeviceKeys keys{device.value_or(Id()), {raw(json.value("secret"_L1).toString()), raw(json.value("public"_L1).toString())}};
    const bool whole = device && keys.key.secret.size() == secretBytes && keys.key.publicKey.size() == publicKeyBytes;
    return whole ? std::optional(keys) : std::nullopt;
}

DeviceKeys newDeviceKeys(const Clock &clock, Random &random)
{
    return {newId(clock, random), crypto::newSigningKey()};
}

HttpRequest joinRequest(const Invite &invite, const DeviceKeys &keys, const QString &deviceName)
{
    HttpRequest request{"POST", u"/v1/join"_s, {{"Content-Type", "application/json"}}, {}};
    request.body = canonicalJson(QJsonObject{{u"code"_s, invite.code},
                                             {u"device"_s, toString(keys.device)},
                                             {u"device_name"_s, deviceName.left(80)},
                                             {u"public_key"_s, text(keys.key.publicKey)}});
    return request;
}

Result<store::Identity> readJoinReply(const Invite &invite, const DeviceKeys &keys, const Reply &reply)
{
    if (const auto trouble = troubleOf(reply))
        return errorOf(*trouble);
    PLUMB_ASSIGN(const auto body, readObject(*reply.response));
    JsonReader in(body, ErrorCode::NotTheOffice);
    store::Identity identity;
    identity.device = keys.device;
    identity.signingSecret = keys.key.secret;
    identity.officeUrl = invite.url;
    identity.officeFingerprint = invite.fingerprint;
    identity.token = in.text("token"_L1, 200).toLatin1();
    identity.company = in.id("company"_L1);
    identity.companyName = in.text("company_name"_L1, 200);
    identity.person = in.id("person"_L1);
    identity.personName = in.text("person_name"_L1, 200);
    identity.officePublicKey = raw(in.text("office_public_key"_L1, 100));
    if (!in.ok())
        return in.error();
    if (identity.token.isEmpty() || identity.officePublicKey.size() != publicKeyBytes)
        return fail(ErrorCode::NotTheOffice, u"join: token or key"_s);
    return identity;
}

} // namespace plumb::sync
