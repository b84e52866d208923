#include "app/model/merge.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace plumb {

namespace {

// Fields that are decided together: one field, or all fields of one group that the change sets.
struct Unit {
    QStringList fields;
    FieldVersion current;   // newest version among the fields that share the group's version
    qint64 base = 0;        // newest version the author saw
    FieldClass mergeClass = FieldClass::Plain;
    QString group;
};

// A cleared field is absent; a change clears with null.
bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    return a == b || ((a.isUndefined() || a.isNull()) && (b.isUndefined() || b.isNull()));
}

bool combines(FieldClass mergeClass)
{
    return mergeClass == FieldClass::Set || mergeClass == FieldClass::Counter || mergeClass == FieldClass::Text;
}

// What either side added stays, what either side removed goes. Without a known base: the union.
QJsonArray combineSets(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
{
    QJsonArray out;
    for (const QJsonValue &entry : theirs) {
        if (mine.contains(entry) || !base.contains(entry))
            out.append(entry);
    }
    for (const QJsonValue &entry : mine) {
        if (!out.contains(entry) && !base.contains(entry))
            out.append(entry);
    }
    return out;
}

class Merger {
public:
    // A clock that is off counts as the oldest of all, also against those who come later.
    explicit Merger(const MergeInput &input)
        : m_in(input), m_change(*input.change),
          m_stamp{input.seq, m_change.device, input.clockSuspect ? Hlc() : clamped(m_change.hlc, input.officeNow)}
    {
        m_out.record = input.current
            ? *input.current
            : Record{m_change.record, m_change.kind, m_change.scope, {}};
        if (input.versions)
            m_out.versions = *input.versions;
        m_beginsLate = input.lostPast && input.kind && input.current && m_change.base.isEmpty()
            && isWhole(*input.kind, m_change.set) && !isWhole(*input.kind, input.current->fields);
    }

    MergeResult run()
    {
        const bool setsVoid = m_change.set.contains(voidField);
        const QJsonValue reason = m_change.set.value(voidField);
        const bool editBeatsVoid = !reason.toString().isEmpty() && !sameValue(reason, current(voidField)) && editedSinceSeen();
        for (const Unit &unit : units()) {
            if (editBeatsVoid && unit.fields.front() == voidField)
                keepCurrent(voidField);
            else
                mergeUnit(unit);
        }
        if (!setsVoid)
            liftVoid();
        m_out.status = !m_out.conflicts.empty() ? MergeStatus::Conflicted
            : m_combined                        ? MergeStatus::Merged
            : m_touched                         ? MergeStatus::Applied
                                                : MergeStatus::Unchanged;
        return std::move(m_out);
    }

private:
    QJsonValue current(const QString &field) const { return m_out.record.fields.value(field); }

    std::vector<Unit> units() const
    {
        std::vector<Unit> out;
        QMap<QString, std::size_t> groups;
        for (const QString &name : m_change.set.keys()) {
            const FieldSchema *field = m_in.kind ? m_in.kind->field(name) : nullptr;
            const QString group = field ? field->group : QString();
            if (!group.isEmpty() && groups.contains(group)) {
                Unit &unit = out[groups.value(group)];
                unit.fields << name;
                unit.base = std::max(unit.base, m_change.base.value(name));
                continue;
            }
            Unit unit{{name}, m_out.versions.of(name), m_change.base.value(name),
                      field ? field->mergeClass : FieldClass::Plain, group};
            if (!group.isEmpty()) {
                groups.insert(group, out.size());
                unit.current = newestOfGroup(*m_in.kind, m_out.versions, group);
            }
            out.push_back(std::move(unit));
        }
        return out;
    }

    bool isOwn(const FieldVersion &version) const
    {
        return version.device == m_change.device && version.seq > m_in.ownAfter;
    }

    // Also one's own last value, unless somebody else's was combined into it since.
    bool seen(const Unit &unit) const
    {
        if (unit.current.seq <= unit.base)
            return true;
        if (!isOwn(unit.current))
            return false;
        const QString &field = unit.fields.front();
        return !combines(unit.mergeClass) || !m_in.baseValues.contains(field)
            || sameValue(m_in.baseValues.value(field), current(field));
    }

    // The beginning of a record that others have worked on already: theirs came after it.
    void beginLate(const Unit &unit)
    {
        for (const QString &field : unit.fields) {
            if (m_out.versions.seqOf(field) > 0)
                m_combined = true;
            else
                assign(field, m_change.set.value(field));
        }
    }

    void mergeUnit(const Unit &unit)
    {
        if (m_beginsLate)
            return beginLate(unit);
        if (seen(unit)) {
            for (const QString &field : unit.fields) {
                if (!m_in.current || !sameValue(current(field), m_change.set.value(field)))
                    assign(field, m_change.set.value(field));
            }
            return;
        }
        // Of a counter the same value is two countings, not one.
        const bool same = unit.mergeClass != FieldClass::Counter
            && std::all_of(unit.fields.begin(), unit.fields.end(),
                                      [&](const QString &field) { return sameValue(current(field), m_change.set.value(field)); });
        if (same || (unit.group.isEmpty() && combine(unit.fields.front(), unit.mergeClass)))
            return;
        const bool stays = unit.mergeClass == FieldClass::State || unit.mergeClass == FieldClass::First;
        const bool authorWins = !stays && !m_in.clockSuspect
            && std::pair(m_stamp.hlc, m_stamp.device) > std::pair(unit.current.hlc, unit.current.device);
        if (!unit.group.isEmpty())
            decideGroup(unit.group, authorWins);
        else if (authorWins)
            replaceCurrent(unit.fields.front());
        else
            keepCurrent(unit.fields.front());
    }

    // Set, counter, text and state can often take both; true where nothing is lost.
    bool combine(const QString &field, FieldClass mergeClass)
    {
        const QJsonValue mine = m_change.set.value(field);
        const QJsonValue theirs = current(field);
        const std::optional<QJsonValue> both = combined(field, mergeClass, mine, theirs);
        if (!both)
            return false;
        const FieldSchema *schema = m_in.kind->field(field);
        if (combines(mergeClass) && schema && checkValue(*schema, *both))
            return false; // each fits the field, both together do not
        m_combined = true;
        if (!sameValue(*both, theirs))
            assign(field, *both);
        return true;
    }

    std::optional<QJsonValue> combined(const QString &field, FieldClass mergeClass, const QJsonValue &mine,
                                       const QJsonValue &theirs) const
    {
        const QJsonValue base = m_in.baseValues.value(field);
        switch (mergeClass) {
        case FieldClass::Set: return QJsonValue(combineSets(base.toArray(), mine.toArray(), theirs.toArray()));
        case FieldClass::Counter:
            if (!mine.isDouble() || !theirs.isDouble())
                return std::nullopt; // emptied by one, counted on by the other
            if (m_in.lostPast)
                return std::nullopt; // who counted what is not known: nothing may be counted twice
            return QJsonValue(theirs.toDouble() + mine.toDouble() - base.toDouble());
        case FieldClass::Text:
            if (base.isString() && mine.isString() && theirs.isString()) {
                if (const auto merged = mergeText(base.toString(), mine.toString(), theirs.toString()))
                    return QJsonValue(*merged);
            }
            return std::nullopt;
        case FieldClass::State:
            if (m_in.kind->workflow && m_in.kind->workflow->find(theirs.toString(), mine.toString()))
                return mine;
            return std::nullopt;
        case FieldClass::Plain:
        case FieldClass::First: return std::nullopt;
        }
        return std::nullopt;
    }

    void assign(const QString &field, const QJsonValue &value)
    {
        if (value.isNull() || value.isUndefined())
            m_out.record.fields.remove(field);
        else
            m_out.record.fields.insert(field, value);
        m_out.versions.set(field, m_stamp);
        m_touched = true;
    }

    void keepCurrent(const QString &field)
    {
        m_out.conflicts.push_back({field, current(field), m_change.set.value(field), true});
    }

    void replaceCurrent(const QString &field)
    {
        m_out.conflicts.push_back({field, m_change.set.value(field), current(field), false});
        assign(field, m_change.set.value(field));
    }

    // One side's values altogether: never half of each. Where the author did not touch a field of the
    // group, their side of it is what they saw.
    void decideGroup(const QString &group, bool authorWins)
    {
        QJsonObject mine;
        QJsonObject theirs;
        QStringList differing;
        for (const FieldSchema &field : m_in.kind->fields) {
            if (field.group != group)
                continue;
            const QJsonValue wanted = m_change.set.contains(field.name) ? m_change.set.value(field.name)
                                                                         : m_in.baseValues.value(field.name);
            const QJsonValue there = current(field.name);
            if (sameValue(wanted, there))
                continue;
            differing << field.name;
            mine.insert(field.name, wanted.isUndefined() ? QJsonValue() : wanted);
            theirs.insert(field.name, there.isUndefined() ? QJsonValue() : there);
        }
        const bool one = differing.size() == 1;
        const QString &first = differing.front();
        const QJsonValue authors = one ? mine.value(first) : QJsonValue(mine);
        const QJsonValue others = one ? theirs.value(first) : QJsonValue(theirs);
        m_out.conflicts.push_back({first, authorWins ? authors : others, authorWins ? others : authors, !authorWins,
                                   one ? QString() : group});
        for (const QString &field : authorWins ? differing : QStringList())
            assign(field, mine.value(field));
    }

    bool editedSinceSeen() const
    {
        const FieldVersion newest = m_out.versions.disowned(m_change.device, m_in.ownAfter).newestBut(voidField, m_change.device);
        return m_in.current && newest.seq > m_change.base.value(voidField);
    }

    // Somebody voided the record while the author was still working on it: the work stays visible.
    void liftVoid()
    {
        if (!m_out.record.isVoid() || !m_touched)
            return;
        const FieldVersion voided = m_out.versions.of(voidField);
        const auto bases = m_change.base.values();
        const qint64 seen = bases.isEmpty() ? 0 : *std::max_element(bases.begin(), bases.end());
        if (voided.seq <= seen || isOwn(voided))
            return;
        m_out.conflicts.push_back({voidField, QJsonValue(), current(voidField), false});
        assign(voidField, QJsonValue());
    }

    const MergeInput &m_in;
    const Change &m_change;
    const FieldVersion m_stamp;
    MergeResult m_out;
    bool m_beginsLate = false;
    bool m_combined = false;
    bool m_touched = false;
};

} // namespace

