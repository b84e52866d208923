// The wire between an engine and the office's service: a function that a test can break, from its own
// thread, while the engine runs on another.
#pragma once

#include "app/sync/transport.h"
#include "tests/unit/sync/office_link.h"

#include <QCoroFuture>

#include <atomic>
#include <mutex>

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

private:
    OfficeFixture &m_office;
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
