// What is to be told, and to whom: clocks that are due, webhooks and their deliveries.
#include "office/ledger/sqlite_rows.h"
#include "office/ledger/sqlite_values.h"
#include "office/ledger/sqlite_writer.h"

namespace plumb::office {

using namespace rows;

namespace {

#define PLUMB_DELIVERY_COLUMNS "number, webhook, event, facts, made, tries, next_at, state, status, problem"

Result<DeliveryRow> deliveryIn(const Statement &row)
{
    DeliveryRow delivery{row.integer(0), idIn(row, 1), idIn(row, 2), row.bytes(3), fromMillis(row.integer(4)), int(row.integer(5)),
                         {}, row.text(7), int(row.integer(8)), row.text(9)};
    if (!row.isNull(6))
        delivery.next = fromMillis(row.integer(6));
    return delivery;
}

Result<Moment> momentIn(const Statement &row)
{
    return fromMillis(row.integer(0));
}

} // namespace

template <typename Base>
Result<std::vector<ClockRow>> SqliteRows<Base>::clocksDue(Moment now, int most)
{
    Statement query = m_database.cached(PLUMB_CLOCKS_DUE_QUERY);
    query.bindBlob(1, m_company).bind(2, toMillis(now)).bind(3, most);
    return all(query, [](const Statement &row) -> Result<ClockRow> { return ClockRow{idIn(row, 0), row.integer(1) != 0}; });
}

template <typename Base>
Result<std::optional<Moment>> SqliteRows<Base>::nextClock()
{
    Statement query = m_database.cached("SELECT due_at FROM clock_due WHERE company = ?1 ORDER BY due_at LIMIT 1");
    query.bindBlob(1, m_company);
    return one(query, momentIn);
}

template <typename Base>
Result<std::vector<Id>> SqliteRows<Base>::plansDue(int most)
{
    Statement query = m_database.cached("SELECT site FROM plan_due WHERE company = ?1 ORDER BY site LIMIT ?2");
    query.bindBlob(1, m_company).bind(2, most);
    return all(query, [](const Statement &row) -> Result<Id> { return idIn(row, 0); });
}

template <typename Base>
Result<std::vector<WebhookRow>> SqliteRows<Base>::webhooks()
{
    Statement query = m_database.cached("SELECT id, form, url, secret, language, inside, added, removed FROM webhook WHERE company = ?1 ORDER BY added, id");
    query.bindBlob(1, m_company);
    return all(query, [](const Statement &row) -> Result<WebhookRow> {
        return WebhookRow{idIn(row, 0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5) != 0, fromMillis(row.integer(6)), row.integer(7) != 0};
    });
}

template <typename Base>
Result<std::vector<DeliveryRow>> SqliteRows<Base>::deliveriesDue(Moment now, int most)
{
    Statement query = m_database.cached("SELECT " PLUMB_DELIVERY_COLUMNS " FROM delivery WHERE company = ?1 AND next_at <= ?2 AND number IN "
                                        "(SELECT min(number) FROM delivery WHERE company = ?1 AND next_at <= ?2 GROUP BY webhook) ORDER BY next_at LIMIT ?3");
    query.bindBlob(1, m_company).bind(2, toMillis(now)).bind(3, most);
    return all(query, deliveryIn);
}

template <typename Base>
Result<std::optional<Moment>> SqliteRows<Base>::nextDelivery()
{
    Statement query = m_database.cached("SELECT next_at FROM delivery WHERE company = ?1 AND next_at IS NOT NULL ORDER BY next_at LIMIT 1");
    query.bindBlob(1, m_company);
    return one(query, momentIn);
}

template <typename Base>
Status SqliteRows<Base>::eachDelivery(int most, const std::function<Status(const DeliveryRow &)> &visit)
{
    Statement query = m_database.cached("SELECT " PLUMB_DELIVERY_COLUMNS " FROM delivery WHERE company = ?1 ORDER BY number DESC LIMIT ?2");
    query.bindBlob(1, m_company).bind(2, most);
    return each(query, deliveryIn, visit);
}

template class SqliteRows<LedgerReader>;
template class SqliteRows<LedgerWriter>;

// What a change concerns is looked at anew, by whoever looks at what is due.
Status SqliteWriter::noteClocks(const Record &record, bool isNew)
{
    using namespace Qt::StringLiterals;
    const bool pause = record.kind == "complaint_pause"_L1;
    const bool setting = record.kind == "clock_setting"_L1 || record.kind == "desk_setting"_L1 || record.kind == "repair_clock"_L1;
    const bool waits = record.kind == "complaint"_L1 || record.kind == "maintenance"_L1 || record.kind == "message"_L1 || record.kind == "transfer"_L1
                    || record.kind == "alert"_L1;
    if (!pause && !waits && !setting)
        return {};
    m_moved.told.clocks = true;
    if (setting) {
        Statement all = m_database.cached("UPDATE clock_due SET due_at = 0 WHERE company = ?1");
        return all.bindBlob(1, m_company).run();
    }
    const auto complaint = pause ? parseId(record.fields.value("complaint"_L1).toString()) : std::optional(record.id);
    if (!complaint)
        return {};
    const QByteArray id = toBytes(*complaint);
    Statement put = m_database.cached("INSERT INTO clock_due(company, complaint, due_at, fresh) VALUES (?1, ?2, 0, ?3) "
                                      "ON CONFLICT(company, complaint) DO UPDATE SET due_at = 0, fresh = max(fresh, ?3)");
    return put.bindBlob(1, m_company).bindBlob(2, id).bind(3, qint64(isNew && !pause)).run();
}

Status SqliteWriter::setClock(const Id &complaint, std::optional<Moment> next)
{
    const QByteArray id = toBytes(complaint);
    if (!next) {
        Statement drop = m_database.cached("DELETE FROM clock_due WHERE company = ?1 AND complaint = ?2");
        return drop.bindBlob(1, m_company).bindBlob(2, id).run();
    }
    Statement put = m_database.cached("INSERT INTO clock_due(company, complaint, due_at) VALUES (?1, ?2, ?3) "
                                      "ON CONFLICT(company, complaint) DO UPDATE SET due_at = ?3, fresh = 0");
    return put.bindBlob(1, m_company).bindBlob(2, id).bind(3, toMillis(*next)).run();
}

Status SqliteWriter::notePlan(const Record &record)
{
    using namespace Qt::StringLiterals;
    const bool site = record.kind == "site"_L1;
    const bool atSite = record.kind == "stage"_L1 || record.kind == "complaint"_L1 || record.kind == "maintenance"_L1;
    if (record.kind == "follow_up_rule"_L1) {
        m_moved.told.plans = true;
        Statement all = m_database.cached("INSERT OR IGNORE INTO plan_due(company, site) SELECT company, id FROM record WHERE company = ?1 AND kind = 'site'");
        return all.bindBlob(1, m_company).run();
    }
    const auto about = site ? std::optional(record.id) : atSite ? parseId(record.fields.value("site"_L1).toString()) : std::nullopt;
    if (!about)
        return {};
    m_moved.told.plans = true;
    const QByteArray id = toBytes(*about);
    Statement put = m_database.cached("INSERT OR IGNORE INTO plan_due(company, site) VALUES (?1, ?2)");
    return put.bindBlob(1, m_company).bindBlob(2, id).run();
}

Status SqliteWriter::planMade(const Id &site)
{
    const QByteArray id = toBytes(site);
    Statement drop = m_database.cached("DELETE FROM plan_due WHERE company = ?1 AND site = ?2");
    return drop.bindBlob(1, m_company).bindBlob(2, id).run();
}

Status SqliteWriter::putWebhook(const WebhookRow &webhook)
{
    const QByteArray id = toBytes(webhook.id);
    {
        Statement put = m_database.cached("INSERT INTO webhook(company, id, form, url, secret, language, inside, added, removed) "
                                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(company, id) DO UPDATE SET removed = ?9");
        put.bindBlob(1, m_company).bindBlob(2, id).bind(3, webhook.form).bind(4, webhook.url).bind(5, webhook.secret);
        put.bind(6, webhook.language).bind(7, qint64(webhook.inside)).bind(8, toMillis(webhook.added)).bind(9, qint64(webhook.removed));
        PLUMB_TRY(put.run());
    }
    if (!webhook.removed)
        return {};
    Statement stop = m_database.cached("UPDATE delivery SET next_at = NULL, state = 'given_up', problem = 'removed' "
                                       "WHERE company = ?1 AND webhook = ?2 AND next_at IS NOT NULL");
    return stop.bindBlob(1, m_company).bindBlob(2, id).run();
}

Status SqliteWriter::addDelivery(const DeliveryRow &delivery)
{
    const QByteArray webhook = toBytes(delivery.webhook);
    const QByteArray event = toBytes(delivery.event);
    Statement put = m_database.cached("INSERT OR IGNORE INTO delivery(company, webhook, event, facts, made, tries, next_at, state, status, problem) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, 0, ?5, 'waiting', 0, '')");
    put.bindBlob(1, m_company).bindBlob(2, webhook).bindBlob(3, event).bindUtf8(4, delivery.facts).bind(5, toMillis(delivery.made));
    m_moved.told.deliveries = true;
    return put.run();
}

Status SqliteWriter::putDelivery(const DeliveryRow &delivery)
{
    Statement put = m_database.cached("UPDATE delivery SET tries = ?3, next_at = ?4, state = ?5, status = ?6, problem = ?7 "
                                      "WHERE company = ?1 AND number = ?2 AND next_at IS NOT NULL");
    put.bindBlob(1, m_company).bind(2, delivery.number).bind(3, delivery.tries);
    delivery.next ? put.bind(4, toMillis(*delivery.next)) : put.bindNull(4);
    return put.bind(5, delivery.state).bind(6, delivery.status).bind(7, delivery.problem).run();
}

// The oldest come first by their number, so what is kept is never walked.
Status SqliteWriter::dropDeliveries(Moment madeBefore)
{
    Statement drop = m_database.cached("DELETE FROM delivery WHERE company = ?1 AND next_at IS NULL AND made < ?2 AND number < "
                                       "coalesce((SELECT number FROM delivery WHERE made >= ?2 ORDER BY number LIMIT 1), 9223372036854775807)");
    return drop.bindBlob(1, m_company).bind(2, toMillis(madeBefore)).run();
}

} // namespace plumb::office
