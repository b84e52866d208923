#include "app/store/blobs.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "app/sqlite/sqlite.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;
using sqlite::Statement;

namespace {

// 2^20 pieces of 256 KiB: a file can have 256 GiB.
constexpr qint64 piecesPerBlob = qint64(1) << 20;

constexpr qint64 worthAThread = 64 * 1024;

Status checkHashes(const std::vector<NewBlob> &blobs)
{
    for (const NewBlob &blob : blobs) {
        if (blob.bytes.isEmpty())
            return fail(ErrorCode::EmptyFile, u"a file without bytes"_s);
        if (!blob.sha256.isEmpty() && blob.sha256 != crypto::sha256Hex(blob.bytes))
            return fail(ErrorCode::InvalidValue, u"hash of the file: %1"_s.arg(QString::fromLatin1(blob.sha256)));
    }
    return {};
}

qint64 pieceKey(qint64 bid, qint64 number)
{
    return bid * piecesPerBlob + number;
}

// What infoFrom() reads; of a file being fetched the offset is what is here.
#define PLUMB_BLOB_INFO "sha256, media_type, size, iif(state = 3, fetched, sent), state, here, wanted, absent"

BlobInfo infoFrom(const Statement &statement, int first)
{
    BlobInfo info;
    info.sha256 = statement.bytes(first).toHex();
    info.mediaType = statement.text(first + 1);
    info.size = statement.integer(first + 2);
    info.offset = statement.integer(first + 3);
    info.state = BlobState(statement.integer(first + 4));
    info.here = statement.integer(first + 5) != 0;
    info.wantedAt = fromMillis(statement.integer(first + 6));
    info.absent = statement.integer(first + 7) != 0;
    return info;
}

Error unknown(const QByteArray &sha256)
{
    return fail(ErrorCode::NotFound, u"file %1"_s.arg(QString::fromLatin1(sha256)));
}

} // namespace

HashCheck::HashCheck(const std::vector<NewBlob> &blobs)
{
    qint64 total = 0;
    for (const NewBlob &blob : blobs)
        total += blob.bytes.size();
    const auto policy = total >= worthAThread ? std::launch::async : std::launch::deferred;
    m_status = std::async(policy, [&blobs] { return checkHashes(blobs); });
}

Result<std::optional<Blobs::Row>> Blobs::find(const QByteArray &sha256) const
{
    const QByteArray raw = QByteArray::fromHex(sha256);
    auto statement = m_database.cached(
        "SELECT bid, fetched, " PLUMB_BLOB_INFO " FROM blob WHERE sha256 = ?");
    PLUMB_ASSIGN(const bool found, statement.bindBlob(1, raw).step());
    if (!found)
        return std::optional<Row>();
    return std::optional<Row>(Row{statement.integer(0), infoFrom(statement, 2), statement.integer(1)});
}

Result<BlobInfo> Blobs::info(const QByteArray &sha256) const
{
    PLUMB_ASSIGN(const std::optional<Row> row, find(sha256));
    if (!row)
        return unknown(sha256);
    return row->info;
}

Result<QByteArray> Blobs::bytes(const QByteArray &sha256, qint64 offset, qint64 length) const
{
    PLUMB_ASSIGN(const std::optional<Row> row, find(sha256));
    if (!row || !row->info.here)
        return unknown(sha256);
    const qint64 end = std::min(row->info.size, offset + std::max<qint64>(length, 0));
    QByteArray out;
    out.reserve(std::max<qint64>(end - offset, 0));
    for (qint64 at = std::max<qint64>(offset, 0); at < end;) {
        auto piece = m_database.cached("SELECT bytes FROM blob_piece WHERE piece = ?");
        PLUMB_ASSIGN(const bool found, piece.bind(1, pieceKey(row->bid, at / blobPieceBytes)).step());
        const QByteArray bytes = found ? piece.bytes(0) : QByteArray();
        const qint64 within = at % blobPieceBytes;
        const QByteArray part = bytes.mid(within, end - at);
        if (part.isEmpty())
            return fail(ErrorCode::DamagedFile, u"file %1 lacks bytes at %2"_s.arg(QString::fromLatin1(sha256)).arg(at));
        out += part;
        at += part.size();
    }
    return out;
}

