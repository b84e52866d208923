#include "office/backup/backup.h"

#include "office/vault/durable.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyStep = 4 * 1024 * 1024;
constexpr qint64 largestSmallPart = 1024 * 1024;
constexpr int noteAttempts = 12; // of 5 seconds each (OpenOptions::busyTimeoutMs): an office under load is busy
const QString unfinished = u".new-"_s;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

class Copying {
public:
    Copying(const BackupSource &source, const Schema &schema, const QString &to, const BackupOptions &options)
        : m_source(source), m_schema(schema), m_to(QDir(to).absolutePath()), m_options(options)
    {
    }

    Result<MadeBackup> run(Moment now)
    {
        PLUMB_TRY(prepare(now));
        auto made = copy(now);
        if (!made.ok())
            QDir(m_new).removeRecursively();
        return made;
    }

private:
    Status prepare(Moment now)
    {
        for (const QString &left : QDir(m_to).entryList({unfinished + u'*'}, QDir::Dirs | QDir::Hidden))
            QDir(m_to + u'/' + left).removeRecursively();
        PLUMB_ASSIGN(m_vault, FolderVault::open(m_to));
        m_name = nextBackupName(m_to, now);
        m_new = m_to + u'/' + unfinished + m_name;
        if (!QDir().mkpath(m_new))
            return fail(ErrorCode::Storage, u"cannot make the folder %1"_s.arg(m_new));
        QFile::setPermissions(m_new, ownerOnly | QFile::ExeOwner);
        return {};
    }

    Result<MadeBackup> copy(Moment now)
    {
        const QString ledgerFile = m_new + u'/' + ledgerPart;
        PLUMB_TRY(m_source.ledger.copyTo(ledgerFile));
        {
            SqliteLedger::Options readOnly;
            readOnly.readOnly = true;
            PLUMB_ASSIGN(const auto ledger, SqliteLedger::open(ledgerFile, readOnly));
            PLUMB_ASSIGN(const auto reader, ledger->read());
            PLUMB_TRY(copyFiles(*reader));
            PLUMB_TRY(prove(*reader));
        }
        PLUMB_TRY(notePart(ledgerPart));
        for (const QString &name : keyParts)
            PLUMB_TRY(copySmall(name));
        for (const QString &name : QDir(m_source.folder + u"/kinds"_s).entryList({u"*.json"_s}, QDir::Files))
            PLUMB_TRY(copySmall(u"kinds/"_s + name));
        m_made.manifest.made = now;
        PLUMB_TRY(writeFile(manifestName, encodeManifest(m_made.manifest)));
        if (QFile::exists(m_new + u"/kinds"_s))
            PLUMB_TRY(syncFolder(m_new + u"/kinds"_s));
        PLUMB_TRY(syncFolder(m_new));
        m_made.path = m_to + u'/' + m_name;
        if (!QDir().rename(m_new, m_made.path))
            return fail(ErrorCode::Storage, u"cannot rename %1"_s.arg(m_new));
        PLUMB_TRY(syncFolder(m_to));
        return std::move(m_made);
    }

    // What one backup has copied and checked, the next only looks at.
    Status copyFiles(LedgerReader &reader)
    {
        QStringList problems;
        PLUMB_TRY(reader.eachBlob([&](const BlobRow &blob) -> Status {
            const auto there = m_vault->size(blob.sha256);
            if (there.ok() && *there == blob.size && (!m_options.checkFiles || m_vault->check(blob.sha256).ok())) {
                ++m_made.filesThere;
                return {};
            }
            if (there.ok() && !QFile::remove(m_vault->pathOf(blob.sha256)))
                return fail(ErrorCode::Storage, u"cannot replace the damaged %1"_s.arg(m_vault->pathOf(blob.sha256)));
            const Status copied = copyFile(blob);
            if (copied.ok()) {
                ++m_made.filesCopied;
                return {};
            }
            if (copied.error().code == ErrorCode::DiskFull)
                return copied;
            problems.append(u"file %1: %2"_s.arg(QString::fromLatin1(blob.sha256), copied.error().detail));
            m_made.manifest.missing.append(blob.sha256);
            return {};
        }));
        if (!problems.isEmpty() && !m_options.allowDamagedFiles)
            return fail(ErrorCode::DamagedFile, problems.join(u'\n'));
        return {};
    }

