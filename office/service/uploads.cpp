#include "office/service/uploads.h"

#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "office/service/answers.h"
#include "office/service/upload_headers.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

const QString folderPath = u"/v1/files"_s;
constexpr int uploadIdBytes = 16;
constexpr int checksumMismatch = 460; // tus, checksum extension

Response withoutBody(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response &withOffset(Response &response, const UploadRow &upload)
{
    response.headers.insert("upload-offset", QByteArray::number(upload.offset));
    response.headers.insert("upload-expires", tus::httpDate(upload.expires));
    return response;
}

Response invalid(const QString &detail, int status = 0)
{
    return errorAnswer(fail(ErrorCode::InvalidValue, detail), status);
}

} // namespace

Response Uploads::options() const
{
    Response response = withoutBody(204);
    response.headers.insert("tus-version", tus::version);
    response.headers.insert("tus-extension", "creation,checksum,expiration,termination");
    response.headers.insert("tus-checksum-algorithm", "sha256");
    response.headers.insert("tus-max-size", QByteArray::number(m_tuning.maxBlobBytes));
    response.headers.insert("tus-resumable", tus::version);
    return response;
}

Response Uploads::answer(const Request &request, const Device &device, Moment now)
{
    const auto answered = [&]() -> Response {
        if (request.header("tus-resumable") != tus::version) {
            Response response = invalid(u"Tus-Resumable: 1.0.0 expected"_s, 412);
            response.headers.insert("tus-version", tus::version);
            return response;
        }
        if (request.path == folderPath)
            return request.method == "POST" ? create(request, device, now) : invalid(u"method"_s, 405);
        std::lock_guard turn(m_turns[qHash(request.path) % m_turns.size()]);
        auto upload = find(request.path, device, now);
        if (!upload.ok())
            return errorAnswer(upload.error(), upload.error().code == ErrorCode::Cancelled ? 410 : 0);
        if (request.method == "HEAD")
            return head(*upload);
        if (request.method == "PATCH")
            return patch(request, *upload, now);
        if (request.method == "DELETE")
            return terminate(*upload);
        return invalid(u"method"_s, 405);
    };
    Response response = answered();
    response.headers.insert("tus-resumable", tus::version);
    response.headers.insert("cache-control", "no-store");
    return response;
}

Response Uploads::create(const Request &request, const Device &device, Moment now)
{
    UploadRow upload;
    const auto length = tus::number(request.header("upload-length"));
    if (!length)
        return invalid(u"Upload-Length"_s);
    if (*length == 0)
        return errorAnswer(fail(ErrorCode::EmptyFile, u"Upload-Length: 0"_s));
    if (*length > m_tuning.maxBlobBytes)
        return errorAnswer(fail(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(m_tuning.maxBlobBytes)));
    PLUMB_OR_ANSWER(const auto metadata, tus::metadata(request.header("upload-metadata")));
    upload.sha256 = metadata.value("sha256");
    if (!isSha256Hex(upload.sha256))
        return invalid(u"Upload-Metadata: sha256 expected"_s);
    upload.length = *length;
    PLUMB_TRY_OR_ANSWER(dropExpired(now));
    return begin(upload, device, now);
}

Response Uploads::begin(UploadRow upload, const Device &device, Moment now)
{
    upload.id = m_random.bytes(uploadIdBytes).toHex();
    upload.device = device.id;
    upload.expires = now + m_tuning.uploadLife;
    PLUMB_OR_ANSWER(const auto writer, m_ledger.write());
    PLUMB_OR_ANSWER(const auto others, writer->uploadsOf(device.id));
    int unfinished = 0;
    bool known = false;
    for (const UploadRow &other : others) {
        unfinished += other.offset < other.length && other.expires > now;
        if (other.sha256 == upload.sha256 && other.length == upload.length && other.expires > now) {
            upload = other; // asked again, because the first answer was lost
            known = true;
        }
    }
    if (!known && unfinished >= m_tuning.maxUploadsPerDevice)
        return errorAnswer(fail(ErrorCode::Busy, u"finish other uploads first"_s), 429);
    if (m_vault.has(upload.sha256)) {
        PLUMB_OR_ANSWER(const qint64 size, m_vault.size(upload.sha256));
        if (size != upload.length)
            return invalid(u"a file with this hash has %1 bytes"_s.arg(size));
        upload.offset = size;
        PLUMB_TRY_OR_ANSWER(writer->addBlob({upload.sha256, size, device.id, now}));
    }
    PLUMB_TRY_OR_ANSWER(writer->putUpload(upload));
    PLUMB_TRY_OR_ANSWER(writer->commit());
    Response response = withoutBody(201);
    response.headers.insert("location", (folderPath + u'/').toLatin1() + upload.id);
    return withOffset(response, upload);
}

