#include "office/backup/restore.h"

#include "office/backup/office_paths.h"
#include "office/vault/durable.h"

#include <QDir>
#include <QFile>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyStep = 4 * 1024 * 1024;
constexpr int epochBytes = 8;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// The backup's own folder.
Result<QString> choose(const QString &from, const RestoreOptions &options)
{
    const QString folder = QDir(from).absolutePath();
    const bool one = isBackup(folder);
    const QString all = one ? QFileInfo(folder).path() : folder;
    const QStringList there = backupsIn(all);
    if (there.isEmpty())
        return fail(ErrorCode::NotFound, u"there is no backup in %1"_s.arg(folder));
    const QString name = one ? QFileInfo(folder).fileName() : options.backup.isEmpty() ? there.last() : options.backup;
    if (!there.contains(name))
        return fail(ErrorCode::NotFound, u"there is no backup %1 in %2"_s.arg(name, all));
    if (name != there.last() && !options.older) {
        return fail(ErrorCode::Refused,
                    u"%1 is not the newest backup: %2 was made after it, and phones may have let go of what only that one "
                    "holds. Restore %2, or say --older and lose it"_s.arg(name, there.last()));
    }
    return all + u'/' + name;
}

class Restoring {
public:
    Restoring(const OpenBackup &backup, const QString &folder, const Schema &schema, Random &random)
        : m_backup(backup), m_schema(schema), m_random(random), m_folder(QDir(folder).absolutePath()), m_new(m_folder + u".restoring"_s)
    {
    }

    Result<QString> run()
    {
        QDir(m_new).removeRecursively(); // of a restore that was killed
        if (!QDir().mkpath(m_new))
            return fail(ErrorCode::Storage, u"cannot make the folder %1"_s.arg(m_new));
        QFile::setPermissions(m_new, ownerOnly | QFile::ExeOwner);
        auto epoch = build();
        if (!epoch.ok())
            QDir(m_new).removeRecursively();
        return epoch;
    }

private:
    Result<QString> build()
    {
        const OfficePaths paths(m_new);
        for (const QString &name : m_backup.manifest.parts.keys())
            PLUMB_TRY(copyPart(name));
        PLUMB_TRY(copyFiles(paths));
        const QString epoch = QString::fromLatin1(m_random.bytes(epochBytes).toHex());
        PLUMB_TRY(openAnew(paths, epoch));
        if (QFile::exists(paths.kinds))
            PLUMB_TRY(syncFolder(paths.kinds));
        PLUMB_TRY(syncFolder(m_new));
        QDir().rmdir(m_folder); // only where it is empty
        if (!QDir().rename(m_new, m_folder))
            return fail(ErrorCode::Storage, u"cannot rename %1 to %2"_s.arg(m_new, m_folder));
        PLUMB_TRY(syncFolder(QFileInfo(m_folder).path()));
        return epoch;
    }

    Status copyPart(const QString &name)
    {
        QFile from(m_backup.path + u'/' + name);
        QFile to(m_new + u'/' + name);
        QDir().mkpath(QFileInfo(to).path());
        errno = 0;
        if (!from.open(QIODevice::ReadOnly))
            return fileError(from, u"read"_s);
        if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return fileError(to, u"write"_s);
        for (QByteArray piece = from.read(copyStep); !piece.isEmpty(); piece = from.read(copyStep)) {
            if (to.write(piece) != piece.size())
                return fileError(to, u"write"_s);
        }
        if (from.error() != QFileDevice::NoError)
            return fileError(from, u"read"_s);
        PLUMB_TRY(syncFile(to));
        PLUMB_ASSIGN(const QByteArray sha256, sha256OfFile(to.fileName()));
        if (sha256 != m_backup.manifest.parts.value(name).sha256)
            return fail(ErrorCode::DamagedFile, u"%1 changed while it was read"_s.arg(from.fileName()));
        return {};
    }

    // publish() hashes what was written, so a damaged file is found here.
    Status copyFiles(const OfficePaths &paths)
    {
        PLUMB_ASSIGN(const auto vault, FolderVault::open(paths.vault));
        PLUMB_ASSIGN(const auto reader, m_backup.ledger->read());
        QStringList problems;
        PLUMB_TRY(reader->eachBlob([&](const BlobRow &blob) -> Status {
            if (m_backup.manifest.missing.contains(blob.sha256))
                return {};
            const Status copied = copyFile(*vault, blob);
            if (!copied.ok() && copied.error().code == ErrorCode::DiskFull)
                return copied;
            if (!copied.ok())
                problems.append(u"file %1: %2"_s.arg(QString::fromLatin1(blob.sha256), copied.error().detail));
            return {};
        }));
        return problems.isEmpty() ? Status() : Status(fail(ErrorCode::DamagedFile, problems.join(u'\n')));
    }

    Status copyFile(FolderVault &vault, const BlobRow &blob)
    {
        PLUMB_ASSIGN(const auto copy, vault.openUpload(blob.sha256, 0));
        for (qint64 offset = 0; offset < blob.size;) {
            PLUMB_ASSIGN(const QByteArray piece, m_backup.vault->read(blob.sha256, offset, copyStep));
            if (piece.isEmpty())
                return fail(ErrorCode::InvalidValue, u"it has %1 bytes instead of %2"_s.arg(offset).arg(blob.size));
            PLUMB_TRY(copy->append(piece));
            offset += piece.size();
        }
        PLUMB_TRY(copy->sync());
        const Status published = vault.publish(blob.sha256, blob.sha256, blob.size);
        PLUMB_TRY(vault.drop(blob.sha256));
        return published;
    }

    Status openAnew(const OfficePaths &paths, const QString &epoch)
    {
        PLUMB_ASSIGN(const auto ledger, SqliteLedger::open(paths.ledger, {}));
        {
            PLUMB_ASSIGN(const auto reader, ledger->read());
            const AuditReport report = audit(*reader, m_schema, [](const BlobRow &) { return Status(); });
            if (!report.problems.empty())
                return fail(ErrorCode::DamagedFile, QStringList(report.problems.begin(), report.problems.end()).join(u'\n'));
        }
        PLUMB_ASSIGN(const auto writer, ledger->write());
        PLUMB_TRY(writer->beginEpoch(epoch));
        return writer->commit();
    }

    const OpenBackup &m_backup;
    const Schema &m_schema;
    Random &m_random;
    const QString m_folder;
    const QString m_new;
};

} // namespace

Result<Restored> restoreBackup(const QString &from, const QString &folder, const SchemaOf &schemaOf, Random &random,
                               const RestoreOptions &options)
{
    const QDir target(folder);
    if (QFile::exists(folder) && (!target.exists() || !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return fail(ErrorCode::Refused, u"%1 is not an empty folder: restore never writes over what is there"_s.arg(folder));
    PLUMB_ASSIGN(const QString path, choose(from, options));
    PLUMB_ASSIGN(const OpenBackup backup, openBackup(path));
    PLUMB_ASSIGN(const auto schema, schemaOf(path));
    PLUMB_ASSIGN(const QString epoch, Restoring(backup, folder, *schema, random).run());
    return Restored{backup.name, backup.manifest, epoch};
}

} // namespace plumb::office
