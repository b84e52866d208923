#include "app/store/figures.h"

#include "app/model/proof.h"
#include "app/sqlite/sqlite.h"

namespace plumb::store {

void Figures::moved(const QString &scope, const Id &record, qint64 before, qint64 after)
{
    if (before == after)
        return;
    Own &moved = m_moved[scope];
    if (before > 0) {
        --moved.rows;
        moved.checksum -= rowSum(record, before);
    }
    if (after > 0) {
        ++moved.rows;
        moved.checksum += rowSum(record, after);
    }
}

Status Figures::write()
{
    for (auto it = m_moved.begin(); it != m_moved.end(); ++it) {
        PLUMB_ASSIGN(const std::optional<Own> before, known(it.key()));
        if (before)
            PLUMB_TRY(keep(it.key(), {before->rows + it->rows, before->checksum + it->checksum}));
    }
    m_moved.clear();
    return {};
}

Result<Figures::Own> Figures::of(const QString &scope)
{
    PLUMB_ASSIGN(const std::optional<Own> own, known(scope));
    if (own)
        return *own;
    PLUMB_ASSIGN(const Own counted, count(scope));
    PLUMB_TRY(keep(scope, counted));
    return counted;
}

Result<std::optional<Figures::Own>> Figures::known(const QString &scope) const
{
    auto statement = m_database.cached("SELECT own_rows, own_sum FROM scope WHERE name = ? AND own_rows IS NOT NULL");
    PLUMB_ASSIGN(const bool found, statement.bind(1, scope).step());
    return found ? std::optional(Own{statement.integer(0), quint64(statement.integer(1))}) : std::nullopt;
}

Result<Figures::Own> Figures::count(const QString &scope) const
{
    auto rows = m_database.cached("SELECT id, seq FROM record WHERE scope = ? AND seq > 0");
    rows.bind(1, scope);
    Own own;
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        if (!found)
            return own;
        ++own.rows;
        own.checksum += rowSum(idFromBytes(rows.bytes(0)).value_or(Id()), rows.integer(1));
    }
}

Status Figures::keep(const QString &scope, const Own &own)
{
    // As a whole: added up in SQL, a sum that wraps would become a floating-point number.
    return m_database.cached("UPDATE scope SET own_rows = ?, own_sum = ? WHERE name = ?")
        .bind(1, own.rows)
        .bind(2, qint64(own.checksum))
        .bind(3, scope)
        .run();
}

} // namespace plumb::store
