// Phones and copies of them: put back to an earlier state, as from a backup of the whole phone, or living
// twice (docs/protocol.md, device_copied). All of it in the middle of the traffic.
#include "tests/e2e/chaos/chaos.h"
#include "tests/e2e/chaos/leavings.h"
#include "tests/e2e/chaos/try.h"

#include <QDir>

namespace plumb::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTwins = 2;

} // namespace

QString Chaos::copyFolderOf(int number) const
{
    return u"%1/copy-%2"_s.arg(m_options.folder).arg(number);
}

QString Chaos::copyDevice(int number)
{
    if (!m_devices[std::size_t(number)]->copyTo(copyFolderOf(number)))
        return u"cannot copy device %1"_s.arg(number);
    m_copied[std::size_t(number)] = true;
    ++m_told.copiesTaken;
    return {};
}

// By turns put back, and brought to life beside the first.
QString Chaos::useCopy()
{
    const int number = anyDevice();
    if (!m_copied[std::size_t(number)]) {
        TRY(copyDevice(number));
        wait(500 + dice(3000)); // so that something comes after it
    }
    return copies() % 2 == 1 && m_told.twins < mostTwins ? awaken(number) : putBack(number);
}

// What the phone alone had is lost with it, and written down. What the office has said it has, it must have
// for good: the phone can no longer bring it to a restored one, so the backup that people make beside is made now.
QString Chaos::putBack(int number)
{
    DeviceProcess &device = *m_devices[std::size_t(number)];
    m_relay.setWeather(dice(3) == 0 ? Relay::Weather::Fine : Relay::Weather::Gone);
    wait(300 + dice(2000)); // without a network it has something that nobody else has
    device.kill();
    m_relay.setWeather(Relay::Weather::Fine);
    QString unreadable;
    const auto gone = leavings(filesOf(number), copyFolderOf(number) + u"/plumbline.db"_s, officeFolder(), unreadable);
    TRY(unreadable);
    Journal journal;
    if (!journal.open(device.journal()) || !journal.writePutBack(gone))
        return u"the journal of device %1 cannot be written"_s.arg(number);
    for (const Entry &entry : gone) {
        if (!entry.file.isEmpty())
            m_gone.insert(QString::fromLatin1(entry.file));
    }
    TRY(backup());
    if (!device.restoreFrom(copyFolderOf(number)))
        return u"cannot restore device %1"_s.arg(number);
    ++m_told.putBack;
    say(u"device %1 is put back to its copy; %2 changes and files go with it"_s.arg(number).arg(gone.size()));
    return startDevice(number);
}

QString Chaos::awaken(int number)
{
    const int twin = int(m_devices.size());
    const QString folder = u"%1/device-%2"_s.arg(m_options.folder).arg(twin);
    if (!copyFolder(copyFolderOf(number), folder))
        return u"cannot copy device %1"_s.arg(number);
    m_devices.push_back(std::make_unique<DeviceProcess>(m_options.bin + u"/plumbline-device"_s, folder, m_devices[std::size_t(number)]->key()));
    m_copied.push_back(false);
    ++m_told.twins;
    say(u"device %1, a copy of device %2, begins to live"_s.arg(twin).arg(number));
    return startDevice(twin);
}

} // namespace plumb::chaos
