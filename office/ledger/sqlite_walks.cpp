// The second half of SqliteRows: walks over everything, for `verify`.
#include "office/ledger/sqlite_rows.h"

#include "office/ledger/sqlite_values.h"

namespace plumb::office {

using namespace rows;
template <typename Base>
Status SqliteRows<Base>::eachDevice(const std::function<Status(const Device &)> &visit)
{
    Statement query =
        m_database.cached("SELECT " PLUMB_DEVICE_COLUMNS " FROM device WHERE company = ?1 ORDER BY id");
    query.bindBlob(1, m_company);
    return each(query, deviceIn, visit);
}

template <typename Base>
Result<std::optional<LogEntry>> SqliteRows<Base>::logOfTwin(const Id &device, const Id &change)
{
    const QByteArray key = toBytes(device);
    Statement query = m_database.cached("SELECT op FROM twin WHERE company = ?1 AND device = ?2 AND change = ?3");
    query.bindBlob(1, m_company).bindBlob(2, key).bind(3, toString(change));
    PLUMB_ASSIGN(const bool found, query.step());
    if (!found)
        return std::optional<LogEntry>();
    return this->logOf(device, query.integer(0));
}

template <typename Base>
Result<std::vector<SeamRow>> SqliteRows<Base>::seamsOf(const Id &device)
{
    const QByteArray key = toBytes(device);
    Statement query = m_database.cached("SELECT device, from_op, to_op, at FROM seam WHERE company = ?1 AND device = ?2 ORDER BY from_op");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return all(query, [](const Statement &row) -> Result<SeamRow> {
        return SeamRow{idIn(row, 0), row.integer(1), row.integer(2), fromMillis(row.integer(3))};
    });
}

template <typename Base>
Status SqliteRows<Base>::eachChangeOfDevice(const Id &device, const std::function<Status(const LogEntry &)> &visit)
{
    const QByteArray key = toBytes(device);
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS
                                        " FROM log WHERE company = ?1 AND device = ?2 ORDER BY op");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return each(query, logIn, visit);
}

template <typename Base>
Status SqliteRows<Base>::eachChangeBySeq(const std::function<Status(const LogEntry &)> &visit)
{
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS
                                        " FROM log WHERE company = ?1 AND seq IS NOT NULL ORDER BY seq");
    query.bindBlob(1, m_company);
    return each(query, logIn, visit);
}

template <typename Base>
Status SqliteRows<Base>::eachChangeOfRecord(const Id &record, const std::function<Status(const LogEntry &)> &visit)
{
    const QByteArray key = toBytes(record);
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS
                                        " FROM log WHERE company = ?1 AND record = ?2 AND seq IS NOT NULL ORDER BY seq");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return each(query, logIn, visit);
}

template <typename Base>
Status SqliteRows<Base>::eachRecord(const LedgerReader::VisitRecord &visit)
{
    Statement query = m_database.cached("SELECT " PLUMB_RECORD_COLUMNS
                                        ", device_versions FROM record WHERE company = ?1 ORDER BY scope, seq");
    query.bindBlob(1, m_company);
    return each(query, recordIn, [&](const OfficeRecord &record) { return visit(record, query.bytes(6)); });
}

template <typename Base>
Status SqliteRows<Base>::eachScope(const std::function<Status(const QString &, const ScopeRow &)> &visit)
{
    Statement query = m_database.cached(
        "SELECT scope, head_seq, chain, rows, checksum FROM scope WHERE company = ?1 ORDER BY scope");
    query.bindBlob(1, m_company);
    for (;;) {
        PLUMB_ASSIGN(const bool found, query.step());
        if (!found)
            return {};
        PLUMB_TRY(visit(query.text(0), scopeIn(query)));
    }
}

template <typename Base>
Status SqliteRows<Base>::eachBlob(const std::function<Status(const BlobRow &)> &visit)
{
    Statement query = m_database.cached(
        "SELECT sha256, size, device, verified_at FROM blob WHERE company = ?1 ORDER BY sha256");
    query.bindBlob(1, m_company);
    return each(query, blobIn, visit);
}

template class SqliteRows<LedgerReader>;
template class SqliteRows<LedgerWriter>;

} // namespace plumb::office
