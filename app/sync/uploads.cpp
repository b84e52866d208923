#include "app/sync/uploads.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "app/sync/office_reply.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace plumb::sync {

namespace {

const QByteArray tusVersion = "1.0.0";
// A file whose hash the office finds wrong twice is wrong here.
constexpr int mostCreations = 2;
constexpr int checksumMismatch = 460; // tus, checksum extension

Error notTheOffice(const QString &detail)
{
    return Error{ErrorCode::NotTheOffice, detail};
}

// The status of a tus answer. HEAD has no body to show the office's hand, the protocol's own header does.
Result<int> tusStatus(const HttpResponse &response)
{
    if (!response.header("Tus-Resumable").isEmpty() && response.status < 429)
        return response.status;
    if (const auto trouble = troubleOf(Reply{response, {}})) {
        const auto *never = std::get_if<Never>(&*trouble);
        return never ? Result<int>(never->status) : Result<int>(errorOf(*trouble));
    }
    return notTheOffice(QStringLiteral("not a tus answer"));
}

std::optional<qint64> uploadOffset(const HttpResponse &response, qint64 size)
{
    bool ok = false;
    const qint64 offset = response.header("Upload-Offset").toLongLong(&ok);
    return ok && offset >= 0 && offset <= size ? std::optional(offset) : std::nullopt;
}

bool isLinkTrouble(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::NotTheOffice;
}

} // namespace

NextRequest PresenceCheck::next(store::Replica &replica)
{
    if (m_done || m_hashes.empty())
        return std::optional<HttpRequest>();
    PLUMB_ASSIGN(auto request, officeRequest(replica, "POST", QStringLiteral("/v1/blobs/missing")));
    QJsonArray hashes;
    for (const QByteArray &hash : m_hashes)
        hashes.append(QString::fromLatin1(hash));
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = canonicalJson(QJsonObject{{QStringLiteral("hashes"), hashes}});
    return std::optional(std::move(request));
}

Status PresenceCheck::take(const Reply &reply, store::Replica &replica)
{
    if (const auto trouble = troubleOf(reply)) {
        m_retryAfter = retryAfterOf(*trouble);
        return errorOf(*trouble);
    }
    PLUMB_ASSIGN(const auto body, readObject(*reply.response));
    const QJsonValue missing = body.value(u"missing");
    if (!missing.isArray())
        return notTheOffice(QStringLiteral("no list of missing files"));
    QSet<QByteArray> lacking;
    for (const QJsonValue &hash : missing.toArray()) {
        const QByteArray text = hash.toString().toLatin1();
        if (!isSha256Hex(text))
            return notTheOffice(QStringLiteral("missing: not a hash"));
        lacking.insert(text);
    }
    for (const QByteArray &hash : m_hashes) {
        (lacking.contains(hash) ? m_missing : m_present).push_back(hash);
    }
    for (const QByteArray &hash : m_present)
        PLUMB_TRY(replica.blobConfirmed(hash));
    m_done = true;
    return {};
}

Upload::Upload(store::BlobInfo blob, const FileTuning &tuning, qint64 chunk)
    : m_blob(std::move(blob)), m_tuning(tuning), m_chunk(chunk > 0 ? chunk : tuning.mostChunk)
{
}

NextRequest Upload::next(store::Replica &replica)
{
    if (std::holds_alternative<Complete>(m_state))
        return std::optional<HttpRequest>();
    if (std::holds_alternative<Beginning>(m_state)) {
        PLUMB_ASSIGN(m_url, replica.blobUploadUrl(m_blob.sha256));
        if (m_url.isEmpty())
            m_state = Creating{};
        else
            m_state = AskingOffset{};
    }
    const bool creating = std::holds_alternative<Creating>(m_state);
    const bool sending = std::holds_alternative<Sending>(m_state);
    PLUMB_ASSIGN(auto request, officeRequest(replica, creating ? "POST" : sending ? "PATCH" : "HEAD",
                                             creating ? QStringLiteral("/v1/files") : m_url));
    request.headers.emplace_back("Tus-Resumable", tusVersion);
    if (creating)
        return std::optional(create(std::move(request)));
    if (sending) {
        PLUMB_ASSIGN(request, sendPiece(std::move(request), replica));
    }
    return std::optional(std::move(request));
}

HttpRequest Upload::create(HttpRequest request) const
{
    request.headers.emplace_back("Upload-Length", QByteArray::number(m_blob.size));
    request.headers.emplace_back("Upload-Metadata", "sha256 " + m_blob.sha256.toBase64());
    return request;
}

Result<HttpRequest> Upload::sendPiece(HttpRequest request, const store::Replica &replica)
{
    PLUMB_ASSIGN(request.body, replica.blobBytes(m_blob.sha256, m_offset, std::min(m_chunk, m_blob.size - m_offset)));
    if (request.body.isEmpty())
        return fail(ErrorCode::Storage, QStringLiteral("no bytes at %1 of %2").arg(m_offset).arg(m_blob.size));
    m_pieceSize = request.body.size();
    request.headers.emplace_back("Content-Type", "application/offset+octet-stream");
    request.headers.emplace_back("Upload-Offset", QByteArray::number(m_offset));
    request.headers.emplace_back("Upload-Checksum", "sha256 " + crypto::sha256(request.body).toBase64());
    return request;
}

