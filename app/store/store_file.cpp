#include "app/store/store_file.h"

#include "app/crypto/crypto.h"
#include "app/store/indexes.h"
#include "app/store/rescue.h"
#include "app/store/tables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 alwaysCheckedBytes = 4 * 1024 * 1024;
constexpr qint64 idleCheckpointBytes = 2 * 1024 * 1024;
constexpr int keySaltBytes = 16;
constexpr qint64 pageBytes = 4096;
constexpr qint64 frameHeaderBytes = 24;

// FULL: a save that was reported is on the disk. The WAL may grow to 128 MiB before a save itself has
// to move it; a thread of its own does so beside (moveLogAside). The cache holds the pages every save
// touches although photos of some MB pass through it, and the leaves that a page of a pull touches.
constexpr const char *connectionSetup = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                                        "PRAGMA wal_autocheckpoint = 32000; PRAGMA journal_size_limit = 33554432;"
                                        "PRAGMA cache_size = -13000";

QByteArray keyCheck(const QByteArray &salt, const QByteArray &key)
{
    return crypto::sha256Hex(salt + key);
}

} // namespace

StoreFile::StoreFile(StoreFileOptions options)
    : m_options(std::move(options)), m_path(databasePath(m_options.folder)), m_lock(side(u"lock"_s))
{
    m_lock.setStaleLockTime(0); // a dead process loses it at once, a living one never
}

QString StoreFile::databasePath(const QString &folder)
{
    return folder + u"/plumbline.db"_s;
}

QString StoreFile::side(const QString &suffix) const
{
    return m_options.folder + u"/plumbline."_s + suffix;
}

Result<StoreFile::Opened> StoreFile::open(const StoreFileOptions &options, const Schema &schema, const Clock &clock)
{
    if (!QDir().mkpath(options.folder))
        return fail(ErrorCode::Storage, u"cannot make the folder %1"_s.arg(options.folder));
    std::unique_ptr<StoreFile> file(new StoreFile(options));
    if (!file->m_lock.tryLock(0)) {
        const bool held = file->m_lock.error() == QLockFile::LockFailedError;
        return fail(held ? ErrorCode::Locked : ErrorCode::Storage, u"lock of %1"_s.arg(options.folder));
    }
    PLUMB_ASSIGN(OpenReport report, file->openOrRescue(schema, clock));
    return Opened{std::move(file), std::move(report)};
}

Result<OpenReport> StoreFile::openOrRescue(const Schema &schema, const Clock &clock)
{
    finishInterruptedRescue();
    const bool existed = QFileInfo(m_path).size() > 0;
    if (existed && keyIsKnown() && !keyMatches())
        return fail(ErrorCode::WrongKey, u"the key check does not match"_s);
    // Before the database: a file must never exist whose key nobody can tell.
    if (!existed)
        PLUMB_TRY(rememberKey());

    Result<OpenReport> opened = openDatabase(schema);
    const bool damaged = !opened.ok()
        && (opened.error().code == ErrorCode::DamagedFile
            || (opened.error().code == ErrorCode::WrongKey && existed && keyIsKnown()));
    if (damaged) {
        OpenReport report;
        m_writer.reset();
        PLUMB_TRY(rescue(schema, clock, report));
        PLUMB_ASSIGN(const OpenReport again, openDatabase(schema));
        report.upgradedFrom = again.upgradedFrom;
        opened = report;
    } else if (!opened.ok()) {
        m_writer.reset();
        if (!existed)
            QFile::remove(m_path); // half made, for instance on a full disk
        return opened;
    }
    if (!keyIsKnown())
        PLUMB_TRY(rememberKey());
    opened.value().created = !existed;
    return opened;
}

Result<OpenReport> StoreFile::openDatabase(const Schema &schema)
{
    OpenReport report;
    if (QFileInfo(m_path).size() > 0)
        PLUMB_TRY(refuseNewer());
    PLUMB_ASSIGN(m_writer, sqlite::Database::open(m_path, sqliteOptions(false)));
    PLUMB_TRY(m_writer->execute(connectionSetup));
    PLUMB_TRY(checkWhenDue());
    PLUMB_ASSIGN(const SchemaVersion before, migrate(*m_writer, migrationSteps()));
    if (before == SchemaVersion::Empty) {
        const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationId);
        PLUMB_TRY(m_writer->execute(mark.constData()));
    } else if (before != SchemaVersion::Current) {
        report.upgradedFrom = int(before);
    }
    PLUMB_TRY(bringListsInLine(*m_writer, schema));
    PLUMB_TRY(bringSearchInLine(*m_writer, schema));
    return report;
}

// Asked through a connection that cannot write, so that a newer file stays exactly as it was.
Status StoreFile::refuseNewer() const
{
    const auto probe = sqlite::Database::open(m_path, sqliteOptions(true));
    // After a power cut there may be something to take back that only a connection that writes can. The
    // version is looked at again before anything is upgraded (migrate).
    if (!probe.ok())
        return probe.error().code == ErrorCode::Storage ? Status() : Status(probe.error());
    PLUMB_ASSIGN(const qint64 version, (*probe)->scalar("PRAGMA user_version"));
    if (version > qint64(SchemaVersion::Current))
        return fail(ErrorCode::NewerFile, u"version %1 of the file, %2 of the app"_s.arg(version).arg(int(SchemaVersion::Current)));
    return {};
}

