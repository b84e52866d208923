// What is read of repairs on the store's reading threads.
#pragma once

#include "app/model/repair_clock.h"
#include "app/model/warranty.h"
#include "app/store/reader.h"
#include "app/viewmodels/record_names.h"

#include <QHash>
#include <QStringList>

namespace plumb {

inline const QStringList maintenanceKinds{QStringLiteral("maintenance"), QStringLiteral("quotation"), QStringLiteral("repair_clock"),
                                          QStringLiteral("warranty_setting"), QStringLiteral("site"), QStringLiteral("person")};

struct RepairRules {
    repairs::Limits limits;
    warranty::Terms terms;
    Millis clockOffset{0};           // office minus device
};

struct ReadRepair {
    store::StoredRecord record;
    bool quoted = false;             // an agreed quotation is there
    bool offered = false;            // one waits for the client
};

struct MaintenanceSurvey : RepairRules {
    std::vector<ReadRepair> repairs;
    QHash<QString, QString> names;   // of sites and people, by id
};

// States in which somebody still owes the client something; what is signed owes the follow-up.
const QStringList &openRepairStates();

Status readRepairRules(store::Reader &reader, RepairRules &found);
Status readOpenRepairs(store::Reader &reader, MaintenanceSurvey &found);
// Of one repair, the earliest first.
Status readQuotations(store::Reader &reader, const QString &repair, std::vector<store::StoredRecord> &found);

// Work outside the warranty is agreed on first; where nobody knows, too.
bool wantsQuotation(const QJsonObject &repair);

} // namespace plumb
