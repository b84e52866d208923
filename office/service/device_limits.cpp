#include "office/service/device_limits.h"

#include <cmath>

namespace plumb::office {

void Bucket::fill(Millis now)
{
    const Millis passed = std::max(Millis{0}, now - m_at); // a clock set back takes nothing away
    m_left = std::min(m_size, m_left + double(passed.count()) * m_perMilli);
    m_at = now;
}

Millis Bucket::until(double amount) const
{
    return Millis{qint64(std::ceil(std::max(0.0, amount - m_left) / m_perMilli))};
}

DeviceLimits::Verdict DeviceLimits::admit(const Id &device, qint64 bytes, Millis now)
{
    std::lock_guard lock(m_mutex);
    Standing &standing = standingOf(device, now);
    if (standing.atOnce >= m_tuning.requestsAtOnce)
        return {nullptr, "at_once", Millis{1000}};
    if (!standing.requests.has(1))
        return {nullptr, "requests", standing.requests.until(1)};
    if (!standing.bytes.has(1))
        return {nullptr, "bytes", standing.bytes.until(1)};
    standing.requests.take(1);
    standing.bytes.take(double(bytes));
    ++standing.atOnce;
    return {Place(this, [device](DeviceLimits *limits) { limits->leave(device); }), "", Millis{0}};
}

void DeviceLimits::spend(const Id &device, qint64 bytes)
{
    std::lock_guard lock(m_mutex);
    if (const auto found = m_devices.find(device); found != m_devices.end())
        found->bytes.take(double(bytes));
}

void DeviceLimits::leave(const Id &device)
{
    std::lock_guard lock(m_mutex);
    if (const auto found = m_devices.find(device); found != m_devices.end())
        --found->atOnce;
}

DeviceLimits::Standing &DeviceLimits::standingOf(const Id &device, Millis now)
{
    if (const auto found = m_devices.find(device); found != m_devices.end()) {
        found->requests.fill(now);
        found->bytes.fill(now);
        return *found;
    }
    if (m_devices.size() >= m_tuning.maxLimitedDevices) {
        // Whoever has nothing to answer for is as good as new.
        m_devices.removeIf([&](QHash<Id, Standing>::iterator entry) {
            entry->requests.fill(now);
            entry->bytes.fill(now);
            return entry->atOnce == 0 && entry->requests.isFull() && entry->bytes.isFull();
        });
    }
    Standing fresh{Bucket(m_tuning.requestsPerMinute, std::chrono::minutes(1)),
                   Bucket(double(m_tuning.bytesPerHour), std::chrono::hours(1)), 0};
    fresh.requests.fill(now);
    fresh.bytes.fill(now);
    return *m_devices.insert(device, fresh);
}

} // namespace plumb::office
