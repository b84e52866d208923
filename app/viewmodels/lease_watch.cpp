#include "app/viewmodels/lease_watch.h"

#include "app/viewmodels/when_done.h"

namespace plumb {

LeaseWatch::LeaseWatch(std::shared_ptr<const Clock> clock, store::Store *store) : m_clock(std::move(clock)), m_store(store)
{
    m_timer.setInterval(between);
    connect(&m_timer, &QTimer::timeout, this, &LeaseWatch::judge);
    connect(store, &store::Store::syncStateChanged, this, &LeaseWatch::look);
    m_timer.start();
}

void LeaseWatch::look()
{
    // One look at a time: of two, the older could answer last.
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    whenDone(m_store->setting(store::leaseSetting), this, [this](const Result<QJsonObject> &lease) {
        if (!lease) { // nothing to go by: as if the office had told none
            take({}, {});
            return;
        }
        whenDone(m_store->setting(store::leaseSeenSetting), this,
                 [this, lease = *lease](const Result<QJsonObject> &seen) { take(lease, seen.valueOr({})); });
    });
}

void LeaseWatch::take(const QJsonObject &lease, const QJsonObject &seen)
{
    m_looking = false;
    const store::Lease told = store::Lease::fromJson(lease);
    if (told != m_time.lease())
        m_remembered = told.told;
    m_time.set(told, seen, m_clock->monotonic());
    const bool first = !std::exchange(m_known, true);
    judge();
    if (first)
        Q_EMIT changed();
    if (std::exchange(m_lookAgain, false))
        look();
}

void LeaseWatch::judge()
{
    if (!m_known || m_time.lease().until == Moment{}) {
        if (std::exchange(m_over, false))
            Q_EMIT changed();
        return;
    }
    m_time.advance(*m_clock);
    const bool wasOver = std::exchange(m_over, m_time.isOver());
    if (m_time.furthest() - m_remembered >= rememberEvery || (m_over && !wasOver)) {
        m_remembered = m_time.furthest();
        m_store->setSetting(store::leaseSeenSetting, m_time.furthestJson()); // lost: it is written again
    }
    if (m_over != wasOver)
        Q_EMIT changed();
}

} // namespace plumb
