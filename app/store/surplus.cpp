#include "app/store/surplus.h"

#include "app/core/mutant.h"
#include "app/sqlite/sqlite.h"

#include <QSet>

#include <algorithm>

namespace plumb::store {

Surplus::Surplus(sqlite::Database &database, const Schema &schema, Notices &notices, const PullTuning &tuning)
    : m_database(database), m_notices(notices), m_tuning(tuning), m_records(database, schema), m_figures(database)
{
}

bool Surplus::isVeryMany(qint64 count, qint64 of) const
{
    return count > m_tuning.removalsUnasked && count * 100 > of * m_tuning.removalsPercent && !mutated(Mutant::RemovesUnasked);
}

Status Surplus::settle(const QString &scope, const std::vector<wire::IdLine> &surplus, Moment now)
{
    PLUMB_ASSIGN(const std::vector<Found> found, stillHere(scope, surplus));
    PLUMB_ASSIGN(const Figures::Own own, m_figures.of(scope));
    PLUMB_ASSIGN(const std::optional<Question> asked, question(scope));
    const qint64 removable = std::count_if(found.begin(), found.end(), [](const Found &f) { return !f.own; });
    const bool answered = asked && asked->decision != Decision::Asked && removable <= asked->count;
    if (isVeryMany(removable, own.rows) && !answered)
        return ask(scope, removable, own.rows, now);
    const bool keepAll = answered && asked->decision == Decision::Keep;
    for (const Found &each : found)
        PLUMB_TRY(each.own || keepAll ? hold(scope, each) : remove(scope, each, now));
    PLUMB_TRY(m_database.cached("DELETE FROM removal WHERE scope = ?").bind(1, scope).run());
    return m_figures.write();
}

Status Surplus::decide(const QString &scope, bool remove)
{
    PLUMB_TRY(m_database.cached("UPDATE removal SET decision = ? WHERE scope = ?")
                  .bind(1, int(remove ? Decision::Remove : Decision::Keep))
                  .bind(2, scope)
                  .run());
    if (m_database.changes() == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("nothing was asked about %1").arg(scope));
    return m_database.cached("UPDATE scope SET off = 1, repairs = 0 WHERE name = ?").bind(1, scope).run();
}

Result<std::vector<Surplus::Found>> Surplus::stillHere(const QString &scope, const std::vector<wire::IdLine> &surplus)
{
    QSet<QByteArray> own;
    auto outbox = m_database.cached("SELECT DISTINCT record FROM outbox WHERE scope = ?");
    outbox.bind(1, scope);
    for (;;) {
        PLUMB_ASSIGN(const bool more, outbox.step());
        if (!more)
            break;
        own.insert(outbox.bytes(0));
    }
    std::vector<Found> out;
    for (const wire::IdLine &line : surplus) {
        const QByteArray id = toBytes(line.id);
        auto row = m_database.cached("SELECT rid, unsent, kind FROM record WHERE id = ? AND scope = ? AND seq = ?");
        PLUMB_ASSIGN(const bool found, row.bindBlob(1, id).bind(2, scope).bind(3, line.seq).step());
        if (found)
            out.push_back({row.integer(0), row.integer(1), row.text(2), line, row.integer(1) > 0 || own.contains(id)});
    }
    return out;
}

Result<std::optional<Surplus::Question>> Surplus::question(const QString &scope) const
{
    auto row = m_database.cached("SELECT decision, count FROM removal WHERE scope = ?");
    PLUMB_ASSIGN(const bool found, row.bind(1, scope).step());
    return found ? std::optional(Question{Decision(row.integer(0)), row.integer(1)}) : std::nullopt;
}

Status Surplus::ask(const QString &scope, qint64 count, qint64 of, Moment now)
{
    return m_database
        .cached("INSERT INTO removal(scope, count, of_count, decision, at) VALUES (?, ?, ?, 0, ?)"
                " ON CONFLICT(scope) DO UPDATE SET count = excluded.count, of_count = excluded.of_count, decision = 0")
        .bind(1, scope)
        .bind(2, count)
        .bind(3, of)
        .bind(4, toMillis(now))
        .run();
}

Status Surplus::remove(const QString &scope, const Found &found, Moment now)
{
    PLUMB_TRY(m_database
                  .cached("INSERT INTO removed(id, kind, scope, seq, body, at)"
                          " SELECT id, kind, scope, seq, json(body), ?2 FROM record WHERE rid = ?1")
                  .bind(1, found.rid)
                  .bind(2, toMillis(now))
                  .run());
    m_figures.moved(scope, found.line.id, found.line.seq, 0);
    noteChange(m_notices, found.kind, scope, found.line.id);
    return m_records.remove(found.rid, found.kind);
}

// From now on a record that this device alone has: shown, told, and no part of what is compared.
Status Surplus::hold(const QString &scope, const Found &found)
{
    m_figures.moved(scope, found.line.id, found.line.seq, 0);
    PLUMB_TRY(m_database.cached("UPDATE record SET seq = 0 WHERE rid = ?").bind(1, found.rid).run());
    if (found.unsent > 0)
        return {}; // it goes out again by itself
    return m_database.cached("INSERT OR IGNORE INTO held(rid) VALUES (?)").bind(1, found.rid).run();
}

} // namespace plumb::store
