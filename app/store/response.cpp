#include "app/store/response.h"

#include "app/core/json.h"
#include "app/core/mutant.h"
#include "app/model/merge.h"
#include "app/sqlite/sqlite.h"
#include "app/store/blobs.h"
#include "app/store/lease.h"
#include "app/store/numbers.h"

#include <algorithm>
#include <utility>

namespace plumb::store {

ResponseTaker::ResponseTaker(sqlite::Database &database, const Schema &schema, Notices &notices, const PullTuning *pull)
    : m_database(database), m_notices(notices), m_records(database, schema), m_outbox(database),
      m_figures(database), m_findings(database), m_pull(pull)
{
}

Status ResponseTaker::take(const wire::SyncResponse &response, std::span<const wire::RecordLine> records, Moment receivedAt)
{
    m_now = receivedAt;
    m_epoch = response.epoch;
    PLUMB_ASSIGN(m_state, readReplica(m_database));
    const qint64 cursorBefore = m_state.cursor;
    if (!m_state.epoch.isEmpty() && m_state.epoch != response.epoch && !mutated(Mutant::CheckpointAtClient))
        PLUMB_TRY(startEpoch(response));
    PLUMB_TRY(lookForHeld());
    PLUMB_TRY(takeAnswers(response.answers));
    PLUMB_TRY(takeRecords(records));
    if (response.grants)
        PLUMB_TRY(takeGrants(response));
    PLUMB_TRY(m_figures.write());
    PLUMB_TRY(takeCatchUp(response.catchUp));
    for (auto it = response.scopes.begin(); it != response.scopes.end(); ++it)
        PLUMB_TRY(takeScope(it.key(), *it));
    if (m_state.settling && response.complete)
        PLUMB_TRY(endEpochStart());
    for (const QByteArray &sha256 : response.verifiedBlobs)
        PLUMB_TRY(Blobs(m_database).confirm(sha256));
    if (response.backupSeq > m_state.backupSeq) {
        m_state.backupSeq = response.backupSeq;
        PLUMB_TRY(m_outbox.dropCovered(m_state.backupSeq));
    }
    if (!response.series.isEmpty())
        PLUMB_TRY(Numbers(m_database).setSeries(response.series));
    if (!response.token.isEmpty()) // with all the rest or not at all: the office takes the old one until then
        PLUMB_TRY(m_database.cached("UPDATE identity SET token = ?").bindUtf8(1, response.token).run());
    m_state.epoch = response.epoch;
    m_state.epochSeq = response.epochSeq;
    m_state.cursor = mutated(Mutant::CheckpointAtClient) ? std::max(cursorBefore, response.cursor) : response.cursor;
    m_state.grantsTag = response.grantsTag;
    if (response.officeTime != Moment{})
        m_state.clockOffset = response.officeTime - receivedAt;
    if (response.leaseUntil != Moment{})
        PLUMB_TRY(keepLease(m_database, {response.leaseUntil, response.officeTime, m_state.clockOffset}));
    return writeReplica(m_database, m_state);
}

Status ResponseTaker::lookForHeld()
{
    auto any = m_database.cached("SELECT 1 FROM held LIMIT 1");
    PLUMB_ASSIGN(m_anyHeld, any.step());
    return {};
}

Result<std::size_t> ResponseTaker::takeSome(std::span<const wire::RecordLine> lines, Moment receivedAt,
                                            const std::function<bool()> &stop)
{
    m_now = receivedAt;
    PLUMB_TRY(lookForHeld());
    PLUMB_ASSIGN(const std::size_t taken, takeUntil(lines, stop));
    PLUMB_TRY(m_figures.write());
    return taken;
}

Status ResponseTaker::mend(const std::vector<wire::RecordLine> &lines, Moment receivedAt)
{
    m_now = receivedAt;
    m_anyHeld = true; // looked up each time: there are few
    m_mending = true;
    PLUMB_TRY(takeRecords(lines));
    return m_figures.write();
}

Status ResponseTaker::takeRecords(std::span<const wire::RecordLine> lines)
{
    PLUMB_ASSIGN([[maybe_unused]] const std::size_t taken, takeUntil(lines, [] { return false; }));
    return {};
}

Result<std::size_t> ResponseTaker::takeUntil(std::span<const wire::RecordLine> lines, const std::function<bool()> &stop)
{
    if (lines.empty())
        return std::size_t(0);
    PLUMB_ASSIGN(m_granted, readReadableScopes(m_database));
    PLUMB_ASSIGN(m_unsent, m_outbox.recordsUnsent());
    const bool many = m_pull && lines.size() >= m_pull->manyRecords;
    const std::size_t group = m_pull ? m_pull->group : lines.size();
    std::size_t taken = 0;
    for (const wire::RecordLine &line : lines) {
        if (taken > 0 && taken % group == 0 && stop())
            break;
        bool isNew = false;
        if (many) {
            PLUMB_ASSIGN(isNew, takeNew(line));
        }
        if (!isNew)
            PLUMB_TRY(takeRecord(line));
        ++taken;
    }
    PLUMB_TRY(m_records.endNew());
    for (auto it = m_newIn.cbegin(); it != m_newIn.cend(); ++it) {
        for (const QString &kind : *it)
            noteEverything(m_notices, kind, it.key()); // so many that nobody looks at them one by one
    }
    m_newIn.clear();
    return taken;
}

// A record that is new, as most are in a first pull. False: it has to be looked at.
Result<bool> ResponseTaker::takeNew(const wire::RecordLine &line)
{
    if (!m_granted.contains(line.scope) || !m_records.isPlain(line) || m_unsent.contains(line.id))
        return false;
    PLUMB_ASSIGN(const bool inserted, m_records.insertNew(line));
    if (!inserted)
        return false;
    m_figures.moved(line.scope, line.id, 0, line.seq);
    if (QStringList &kinds = m_newIn[line.scope]; !kinds.contains(line.kind))
        kinds << line.kind;
    return true;
}

Status ResponseTaker::takeRecord(const wire::RecordLine &line)
{
    if (!m_granted.contains(line.scope))
        return {}; // nothing outside the grants reaches a device, whoever sends it
    PLUMB_ASSIGN(std::optional<RecordRow> row, m_records.find(line.id));
    if (row && line.seq < row->seq && !m_mending)
        return {}; // older than what is here
    PLUMB_ASSIGN(QJsonObject fields, parseObject(line.fields));
    noteChange(m_notices, line.kind, line.scope, line.id);
    return row ? updateRecord(line, std::move(fields), std::move(*row)) : addRecord(line, std::move(fields));
}

Status ResponseTaker::addRecord(const wire::RecordLine &line, QJsonObject fields)
{
    RecordRow row{0, line.id, line.kind, line.scope, line.seq, 0, line.versions, std::move(fields)};
    m_figures.moved(line.scope, line.id, 0, line.seq);
    if (m_unsent.contains(line.id)) {
        // Its row was lost with a damaged file, its changes were not.
        PLUMB_ASSIGN(const std::vector<Change> unsent, m_outbox.unsentOf(line.id));
        if (!unsent.empty()) {
            const QJsonObject office = row.fields;
            row.fields = overlay(office, unsent);
            row.unsent = qint64(unsent.size());
            PLUMB_TRY(m_records.write(row, nullptr, {}));
            return m_records.writeShadow(row.rid, Shadow{office, {}});
        }
    }
    return m_records.write(row, nullptr, {});
}

// The office knows the record by a new sequence.
Status ResponseTaker::noteKnown(const RecordRow &row, qint64 before)
{
    m_figures.moved(row.scope, row.id, before, row.seq);
    if (!m_anyHeld || before > 0 || row.seq == 0)
        return {};
    return m_database.cached("DELETE FROM held WHERE rid = ?").bind(1, row.rid).run();
}

Status ResponseTaker::updateRecord(const wire::RecordLine &line, QJsonObject fields, RecordRow row)
{
    const QJsonObject before = row.fields;
    const qint64 seqBefore = std::exchange(row.seq, line.seq);
    PLUMB_TRY(noteKnown(row, seqBefore));
    row.versions = line.versions;
    if (row.unsent > 0 && !mutated(Mutant::PullOverwritesEdit)) {
        PLUMB_ASSIGN(const std::vector<Change> unsent, m_outbox.unsentOf(line.id));
        PLUMB_ASSIGN(const std::optional<Shadow> known, m_records.shadow(row.rid));
        Shadow shadow = known.value_or(Shadow{});
        for (const Change &change : unsent) {
            // What their author saw stays what it was, whatever the office hands out now.
            for (const QString &field : change.set.keys()) {
                if (!shadow.base.contains(field))
                    shadow.base.insert(field, change.base.value(field));
            }
        }
        shadow.fields = fields;
        PLUMB_TRY(m_records.writeShadow(row.rid, shadow));
        row.fields = overlay(fields, unsent);
    } else {
        row.fields = std::move(fields);
    }
    return m_records.write(row, &before, Cause{0, line.seq, m_now});
}

} // namespace plumb::store
