#include "tests/sim/device.h"

#include "app/store/device.h"
#include "app/store/kept_values.h"
#include "tests/sim/disk_vfs.h"

#include <QDir>
#include <QFile>

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

// Small enough that a few dozen records make a long pull.
store::PullTuning smallPulls()
{
    store::PullTuning tuning;
    tuning.manyRecords = 6;
    tuning.group = 4;
    tuning.mostRows = 40;
    tuning.restAfterPage = std::chrono::milliseconds(250); // the simulated way is slow: now and then a page comes within it
    tuning.indexSlice = std::chrono::milliseconds(0);      // one stretch, however fast the machine
    tuning.idleLogBytes = 128 * 1024;
    tuning.mostLogBytes = 512 * 1024;
    tuning.removalsUnasked = fewRemovals;
    return tuning;
}

} // namespace

Device::Device(int number, QString name, QString folder, const Millis &time, Moment start, const Schema &schema, std::uint64_t seed)
    : number(number), name(std::move(name)), disk(seed), clock(time, start), random(seed + 1), schema(&schema),
      m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    DiskVfs::mount(m_folder, &disk);
}

Device::~Device()
{
    disk.die(); // nothing is tidied up
    close();
    DiskVfs::unmount(m_folder);
}

Status Device::open()
{
    close();
    // The store asks the real file system whether there is a file.
    const QString path = store::StoreFile::databasePath(m_folder);
    QFile marker(path);
    if (const auto file = disk.find(path); !file || file->bytes.empty())
        marker.remove();
    else if (!marker.exists() && (!marker.open(QIODevice::WriteOnly) || marker.write("*") != 1))
        return fail(ErrorCode::Storage, marker.errorString());
    marker.close();

    PLUMB_ASSIGN(auto opened, store::StoreFile::open({m_folder, QByteArray(32, 'k'), DiskVfs::name}, *schema, clock));
    m_file = std::move(opened.file);
    m_writes = std::make_unique<store::WriteSide>(writeParts());
    PLUMB_TRY(m_writes->load());
    PLUMB_ASSIGN(m_checkpointer, m_file->newCheckpointer());
    PLUMB_ASSIGN(m_readSide, m_file->newReader());
    m_reader = std::make_unique<store::Reader>(*m_readSide, *schema);
    m_replica = std::make_unique<store::Replica>(*m_readSide, *schema, clock, m_notices);
    m_courier = std::make_unique<Courier>(*m_writes, *m_reader, clock, random);
    return {};
}

// As StoreThreads has it, without its threads.
store::WriteSide::Parts Device::writeParts()
{
    return {m_file->writer(), *schema, clock, random,
            {[this] { return isPauseWanted(); }, [this] { pause(); }},
            [this] { return std::chrono::milliseconds(clock.monotonic()); },
            [this](store::Touches) { m_writes->takeNotices(); },
            [](ErrorCode) {},
            [this](qint64 from) { noteLog(from); },
            smallPulls()};
}

void Device::close()
{
    ++m_life;
    (void)identity(); // stays known
    m_courier.reset();
    m_replica.reset();
    m_reader.reset();
    m_writes.reset(); // ends what is open
    m_checkpointer.reset();
    m_readSide.reset();
    m_file.reset();
    m_notices.clear();
    m_saveInAPause = {};
    m_logMoves = false;
}

Status Device::save(const store::Save &save)
{
    return m_writes->write(store::Touches::Records, [&](store::Writer &writer, store::Notices &) { return writer.save(save); });
}

Status Device::keepSetting(const QString &name, const QJsonObject &value)
{
    return m_writes->write(store::Touches::OwnThings, [&](store::Writer &, store::Notices &) {
        return store::Settings(m_file->writer()).set(name, value);
    });
}

Status Device::setIdentity(const store::Identity &identity)
{
    return m_writes->write(store::Touches::Records, [&](store::Writer &writer, store::Notices &) { return writer.setIdentity(identity); });
}

std::optional<store::Identity> Device::joinedAs()
{
    return m_readSide ? store::readIdentity(*m_readSide).valueOr({}) : std::nullopt;
}

void Device::saveInAPause(int after, std::function<void()> save)
{
    m_saveInAPause = std::move(save);
    m_pausesBefore = after;
}

bool Device::isPauseWanted()
{
    return m_saveInAPause && m_pausesBefore-- <= 0;
}

void Device::pause()
{
    m_inAPause = true;
    std::exchange(m_saveInAPause, {})();
    m_inAPause = false;
}

void Device::noteLog(qint64 from)
{
    const auto log = disk.find(store::StoreFile::databasePath(m_folder) + u"-wal"_s);
    if (!log || qint64(log->bytes.size()) < from || m_logMoves || !m_logGrown)
        return;
    m_logMoves = true;
    m_logGrown();
}

void Device::moveLog()
{
    static_cast<void>(m_checkpointer->execute("PRAGMA wal_checkpoint(PASSIVE)"));
    m_logMoves = false;
}

bool Device::isKnown() const
{
    return m_writes && m_writes->writer().identity();
}

Id Device::identity()
{
    if (isKnown())
        m_identity = m_writes->writer().identity()->device;
    return m_identity;
}

} // namespace plumb::sim
