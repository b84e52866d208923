// Concatenation (tus): parts that were sent side by side become one file.
#include "office/service/uploads.h"

#include "office/service/answers.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 copyStep = 1024 * 1024;
}

Result<std::vector<UploadRow>> Uploads::partsOf(const tus::Concat &concat, const Device &device) const
{
    if (concat.paths.size() > m_tuning.maxParts)
        return fail(ErrorCode::InvalidValue, u"at most %1 parts"_s.arg(m_tuning.maxParts));
    std::vector<UploadRow> parts;
    for (const QString &path : concat.paths) {
        PLUMB_ASSIGN(const UploadRow part, find(path, device));
        PLUMB_ASSIGN(const qint64 received, m_vault.received(part.id));
        if (!part.isPart() || received != part.length)
            return fail(ErrorCode::InvalidValue, u"%1 is not a part, or not whole"_s.arg(path));
        parts.push_back(part);
    }
    return parts;
}

Opened Uploads::join(UploadRow upload, const tus::Concat &concat, const Device &device)
{
    {
        PLUMB_OR_ANSWER(const auto ledger, m_ledger.read());
        PLUMB_OR_ANSWER(const auto others, ledger->uploadsOf(device.id));
        for (const UploadRow &other : others) { // asked again, because the first answer was lost
            if (other.concat == upload.concat && other.sha256 == upload.sha256 && other.published())
                return createdAnswer(other, other.length);
        }
    }
    auto parts = partsOf(concat, device);
    if (!parts.ok())
        return errorAnswer(parts.error());
    upload.length = 0;
    for (const UploadRow &part : *parts)
        upload.length += part.length;
    if (upload.length > m_tuning.maxBlobBytes)
        return errorAnswer(fail(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(m_tuning.maxBlobBytes)));
    {
        PLUMB_OR_ANSWER(const auto writer, m_ledger.write());
        PLUMB_TRY_OR_ANSWER(writer->putUpload(upload));
        PLUMB_TRY_OR_ANSWER(writer->commit());
    }
    auto hash = copyParts(*parts, upload.id);
    const Status joined = hash.ok() ? complete(upload, *hash) : Status(hash.error());
    if (!joined.ok()) {
        PLUMB_TRY_OR_ANSWER(drop(upload.id));
        return errorAnswer(joined.error(), joined.error().code == ErrorCode::InvalidValue ? tus::checksumMismatch : 0);
    }
    for (const UploadRow &part : *parts)
        PLUMB_TRY_OR_ANSWER(drop(part.id));
    return createdAnswer(upload, upload.length);
}

// The hash of all of them together.
Result<QByteArray> Uploads::copyParts(const std::vector<UploadRow> &parts, const QByteArray &into)
{
    PLUMB_ASSIGN(const auto file, m_vault.openUpload(into, 0));
    crypto::Sha256 hash;
    for (const UploadRow &part : parts) {
        for (qint64 offset = 0; offset < part.length;) {
            PLUMB_ASSIGN(const QByteArray piece, m_vault.readUpload(part.id, offset, copyStep));
            if (piece.isEmpty())
                return fail(ErrorCode::NotFound, u"a part has lost bytes"_s);
            PLUMB_TRY(file->append(piece));
            hash.add(piece);
            offset += piece.size();
        }
    }
    PLUMB_TRY(file->sync());
    return hash.resultHex();
}

} // namespace plumb::office
