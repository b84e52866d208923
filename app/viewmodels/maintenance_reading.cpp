#include "app/viewmodels/maintenance_reading.h"

#include "app/viewmodels/value_map.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// What came last comes first in a list without an order.
Status readSettings(store::Reader &reader, const QString &kind, std::vector<QJsonObject> &settings)
{
    store::ListQuery query;
    query.kind = kind;
    return reader.each(query, [&](const store::StoredRecord &setting) -> Status {
        settings.insert(settings.begin(), setting.fields);
        return {};
    });
}

} // namespace

const QStringList &openRepairStates()
{
    static const QStringList states{u"registered"_s, u"assigned"_s, u"appointed"_s, u"on_site"_s, u"done"_s, u"signed"_s};
    return states;
}

Status readRepairRules(store::Reader &reader, RepairRules &found)
{
    std::vector<QJsonObject> limits;
    std::vector<QJsonObject> terms;
    PLUMB_TRY(readSettings(reader, u"repair_clock"_s, limits));
    PLUMB_TRY(readSettings(reader, u"warranty_setting"_s, terms));
    found.limits = repairs::Limits::from(limits);
    found.terms = warranty::Terms::from(terms);
    PLUMB_ASSIGN(const store::SyncState sync, reader.syncState());
    found.clockOffset = sync.clockOffset;
    return {};
}

Status readQuotations(store::Reader &reader, const QString &repair, std::vector<store::StoredRecord> &found)
{
    store::ListQuery query;
    query.kind = u"quotation"_s;
    query.where = {{u"maintenance"_s, repair}};
    query.sortBy = u"made_at"_s;
    return reader.each(query, [&](const store::StoredRecord &quotation) -> Status {
        found.push_back(quotation);
        return {};
    });
}

Status readOpenRepairs(store::Reader &reader, MaintenanceSurvey &found)
{
    PLUMB_TRY(readRepairRules(reader, found));
    store::ListQuery query;
    query.kind = u"maintenance"_s;
    query.where = {{u"state"_s, QJsonArray::fromStringList(openRepairStates())}};
    query.sortBy = u"called_at"_s;
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &repair) -> Status {
        found.repairs.push_back({repair});
        return {};
    }));
    for (ReadRepair &repair : found.repairs) {
        for (const QLatin1StringView field : {"site"_L1, "owner"_L1, "adviser"_L1, "appointment_who"_L1})
            PLUMB_TRY(nameOf(reader, repair.record.fields.value(field).toString(), found.names));
        if (!wantsQuotation(repair.record.fields))
            continue;
        std::vector<store::StoredRecord> quotations;
        PLUMB_TRY(readQuotations(reader, idText(repair.record.id), quotations));
        for (const store::StoredRecord &each : quotations) {
            repair.quoted = repair.quoted || each.fields.value("state"_L1).toString() == "agreed"_L1;
            repair.offered = repair.offered || each.fields.value("state"_L1).toString() == "offered"_L1;
        }
    }
    return {};
}

bool wantsQuotation(const QJsonObject &repair)
{
    return repair.value("warranty"_L1).toString() != "inside"_L1;
}

} // namespace plumb
