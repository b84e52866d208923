// How a timed test begins: its rule from what was chosen, and its record.
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/timed_test_run.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

PressureVariant variantOf(const QString &name)
{
    return name == "half_hour"_L1 ? PressureVariant::HalfHour
        : name == "half_hour_no_drop"_L1 ? PressureVariant::HalfHourNoDrop
        : name == "two_hours"_L1 ? PressureVariant::TwoHours : PressureVariant::Code;
}

TestRule ruleOf(const QString &kind, const QVariantMap &values)
{
    CompanyTests company;
    if (values.contains(u"hours"_s))
        company.closedWater = Minutes(qint64(values.value(u"hours"_s).toDouble() * 60));
    company.levelDropMost = values.value(u"dropMost"_s, company.levelDropMost).toDouble();
    company.pressure = variantOf(values.value(u"variant"_s).toString());
    company.curingDays = std::max(1, values.value(u"days"_s, company.curingDays).toInt());
    if (kind == testKindName(TestKind::Pressure))
        return pressureRule(values.value(u"pipe"_s) == u"metal"_s ? Pipe::Metal : Pipe::Plastic,
                            values.value(u"workingPressure"_s, 0.4).toDouble(), company);
    if (kind == testKindName(TestKind::Insulation))
        return insulationRule();
    return kind == testKindName(TestKind::Curing) ? curingRule(company) : closedWaterRule(company);
}

} // namespace

QString TimedTestRun::begin(const QString &inspectionId, const QString &itemId, const QString &kind, const QVariantMap &values)
{
    if (!m_link.store()) {
        show(errorText(fail(ErrorCode::Storage)));
        return {};
    }
    const Id id = m_link.services()->newId();
    using Found = Result<std::optional<store::StoredRecord>>;
    whenDone(m_link.store()->record(idOf(inspectionId)), this, [=, this](const Found &inspection) {
        if (!inspection || !*inspection || !m_link.store())
            return show(errorText(inspection ? fail(ErrorCode::NotFound, inspectionId) : inspection.error()));
        whenDone(m_link.store()->record(idOf(itemId)), this, [=, this, of = **inspection](const Found &item) {
            if (!item || !*item)
                return show(errorText(item ? fail(ErrorCode::NotFound, itemId) : item.error()));
            create(id, of, **item, kind, values);
        });
    });
    return idText(id);
}

void TimedTestRun::create(const Id &id, const store::StoredRecord &inspection, const store::StoredRecord &item, const QString &kind,
                          const QVariantMap &values)
{
    const Moment now = m_link.services()->clock->now();
    TimedTest test;
    test.rule = ruleOf(kind, values);
    test.startedAt = now;
    if (const auto first = words::typedReading(values.value(u"value"_s), test.rule.kind))
        test.readings.push_back({now, *first, 0, {}});
    QJsonObject fields{{u"site"_s, inspection.fields.value("site"_L1)}, {u"inspection"_s, idText(inspection.id)}, {u"item"_s, idText(item.id)},
                       {u"test"_s, testKindName(test.rule.kind)}, {u"rule"_s, testRuleJson(test.rule)}, {u"started_at"_s, toIso(now)},
                       {u"due_at"_s, toIso(*dueAt(test))}, {u"readings"_s, readingsJson(test.readings)}, {u"state"_s, u"running"_s}};
    const QString room = values.value(u"room"_s, item.fields.value("room"_L1).toString()).toString();
    const std::pair<QString, QString> others[] = {
        {u"room"_s, room}, {u"stage"_s, inspection.fields.value("stage"_L1).toString()}, {u"started_by"_s, m_personId}};
    for (const auto &[name, value] : others) {
        if (!value.isEmpty())
            fields.insert(name, value);
    }
    std::vector<store::Edit> edits{{id, u"timed_test"_s, inspection.scope, fields}};
    if (inspection.fields.value("state"_L1) == "planned"_L1)
        edits.push_back({inspection.id, u"inspection"_s, inspection.scope, {{u"state"_s, u"running"_s}, {u"started_at"_s, toIso(now)}}});
    write(std::move(edits), [this, id] {
        setTestId(idText(id));
        Q_EMIT begun(idText(id));
    });
}

} // namespace plumb
