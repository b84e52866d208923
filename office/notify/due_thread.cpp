#include "office/notify/due_thread.h"

#include <algorithm>

namespace plumb::office {

DueThread::DueThread(Parts parts, Look look) : m_parts(std::move(parts)), m_look(std::move(look))
{
    m_parts.ledger.watch(
        [this](const Committed &committed) {
            if (committed.*m_parts.concerns)
                wake();
        },
        m_parts.watching);
    m_thread = std::thread([this] { run(); });
}

DueThread::~DueThread()
{
    m_parts.ledger.watch({}, m_parts.watching);
    {
        std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_moved.notify_all();
    m_thread.join();
}

void DueThread::wake()
{
    {
        std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_moved.notify_all();
}

void DueThread::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        m_woken = false;
        lock.unlock();
        const Millis rest = lookAtDue();
        lock.lock();
        m_moved.wait_for(lock, rest, [this] { return m_woken || m_stopped; });
    }
}

Millis DueThread::lookAtDue()
{
    const auto next = m_look(m_parts.clock.now(), m_stopped);
    if (!next.ok()) {
        m_parts.problem(next.error());
        return m_parts.rest;
    }
    return *next ? std::clamp(std::chrono::duration_cast<Millis>(**next - m_parts.clock.now()), Millis{0}, m_parts.rest) : m_parts.rest;
}

} // namespace plumb::office
