#include "office/folder.h"

#include "app/core/text.h"
#include "app/quality/checklist.h"
#include "assets/assets.h"
#include "office/http/certificate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretBytes = 64;
constexpr qsizetype publicBytes = 32;

Result<OfficeKey> readSigningKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    const QByteArray secret = fromBase64Url(file.readAll().trimmed());
    if (secret.size() != secretBytes)
        return fail(ErrorCode::DamagedFile, u"%1 is not a signing key"_s.arg(path));
    // libsodium keeps the public half behind the seed.
    return OfficeKey{{secret, secret.last(publicBytes)}};
}

} // namespace

Result<std::shared_ptr<const Schema>> bundledSchema()
{
    assets::initialise();
    PLUMB_ASSIGN(Schema schema, Schema::load(assets::schemaFolder()));
    schema.setContentCheck(u"checklist"_s, quality::checklistContent(assets::standardsFolder()));
    return std::shared_ptr<const Schema>(std::make_shared<Schema>(std::move(schema)));
}

Result<std::shared_ptr<const Schema>> schemaOf(const OfficePaths &paths)
{
    assets::initialise();
    PLUMB_ASSIGN(Schema schema, Schema::load(assets::schemaFolder()));
    for (const QFileInfo &entry : QDir(paths.kinds).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, u"cannot read %1: %2"_s.arg(entry.filePath(), file.errorString()));
        PLUMB_ASSIGN(KindSchema kind, parseKind(file.readAll(), entry.fileName()));
        PLUMB_TRY(schema.add(std::move(kind)));
    }
    PLUMB_TRY(schema.checkReferences());
    schema.setContentCheck(u"checklist"_s, quality::checklistContent(assets::standardsFolder()));
    return std::shared_ptr<const Schema>(std::make_shared<Schema>(std::move(schema)));
}

Status writeSigningKey(const QString &path, const OfficeKey &key)
{
    return writeSecret(path, toBase64Url(key.key.secret) + '\n');
}

Result<OpenOffice> openOffice(const QString &folder, int readers)
{
    OpenOffice office{OfficePaths(folder), {}, {}, {}, {}};
    if (!QFile::exists(office.paths.ledger))
        return fail(ErrorCode::NotFound, u"there is no office in %1; make one with: plumbline-office init"_s.arg(office.paths.folder));
    PLUMB_ASSIGN(office.key, readSigningKey(office.paths.signingKey));
    PLUMB_ASSIGN(office.ledger, SqliteLedger::open(office.paths.ledger, {readers, nullptr, false, true}));
    PLUMB_ASSIGN(office.vault, FolderVault::open(office.paths.vault));
    PLUMB_ASSIGN(office.schema, schemaOf(office.paths));
    return office;
}

} // namespace plumb::office
