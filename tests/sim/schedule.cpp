#include "tests/sim/schedule.h"

#include "app/core/mutant.h"

#include <algorithm>

namespace plumb::sim {

namespace {

// Time alone may heal it: shown as "offline", tried again by itself.
bool isAboutTheWay(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::NotTheOffice
        || code == ErrorCode::Busy;
}

} // namespace

bool Schedule::setForeground(bool foreground)
{
    const bool came = foreground && !m_foreground;
    m_foreground = foreground;
    return came;
}

bool Schedule::isWorthARun(const Waiting &waiting) const
{
    const bool isNew = hasNewChanges(waiting) || waiting.blobs > m_left.blobs;
    return isNew && (m_backoff.failures() == 0 || mutated(Mutant::RetryOnlyAtNextEdit));
}

Millis Schedule::usualPause() const
{
    return m_foreground ? m_tuning.betweenRuns : m_tuning.betweenRunsInBackground;
}

Schedule::Next Schedule::after(const Run &run)
{
    Next next{usualPause(), false, true};
    const bool savedMeanwhile = run.left && run.left->changes > 0 && *run.left != m_left;
    if (run.left)
        m_left = *run.left;
    if (run.outcome.ok()) {
        next.atOnce = savedMeanwhile && !run.trouble;
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
        next.wait.reset();
    return next;
}

} // namespace plumb::sim
