#include "tests/sim/disk.h"

#include <algorithm>
#include <cstring>

namespace plumb::sim {

namespace {

constexpr qint64 sectorBytes = 512;

void put(std::string &bytes, qint64 offset, std::string_view piece)
{
    const auto end = std::size_t(offset) + piece.size();
    if (bytes.size() < end)
        bytes.resize(end, '\0');
    std::memcpy(bytes.data() + offset, piece.data(), piece.size());
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

} // namespace

std::shared_ptr<DiskFile> Disk::find(const QString &path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? nullptr : found->second;
}

std::shared_ptr<DiskFile> Disk::create(const QString &path)
{
    if (auto known = find(path))
        return known;
    auto file = std::make_shared<DiskFile>();
    note(path, nullptr, file);
    return file;
}

// A change of a name, to be synced later.
void Disk::note(const QString &path, std::shared_ptr<DiskFile> before, std::shared_ptr<DiskFile> after)
{
    if (after)
        m_files[path] = after;
    else
        m_files.erase(path);
    m_names.push_back({path, std::move(before), std::move(after)});
}

Disk::Outcome Disk::mayOpen()
{
    if (m_dead)
        return Outcome::Dead;
    if (faults.breakOpens <= 0)
        return Outcome::Ok;
    --faults.breakOpens;
    return Outcome::Failed;
}

bool Disk::isShortRead()
{
    if (faults.shortReads <= 0)
        return false;
    --faults.shortReads;
    return true;
}

Disk::Outcome Disk::begin(bool takesSpace)
{
    if (m_dead)
        return Outcome::Dead;
    ++m_operations;
    if (faults.dieAfter >= 0 && faults.dieAfter-- == 0) {
        m_dead = true;
        return Outcome::Dead;
    }
    if (faults.breakAfter >= 0 && faults.breakAfter-- == 0)
        return Outcome::Failed;
    return takesSpace && faults.full ? Outcome::Full : Outcome::Ok;
}

Disk::Outcome Disk::write(DiskFile &file, qint64 offset, const char *bytes, qint64 count)
{
    const bool wasAlive = !m_dead;
    const Outcome outcome = begin(true);
    if (outcome == Outcome::Full || !wasAlive)
        return outcome;
    // Who dies or fails in a write may have written its beginning.
    const qint64 written = outcome == Outcome::Ok ? count : qint64(m_random.below(std::uint64_t(count) + 1));
    if (written > 0) {
        DiskFile::Unsynced change;
        change.offset = offset;
        change.sizeBefore = qint64(file.bytes.size());
        if (offset < change.sizeBefore)
            change.before = file.bytes.substr(std::size_t(offset), std::size_t(written));
        change.after.assign(bytes, std::size_t(written));
        put(file.bytes, offset, change.after);
        change.sizeAfter = qint64(file.bytes.size());
        file.unsynced.push_back(std::move(change));
    }
    return outcome;
}

Disk::Outcome Disk::truncate(DiskFile &file, qint64 size)
{
    if (const Outcome outcome = begin(false); outcome != Outcome::Ok)
        return outcome;
    DiskFile::Unsynced change;
    change.sizeBefore = qint64(file.bytes.size());
    change.sizeAfter = size;
    change.offset = std::min(size, change.sizeBefore);
    change.before = file.bytes.substr(std::size_t(change.offset));
    file.bytes.resize(std::size_t(size), '\0');
    file.unsynced.push_back(std::move(change));
    return Outcome::Ok;
}

Disk::Outcome Disk::sync(DiskFile &file)
{
    if (const Outcome outcome = begin(false); outcome != Outcome::Ok)
        return outcome;
    file.unsynced.clear();
    return Outcome::Ok;
}

Disk::Outcome Disk::syncNamesBeside(const QString &path)
{
    if (m_dead)
        return Outcome::Dead;
    std::erase_if(m_names, [&](const Renamed &name) { return folderOf(name.path) == folderOf(path); });
    return Outcome::Ok;
}

Disk::Outcome Disk::syncFolder(const QString &folder)
{
    if (const Outcome outcome = begin(false); outcome != Outcome::Ok)
        return outcome;
    std::erase_if(m_names, [&](const Renamed &name) { return folderOf(name.path) == folder; });
    return Outcome::Ok;
}

Disk::Outcome Disk::link(const QString &from, const QString &to)
{
    if (const Outcome outcome = begin(false); outcome != Outcome::Ok)
        return outcome;
    const auto file = find(from);
    if (!file)
        return Outcome::Failed;
    if (!find(to))
        note(to, nullptr, file);
    return Outcome::Ok;
}

QStringList Disk::list(const QString &folder) const
{
    QStringList names;
    for (const auto &[path, file] : m_files) {
        if (folderOf(path) == folder)
            names.push_back(path.mid(folder.size() + 1));
    }
    return names;
}

Disk::Outcome Disk::remove(const QString &path)
{
    if (const Outcome outcome = begin(false); outcome != Outcome::Ok)
        return outcome;
    if (const auto file = find(path))
        note(path, file, nullptr);
    return Outcome::Ok;
}

// Back to what was synced, then each write again: whole, not at all, or sector by sector.
void Disk::loseUnsynced(DiskFile &file)
{
    for (auto change = file.unsynced.rbegin(); change != file.unsynced.rend(); ++change) {
        file.bytes.resize(std::size_t(change->sizeBefore), '\0');
        put(file.bytes, change->offset, change->before);
        file.bytes.resize(std::size_t(change->sizeBefore), '\0');
    }
    for (const DiskFile::Unsynced &change : file.unsynced) {
        const auto fate = m_random.below(4);
        if (fate == 0)
            continue;
        if (change.after.empty()) { // a truncation
            file.bytes.resize(std::size_t(change.sizeAfter), '\0');
            continue;
        }
        if (fate != 1) {
            put(file.bytes, change.offset, change.after);
            continue;
        }
        for (qint64 at = 0; at < qint64(change.after.size()); at += sectorBytes) {
            if (m_random.below(2) == 0)
                put(file.bytes, change.offset + at, std::string_view(change.after).substr(std::size_t(at), sectorBytes));
        }
    }
    file.unsynced.clear();
}

// A journaling file system keeps names in order: some of the last ones may be missing.
void Disk::loseNames()
{
    std::size_t kept = m_names.empty() ? 0 : std::size_t(m_random.below(m_names.size() + 1));
    for (std::size_t i = m_names.size(); i-- > kept;) {
        if (m_names[i].before)
            m_files[m_names[i].path] = m_names[i].before;
        else
            m_files.erase(m_names[i].path);
    }
    m_names.clear();
}

void Disk::revive(Death death)
{
    if (death == Death::PowerLoss) {
        loseNames();
        for (const auto &[path, file] : m_files)
            loseUnsynced(*file);
    }
    for (const auto &[path, file] : m_files) {
        file->locks = {};
        file->shared.reset();
    }
    faults.dieAfter = -1;
    faults.breakAfter = -1;
    m_dead = false;
}

FileMap Disk::copyFiles() const
{
    FileMap copy;
    for (const auto &[path, file] : m_files) {
        auto twin = std::make_shared<DiskFile>();
        twin->bytes = file->bytes;
        copy[path] = std::move(twin);
    }
    return copy;
}

void Disk::replaceFiles(const FileMap &files)
{
    m_files.clear();
    m_names.clear();
    for (const auto &[path, file] : files) {
        auto twin = std::make_shared<DiskFile>();
        twin->bytes = file->bytes;
        m_files[path] = std::move(twin);
    }
}

} // namespace plumb::sim
