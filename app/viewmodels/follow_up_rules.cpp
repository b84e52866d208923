#include "app/viewmodels/follow_up_rules.h"

#include "app/viewmodels/error_text.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

Status readSettings(store::Reader &reader, std::vector<QJsonObject> &found)
{
    store::ListQuery query;
    query.kind = u"follow_up_rule"_s;
    return reader.each(query, [&](const store::StoredRecord &setting) -> Status {
        found.insert(found.begin(), setting.fields); // what came last comes first in a list without an order
        return {};
    });
}

} // namespace

FollowUpRules::FollowUpRules(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"follow_up_rule"_s}, []() -> Survey<std::vector<QJsonObject>>::Work { return readSettings; },
               [this](const Result<std::vector<QJsonObject>> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_rules = quality::FollowUpRules::from(*found);
                   Q_EMIT changed();
               })
{
    connect(&m_writer, &RecordWriter::saved, this, &FollowUpRules::saved);
    connect(&m_writer, &RecordWriter::failed, this, &FollowUpRules::failed);
}

QVariantList FollowUpRules::rows() const
{
    QVariantList rows;
    for (int i = 0; m_rules && i < quality::plannedRules; ++i) {
        const auto rule = quality::FollowUpRule(i);
        const quality::FollowUpOffset &offset = m_rules->of(rule);
        rows.append(QVariantMap{{u"rule"_s, quality::nameOf(rule)}, {u"months"_s, offset.months}, {u"days"_s, offset.days},
                                {u"way"_s, offset.visit ? u"visit"_s : u"phone"_s}, {u"active"_s, offset.active},
                                {u"own"_s, !(offset == quality::FollowUpRules().of(rule))}});
    }
    return rows;
}

void FollowUpRules::set(const QString &rule, int months, int days, const QString &way, bool active)
{
    const auto named = quality::followUpRuleNamed(rule);
    if (!named)
        return;
    m_writer.write({{quality::followUpRuleId(*named), u"follow_up_rule"_s, u"company"_s,
                     {{u"rule"_s, rule}, {u"months"_s, months}, {u"days"_s, days}, {u"way"_s, way}, {u"active"_s, active}}}});
}

} // namespace plumb
