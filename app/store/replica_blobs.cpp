// Replica, second half: files on their way out and in.
#include "app/store/replica.h"

#include "app/sqlite/sqlite.h"
#include "app/store/blobs.h"
#include "app/store/notices.h"
#include "app/store/spare_files.h"

namespace plumb::store {

namespace {

// Views that show this file may draw it now.
Status noteUsers(sqlite::Database &database, const QByteArray &sha256, Notices &notices)
{
    const QByteArray raw = QByteArray::fromHex(sha256);
    auto users = database.cached("SELECT kind, scope, id FROM blob JOIN blob_use USING (bid) JOIN record USING (rid)"
                                 " WHERE sha256 = ?");
    users.bindBlob(1, raw);
    for (;;) {
        PLUMB_ASSIGN(const bool found, users.step());
        if (!found)
            return {};
        noteChange(notices, users.text(0), users.text(1), idFromBytes(users.bytes(2)).value_or(Id()));
    }
}

} // namespace

Result<std::vector<BlobInfo>> Replica::blobsToSend(int limit) const
{
    return Blobs(m_database).toSend(limit);
}

Result<QByteArray> Replica::blobBytes(const QByteArray &sha256, qint64 offset, qint64 length) const
{
    return Blobs(m_database).bytes(sha256, offset, length);
}

Status Replica::blobSending(const QByteArray &sha256, const QString &uploadUrl, qint64 offset)
{
    return Blobs(m_database).sending(sha256, uploadUrl, offset);
}

Result<QString> Replica::blobUploadUrl(const QByteArray &sha256) const
{
    return Blobs(m_database).uploadUrl(sha256);
}

Status Replica::blobConfirmed(const QByteArray &sha256)
{
    return Blobs(m_database).confirm(sha256);
}

Result<std::vector<BlobInfo>> Replica::blobsToFetch(int limit) const
{
    return Blobs(m_database).toFetch(limit);
}

Status Replica::blobsAbsent(const std::vector<QByteArray> &hashes, bool absent)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Notices notices;
    for (const QByteArray &sha256 : hashes) {
        PLUMB_ASSIGN(const bool news, Blobs(m_database).noteAbsent(sha256, absent));
        if (news)
            PLUMB_TRY(noteUsers(m_database, sha256, notices));
    }
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return {};
}

Status Replica::blobPiece(const QByteArray &sha256, qint64 offset, const QByteArray &piece, qint64 totalSize)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Blobs blobs(m_database);
    const Status taken = blobs.append(sha256, offset, piece, totalSize, m_clock.now());
    // A wrong hash throws away what was fetched, and that has to last.
    if (!taken.ok() && taken.error().code != ErrorCode::InvalidValue)
        return taken;
    Notices notices;
    if (taken.ok()) {
        PLUMB_ASSIGN(const BlobInfo info, blobs.info(sha256));
        if (info.here)
            PLUMB_TRY(noteUsers(m_database, sha256, notices));
    }
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return taken;
}

Result<int> Replica::evictBlobs(const Eviction &rule, int most)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Notices notices;
    PLUMB_ASSIGN(const std::vector<QByteArray> gone, Blobs(m_database).evict(rule, m_clock.now(), most, kindsWithSpareFiles(m_schema)));
    for (const QByteArray &sha256 : gone)
        PLUMB_TRY(noteUsers(m_database, sha256, notices));
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return int(gone.size());
}

Result<qint64> Replica::letGo(const QByteArray &sha256, qint64 most)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    PLUMB_ASSIGN(const bool spare, SpareFiles(m_database, m_schema).isSpare(sha256));
    if (!spare)
        return qint64(0);
    Blobs blobs(m_database);
    PLUMB_ASSIGN(const std::optional<Blobs::Row> row, blobs.find(sha256));
    PLUMB_ASSIGN(const qint64 gone, blobs.letGoOfEnd(*row, most));
    Notices notices;
    if (row->info.here)
        PLUMB_TRY(noteUsers(m_database, sha256, notices));
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return gone;
}

} // namespace plumb::store
