#include "tests/e2e/chaos/chaos.h"

#include "app/core/json.h"
#include "tests/e2e/chaos/try.h"
#include "tests/support/run_program.h"

#include <QDir>
#include <QJsonArray>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace plumb::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr int drainLimitMs = 240'000;
constexpr int lookEveryMs = 300;
const QString admin = u"周敏"_s;

// What went with a phone is at the office no more than anywhere else.
bool isFetching(const QJsonObject &look, const QSet<QString> &gone)
{
    const QJsonArray files = look.value(u"fetching"_s).toArray();
    return std::any_of(files.begin(), files.end(), [&gone](const QJsonValue &file) { return !gone.contains(file.toString()); });
}

} // namespace

Chaos::Chaos(ChaosOptions options)
    : m_options(std::move(options)), m_random(m_options.seed), m_relay(m_options.seed + 1)
{
    SystemClock clock;
    m_site = newId(clock, m_random);
}

QString Chaos::officeFolder() const
{
    return m_options.folder + u"/office-disk/office"_s;
}

void Chaos::say(const QString &text) const
{
    std::printf("%5lld s  %s\n", static_cast<long long>(m_clock.elapsed() / 1000), qPrintable(text));
    std::fflush(stdout);
}

void Chaos::wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

QString Chaos::command(const QStringList &arguments, QJsonObject *answer)
{
    const auto finished = test::runProgram(m_options.bin + u"/plumbline-office"_s, arguments);
    if (!finished.ok)
        return u"plumbline-office %1: %2"_s.arg(arguments.value(0), finished.error);
    if (answer)
        *answer = parseObject(finished.out).valueOr({});
    return {};
}

QString Chaos::prepare()
{
    const QString office = m_options.folder + u"/office-disk"_s;
    if (!m_officeDisk.mount(office) || !m_deviceDisk.mount(m_options.folder + u"/device-disk"_s))
        m_told.noDisks = u"mounting a tmpfs needs root"_s;
    if (!QDir().mkpath(office) || !QDir().mkpath(m_options.folder + u"/device-disk"_s) || !m_relay.listen())
        return u"cannot prepare %1"_s.arg(m_options.folder);
    static const test::TestCertificate theirs = test::makeCertificate();
    m_portal = std::make_unique<test::ScriptedServer>(&theirs, [](QTcpSocket &socket, const test::SeenRequest &) {
        test::answer(socket, 200, "<html>Please buy a ticket</html>");
    });
    m_relay.setPortal(m_portal->port());
    TRY(command({u"init"_s, u"--folder"_s, officeFolder(), u"--company"_s, u"Chaos"_s, u"--admin"_s, admin}));
    m_office = std::make_unique<test::OfficeProcess>(m_options.bin + u"/plumbline-office"_s, officeFolder());
    TRY(startOffice());
    for (int number = 0; number < m_options.devices; ++number)
        TRY(addDevice(number));
    const QByteArray site = toString(m_site).toLatin1();
    if (!m_devices[0]->ask("found " + site).value(u"ok"_s).toBool())
        return u"the site could not be founded"_s;
    TRY(drain(allDevices(), drainLimitMs)); // the membership, and then what it grants
    for (auto &device : m_devices)
        device->tell("work " + site);
    return {};
}

