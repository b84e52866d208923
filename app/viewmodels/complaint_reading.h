// What is read of complaints on the store's reading threads, and their clocks in words.
#pragma once

#include "app/model/clocks.h"
#include "app/store/reader.h"
#include "app/viewmodels/record_names.h"

#include <QHash>
#include <QStringList>
#include <QVariantMap>

namespace plumb {

inline const QStringList complaintKinds{QStringLiteral("complaint"), QStringLiteral("complaint_pause"), QStringLiteral("clock_setting"),
                                        QStringLiteral("site"), QStringLiteral("person")};

struct ReadComplaint {
    store::StoredRecord record;
    std::vector<store::StoredRecord> pauses; // the earliest first
};

struct ComplaintSurvey {
    std::vector<ReadComplaint> complaints;
    clocks::Limits limits;
    Millis clockOffset{0};           // office minus device
    QHash<QString, QString> names;   // of sites and people, by id
};

// States in which somebody still owes the client something; a closed one owes the follow-up.
const QStringList &openComplaintStates();

Status readLimits(store::Reader &reader, ComplaintSurvey &found);
Status readOpenComplaints(store::Reader &reader, ComplaintSurvey &found);
Result<std::optional<ReadComplaint>> readComplaint(store::Reader &reader, const Id &id);

std::vector<clocks::Reading> clocksOf(const ReadComplaint &complaint, const clocks::Limits &limits, Moment now);
// The clock that runs out next, or ran out first; null: none is running.
const clocks::Reading *mostUrgent(const std::vector<clocks::Reading> &readings);
bool isPaused(const ReadComplaint &complaint, Moment now);

} // namespace plumb
