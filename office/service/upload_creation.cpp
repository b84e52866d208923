#include "office/service/uploads.h"

#include "app/core/text.h"
#include "office/service/answers.h"
#include "office/service/blobs.h"
#include "office/service/upload_answers.h"

namespace plumb::office {

using namespace Qt::StringLiterals;
using namespace uploads;

namespace {

constexpr int uploadIdBytes = 16;

} // namespace

Opened Uploads::create(const Request &request, const Device &device)
{
    PLUMB_OR_ANSWER(const tus::Concat concat, tus::concat(request.header("upload-concat")));
    PLUMB_OR_ANSWER(UploadRow upload, promised(request, concat, device));
    if (hasBody(request) && request.header("content-type") != bytesType)
        return invalid(u"Content-Type: application/offset+octet-stream expected"_s, 415);
    PLUMB_TRY_OR_ANSWER(dropExpired());
    if (concat.kind == tus::Concat::Kind::Final)
        return join(std::move(upload), concat, device);
    return begin(std::move(upload), request, device);
}

Result<UploadRow> Uploads::promised(const Request &request, const tus::Concat &concat, const Device &device) const
{
    UploadRow upload;
    upload.id = m_random.bytes(uploadIdBytes).toHex();
    upload.device = device.id;
    upload.expires = m_clock.now() + m_tuning.uploadLife;
    upload.concat = request.header("upload-concat");
    upload.metadata = request.header("upload-metadata");
    PLUMB_ASSIGN(const auto metadata, tus::metadata(upload.metadata));
    if (concat.kind != tus::Concat::Kind::Part) {
        upload.sha256 = metadata.value("sha256");
        if (!isSha256Hex(upload.sha256))
            return fail(ErrorCode::InvalidValue, u"Upload-Metadata: sha256 expected"_s);
    }
    const QByteArray length = request.header("upload-length");
    const QByteArray later = request.header("upload-defer-length");
    if (concat.kind == tus::Concat::Kind::Final) {
        if (!length.isEmpty() || !later.isEmpty())
            return fail(ErrorCode::InvalidValue, u"a file made of parts is as long as they are"_s);
        return upload;
    }
    if (length.isEmpty() == later.isEmpty() || (length.isEmpty() && later != "1"))
        return fail(ErrorCode::InvalidValue, u"either Upload-Length or Upload-Defer-Length: 1 expected"_s);
    const auto number = length.isEmpty() ? std::optional<qint64>(-1) : tus::number(length);
    if (!number)
        return fail(ErrorCode::InvalidValue, u"Upload-Length"_s);
    if (*number == 0)
        return fail(ErrorCode::EmptyFile, u"Upload-Length: 0"_s);
    if (*number > m_tuning.maxBlobBytes)
        return fail(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(m_tuning.maxBlobBytes));
    upload.length = *number;
    return upload;
}

Opened Uploads::begin(UploadRow upload, const Request &request, const Device &device)
{
    bool known = false;
    {
        PLUMB_OR_ANSWER(const auto writer, m_ledger.write());
        PLUMB_OR_ANSWER(const auto others, writer->uploadsOf(device.id));
        int unfinished = 0;
        for (const UploadRow &other : others) {
            if (other.expires <= m_clock.now())
                continue;
            unfinished += !other.published();
            // Asked again, because the first answer was lost. A part is like any other: nothing tells them apart.
            if (!upload.isPart() && other.sha256 == upload.sha256 && other.length == upload.length && !other.isJoined()) {
                upload = other;
                known = true;
            }
        }
        if (!known && unfinished >= m_tuning.maxUploadsPerDevice)
            return errorAnswer(fail(ErrorCode::Busy, u"finish other uploads first"_s), 429);
        // What the office has need not be sent; but only who may have it is told so.
        PLUMB_OR_ANSWER(const bool mayHave, !upload.isPart() ? mayHaveBlob(*writer, device, upload.sha256) : Result<bool>(false));
        if (mayHave && !upload.published() && m_vault.has(upload.sha256)) {
            PLUMB_OR_ANSWER(const qint64 size, m_vault.size(upload.sha256));
            if (upload.length >= 0 && size != upload.length)
                return invalid(u"a file with this hash has %1 bytes"_s.arg(size));
            upload.length = upload.offset = size;
            PLUMB_TRY_OR_ANSWER(writer->addBlob({upload.sha256, size, device.id, m_clock.now()}));
            PLUMB_TRY_OR_ANSWER(writer->holdBlob(upload.sha256, device.person));
        }
        PLUMB_TRY_OR_ANSWER(writer->putUpload(upload));
        PLUMB_TRY_OR_ANSWER(writer->commit());
    }
    const auto held = m_turns.hold(upload.id, m_tuning.uploadTurn);
    if (!held)
        return lockedAnswer();
    PLUMB_OR_ANSWER(const qint64 offset, settle(upload));
    // Bytes that came along go to the beginning, or, where more is there already, nowhere.
    if (offset > 0 || request.header("content-type") != bytesType)
        return createdAnswer(upload, offset);
    return receive(request, std::move(upload), *held, 0, true);
}

Response Uploads::createdAnswer(const UploadRow &upload, qint64 offset) const
{
    Response response = withOffset(withoutBody(201), upload, offset);
    response.headers.insert("location", (folderPath + u'/').toLatin1() + upload.id);
    return response;
}

} // namespace plumb::office
