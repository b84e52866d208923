#include "tests/support/sync_device.h"

#include "app/core/json.h"
#include "app/store/tables.h"
#include "tests/support/must.h"

namespace plumb::test {

SyncDevice::SyncDevice(const Schema &schema, const Clock &clock, std::uint64_t seed, const QString &file)
    : m_clock(clock), m_random(seed), m_database(must(sqlite::Database::open(file, {})))
{
    must(store::migrate(*m_database, store::migrationSteps()));
    m_writer = std::make_unique<store::Writer>(*m_database, schema, clock, m_random, m_writerNotices);
    must(m_writer->load());
    m_replica = std::make_unique<store::Replica>(*m_database, schema, clock, m_notices);
    m_reader = std::make_unique<store::Reader>(*m_database, schema);
}

void SyncDevice::copyTo(const QString &file)
{
    must(m_database->cached("VACUUM INTO ?").bind(1, file).run());
}

void SyncDevice::become(const store::Identity &identity)
{
    must(m_writer->setIdentity(identity));
}

Status SyncDevice::save(const Id &record, const QString &kind, const QString &scope, const QJsonObject &set)
{
    store::Save save;
    save.edits.push_back({record, kind, scope, set});
    return m_writer->save(save);
}

store::Identity SyncDevice::identity() const
{
    return m_writer->identity().value_or(store::Identity{});
}

store::SyncState SyncDevice::syncState()
{
    return must(m_reader->syncState());
}

QJsonObject SyncDevice::fields(const Id &record)
{
    const auto found = must(m_reader->record(record));
    return found ? found->fields : QJsonObject();
}

std::vector<store::StoredRecord> SyncDevice::list(const QString &kind)
{
    store::ListQuery query;
    query.kind = kind;
    return must(m_reader->page(query, {}, 10000)).rows;
}

QByteArray SyncDevice::everything()
{
    auto rows = must(m_database->prepare("SELECT seq, lower(hex(id)), kind, scope, json(body), ver FROM record ORDER BY id"));
    QByteArray out;
    while (must(rows.step())) {
        const QJsonObject fields = must(parseObject(rows.bytes(4)));
        out += QByteArray::number(rows.integer(0)) + ' ' + rows.bytes(1) + ' ' + rows.bytes(2) + ' ' + rows.bytes(3) + ' '
            + canonicalJson(fields) + ' ' + rows.bytes(5) + '\n';
    }
    return out;
}

qint64 SyncDevice::number(const char *sql)
{
    return must(m_database->scalar(sql));
}

Id SyncDevice::freshId()
{
    return newId(m_clock, m_random);
}

Status SyncDevice::talk(sync::Conversation &conversation, const Office &office, int trips)
{
    for (int trip = 0; trip < trips; ++trip) {
        PLUMB_ASSIGN(const auto request, conversation.next(*m_replica));
        if (!request)
            return {};
        PLUMB_TRY(conversation.take(sync::Reply{office(*request), m_clock.now()}, *m_replica));
    }
    return fail(ErrorCode::Internal, QStringLiteral("still talking after %1 requests").arg(trips));
}

} // namespace plumb::test
