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
};

class Merger {
public:
    explicit Merger(const MergeInput &input)
        : m_in(input), m_change(*input.change), m_stamp{input.seq, m_change.device, clamped(m_change.hlc, input.officeNow)}
    {
        m_out.record = input.current
            ? *input.current
            : Record{m_change.record, m_change.kind, m_change.scope, {}};
        if (input.versions)
            m_out.versions = *input.versions;
    }

    MergeResult run()
    {
        const bool voids = !m_change.set.value(voidField).toString().isEmpty();
        if (voids && editedSinceSeen()) {
            keepCurrent(voidField); // edit beats void
        } else {
            for (const Unit &unit : units())
                mergeUnit(unit);
            if (!voids && !m_change.set.contains(voidField))
                liftVoid();
        }
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
                      field ? field->mergeClass : FieldClass::Plain};
            if (!group.isEmpty()) {
                groups.insert(group, out.size());
                unit.current = newestOfGroup(group);
            }
            out.push_back(std::move(unit));
        }
        return out;
    }

    FieldVersion newestOfGroup(const QString &group) const
    {
        FieldVersion newest;
        for (const FieldSchema &field : m_in.kind->fields) {
            if (field.group == group && m_out.versions.seqOf(field.name) > newest.seq)
                newest = m_out.versions.of(field.name);
        }
        return newest;
    }

    void mergeUnit(const Unit &unit)
    {
        const bool seen = unit.current.seq <= unit.base || unit.current.device == m_change.device;
        if (seen) {
            for (const QString &field : unit.fields) {
                if (current(field) != m_change.set.value(field) || !m_in.current)
                    assign(field, m_change.set.value(field));
            }
            return;
        }
        const bool same = std::all_of(unit.fields.begin(), unit.fields.end(),
                                      [&](const QString &field) { return sameValue(current(field), m_change.set.value(field)); });
        if (same)
            return;
        if (unit.fields.size() == 1 && combine(unit.fields.front(), unit.mergeClass))
            return;
        const bool state = unit.mergeClass == FieldClass::State;
        const bool authorWins = !state && !m_in.clockSuspect
            && std::pair(m_stamp.hlc, m_stamp.device) > std::pair(unit.current.hlc, unit.current.device);
        for (const QString &field : unit.fields) {
            if (sameValue(current(field), m_change.set.value(field)))
                continue;
            if (authorWins)
                replaceCurrent(field);
            else
                keepCurrent(field);
        }
    }

    // A cleared field is absent; a change clears with null.
    static bool sameValue(const QJsonValue &now, const QJsonValue &wanted)
    {
        return now == wanted || (now.isUndefined() && wanted.isNull());
    }

    // Set, counter, text and state can often take both; true where nothing is lost.
    bool combine(const QString &field, FieldClass mergeClass)
    {
        const QJsonValue mine = m_change.set.value(field);
        const QJsonValue theirs = current(field);
        const QJsonValue base = m_in.baseValues.value(field);
        std::optional<QJsonValue> both;
        switch (mergeClass) {
        case FieldClass::Set: both = combineSets(base.toArray(), mine.toArray(), theirs.toArray()); break;
        case FieldClass::Counter: both = QJsonValue(theirs.toDouble() + mine.toDouble() - base.toDouble()); break;
        case FieldClass::Text:
            if (base.isString()) {
                if (const auto merged = mergeText(base.toString(), mine.toString(), theirs.toString()))
                    both = QJsonValue(*merged);
            }
            break;
        case FieldClass::State:
            if (m_in.kind->workflow && m_in.kind->workflow->find(theirs.toString(), mine.toString()))
                both = mine;
            break;
        case FieldClass::Plain: break;
        }
        if (!both)
            return false;
        m_combined = true;
        if (*both != theirs)
            assign(field, *both);
        return true;
    }

    // What either side added stays, what either side removed goes. Without a known base: the union.
    static QJsonArray combineSets(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
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

    void assign(const QString &field, const QJsonValue &value)
    {
        if (value.isNull())
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

    bool editedSinceSeen() const
    {
        if (!m_in.current)
            return false;
        const qint64 seen = m_change.base.value(voidField);
        for (const QString &field : m_out.record.fields.keys()) {
            const FieldVersion version = m_out.versions.of(field);
            if (field != voidField && version.seq > seen && version.device != m_change.device)
                return true;
        }
        return false;
    }

    // Somebody voided the record while the author was still working on it: the work stays visible.
    void liftVoid()
    {
        if (!m_out.record.isVoid() || !m_touched)
            return;
        const FieldVersion voided = m_out.versions.of(voidField);
        const auto bases = m_change.base.values();
        const qint64 seen = bases.isEmpty() ? 0 : *std::max_element(bases.begin(), bases.end());
        if (voided.seq <= seen || voided.device == m_change.device)
            return;
        m_out.conflicts.push_back({voidField, QJsonValue(), current(voidField), false});
        assign(voidField, QJsonValue());
    }

    const MergeInput &m_in;
    const Change &m_change;
    const FieldVersion m_stamp;
    MergeResult m_out;
    bool m_combined = false;
    bool m_touched = false;
};

} // namespace

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
