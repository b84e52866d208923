#include "office/service/replay.h"

#include <algorithm>

namespace plumb::office {

namespace {

// Values of one field that its author saw, or of all fields of its group.
void addSeen(const KindSchema &kind, const FieldSchema &field, const QJsonObject &state, QJsonObject &seen)
{
    for (const FieldSchema &other : kind.fields) {
        const bool together = !field.group.isEmpty() && other.group == field.group;
        if ((together || other.name == field.name) && state.contains(other.name))
            seen.insert(other.name, state.value(other.name));
    }
}

bool canCombine(const FieldSchema &field)
{
    return field.mergeClass == FieldClass::Text || field.mergeClass == FieldClass::Set
        || field.mergeClass == FieldClass::Counter;
}

} // namespace

OfficeRecord disowned(OfficeRecord record, const Id &device, qint64 ownAfter)
{
    if (ownAfter > 0)
        record.versions = record.versions.disowned(device, ownAfter);
    return record;
}

Result<QJsonObject> seenValues(const KindSchema *kind, const OfficeRecord *before, const Change &change, qint64 ownAfter,
                               const Past &past)
{
    QJsonObject seen;
    if (!before || !kind)
        return seen;
    for (const QString &name : change.set.keys()) {
        const FieldSchema *field = kind->field(name);
        if (!field || (field->mergeClass == FieldClass::Plain && field->group.isEmpty()))
            continue;
        const FieldVersion now = field->group.isEmpty() ? before->versions.of(name)
                                                        : newestOfGroup(*kind, before->versions, field->group);
        const qint64 base = change.base.value(name);
        if (now.seq <= base)
            continue;
        std::optional<QJsonObject> state;
        if (now.device != change.device && base > 0) {
            PLUMB_ASSIGN(state, past.stateAt(base));
        } else if (now.device == change.device && canCombine(*field)) {
            PLUMB_ASSIGN(state, past.setAt(now.seq)); // one's own change before this one
        }
        if (state)
            addSeen(*kind, *field, *state, seen);
        // Their own changes since then were before their eyes too: what those brought in is not brought in
        // again, and a step may follow one's own step that has lost meanwhile.
        if (now.device != change.device && (field->mergeClass == FieldClass::State || canCombine(*field))) {
            PLUMB_ASSIGN(const QJsonObject own, past.ownAfter(change.device, std::max(base, ownAfter)));
            addSeen(*kind, *field, own, seen);
        }
    }
    return seen;
}

MergeResult mergeAtOffice(const KindSchema *kind, const OfficeRecord *before, const Change &change, qint64 seq,
                          Moment receivedAt, const QJsonObject &seen, bool lostPast, qint64 ownAfter)
{
    MergeInput input;
    input.kind = kind;
    input.current = before ? &before->record : nullptr;
    input.versions = before ? &before->versions : nullptr;
    input.change = &change;
    input.seq = seq;
    input.officeNow = receivedAt;
    input.clockSuspect = change.hlc.wall() > receivedAt + HybridClock::maxDrift;
    input.baseValues = seen;
    input.lostPast = lostPast;
    input.ownAfter = ownAfter;
    return merge(input);
}

Status Replay::add(const LogEntry &entry)
{
    PLUMB_ASSIGN(Change change, decodeChange(entry.bytes));
    if (entry.seenSeq)
        change = basedUpTo(std::move(change), *entry.seenSeq);
    const OfficeRecord *before = m_current ? &*m_current : nullptr;
    const KindSchema *kind = m_schema->kind(change.kind);
    const auto judged = before ? std::optional(disowned(*before, change.device, entry.ownAfter)) : std::nullopt;
    using Known = Result<std::optional<QJsonObject>>;
    PLUMB_ASSIGN(const QJsonObject seen,
                 seenValues(kind, judged ? &*judged : nullptr, change, entry.ownAfter, {[this](qint64 seq) -> Known { return stateAt(seq); },
                                                   [this](qint64 seq) -> Known { return setAt(seq); },
                                                   [this](const Id &device, qint64 after) -> Result<QJsonObject> {
                                                       return ownAfter(device, after);
                                                   }}));
    MergeResult merged = mergeAtOffice(kind, before, change, entry.seq, entry.receivedAt, seen, entry.seenSeq.has_value(), entry.ownAfter);
    m_current = OfficeRecord{std::move(merged.record), std::move(merged.versions), entry.seq};
    m_past.insert_or_assign(entry.seq, Moved{change.device, change.set, m_current->record.fields});
    return {};
}

std::optional<QJsonObject> Replay::stateAt(qint64 seq) const
{
    const auto after = m_past.upper_bound(seq);
    return after == m_past.begin() ? std::nullopt : std::optional(std::prev(after)->second.state);
}

std::optional<QJsonObject> Replay::setAt(qint64 seq) const
{
    const auto found = m_past.find(seq);
    return found == m_past.end() ? std::nullopt : std::optional(found->second.set);
}

QJsonObject Replay::ownAfter(const Id &device, qint64 after) const
{
    QJsonObject out;
    for (auto it = m_past.upper_bound(after); it != m_past.end(); ++it) {
        for (auto field = it->second.set.begin(); it->second.device == device && field != it->second.set.end(); ++field)
            out.insert(field.key(), field.value());
    }
    return out;
}

} // namespace plumb::office
