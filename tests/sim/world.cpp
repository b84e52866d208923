#include "tests/sim/world.h"

#include "app/sqlite/sqlite.h"

#include <QDir>

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

std::uint64_t mixed(std::uint64_t seed, std::uint64_t part)
{
    return SeededRandom(seed * 1'000'003 + part).next();
}

} // namespace

World::World(const Company &from, const Plan &plan, bool tellStory)
    : company(from), office(from.officeFolder(), time, from.start, from.schema, mixed(plan.options.seed, 1)), m_plan(plan),
      m_tell(tellStory), m_network(mixed(plan.options.seed, 2))
{
    QDir(company.backupFolder()).removeRecursively(); // of the simulation before
    office.disk.replaceFiles(company.officeFiles);
    for (std::size_t i = 0; i < company.deviceFiles.size(); ++i) {
        devices.push_back(std::make_unique<Device>(int(i), company.names[qsizetype(i)], company.deviceFolder(int(i)), time,
                                                   company.start, *company.schema, mixed(plan.options.seed, 10 + i)));
        devices.back()->disk.replaceFiles(company.deviceFiles[i]);
    }
    lines.resize(devices.size());
}

World::~World() = default;

void World::fail(const QString &rule, const QString &what)
{
    if (m_violation)
        return;
    m_violation = Violation{rule, what};
    tell(u"*** %1: %2"_s.arg(rule, what));
}

void World::tell(const QString &what)
{
    if (m_tell)
        m_story << u"%1  %2"_s.arg(double(time.count()) / 1000, 9, 'f', 3).arg(what);
}

void World::note(std::uint64_t fact)
{
    m_digest = (m_digest ^ fact) * 1099511628211ull;
}

void World::note(const QByteArray &bytes)
{
    for (const char byte : bytes)
        m_digest = (m_digest ^ std::uint8_t(byte)) * 1099511628211ull;
}

void World::later(Millis after, std::function<void()> happen)
{
    m_events.push({time + after, m_order++, std::move(happen)});
}

void World::runUntil(Millis until)
{
    while (!failed() && !m_events.empty() && m_events.top().at <= until) {
        const Event event = m_events.top();
        m_events.pop();
        time = event.at;
        note(std::uint64_t(time.count()));
        event.happen();
    }
    if (!failed())
        time = std::max(time, until);
}

Outcome World::run()
{
    openOffice();
    for (const auto &device : devices) {
        openDevice(*device);
        hearOfBefore(*device);
    }
    for (const Step &step : m_plan.steps)
        later(step.at, [this, &step] { take(step); });
    runUntil(m_plan.steps.empty() ? Millis{1000} : m_plan.steps.back().at + Millis{2000});
    if (!failed())
        settle();
    if (!failed())
        checkAtRest(*this);
    Outcome outcome{m_violation, m_story, 0, 0, m_saves, m_ways};
    for (const Line &line : lines)
        outcome.requests += line.requests;
    outcome.digest = m_digest;
    return outcome;
}

// Saves, device life

void World::save(Device &device, const store::Save &save, const QString &words)
{
    for (const store::Edit &edit : save.edits) {
        if (journal.lost.contains(edit.record))
            return; // what becomes of it would depend on when the office has it again
    }
    ++m_saves;
    const auto before = journal.kept[device.number].size();
    const Status saved = device.save(save);
    note(std::uint64_t(saved.ok() ? 1 : 2 + int(saved.error().code)));
    tell(u"%1 %2%3"_s.arg(device.name, words, saved.ok() ? QString() : u" -> "_s + errorName(saved.error().code) + u' ' + saved.error().detail));
    if (!lookAfter(device))
        return;
    absorb(device);
    if (failed())
        return;
    const auto after = journal.kept[device.number].size();
    if (!saved.ok()) {
        if (after != before)
            fail(u"a refused save changes nothing"_s, u"%1 changes of a save that failed"_s.arg(after - before));
        if (saved.error().code == ErrorCode::DiskFull && !device.disk.faults.full)
            fail(u"19 disk full: resumes"_s, u"%1 still says that its disk is full"_s.arg(device.name));
        return;
    }
    if (device.disk.faults.full && after != before)
        fail(u"19 disk full: refused loudly"_s, u"%1 saved on a full disk"_s.arg(device.name));
    checkShown(*this, device);
    const int life = device.life();
    later(courierTuning().engine.afterSave, [this, &device, life] {
        if (device.life() != life)
            return;
        device.courier().lookForWork();
        if (lookAfter(device) && device.courier().isRunning() && !lines[std::size_t(device.number)].waiting)
            pump(device);
    });
}

