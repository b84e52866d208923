#include "app/viewmodels/originals_keeper.h"

#include "app/store/replica.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

namespace {

constexpr int filesPerStep = 4;

} // namespace

OriginalsKeeper::OriginalsKeeper(Preferences *preferences, Services *services)
    : QObject(services), m_preferences(preferences), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, &OriginalsKeeper::keep);
    connect(&m_link, &StoreLink::closed, this, [this] { m_running = m_again = false; });
    connect(preferences, &Preferences::changed, this, &OriginalsKeeper::keep);
    connect(&m_timer, &QTimer::timeout, this, &OriginalsKeeper::keep);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(std::chrono::hours(1));
    m_link.begin();
}

std::optional<store::Eviction> OriginalsKeeper::ruleOf(int days, int gigabytes, Moment now)
{
    store::Eviction rule;
    if (days > 0)
        rule.before = now - std::chrono::days(days);
    if (gigabytes > 0)
        rule.keepBytes = qint64(gigabytes) * 1'000'000'000; // as sizes are shown
    return days > 0 || gigabytes > 0 ? std::optional(rule) : std::nullopt;
}

void OriginalsKeeper::keep()
{
    m_again = m_running;
    if (m_running || !m_link.store())
        return;
    const auto rule = ruleOf(m_preferences->originalsDays(), m_preferences->originalsGigabytes(), m_link.services()->clock->now());
    if (!rule)
        return;
    m_running = true;
    step(*rule, 0);
}

void OriginalsKeeper::step(const store::Eviction &rule, int letGo)
{
    auto went = std::make_shared<int>(0);
    const auto work = [rule, went](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(*went, replica.evictBlobs(rule, filesPerStep));
        return {};
    };
    if (!m_link.store()) {
        m_running = false;
        return;
    }
    whenDone(m_link.store()->replicate(work), this, [this, rule, went, letGo](const Status &status) {
        if (status && *went > 0) {
            step(rule, letGo + *went);
            return;
        }
        m_running = false;
        Q_EMIT kept(letGo);
        if (m_again)
            keep();
    });
}

} // namespace plumb
