// Phones and copies of them: put back to an earlier state, as from a backup of the whole phone, or living
// twice (docs/protocol.md, device_copied).
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

void World::takeCopy(const Step &step, Device &device, Random &random)
{
    const bool isInUse = device.isOpen() && device.isKnown();
    const bool mayComeBack = device.isWiped && step.kind == Step::Kind::PutBackPhone;
    if ((!isInUse && !mayComeBack) || device.disk.faults != Disk::Faults{})
        return;
    switch (step.kind) {
    case Step::Kind::CopyPhone:
        if (auto copy = copyOf(device)) {
            m_copies[device.number] = std::move(*copy);
            tell(u"%1 is copied"_s.arg(device.name));
        }
        return;
    case Step::Kind::PutBackPhone: return putBack(device);
    default:
        if (random.below(2) == 0)
            m_copies.erase(device.number);
        return awaken(device);
    }
}

std::optional<World::PhoneCopy> World::copyOf(Device &device)
{
    absorb(device);
    checkKept(*this, device); // what a backup covers and is gone, the copy has not got either
    if (failed())
        return std::nullopt;
    const int line = journal.lineOf.at(device.number);
    return PhoneCopy{device.disk.copyFiles(), journal.kept.at(device.number), journal.lines[std::size_t(line)]};
}

// What it had since, and had not sent, is lost with it; everything else goes on.
void World::putBack(Device &device)
{
    const auto copy = m_copies.find(device.number);
    if (copy == m_copies.end())
        return;
    tell(u"%1 is put back to its copy"_s.arg(device.name));
    if (device.isOpen())
        absorb(device);
    device.disk.die();
    device.close();
    device.isWiped = false;
    m_alone.erase(device.number);
    lines[std::size_t(device.number)].waiting = false;
    device.disk.replaceFiles(copy->second.files);
    device.disk.revive(Death::Killed);
    journal.copied.insert(device.identity());
    journal.kept[device.number] = copy->second.kept;
    journal.beginLine(device.number, copy->second.known);
    if (!failed())
        openDevice(device);
}

// Of the copy there is, or of the phone as it is now.
void World::awaken(Device &source)
{
    if (devices.size() >= company.deviceFiles.size() + 2)
        return;
    std::optional<PhoneCopy> copy;
    if (const auto made = m_copies.find(source.number); made != m_copies.end())
        copy = made->second;
    else
        copy = copyOf(source);
    if (!copy)
        return;
    const int number = int(devices.size());
    devices.push_back(std::make_unique<Device>(number, u"phone %1 (a copy of phone %2)"_s.arg(number).arg(source.number),
                                               company.deviceFolder(number), time, company.start, *source.schema, m_network.next()));
    lines.emplace_back();
    Device &twin = *devices.back();
    tell(u"%1 begins to live"_s.arg(twin.name));
    FileMap files;
    const QString from = company.deviceFolder(source.number);
    for (const auto &[path, file] : copy->files)
        files[path.startsWith(from) ? company.deviceFolder(number) + path.mid(from.size()) : path] = file;
    twin.disk.replaceFiles(files);
    journal.copied.insert(source.identity());
    journal.kept[number] = std::move(copy->kept);
    journal.beginLine(number, std::move(copy->known));
    openDevice(twin);
}

} // namespace plumb::sim
