// Files beside the records, named by their SHA-256 and kept in encrypted pieces of 256 KiB, so that
// any part can be read or appended without touching the rest. A blob is captured here and travels
// captured -> sending -> confirmed; or it is known from somebody else's record (remote) and fetched.
// Bytes that exist on this device alone are never dropped.
#pragma once

#include "app/core/result.h"
#include "app/store/eviction.h"
#include "app/store/types.h"

#include <future>
#include <optional>
#include <vector>

namespace plumb::sqlite {
class Database;
class Statement;
}

namespace plumb::store {

inline constexpr qint64 blobPieceBytes = 256 * 1024;

// Checks the hashes of files made here on a thread of its own: a photo's takes longer than all else a
// save has to prepare. `blobs` must stay where it is until status() was asked.
class HashCheck {
public:
    explicit HashCheck(const std::vector<NewBlob> &blobs);
    // Waits. Errors: EmptyFile, InvalidValue where a hash is not that of the bytes.
    Status status() { return m_status.get(); }

private:
    std::future<Status> m_status;
};

class Blobs {
public:
    explicit Blobs(sqlite::Database &database) : m_database(database) {}

    struct Row {
        qint64 bid = 0;
        BlobInfo info;
        qint64 fetched = 0;
    };
    Result<std::optional<Row>> find(const QByteArray &sha256) const;
    Result<BlobInfo> info(const QByteArray &sha256) const; // NotFound
    // NotFound: unknown, or its bytes are elsewhere.
    Result<QByteArray> bytes(const QByteArray &sha256, qint64 offset, qint64 length) const;

    // A file made here; its hash has been found right (HashCheck). Bytes that are here already are left alone.
    Status capture(const NewBlob &blob, Moment at);
    // A record names this file: makes a row in state Remote where there is none. Returns its bid.
    Result<qint64> knowOf(const QByteArray &sha256, const QString &mediaType, qint64 size);

    Status sending(const QByteArray &sha256, const QString &uploadUrl, qint64 offset);
    Result<QString> uploadUrl(const QByteArray &sha256) const;
    Status confirm(const QByteArray &sha256);
    Result<std::vector<BlobInfo>> toSend(int limit) const;
    Result<std::vector<BlobInfo>> toFetch(int limit) const;
    // As the record `rid` that names it has it: a file that is not here comes by itself, or waits to be wanted. What another
    // record names as well, or somebody wanted, does not begin to wait.
    Status comesByItself(qint64 bid, qint64 rid, bool comes);
    // Somebody wants to see a file that is not here.
    Status want(const QByteArray &sha256, Moment when);
    // Whether the office has a file that is not here. True: that is news.
    Result<bool> noteAbsent(const QByteArray &sha256, bool absent);
    // InvalidValue: a gap, or the wrong hash at the end (what was fetched is then thrown away, and
    // that must be committed).
    Status append(const QByteArray &sha256, qint64 offset, const QByteArray &piece, qint64 totalSize, Moment now);
    // Lets go of at most `most` pictures as the rule says: their rows stay, in state Remote, and they are fetched
    // again when somebody wants to see them. What a record of the kinds `kept` names stays. Returns which.
    Result<std::vector<QByteArray>> evict(const Eviction &rule, Moment now, int most, const QStringList &kept);
    // Lets go of the end of a file, at most about `most` bytes; what is left is the beginning of one to be fetched, which
    // waits to be wanted. Whether it may go is asked before (spare_files.h). Returns the bytes that went; 0: none are here.
    Result<qint64> letGoOfEnd(const Row &row, qint64 most);

    Result<std::vector<qint64>> usedIn(const QString &scope) const;
    Status removeUnused(const std::vector<qint64> &bids);

private:
    Status writePieces(qint64 bid, qint64 from, QByteArrayView bytes);
    Status dropPieces(qint64 bid, qint64 from = 0); // from that piece on
    Result<QByteArray> hashOf(qint64 bid) const;
    Result<std::vector<BlobInfo>> list(sqlite::Statement statement) const;

    sqlite::Database &m_database;
};

} // namespace plumb::store
