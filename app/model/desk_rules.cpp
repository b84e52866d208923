#include "app/model/desk_rules.h"

#include <QDate>

#include <algorithm>

namespace plumb::desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUuid deskNamespace(0x51c0a7e2, 0x6b1d, 0x4f38, 0x8a, 0x40, 0x2d, 0x93, 0xf5, 0x07, 0xbe, 0x61);
constexpr Millis ringEvery = 5s;
constexpr int hostReminders = 2;

std::optional<Moment> momentIn(const QJsonObject &fields, QLatin1StringView name)
{
    const QDateTime at = QDateTime::fromString(fields.value(name).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(fromDateTime(at)) : std::nullopt;
}

int atLeastOne(const QJsonObject &fields, QLatin1StringView name, int fallback)
{
    return std::max(1, fields.value(name).toInt(fallback));
}

Id named(const QByteArray &what)
{
    return QUuid::createUuidV5(deskNamespace, what);
}

} // namespace

Settings settingsFrom(const QJsonObject &fields)
{
    Settings settings;
    if (!fields.value("void"_L1).toString().isEmpty())
        return settings;
    settings.ringsWithin = atLeastOne(fields, "rings_within"_L1, settings.ringsWithin);
    settings.remindAfterMinutes = atLeastOne(fields, "remind_after_minutes"_L1, settings.remindAfterMinutes);
    settings.hostRemindMinutes = atLeastOne(fields, "host_remind_minutes"_L1, settings.hostRemindMinutes);
    settings.callMinutes = atLeastOne(fields, "call_minutes"_L1, settings.callMinutes);
    settings.recentDays = atLeastOne(fields, "recent_days"_L1, settings.recentDays);
    settings.department = fields.value("department"_L1).toString();
    return settings;
}

Id settingsId() { return named("settings"); }
Id presenceId(const Id &person) { return named("presence" + toBytes(person)); }
Id rosterId(const QDate &day) { return named("roster" + day.toString(Qt::ISODate).toLatin1()); }
Id dayId(const QDate &day) { return named("day" + day.toString(Qt::ISODate).toLatin1()); }

QString nameOf(Level level)
{
    return level == Level::Reminder ? u"reminder"_s : u"next"_s;
}

std::vector<Telling> tellingsOf(const QString &kind, const QJsonObject &fields, const Settings &settings)
{
    const bool message = kind == "message"_L1;
    const QString state = fields.value("state"_L1).toString();
    const bool waits = message ? state == "sent"_L1 : fields.value("why"_L1) == "visitor"_L1 && (state == "offered"_L1 || state == "seen"_L1);
    const auto begun = momentIn(fields, message ? "sent_at"_L1 : "offered_at"_L1);
    if (!waits || !begun || !fields.value("void"_L1).toString().isEmpty())
        return {};
    const auto step = std::chrono::minutes(message ? settings.remindAfterMinutes : settings.hostRemindMinutes);
    const int reminders = message ? 1 : hostReminders;
    std::vector<Telling> out;
    for (int turn = 0; turn < reminders; ++turn)
        out.push_back({Level::Reminder, turn, *begun + (turn + 1) * step});
    out.push_back({Level::Next, 0, *begun + (reminders + 1) * step});
    return out;
}

int ringsIn(Millis waited)
{
    return int(std::max<qint64>(0, waited.count()) / ringEvery.count()) + 1;
}

} // namespace plumb::desk
