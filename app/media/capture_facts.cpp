#include "app/media/capture_facts.h"

#include <QJsonArray>

#include <cmath>

namespace plumb::media {

using namespace Qt::StringLiterals;

namespace {

// What the system itself corrects in small steps is nobody setting the clock.
constexpr Millis corrected = std::chrono::seconds(20);

bool farFromSite(const CaptureFacts &facts)
{
    const std::optional<double> distance = distanceToSite(facts);
    return distance && *distance - facts.fix->accuracy.value_or(0) > facts.site->radius;
}

} // namespace

std::optional<double> distanceToSite(const CaptureFacts &facts)
{
    if (!facts.fix || !facts.site)
        return {};
    return metresBetween(facts.fix->position, facts.site->position);
}

std::vector<CaptureFlag> captureFlags(const CaptureFacts &facts)
{
    const std::pair<CaptureFlag, bool> rules[] = {
        {CaptureFlag::Imported, facts.imported},
        {CaptureFlag::ClockSet, facts.clockSet},
        {CaptureFlag::ClockOff, facts.clockOffset && std::chrono::abs(*facts.clockOffset) > tolerableOffset},
        {CaptureFlag::MockedPosition, facts.fix && facts.fix->mocked},
        {CaptureFlag::FarFromSite, farFromSite(facts)},
        {CaptureFlag::Duplicate, facts.alreadyHere},
    };
    std::vector<CaptureFlag> flags;
    for (const auto &[flag, holds] : rules) {
        if (holds)
            flags.push_back(flag);
    }
    return flags;
}

QString flagName(CaptureFlag flag)
{
    switch (flag) {
    case CaptureFlag::Imported: return u"imported"_s;
    case CaptureFlag::ClockSet: return u"clock_set"_s;
    case CaptureFlag::ClockOff: return u"clock_off"_s;
    case CaptureFlag::MockedPosition: return u"mocked_position"_s;
    case CaptureFlag::FarFromSite: return u"far_from_site"_s;
    case CaptureFlag::Duplicate: return u"duplicate"_s;
    }
    return {};
}

QJsonObject captureFields(const CaptureFacts &facts)
{
    QJsonObject fields{{u"entered_at"_s, toIso(facts.enteredAt)}};
    if (facts.clockOffset)
        fields.insert(u"clock_offset"_s, qint64(facts.clockOffset->count()));
    if (facts.fix) {
        fields.insert(u"latitude"_s, facts.fix->position.latitude);
        fields.insert(u"longitude"_s, facts.fix->position.longitude);
        if (facts.fix->accuracy)
            fields.insert(u"accuracy"_s, std::round(*facts.fix->accuracy * 10) / 10);
    }
    if (const std::optional<double> distance = distanceToSite(facts))
        fields.insert(u"distance"_s, std::round(*distance));
    QJsonArray flags;
    for (const CaptureFlag flag : captureFlags(facts))
        flags.append(flagName(flag));
    if (!flags.isEmpty())
        fields.insert(u"flags"_s, flags);
    return fields;
}

void ClockWatch::heard(const Clock &clock)
{
    m_apart = clock.now().time_since_epoch() - clock.monotonic();
}

bool ClockWatch::wasSet(const Clock &clock) const
{
    return m_apart && std::chrono::abs(clock.now().time_since_epoch() - clock.monotonic() - *m_apart) > corrected;
}

} // namespace plumb::media
