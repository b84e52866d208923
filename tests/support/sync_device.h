// One device without threads and without a network: its store in memory, and whatever a test puts
// in the office's place. Several of them and a real office fit into one process.
#pragma once

#include "app/sqlite/sqlite.h"
#include "app/store/reader.h"
#include "app/store/replica.h"
#include "app/store/writer.h"
#include "app/sync/conversation.h"

#include <functional>
#include <memory>

namespace plumb::test {

using Office = std::function<Result<sync::HttpResponse>(const sync::HttpRequest &)>;

class SyncDevice {
public:
    // `file`: a copy that another one made of itself.
    SyncDevice(const Schema &schema, const Clock &clock, std::uint64_t seed, const QString &file = QStringLiteral(":memory:"));
    // The whole memory of this device as it is now, as a file that is not there yet.
    void copyTo(const QString &file);

    // Stops the test where the store refuses.
    void become(const store::Identity &identity);
    Status save(const Id &record, const QString &kind, const QString &scope, const QJsonObject &set);
    Status save(const store::Save &save) { return m_writer->save(save); }

    Status letBe(qint64 op) { return m_writer->letBe(op); }

    store::Replica &replica() { return *m_replica; }
    store::Reader &reader() { return *m_reader; }
    store::Writer &writer() { return *m_writer; }
    store::Identity identity() const;
    store::SyncState syncState();
    // Fields as this device shows them; empty: not here.
    QJsonObject fields(const Id &record);
    std::vector<store::StoredRecord> list(const QString &kind);
    // Every record line by line (seq, id, kind, scope, fields): equal bytes mean equal devices.
    QByteArray everything();
    qint64 number(const char *sql);
    sqlite::Database &database() { return *m_database; }
    Id freshId();

    // The whole conversation, with at most `trips` requests.
    Status talk(sync::Conversation &conversation, const Office &office, int trips = 1000);

private:
    const Clock &m_clock;
    SeededRandom m_random;
    std::unique_ptr<sqlite::Database> m_database;
    std::vector<store::ChangeNotice> m_notices;
    store::Notices m_writerNotices;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Replica> m_replica;
    std::unique_ptr<store::Reader> m_reader;
};

} // namespace plumb::test
