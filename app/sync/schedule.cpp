#include "app/sync/schedule.h"

#include "app/core/mutant.h"

#include <algorithm>

namespace plumb::sync {

namespace {

constexpr Millis never = std::chrono::hours(24 * 20); // for a mutant; as long as a timer takes

// Time alone may heal it: shown as "offline", tried again by itself.
bool isAboutTheWay(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::NotTheOffice
        || code == ErrorCode::Busy;
}

} // namespace

Schedule::News Schedule::look(const Waiting &waiting)
{
    News news;
    news.isUrgent = waiting.changes > m_left.changes || waiting.wanted > m_left.wanted;
    news.isAny = news.isUrgent || waiting.blobs > m_left.blobs;
    m_left.wanted = waiting.wanted;
    return news;
}

bool Schedule::mayStart() const
{
    return m_backoff.failures() == 0 || mutated(Mutant::RetryOnlyAtNextEdit);
}

bool Schedule::setForeground(bool foreground)
{
    const bool came = foreground && !m_foreground;
    m_foreground = foreground;
    return came;
}

Millis Schedule::usualPause() const
{
    return m_foreground ? m_tuning.betweenRuns : m_tuning.betweenRunsInBackground;
}

Schedule::Next Schedule::after(const Run &run)
{
    bool isSavedMeanwhile = false;
    if (run.left) {
        isSavedMeanwhile = run.left->changes > 0 && (run.left->changes != m_left.changes || run.left->blobs != m_left.blobs);
        m_left.changes = run.left->changes;
        m_left.blobs = run.left->blobs;
    }
    Next next{usualPause()};
    if (run.outcome.ok()) {
        next.atOnce = isSavedMeanwhile && !run.trouble;
        m_backoff.reset();
        return next;
    }
    const ErrorCode code = run.outcome.error().code;
    if (code == ErrorCode::Cancelled)
        return next;
    if (isAboutTheWay(code)) {
        next.wait = m_backoff.next(run.retryAfter);
    } else {
        next.byItself = false;
        m_backoff.next(); // saves do not start a run that cannot succeed; wake() does
        next.wait = std::max(usualPause(), m_most);
    }
    if (mutated(Mutant::RetryOnlyAtNextEdit))
        next.wait = never;
    return next;
}

} // namespace plumb::sync
