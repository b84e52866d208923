// plumbline-device: the whole device without a window: the real store with its threads, the real
// engine, the real network transport with its pinned certificate, and somebody who works (worker.h).
// Told what to do by lines on stdin, answers with one JSON line each:
//   join INVITE · found SITE · work SITE · rest · wake · look · quit
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/driver/line_reader.h"
#include "app/store/replica.h"
#include "app/sync/engine.h"
#include "assets/assets.h"
#include "tests/e2e/chaos/worker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

#include <cstdio>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostTold = 500; // files it would like to have

void say(const QJsonObject &line)
{
    const QByteArray text = canonicalJson(line) + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fflush(stdout);
}

QJsonObject outcome(const Status &status)
{
    if (status)
        return {{u"ok"_s, true}};
    return {{u"ok"_s, false}, {u"code"_s, errorName(status.error().code)}, {u"detail"_s, status.error().detail}};
}

class Headless : public QObject {
public:
    Headless(std::shared_ptr<store::Store> store, chaos::Journal &journal, std::uint64_t seed)
        : m_store(std::move(store)), m_worker(m_store, journal, seed)
    {
        sync::EngineOptions options;
        options.store = m_store;
        options.clock = std::make_shared<SystemClock>();
        options.random = std::make_shared<SystemRandom>();
        options.tuning.backoff.most = Millis(2000);
        options.tuning.backoff.first = Millis(200);
        options.tuning.engine.afterSave = Millis(100);
        options.tuning.engine.betweenRuns = Millis(2000);
        options.tuning.transport.connectAndIdle = Millis(4000);
        options.tuning.transport.whole = Millis(20000);
        m_engine = std::make_unique<sync::Engine>(std::move(options));
        connect(m_engine.get(), &sync::Engine::succeeded, this, [this] { ++m_runs; });
        m_engine->start();
    }

    void obey(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        const QString argument = QString::fromUtf8(words.value(1));
        if (words[0] == "join")
            m_engine->join(argument, u"chaos"_s).then(this, [](const Status &status) { say(outcome(status)); });
        else if (words[0] == "found")
            found(parseId(argument).value_or(Id()));
        else if (words[0] == "work")
            m_worker.work(parseId(argument).value_or(Id()));
        else if (words[0] == "rest")
            m_worker.rest();
        else if (words[0] == "wake")
            m_engine->syncNow();
        else if (words[0] == "look")
            look();
        else if (words[0] == "quit")
            QCoreApplication::quit();
    }

private:
    // A site to work in, with this device's person as a member.
    void found(const Id &site)
    {
        m_store->identity().then(this, [this, site](const Result<std::optional<store::Identity>> &identity) {
            SystemClock clock;
            SystemRandom random;
            store::Save save;
            save.edits.push_back({newId(clock, random), u"membership"_s, scope::company,
                                  {{u"person"_s, toString((*identity)->person)},
                                   {u"scope"_s, scope::site(site)},
                                   {u"role"_s, u"deputy_general_manager"_s}}});
            m_store->save(save).then(this, [](const Status &status) { say(outcome(status)); });
        });
    }

    void look()
    {
        auto told = std::make_shared<QJsonObject>();
        m_store
            ->replicate([told](store::Replica &replica) -> Status {
                PLUMB_ASSIGN(const auto state, replica.state());
                PLUMB_ASSIGN(const auto missing, replica.blobsToFetch(mostTold));
                told->insert(u"cursor"_s, state.cursor);
                told->insert(u"epoch"_s, state.epoch);
                told->insert(u"catching_up"_s, !state.catchUp.isEmpty());
                QJsonArray fetching;
                for (const store::BlobInfo &blob : missing)
                    fetching.append(QString::fromLatin1(blob.sha256));
                told->insert(u"fetching"_s, fetching);
                return {};
            })
            .then(this, [this, told](const Status &status) {
                m_store->syncState().then(this, [this, told, status](const Result<store::SyncState> &state) {
                    if (!status || !state) {
                        say({{u"ok"_s, false}});
                        return;
                    }
                    told->insert(u"ok"_s, true);
                    told->insert(u"changes"_s, state->waitingChanges);
                    told->insert(u"files"_s, state->waitingBlobs);
                    told->insert(u"refused"_s, state->refused);
                    told->insert(u"conflicts"_s, state->conflicts);
                    told->insert(u"saved"_s, m_worker.saved());
                    told->insert(u"turned_down"_s, m_worker.turnedDown());
                    told->insert(u"runs"_s, m_runs);
                    const sync::EngineState how = m_engine->state();
                    const auto *failed = std::get_if<sync::Failed>(&how);
                    const auto *offline = std::get_if<sync::Offline>(&how);
                    if (failed || offline) {
                        const Error &error = failed ? failed->error : offline->error;
                        told->insert(u"trouble"_s, errorName(error.code) + u": "_s + error.detail);
                    }
                    say(*told);
                });
            });
    }

    std::shared_ptr<store::Store> m_store;
    chaos::Worker m_worker;
    std::unique_ptr<sync::Engine> m_engine;
    qint64 m_runs = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, {}, u"folder"_s}, {u"key"_s, {}, u"hex"_s}, {u"journal"_s, {}, u"file"_s}, {u"seed"_s, {}, u"n"_s}});
    parser.process(application);
    assets::initialise();
    auto schema = Schema::load(assets::schemaFolder());
    chaos::Journal journal;
    if (!crypto::initialise() || !schema || !journal.open(parser.value(u"journal"_s)))
        return 1;

    store::StoreOptions options;
    options.folder = parser.value(u"folder"_s);
    options.key = QByteArray::fromHex(parser.value(u"key"_s).toLatin1());
    options.schema = std::make_shared<const Schema>(*std::move(schema));
    options.clock = std::make_shared<SystemClock>();
    options.random = std::make_shared<SystemRandom>();
    options.readers = 1;
    auto opening = store::Store::open(options);
    opening.waitForFinished();
    auto opened = opening.takeResult();
    if (!opened) {
        say(outcome(opened.error()));
        return 1;
    }
    Headless device(std::exchange(opened->store, {}), journal, parser.value(u"seed"_s).toULongLong());
    say({{u"ok"_s, true}, {u"rescued"_s, opened->report.rescued}});

    driver::LineReader reader;
    QObject::connect(&reader, &driver::LineReader::line, &device, [&](const QByteArray &line) { device.obey(line); });
    QObject::connect(&reader, &driver::LineReader::ended, &application, &QCoreApplication::quit);
    reader.start();
    const int code = QCoreApplication::exec();
    std::fflush(stdout);
    // The reader waits on a pipe that others hold: the process ends without it.
    if (!reader.wait(100))
        std::quick_exit(code);
    return code;
}