QString Chaos::addDevice(int number)
{
    // The first lives on a disk that will run full.
    const QString folder = u"%1/%2"_s.arg(m_options.folder, number == 0 ? u"device-disk/device-0"_s : u"device-%1"_s.arg(number));
    if (!QDir().mkpath(folder))
        return u"cannot make %1"_s.arg(folder);
    m_devices.push_back(std::make_unique<DeviceProcess>(m_options.bin + u"/plumbline-device"_s, folder, m_random.bytes(32)));
    m_copied.push_back(false);
    TRY(m_devices.back()->start(++m_starts + m_options.seed));
    QJsonObject invite;
    TRY(command({u"invite"_s, u"--folder"_s, officeFolder(), u"--person"_s, admin, u"--json"_s, u"--url"_s,
                 u"https://127.0.0.1:%1"_s.arg(m_relay.port())}, &invite));
    const QJsonObject joined = m_devices.back()->ask("join " + invite.value(u"invite"_s).toString().toUtf8(), 60'000);
    return joined.value(u"ok"_s).toBool() ? QString() : u"join: "_s + joined.value(u"detail"_s).toString();
}

QString Chaos::startOffice()
{
    TRY(m_office->start(m_port));
    m_port = m_office->port();
    m_relay.setOffice(m_port);
    return {};
}

QString Chaos::startDevice(int number)
{
    TRY(m_devices[std::size_t(number)]->start(++m_starts + m_options.seed));
    m_devices[std::size_t(number)]->tell("work " + toString(m_site).toLatin1());
    return {};
}

QString Chaos::run()
{
    m_clock.start();
    TRY(prepare());
    say(u"%1 devices work"_s.arg(m_options.devices));
    const qint64 limit = qint64(m_options.seconds) * 1000;
    while (!isOver() && m_clock.elapsed() < limit) {
        TRY(misfortune());
        if (kills() % 10 == 0)
            say(u"%1 kills, %2 restores, %3 copies"_s.arg(kills()).arg(m_told.officeRestores).arg(copies()));
    }
    m_relay.setWeather(Relay::Weather::Fine);
    TRY(drain(allDevices(), drainLimitMs));
    say(u"drained"_s);
    return count();
}

bool Chaos::isOver() const
{
    return kills() >= m_options.kills && m_told.officeRestores >= m_options.restores && copies() >= m_options.copies;
}

// Spread evenly over the kills.
bool Chaos::isDue(int done, int wanted) const
{
    return done < wanted && (kills() >= m_options.kills || kills() * (wanted + 1) >= m_options.kills * (done + 1));
}

// What happens next.
QString Chaos::misfortune()
{
    wait(100 + dice(1400));
    if (isDue(m_told.officeRestores, m_options.restores))
        return restoreOffice();
    if (isDue(copies(), m_options.copies))
        return useCopy();
    switch (dice(10)) {
    case 0:
    case 1: badWeather(); break;
    case 2: TRY(fullDisk()); break;
    case 3:
    case 4:
        if (m_options.copies > 0)
            TRY(copyDevice(anyDevice()));
        break;
    default: break;
    }
    return dice(3) == 0 ? killOffice() : killDevice(anyDevice());
}

QString Chaos::killDevice(int number)
{
    m_devices[std::size_t(number)]->kill();
    ++m_told.deviceKills;
    return startDevice(number);
}

QString Chaos::killOffice()
{
    if (m_options.restores > 0 && (!m_hasBackup || dice(4) == 0))
        TRY(backup()); // while it serves
    wait(dice(600));
    m_office->kill();
    ++m_told.officeKills;
    wait(dice(300));
    return startOffice();
}

QString Chaos::backup()
{
    TRY(command({u"backup"_s, u"--folder"_s, officeFolder(), u"--to"_s, m_options.folder + u"/backups"_s, u"--json"_s}));
    m_hasBackup = true;
    return {};
}

// The office's machine burns: what was backed up last is all there is. Devices keep what came after.
QString Chaos::restoreOffice()
{
    if (!m_hasBackup) {
        TRY(backup());
        wait(3000); // so that something comes after it
    }
    say(u"the office is restored from its backup"_s);
    m_office->kill();
    if (!QDir(officeFolder()).removeRecursively())
        return u"cannot remove %1"_s.arg(officeFolder());
    TRY(command({u"restore"_s, u"--from"_s, m_options.folder + u"/backups"_s, u"--folder"_s, officeFolder(), u"--json"_s}));
    ++m_told.officeRestores;
    return startOffice();
}

void Chaos::badWeather()
{
    using Weather = Relay::Weather;
    constexpr Weather kinds[] = {Weather::Cut, Weather::Cut, Weather::Stall, Weather::Gone, Weather::Portal};
    m_relay.setWeather(kinds[dice(std::size(kinds))]);
    ++m_told.networkFaults;
    wait(300 + dice(2500));
    m_relay.setWeather(Relay::Weather::Fine);
}

QString Chaos::fullDisk()
{
    if (!m_told.noDisks.isEmpty())
        return {};
    SmallDisk &disk = dice(2) == 0 ? m_officeDisk : m_deviceDisk;
    if (!disk.fill())
        return {}; // somebody wrote meanwhile; another time
    ++m_told.fullDisks;
    wait(500 + dice(2000));
    return disk.empty() ? QString() : u"the disk could not be made larger again"_s;
}

// Nobody works any more; everything finds its way by itself.
QString Chaos::drain(const std::vector<int> &devices, int limitMs)
{
    QElapsedTimer timer;
    timer.start();
    for (const int number : devices)
        m_devices[std::size_t(number)]->tell("rest");
    QString waiting;
    QMap<int, qint64> quietSince; // run at which nothing was left
    std::size_t settled = 0;
    while (settled < devices.size()) {
        if (timer.elapsed() > limitMs)
            return u"did not drain within %1 s: %2"_s.arg(limitMs / 1000).arg(waiting);
        settled = 0;
        for (const int number : devices) {
            DeviceProcess &device = *m_devices[std::size_t(number)];
            const QJsonObject now = device.ask("look");
            if (!now.value(u"ok"_s).toBool())
                return u"device %1 does not answer"_s.arg(number);
            const qint64 runs = now.value(u"runs"_s).toInteger();
            const bool quiet = !now.value(u"changes"_s).toInteger() && !now.value(u"files"_s).toInteger()
                && !isFetching(now, m_gone) && !now.value(u"catching_up"_s).toBool();
            if (!quiet) {
                quietSince.remove(number);
                waiting = u"device %1: %2"_s.arg(number).arg(QString::fromUtf8(canonicalJson(now)));
            } else if (!quietSince.contains(number)) {
                quietSince.insert(number, runs);
            }
            device.tell("wake");
        }
        // Two whole runs after all of them were quiet: what the last one sent has reached the others.
        if (quietSince.size() == qsizetype(devices.size())) {
            const QMap<int, qint64> since = std::exchange(quietSince, {});
            for (const int number : devices) {
                qint64 runs = 0;
                while (runs < since[number] + 2 && timer.elapsed() < limitMs) {
                    m_devices[std::size_t(number)]->tell("wake");
                    wait(lookEveryMs);
                    runs = m_devices[std::size_t(number)]->ask("look").value(u"runs"_s).toInteger();
                }
                settled += runs >= since[number] + 2 ? 1 : 0;
            }
            if (settled < devices.size())
                waiting = u"runs do not end well"_s;
        } else {
            wait(lookEveryMs);
        }
    }
    return {};
}

std::vector<int> Chaos::allDevices() const
{
    std::vector<int> all(m_devices.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

DeviceFiles Chaos::filesOf(int number) const
{
    const DeviceProcess &device = *m_devices[std::size_t(number)];
    return {u"device %1"_s.arg(number), device.database(), device.journal(), device.key()};
}

std::vector<DeviceFiles> Chaos::files() const
{
    std::vector<DeviceFiles> files;
    for (const int number : allDevices())
        files.push_back(filesOf(number));
    return files;
}

QString Chaos::count()
{
    for (auto &device : m_devices) {
        m_told.turnedDown += device->ask("look").value(u"turned_down"_s).toInteger();
        device->kill();
    }
    TRY(m_office->stop());
    m_told.cuts = m_relay.cuts();
    QString problem;
    m_figures = check(officeFolder(), files(), problem);
    TRY(keep());
    if (!problem.isEmpty())
        return problem;
    return command({u"verify"_s, u"--folder"_s, officeFolder()}); // the book's own proof, beside the counting
}

// What lay on the small disks goes with them; whoever looks for a fault needs it, and the keys.
QString Chaos::keep()
{
    for (const auto &device : m_devices) {
        QFile key(m_options.folder + u'/' + QFileInfo(device->folder()).fileName() + u".key"_s);
        if (!key.open(QIODevice::WriteOnly) || key.write(device->key().toHex()) < 0)
            return key.errorString();
    }
    for (const QString &folder : {officeFolder(), m_devices[0]->folder()}) {
        if (!copyFolder(folder, m_options.folder + u"/kept/"_s + QFileInfo(folder).fileName()))
            return u"cannot keep %1"_s.arg(folder);
    }
    return {};
}

} // namespace plumb::chaos
