#include "office/service/uploads.h"

#include "office/service/answers.h"
#include "office/service/upload_answers.h"

namespace plumb::office {

using namespace Qt::StringLiterals;
using namespace uploads;

namespace {

Response foundAnswer(const Error &error)
{
    return errorAnswer(error, error.code == ErrorCode::Cancelled ? 410 : 0);
}

} // namespace

Response Uploads::options() const
{
    Response response = withoutBody(204);
    response.headers.insert("tus-version", tus::version);
    response.headers.insert("tus-extension", "creation,creation-defer-length,creation-with-upload,checksum,expiration,"
                                             "termination,concatenation");
    response.headers.insert("tus-checksum-algorithm", tus::checksumAlgorithms);
    response.headers.insert("tus-max-size", QByteArray::number(m_tuning.maxBlobBytes));
    response.headers.insert("tus-resumable", tus::version);
    return response;
}

Response Uploads::dressed(Response response) const
{
    response.headers.insert("tus-resumable", tus::version);
    response.headers.insert("cache-control", "no-store");
    return response;
}

Response Uploads::lockedAnswer() const
{
    Response response = errorAnswer(fail(ErrorCode::Locked, u"another request is working on it"_s), 423);
    response.headers.insert("retry-after", "1");
    return response;
}

std::optional<Response> Uploads::refuseVersion(const Request &request) const
{
    if (request.header("tus-resumable") == tus::version)
        return std::nullopt;
    Response response = invalid(u"Tus-Resumable: 1.0.0 expected"_s, 412);
    response.headers.insert("tus-version", tus::version);
    return response;
}

Opened Uploads::open(const Request &request, const Device &device)
{
    const auto opened = [&]() -> Opened {
        if (auto refused = refuseVersion(request))
            return std::move(*refused);
        if (!request.header("content-encoding").isEmpty())
            return invalid(u"Content-Encoding: none expected"_s, 415);
        if (request.path == folderPath)
            return request.method == "POST" ? create(request, device) : Opened(invalid(u"method"_s, 405));
        return request.method == "PATCH" ? patch(request, device) : Opened(invalid(u"method"_s, 405));
    };
    Opened result = opened();
    if (auto *response = std::get_if<Response>(&result))
        return dressed(std::move(*response));
    return result;
}

Response Uploads::answer(const Request &request, const Device &device)
{
    const auto answered = [&]() -> Response {
        if (auto refused = refuseVersion(request))
            return std::move(*refused);
        if (request.path == folderPath)
            return invalid(u"method"_s, 405);
        auto upload = find(request.path, device);
        if (!upload.ok())
            return foundAnswer(upload.error());
        const auto held = m_turns.hold(upload->id, m_tuning.uploadTurn);
        if (!held)
            return lockedAnswer();
        if (request.method == "DELETE")
            return terminate(*upload);
        PLUMB_OR_ANSWER(const qint64 offset, settle(*upload));
        return head(*upload, offset);
    };
    return dressed(answered());
}

// --- bytes -----------------------------------------------------------------------------------

Opened Uploads::patch(const Request &request, const Device &device)
{
    if (request.header("content-type") != bytesType)
        return invalid(u"Content-Type: application/offset+octet-stream expected"_s, 415);
    const auto wanted = tus::number(request.header("upload-offset"));
    if (!wanted)
        return invalid(u"Upload-Offset"_s);
    auto upload = find(request.path, device);
    if (!upload.ok())
        return foundAnswer(upload.error());
    if (upload->isJoined())
        return errorAnswer(fail(ErrorCode::Refused, u"a file made of parts takes no bytes"_s), 403);
    const auto held = m_turns.hold(upload->id, m_tuning.uploadTurn);
    if (!held)
        return lockedAnswer();
    PLUMB_OR_ANSWER(const qint64 offset, settle(*upload));
    if (*wanted != offset)
        return withOffset(errorAnswer(fail(ErrorCode::Refused, u"the offset is %1"_s.arg(offset)), 409), *upload, offset);
    PLUMB_TRY_OR_ANSWER(fixLength(request, *upload, offset));
    return receive(request, std::move(*upload), *held, offset, false);
}

// A length that was left open is told with one of the pieces, once.
Status Uploads::fixLength(const Request &request, UploadRow &upload, qint64 offset)
{
    const QByteArray header = request.header("upload-length");
    if (header.isEmpty())
        return {};
    const auto length = tus::number(header);
    if (!length || *length < offset || (upload.length >= 0 && *length != upload.length))
        return fail(ErrorCode::InvalidValue, u"Upload-Length"_s);
    if (*length == 0)
        return fail(ErrorCode::EmptyFile, u"Upload-Length: 0"_s);
    if (*length > m_tuning.maxBlobBytes)
        return fail(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(m_tuning.maxBlobBytes));
    if (upload.length >= 0)
        return {};
    upload.length = *length;
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    PLUMB_TRY(writer->putUpload(upload));
    return writer->commit();
}

Opened Uploads::receive(const Request &request, UploadRow upload, const HeldTurn &held, qint64 offset, bool created)
{
    PLUMB_OR_ANSWER(const tus::Checksum checksum, tus::checksum(request.header("upload-checksum")));
    if (announced(request) > (upload.length >= 0 ? upload.length : m_tuning.maxBlobBytes) - offset)
        return errorAnswer(fail(ErrorCode::TooLarge, u"more than Upload-Length"_s));
    if (upload.published())
        return withOffset(withoutBody(204), upload, offset);
    auto file = m_vault.openUpload(upload.id, offset);
    if (!file.ok())
        return errorAnswer(file.error());
    auto receiving = std::make_unique<Receiving>(*this, std::move(upload), held.turn, std::move(*file), offset, checksum,
                                                 announced(request));
    if (created)
        receiving->answerAsCreation();
    return receiving;
}

Response Uploads::afterPiece(UploadRow upload, qint64 offset, std::unique_ptr<RunningHash> hash, bool created)
{
    if (offset == upload.length && !upload.isPart()) {
        const Status published = complete(upload, hash ? hash->state.resultHex() : QByteArray());
        if (!published.ok())
            return errorAnswer(published.error(), published.error().code == ErrorCode::InvalidValue ? tus::checksumMismatch : 0);
    } else {
        if (hash)
            m_hashes.keep(upload.id, std::move(hash));
        PLUMB_TRY_OR_ANSWER(renew(upload));
    }
    return created ? createdAnswer(upload, offset) : withOffset(withoutBody(204), upload, offset);
}

Status Uploads::complete(UploadRow &upload, const QByteArray &hash)
{
    if (const Status published = m_vault.publish(upload.id, upload.sha256, upload.length, hash); !published.ok()) {
        if (published.error().code == ErrorCode::InvalidValue)
            PLUMB_TRY(drop(upload.id));
        return published;
    }
    {
        PLUMB_ASSIGN(const auto writer, m_ledger.write());
        PLUMB_ASSIGN(const auto device, writer->device(upload.device));
        if (!device)
            return fail(ErrorCode::Storage, u"an upload of no device"_s);
        UploadRow published = upload;
        published.offset = published.length;
        PLUMB_TRY(writer->addBlob({upload.sha256, upload.length, upload.device, m_clock.now()}));
        PLUMB_TRY(writer->holdBlob(upload.sha256, device->person));
        PLUMB_TRY(writer->putUpload(published));
        PLUMB_TRY(writer->commit());
        upload = published;
    }
    (void)m_vault.drop(upload.id); // a second name of the same bytes by now; tidy() finds what stays
    return {};
}

// Not with every piece: that would cost a second fsync.
Status Uploads::renew(UploadRow &upload)
{
    const Moment expires = m_clock.now() + m_tuning.uploadLife;
    if (expires - upload.expires < m_tuning.uploadRenewal)
        return {};
    upload.expires = expires;
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    PLUMB_TRY(writer->putUpload(upload));
    return writer->commit();
}

// --- asking, ending --------------------------------------------------------------------------

Result<std::optional<UploadRow>> Uploads::rowOf(const QByteArray &id) const
{
    PLUMB_ASSIGN(const auto ledger, m_ledger.read());
    return ledger->upload(id);
}

Result<UploadRow> Uploads::find(const QString &path, const Device &device) const
{
    if (!path.startsWith(folderPath + u'/'))
        return fail(ErrorCode::NotFound, u"no such upload"_s);
    const QByteArray id = path.mid(folderPath.size() + 1).toLatin1();
    PLUMB_ASSIGN(const std::optional<UploadRow> upload, rowOf(id));
    // Another device's upload does not exist for this one.
    if (!upload || upload->id != id || upload->device != device.id)
        return fail(ErrorCode::NotFound, u"no such upload"_s);
    if (upload->expires <= m_clock.now())
        return fail(ErrorCode::Cancelled, u"expired"_s);
    return *upload;
}

Result<qint64> Uploads::settle(UploadRow &upload)
{
    // What the request before did while this one waited for its turn.
    PLUMB_ASSIGN(const std::optional<UploadRow> now, rowOf(upload.id));
    if (!now)
        return fail(ErrorCode::NotFound, u"no such upload"_s);
    upload = *now;
    if (upload.published())
        return upload.length;
    PLUMB_ASSIGN(const qint64 received, m_vault.received(upload.id));
    if (upload.length < 0 || received < upload.length)
        return received;
    if (!upload.isPart()) {
        if (const Status published = complete(upload, {}); !published.ok())
            return published.error().code == ErrorCode::InvalidValue ? fail(ErrorCode::NotFound, published.error().detail)
                                                                     : published.error();
    }
    return upload.length;
}

Response Uploads::head(const UploadRow &upload, qint64 offset) const
{
    Response response = withoutBody(200);
    if (upload.length >= 0)
        response.headers.insert("upload-length", QByteArray::number(upload.length));
    else
        response.headers.insert("upload-defer-length", "1");
    if (!upload.metadata.isEmpty())
        response.headers.insert("upload-metadata", upload.metadata);
    if (!upload.concat.isEmpty())
        response.headers.insert("upload-concat", upload.concat);
    return withOffset(std::move(response), upload, offset);
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
Status Uploads::dropExpired()
{
    std::vector<UploadRow> expired;
    {
        PLUMB_ASSIGN(const auto ledger, m_ledger.read());
        // Kept for one more life, so that its owner is told 410 and not 404.
        PLUMB_ASSIGN(expired, ledger->expiredUploads(m_clock.now() - m_tuning.uploadLife));
    }
    for (const UploadRow &upload : expired)
        PLUMB_TRY(drop(upload.id));
    return {};
}

Result<int> Uploads::tidy()
{
    PLUMB_TRY(dropExpired());
    PLUMB_ASSIGN(const auto names, m_vault.uploads());
    int tidied = 0;
    for (const QByteArray &name : names) {
        PLUMB_ASSIGN(std::optional<UploadRow> upload, rowOf(name));
        bool rest = !upload || upload->id != name || upload->published();
        if (!rest) {
            const auto offset = settle(*upload);
            rest = upload->published() || (!offset.ok() && offset.error().code == ErrorCode::NotFound);
            if (!offset.ok() && !rest)
                return offset.error();
            // Whoever wrote them may have died before they were on the disk; from here on they are told as received.
            if (!rest && *offset > 0) {
                PLUMB_ASSIGN(const auto file, m_vault.openUpload(name, *offset));
                PLUMB_TRY(file->sync());
            }
        }
        if (rest)
            PLUMB_TRY(m_vault.drop(name));
        tidied += rest;
    }
    return tidied;
}

} // namespace plumb::office
