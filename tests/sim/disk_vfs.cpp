#include "tests/sim/disk_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace plumb::sim {

namespace {

std::map<QString, Disk *> mounts;

struct Open {
    Disk *disk = nullptr;
    std::shared_ptr<DiskFile> file;
    QString path;
    bool nameIsSafe = true;    // false: perhaps new, its folder not yet synced
    int lock = SQLITE_LOCK_NONE;
    int sharedSlots = 0;       // bits
    int exclusiveSlots = 0;
    bool mapped = false;
};

struct File {
    sqlite3_file base;
    Open *open;
};

Open &of(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file)->open;
}

Disk *diskOf(const QString &path)
{
    for (const auto &[folder, disk] : mounts) {
        if (path.startsWith(folder + u'/'))
            return disk;
    }
    return nullptr;
}

sqlite3_vfs *machine()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

int code(Disk::Outcome outcome, int failed)
{
    switch (outcome) {
    case Disk::Outcome::Ok: return SQLITE_OK;
    case Disk::Outcome::Full: return SQLITE_FULL;
    case Disk::Outcome::Failed:
    case Disk::Outcome::Dead: return failed;
    }
    return failed;
}

int unlock(sqlite3_file *file, int level)
{
    Open &open = of(file);
    DiskFile::Locks &locks = open.file->locks;
    if (open.lock <= level)
        return SQLITE_OK;
    for (const void **holder : {&locks.reserved, &locks.pending, &locks.exclusive}) {
        if (*holder == &open)
            *holder = nullptr;
    }
    if (level == SQLITE_LOCK_NONE)
        --locks.shared;
    open.lock = level;
    return SQLITE_OK;
}

int lock(sqlite3_file *file, int level)
{
    Open &open = of(file);
    DiskFile::Locks &locks = open.file->locks;
    const auto others = [&](const void *holder) { return holder && holder != &open; };
    if (open.lock >= level)
        return SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED) {
        if (others(locks.pending) || others(locks.exclusive))
            return SQLITE_BUSY;
        ++locks.shared;
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (others(locks.reserved))
            return SQLITE_BUSY;
        locks.reserved = &open;
    } else {
        if (others(locks.pending) || others(locks.reserved))
            return SQLITE_BUSY;
        locks.pending = &open;
        if (locks.shared > 1) {
            open.lock = SQLITE_LOCK_PENDING;
            return SQLITE_BUSY;
        }
        locks.exclusive = &open;
    }
    open.lock = level;
    return SQLITE_OK;
}

void dropSlots(Open &open)
{
    if (!open.file->shared)
        return;
    for (int i = 0; i < 8; ++i) {
        auto &slot = open.file->shared->slots[i];
        if (open.sharedSlots & (1 << i))
            --slot.shared;
        if (open.exclusiveSlots & (1 << i))
            slot.exclusive = nullptr;
    }
    open.sharedSlots = open.exclusiveSlots = 0;
}

int unmapShared(sqlite3_file *file, int)
{
    Open &open = of(file);
    if (!open.mapped)
        return SQLITE_OK;
    dropSlots(open);
    open.mapped = false;
    if (open.file->shared && --open.file->shared->users == 0)
        open.file->shared.reset();
    return SQLITE_OK;
}

int close(sqlite3_file *file)
{
    unmapShared(file, 0);
    unlock(file, SQLITE_LOCK_NONE);
    delete reinterpret_cast<File *>(file)->open;
    reinterpret_cast<File *>(file)->open = nullptr;
    return SQLITE_OK;
}

