// Steps of the plan as they happen.
#include "app/sync/join.h"
#include "tests/sim/office_link.h"
#include "tests/sim/seeded_key.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

QString weatherName(Weather weather)
{
    switch (weather) {
    case Weather::Good: return u"a good network"_s;
    case Weather::Lossy: return u"a lossy network"_s;
    case Weather::Slow: return u"a slow network"_s;
    case Weather::Gone: return u"no network"_s;
    case Weather::Portal: return u"a captive portal"_s;
    case Weather::Hostile: return u"a proxy that says no"_s;
    }
    return {};
}

Death drawDeath(Random &random)
{
    return random.below(3) == 0 ? Death::Killed : Death::PowerLoss;
}

} // namespace

void World::take(const Step &step)
{
    SeededRandom random(step.seed);
    Device &device = *devices[std::size_t(step.who) % devices.size()];
    note(std::uint64_t(step.kind));
    switch (step.kind) {
    case Step::Kind::Work:
        if (isLocked(device))
            return tell(u"%1 is locked: nobody works with it"_s.arg(device.name));
        if (device.isOpen() && device.isKnown())
            work(*this, device, random);
        if (random.below(2) == 0)
            answerQuestions(device, random);
        return;
    case Step::Kind::Grant:
        if (devices.front()->isOpen())
            changeMembership(*this, *devices.front(), random);
        return;
    case Step::Kind::Liar:
        if (device.isOpen() && device.isKnown() && office.isOpen())
            lie(*this, device, random);
        return;
    case Step::Kind::Weather: {
        static constexpr Weather kinds[] = {Weather::Lossy, Weather::Lossy, Weather::Slow, Weather::Gone,
                                            Weather::Gone,  Weather::Portal, Weather::Hostile};
        Line &line = lines[std::size_t(device.number)];
        line.weather = kinds[random.below(std::size(kinds))];
        line.until = time + Millis{qint64(2'000 + random.below(120'000))};
        tell(u"%1 has %2 for %3 s"_s.arg(device.name, weatherName(line.weather)).arg((line.until - time).count() / 1000));
        return;
    }
    case Step::Kind::SaveInPull:
        if (device.isOpen() && device.isKnown()) {
            device.saveInAPause(int(random.below(3)), [this, &device, seed = random.next()] {
                SeededRandom hand(seed);
                wentBy("a save between two records");
                tell(u"%1 saves while a page comes:"_s.arg(device.name));
                work(*this, device, hand);
            });
        }
        return;
    case Step::Kind::Clock: return setClock(device, random);
    case Step::Kind::Upgrade: return upgrade(device);
    case Step::Kind::NewPhone: return newPhone(random);
    case Step::Kind::CopyPhone:
    case Step::Kind::PutBackPhone:
    case Step::Kind::Twin: return takeCopy(step, device, random);
    case Step::Kind::Revoke: return revoke(device);
    case Step::Kind::OldToken: return comeWithOldToken(device, random);
    case Step::Kind::App:
        if (!device.isOpen())
            return;
        if (random.below(2) == 0) {
            tell(u"%1: sync now"_s.arg(device.name));
            device.courier().wake();
            return startRun(device);
        }
        device.courier().setForeground(random.below(3) != 0);
        if (device.courier().isRunning() && !lines[std::size_t(device.number)].waiting)
            pump(device);
        return;
    case Step::Kind::ArmDevice:
    case Step::Kind::KillDevice:
    case Step::Kind::FillDevice:
    case Step::Kind::BreakDevice: return takeDeviceFault(step, device, random);
    default: return takeOfficeFault(step, random);
    }
}

void World::takeDeviceFault(const Step &step, Device &device, Random &random)
{
    m_deviceDeath[device.number] = drawDeath(random);
    if (random.below(3) != 0)
        return harm(device, step.kind, random);
    harmInPull(device, step.kind, random.next());
}