FieldVersion newestOfGroup(const KindSchema &kind, const FieldVersions &versions, const QString &group)
{
    FieldVersion newest;
    for (const FieldSchema &field : kind.fields) {
        if (field.group == group && versions.seqOf(field.name) > newest.seq)
            newest = versions.of(field.name);
    }
    return newest;
}

MergeResult merge(const MergeInput &input)
{
    return Merger(input).run();
}

QMap<QString, qint64> baseFor(const KindSchema *kind, const FieldVersions &versions, const QJsonObject &set, qint64 recordSeq)
{
    QMap<QString, qint64> base;
    for (const QString &name : set.keys()) {
        qint64 seen = name == voidField ? recordSeq : versions.seqOf(name);
        const FieldSchema *field = kind ? kind->field(name) : nullptr;
        if (field && !field->group.isEmpty()) {
            for (const FieldSchema &other : kind->fields) {
                if (other.group == field->group)
                    seen = std::max(seen, versions.seqOf(other.name));
            }
        }
        if (seen > 0)
            base.insert(name, seen);
    }
    return base;
}

QJsonObject overlay(const QJsonObject &officeFields, const std::vector<Change> &unsent)
{
    QJsonObject out = officeFields;
    for (const Change &change : unsent) {
        for (auto it = change.set.begin(); it != change.set.end(); ++it) {
            if (it->isNull())
                out.remove(it.key());
            else
                out.insert(it.key(), it.value());
        }
    }
    return out;
}

} // namespace plumb