int read(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    Open &open = of(file);
    if (open.disk && open.disk->mayRead() != Disk::Outcome::Ok)
        return SQLITE_IOERR_READ;
    const std::string &bytes = open.file->bytes;
    qint64 there = std::clamp<qint64>(qint64(bytes.size()) - at, 0, count);
    if (there == count && open.disk && open.disk->isShortRead())
        return SQLITE_IOERR_READ; // what the real one makes of a read that ends before its end
    std::memcpy(to, bytes.data() + at, std::size_t(there));
    if (there == count)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, std::size_t(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    Open &open = of(file);
    if (open.disk)
        return code(open.disk->write(*open.file, at, static_cast<const char *>(bytes), count), SQLITE_IOERR_WRITE);
    std::string &all = open.file->bytes;
    all.resize(std::max(all.size(), std::size_t(at + count)), '\0');
    std::memcpy(all.data() + at, bytes, std::size_t(count));
    return SQLITE_OK;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    Open &open = of(file);
    if (open.disk)
        return code(open.disk->truncate(*open.file, size), SQLITE_IOERR_TRUNCATE);
    open.file->bytes.resize(std::size_t(size), '\0');
    return SQLITE_OK;
}

int sync(sqlite3_file *file, int)
{
    Open &open = of(file);
    if (!open.disk)
        return SQLITE_OK;
    const auto outcome = open.disk->sync(*open.file);
    if (outcome == Disk::Outcome::Ok && !open.nameIsSafe) {
        open.nameIsSafe = true;
        open.disk->syncNamesBeside(open.path);
    }
    return code(outcome, SQLITE_IOERR_FSYNC);
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **out)
{
    Open &open = of(file);
    *out = nullptr;
    if (!open.file->shared)
        open.file->shared = std::make_unique<DiskFile::Shared>();
    DiskFile::Shared &shared = *open.file->shared;
    if (!open.mapped) {
        open.mapped = true;
        ++shared.users;
    }
    while (int(shared.regions.size()) <= region) {
        if (!extend)
            return SQLITE_OK;
        shared.regions.push_back(std::make_unique<char[]>(std::size_t(size)));
    }
    *out = shared.regions[std::size_t(region)].get();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    Open &open = of(file);
    if (!open.file->shared)
        return SQLITE_IOERR_SHMLOCK;
    const int mask = ((1 << count) - 1) << first;
    auto *slots = open.file->shared->slots;
    const auto each = [&](const auto &visit) {
        for (int i = first; i < first + count; ++i)
            visit(slots[i], 1 << i);
    };
    if (flags & SQLITE_SHM_UNLOCK) {
        each([&](auto &slot, int bit) {
            if (open.sharedSlots & bit)
                --slot.shared;
            if (open.exclusiveSlots & bit)
                slot.exclusive = nullptr;
        });
        open.sharedSlots &= ~mask;
        open.exclusiveSlots &= ~mask;
        return SQLITE_OK;
    }
    bool busy = false;
    each([&](auto &slot, int bit) {
        const int own = (open.sharedSlots & bit) ? 1 : 0;
        busy = busy || (slot.exclusive && slot.exclusive != &open)
            || ((flags & SQLITE_SHM_EXCLUSIVE) && slot.shared > own);
    });
    if (busy)
        return SQLITE_BUSY;
    each([&](auto &slot, int bit) {
        if (flags & SQLITE_SHM_EXCLUSIVE)
            slot.exclusive = &open;
        else if (!(open.sharedSlots & bit))
            ++slot.shared;
    });
    (flags & SQLITE_SHM_EXCLUSIVE ? open.exclusiveSlots : open.sharedSlots) |= mask;
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {
    2,
    close,
    read,
    write,
    truncate,
    sync,
    [](sqlite3_file *file, sqlite3_int64 *size) {
        *size = sqlite3_int64(of(file).file->bytes.size());
        return of(file).disk && of(file).disk->dead() ? SQLITE_IOERR_FSTAT : SQLITE_OK;
    },
    lock,
    unlock,
    [](sqlite3_file *file, int *out) {
        *out = of(file).file->locks.reserved != nullptr;
        return SQLITE_OK;
    },
    [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
    [](sqlite3_file *) { return 4096; },
    [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
    mapShared,
    lockShared,
    [](sqlite3_file *) {},
    unmapShared,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    if (path && !diskOf(QString::fromUtf8(path)))
        return machine()->xOpen(machine(), path, file, flags, outFlags);
    auto *out = reinterpret_cast<File *>(file);
    out->base.pMethods = nullptr;
    auto open = std::make_unique<Open>();
    open->path = QString::fromUtf8(path);
    open->disk = path ? diskOf(open->path) : nullptr;
    if (open->disk) {
        if (open->disk->mayOpen() != Disk::Outcome::Ok)
            return SQLITE_CANTOPEN;
        open->file = open->disk->find(open->path);
        if (!open->file && !(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        // As SQLite does, a journal that may be new even where somebody else made it and died since.
        const bool journal = (flags & SQLITE_OPEN_CREATE) && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL));
        open->nameIsSafe = open->file && !journal;
        if (!open->file)
            open->file = open->disk->create(open->path);
    } else {
        open->file = std::make_shared<DiskFile>(); // a temporary file of SQLite's own
    }
    out->open = open.release();
    out->base.pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    const QString name = QString::fromUtf8(path);
    Disk *disk = diskOf(name);
    if (!disk)
        return machine()->xDelete(machine(), path, syncFolder);
    if (!disk->find(name))
        return SQLITE_IOERR_DELETE_NOENT;
    const auto outcome = disk->remove(name);
    if (outcome == Disk::Outcome::Ok && syncFolder)
        disk->syncNamesBeside(name);
    return code(outcome, SQLITE_IOERR_DELETE);
}

int accessFile(sqlite3_vfs *, const char *path, int flags, int *out)
{
    const QString name = QString::fromUtf8(path);
    const Disk *disk = diskOf(name);
    if (!disk)
        return machine()->xAccess(machine(), path, flags, out);
    const auto file = disk->find(name);
    *out = file && !file->bytes.empty();
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *path, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

sqlite3_vfs makeVfs()
{
    sqlite3_vfs vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = std::max(int(sizeof(File)), machine()->szOsFile);
    vfs.mxPathname = 512;
    vfs.zName = DiskVfs::name;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = [](sqlite3_vfs *, int count, char *out) {
        static SeededRandom random(1);
        const QByteArray bytes = random.bytes(count);
        std::memcpy(out, bytes.constData(), std::size_t(count));
        return count;
    };
    vfs.xSleep = [](sqlite3_vfs *, int micros) { return micros; }; // nobody else could go on meanwhile
    vfs.xCurrentTime = [](sqlite3_vfs *, double *out) {
        *out = 2461368.0;
        return SQLITE_OK;
    };
    vfs.xCurrentTimeInt64 = [](sqlite3_vfs *, sqlite3_int64 *out) {
        *out = 2461368ll * 86'400'000ll;
        return SQLITE_OK;
    };
    vfs.xGetLastError = [](sqlite3_vfs *, int, char *) { return 0; };
    return vfs;
}

} // namespace

void DiskVfs::install()
{
    static sqlite3_vfs vfs = makeVfs();
    if (!sqlite3_vfs_find(name))
        sqlite3_vfs_register(&vfs, 0);
}

void DiskVfs::mount(const QString &folder, Disk *disk)
{
    mounts[folder] = disk;
}

void DiskVfs::unmount(const QString &folder)
{
    mounts.erase(folder);
}

} // namespace plumb::sim