Status Blobs::capture(const NewBlob &blob, Moment at)
{
    const QByteArray hash = blob.sha256.isEmpty() ? crypto::sha256(blob.bytes) : QByteArray::fromHex(blob.sha256);
    PLUMB_ASSIGN(const std::optional<Row> known, find(hash.toHex()));
    if (known && known->info.here)
        return {};
    qint64 bid = known ? known->bid : 0;
    if (known) {
        // Remote means that the office has it or will: the same bytes made here need no other path.
        PLUMB_TRY(dropPieces(bid));
        PLUMB_TRY(m_database.cached("UPDATE blob SET here = 1, state = 0, sent = 0, size = ?, media_type = ? WHERE bid = ?")
                      .bind(1, qint64(blob.bytes.size()))
                      .bind(2, blob.mediaType)
                      .bind(3, bid)
                      .run());
    } else {
        PLUMB_TRY(m_database
                      .cached("INSERT INTO blob(sha256, media_type, size, state, here, sent, fetched, upload_url, at)"
                              " VALUES (?, ?, ?, 0, 1, 0, 0, '', ?)")
                      .bindBlob(1, hash)
                      .bind(2, blob.mediaType)
                      .bind(3, qint64(blob.bytes.size()))
                      .bind(4, toMillis(at))
                      .run());
        bid = m_database.lastInsertRowid();
    }
    return writePieces(bid, 0, blob.bytes);
}

Result<qint64> Blobs::knowOf(const QByteArray &sha256, const QString &mediaType, qint64 size)
{
    PLUMB_ASSIGN(const std::optional<Row> known, find(sha256));
    if (known)
        return known->bid;
    const QByteArray raw = QByteArray::fromHex(sha256);
    PLUMB_TRY(m_database
                  .cached("INSERT INTO blob(sha256, media_type, size, state, here, sent, fetched, upload_url, at)"
                          " VALUES (?, ?, ?, 3, 0, 0, 0, '', 0)")
                  .bindBlob(1, raw)
                  .bind(2, mediaType)
                  .bind(3, size)
                  .run());
    return m_database.lastInsertRowid();
}

Status Blobs::writePieces(qint64 bid, qint64 from, QByteArrayView bytes)
{
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 within = (from + at) % blobPieceBytes;
        const QByteArrayView part = bytes.sliced(at, std::min<qint64>(bytes.size() - at, blobPieceBytes - within));
        const qint64 key = pieceKey(bid, (from + at) / blobPieceBytes);
        auto statement = within == 0
            ? m_database.cached("INSERT INTO blob_piece(piece, bytes) VALUES (?1, ?2)")
            : m_database.cached("UPDATE blob_piece SET bytes = CAST(bytes || ?2 AS BLOB) WHERE piece = ?1");
        PLUMB_TRY(statement.bind(1, key).bindBlob(2, part).run());
        at += part.size();
    }
    return {};
}

Status Blobs::dropPieces(qint64 bid, qint64 from)
{
    return m_database.cached("DELETE FROM blob_piece WHERE piece BETWEEN ? AND ?")
        .bind(1, pieceKey(bid, from))
        .bind(2, pieceKey(bid, piecesPerBlob - 1))
        .run();
}

Result<QByteArray> Blobs::hashOf(qint64 bid) const
{
    auto statement = m_database.cached("SELECT bytes FROM blob_piece WHERE piece BETWEEN ? AND ? ORDER BY piece");
    statement.bind(1, pieceKey(bid, 0)).bind(2, pieceKey(bid, piecesPerBlob - 1));
    crypto::Sha256 hash;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return hash.resultHex();
        hash.add(statement.bytes(0));
    }
}

Status Blobs::sending(const QByteArray &sha256, const QString &uploadUrl, qint64 offset)
{
    const QByteArray raw = QByteArray::fromHex(sha256);
    return m_database.cached("UPDATE blob SET state = 1, upload_url = ?, sent = ? WHERE sha256 = ? AND state < 2")
        .bind(1, uploadUrl)
        .bind(2, offset)
        .bindBlob(3, raw)
        .run();
}

Result<QString> Blobs::uploadUrl(const QByteArray &sha256) const
{
    const QByteArray raw = QByteArray::fromHex(sha256);
    auto statement = m_database.cached("SELECT upload_url FROM blob WHERE sha256 = ?");
    PLUMB_ASSIGN(const bool found, statement.bindBlob(1, raw).step());
    return found ? statement.text(0) : QString();
}

