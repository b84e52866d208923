#include "tests/sim/device.h"

#include "tests/sim/disk_vfs.h"

#include <QDir>
#include <QFile>

namespace plumb::sim {

using namespace Qt::StringLiterals;

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
    m_writer = std::make_unique<store::Writer>(m_file->writer(), *schema, clock, random, m_notices);
    PLUMB_TRY(m_writer->load());
    m_reader = std::make_unique<store::Reader>(m_file->writer(), *schema);
    m_replica = std::make_unique<store::Replica>(m_file->writer(), *schema, clock, m_notices);
    m_courier = std::make_unique<Courier>(*m_replica, *m_reader, clock, random);
    return {};
}

void Device::close()
{
    ++m_life;
    (void)identity(); // stays known
    m_courier.reset();
    m_replica.reset();
    m_reader.reset();
    m_writer.reset();
    m_file.reset();
    m_notices.clear();
}

bool Device::isKnown() const
{
    return m_writer && m_writer->identity();
}

Id Device::identity()
{
    if (isKnown())
        m_identity = m_writer->identity()->device;
    return m_identity;
}

} // namespace plumb::sim