Result<UploadRow> Uploads::find(const QString &path, const Device &device, Moment now)
{
    const QByteArray id = path.mid(folderPath.size() + 1).toLatin1();
    std::optional<UploadRow> upload;
    {
        PLUMB_ASSIGN(const auto ledger, m_ledger.read());
        PLUMB_ASSIGN(upload, ledger->upload(id));
    }
    // Another device's upload does not exist for this one.
    if (!upload || upload->id != id || upload->device != device.id)
        return fail(ErrorCode::NotFound, u"no such upload"_s);
    if (upload->expires <= now)
        return fail(ErrorCode::Cancelled, u"expired"_s);
    if (upload->offset < upload->length && m_vault.has(upload->sha256))
        PLUMB_TRY(finish(*upload, now));
    return *upload;
}

Response Uploads::head(const UploadRow &upload) const
{
    Response response = withoutBody(200);
    response.headers.insert("upload-length", QByteArray::number(upload.length));
    response.headers.insert("upload-metadata", "sha256 " + upload.sha256.toBase64());
    return withOffset(response, upload);
}

Response Uploads::patch(const Request &request, UploadRow upload, Moment now)
{
    if (request.header("content-type") != "application/offset+octet-stream")
        return invalid(u"Content-Type: application/offset+octet-stream expected"_s, 415);
    const auto offset = tus::number(request.header("upload-offset"));
    if (!offset)
        return invalid(u"Upload-Offset"_s);
    if (*offset != upload.offset) {
        Response response = errorAnswer(fail(ErrorCode::Refused, u"the offset is %1"_s.arg(upload.offset)), 409);
        return withOffset(response, upload);
    }
    if (request.body.size() > upload.length - upload.offset)
        return errorAnswer(fail(ErrorCode::TooLarge, u"more than Upload-Length"_s));
    PLUMB_OR_ANSWER(const QByteArray checksum, tus::checksum(request.header("upload-checksum")));
    if (!checksum.isEmpty() && crypto::sha256(request.body) != checksum)
        return invalid(u"the piece does not match Upload-Checksum"_s, checksumMismatch);
    return append(request, upload, now);
}

Response Uploads::append(const Request &request, UploadRow upload, Moment now)
{
    if (!request.body.isEmpty()) {
        const Status written = m_vault.write(upload.id, upload.offset, request.body);
        if (!written.ok()) {
            if (written.error().code == ErrorCode::NotFound)
                PLUMB_TRY_OR_ANSWER(drop(upload.id));
            return errorAnswer(written.error());
        }
        const qint64 offset = upload.offset + request.body.size();
        if (offset == upload.length) {
            const Status published = m_vault.publish(upload.id, upload.sha256, upload.length);
            if (!published.ok()) {
                if (published.error().code != ErrorCode::InvalidValue)
                    return errorAnswer(published.error());
                PLUMB_TRY_OR_ANSWER(drop(upload.id));
                return errorAnswer(published.error(), checksumMismatch);
            }
            PLUMB_TRY_OR_ANSWER(finish(upload, now));
        } else {
            upload.offset = offset;
            upload.expires = now + m_tuning.uploadLife;
            PLUMB_OR_ANSWER(const auto writer, m_ledger.write());
            PLUMB_TRY_OR_ANSWER(writer->putUpload(upload));
            PLUMB_TRY_OR_ANSWER(writer->commit());
        }
    }
    Response response = withoutBody(204);
    return withOffset(response, upload);
}

// The file is published: now the book says so.
Status Uploads::finish(UploadRow &upload, Moment now)
{
    upload.offset = upload.length;
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    PLUMB_TRY(writer->addBlob({upload.sha256, upload.length, upload.device, now}));
    PLUMB_TRY(writer->putUpload(upload));
    return writer->commit();
}

Response Uploads::terminate(const UploadRow &upload)
{
    PLUMB_TRY_OR_ANSWER(drop(upload.id));
    return withoutBody(204);
}

Status Uploads::drop(const QByteArray &id)
{
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    PLUMB_TRY(writer->dropUpload(id));
    PLUMB_TRY(writer->commit());
    return m_vault.drop(id);
}

// Done when new ones begin: there is never more waste than there is use.
Status Uploads::dropExpired(Moment now)
{
    std::vector<UploadRow> expired;
    {
        PLUMB_ASSIGN(const auto ledger, m_ledger.read());
        // Kept for one more life, so that its owner is told 410 and not 404.
        PLUMB_ASSIGN(expired, ledger->expiredUploads(now - m_tuning.uploadLife));
    }
    for (const UploadRow &upload : expired)
        PLUMB_TRY(drop(upload.id));
    return {};
}

} // namespace plumb::office
