#include "app/store/findings.h"

#include "app/sqlite/sqlite.h"

namespace plumb::store {

namespace {

ErrorCode codeNamed(const QString &name)
{
    for (const ErrorCode code : {ErrorCode::Diverged, ErrorCode::DeviceCopied}) {
        if (name == errorName(code))
            return code;
    }
    return ErrorCode::HistoryBroken;
}

} // namespace

Status Findings::add(const Finding &finding)
{
    return m_database
        .cached("INSERT INTO finding(code, scope, seq, epoch, detail, at, seen) SELECT ?1, ?2, ?3, ?4, ?5, ?6, 0"
                " WHERE NOT EXISTS (SELECT 1 FROM finding WHERE code = ?1 AND scope = ?2 AND seq = ?3 AND epoch = ?4)")
        .bind(1, errorName(finding.code))
        .bind(2, finding.scope)
        .bind(3, finding.seq)
        .bind(4, finding.epoch)
        .bind(5, finding.detail)
        .bind(6, toMillis(finding.at))
        .run();
}

Result<std::vector<Finding>> Findings::all() const
{
    auto rows = m_database.cached("SELECT code, scope, seq, epoch, detail, at, seen FROM finding ORDER BY fid DESC LIMIT 1000");
    std::vector<Finding> found;
    for (;;) {
        PLUMB_ASSIGN(const bool more, rows.step());
        if (!more)
            return found;
        found.push_back({codeNamed(rows.text(0)), rows.text(1), rows.integer(2), rows.text(3), rows.text(4), fromMillis(rows.integer(5)),
                         rows.integer(6) != 0});
    }
}

Status Findings::markSeen()
{
    return m_database.cached("UPDATE finding SET seen = 1 WHERE seen = 0").run();
}

} // namespace plumb::store
