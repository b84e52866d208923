#include "tests/bench/bench_office.h"
#include "tests/bench/plain_http.h"

#include "app/crypto/crypto.h"
#include "app/model/wire.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <thread>

namespace plumb::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using office::test::Draft;
using office::test::TestDevice;

namespace {

constexpr int streams = 5000;
constexpr int persons = 500;
constexpr int wakes = 20;
constexpr int openAtOnce = 50;
constexpr int patienceMs = 20'000;

// All who listen, in one thread.
class Crowd {
public:
    Crowd() : m_poll(epoll_create1(EPOLL_CLOEXEC)) {}
    ~Crowd() { ::close(m_poll); }

    void open(quint16 port, const QByteArray &token)
    {
        auto stream = std::make_unique<PlainHttp>(port);
        if (!stream->write("GET /v1/events HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer " + token + "\r\n\r\n"))
            qFatal("a stream could not be opened");
        epoll_event watch{};
        watch.events = EPOLLIN;
        watch.data.fd = stream->handle();
        epoll_ctl(m_poll, EPOLL_CTL_ADD, stream->handle(), &watch);
        m_streams.push_back(std::move(stream));
    }

    // Until so many have heard something that contains `what`; when each did, since `from`, in ms.
    std::vector<double> hear(std::size_t many, const QByteArray &what, Clock::time_point from)
    {
        std::vector<double> when;
        std::vector<epoll_event> ready(512);
        char bytes[4096];
        while (when.size() < many) {
            const int count = epoll_wait(m_poll, ready.data(), int(ready.size()), patienceMs);
            if (count <= 0)
                qFatal("%zu of %zu heard", when.size(), many);
            const double now = std::chrono::duration<double, std::milli>(Clock::now() - from).count();
            for (int i = 0; i < count; ++i) {
                const ssize_t got = ::recv(ready[std::size_t(i)].data.fd, bytes, sizeof bytes, 0);
                if (got <= 0)
                    qFatal("the office ended a stream");
                if (QByteArrayView(bytes, got).contains(what))
                    when.push_back(now);
            }
        }
        return when;
    }

private:
    int m_poll;
    std::vector<std::unique_ptr<PlainHttp>> m_streams;
};

// Devices straight into the book: five thousand invites would take their time.
std::vector<QByteArray> addListeners(office::test::OfficeFixture &book, TestDevice &admin)
{
    std::vector<QByteArray> tokens;
    std::vector<Id> members;
    for (int i = 0; i < persons; ++i)
        members.push_back(book.person(admin, u"工人 %1"_s.arg(i), {{scope::company, u"crew_lead"_s}}));
    const auto writer = *book.ledger->write();
    for (int i = 0; i < streams; ++i) {
        tokens.push_back("listener-" + QByteArray::number(i));
        office::Device device{book.freshId(), members[std::size_t(i % persons)], u"phone"_s, book.random->bytes(32),
                              crypto::sha256(tokens.back())};
        if (!writer->putDevice(device).ok())
            qFatal("device");
    }
    if (!writer->commit().ok())
        qFatal("devices");
    return tokens;
}

} // namespace

void measureStreams(Report &report)
{
    if (const int files = raiseFileLimit(); files < streams + 200)
        qFatal("%d streams need more open files than the %d this system allows", streams, files);
    BenchOffice office;
    TestDevice admin = office.book().joined(office.book().admin);
    const std::vector<QByteArray> tokens = addListeners(office.book(), admin);
    std::vector<QByteArray> pushes; // one change each
    for (int i = 0; i < wakes; ++i) {
        const Draft draft{office.book().freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, i}}};
        std::vector<QByteArray> changes{office.book().change(admin, draft)};
        pushes.push_back(wire::encode(office.book().pushOf(admin, changes)));
    }
    office.serve();

    Crowd crowd;
    const auto openUpTo = [&](std::size_t &opened, std::size_t end) {
        while (opened < end) {
            const std::size_t some = std::min<std::size_t>(openAtOnce, end - opened);
            for (std::size_t i = 0; i < some; ++i)
                crowd.open(office.port(), tokens[opened++]);
            crowd.hear(some, "retry:", Clock::now());
        }
    };
    std::size_t opened = 0;
    openUpTo(opened, 100); // the office is warm: threads, connections to its database, caches
    const double before = residentMiB(office.process());
    openUpTo(opened, streams);
    const double each = (residentMiB(office.process()) - before) * 1024 / double(streams - 100);

    PlainHttp pusher(office.port());
    std::vector<double> heard;
    for (const QByteArray &push : pushes) {
        std::thread sender;
        const auto from = Clock::now();
        sender = std::thread([&] {
            if (pusher.post("/v1/sync", "Authorization: Bearer " + admin.token + "\r\n", push).status != 200)
                qFatal("the push failed");
        });
        const auto when = crowd.hear(streams, "event: moved", from);
        heard.insert(heard.end(), when.begin(), when.end());
        sender.join();
        std::this_thread::sleep_for(500ms); // changes far apart: each wakes a quiet crowd
    }
    report.add({u"memory of an idle event stream, 5,000 open"_s, each, u"KiB"_s, 0, 24});
    report.add({u"push to heard by one of 5,000, p95"_s, quantile(heard, 0.95), u"ms"_s, 0, 200});
    report.add({u"push to heard by one of 5,000, median"_s, median(heard), u"ms"_s, 0, 0});
    office.stop();
}

} // namespace plumb::bench
