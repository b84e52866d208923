// One run: an office and its devices at work, and everything that goes wrong with real processes: killed
// without warning, restored from copies, disks that run full, networks that cut, stall or lie. Then all
// of it stops, everything has to drain by itself, and the figures are counted.
#pragma once

#include "tests/e2e/chaos/checker.h"
#include "app/core/id.h"
#include "tests/e2e/chaos/world.h"

#include <QElapsedTimer>
#include <QSet>

namespace plumb::chaos {

struct ChaosOptions {
    QString bin;
    QString folder;       // where everything lies afterwards
    int kills = 200;
    int restores = 20;    // of the office from its newest backup
    int copies = 10;      // of devices, copied while they run: put back later, or living on beside the first
    int seconds = 1500;   // no more than this
    std::uint64_t seed = 1;
    int devices = 3;
};

struct Told {
    int officeKills = 0;
    int deviceKills = 0;
    int officeRestores = 0;
    int copiesTaken = 0;  // of devices while they ran
    int putBack = 0;
    int twins = 0;
    int networkFaults = 0;
    int fullDisks = 0;
    int cuts = 0;
    qint64 turnedDown = 0;
    QString noDisks;      // why no disk ran full
};

class Chaos {
public:
    explicit Chaos(ChaosOptions options);

    // Empty: it ran, drained and was counted (which says nothing about the figures).
    QString run();
    const Figures &figures() const { return m_figures; }
    const Told &told() const { return m_told; }
    std::vector<DeviceFiles> files() const;
    QString officeFolder() const;

private:
    QString prepare();
    QString addDevice(int number);
    QString command(const QStringList &arguments, QJsonObject *answer = nullptr);
    QString startOffice();
    QString startDevice(int number);
    QString misfortune();
    QString killDevice(int number);
    QString killOffice();
    QString restoreOffice();
    QString copyDevice(int number);
    QString useCopy();
    QString putBack(int number);
    QString awaken(int number);
    QString copyFolderOf(int number) const;
    QString backup();
    void badWeather();
    QString fullDisk();
    QString drain(const std::vector<int> &devices, int limitMs);
    QString count();
    QString keep();
    void wait(int ms);
    int dice(int bound) { return int(m_random.below(std::uint64_t(bound))); }
    int kills() const { return m_told.officeKills + m_told.deviceKills; }
    int copies() const { return m_told.putBack + m_told.twins; }
    bool isDue(int done, int wanted) const;
    bool isOver() const;
    int anyDevice() { return dice(int(m_devices.size())); }
    std::vector<int> allDevices() const;
    DeviceFiles filesOf(int number) const;
    void say(const QString &text) const;

    const ChaosOptions m_options;
    SeededRandom m_random;
    Relay m_relay;
    std::unique_ptr<test::ScriptedServer> m_portal;
    std::unique_ptr<test::OfficeProcess> m_office;
    std::vector<std::unique_ptr<DeviceProcess>> m_devices;
    std::vector<bool> m_copied; // is there a copy of each
    QSet<QString> m_gone;       // files that went with a phone: nobody can fetch them
    SmallDisk m_officeDisk;
    SmallDisk m_deviceDisk;
    Id m_site;
    quint16 m_port = 0;
    std::uint64_t m_starts = 0;
    bool m_hasBackup = false;
    Figures m_figures;
    Told m_told;
    QElapsedTimer m_clock;
};

} // namespace plumb::chaos
