#include "app/viewmodels/conflict_words.h"

#include "app/viewmodels/value_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct Conflicts {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

bool same(const QJsonValue &a, const QJsonValue &b)
{
    return a == b || ((a.isNull() || a.isUndefined()) && (b.isNull() || b.isUndefined()));
}

// A side as fields to set: one, or those of a group.
QJsonObject asFields(const QJsonObject &conflict, const QString &side)
{
    const QJsonValue value = conflict.value(side);
    if (!conflict.value("group"_L1).toString().isEmpty())
        return value.toObject();
    return {{conflict.value("field"_L1).toString(), value.isUndefined() ? QJsonValue() : value}};
}

bool isThere(const QJsonObject &side, const QJsonObject &now)
{
    const QStringList names = side.keys();
    return std::all_of(names.begin(), names.end(), [&](const QString &name) { return same(now.value(name), side.value(name)); });
}

} // namespace

bool ConflictWords::lostIsMine(const store::StoredRecord &conflict, const Id &me)
{
    const auto by = [&](const QString &side) { return idOf(conflict.fields.value(side).toString()) == me && !me.isNull(); };
    return by(u"lost_by"_s) && !by(u"kept_by"_s);
}

QJsonObject ConflictWords::settingOf(const store::StoredRecord &conflict, bool lost, const QJsonObject &now)
{
    QJsonObject set;
    const QJsonObject side = asFields(conflict.fields, lost ? u"lost"_s : u"kept"_s);
    for (auto it = side.begin(); it != side.end(); ++it) {
        if (!same(now.value(it.key()), *it))
            set.insert(it.key(), *it);
    }
    return set;
}

const FieldSchema *ConflictWords::fieldOf(const store::StoredRecord &conflict) const
{
    const KindSchema *kind = m_schema.kind(conflict.fields.value("about_kind"_L1).toString());
    return kind ? kind->field(conflict.fields.value("field"_L1).toString()) : nullptr;
}

QJsonValue ConflictWords::bothOf(const store::StoredRecord &conflict) const
{
    const FieldSchema *field = fieldOf(conflict);
    const QString kept = conflict.fields.value("kept"_L1).toString();
    const QString lost = conflict.fields.value("lost"_L1).toString();
    const bool isText = field && (field->type == FieldType::Text || field->type == FieldType::LongText);
    if (!isText || kept.isEmpty() || lost.isEmpty() || !conflict.fields.value("group"_L1).toString().isEmpty())
        return {};
    const QJsonValue both = field->type == FieldType::LongText ? kept + u'\n' + lost : kept + u" / "_s + lost;
    return checkValue(*field, both) ? QJsonValue() : both;
}

QString ConflictWords::label(const store::StoredRecord &conflict) const
{
    const QString name = conflict.fields.value("field"_L1).toString();
    if (name == voidField)
        return Conflicts::tr("Void");
    const KindSchema *kind = m_schema.kind(conflict.fields.value("about_kind"_L1).toString());
    QStringList labels;
    for (const QString &each : asFields(conflict.fields, u"kept"_s).keys()) {
        const FieldSchema *field = kind ? kind->field(each) : nullptr;
        labels << (field ? field->label.in(m_language) : each);
    }
    return labels.isEmpty() ? name : labels.join(u", "_s);
}

QString ConflictWords::one(const FieldSchema *field, const QJsonValue &value) const
{
    if (!field || field->type != FieldType::Reference || value.toString().isEmpty())
        return readable(field, value, m_language);
    const store::StoredRecord *target = m_known(idOf(value.toString()));
    return target ? titleOf(*target, m_schema, m_language) : Conflicts::tr("(not on this device)");
}

QString ConflictWords::words(const store::StoredRecord &conflict, const QJsonValue &value) const
{
    if (conflict.fields.value("field"_L1).toString() == voidField) {
        const QString reason = value.toString();
        return reason.isEmpty() ? Conflicts::tr("not void") : Conflicts::tr("void: %1").arg(reason);
    }
    if (conflict.fields.value("group"_L1).toString().isEmpty())
        return one(fieldOf(conflict), value);
    const KindSchema *kind = m_schema.kind(conflict.fields.value("about_kind"_L1).toString());
    QStringList parts;
    const QJsonObject side = value.toObject();
    for (auto it = side.begin(); it != side.end(); ++it) {
        const QString text = one(kind ? kind->field(it.key()) : nullptr, *it);
        parts << (text.isEmpty() ? Conflicts::tr("(empty)") : text);
    }
    return parts.join(u" · "_s);
}

QString ConflictWords::name(const QString &person) const
{
    const store::StoredRecord *found = m_known(idOf(person));
    return found ? found->fields.value("name"_L1).toString() : QString();
}

QVariantMap ConflictWords::values(const store::StoredRecord &conflict) const
{
    const QJsonObject &fields = conflict.fields;
    const bool lostMine = lostIsMine(conflict, m_me);
    QVariantMap out{{u"field"_s, fields.value("field"_L1).toString()}, {u"label"_s, label(conflict)},
                    {u"both"_s, !bothOf(conflict).isNull()}};
    const auto side = [&](const QString &as, const QString &of) {
        const QString by = fields.value(of + u"_by"_s).toString();
        out.insert(as, words(conflict, fields.value(of)));
        out.insert(as + u"By"_s, name(by));
        out.insert(as + u"Mine"_s, idOf(by) == m_me && !m_me.isNull());
        out.insert(as + u"At"_s, toDateTimeValue(fields.value(of + u"_at"_s).toVariant()));
    };
    side(u"yours"_s, lostMine ? u"lost"_s : u"kept"_s);
    side(u"theirs"_s, lostMine ? u"kept"_s : u"lost"_s);

    const store::StoredRecord *about = m_known(idOf(fields.value("about"_L1).toString()));
    const bool keptThere = !about || isThere(asFields(fields, u"kept"_s), about->fields);
    const bool lostThere = about && isThere(asFields(fields, u"lost"_s), about->fields);
    const bool yoursThere = lostMine ? lostThere : keptThere;
    out.insert(u"shown"_s, yoursThere ? u"yours"_s : keptThere || lostThere ? u"theirs"_s : u"neither"_s);
    out.insert(u"now"_s, about && !keptThere && !lostThere && fields.value("group"_L1).toString().isEmpty()
                   ? words(conflict, about->fields.value(fields.value("field"_L1).toString()))
                   : QString());
    return out;
}

} // namespace plumb
