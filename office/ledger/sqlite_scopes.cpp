// The third part of SqliteRows: one scope looked at closely, and what devices were told.
#include "office/ledger/sqlite_rows.h"

#include "office/ledger/sqlite_values.h"

namespace plumb::office {

using namespace rows;

template <typename Base>
Result<std::vector<wire::IdLine>> SqliteRows<Base>::idsIn(const QString &scope, qint64 after, int most)
{
    Statement query = m_database.cached(
        "SELECT seq, id FROM record WHERE company = ?1 AND scope = ?2 AND seq > ?3 ORDER BY seq LIMIT ?4");
    query.bindBlob(1, m_company).bind(2, scope).bind(3, after).bind(4, most);
    return all(query, [](const Statement &row) -> Result<wire::IdLine> {
        return wire::IdLine{row.integer(0), idIn(row, 1)};
    });
}

template <typename Base>
Result<std::optional<wire::RecordLine>> SqliteRows<Base>::line(const Id &id)
{
    const QByteArray key = toBytes(id);
    Statement query = m_database.cached("SELECT seq, id, kind, scope, device_versions, body FROM record "
                                        "WHERE company = ?1 AND id = ?2");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return one(query, [](const Statement &row) -> Result<wire::RecordLine> { return lineIn(row); });
}

template <typename Base>
Result<std::vector<LogEntry>> SqliteRows<Base>::historyOf(const QString &scope, qint64 after, int most, qsizetype maxBytes)
{
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS " FROM log INDEXED BY log_by_scope "
                                        "WHERE company = ?1 AND scope = ?2 AND seq > ?3 AND seq IS NOT NULL ORDER BY seq");
    query.bindBlob(1, m_company).bind(2, scope).bind(3, after);
    std::vector<LogEntry> entries;
    qsizetype bytes = 0;
    while (int(entries.size()) < most && bytes < maxBytes) {
        PLUMB_ASSIGN(const bool found, query.step());
        if (!found)
            break;
        PLUMB_ASSIGN(LogEntry entry, logIn(query));
        bytes += entry.bytes.size();
        entries.push_back(std::move(entry));
    }
    return entries;
}

template <typename Base>
Result<QByteArray> SqliteRows<Base>::chainAt(const QString &scope, qint64 seq)
{
    Statement query = m_database.cached("SELECT chain FROM log INDEXED BY log_by_scope WHERE company = ?1 AND scope = ?2 "
                                        "AND seq <= ?3 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1");
    query.bindBlob(1, m_company).bind(2, scope).bind(3, seq);
    PLUMB_ASSIGN(const bool found, query.step());
    return found ? query.bytes(0).toHex() : ScopeRow{}.chain;
}

template <typename Base>
Result<QStringList> SqliteRows<Base>::toldScopes(const Id &device)
{
    const QByteArray key = toBytes(device);
    Statement query = m_database.cached("SELECT scope FROM told_scope WHERE company = ?1 AND device = ?2 ORDER BY scope");
    query.bindBlob(1, m_company).bindBlob(2, key);
    PLUMB_ASSIGN(const std::vector<QString> told,
                 all(query, [](const Statement &row) -> Result<QString> { return row.text(0); }));
    return QStringList(told.begin(), told.end());
}

template class SqliteRows<LedgerReader>;
template class SqliteRows<LedgerWriter>;

} // namespace plumb::office
