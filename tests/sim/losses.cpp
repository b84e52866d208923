// The office's book lacks records for a while, by somebody's hand or a fault: its figures and lists say so,
// and phones believe neither without asking (docs/sync.md, What the office does not have).
#include "app/sqlite/sqlite.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t manyRecords = 8; // more than go unasked

// Nobody has ever edited them: what somebody sends about them meanwhile would be judged otherwise later.
std::set<Id> untouched(const World &world)
{
    std::map<Id, int> changes;
    for (const auto &[id, made] : world.journal.made)
        ++changes[made.change.record];
    std::set<Id> records;
    for (const auto &[id, made] : world.journal.made) {
        const Change &change = made.change;
        if (change.kind == "issue"_L1 && change.scope == world.company.siteScopes[0] && changes[change.record] == 1 && world.journal.toldSeq.contains(id))
            records.insert(change.record);
    }
    return records;
}

} // namespace

void World::loseRecords(Random &random)
{
    if (!office.isOpen() || !office.look() || office.disk.faults != Disk::Faults{} || !journal.lost.empty())
        return;
    std::set<Id> lost;
    for (const Id &record : untouched(*this)) {
        auto row = office.look()->cached("SELECT seq FROM record WHERE id = ?");
        const QByteArray id = toBytes(record);
        if (lost.size() < manyRecords && row.bindBlob(1, id).step().valueOr(false))
            lost.insert(record);
    }
    if (lost.size() < manyRecords)
        return;
    if (const Status done = office.loseRecords(lost); !done.ok())
        return fail(u"the book can be read"_s, done.error().detail);
    tell(u"the office's book lacks %1 records"_s.arg(lost.size()));
    journal.lost = lost;
    journal.everLost.insert(lost.begin(), lost.end());
    forgetAnswers();
    later(Millis{qint64(10'000 + random.below(180'000))}, [this] { giveRecordsBack(); });
}

// An answer that the phone still has to act on stands: it has not heard of anything since.
void World::forgetAnswers()
{
    std::erase_if(journal.mayRemove, [this](int number) {
        Device &device = *devices[std::size_t(number)];
        return device.isOpen() && device.database().scalar("SELECT count(*) FROM removal WHERE decision = 1").valueOr(1) == 0;
    });
}

void World::giveRecordsBack()
{
    if (journal.lost.empty())
        return; // the book was restored
    if (!office.isOpen() || office.disk.faults != Disk::Faults{})
        return later(Millis{3'000}, [this] { giveRecordsBack(); });
    if (const Status done = office.giveRecordsBack(); !done.ok())
        return fail(u"the book can be read"_s, done.error().detail);
    tell(u"the office's book has them again"_s);
    journal.lost.clear();
    m_headWhenWhole = headOfFirstSite();
}

void World::answerQuestions(Device &device, Random &random)
{
    if (!device.isOpen() || device.disk.faults != Disk::Faults{})
        return;
    const auto state = device.reader().syncState();
    if (!state.ok() || state->removals.empty())
        return;
    const store::RemovalQuestion question = state->removals.front();
    const bool remove = random.below(2) == 0;
    tell(u"%1 is asked about %2 of %3 records: %4"_s.arg(device.name).arg(question.count).arg(question.of).arg(remove ? u"let them go"_s : u"keep them"_s));
    if (question.count <= fewRemovals)
        fail(u"15 nobody is asked about few"_s, device.name);
    wentBy(remove ? "many records may go" : "many records are kept");
    if (remove)
        journal.mayRemove.insert(device.number);
    const Status decided = device.writes().replicate([&](store::Replica &replica) { return replica.decideRemoval(question.scope, remove); });
    if (!lookAfter(device) || !decided.ok())
        return;
    device.courier().wake();
    startRun(device);
}

// -1: none that the office lacks can be looked for here.
qint64 World::lostRecordsOn(Device &device)
{
    if (journal.lost.empty() || !device.isOpen())
        return -1;
    qint64 here = 0;
    for (const Id &record : journal.lost) {
        auto row = device.database().cached("SELECT 1 FROM record JOIN scope ON scope.name = record.scope WHERE id = ?");
        const QByteArray id = toBytes(record);
        here += row.bindBlob(1, id).step().valueOr(false);
    }
    return here;
}

// 15: what the office does not have any more does not go by the many unless a person says so.
void World::checkRemoved(Device &device, qint64 before)
{
    const qint64 after = before > fewRemovals ? lostRecordsOn(device) : -1;
    if (after < 0 || before - after <= fewRemovals || journal.mayRemove.contains(device.number))
        return;
    auto scope = device.database().cached("SELECT 1 FROM scope WHERE name = ? AND suspended = 0");
    if (scope.bind(1, company.siteScopes[0]).step().valueOr(false))
        fail(u"15 no phantom deletion"_s, u"%1 removed %2 records unasked"_s.arg(device.name).arg(before - after));
}

} // namespace plumb::sim