Status Blobs::confirm(const QByteArray &sha256)
{
    const QByteArray raw = QByteArray::fromHex(sha256);
    return m_database.cached("UPDATE blob SET state = 2, sent = size, upload_url = '' WHERE sha256 = ? AND state < 2")
        .bindBlob(1, raw)
        .run();
}

Result<std::vector<BlobInfo>> Blobs::list(Statement statement) const
{
    std::vector<BlobInfo> out;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return out;
        out.push_back(infoFrom(statement, 0));
    }
}

Result<std::vector<BlobInfo>> Blobs::toSend(int limit) const
{
    auto statement = m_database.cached("SELECT " PLUMB_BLOB_INFO " FROM blob"
                                       " WHERE state < 2 AND here = 1"
                                       " ORDER BY media_type GLOB 'application/*', size, bid LIMIT ?");
    statement.bind(1, limit);
    return list(std::move(statement));
}

Result<std::vector<BlobInfo>> Blobs::toFetch(int limit) const
{
    // What somebody wants to see, photos, drawings; of each the newest first.
    auto statement = m_database.cached("SELECT " PLUMB_BLOB_INFO " FROM blob WHERE here = 0 AND wanted >= 0" // less: let go of, until wanted
                                       " ORDER BY wanted DESC, media_type GLOB 'application/*', bid DESC LIMIT ?");
    statement.bind(1, limit);
    return list(std::move(statement));
}

Status Blobs::comesByItself(qint64 bid, qint64 rid, bool comes)
{
    if (comes)
        return m_database.cached("UPDATE blob SET wanted = 0 WHERE bid = ? AND here = 0 AND wanted < 0").bind(1, bid).run();
    return m_database
        .cached("UPDATE blob SET wanted = -1 WHERE bid = ?1 AND here = 0 AND wanted = 0 AND fetched = 0"
                " AND NOT EXISTS (SELECT 1 FROM blob_use WHERE bid = ?1 AND rid <> ?2)")
        .bind(1, bid)
        .bind(2, rid)
        .run();
}

Status Blobs::want(const QByteArray &sha256, Moment when)
{
    const QByteArray raw = QByteArray::fromHex(sha256);
    return m_database.cached("UPDATE blob SET wanted = ? WHERE sha256 = ? AND here = 0")
        .bind(1, toMillis(when))
        .bindBlob(2, raw)
        .run();
}

Result<bool> Blobs::noteAbsent(const QByteArray &sha256, bool absent)
{
    const QByteArray raw = QByteArray::fromHex(sha256);
    PLUMB_TRY(m_database.cached("UPDATE blob SET absent = ?1 WHERE sha256 = ?2 AND here = 0 AND absent <> ?1")
                  .bind(1, absent ? 1 : 0)
                  .bindBlob(2, raw)
                  .run());
    return m_database.changes() > 0;
}

Status Blobs::append(const QByteArray &sha256, qint64 offset, const QByteArray &piece, qint64 totalSize, Moment now)
{
    PLUMB_ASSIGN(const std::optional<Row> row, find(sha256));
    if (!row)
        return unknown(sha256);
    if (row->info.here)
        return {}; // a repeated answer
    qint64 fetched = row->fetched;
    if (offset == 0 && fetched > 0) {
        PLUMB_TRY(dropPieces(row->bid)); // begun anew
        fetched = 0;
    }
    if (offset != fetched || totalSize <= 0 || offset + piece.size() > totalSize)
        return fail(ErrorCode::InvalidValue, u"piece at %1 of %2, %3 are here"_s.arg(offset).arg(totalSize).arg(fetched));
    PLUMB_TRY(writePieces(row->bid, offset, piece));
    fetched += piece.size();
    const auto note = [&](qint64 bytes, bool here) {
        return m_database.cached("UPDATE blob SET fetched = ?1, size = ?2, here = ?3, state = ?4, at = iif(?3, ?6, at) WHERE bid = ?5")
            .bind(1, bytes)
            .bind(2, totalSize)
            .bind(3, here ? 1 : 0)
            .bind(4, int(here ? BlobState::Confirmed : BlobState::Remote))
            .bind(5, row->bid)
            .bind(6, toMillis(now))
            .run();
    };
    if (fetched < totalSize)
        return note(fetched, false);
    PLUMB_ASSIGN(const QByteArray hash, hashOf(row->bid));
    if (hash == sha256)
        return note(fetched, true);
    PLUMB_TRY(dropPieces(row->bid));
    PLUMB_TRY(note(0, false));
    return fail(ErrorCode::InvalidValue, u"hash of the fetched file: %1"_s.arg(QString::fromLatin1(hash)));
}

