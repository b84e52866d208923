// The front desk's own numbers and clocks, the same on the phone and at the office: after how long an unread message is
// told again and then to the next person (duty 105), how often a host is reminded of a guest who waits (125), within how
// many rings a call is answered (128). Pure; every number is a setting (kind `desk_setting`, one record).
#pragma once

#include "app/core/clock.h"
#include "app/core/id.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace plumb::desk {

struct Settings {
    int ringsWithin = 3;
    int remindAfterMinutes = 10;
    int hostRemindMinutes = 5;
    int callMinutes = 3;    // longer is a soft hint (137)
    int recentDays = 30;    // "a short while ago"
    QString department;
};
Settings settingsFrom(const QJsonObject &deskSetting); // what cannot be read stays the default

Id settingsId();                     // everybody writes the same record
Id presenceId(const Id &person);     // one record for each person
Id rosterId(const QDate &day);       // one adviser for each day
Id dayId(const QDate &day);          // the desk's list of a day

enum class Level { Reminder, Next };
QString nameOf(Level level);         // "reminder", "next"

struct Telling {
    Level level = Level::Reminder;
    int turn = 0;                    // of several reminders: which; each is told once
    Moment at{};
    bool operator==(const Telling &) const = default;
};
// Of a `message` or a `transfer` that nobody has taken: past and to come, the earliest first. A message: a reminder, and
// after as long again the next person. A guest who waits: a reminder each time, twice, then the next person. A call: none,
// its caller is on the line. Empty: void, read, taken, declined, withdrawn.
std::vector<Telling> tellingsOf(const QString &kind, const QJsonObject &fields, const Settings &settings);

// Rings until it was answered, by the time that passed: the telephone rings each five seconds.
int ringsIn(Millis waited);

} // namespace plumb::desk
