#include "tests/support/faulty_vfs.h"

#include <sqlite3.h>

#include <atomic>

namespace plumb::test {

namespace {

std::atomic<std::int64_t> spaceLeft{-1};
std::atomic<int> synced{0};
sqlite3_vfs *real = nullptr;
sqlite3_vfs faulty;

struct File {
    sqlite3_file base;
    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->below();
}

// Forwards one method, whatever its arguments.
template <auto method, typename... Arguments> int forward(sqlite3_file *file, Arguments... arguments)
{
    return (below(file)->pMethods->*method)(below(file), arguments...);
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (spaceLeft >= 0) {
        if (spaceLeft < count)
            return SQLITE_FULL; // what the real one answers to ENOSPC
        spaceLeft -= count;
    }
    return forward<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
}

void barrier(sqlite3_file *file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

const sqlite3_io_methods methods = {
    3,
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xClose>(file); },
    [](sqlite3_file *file, void *to, int count, sqlite3_int64 at) { return forward<&sqlite3_io_methods::xRead>(file, to, count, at); },
    write,
    [](sqlite3_file *file, sqlite3_int64 size) { return forward<&sqlite3_io_methods::xTruncate>(file, size); },
    [](sqlite3_file *file, int flags) {
        ++synced;
        return forward<&sqlite3_io_methods::xSync>(file, flags);
    },
    [](sqlite3_file *file, sqlite3_int64 *size) { return forward<&sqlite3_io_methods::xFileSize>(file, size); },
    [](sqlite3_file *file, int level) { return forward<&sqlite3_io_methods::xLock>(file, level); },
    [](sqlite3_file *file, int level) { return forward<&sqlite3_io_methods::xUnlock>(file, level); },
    [](sqlite3_file *file, int *out) { return forward<&sqlite3_io_methods::xCheckReservedLock>(file, out); },
    [](sqlite3_file *file, int op, void *arg) { return forward<&sqlite3_io_methods::xFileControl>(file, op, arg); },
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xSectorSize>(file); },
    [](sqlite3_file *file) { return forward<&sqlite3_io_methods::xDeviceCharacteristics>(file); },
    [](sqlite3_file *file, int page, int size, int extend, void volatile **out) {
        return forward<&sqlite3_io_methods::xShmMap>(file, page, size, extend, out);
    },
    [](sqlite3_file *file, int offset, int n, int flags) { return forward<&sqlite3_io_methods::xShmLock>(file, offset, n, flags); },
    barrier,
    [](sqlite3_file *file, int remove) { return forward<&sqlite3_io_methods::xShmUnmap>(file, remove); },
    [](sqlite3_file *file, sqlite3_int64 at, int count, void **out) { return forward<&sqlite3_io_methods::xFetch>(file, at, count, out); },
    [](sqlite3_file *file, sqlite3_int64 at, void *page) { return forward<&sqlite3_io_methods::xUnfetch>(file, at, page); },
};

int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = real->xOpen(real, path, below(file), flags, outFlags);
    if (below(file)->pMethods)
        file->pMethods = &methods;
    return code;
}

} // namespace

void FaultyVfs::install()
{
    if (real)
        return;
    real = sqlite3_vfs_find("unix"); // not the default one: that is the cipher around it
    faulty = *real;
    faulty.zName = name;
    faulty.pNext = nullptr;
    faulty.szOsFile = int(sizeof(File)) + real->szOsFile;
    faulty.xOpen = open;
    sqlite3_vfs_register(&faulty, 0);
}

void FaultyVfs::setSpaceLeft(std::int64_t bytes)
{
    spaceLeft = bytes;
}

int FaultyVfs::syncs()
{
    return synced;
}

} // namespace plumb::test
