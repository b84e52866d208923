#include "office/service/join.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "office/service/answers.h"
#include "office/service/tokens.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeBytes = 16;
constexpr int publicKeyBytes = 32;

struct Asked {
    QByteArray code;
    Id device;
    QString deviceName;
    QByteArray publicKey;
};

Result<Asked> read(const QByteArray &body)
{
    PLUMB_ASSIGN(const QJsonObject object, parseObject(body));
    JsonReader in(object);
    Asked asked;
    asked.code = in.text("code"_L1, 100).trimmed().toLatin1();
    asked.device = in.id("device"_L1);
    asked.deviceName = in.optionalText("device_name"_L1, 100);
    asked.publicKey = fromBase64Url(in.text("public_key"_L1, 60).toLatin1());
    if (asked.publicKey.size() != publicKeyBytes)
        in.reject("public_key"_L1, u"32 bytes as base64url expected"_s);
    if (!in.ok())
        return in.error();
    return asked;
}

// The first reply was lost: the same device asks once more.
bool isRepeated(const InviteRow &invite, const std::optional<Device> &known, const Asked &asked)
{
    return invite.usedBy == asked.device && known && known->publicKey == asked.publicKey && !known->revoked;
}

// May this device have the code? Errors: InviteGarbled, InviteUsed, InviteExpired, Refused.
Status check(const std::optional<InviteRow> &invite, const std::optional<Device> &known, const Asked &asked, Moment now)
{
    if (!invite)
        return fail(ErrorCode::InviteGarbled, u"no such code"_s);
    const bool repeated = isRepeated(*invite, known, asked);
    if (invite->usedBy && !repeated)
        return fail(ErrorCode::InviteUsed, u"another device has used this code"_s);
    if (now >= invite->expires)
        return fail(ErrorCode::InviteExpired, u"expired at %1"_s.arg(toIso(invite->expires)));
    if (known && (known->publicKey != asked.publicKey || known->person != invite->person))
        return fail(ErrorCode::Refused, u"this device is known with another key or person"_s);
    return {};
}

Result<QJsonObject> joinInTransaction(Ledger &ledger, const OfficeKey &key, Moment now, const Asked &asked)
{
    PLUMB_ASSIGN(const auto writer, ledger.write());
    const QByteArray codeHash = crypto::sha256(asked.code);
    PLUMB_ASSIGN(const auto invite, writer->invite(codeHash));
    PLUMB_ASSIGN(const auto known, writer->device(asked.device));
    PLUMB_TRY(check(invite, known, asked, now));
    Device device = known.value_or(Device{asked.device, invite->person, {}, asked.publicKey, {}});
    // Each use of a code makes the tokens before it invalid, also one that was offered and not used yet
    // (hence two steps); the same use always gives the same token.
    const bool repeated = isRepeated(*invite, known, asked);
    const qint64 generation = repeated ? invite->generation : device.generation + 2;
    const QByteArray token = tokenOf(key, asked.device, asked.publicKey, generation);
    if (!repeated) {
        device.name = asked.deviceName;
        device.tokenHash = crypto::sha256(token);
        device.generation = generation;
        device.tokenMade = now;
        device.revoked = false;
        PLUMB_TRY(writer->putDevice(device));
        PLUMB_TRY(writer->useInvite(codeHash, asked.device, generation));
    }
    PLUMB_ASSIGN(const Company company, writer->company());
    PLUMB_ASSIGN(const auto person, writer->record(invite->person));
    PLUMB_TRY(writer->commit());
    return QJsonObject{
        {u"token"_s, QString::fromLatin1(token)},
        {u"company"_s, toString(company.id)},
        {u"company_name"_s, company.name},
        {u"person"_s, toString(device.person)},
        {u"person_name"_s, person ? person->record.fields.value(u"name"_s).toString() : QString()},
        {u"office_public_key"_s, QString::fromLatin1(toBase64Url(key.key.publicKey))},
        {u"epoch"_s, company.epoch},
        {u"time"_s, toIso(now)},
    };
}

} // namespace

Response join(Ledger &ledger, const OfficeKey &key, Moment now, const Request &request)
{
    PLUMB_OR_ANSWER(const Asked asked, read(request.body));
    auto joined = joinInTransaction(ledger, key, now, asked);
    if (!joined.ok())
        return errorAnswer(joined.error(), joined.error().code == ErrorCode::Refused ? 409 : 0);
    Response response = jsonAnswer(*joined);
    response.headers.insert("cache-control", "no-store");
    response.device = toString(asked.device);
    return response;
}

Result<QString> newInvite(Ledger &ledger, const Id &person, Moment expires)
{
    const QByteArray code = toBase64Url(crypto::randomBytes(codeBytes));
    PLUMB_ASSIGN(const auto writer, ledger.write());
    PLUMB_TRY(writer->addInvite({crypto::sha256(code), person, expires, {}}));
    PLUMB_TRY(writer->commit());
    return QString::fromLatin1(code);
}

} // namespace plumb::office
