// One file on its way from the office: ranges of GET /v1/blobs/{sha256}, each piece kept as it
// comes, the hash checked with the last. What was fetched before is not fetched again.
#pragma once

#include "app/sync/conversation.h"
#include "app/sync/tuning.h"

namespace plumb::sync {

// Errors: NotFound (not at the office yet, or not for this person: ask again another time), those
// of the link after a few tries, InvalidValue where the bytes do not have the promised hash.
class Download final : public Conversation {
public:
    Download(store::BlobInfo blob, const FileTuning &tuning, qint64 chunk = 0);

    NextRequest next(store::Replica &replica) override;
    Status take(const Reply &reply, store::Replica &replica) override;

    qint64 offset() const { return m_offset; }
    qint64 size() const { return m_size; }
    qint64 chunk() const { return m_chunk; }

private:
    Status takeTrouble(const Error &error, int status);
    Status takePiece(const QByteArray &piece, qint64 offset, qint64 total, store::Replica &replica);
    Status startOver(const Error &why);

    store::BlobInfo m_blob;
    FileTuning m_tuning;
    qint64 m_chunk;
    qint64 m_offset;
    qint64 m_size;
    int m_failures = 0;
    bool m_startedOver = false;
    bool m_done = false;
};

struct ContentRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;
    bool operator==(const ContentRange &) const = default;
};

// "bytes 0-499/1234" (RFC 9110, 14.4); nullopt on anything else, an unknown total among it.
std::optional<ContentRange> readContentRange(const QByteArray &value);

} // namespace plumb::sync
