// ResponseTaker: the office was restored from a backup.
#include "app/store/response.h"

#include "app/model/proof.h"
#include "app/sqlite/sqlite.h"

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;

// Its numbers begin anew, so the old ones count for nothing; what it forgot of this device's work goes
// out again. Nothing is removed.
Status ResponseTaker::startEpoch(const wire::SyncResponse &response)
{
    PLUMB_TRY(keepOldBook());
    PLUMB_TRY(m_database.cached("UPDATE record SET seq = 0 WHERE seq > 0").run());
    // Nothing is here of the new epoch yet, so nothing need be counted.
    PLUMB_TRY(m_database
                  .cached("UPDATE scope SET catch_up = NULL, head = '', head_seq = 0, rows = 0, checksum = '', own_rows = 0,"
                          " own_sum = 0, off = 0, repairs = 0, log_seq = 0, log_chain = ?, log_broken = 0")
                  .bindUtf8(1, firstLink)
                  .run());
    PLUMB_TRY(m_database.cached("DELETE FROM removal").run());
    PLUMB_TRY(m_outbox.markMadeBefore(response.epochSeq));
    PLUMB_TRY(m_records.limitShadowBases(response.epochSeq));
    // What it has under our numbers may be another copy's of this device: all that is kept goes again, and the
    // office tells by its hash what it has already.
    PLUMB_ASSIGN(const qint64 earliest, m_outbox.earliest());
    const qint64 before = earliest > 0 ? std::min(response.lastOp, earliest - 1) : response.lastOp;
    PLUMB_ASSIGN(const std::vector<Id> records, m_outbox.resendAbove(before));
    PLUMB_TRY(m_records.countUnsent(records));
    // Files too: what it had confirmed it may have forgotten. It is asked again before anything is sent.
    PLUMB_TRY(m_database.cached("UPDATE blob SET state = 0, sent = 0, upload_url = '' WHERE state = 2 AND here = 1").run());
    m_state.answered = std::min(m_state.answered, before);
    m_state.backupSeq = 0;
    m_state.settling = true;
    return {};
}

// Heads and history of the epoch before are evidence of what the office once said. They are kept, but a
// restored office may say otherwise about what came after its backup, so they are not compared.
Status ResponseTaker::keepOldBook()
{
    PLUMB_TRY(m_database
                  .cached("INSERT INTO head_before(epoch, scope, seq, chain) SELECT ?1, name, head_seq, head FROM scope"
                          " WHERE head_seq > 0")
                  .bind(1, m_state.epoch)
                  .run());
    PLUMB_TRY(m_database.cached("DELETE FROM head").run());
    PLUMB_TRY(m_database
                  .cached("INSERT INTO log_before(epoch, seq, scope, hash, record, author, device, at, received, fields)"
                          " SELECT ?1, seq, name, hash, record, author, device, at, received, fields FROM log JOIN scope USING (sid)")
                  .bind(1, m_state.epoch)
                  .run());
    return m_database.cached("DELETE FROM log").run();
}

// Everything the restored office has is here. What it does not have and this device cannot send again
// as its own stays, and is told: perhaps this is the last copy.
Status ResponseTaker::endEpochStart()
{
    m_state.settling = false;
    PLUMB_TRY(dropLostConflicts());
    return m_database
        .cached("INSERT OR IGNORE INTO held(rid) SELECT rid FROM record WHERE seq = 0 AND unsent = 0")
        .run();
}

// A question of the lost book about two values. The devices that made them bring both again, and where
// they still differ the office asks anew; a copy stays, because one of those devices may be gone.
Status ResponseTaker::dropLostConflicts()
{
    std::vector<std::pair<qint64, std::pair<Id, QString>>> lost;
    {
        auto rows = m_database.cached("SELECT rid, id, scope FROM record WHERE seq = 0 AND kind = 'conflict'");
        for (;;) {
            PLUMB_ASSIGN(const bool found, rows.step());
            if (!found)
                break;
            lost.push_back({rows.integer(0), {idFromBytes(rows.bytes(1)).value_or(Id()), rows.text(2)}});
        }
    }
    for (const auto &[rid, where] : lost) {
        PLUMB_TRY(m_database
                      .cached("INSERT INTO removed(id, kind, scope, seq, body, at)"
                              " SELECT id, kind, scope, seq, json(body), ?2 FROM record WHERE rid = ?1")
                      .bind(1, rid)
                      .bind(2, toMillis(m_now))
                      .run());
        noteChange(m_notices, u"conflict"_s, where.second, where.first);
        PLUMB_TRY(m_records.remove(rid, u"conflict"_s));
    }
    return {};
}

} // namespace plumb::store
