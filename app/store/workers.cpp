#include "app/store/workers.h"

#include <utility>

namespace plumb::store {

Workers::Workers(int threads, Idle idle) : m_idle(std::move(idle))
{
    for (int worker = 0; worker < threads; ++worker)
        m_threads.emplace_back([this, worker] { run(worker); });
}

Workers::~Workers()
{
    finish();
}

void Workers::finish(Job last)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        m_last = std::move(last);
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Workers::post(Job job, Place place)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back({std::move(job), place});
    }
    m_wake.notify_one();
}

bool Workers::isPauseWanted() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_jobs.empty() && m_jobs.front().place == Place::InAPause;
}

void Workers::runInPause(int worker)
{
    while (isPauseWanted()) {
        Job job;
        {
            const std::scoped_lock lock(m_mutex);
            job = std::move(m_jobs.front().job);
            m_jobs.pop_front();
        }
        job(worker);
    }
}

void Workers::run(int worker)
{
    std::unique_lock lock(m_mutex);
    const auto called = [this] { return m_ending || !m_jobs.empty(); };
    std::optional<std::chrono::milliseconds> rest;
    for (;;) {
        if (!rest)
            m_wake.wait(lock, called);
        else if (!m_wake.wait_for(lock, *rest, called)) {
            lock.unlock();
            rest = m_idle();
            lock.lock();
            continue;
        }
        if (m_jobs.empty()) {
            const Job last = std::exchange(m_last, {});
            lock.unlock();
            if (last)
                last(worker);
            return;
        }
        Job job = std::move(m_jobs.front().job);
        m_jobs.pop_front();
        lock.unlock();
        job(worker);
        job = {};
        lock.lock();
        rest.reset();
        if (m_idle && m_jobs.empty()) { // a job may have done those behind it
            lock.unlock();
            rest = m_idle();
            lock.lock();
        }
    }
}

} // namespace plumb::store
