// Timers of an engine that ring when the test lets time pass. The engine lives on a thread of its own: what
// rings, rings there.
#pragma once

#include "app/sync/timer.h"

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <algorithm>
#include <mutex>
#include <optional>
#include <vector>

namespace plumb::test {

class ManualTimers {
public:
    sync::TimerFactory factory()
    {
        return [this](std::function<void()> ring) -> std::unique_ptr<sync::Timer> {
            return std::make_unique<ManualTimer>(*this, std::move(ring));
        };
    }

    // Everything due within this time rings, in order, before this returns.
    void advance(Millis by)
    {
        const Millis end = now() + by;
        for (;;) {
            ManualTimer *next = nullptr;
            {
                const std::lock_guard lock(m_mutex);
                for (ManualTimer *timer : m_timers) {
                    if (timer->due && *timer->due <= end && (!next || *timer->due < *next->due))
                        next = timer;
                }
                m_now = next ? std::max(m_now, *next->due) : end;
            }
            if (!next)
                return;
            onItsThread(next->place.get(), [next] { next->ringIfDue(); });
        }
    }

    // The engine has done what was waiting on its thread.
    void barrier()
    {
        QObject *place = nullptr;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_timers.empty())
                place = m_timers.front()->place.get();
        }
        if (place)
            onItsThread(place, [] {});
    }

private:
    template <typename Call>
    static void onItsThread(QObject *place, Call call)
    {
        const bool here = place->thread() == QThread::currentThread();
        QMetaObject::invokeMethod(place, std::move(call), here ? Qt::DirectConnection : Qt::BlockingQueuedConnection);
    }

    struct ManualTimer final : sync::Timer {
        ManualTimer(ManualTimers &theOwner, std::function<void()> theRing) : owner(theOwner), ring(std::move(theRing))
        {
            const std::lock_guard lock(owner.m_mutex);
            owner.m_timers.push_back(this);
        }
        ~ManualTimer() override
        {
            const std::lock_guard lock(owner.m_mutex);
            std::erase(owner.m_timers, this);
        }
        void start(Millis wait) override
        {
            const std::lock_guard lock(owner.m_mutex);
            due = owner.m_now + wait;
        }
        void stop() override
        {
            const std::lock_guard lock(owner.m_mutex);
            due.reset();
        }
        bool isActive() const override
        {
            const std::lock_guard lock(owner.m_mutex);
            return due.has_value();
        }
        void ringIfDue()
        {
            {
                const std::lock_guard lock(owner.m_mutex);
                if (!due || *due > owner.m_now)
                    return;
                due.reset();
            }
            ring();
        }

        ManualTimers &owner;
        const std::function<void()> ring;
        std::unique_ptr<QObject> place = std::make_unique<QObject>(); // on the thread it was made on
        std::optional<Millis> due;
    };

    Millis now() const
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }

    mutable std::mutex m_mutex;
    Millis m_now{0};
    std::vector<ManualTimer *> m_timers;
};

} // namespace plumb::test