// Pictures that are here and that no record of these kinds names.
#define PLUMB_PICTURE "here = 1 AND media_type GLOB 'image/*' AND bid NOT IN" \
                      " (SELECT bid FROM record JOIN blob_use USING (rid) WHERE kind IN (SELECT value FROM json_each(?1)))"

Result<std::vector<QByteArray>> Blobs::evict(const Eviction &rule, Moment now, int most, const QStringList &kept)
{
    constexpr auto leastAge = std::chrono::days(7);
    const QByteArray kinds = canonicalJson(QJsonArray::fromStringList(kept));
    qint64 total = 0;
    if (rule.keepBytes >= 0) {
        auto sum = m_database.cached("SELECT coalesce(sum(size), 0) FROM blob WHERE " PLUMB_PICTURE);
        PLUMB_TRY(sum.bindUtf8(1, kinds).step());
        total = sum.integer(0);
    }
    std::vector<std::pair<qint64, QByteArray>> chosen;
    {
        auto oldest = m_database.cached("SELECT bid, size, max(at, wanted), sha256 FROM blob"
                                        " WHERE " PLUMB_PICTURE " AND state = 2 AND max(at, wanted) < ?2"
                                        " ORDER BY max(at, wanted), bid LIMIT ?3");
        oldest.bindUtf8(1, kinds).bind(2, toMillis(now - leastAge)).bind(3, most);
        for (;;) {
            PLUMB_ASSIGN(const bool found, oldest.step());
            const bool goes = found && (fromMillis(oldest.integer(2)) < rule.before || (rule.keepBytes >= 0 && total > rule.keepBytes));
            if (!goes)
                break;
            total -= oldest.integer(1);
            chosen.emplace_back(oldest.integer(0), oldest.bytes(3).toHex());
        }
    }
    std::vector<QByteArray> gone;
    for (const auto &[bid, sha256] : chosen) {
        PLUMB_TRY(dropPieces(bid));
        PLUMB_TRY(m_database.cached("UPDATE blob SET here = 0, state = 3, sent = 0, fetched = 0, wanted = -1 WHERE bid = ?").bind(1, bid).run());
        gone.push_back(sha256);
    }
    return gone;
}

Result<qint64> Blobs::letGoOfEnd(const Row &row, qint64 most)
{
    const qint64 bytes = row.info.here ? row.info.size : row.fetched;
    if (bytes <= 0)
        return qint64(0);
    const qint64 from = std::max<qint64>(0, bytes - most) / blobPieceBytes; // whole pieces
    PLUMB_TRY(dropPieces(row.bid, from));
    PLUMB_TRY(m_database.cached("UPDATE blob SET here = 0, state = 3, sent = 0, fetched = ?, wanted = -1 WHERE bid = ?")
                  .bind(1, from * blobPieceBytes)
                  .bind(2, row.bid)
                  .run());
    return bytes - from * blobPieceBytes;
}

Result<std::vector<qint64>> Blobs::usedIn(const QString &scope) const
{
    auto statement = m_database.cached(
        "SELECT DISTINCT bid FROM blob_use JOIN record USING (rid) WHERE scope = ?");
    statement.bind(1, scope);
    std::vector<qint64> bids;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return bids;
        bids.push_back(statement.integer(0));
    }
}

Status Blobs::removeUnused(const std::vector<qint64> &bids)
{
    for (const qint64 bid : bids) {
        PLUMB_TRY(m_database
                      .cached("DELETE FROM blob WHERE bid = ?1 AND state >= 2"
                              " AND NOT EXISTS (SELECT 1 FROM blob_use WHERE bid = ?1)")
                      .bind(1, bid)
                      .run());
        if (m_database.changes() > 0)
            PLUMB_TRY(dropPieces(bid));
    }
    return {};
}

} // namespace plumb::store
