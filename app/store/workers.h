// Threads that take jobs from one queue, first come first served. With one thread jobs run one after
// the other in the order given. Going away waits until everything given has been done.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace plumb::store {

class Workers {
public:
    using Job = std::function<void(int worker)>;

    // Runs on a worker when its queue has run empty; says how long until it wants to be called again if
    // still nothing has come, or nothing.
    using Idle = std::function<std::optional<std::chrono::milliseconds>()>;
    explicit Workers(int threads, Idle idle = {});
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    enum class Place { InTurn, InAPause }; // Such a job may also run while one that takes long pauses for it.
    void post(Job job, Place place = Place::InTurn);
    // For a job that takes long: whether such a one is next, and does those that are. On a worker. Their
    // order, and that of those that wait for their turn, stays.
    bool isPauseWanted() const;
    void runInPause(int worker);
    // Does everything given, and what that posts in its turn, then `last`, on one of the threads, and ends them.
    void finish(Job last = {});

private:
    void run(int worker);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    struct Given {
        Job job;
        Place place;
    };
    std::deque<Given> m_jobs;
    Job m_last;
    Idle m_idle;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace plumb::store