// As soon as a page has been taken whose successor is under way.
void World::harmInPull(Device &device, Step::Kind how, std::uint64_t seed)
{
    lines[std::size_t(device.number)].inPull = [this, &device, how, seed] {
        SeededRandom random(seed);
        tell(u"%1 is in the middle of a pull"_s.arg(device.name));
        if (how == Step::Kind::BreakDevice)
            device.disk.faults.breakAfter = qint64(random.below(3)); // of the commit, most likely
        else
            harm(device, how, random);
    };
}

void World::harm(Device &device, Step::Kind how, Random &random)
{
    Disk::Faults &faults = device.disk.faults;
    switch (how) {
    case Step::Kind::ArmDevice:
        faults.dieAfter = qint64(random.below(40));
        tell(u"%1 will die within %2 writes"_s.arg(device.name).arg(faults.dieAfter + 1));
        return;
    case Step::Kind::KillDevice:
        if (device.isOpen())
            restartDevice(device, m_deviceDeath[device.number], Millis{qint64(200 + random.below(20'000))});
        return;
    case Step::Kind::FillDevice:
        faults.full = true;
        tell(u"%1: its disk is full"_s.arg(device.name));
        later(Millis{qint64(1'000 + random.below(30'000))}, [this, &device] {
            device.disk.faults.full = false;
            tell(u"%1: there is room again"_s.arg(device.name));
        });
        return;
    default:
        if (random.below(3) == 0)
            faults.shortReads = 1;
        else
            faults.breakAfter = qint64(random.below(20));
        tell(u"%1: an operation on its disk will fail"_s.arg(device.name));
        return;
    }
}

void World::takeOfficeFault(const Step &step, Random &random)
{
    Disk::Faults &faults = office.disk.faults;
    const Death death = drawDeath(random);
    switch (step.kind) {
    case Step::Kind::ArmOffice:
        m_officeDeath = death;
        faults.dieAfter = qint64(random.below(60));
        tell(u"the office will die within %1 writes"_s.arg(faults.dieAfter + 1));
        return;
    case Step::Kind::KillOffice:
        if (office.isOpen())
            restartOffice(death, Millis{qint64(500 + random.below(30'000))});
        return;
    case Step::Kind::FillOffice:
        faults.full = true;
        tell(u"the office's disk is full"_s);
        later(Millis{qint64(2'000 + random.below(40'000))}, [this] {
            office.disk.faults.full = false;
            tell(u"the office has room again"_s);
        });
        return;
    case Step::Kind::BreakOffice:
        if (random.below(3) != 0)
            faults.breakOpens = 8;
        else
            faults.breakAfter = qint64(random.below(30));
        tell(u"operations on the office's disk will fail"_s);
        return;
    case Step::Kind::LoseRecords: return loseRecords(random);
    case Step::Kind::Backup: return backUp();
    case Step::Kind::Restore: return restore(random);
    default: return;
    }
}

void World::setClock(Device &device, Random &random)
{
    switch (random.below(5)) {
    case 0:
        device.clock.freeze();
        tell(u"%1: its clock stands still"_s.arg(device.name));
        return;
    case 1:
        device.clock.thaw();
        tell(u"%1: its clock goes on"_s.arg(device.name));
        return;
    case 2: {
        const qint64 years = random.below(2) == 0 ? 10 : -10;
        device.clock.jump(std::chrono::hours(24 * 365) * years);
        tell(u"%1: its clock jumps by %2 years"_s.arg(device.name).arg(years));
        return;
    }
    default: {
        const Millis by{qint64(random.below(7'200'000)) - 3'600'000};
        device.clock.jump(by);
        tell(u"%1: its clock jumps by %2 s"_s.arg(device.name).arg(by.count() / 1000));
        return;
    }
    }
}

// To the older app or to the newer one; whatever waits in the queue goes along.
void World::upgrade(Device &device)
{
    const bool toNewer = device.schema == company.olderSchema.get();
    device.schema = toNewer ? company.schema.get() : company.olderSchema.get();
    tell(u"%1 changes to the %2 app"_s.arg(device.name, toNewer ? u"newer"_s : u"older"_s));
    if (device.isOpen()) {
        device.close();
        lines[std::size_t(device.number)].waiting = false;
        if (device.disk.dead()) // while its file was closed
            return restartDevice(device, m_deviceDeath[device.number], Millis{2'000});
        openDevice(device);
    }
}

// Somebody who has a phone already joins with another one.
void World::newPhone(Random &random)
{
    if (!office.isOpen() || devices.size() >= company.deviceFiles.size() + 2)
        return;
    const int number = int(devices.size());
    const auto whose = std::size_t(random.below(company.persons.size()));
    devices.push_back(std::make_unique<Device>(number, u"phone %1 (a new one of phone %2's person)"_s.arg(number).arg(whose),
                                               company.deviceFolder(number), time, company.start, *company.schema, random.next()));
    lines.emplace_back();
    Device &device = *devices.back();
    tell(u"%1 joins"_s.arg(device.name));
    if (const Status opened = device.open(); !opened.ok())
        return fail(u"a new phone opens"_s, opened.error().detail);
    office.disk.faults = {};
    join(device, company.persons[whose], {newId(device.clock, device.random), signingKeyFromSeed(random.bytes(32))});
    static constexpr Step::Kind harms[] = {Step::Kind::ArmDevice, Step::Kind::KillDevice, Step::Kind::FillDevice, Step::Kind::BreakDevice};
    if (random.below(2) == 0)
        harmInPull(device, harms[random.below(std::size(harms))], random.next());
    if (failed())
        return;
    watchLease(device);
    startRun(device);
}

void World::join(Device &device, const Id &person, const sync::DeviceKeys &keys)
{
    const Invite invite{u"https://office.invalid"_s, QByteArray(64, 'a'), office.invite(person), u"墨線裝飾"_s, u"?"_s};
    const auto response = office.answer(officeRequest(sync::joinRequest(invite, keys, device.name)));
    if (!response)
        return fail(u"a phone joins"_s, u"no answer"_s);
    const auto identity = sync::readJoinReply(invite, keys, {deviceResponse(*response), device.clock.now()});
    if (!identity.ok())
        return fail(u"a phone joins"_s, identity.error().detail);
    if (const Status known = device.setIdentity(*identity); !known.ok())
        return fail(u"a phone joins"_s, known.error().detail);
    const qint64 generation = generationOf(identity->token);
    journal.tokens[identity->device][generation] = identity->token;
    journal.tokenInForce[identity->device] = generation; // at once: the ones before no longer hold
}

// A phone younger than the copy the office was put back from is unknown there, and of two copies of one
// phone only one has the token of now: with a new invite it joins again as what it is, and keeps all it has.
void World::joinAgain()
{
    if (!office.isOpen() || office.disk.faults != Disk::Faults{})
        return;
    for (const auto &device : devices) {
        if (!device->isOpen() || !device->isKnown() || device->disk.faults != Disk::Faults{})
            continue;
        const auto joined = device->joinedAs();
        if (!joined)
            continue;
        const store::Identity identity = *joined;
        Line &line = lines[std::size_t(device->number)];
        const bool turnedAway = std::exchange(line.turnedAway, false);
        if (!office.isOpen() || !office.look() || isAdmitted(*device, identity, turnedAway))
            continue;
        tell(u"%1 joins again"_s.arg(device->name));
        join(*device, identity.person, {identity.device, {identity.signingSecret, identity.signingSecret.last(32)}});
        if (failed())
            return;
        device->courier().wake();
        if (turnedAway)
            startRun(*device);
    }
}

// Known to the book, and with its token where that is in doubt. Nobody invites whom the office has revoked.
bool World::isAdmitted(const Device &device, const store::Identity &identity, bool isTokenInDoubt)
{
    const auto row = deviceRow(identity.device);
    if (!row || row->isRevoked || !isTokenInDoubt)
        return row.has_value();
    const auto response = deliver(device.number, {"POST", u"/v1/blobs/missing"_s, {{"authorization", "Bearer " + identity.token}}, "{\"hashes\":[]}"});
    return !response.ok() || response->status != 401;
}

} // namespace plumb::sim
