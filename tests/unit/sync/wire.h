// The wire between an engine and the office's service: a function that a test can break, from its own
// thread, while the engine runs on another.
#pragma once

#include "app/sync/transport.h"
#include "tests/unit/sync/office_link.h"

#include <QCoroFuture>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace plumb::test {

using namespace Qt::StringLiterals;
using office::test::OfficeFixture;
using sync::HttpRequest;
using sync::HttpResponse;

// What the test does to the wire, from its own thread.
class Wire {
public:
    using Fault = std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)>;

    explicit Wire(OfficeFixture &office) : m_office(office) {}

    void setFault(Fault fault)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = std::move(fault);
    }
    void setSilent(bool silent) { m_silent = silent; }
    bool isSilent() const { return m_silent; }
    int requests() const { return m_requests; }
    std::mutex &mutex() { return m_mutex; } // whoever else speaks to the office holds it

    // Streams of events, and what the office says on them; from any thread.
    int streams() const { return int(listeners().size()); }
    void sayToStreams(const QByteArray &bytes)
    {
        for (const auto &listener : listeners())
            QMetaObject::invokeMethod(listener->place.get(), [listener, bytes] { listener->hear(bytes); }, Qt::BlockingQueuedConnection);
    }

    // At once, while a request is under way: for faults, which run on the engine's thread.
    void sayToStreamsFromFault(const QByteArray &bytes)
    {
        for (const auto &listener : listeners())
            listener->hear(bytes);
    }

    Result<HttpResponse> carry(const HttpRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        ++m_requests;
        if (m_fault) {
            if (auto said = m_fault(request))
                return *said;
        }
        return askOffice(m_office, request);
    }

    // One stream, as its listener's thread sees it.
    struct Listener {
        explicit Listener(sync::StreamWatcher theWatcher) : watcher(std::move(theWatcher)) {}
        void hear(const QByteArray &bytes)
        {
            if (const auto take = watcher.bytes)
                take(bytes);
        }
        sync::StreamWatcher watcher;
        std::unique_ptr<QObject> place = std::make_unique<QObject>(); // on that thread
    };
    void add(std::shared_ptr<Listener> listener)
    {
        const std::lock_guard lock(m_streamMutex);
        m_listeners.push_back(std::move(listener));
    }
    void remove(const std::shared_ptr<Listener> &listener)
    {
        const std::lock_guard lock(m_streamMutex);
        std::erase(m_listeners, listener);
    }

private:
    std::vector<std::shared_ptr<Listener>> listeners() const
    {
        const std::lock_guard lock(m_streamMutex);
        return m_listeners;
    }

    OfficeFixture &m_office;
    mutable std::mutex m_streamMutex;
    std::vector<std::shared_ptr<Listener>> m_listeners;
    std::mutex m_mutex;
    Fault m_fault;
    std::atomic<bool> m_silent = false;
    std::atomic<int> m_requests = 0;
};

class WireTransport final : public sync::Transport {
public:
    explicit WireTransport(Wire &wire) : m_wire(wire) {}

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        if (m_stopped)
            co_return Error{ErrorCode::Cancelled, u"stopped"_s};
        if (!m_wire.isSilent())
            co_return m_wire.carry(request);
        const auto promise = std::make_shared<QPromise<Result<HttpResponse>>>();
        promise->start();
        m_hanging.push_back(promise);
        const auto future = promise->future();
        co_return co_await future;
    }

    std::unique_ptr<sync::HttpStream> open(const HttpRequest &, sync::StreamWatcher watcher) override
    {
        struct Open final : sync::HttpStream {
            Open(Wire &theWire, sync::StreamWatcher theWatcher)
                : wire(theWire), listener(std::make_shared<Wire::Listener>(std::move(theWatcher)))
            {
                wire.add(listener);
            }
            ~Open() override
            {
                listener->watcher = {};
                wire.remove(listener);
                listener->place.release()->deleteLater(); // we may be inside a call to it
            }
            Wire &wire;
            std::shared_ptr<Wire::Listener> listener;
        };
        return std::make_unique<Open>(m_wire, std::move(watcher));
    }

    void abortAll() override
    {
        m_stopped = true;
        for (const auto &promise : std::exchange(m_hanging, {})) {
            promise->addResult(Error{ErrorCode::Cancelled, u"stopped"_s});
            promise->finish();
        }
    }

private:
    Wire &m_wire;
    std::vector<std::shared_ptr<QPromise<Result<HttpResponse>>>> m_hanging;
    bool m_stopped = false;
};

} // namespace plumb::test
