// Phones that the office revokes: what they have not sent goes into quarantine, then they wipe themselves.
#include "app/sqlite/sqlite.h"
#include "tests/sim/seeded_key.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

// Not the manager's: somebody has to stay who gives memberships back.
void World::revoke(Device &device)
{
    const Id id = device.identity();
    if (!office.isOpen() || id.isNull() || id == devices.front()->identity() || journal.revoked.contains(id) || !deviceRow(id))
        return;
    qint64 waiting = 0;
    if (device.isOpen()) {
        if (const auto state = device.reader().syncState(); state.ok())
            waiting = state->waitingChanges;
    }
    tell(u"the office revokes %1, which has %2 changes to send"_s.arg(device.name).arg(waiting));
    journal.everRevoked.insert(id); // also where the office dies now, and nobody knows whether it did it
    const Status revoked = office.revoke(id);
    if (office.disk.dead())
        return restartOffice(m_officeDeath, Millis{2'000});
    if (!revoked.ok())
        return tell(u"  and cannot: "_s + errorName(revoked.error().code));
    journal.revoked.insert(id);
    if (waiting > 0)
        wentBy("revoked with unsent work");
}

void World::noteFilesOf(Device &device)
{
    auto files = device.database().cached("SELECT lower(hex(sha256)) FROM blob");
    while (files.step().valueOr(false))
        journal.goneWithAWipe.insert(files.bytes(0));
}

// Everything goes, as Life has it done. What it kept is at the office by now.
void World::wipe(Device &device)
{
    const Id id = device.identity();
    const bool isTrouble = device.courier().trouble().has_value(); // what the office does not take for good is left
    absorb(device);
    if (failed())
        return;
    tell(u"%1 is revoked and wipes itself"_s.arg(device.name));
    if (!journal.everRevoked.contains(id))
        return fail(u"9 only who is revoked is wiped"_s, device.name);
    const auto state = device.reader().syncState();
    if (state.ok() && state->waitingChanges > 0 && !isTrouble)
        return fail(u"9 a revoked phone's work is in quarantine"_s, u"%1 has %2 changes left"_s.arg(device.name).arg(state->waitingChanges));
    noteFilesOf(device);
    const auto replica = device.replica().state();
    if (!isTrouble && replica.ok() && replica->epoch == m_epoch)
        journal.handedIn.emplace_back(id, journal.kept[device.number]);
    const auto identity = device.joinedAs();
    empty(device);
    wentBy("wiped");
    if (identity && !calm && m_network.below(2) == 0) {
        later(Millis{qint64(10'000 + m_network.below(60'000))}, [this, &device, person = identity->person] { beginAnew(device, person); });
    }
}

void World::empty(Device &device)
{
    device.disk.die();
    device.close();
    device.disk.replaceFiles({});
    device.disk.revive(Death::Killed);
    device.isWiped = true;
    journal.kept[device.number].clear();
    Line &line = lines[std::size_t(device.number)];
    line.waiting = line.turnedAway = false;
    line.inPull = {};
    m_alone.erase(device.number);
}

// The same phone with a new invite, as another device.
void World::beginAnew(Device &device, const Id &person)
{
    if (calm || !device.isWiped || !office.isOpen() || device.disk.faults != Disk::Faults{} || office.disk.faults != Disk::Faults{})
        return;
    tell(u"%1 joins anew"_s.arg(device.name));
    device.isWiped = false;
    m_copies.erase(device.number);
    journal.beginLine(device.number);
    if (const Status opened = device.open(); !opened.ok())
        return fail(u"a wiped phone opens"_s, opened.error().detail);
    join(device, person, {newId(device.clock, device.random), signingKeyFromSeed(device.random.bytes(32))});
    if (failed())
        return;
    wentBy("joined anew");
    watchLease(device);
    startRun(device);
}

// 2, 9: what wiped phones had is in the log, which is the quarantine of what was refused.
void checkHandedIn(World &world, sqlite::Database &book)
{
    for (const auto &[device, memory] : world.journal.handedIn) {
        std::set<Id> there;
        const QByteArray id = toBytes(device);
        auto rows = book.cached("SELECT bytes FROM log WHERE device = ?");
        rows.bindBlob(1, id);
        while (rows.step().valueOr(false)) {
            if (const auto change = decodeChange(rows.bytes(0)); change.ok())
                there.insert(change->id);
        }
        for (const auto &[change, kept] : memory) {
            if (!there.contains(change))
                return world.fail(u"9 a revoked phone's work is in quarantine"_s, u"op %1 of device %2 was wiped and is not at the office"_s
                                      .arg(kept.op).arg(toString(device).right(4)));
        }
    }
}

} // namespace plumb::sim
