// A machine's disk in memory: it knows what was synced and what was not, and can fail like a real one.
//   power loss   each write since the last sync of its file is there, gone, or torn; names made,
//                moved or removed since their folder was synced are there or not, in order
//   killed       the program dies in the middle of an operation, the machine goes on
//   full, broken writes fail with "no space", single operations with "input/output error"
// Every choice comes from the seed. After a death everything fails until revive().
#pragma once

#include "app/core/random.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::sim {

enum class Death { Killed, PowerLoss };

class DiskFile {
public:
    std::string bytes; // as a reader sees them now

    struct Unsynced {
        qint64 offset = 0;
        std::string before;   // what was there (shorter at the end of the file)
        std::string after;
        qint64 sizeBefore = 0;
        qint64 sizeAfter = 0;
    };
    std::vector<Unsynced> unsynced;

    // Locks and shared memory live as long as somebody has the file open.
    struct Locks {
        int shared = 0;
        const void *reserved = nullptr;
        const void *pending = nullptr;
        const void *exclusive = nullptr;
    } locks;
    struct Shared {
        std::vector<std::unique_ptr<char[]>> regions;
        struct Slot {
            int shared = 0;
            const void *exclusive = nullptr;
        } slots[8];
        int users = 0;
    };
    std::unique_ptr<Shared> shared;
};

using FileMap = std::map<QString, std::shared_ptr<DiskFile>>;

class Disk {
public:
    enum class Outcome { Ok, Failed, Full, Dead };

    explicit Disk(std::uint64_t seed) : m_random(seed) {}

    // What is to go wrong.
    struct Faults {
        qint64 dieAfter = -1;       // so many operations that change something; the next is the last
        qint64 breakAfter = -1;     // likewise; the next fails once
        int breakOpens = 0;         // so many openings of files fail
        int shortReads = 0;         // so many reads come back short
        bool full = false;
        bool operator==(const Faults &) const = default;
    };
    Faults faults;

    bool dead() const { return m_dead; }
    void die() { m_dead = true; }
    // What the death left; from here on it works again.
    void revive(Death death);
    qint64 operations() const { return m_operations; }

    std::shared_ptr<DiskFile> find(const QString &path) const;
    std::shared_ptr<DiskFile> create(const QString &path); // or what is there
    Outcome mayOpen();
    Outcome mayRead() { return m_dead ? Outcome::Dead : Outcome::Ok; }
    bool isShortRead();
    Outcome write(DiskFile &file, qint64 offset, const char *bytes, qint64 count);
    Outcome truncate(DiskFile &file, qint64 size);
    Outcome sync(DiskFile &file);
    // The folder a file is in, as a database does for its new journal: all its names become safe.
    Outcome syncNamesBeside(const QString &path);
    Outcome syncFolder(const QString &folder);
    Outcome link(const QString &from, const QString &to); // a second name; one that is there is left alone
    Outcome remove(const QString &path);
    QStringList list(const QString &folder) const;

    // Everything as it is now, for a copy of the machine (backup, template).
    FileMap copyFiles() const;
    void replaceFiles(const FileMap &files);
    const FileMap &files() const { return m_files; }

private:
    Outcome begin(bool takesSpace);
    void note(const QString &path, std::shared_ptr<DiskFile> before, std::shared_ptr<DiskFile> after);
    void loseUnsynced(DiskFile &file);
    void loseNames();

    struct Renamed {
        QString path;
        std::shared_ptr<DiskFile> before;
        std::shared_ptr<DiskFile> after;
    };
    SeededRandom m_random;
    FileMap m_files;
    std::vector<Renamed> m_names;   // not yet synced, in order
    qint64 m_operations = 0;
    bool m_dead = false;
};

} // namespace plumb::sim
