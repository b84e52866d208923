#include "app/store/lease.h"

#include "app/core/mutant.h"
#include "app/store/kept_values.h"

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

Moment momentIn(const QJsonObject &json, QLatin1StringView name)
{
    return fromMillis(json.value(name).toInteger());
}

} // namespace

QJsonObject Lease::toJson() const
{
    return {{u"until"_s, toMillis(until)}, {u"told"_s, toMillis(told)}, {u"offset"_s, qint64(clockOffset.count())}};
}

Lease Lease::fromJson(const QJsonObject &json)
{
    return {momentIn(json, "until"_L1), momentIn(json, "told"_L1), Millis(json.value("offset"_L1).toInteger())};
}

Status keepLease(sqlite::Database &database, const Lease &lease)
{
    return Settings(database).set(leaseSetting, lease.toJson());
}

void LeaseClock::set(const Lease &lease, const QJsonObject &seen, Millis monotonic)
{
    if (lease == m_lease)
        return;
    m_lease = lease;
    m_furthest = lease.told;
    if (momentIn(seen, "told"_L1) == lease.told) // of this very lease
        m_furthest = std::max(m_furthest, momentIn(seen, "furthest"_L1));
    m_at = monotonic;
}

void LeaseClock::advance(const Clock &clock)
{
    const Millis now = clock.monotonic();
    const Moment byClock = clock.now() + m_lease.clockOffset;
    m_furthest = mutated(Mutant::LeaseByClock) ? byClock : std::max(m_furthest + (now - m_at), byClock);
    m_at = now;
}

QJsonObject LeaseClock::furthestJson() const
{
    return {{u"told"_s, toMillis(m_lease.told)}, {u"furthest"_s, toMillis(m_furthest)}};
}

} // namespace plumb::store
