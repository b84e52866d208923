#include "office/service/replay.h"

namespace plumb::office {

namespace {

// Does the merge rule need to know what the author of the change saw in this field?
bool needsBase(const FieldSchema &field, const OfficeRecord &before, const Change &change)
{
    const bool combines = field.mergeClass == FieldClass::Text || field.mergeClass == FieldClass::Set
        || field.mergeClass == FieldClass::Counter;
    const FieldVersion version = before.versions.of(field.name);
    return combines && version.seq > change.base.value(field.name) && version.device != change.device;
}

} // namespace

Result<MergeResult> mergeAtOffice(const Schema &schema, const OfficeRecord *before, const Change &change, qint64 seq,
                                  Moment receivedAt, const StateAt &stateAt)
{
    MergeInput input;
    input.kind = schema.kind(change.kind);
    input.current = before ? &before->record : nullptr;
    input.versions = before ? &before->versions : nullptr;
    input.change = &change;
    input.seq = seq;
    input.officeNow = receivedAt;
    input.clockSuspect = change.hlc.wall() > receivedAt + HybridClock::maxDrift;
    if (before && input.kind) {
        for (const QString &name : change.set.keys()) {
            const FieldSchema *field = input.kind->field(name);
            const qint64 seen = change.base.value(name);
            if (!field || seen == 0 || !needsBase(*field, *before, change))
                continue;
            PLUMB_ASSIGN(const std::optional<QJsonObject> state, stateAt(seen));
            if (state && state->contains(name))
                input.baseValues.insert(name, state->value(name));
        }
    }
    return merge(input);
}

Status Replay::add(const LogEntry &entry)
{
    PLUMB_ASSIGN(const Change change, decodeChange(entry.bytes));
    PLUMB_ASSIGN(MergeResult merged,
                 mergeAtOffice(m_schema, m_current ? &*m_current : nullptr, change, entry.seq, entry.receivedAt,
                               [this](qint64 seq) -> Result<std::optional<QJsonObject>> { return stateAt(seq); }));
    m_current = OfficeRecord{std::move(merged.record), std::move(merged.versions), entry.seq};
    m_states.insert_or_assign(entry.seq, m_current->record.fields);
    return {};
}

std::optional<QJsonObject> Replay::stateAt(qint64 seq) const
{
    const auto found = m_states.find(seq);
    return found == m_states.end() ? std::nullopt : std::optional(found->second);
}

} // namespace plumb::office
