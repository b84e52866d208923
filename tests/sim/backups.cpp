// The office's backups, made while it serves and restored with the product's own code.
#include "app/sqlite/sqlite.h"
#include "tests/sim/world.h"

#include <QFileInfo>

namespace plumb::sim {

using namespace Qt::StringLiterals;

// From what was acknowledged and is in a verified backup phones let go.
void World::backUp()
{
    if (!office.isOpen())
        return;
    const bool isFaulty = office.disk.faults != Disk::Faults{};
    const auto made = office.backUp(company.backupFolder());
    if (!made.ok())
        tell(u"the office cannot be backed up: "_s + errorName(made.error().code));
    if (office.disk.dead())
        return restartOffice(m_officeDeath, Millis{2'000});
    if (!made.ok() && !isFaulty && journal.lost.empty())
        return fail(u"10 a backup can be made"_s, made.error().detail);
    if (!made.ok())
        return;
    if (!journal.lost.empty())
        return fail(u"10 a book that lacks records is no backup"_s, u"as of %1"_s.arg(made->manifest.seq));
    std::set<Id> &changes = m_backups[QFileInfo(made->path).fileName()];
    for (const auto &[change, seq] : journal.toldSeq) {
        if (seq > 0 && seq <= made->manifest.seq)
            changes.insert(change);
    }
    wentBy("a backup");
    tell(u"the office is backed up as of %1"_s.arg(made->manifest.seq));
}

void World::restore(Random &random)
{
    const QStringList there = office::backupsIn(company.backupFolder());
    if (there.isEmpty() || m_officeComing)
        return;
    const bool isOlder = there.size() > 1 && random.below(2) == 0;
    const QString name = isOlder ? there[qsizetype(random.below(std::uint64_t(there.size() - 1)))] : there.last();
    letGoOfCovered();
    if (failed())
        return;
    office.disk.faults = {};
    const auto restored = office.restore(company.backupFolder(), {name, true});
    if (!restored.ok())
        return fail(u"10 a backup can be restored"_s, restored.error().detail);
    m_epoch = restored->epoch;
    tell(u"the office is restored from %1 backup: %2"_s.arg(isOlder ? u"an older"_s : u"its newest"_s, m_epoch));
    wentBy(isOlder ? "an older backup restored" : "the newest backup restored");
    journal.lost.clear(); // the book is whole again
    m_headWhenWhole.reset();
    checkRestored(m_backups[name]);
    journal.forgetEpoch();
    joinAgain();
}

// What phones let go of because a backup has it is not asked of them again, whatever is restored; they may
// do so until they hear of the restore: an answer from before may still be under way.
void World::letGoOfCovered()
{
    std::set<Id> covered;
    for (const auto &[name, changes] : m_backups)
        covered.insert(changes.begin(), changes.end());
    for (const auto &device : devices) {
        if (device->isOpen() && device->disk.faults == Disk::Faults{})
            absorb(*device);
        checkKept(*this, *device);
        for (const auto &[change, kept] : journal.kept[device->number]) {
            const auto told = journal.toldSeq.find(change);
            if (covered.contains(change) || (told != journal.toldSeq.end() && told->second == 0))
                journal.mayBeGone[device->number].insert(change);
        }
    }
}

// 10: what phones may have let go of is in the backup that covers it.
void World::checkRestored(const std::set<Id> &changes)
{
    sqlite::Database *book = office.look();
    if (!book)
        return fail(u"the book can be read"_s, {});
    std::set<Id> there;
    auto rows = book->cached("SELECT bytes FROM log");
    while (rows.step().valueOr(false)) {
        if (const auto change = decodeChange(rows.bytes(0)); change.ok())
            there.insert(change->id);
    }
    for (const Id &change : changes) {
        if (!there.contains(change))
            return fail(u"10 a backup has what it covers"_s, toString(change).right(4));
    }
}

} // namespace plumb::sim
