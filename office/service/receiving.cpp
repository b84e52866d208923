#include "office/service/receiving.h"

#include "office/service/answers.h"
#include "office/service/uploads.h"

#include <future>

namespace plumb::office {

using namespace Qt::StringLiterals;
using Algorithm = tus::Checksum::Algorithm;

namespace {

constexpr qsizetype worthAThread = 128 * 1024; // hashing less takes no longer than beginning one

} // namespace

Receiving::Receiving(Uploads &uploads, UploadRow upload, std::shared_ptr<UploadTurn> turn,
                     std::unique_ptr<UploadFile> file, qint64 offset, tus::Checksum checksum, qint64 announced)
    : m_uploads(uploads), m_upload(std::move(upload)), m_turn(std::move(turn)), m_file(std::move(file)), m_start(offset),
      m_checksum(std::move(checksum)), m_announced(announced)
{
    m_turn->receiver = this;
    if (!m_upload.isPart()) // parts are hashed when they are joined
        m_hash = uploads.m_hashes.take(m_upload.id, offset);
}

Receiving::~Receiving()
{
    cut();
}

std::optional<Response> Receiving::take(QByteArrayView bytes)
{
    std::lock_guard lock(m_turn->busy);
    if (!mine())
        return overtaken();
    const qint64 most = m_upload.length >= 0 ? m_upload.length : m_uploads.m_tuning.maxBlobBytes;
    Status taken = offset() + bytes.size() > most ? Status(fail(ErrorCode::TooLarge, u"more than Upload-Length"_s))
                                                  : m_file->append(bytes);
    if (!taken.ok()) {
        const bool tooMuch = taken.error().code == ErrorCode::TooLarge;
        const Status left = tooMuch ? forgetWhatCame() : keepWhatCame();
        return m_uploads.dressed(errorAnswer(left.ok() ? taken.error() : left.error()));
    }
    if (!isSyncDue(bytes.size())) {
        count(bytes);
        return std::nullopt;
    }
    const Status synced = syncWhileCounting(bytes);
    return synced.ok() ? std::nullopt : std::optional(m_uploads.dressed(errorAnswer(synced.error())));
}

// With the last bytes, and every so often. What is promised by a checksum counts as a whole or not at all.
bool Receiving::isSyncDue(qint64 more) const
{
    return m_checksum.algorithm == Algorithm::None
        && (m_received + more == m_announced || m_unsynced + more >= m_uploads.m_tuning.syncEveryBytes);
}

// The disk takes about as long as the hash: the two at once. The hash goes elsewhere, not the disk, so that
// whoever puts another file system behind this meets it on the caller's thread alone.
Status Receiving::syncWhileCounting(QByteArrayView bytes)
{
    const auto how = bytes.size() >= worthAThread ? std::launch::async | std::launch::deferred : std::launch::deferred;
    auto counted = std::async(how, [&] { count(bytes); }); // deferred where there are no more threads
    const Status synced = m_file->sync();
    counted.get();
    if (synced.ok())
        m_unsynced = 0;
    return synced;
}

void Receiving::count(QByteArrayView bytes)
{
    m_received += bytes.size();
    m_unsynced += bytes.size();
    if (m_hash) {
        m_hash->state.add(bytes);
        m_hash->length += bytes.size();
    }
    if (m_checksum.algorithm == Algorithm::Sha256)
        m_sha256.add(bytes);
    else if (m_checksum.algorithm == Algorithm::Sha1)
        m_sha1.addData(QByteArray::fromRawData(bytes.data(), bytes.size()));
}

bool Receiving::matchesChecksum()
{
    switch (m_checksum.algorithm) {
    case Algorithm::None: return true;
    case Algorithm::Sha1: return m_sha1.result() == m_checksum.value;
    case Algorithm::Sha256: return QByteArray::fromHex(m_sha256.resultHex()) == m_checksum.value;
    }
    return false;
}

Response Receiving::end()
{
    std::lock_guard lock(m_turn->busy);
    if (!mine())
        return overtaken();
    if (!matchesChecksum()) {
        const Error mismatch = fail(ErrorCode::InvalidValue, u"the piece does not match Upload-Checksum"_s);
        const Status left = forgetWhatCame();
        return m_uploads.dressed(left.ok() ? errorAnswer(mismatch, tus::checksumMismatch) : errorAnswer(left.error()));
    }
    const Status synced = m_unsynced > 0 ? m_file->sync() : Status();
    std::unique_ptr<RunningHash> hash = std::move(m_hash);
    release();
    if (!synced.ok())
        return m_uploads.dressed(errorAnswer(synced.error()));
    return m_uploads.dressed(m_uploads.afterPiece(m_upload, offset(), std::move(hash), m_created));
}

void Receiving::cut()
{
    std::lock_guard lock(m_turn->busy);
    if (mine())
        letGo();
}

// Nobody is there to be told; whoever asks next sees what is there.
void Receiving::letGo()
{
    m_checksum.algorithm == Algorithm::None ? (void)keepWhatCame() : (void)forgetWhatCame();
}

Status Receiving::keepWhatCame()
{
    const Status kept = m_file->sync();
    if (kept.ok() && m_hash)
        m_uploads.m_hashes.keep(m_upload.id, std::move(m_hash));
    release();
    return kept;
}

Status Receiving::forgetWhatCame()
{
    const Status forgotten = m_file->cutTo(m_start);
    release();
    return forgotten;
}

void Receiving::release()
{
    m_hash.reset();
    m_file.reset();
    if (mine())
        m_turn->receiver = nullptr;
}

Response Receiving::overtaken() const
{
    return m_uploads.dressed(errorAnswer(fail(ErrorCode::Refused, u"a newer request has taken over"_s), 409));
}

} // namespace plumb::office
