#include "app/model/wire.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/wire_parts.h"

#include <algorithm>

namespace plumb::wire {

using namespace Qt::StringLiterals;

QJsonObject toJson(const QMap<QString, qint64> &map)
{
    QJsonObject out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

QMap<QString, qint64> cursorsFrom(const QJsonObject &object, JsonReader &in, QLatin1StringView name)
{
    QMap<QString, qint64> out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isDouble() || !scope::isValid(it.key()))
            in.reject(name, it.key());
        out.insert(it.key(), it->toInteger());
    }
    return out;
}

// Splits at newlines; an empty last line (the closing newline) is dropped.
std::vector<QByteArrayView> lines(QByteArrayView body)
{
    std::vector<QByteArrayView> out;
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('\n');
        if (end < 0) {
            out.push_back(body);
            break;
        }
        out.push_back(body.first(end));
        body = body.sliced(end + 1);
    }
    return out;
}

namespace {

using Outcome = ChangeAnswer::Outcome;

struct OutcomeName {
    Outcome outcome;
    const char *name;
};
constexpr OutcomeName outcomes[] = {{Outcome::Applied, "applied"},
                                    {Outcome::Merged, "merged"},
                                    {Outcome::Conflicted, "conflicted"},
                                    {Outcome::Unchanged, "unchanged"},
                                    {Outcome::Refused, "refused"}};

constexpr int maxScopes = 100000;
constexpr int maxSignature = 100; // as base64url

QJsonObject toJson(const ChangeAnswer &answer)
{
    QJsonObject out{{u"op"_s, answer.op}, {u"outcome"_s, QString::fromLatin1(outcomeName(answer.outcome))}};
    if (answer.seq)
        out.insert(u"seq"_s, answer.seq);
    if (!answer.code.isEmpty())
        out.insert(u"code"_s, answer.code);
    if (!answer.detail.isEmpty())
        out.insert(u"detail"_s, answer.detail);
    if (!answer.lostFields.isEmpty())
        out.insert(u"lost"_s, QJsonArray::fromStringList(answer.lostFields));
    return out;
}

Result<ChangeAnswer> answerFrom(const QJsonValue &value)
{
    JsonReader in(value.toObject());
    ChangeAnswer answer;
    answer.op = in.integer("op"_L1, 1);
    const QString name = in.text("outcome"_L1, 20);
    const auto *known = std::find_if(std::begin(outcomes), std::end(outcomes),
                                     [&](const OutcomeName &entry) { return name == QLatin1StringView(entry.name); });
    if (known == std::end(outcomes))
        in.reject("outcome"_L1, name);
    else
        answer.outcome = known->outcome;
    answer.seq = in.optionalInteger("seq"_L1, 0);
    answer.code = in.optionalText("code"_L1, 60);
    answer.detail = in.optionalText("detail"_L1, 500);
    for (const QJsonValue &field : in.optionalArray("lost"_L1, 1000))
        answer.lostFields << field.toString();
    if (!in.ok())
        return in.error();
    return answer;
}

Status readScopes(SyncResponse &out, const QJsonObject &scopes, JsonReader &in)
{
    for (auto it = scopes.begin(); it != scopes.end(); ++it) {
        PLUMB_ASSIGN(ScopeState state, scopeStateFrom(it->toObject()));
        if (!scope::isValid(it.key()))
            in.reject("scopes"_L1, it.key());
        out.scopes.insert(it.key(), std::move(state));
    }
    return {};
}

Status readRevoked(SyncResponse &out, JsonReader &in)
{
    for (const QJsonValue &value : in.optionalArray("revoked"_L1, maxScopes)) {
        if (!scope::isValid(value.toString()))
            in.reject("revoked"_L1, value.toString());
        out.revoked << value.toString();
    }
    out.grantsSignature = in.text("grants_sig"_L1, maxSignature).toLatin1();
    return {};
}

Status readGrants(SyncResponse &out, const QJsonArray &array)
{
    out.grants.emplace();
    for (const QJsonValue &value : array) {
        JsonReader grant(value.toObject());
        Grant entry{grant.text("scope"_L1, 64), {}};
        for (const QJsonValue &role : grant.array("roles"_L1, 50))
            entry.roles << role.toString();
        if (!scope::isValid(entry.scope))
            grant.reject("scope"_L1, entry.scope);
        if (!grant.ok())
            return grant.error();
        out.grants->push_back(entry);
    }
    return {};
}

Status readResponseHeader(SyncResponse &out, const QJsonObject &header)
{
    JsonReader in(header);
    if (in.integer("v"_L1, 1, 1000) != version)
        in.reject("v"_L1, u"version %1 expected"_s.arg(version));
    out.epoch = in.text("epoch"_L1, 64);
    out.epochSeq = in.optionalInteger("epoch_seq"_L1, 0);
    out.lastOp = in.integer("last_op"_L1);
    out.cursor = in.integer("cursor"_L1);
    out.complete = in.boolean("complete"_L1, true);
    out.grantsTag = in.text("grants_tag"_L1, 64).toLatin1();
    out.backupSeq = in.optionalInteger("backup_seq"_L1, 0);
    out.officeTime = fromMillis(in.integer("time"_L1));
    out.leaseUntil = fromMillis(in.optionalInteger("lease"_L1, 0));
    out.token = in.optionalText("token"_L1, 200).toLatin1();
    out.series = in.optionalText("series"_L1, 12);
    out.deviceRevoked = in.optionalText("device_revoked"_L1, 100).toLatin1();
    out.catchUp = cursorsFrom(in.optionalObject("catch_up"_L1), in, "catch_up"_L1);
    for (const QJsonValue &hash : in.optionalArray("verified"_L1))
        out.verifiedBlobs.push_back(hash.toString().toLatin1());
    for (const QJsonValue &value : in.optionalArray("answers"_L1, maxPushChanges)) {
        PLUMB_ASSIGN(ChangeAnswer answer, answerFrom(value));
        out.answers.push_back(std::move(answer));
    }
    PLUMB_TRY(readScopes(out, in.optionalObject("scopes"_L1), in));
    if (header.contains("grants"_L1)) {
        PLUMB_TRY(readGrants(out, in.array("grants"_L1, maxScopes)));
        PLUMB_TRY(readRevoked(out, in));
    }
    return in.ok() ? Status() : Status(in.error());
}

} // namespace

