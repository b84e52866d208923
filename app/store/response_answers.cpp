// ResponseTaker: what the office says to our own changes.
#include "app/store/response.h"

#include "app/model/merge.h"
#include "app/sqlite/sqlite.h"

#include <QHash>

#include <algorithm>

namespace plumb::store {

Status ResponseTaker::takeAnswers(const std::vector<wire::ChangeAnswer> &answers)
{
    std::vector<std::pair<Id, std::vector<Answered>>> touched; // in the order of their first change
    QHash<Id, std::size_t> places;
    for (const wire::ChangeAnswer &answer : answers) {
        PLUMB_ASSIGN(std::optional<Outbox::Row> row, m_outbox.find(answer.op));
        if (!row)
            continue; // answered before
        const bool refused = answer.outcome == wire::ChangeAnswer::Outcome::Refused;
        if (refused)
            PLUMB_TRY(m_outbox.refuse(answer.op, answer.code, answer.detail));
        else
            PLUMB_TRY(m_outbox.acknowledge(answer.op, answer.seq));
        // Acknowledged once and refused now: the office was restored, and what came since decides otherwise.
        const bool takenBack = refused && row->state == OutboxState::Acknowledged;
        if (row->state != OutboxState::Unsent && !takenBack)
            continue; // the view does not rest on it any more
        const Id record = row->change.record;
        if (!places.contains(record)) {
            places.insert(record, touched.size());
            touched.push_back({record, {}});
        }
        // Sealed meanwhile: the office made an amendment of it, the record stayed as it was.
        const bool setAside = refused || answer.code == errorName(ErrorCode::Sealed);
        if (!setAside)
            touched[places.value(record)].second.push_back({std::move(row->change), answer.seq});
    }
    for (const auto &[record, applied] : touched)
        PLUMB_TRY(settle(record, applied));
    PLUMB_ASSIGN(m_state.answered, m_outbox.answeredUpTo(m_state.answered));
    return {};
}

// Moves answered changes from on top of the office's view into it. Where a value lost a conflict, the
// page of the same answer corrects it.
Status ResponseTaker::settle(const Id &record, const std::vector<Answered> &applied)
{
    PLUMB_ASSIGN(std::optional<RecordRow> found, m_records.find(record));
    if (!found)
        return {};
    RecordRow &row = *found;
    const qint64 seqBefore = row.seq;
    PLUMB_ASSIGN(std::optional<Shadow> office, m_records.shadow(row.rid));
    if (!office && row.seq > 0)
        office = Shadow{row.fields, {}};
    PLUMB_ASSIGN(FieldVersions versions, FieldVersions::fromDeviceJson(row.versions, office ? office->fields : QJsonObject()));
    for (const Answered &answered : applied) {
        // Answered again after the office's view with it, and with what came later, was here already.
        if (answered.seq > 0 && answered.seq <= m_state.cursor && answered.seq <= seqBefore && office)
            continue;
        if (!office)
            office = Shadow{};
        office->fields = overlay(office->fields, {answered.change});
        row.seq = std::max(row.seq, answered.seq);
        for (const QString &field : answered.change.set.keys()) {
            office->base.remove(field);
            if (answered.seq > 0)
                versions.set(field, FieldVersion{answered.seq, {}, {}});
        }
    }
    PLUMB_ASSIGN(const std::vector<Change> unsent, m_outbox.unsentOf(record));
    noteChange(m_notices, row.kind, row.scope, record);
    if (!office && unsent.empty()) {
        PLUMB_ASSIGN(const QSet<QString> readable, readReadableScopes(m_database));
        if (readable.contains(row.scope))
            return m_records.remove(row.rid, row.kind); // never came to be; the values are with the refused change
        office = Shadow{row.fields, {}}; // a restored office does not know the whole scope: that is no verdict on the record
    }
    PLUMB_TRY(noteKnown(row, seqBefore));
    const QJsonObject before = row.fields;
    const QJsonObject officeFields = office ? office->fields : QJsonObject();
    row.fields = overlay(officeFields, unsent);
    row.versions = versions.toDeviceJson(officeFields);
    row.unsent = qint64(unsent.size());
    PLUMB_TRY(m_records.write(row, &before, Cause{0, row.seq, m_now}));
    if (row.seq == 0 && unsent.empty() && !m_state.settling) {
        // A restored office that does not have the record has not taken it from this device either.
        m_anyHeld = true;
        PLUMB_TRY(m_database.cached("INSERT OR IGNORE INTO held(rid) VALUES (?)").bind(1, row.rid).run());
    }
    if (office && !unsent.empty())
        return m_records.writeShadow(row.rid, *office);
    return m_records.dropShadow(row.rid);
}

} // namespace plumb::store