Status StoreFile::checkWhenDue()
{
    const bool suspected = QFile::exists(side(u"damaged"_s));
    if (!suspected && QFileInfo(m_path).size() > alwaysCheckedBytes)
        return {};
    PLUMB_ASSIGN(auto check, m_writer->prepare("PRAGMA quick_check(1)"));
    PLUMB_ASSIGN(const bool answered, check.step());
    const QString verdict = answered ? check.text(0) : QString();
    if (verdict != "ok"_L1)
        return fail(ErrorCode::DamagedFile, verdict);
    QFile::remove(side(u"damaged"_s));
    return {};
}

Status StoreFile::rescue(const Schema &schema, const Clock &clock, OpenReport &report)
{
    const QString fresh = side(u"rescue"_s);
    const QString stamp = toDateTime(clock.now()).toString(u"yyyyMMdd-HHmmss"_s);
    report.setAside = side(u"damaged-%1.db"_s.arg(stamp));
    for (int again = 2; QFile::exists(report.setAside); ++again)
        report.setAside = side(u"damaged-%1-%2.db"_s.arg(stamp).arg(again));
    report.rescued = true;
    PLUMB_TRY(rescueInto(fresh, m_path, sqliteOptions(false), schema, report));
    // From here on the new file is complete: finishInterruptedRescue() takes over if we are killed.
    if (!QFile::rename(m_path, report.setAside))
        return fail(ErrorCode::DamagedFile, u"could not be set aside as %1"_s.arg(report.setAside));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(m_path + suffix))
            static_cast<void>(QFile::rename(m_path + suffix, report.setAside + suffix));
    }
    if (!QFile::rename(fresh, m_path))
        return fail(ErrorCode::Storage, u"rename %1"_s.arg(fresh));
    QFile::remove(side(u"damaged"_s));
    return {};
}

void StoreFile::finishInterruptedRescue() const
{
    const QString fresh = side(u"rescue"_s);
    if (!QFile::exists(fresh))
        return;
    // With the old file still in place the new one may be half made; without it, it is the file.
    if (QFile::exists(m_path)) {
        QFile::remove(fresh);
        QFile::remove(fresh + u"-wal"_s);
        QFile::remove(fresh + u"-shm"_s);
    } else {
        static_cast<void>(QFile::rename(fresh, m_path));
    }
}

bool StoreFile::keyIsKnown() const
{
    return QFile::exists(side(u"key"_s));
}

bool StoreFile::keyMatches() const
{
    QFile file(side(u"key"_s));
    if (!file.open(QIODevice::ReadOnly))
        return true; // the database itself will tell
    const QByteArrayList parts = file.read(1024).trimmed().split(':');
    if (parts.size() != 2)
        return true;
    return crypto::equalConstantTime(keyCheck(QByteArray::fromHex(parts[0]), m_options.key), parts[1]);
}

Status StoreFile::rememberKey() const
{
    const QByteArray salt = crypto::randomBytes(keySaltBytes);
    QSaveFile file(side(u"key"_s));
    const QByteArray line = salt.toHex() + ':' + keyCheck(salt, m_options.key) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, file.errorString());
    return {};
}

sqlite::OpenOptions StoreFile::sqliteOptions(bool readOnly) const
{
    sqlite::OpenOptions options;
    options.readOnly = readOnly;
    options.key = m_options.key;
    options.vfs = m_options.vfs;
    return options;
}

Result<std::unique_ptr<sqlite::Database>> StoreFile::newReader() const
{
    PLUMB_ASSIGN(auto reader, sqlite::Database::open(m_path, sqliteOptions(true)));
    PLUMB_TRY(reader->execute("PRAGMA cache_size = -8000"));
    return reader;
}

void StoreFile::noteDamage() const
{
    QFile marker(side(u"damaged"_s));
    static_cast<void>(marker.open(QIODevice::WriteOnly));
}

Result<std::unique_ptr<sqlite::Database>> StoreFile::newCheckpointer() const
{
    PLUMB_ASSIGN(auto database, sqlite::Database::open(m_path, sqliteOptions(false)));
    PLUMB_TRY(database->execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -200"));
    return database;
}

qint64 StoreFile::logBytes() const
{
    const qint64 size = QFileInfo(m_path + u"-wal"_s).size();
    if (size < idleCheckpointBytes) // most of the time: not worth a question
        return size;
    auto frames = m_writer->cached("PRAGMA wal_checkpoint(NOOP)"); // one row: busy, all, moved
    const auto told = frames.step();
    if (!told.ok() || !*told || frames.integer(0) != 0)
        return size;
    return (frames.integer(1) - frames.integer(2)) * (pageBytes + frameHeaderBytes);
}

void StoreFile::checkpointWhenIdle()
{
    // A failure changes nothing that was saved; the next one, or closing, moves it.
    if (logBytes() > idleCheckpointBytes)
        static_cast<void>(m_writer->execute("PRAGMA wal_checkpoint(PASSIVE)"));
}

} // namespace plumb::store
