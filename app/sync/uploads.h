// Files on their way to the office: tus 1.0.0 (tus.io, core, creation and checksum), in chunks that
// shrink when the link is bad, resumed where the office says it stands. And the question which
// files the office still lacks, the only thing that lets a device drop its own copy later.
#pragma once

#include "app/sync/conversation.h"
#include "app/sync/tuning.h"

#include <variant>

namespace plumb::sync {

// POST /v1/blobs/missing: what the office has is confirmed, what it lacks is in missing().
class PresenceCheck final : public Conversation {
public:
    explicit PresenceCheck(std::vector<QByteArray> hashes) : m_hashes(std::move(hashes)) {}

    NextRequest next(store::Replica &replica) override;
    Status take(const Reply &reply, store::Replica &replica) override;

    const std::vector<QByteArray> &missing() const { return m_missing; }
    const std::vector<QByteArray> &present() const { return m_present; }

private:
    std::vector<QByteArray> m_hashes;
    std::vector<QByteArray> m_missing;
    std::vector<QByteArray> m_present;
    bool m_done = false;
};

// One file. Errors: those of the link after a few tries, and what concerns this file alone:
// Refused, TooLarge, Storage. Each piece the office has taken is noted in the store, so the next
// Upload of the same file goes on from there.
class Upload final : public Conversation {
public:
    // `chunk`: what the link carried last time; 0 = start with the largest.
    Upload(store::BlobInfo blob, const FileTuning &tuning, qint64 chunk = 0);

    NextRequest next(store::Replica &replica) override;
    Status take(const Reply &reply, store::Replica &replica) override;

    qint64 offset() const { return m_offset; }
    qint64 chunk() const { return m_chunk; }

private:
    struct Beginning {};
    struct Creating {};
    struct AskingOffset {};
    struct Sending {};
    struct Complete {};

    HttpRequest create(HttpRequest request) const;
    Result<HttpRequest> sendPiece(HttpRequest request, const store::Replica &replica);
    Status takeCreated(const HttpResponse &response, store::Replica &replica);
    Status takeOffset(const HttpResponse &response, store::Replica &replica);
    Status takePiece(const HttpResponse &response, store::Replica &replica);
    Status moveTo(qint64 offset, store::Replica &replica);
    Status startOver(const Error &why);
    Status askAgain(const Error &why);
    Status tryAgain(const Error &why);

    store::BlobInfo m_blob;
    FileTuning m_tuning;
    qint64 m_chunk;
    qint64 m_offset = 0;
    qint64 m_pieceSize = 0;
    QString m_url;
    int m_failures = 0;   // in a row, without progress
    int m_creations = 0;
    std::variant<Beginning, Creating, AskingOffset, Sending, Complete> m_state;
};

} // namespace plumb::sync