bool World::lookAfter(Device &device)
{
    if (!device.isOpen())
        return false;
    if (!device.disk.dead() && !device.isInAPause())
        rest(device);
    if (!device.disk.dead())
        return true;
    if (device.isInAPause())
        return false; // once the page that paused has found out, too
    restartDevice(device, m_deviceDeath[device.number], Millis{qint64(500 + m_network.below(15'000))});
    return false;
}

// Between two pieces of work nobody writes: the pages so far are committed, words indexed, the log moved,
// each in its time.
void World::rest(Device &device)
{
    const int nap = ++lines[std::size_t(device.number)].nap;
    if (device.writes().wordsWait())
        wentBy("words wait");
    const auto wait = device.writes().whenIdle();
    if (!wait || device.disk.dead())
        return;
    later(std::max(Millis(*wait), Millis{1}), [this, &device, life = device.life(), nap] {
        if (device.life() == life && lines[std::size_t(device.number)].nap == nap)
            lookAfter(device);
    });
}

void World::moveLogLater(Device &device)
{
    later(Millis{qint64(1 + m_network.below(400))}, [this, &device, life = device.life()] {
        if (device.life() != life)
            return;
        wentBy("the log is moved");
        device.moveLog();
        if (device.disk.dead())
            lookAfter(device);
    });
}

void World::restartDevice(Device &device, Death death, Millis after)
{
    tell(u"%1 %2"_s.arg(device.name, death == Death::PowerLoss ? u"loses power"_s : u"is killed"_s));
    device.disk.die();
    device.close();
    lines[std::size_t(device.number)].waiting = false;
    later(after, [this, &device, death] {
        if (device.isOpen() || device.isWiped)
            return;
        device.disk.revive(death);
        openDevice(device);
    });
}

void World::openDevice(Device &device)
{
    const bool faulty = device.disk.faults != Disk::Faults{};
    device.setLogGrown([this, &device] { moveLogLater(device); });
    const Status opened = device.open();
    if (device.disk.dead())
        return restartDevice(device, m_deviceDeath[device.number], Millis{2000});
    if (!opened.ok()) {
        if (!faulty)
            return fail(u"3 a device opens after any crash"_s, u"%1: %2"_s.arg(device.name, opened.error().detail));
        tell(u"%1 does not start: %2"_s.arg(device.name, errorName(opened.error().code)));
        device.close();
        return later(Millis{10'000}, [this, &device] {
            if (!device.isOpen() && !device.disk.dead() && !device.isWiped)
                openDevice(device);
        });
    }
    tell(u"%1 starts"_s.arg(device.name));
    absorb(device);
    checkKept(*this, device);
    checkCursor(*this, device);
    checkShown(*this, device);
    if (judgeLease(device) && !lookAfter(device))
        return;
    watchLease(device);
    joinAgain();
    if (!failed() && device.isKnown())
        startRun(device);
}

void World::startRun(Device &device)
{
    device.courier().begin();
    if (!lines[std::size_t(device.number)].waiting)
        pump(device);
}

// Office life

void World::openOffice()
{
    const bool faulty = office.disk.faults != Disk::Faults{};
    m_officeComing = false;
    const Status opened = office.open();
    if (office.disk.dead())
        return restartOffice(m_officeDeath, Millis{2000});
    if (!opened.ok()) {
        if (!faulty)
            return fail(u"3 the office opens after any crash"_s, opened.error().detail);
        tell(u"the office does not start: "_s + errorName(opened.error().code)); // the detail names this run's folder
        office.close();
        m_officeComing = true;
        return later(Millis{5'000}, [this] { openOffice(); });
    }
    checkOfficeKept(*this);
    joinAgain();
}

void World::restartOffice(Death death, Millis after)
{
    if (m_officeComing)
        return;
    tell(death == Death::PowerLoss ? u"the office loses power"_s : u"the office is killed"_s);
    office.disk.die();
    office.close();
    m_officeComing = true;
    later(after, [this, death] {
        office.disk.revive(death);
        tell(u"the office starts"_s);
        openOffice();
    });
}

} // namespace plumb::sim
