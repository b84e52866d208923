// SqliteRows: the quarantine and what was done at the office.
#include "office/ledger/sqlite_rows.h"

#include "office/ledger/sqlite_values.h"

namespace plumb::office {

using namespace rows;

#define PLUMB_REVIEW_COLUMNS "review.device, review.op, review.state, review.at, review.person, review.seq"

template <typename Base>
Status SqliteRows<Base>::eachRefused(const LedgerReader::VisitRefused &visit)
{
    // The log's columns by their own names: the inner query keeps them apart from the review's.
    Statement query = m_database.cached(
        "SELECT " PLUMB_LOG_COLUMNS ", review_device, review_op, state, review_at, person, review_seq FROM ("
        "SELECT log.*, review.device AS review_device, review.op AS review_op, review.state, review.at AS review_at, "
        "review.person, review.seq AS review_seq FROM log LEFT JOIN review ON review.company = log.company "
        "AND review.device = log.device AND review.op = log.op "
        "WHERE log.company = ?1 AND log.outcome = 'refused') ORDER BY device, op");
    query.bindBlob(1, m_company);
    return each(query, logIn, [&](const LogEntry &entry) { return visit(entry, reviewIn(query, 16)); });
}

template <typename Base>
Result<std::optional<ReviewRow>> SqliteRows<Base>::review(const Id &device, qint64 op)
{
    const QByteArray key = toBytes(device);
    Statement query =
        m_database.cached("SELECT " PLUMB_REVIEW_COLUMNS " FROM review WHERE company = ?1 AND device = ?2 AND op = ?3");
    query.bindBlob(1, m_company).bindBlob(2, key).bind(3, op);
    PLUMB_ASSIGN(const bool found, query.step());
    return found ? reviewIn(query, 0) : std::nullopt;
}

template <typename Base>
Status SqliteRows<Base>::eachEvent(const std::function<Status(const EventRow &)> &visit)
{
    Statement query = m_database.cached("SELECT at, what, device, person, detail FROM event WHERE company = ?1 ORDER BY eid");
    query.bindBlob(1, m_company);
    const auto read = [](const Statement &row) -> Result<EventRow> {
        EventRow event{fromMillis(row.integer(0)), row.text(1), {}, row.text(3), row.text(4)};
        if (!row.isNull(2))
            event.device = idIn(row, 2);
        return event;
    };
    return each(query, read, visit);
}

template class SqliteRows<LedgerReader>;
template class SqliteRows<LedgerWriter>;

} // namespace plumb::office
