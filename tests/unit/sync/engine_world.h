// What the tests of the engine share: real store, real office; only the wire between them is a function, and
// time passes by itself or when the test says so.
#pragma once

#include "app/sync/engine.h"
#include "tests/unit/sync/manual_timers.h"
#include "tests/unit/sync/wire.h"

#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <optional>

namespace plumb::test {

using namespace std::chrono_literals;

template <typename T> T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("a future never ended");
    return future.result();
}

inline sync::Tuning quick()
{
    sync::Tuning tuning;
    tuning.engine.afterSave = 10ms;
    tuning.engine.betweenRuns = 10min;
    tuning.backoff = {20ms, 100ms, 2};
    tuning.events.silence = 1min;
    tuning.files.mostChunk = 64 * 1024;
    tuning.files.leastChunk = 16 * 1024;
    return tuning;
}

struct EngineWorld {
    OfficeFixture office;
    SmallCompany company{office};
    QTemporaryDir folder;
    Wire wire{office};
    std::shared_ptr<store::Store> store;
    std::unique_ptr<sync::Engine> engine;
    std::optional<ManualTimers> timers; // empty: time passes by itself
    sync::Tuning tuning = quick();
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(); // of the device

    enum class Time { Real, Manual };
    explicit EngineWorld(Time time = Time::Real)
    {
        if (time == Time::Manual)
            timers.emplace();
        store::StoreOptions options;
        options.folder = folder.path();
        options.key = QByteArray(32, 'k');
        options.schema = office.schema;
        options.clock = std::make_shared<SystemClock>();
        options.random = std::make_shared<SeededRandom>(3);
        auto opened = waited(store::Store::open(options));
        if (!opened)
            qFatal("store: %s", qPrintable(opened.error().detail));
        store = opened->store;
        startEngine();
    }
    ~EngineWorld() { engine.reset(); }

    void startEngine()
    {
        engine.reset();
        sync::EngineOptions options;
        options.store = store;
        options.clock = clock;
        options.random = std::make_shared<SeededRandom>(4);
        options.tuning = tuning;
        if (timers)
            options.timers = timers->factory();
        options.transport = [this](const sync::OfficeAddress &) { return std::make_unique<WireTransport>(wire); };
        engine = std::make_unique<sync::Engine>(options);
    }

    Status join()
    {
        const Invite invite{u"https://office.example"_s, QByteArray(64, 'a'), office.invite(company.projectManager),
                            u"墨線裝飾"_s, u"林工"_s};
        return waited(engine->join(encodeInvite(invite), u"Pixel 7"_s));
    }

    void joinAndSettle()
    {
        const Status joined = join();
        if (!joined)
            qFatal("join: %s", qPrintable(joined.error().detail));
        if (!QTest::qWaitFor([this] { return isIdle() && engine->lastSuccess() && state().cursor > 0; }, 20000))
            qFatal("never settled");
    }

    store::SyncState state() { return *waited(store->syncState()); }
    // Time passes, and everything it set off has been done.
    void pass(Millis by)
    {
        timers->advance(by);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i) { // to the store and back, as often as the engine asks it in a row
            timers->barrier();
            (void)state();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!std::holds_alternative<sync::Syncing>(engine->state()), 20000);
        timers->barrier();
    }
    bool isIdle() const { return std::holds_alternative<sync::Idle>(engine->state()); }
    bool isOffline() const { return std::holds_alternative<sync::Offline>(engine->state()); }
    const Error *failure() const
    {
        const sync::EngineState &state = (m_shown = engine->state());
        const auto *failed = std::get_if<sync::Failed>(&state);
        return failed ? &failed->error : nullptr;
    }

    // Another person's change, straight to the office.
    Id issueByDesigner(const QString &title)
    {
        const std::lock_guard lock(wire.mutex());
        if (!m_designer)
            m_designer = office.joined(company.designer);
        const Id id = office.freshId();
        office.push(*m_designer, office::test::Draft{id, u"issue"_s, company.siteScope, issueFields(company.site, title)});
        return id;
    }
    qint64 officeSeq() { return (*office.ledger->read())->company()->seq; }
    QByteArray hint(qint64 seq) const
    {
        return "id: " + QByteArray::number(seq) + "\nevent: moved\ndata: {\"scopes\":[\"" + company.siteScope.toLatin1() + "\"]}\n\n";
    }

    Status saveIssue(const QString &title)
    {
        store::Save save;
        save.edits.push_back({newId(SystemClock(), m_random), u"issue"_s, company.siteScope, issueFields(company.site, title)});
        return waited(store->save(save));
    }

    QByteArray savePhoto(int size, std::uint64_t seed)
    {
        SeededRandom random(seed);
        const QByteArray bytes = random.bytes(size);
        const QByteArray hash = crypto::sha256Hex(bytes);
        store::Save save;
        save.edits.push_back({newId(SystemClock(), m_random), u"photo"_s, company.siteScope,
                              office::test::photoFields(company.site, hash, size)});
        save.blobs.push_back({hash, bytes, u"image/jpeg"_s});
        const Status saved = waited(store->save(save));
        if (!saved)
            qFatal("photo: %s", qPrintable(saved.error().detail));
        return hash;
    }

private:
    mutable sync::EngineState m_shown;
    std::optional<office::test::TestDevice> m_designer;
    SystemRandom m_random;
};

} // namespace plumb::test