QByteArray revocationText(const Id &device)
{
    return "plumbline device revoked\n" + toString(device).toLatin1();
}

QByteArray outcomeName(Outcome outcome)
{
    for (const OutcomeName &entry : outcomes) {
        if (entry.outcome == outcome)
            return entry.name;
    }
    return {};
}

QJsonObject toJson(const ScopeState &state)
{
    return {{u"head"_s, QString::fromLatin1(state.head)},
            {u"rows"_s, state.rows},
            {u"seq"_s, state.headSeq},
            {u"sig"_s, QString::fromLatin1(state.signature)},
            {u"sum"_s, QString::fromLatin1(state.checksum)}};
}

Result<ScopeState> scopeStateFrom(const QJsonObject &object)
{
    JsonReader in(object);
    ScopeState state;
    state.head = in.text("head"_L1, 64).toLatin1();
    state.rows = in.integer("rows"_L1);
    state.checksum = in.text("sum"_L1, 16).toLatin1();
    state.headSeq = in.integer("seq"_L1);
    state.signature = in.text("sig"_L1, maxSignature).toLatin1();
    if (!isSha256Hex(state.head))
        in.reject("head"_L1, u"not a hash"_s);
    if (!in.ok())
        return in.error();
    return state;
}

QByteArray encodeHeader(const SyncResponse &response)
{
    QJsonObject out{{u"v"_s, version},
                    {u"epoch"_s, response.epoch},
                    {u"last_op"_s, response.lastOp},
                    {u"cursor"_s, response.cursor},
                    {u"complete"_s, response.complete},
                    {u"grants_tag"_s, QString::fromLatin1(response.grantsTag)},
                    {u"backup_seq"_s, response.backupSeq},
                    {u"time"_s, toMillis(response.officeTime)},
                    {u"records"_s, qint64(response.records.size())}};
    if (response.epochSeq > 0)
        out.insert(u"epoch_seq"_s, response.epochSeq);
    if (response.leaseUntil != Moment{})
        out.insert(u"lease"_s, toMillis(response.leaseUntil));
    if (!response.token.isEmpty())
        out.insert(u"token"_s, QString::fromLatin1(response.token));
    if (!response.series.isEmpty())
        out.insert(u"series"_s, response.series);
    if (!response.deviceRevoked.isEmpty())
        out.insert(u"device_revoked"_s, QString::fromLatin1(response.deviceRevoked));
    if (!response.answers.empty()) {
        QJsonArray answers;
        for (const ChangeAnswer &answer : response.answers)
            answers.append(toJson(answer));
        out.insert(u"answers"_s, answers);
    }
    if (response.grants) {
        QJsonArray grants;
        for (const Grant &grant : *response.grants)
            grants.append(QJsonObject{{u"scope"_s, grant.scope}, {u"roles"_s, QJsonArray::fromStringList(grant.roles)}});
        out.insert(u"grants"_s, grants);
        out.insert(u"grants_sig"_s, QString::fromLatin1(response.grantsSignature));
        if (!response.revoked.isEmpty())
            out.insert(u"revoked"_s, QJsonArray::fromStringList(response.revoked));
    }
    if (!response.catchUp.isEmpty())
        out.insert(u"catch_up"_s, toJson(response.catchUp));
    if (!response.scopes.isEmpty()) {
        QJsonObject scopes;
        for (auto it = response.scopes.begin(); it != response.scopes.end(); ++it)
            scopes.insert(it.key(), toJson(*it));
        out.insert(u"scopes"_s, scopes);
    }
    if (!response.verifiedBlobs.empty()) {
        QJsonArray verified;
        for (const QByteArray &hash : response.verifiedBlobs)
            verified.append(QString::fromLatin1(hash));
        out.insert(u"verified"_s, verified);
    }
    return canonicalJson(out) + '\n';
}

Result<SyncResponse> decodeResponse(const QByteArray &body)
{
    if (body.size() > maxResponseBytes)
        return fail(ErrorCode::NotTheOffice, u"answer of %1 bytes"_s.arg(body.size()));
    const auto all = lines(body);
    if (all.empty())
        return fail(ErrorCode::InvalidJson, u"empty body"_s);
    PLUMB_ASSIGN(const QJsonObject header, parseObject(all.front().toByteArray()));
    SyncResponse response;
    PLUMB_TRY(readResponseHeader(response, header));
    JsonReader in(header);
    if (in.integer("records"_L1) != qint64(all.size()) - 1)
        return fail(ErrorCode::InvalidJson, u"records: %1 lines follow"_s.arg(all.size() - 1));
    response.records.reserve(all.size() - 1);
    RecordLineReader reader;
    for (std::size_t i = 1; i < all.size(); ++i) {
        PLUMB_ASSIGN(RecordLine line, reader.read(all[i]));
        response.records.push_back(std::move(line));
    }
    return response;
}

} // namespace plumb::wire
