// Fills a device's store with many records as the office would bring them: its pages, one record after another.
#pragma once

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/notices.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "tests/support/must.h"

namespace plumb::bench {

class Filling {
public:
    Filling(store::StoreFile &file, const Schema &schema, const plumb::Clock &clock, std::vector<wire::Grant> grants)
        : m_file(file), m_clock(clock), m_replica(file.writer(), schema, clock, m_notices)
    {
        m_page.epoch = QStringLiteral("bench");
        m_page.grants = std::move(grants);
        must(m_replica.apply(m_page, m_clock.now()));
        m_page.grants.reset();
        must(file.writer().execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000"));
    }
    void add(const Id &id, const QString &kind, const QString &scope, const QJsonObject &fields)
    {
        const qint64 seq = ++m_seq;
        m_page.records.push_back({seq, id, kind, scope, "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(fields)});
        if (m_page.records.size() == batch)
            send();
    }
    void finish()
    {
        send();
        must(m_file.writer().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

private:
    static constexpr std::size_t batch = 5000;

    void send()
    {
        must(m_replica.apply(m_page, m_clock.now()));
        m_page.records.clear();
        m_notices.clear();
    }

    store::StoreFile &m_file;
    const plumb::Clock &m_clock;
    store::Notices m_notices;
    store::Replica m_replica;
    wire::SyncResponse m_page;
    qint64 m_seq = 0;
};

} // namespace plumb::bench
