#include "app/sync/downloads.h"

#include "app/sync/office_reply.h"

#include <QRegularExpression>

#include <algorithm>

namespace plumb::sync {

namespace {

constexpr int rangeNotSatisfiable = 416;

} // namespace

std::optional<ContentRange> readContentRange(const QByteArray &value)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})$"));
    const auto match = form.match(QString::fromLatin1(value));
    if (!match.hasMatch())
        return {};
    const ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(3).toLongLong()};
    return range.first <= range.last && range.last < range.total ? std::optional(range) : std::nullopt;
}

Download::Download(store::BlobInfo blob, const FileTuning &tuning, qint64 chunk)
    : m_blob(std::move(blob)), m_tuning(tuning), m_chunk(chunk > 0 ? chunk : tuning.mostChunk), m_offset(m_blob.offset),
      m_size(m_blob.size)
{
}

NextRequest Download::next(store::Replica &replica)
{
    if (m_done)
        return std::optional<HttpRequest>();
    PLUMB_ASSIGN(auto request,
                 officeRequest(replica, "GET", QStringLiteral("/v1/blobs/") + QString::fromLatin1(m_blob.sha256)));
    request.headers.emplace_back("Range", "bytes=" + QByteArray::number(m_offset) + '-'
                                     + QByteArray::number(m_offset + m_chunk - 1));
    return std::optional(std::move(request));
}

Status Download::take(const Reply &reply, store::Replica &replica)
{
    if (const auto trouble = troubleOf(reply)) {
        m_retryAfter = retryAfterOf(*trouble);
        return takeTrouble(errorOf(*trouble), reply.response ? reply.response->status : 0);
    }
    const HttpResponse &response = *reply.response;
    if (response.status == 206) {
        const auto range = readContentRange(response.header("Content-Range"));
        if (range && range->first == m_offset && range->last - range->first + 1 == response.body.size())
            return takePiece(response.body, range->first, range->total, replica);
    } else if (response.status == 200 && !response.body.isEmpty() && response.body.size() == m_size) {
        return takePiece(response.body, 0, m_size, replica); // a small file, whole
    }
    return takeTrouble(Error{ErrorCode::NotTheOffice, QStringLiteral("status %1: not the range asked for").arg(response.status)},
                       0);
}

Status Download::takeTrouble(const Error &error, int status)
{
    if (status == 404)
        return fail(ErrorCode::NotFound, error.detail);
    if (status == rangeNotSatisfiable)
        return startOver(error);
    if (!error.retryable() || m_retryAfter || ++m_failures >= m_tuning.triesWithoutProgress)
        return error;
    m_chunk = std::max(m_chunk / 2, m_tuning.leastChunk);
    return {};
}

Status Download::takePiece(const QByteArray &piece, qint64 offset, qint64 total, store::Replica &replica)
{
    if (auto kept = replica.blobPiece(m_blob.sha256, offset, piece, total); !kept)
        return kept.error().code == ErrorCode::InvalidValue ? startOver(kept.error()) : kept;
    m_failures = 0;
    m_size = total;
    m_offset = offset + piece.size();
    m_done = m_offset == total;
    if (piece.size() == m_chunk)
        m_chunk = std::min(m_chunk * 2, m_tuning.mostChunk);
    return {};
}

// What lies here does not fit what lies there; once from the beginning, then it is the file's fault.
Status Download::startOver(const Error &why)
{
    if (m_startedOver)
        return why;
    m_startedOver = true;
    m_offset = 0;
    return {};
}

} // namespace plumb::sync
