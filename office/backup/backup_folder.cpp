#include "office/backup/backup_folder.h"

#include "app/crypto/crypto.h"
#include "office/vault/durable.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace plumb::office {

using namespace Qt::StringLiterals;

const QStringList keyParts{u"signing.key"_s, u"certificate.pem"_s, u"private.pem"_s};
const QString ledgerPart = u"ledger.db"_s;
const QString manifestName = u"manifest.json"_s;

namespace {

constexpr qint64 hashStep = 1024 * 1024;
constexpr qint64 largestManifest = 16 * 1024 * 1024;
const QString nameFormat = u"yyyyMMdd-HHmmss-zzz"_s;

QString nameAt(Moment moment)
{
    return toDateTime(moment).toString(nameFormat);
}

Result<Manifest> readManifest(const QString &path)
{
    QFile file(path + u'/' + manifestName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::DamagedFile, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    auto manifest = decodeManifest(file.read(largestManifest));
    if (!manifest.ok())
        return fail(ErrorCode::DamagedFile, u"%1: %2"_s.arg(file.fileName(), manifest.error().detail));
    return manifest;
}

void checkPart(const QString &path, const QString &name, const Manifest &manifest, QStringList &problems)
{
    const auto part = manifest.parts.constFind(name);
    if (part == manifest.parts.constEnd()) {
        problems.append(u"%1: the manifest does not name %2"_s.arg(path, name));
        return;
    }
    const QString file = path + u'/' + name;
    const auto hash = sha256OfFile(file);
    if (!hash.ok())
        problems.append(hash.error().detail);
    else if (QFileInfo(file).size() != part->bytes || *hash != part->sha256)
        problems.append(u"%1 is not the file that was written: hash %2, expected %3"_s
                            .arg(file, QString::fromLatin1(*hash), QString::fromLatin1(part->sha256)));
}

} // namespace

QStringList backupsIn(const QString &folder)
{
    static const QRegularExpression shape(u"^\\d{8}-\\d{6}-\\d{3}$"_s);
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).filter(shape);
}

QString nextBackupName(const QString &folder, Moment now)
{
    const QStringList there = backupsIn(folder);
    if (!there.isEmpty()) {
        QDateTime last = QDateTime::fromString(there.last(), nameFormat);
        last.setTimeSpec(Qt::UTC);
        if (last.isValid())
            now = std::max(now, fromDateTime(last) + Millis(1));
    }
    return nameAt(now);
}

bool isBackup(const QString &folder)
{
    return QFile::exists(folder + u'/' + manifestName);
}

Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(file, u"read"_s);
    crypto::Sha256 hash;
    for (QByteArray piece = file.read(hashStep); !piece.isEmpty(); piece = file.read(hashStep))
        hash.add(piece);
    if (file.error() != QFileDevice::NoError)
        return fileError(file, u"read"_s);
    return hash.resultHex();
}

Result<OpenBackup> openBackup(const QString &path)
{
    const QString folder = QDir(path).absolutePath();
    OpenBackup backup{QFileInfo(folder).fileName(), folder, {}, {}, {}};
    PLUMB_ASSIGN(backup.manifest, readManifest(folder));
    QStringList problems;
    QStringList names = backup.manifest.parts.keys() + QStringList{ledgerPart} + keyParts;
    names.removeDuplicates();
    for (const QString &name : names)
        checkPart(folder, name, backup.manifest, problems);
    if (!problems.isEmpty())
        return fail(ErrorCode::DamagedFile, problems.join(u'\n'));
    SqliteLedger::Options options;
    options.readOnly = true;
    PLUMB_ASSIGN(backup.ledger, SqliteLedger::open(folder + u'/' + ledgerPart, options));
    {
        PLUMB_ASSIGN(const auto reader, backup.ledger->read());
        PLUMB_ASSIGN(const Company company, reader->company());
        if (company.id != backup.manifest.company || company.epoch != backup.manifest.epoch || company.seq != backup.manifest.seq)
            return fail(ErrorCode::DamagedFile, u"%1: the manifest is of another book"_s.arg(folder));
    }
    backup.vault = FolderVault::openForReading(QFileInfo(folder).path());
    return backup;
}

Result<AuditReport> verifyBackup(const QString &folder, const SchemaOf &schemaOf)
{
    QString path = folder;
    if (!isBackup(folder)) {
        const QStringList there = backupsIn(folder);
        if (there.isEmpty())
            return fail(ErrorCode::NotFound, u"there is no backup in %1"_s.arg(folder));
        path = folder + u'/' + there.last();
    }
    PLUMB_ASSIGN(const OpenBackup backup, openBackup(path));
    PLUMB_ASSIGN(const auto reader, backup.ledger->read());
    PLUMB_ASSIGN(const auto schema, schemaOf(path));
    return audit(*reader, *schema, [&](const BlobRow &blob) {
        return backup.manifest.missing.contains(blob.sha256) ? Status() : backup.vault->check(blob.sha256);
    });
}

} // namespace plumb::office
