// Faults stop; everything must come to rest by itself, in bounded time and with few requests.
#include "app/model/rules.h"
#include "app/sqlite/sqlite.h"
#include "app/store/device.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis patience{std::chrono::minutes(40)};  // the longest pause, a few times over
constexpr Millis look{5'000};
constexpr Millis idle{std::chrono::minutes(3)};       // then everybody has asked once more
constexpr qint64 mostIdleRequests = 12;

} // namespace

void World::heal()
{
    calm = true;
    tell(u"--- all faults stop"_s);
    office.disk.faults = {};
    for (Line &line : lines) {
        line.until = Millis{0};
        line.inPull = {};
    }
    // The newest app for everybody; whose app runs goes on as it is.
    for (const auto &device : devices) {
        device->disk.faults = {};
        device->saveInAPause(0, {});
        if (device->schema != company.schema.get())
            upgrade(*device);
    }
    joinAgain();
}

bool World::isQuiet(QString *why)
{
    if (!office.isOpen() || !journal.lost.empty()) {
        *why = u"the office is down, or lacks records"_s;
        return false;
    }
    sqlite::Database *book = office.look();
    const qint64 newest = book ? book->scalar("SELECT seq FROM company").valueOr(-1) : -1;
    for (const auto &device : devices) {
        if (device->isWiped)
            continue;
        if (!device->isOpen()) {
            *why = device->name + u" is down"_s;
            return false;
        }
        const auto state = device->reader().syncState();
        if (!state.ok() || state->waitingChanges > 0 || state->waitingBlobs > 0) {
            *why = u"%1: %2 changes, %3 files wait"_s.arg(device->name).arg(state.ok() ? state->waitingChanges : -1)
                       .arg(state.ok() ? state->waitingBlobs : -1);
            return false;
        }
        const auto replica = device->replica().state();
        if (!replica.ok() || replica->epoch != m_epoch) {
            *why = device->name + u" has not heard of the restore"_s;
            return false;
        }
        if (state->cursor != newest) { // in the background it asks rarely
            *why = u"%1 stands at %2 of %3"_s.arg(device->name).arg(state->cursor).arg(newest);
            return false;
        }
        const auto fetch = device->replica().blobsToFetch(100);
        const auto mayCome = [&](const store::BlobInfo &file) { return !isLost(*this, file.sha256) && !isNamedByHeldOnly(*device, file.sha256); };
        if (!fetch.ok() || std::any_of(fetch->begin(), fetch->end(), mayCome)) {
            *why = device->name + u": files to fetch"_s;
            return false;
        }
        if (journal.revoked.contains(device->identity())) {
            *why = device->name + u" is revoked and still holds records"_s;
            return false;
        }
        if (!state->removals.empty()) {
            *why = device->name + u" asks about removals"_s;
            return false;
        }
        if (device->courier().isRunning()) {
            *why = device->name + u": still syncing"_s;
            return false;
        }
    }
    return true;
}

std::optional<qint64> World::headOfFirstSite()
{
    sqlite::Database *book = office.look();
    if (!book)
        return std::nullopt;
    auto head = book->cached("SELECT head_seq FROM scope WHERE scope = ?");
    return head.bind(1, company.siteScopes[0]).step().valueOr(false) ? std::optional(head.integer(0)) : std::nullopt;
}

// How a scope stands is told when it moves: somebody works there once its records are back.
void World::moveFirstSite()
{
    if (!m_headWhenWhole || time < m_nextMove || headOfFirstSite() != m_headWhenWhole)
        return;
    m_nextMove = time + idle;
    for (const auto &device : devices) {
        const auto roles = device->isOpen() ? store::rolesIn(device->database(), company.siteScopes[0]) : Result<std::optional<Roles>>(std::nullopt);
        if (roles.ok() && *roles && !(*roles)->isEmpty())
            return raiseIssue(*this, *device, company.siteScopes[0]);
    }
}

void World::settle()
{
    heal();
    const Millis end = time + patience;
    SeededRandom people(m_network.next());
    QString why;
    bool quiet = false;
    while (!failed() && time < end) {
        runUntil(time + look);
        for (const auto &device : devices)
            answerQuestions(*device, people);
        if (failed())
            return;
        moveFirstSite();
        if (!isQuiet(&why)) {
            quiet = false;
            continue;
        }
        if (quiet)
            break;
        // What the last one sent has to reach the others.
        runUntil(time + idle);
        quiet = true;
    }
    if (failed())
        return;
    if (!isQuiet(&why))
        return fail(u"17 queues drain by themselves"_s, why);
    std::vector<qint64> before;
    for (const Line &line : lines)
        before.push_back(line.requests);
    runUntil(time + idle);
    for (std::size_t i = 0; i < before.size() && !failed(); ++i) {
        if (lines[i].requests - before[i] > mostIdleRequests)
            fail(u"20 no request storms"_s, u"%1: %2 requests in %3 minutes with nothing to do"_s.arg(devices[i]->name)
                     .arg(lines[i].requests - before[i]).arg(std::chrono::duration_cast<std::chrono::minutes>(idle).count()));
    }
}

} // namespace plumb::sim
