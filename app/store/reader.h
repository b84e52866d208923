// What pages ask the store: records, pages of lists, counts, files, and how replication stands.
// Synchronous and read-only; one Reader per connection, so several can run beside the writer.
#pragma once

#include "app/core/result.h"
#include "app/store/spare_files.h"
#include "app/store/types.h"

#include <QHash>

#include <functional>
#include <list>
#include <memory>

namespace plumb::sqlite {
class Database;
class Statement;
}

namespace plumb::store {

struct ListSql;

class Reader {
public:
    Reader(sqlite::Database &database, const Schema &schema);
    ~Reader();

    Result<std::optional<StoredRecord>> record(const Id &id);
    // From the row after `after`, at most `limit`.
    Result<ListPage> page(const ListQuery &query, const Anchor &after, int limit);
    // Every row, in the order of the list. Error: what `visit` could not bear, or could not be read.
    Status each(const ListQuery &query, const std::function<Status(const StoredRecord &)> &visit);
    // Every record of a kind, in the order they came here and voided ones last, as JSON that nobody has read yet: for
    // figures over very many (json.h, eachMember). What others write meanwhile may be seen. Error: as for each().
    Status eachBody(const QString &kind, const std::function<Status(const Id &id, QByteArrayView body)> &visit);
    Result<qint64> count(const ListQuery &query);
    Result<QHash<QString, qint64>> countBy(const ListQuery &query, const QString &field);

    Result<BlobInfo> blobInfo(const QByteArray &sha256);
    Result<QByteArray> blob(const QByteArray &sha256); // NotFound: not on this device
    // A part of it, as far as it goes; costs the pieces it touches.
    Result<QByteArray> blobPart(const QByteArray &sha256, qint64 offset, qint64 length);

    Result<SyncState> syncState();
    // Refused and conflicts first (they need a person), then what goes out by itself.
    Result<std::vector<WaitingItem>> waiting(int limit);
    // How many open conflicts and refused changes concern this record.
    Result<qint64> toDecide(const Id &record);
    Result<StorageUse> storageUse();
    Result<FilesUse> filesUse();

private:
    // Statements of lists are made from text; the few a person is looking at stay prepared.
    struct Prepared;
    Result<sqlite::Statement *> prepared(const ListSql &sql);
    Status waitingRefused(std::vector<WaitingItem> &out, int limit);
    Status waitingConflicts(std::vector<WaitingItem> &out, int limit);
    Status waitingChanges(std::vector<WaitingItem> &out, int limit);
    Status waitingBlobs(std::vector<WaitingItem> &out, int limit);
    Status readTrust(SyncState &state);
    QString titleFor(const QString &kind, const QJsonObject &fields) const;

    sqlite::Database &m_database;
    const Schema &m_schema;
    std::list<Prepared> m_prepared; // the most recently used first
};

} // namespace plumb::store
