// The device's file on disk: plumbline.db, encrypted, WAL, and its side files.
//   plumbline.lock     held while it is open: a second process is told Locked
//   plumbline.key      salt and salted hash of the key: tells a wrong key from a damaged file
//   plumbline.damaged  left when something unreadable was met: the next opening checks the whole file
// A failed opening leaves the file as it was. A damaged file is set aside under a name of its own
// (plumbline.damaged-<UTC time>.db) and rescued row by row into a new one. Files up to 4 MiB are
// checked at every opening; every page carries a MAC, so in larger ones damage is met when it is
// read, never taken for data.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/sqlite/sqlite.h"
#include "app/store/types.h"

#include <QLockFile>

#include <memory>

namespace plumb::store {

struct StoreFileOptions {
    QString folder;
    QByteArray key;            // 32 bytes
    const char *vfs = nullptr;
};

class StoreFile {
public:
    struct Opened {
        std::unique_ptr<StoreFile> file;
        OpenReport report;
    };
    // Errors: WrongKey, NewerFile, DamagedFile (could not even be set aside), DiskFull, Locked, Storage.
    static Result<Opened> open(const StoreFileOptions &options, const Schema &schema, const Clock &clock);

    sqlite::Database &writer() { return *m_writer; }
    Result<std::unique_ptr<sqlite::Database>> newReader() const;

    // Something unreadable was met: check the whole file next time.
    void noteDamage() const;
    // Moves what the WAL holds into the file when that is worthwhile; to be called when nothing waits.
    void checkpointWhenIdle();
    // For a thread that does the same beside the writer: PRAGMA wal_checkpoint(PASSIVE) blocks nobody.
    Result<std::unique_ptr<sqlite::Database>> newCheckpointer() const;
    // What the WAL holds that is not in the file yet; on the writer's thread. The log itself does not become
    // smaller by being moved: it is written over. Within a transaction, how large it is.
    qint64 logBytes() const;

    static QString databasePath(const QString &folder);

private:
    explicit StoreFile(StoreFileOptions options);
    Result<OpenReport> openOrRescue(const Schema &schema, const Clock &clock);
    Result<OpenReport> openDatabase(const Schema &schema);
    Status refuseNewer() const;
    Status checkWhenDue();
    Status rescue(const Schema &schema, const Clock &clock, OpenReport &report);
    void finishInterruptedRescue() const;
    bool keyIsKnown() const;
    bool keyMatches() const;
    Status rememberKey() const;
    sqlite::OpenOptions sqliteOptions(bool readOnly) const;
    QString side(const QString &suffix) const;

    StoreFileOptions m_options;
    QString m_path;
    QLockFile m_lock;
    std::unique_ptr<sqlite::Database> m_writer;
};

} // namespace plumb::store
