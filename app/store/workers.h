// Threads that take jobs from one queue, first come first served. With one thread jobs run one after
// the other in the order given. Going away waits until everything given has been done.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace plumb::store {

class Workers {
public:
    using Job = std::function<void(int worker)>;

    // `idle` runs on a worker whenever its queue has run empty.
    explicit Workers(int threads, std::function<void()> idle = {});
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    void post(Job job);

private:
    void run(int worker);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::function<void()> m_idle;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace plumb::store