    Status copyFile(const BlobRow &blob)
    {
        PLUMB_ASSIGN(const auto copy, m_vault->openUpload(blob.sha256, 0));
        for (qint64 offset = 0; offset < blob.size;) {
            PLUMB_ASSIGN(const QByteArray piece, m_source.vault.read(blob.sha256, offset, copyStep));
            if (piece.isEmpty())
                return fail(ErrorCode::InvalidValue, u"it has %1 bytes instead of %2"_s.arg(offset).arg(blob.size));
            PLUMB_TRY(copy->append(piece));
            offset += piece.size();
        }
        PLUMB_TRY(copy->sync());
        const Status published = m_vault->publish(blob.sha256, blob.sha256, blob.size);
        PLUMB_TRY(m_vault->drop(blob.sha256));
        return published;
    }

    Status prove(LedgerReader &reader)
    {
        const AuditReport report = audit(reader, m_schema, [](const BlobRow &) { return Status(); });
        if (!report.problems.empty())
            return fail(ErrorCode::DamagedFile, QStringList(report.problems.begin(), report.problems.end()).join(u'\n'));
        PLUMB_ASSIGN(const Company company, reader.company());
        Manifest &manifest = m_made.manifest;
        manifest.company = company.id;
        manifest.companyName = company.name;
        manifest.epoch = company.epoch;
        manifest.seq = company.seq;
        manifest.devices = report.devices;
        manifest.changes = report.changes;
        manifest.records = report.records;
        manifest.files = report.files;
        return {};
    }

    Status copySmall(const QString &name)
    {
        QFile file(m_source.folder + u'/' + name);
        errno = 0;
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestSmallPart)
            return fileError(file, u"read"_s);
        PLUMB_TRY(writeFile(name, file.readAll()));
        return notePart(name);
    }

    Status writeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_new + u'/' + name);
        QDir().mkpath(QFileInfo(file).path());
        errno = 0;
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(bytes) != bytes.size())
            return fileError(file, u"write"_s);
        return syncFile(file);
    }

    Status notePart(const QString &name)
    {
        const QString path = m_new + u'/' + name;
        PLUMB_ASSIGN(const QByteArray sha256, sha256OfFile(path));
        m_made.manifest.parts.insert(name, {QFileInfo(path).size(), sha256});
        return {};
    }

    const BackupSource &m_source;
    const Schema &m_schema;
    const QString m_to;
    const BackupOptions m_options;
    std::shared_ptr<FolderVault> m_vault; // of the backups
    QString m_name;
    QString m_new;
    MadeBackup m_made;
};

// Tells the office, which may be serving in another process, what is safe twice.
Status note(Ledger &ledger, const MadeBackup &made)
{
    Status noted;
    for (int attempt = 0; attempt < noteAttempts; ++attempt) {
        auto writer = ledger.write();
        if (writer.ok()) {
            PLUMB_TRY((*writer)->noteBackup({made.manifest.made, made.manifest.epoch, made.manifest.seq, made.path}));
            return (*writer)->commit();
        }
        noted = writer.error();
        if (noted.error().code != ErrorCode::Locked)
            break;
    }
    return noted;
}

} // namespace

Result<MadeBackup> makeBackup(const BackupSource &source, const Schema &schema, const Clock &clock, const QString &to,
                              const BackupOptions &options)
{
    const bool isNew = !QFile::exists(to);
    if (!QDir().mkpath(to))
        return fail(ErrorCode::Storage, u"cannot make the folder %1"_s.arg(to));
    if (isNew) // the ledger is not encrypted, and the keys are in it
        QFile::setPermissions(to, ownerOnly | QFile::ExeOwner);
    QLockFile lock(to + u"/backup.lock"_s);
    lock.setStaleLockTime(0); // only a process that is gone loses it
    if (!lock.tryLock(0))
        return fail(ErrorCode::Locked, u"another backup into %1 is under way"_s.arg(to));
    PLUMB_ASSIGN(MadeBackup made, Copying(source, schema, to, options).run(clock.now()));
    PLUMB_TRY(note(source.ledger, made));
    return made;
}

} // namespace plumb::office
