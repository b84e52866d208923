#include "app/viewmodels/complaint_reading.h"

#include "app/viewmodels/value_map.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

Status readPauses(store::Reader &reader, ReadComplaint &complaint)
{
    store::ListQuery query;
    query.kind = u"complaint_pause"_s;
    query.where = {{u"complaint"_s, idText(complaint.record.id)}};
    query.sortBy = u"from"_s;
    return reader.each(query, [&](const store::StoredRecord &pause) -> Status {
        complaint.pauses.push_back(pause);
        return {};
    });
}

} // namespace

const QStringList &openComplaintStates()
{
    static const QStringList states{u"registered"_s, u"passed_on"_s, u"accepted"_s, u"graded"_s, u"investigating"_s, u"plan_agreed"_s,
                                    u"in_work"_s, u"rechecked"_s, u"confirmed"_s, u"closed"_s};
    return states;
}

Status readLimits(store::Reader &reader, ComplaintSurvey &found)
{
    std::vector<QJsonObject> settings;
    store::ListQuery query;
    query.kind = u"clock_setting"_s;
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &setting) -> Status {
        settings.insert(settings.begin(), setting.fields); // what came last comes first in a list without an order
        return {};
    }));
    found.limits = clocks::Limits::from(settings);
    PLUMB_ASSIGN(const store::SyncState sync, reader.syncState());
    found.clockOffset = sync.clockOffset;
    return {};
}

Status readOpenComplaints(store::Reader &reader, ComplaintSurvey &found)
{
    PLUMB_TRY(readLimits(reader, found));
    store::ListQuery query;
    query.kind = u"complaint"_s;
    query.where = {{u"state"_s, QJsonArray::fromStringList(openComplaintStates())}};
    query.sortBy = u"called_at"_s;
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &complaint) -> Status {
        if (complaint.fields.value("duplicate_of"_L1).toString().isEmpty())
            found.complaints.push_back({complaint, {}});
        return {};
    }));
    for (ReadComplaint &complaint : found.complaints) {
        PLUMB_TRY(readPauses(reader, complaint));
        for (const QLatin1StringView field : {"site"_L1, "owner"_L1, "adviser"_L1})
            PLUMB_TRY(nameOf(reader, complaint.record.fields.value(field).toString(), found.names));
    }
    return {};
}

Result<std::optional<ReadComplaint>> readComplaint(store::Reader &reader, const Id &id)
{
    PLUMB_ASSIGN(std::optional<store::StoredRecord> record, reader.record(id));
    if (!record)
        return std::optional<ReadComplaint>();
    ReadComplaint complaint{std::move(*record), {}};
    PLUMB_TRY(readPauses(reader, complaint));
    return std::optional(std::move(complaint));
}

std::vector<clocks::Reading> clocksOf(const ReadComplaint &complaint, const clocks::Limits &limits, Moment now)
{
    std::vector<clocks::Pause> pauses;
    for (const store::StoredRecord &record : complaint.pauses) {
        if (const auto pause = clocks::pauseFrom(record.fields))
            pauses.push_back(*pause);
    }
    return clocks::readClocks(clocks::caseFrom(complaint.record.fields), pauses, limits, now);
}

const clocks::Reading *mostUrgent(const std::vector<clocks::Reading> &readings)
{
    const clocks::Reading *first = nullptr;
    for (const clocks::Reading &reading : readings) {
        if (reading.done || reading.state == clocks::State::None)
            continue;
        if (!first || reading.dueAt < first->dueAt)
            first = &reading;
    }
    return first;
}

bool isPaused(const ReadComplaint &complaint, Moment now)
{
    return std::any_of(complaint.pauses.begin(), complaint.pauses.end(), [now](const store::StoredRecord &record) {
        const auto pause = clocks::pauseFrom(record.fields);
        return pause && pause->from <= now && now < pause->to;
    });
}

} // namespace plumb