Status Upload::take(const Reply &reply, store::Replica &replica)
{
    if (!reply.response)
        return tryAgain(reply.response.error());
    const HttpResponse &response = *reply.response;
    const auto status = tusStatus(response);
    if (!status) {
        m_retryAfter = readRetryAfter(response.header("Retry-After"), reply.at);
        return tryAgain(status.error());
    }
    if (*status == 401)
        return fail(ErrorCode::Unauthorized);
    if (std::holds_alternative<Creating>(m_state))
        return takeCreated(response, replica);
    if (std::holds_alternative<AskingOffset>(m_state))
        return takeOffset(response, replica);
    return takePiece(response, replica);
}

Status Upload::takeCreated(const HttpResponse &response, store::Replica &replica)
{
    if (response.status == 413)
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 bytes").arg(m_blob.size));
    if (response.status != 201)
        return fail(ErrorCode::Refused, QStringLiteral("create: status %1").arg(response.status));
    // Only the path counts: a token never goes to another host.
    m_url = QUrl(QString::fromLatin1(response.header("Location"))).path(QUrl::FullyEncoded);
    if (!m_url.startsWith(u"/v1/files/"))
        return tryAgain(notTheOffice(QStringLiteral("create: no location")));
    return moveTo(uploadOffset(response, m_blob.size).value_or(0), replica);
}

Status Upload::takeOffset(const HttpResponse &response, store::Replica &replica)
{
    if (response.status == 403 || response.status == 404 || response.status == 410)
        return startOver(Error{ErrorCode::Refused, QStringLiteral("the upload is gone")});
    if (response.status == 423) {
        m_pause = m_tuning.whileLocked;
        return askAgain(Error{ErrorCode::Busy, QStringLiteral("offset: locked")});
    }
    const auto offset = uploadOffset(response, m_blob.size);
    if (response.status != 200 && response.status != 204)
        return tryAgain(Error{ErrorCode::Refused, QStringLiteral("offset: status %1").arg(response.status)});
    if (!offset)
        return tryAgain(notTheOffice(QStringLiteral("no upload offset")));
    return moveTo(*offset, replica);
}

Status Upload::takePiece(const HttpResponse &response, store::Replica &replica)
{
    switch (response.status) {
    case 204: {
        const auto offset = uploadOffset(response, m_blob.size);
        if (!offset || *offset <= m_offset)
            return tryAgain(notTheOffice(QStringLiteral("piece: no upload offset")));
        if (m_pieceSize == m_chunk)
            m_chunk = std::min(m_chunk * 2, m_tuning.mostChunk);
        return moveTo(*offset, replica);
    }
    case 404:
    case 410: return startOver(Error{ErrorCode::Refused, QStringLiteral("the upload is gone")});
    case checksumMismatch: return tryAgain(Error{ErrorCode::Refused, QStringLiteral("checksum mismatch")});
    case 409: return askAgain(Error{ErrorCode::Busy, QStringLiteral("piece: another offset")});
    case 413: return tryAgain(Error{ErrorCode::Busy, QStringLiteral("piece: too large")});
    case 423:
        m_pause = m_tuning.whileLocked;
        return askAgain(Error{ErrorCode::Busy, QStringLiteral("piece: locked")});
    default: return fail(ErrorCode::Refused, QStringLiteral("piece: status %1").arg(response.status));
    }
}

Status Upload::moveTo(qint64 offset, store::Replica &replica)
{
    if (offset > m_offset)
        m_failures = 0;
    m_offset = offset;
    if (offset == m_blob.size)
        m_state = Complete{};
    else
        m_state = Sending{};
    return replica.blobSending(m_blob.sha256, m_url, offset);
}

Status Upload::startOver(const Error &why)
{
    if (++m_creations > mostCreations)
        return why;
    m_offset = 0;
    m_state = Creating{};
    return {};
}

// The link is well, only the office stands elsewhere than we thought.
Status Upload::askAgain(const Error &why)
{
    if (++m_failures >= m_tuning.triesWithoutProgress)
        return why;
    m_state = AskingOffset{};
    return {};
}

// A smaller piece, from where the office says it stands; a few times, then it is the next run's turn.
Status Upload::tryAgain(const Error &why)
{
    if (++m_failures >= m_tuning.triesWithoutProgress || m_retryAfter)
        return why;
    if (std::holds_alternative<Sending>(m_state)) {
        m_chunk = std::max(m_chunk / 2, m_tuning.leastChunk);
        m_state = AskingOffset{};
        return {};
    }
    return isLinkTrouble(why.code) ? Status() : Status(why);
}

} // namespace plumb::sync
