// The figures: each a proposal that a company changes by its settings (kind clock_setting).
#include "app/model/clocks.h"

namespace plumb::clocks {

namespace {

using namespace std::chrono_literals;

constexpr Minutes days(int count)
{
    return count * 24h;
}

struct Row {
    ClockKind clock;
    std::array<Minutes, 4> times; // minor, normal, urgent, major
};

constexpr std::array defaults{
    Row{ClockKind::HandOver, {15min, 5min, 5min, 2min}},
    Row{ClockKind::FirstCall, {4h, 2h, 30min, 10min}},
    Row{ClockKind::OnSite, {0min, 24h, 4h, 2h}}, // minor: by agreement
    Row{ClockKind::Plan, {days(3), 48h, 24h, 4h}},
    Row{ClockKind::Close, {days(7), days(7), days(3), 0min}},
    Row{ClockKind::FollowUp, {72h, 72h, 24h, 24h}},
};

} // namespace

Limits::Limits()
{
    for (const Row &row : defaults) {
        for (const Severity severity : {Severity::Minor, Severity::Normal, Severity::Urgent, Severity::Major})
            set(row.clock, severity, {row.times[std::size_t(severity)], 80});
    }
}

// The hand-over rings: whoever has to accept is told, reminded, and then the next person is told instead. The other
// clocks tell those who answer for it.
std::vector<Tells> tellsOf(ClockKind clock, Severity severity)
{
    const bool handOver = clock == ClockKind::HandOver;
    switch (severity) {
    case Severity::Minor:
        if (handOver)
            return {{Level::Reminder, 100}, {Level::DeputyGeneralManager, 200}};
        return {{Level::Adviser, 100}};
    case Severity::Normal:
        if (handOver)
            return {{Level::Reminder, AtWarning}, {Level::DeputyGeneralManager, 100}};
        return {{Level::Adviser, AtWarning}, {Level::DeputyGeneralManager, 100}};
    case Severity::Urgent:
        if (handOver)
            return {{Level::Adviser, 0}, {Level::Reminder, 25}, {Level::DeputyGeneralManager, 50}};
        return {{Level::DeputyGeneralManager, 50}};
    case Severity::Major:
        if (handOver)
            return {{Level::Adviser, 0}, {Level::Reminder, 50}, {Level::DeputyGeneralManager, 100}};
        return {{Level::DeputyGeneralManager, 100}};
    }
    return {};
}

} // namespace plumb::clocks
