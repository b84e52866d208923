// Who gets in at the office: tokens that are replaced, phones that are revoked (docs/protocol.md).
#include "app/sqlite/sqlite.h"
#include "office/service/tokens.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bearer = "Bearer ";

QByteArray tokenIn(const sync::HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.toLower() == "authorization" && value.startsWith(bearer))
            return value.sliced(qsizetype(qstrlen(bearer)));
    }
    return {};
}

} // namespace

qint64 generationOf(const QByteArray &token)
{
    const auto parts = office::readToken(token);
    return parts ? parts->generation : 0;
}

World::Knock World::knockOf(const sync::HttpRequest &request)
{
    Knock knock;
    const QByteArray token = tokenIn(request);
    const auto parts = office::readToken(token);
    if (!parts)
        return knock;
    knock.device = parts->device;
    knock.generation = parts->generation;
    journal.tokens[knock.device][knock.generation] = token;
    if (const auto inForce = journal.tokenInForce.find(knock.device); inForce != journal.tokenInForce.end()) {
        knock.isReplaced = knock.generation < inForce->second;
        knock.holds = !knock.isReplaced;
    }
    knock.isRevoked = journal.revoked.contains(knock.device);
    if (knock.isRevoked && office.disk.faults == Disk::Faults{}) {
        if (const auto row = deviceRow(knock.device))
            knock.lastOp = row->lastOp;
    }
    return knock;
}

std::optional<World::DeviceRow> World::deviceRow(const Id &device)
{
    sqlite::Database *book = office.look();
    if (!book)
        return std::nullopt;
    const QByteArray id = toBytes(device);
    auto row = book->cached("SELECT revoked, generation, last_op FROM device WHERE id = ?");
    if (!row.bindBlob(1, id).step().valueOr(false))
        return std::nullopt;
    return DeviceRow{row.integer(0) != 0, row.integer(1), row.integer(2)};
}

// No answer, or none about the token: whether the next one was taken into use is not known.
void World::forgetToken(const Knock &knock)
{
    const auto inForce = journal.tokenInForce.find(knock.device);
    if (inForce != journal.tokenInForce.end() && knock.generation > inForce->second)
        journal.tokenInForce.erase(inForce);
}

// Every copy of a revoked phone, whichever token it has.
bool World::mayHandIn(const Knock &knock, const sync::HttpRequest &request)
{
    const auto row = request.path == "/v1/sync"_L1 ? deviceRow(knock.device) : std::nullopt;
    return row && row->isRevoked;
}

// The old token holds until the new one is first used, and no longer.
void World::checkAdmission(const Knock &knock, const sync::HttpRequest &request, const office::Response &response)
{
    if (knock.device.isNull())
        return;
    if (response.status >= 500 || response.status == 429)
        return forgetToken(knock);
    const QString who = toString(knock.device).right(4);
    const bool isLetIn = response.status != 401;
    if (isLetIn && knock.isReplaced) {
        if (!mayHandIn(knock, request))
            return fail(u"9 walls: a token that was replaced"_s, u"token %1 of device %2 lets its bearer in"_s.arg(knock.generation).arg(who));
        wentBy("revoked, with an old token");
    }
    if (!isLetIn && mayHandIn(knock, request))
        return fail(u"9 a revoked phone is told"_s, u"token %1 of device %2 is turned away"_s.arg(knock.generation).arg(who));
    if (!isLetIn && knock.holds && !journal.everRevoked.contains(knock.device))
        return fail(u"17 a lost answer locks nobody out"_s, u"token %1 of device %2 is turned away"_s.arg(knock.generation).arg(who));
    if (isLetIn && !mayHandIn(knock, request)) {
        const auto [inForce, isFirst] = journal.tokenInForce.try_emplace(knock.device, knock.generation);
        if (!isFirst && knock.generation > inForce->second) {
            inForce->second = knock.generation;
            wentBy("a new token");
        }
    }
    if (knock.isRevoked)
        checkRevoked(knock, request, response);
}

// 9: it is told, it is given nothing, and what it hands in stays out of the book.
void World::checkRevoked(const Knock &knock, const sync::HttpRequest &request, const office::Response &response)
{
    const QString who = u"device "_s + toString(knock.device).right(4);
    if (request.path != "/v1/sync"_L1) {
        if (response.status != 401)
            fail(u"9 walls: after revocation"_s, u"%1 is answered %2 at %3"_s.arg(who).arg(response.status).arg(request.path));
        return;
    }
    if (response.status != 200)
        return;
    const auto said = wire::decodeResponse(response.body);
    if (!said.ok())
        return; // said elsewhere
    if (said->deviceRevoked.isEmpty())
        return fail(u"9 a revoked phone is told"_s, who);
    if (!said->records.empty() || !said->scopes.isEmpty() || (said->grants && !said->grants->empty()))
        return fail(u"9 walls: after revocation"_s, u"%1 is given %2 records"_s.arg(who).arg(said->records.size()));
    for (const wire::ChangeAnswer &answer : said->answers) {
        if (knock.lastOp < 0 || answer.op <= knock.lastOp || journal.copied.contains(knock.device))
            continue; // from before, or not known
        if (answer.outcome != wire::ChangeAnswer::Outcome::Refused)
            return fail(u"9 a revoked phone's work is in quarantine"_s, u"op %1 of %2 is in the book"_s.arg(answer.op).arg(who));
        wentBy("into quarantine");
    }
}

// Somebody has found a phone's old token: in a log, in a copy of its memory.
void World::comeWithOldToken(Device &device, Random &random)
{
    const Id id = device.identity();
    const auto inForce = journal.tokenInForce.find(id);
    if (!office.isOpen() || inForce == journal.tokenInForce.end())
        return;
    std::vector<QByteArray> old;
    for (const auto &[generation, token] : journal.tokens[id]) {
        if (generation < inForce->second)
            old.push_back(token);
    }
    if (old.empty())
        return;
    const QByteArray token = old[random.below(old.size())];
    wentBy("an old token");
    tell(u"a stranger comes with token %1 of %2, which has %3"_s.arg(generationOf(token)).arg(device.name).arg(inForce->second));
    const sync::HttpRequest request = random.below(2) == 0
        ? sync::HttpRequest{"POST", u"/v1/sync"_s, {{"Authorization", bearer + token}}, wire::encode(wire::SyncRequest{})}
        : sync::HttpRequest{"POST", u"/v1/blobs/missing"_s, {{"Authorization", bearer + token}}, "{\"hashes\":[]}"};
    (void)deliver(device.number, request);
}

} // namespace plumb::sim
