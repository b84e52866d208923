// The device's side of the sync bench, in a process of its own so that its memory is its own: the real
// store, session and network transport. Reads commands from standard input, one a line, and answers
// each with one line of JSON. With --floor it writes the same rows with bare SQLite instead.
//
//   join INVITE      becomes a device of that office, at the address given with --office
//   sync             talks until there is nothing more to say       -> ms, records, from
//   edit FROM N R    saves N edits of rows, ten in one action, round R
//   saves N          saves N small records one after the other      -> ms of each
//   sync-saving N    as sync, and saves until N records have come   -> ms of each save
//   indexed          waits until search finds everything            -> ms
//   watch            from now on syncs by itself, as the app does: the engine and its stream of hints
//   mark N           remembers how row N stands here
//   seen             waits until that row has changed               -> at
//
// `from` and `at` are moments of the machine's steady clock, in ms: they compare between processes.
#include "app/core/json.h"
#include "app/store/store.h"
#include "app/sync/converse.h"
#include "app/sync/engine.h"
#include "app/sync/join.h"
#include "app/sync/session.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/sync/floor.h"
#include "tests/bench/sync/workload.h"
#include "tests/support/must.h"
#include "tests/support/settled.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <thread>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t editsPerAction = 10;

// The store works on threads of its own: nothing here has to turn meanwhile.
template <typename T> T done(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

Schema schemaWith(const QString &kindFile)
{
    Schema schema = must(Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema")));
    QFile file(kindFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(kindFile));
    must(schema.add(must(parseKind(file.readAll(), kindFile))));
    return schema;
}

double steadyMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QJsonArray toJson(const std::vector<double> &values)
{
    QJsonArray out;
    for (const double value : values)
        out.append(value);
    return out;
}

class Device {
public:
    Device(const QString &folder, const QString &kindFile, QString office)
        : m_office(std::move(office)), m_clock(std::make_shared<SystemClock>()), m_random(std::make_shared<SystemRandom>())
    {
        store::StoreOptions options{folder, QByteArray(32, 'k'), std::make_shared<const Schema>(schemaWith(kindFile)), m_clock,
                                    m_random};
        m_store = must(done(store::Store::open(options))).store;
        if (const auto identity = must(done(m_store->identity())))
            connectTo(*identity);
    }

    QJsonObject answer(const QStringList &command)
    {
        const QString name = command.value(0);
        if (name == "join"_L1)
            return join(command.value(1));
        if (name == "sync"_L1)
            return sync();
        if (name == "edit"_L1)
            return edit(command.value(1).toInt(), command.value(2).toInt(), command.value(3).toInt());
        if (name == "saves"_L1)
            return {{u"saves"_s, toJson(saves(command.value(1).toInt()))}};
        if (name == "sync-saving"_L1)
            return syncSaving(command.value(1).toInt());
        if (name == "indexed"_L1)
            return indexed();
        if (name == "watch"_L1)
            return watch();
        if (name == "mark"_L1)
            return mark(command.value(1).toInt());
        if (name == "seen"_L1)
            return seen();
        qFatal("no such command: %s", qPrintable(name));
    }

private:
    void connectTo(const store::Identity &identity)
    {
        m_transport = sync::makeNetworkTransport({identity.officeUrl, identity.officeFingerprint}, {});
    }

    QJsonObject join(const QString &text)
    {
        Invite invite = must(decodeInvite(text));
        invite.url = m_office;
        if (m_office.startsWith("http:"_L1))
            invite.fingerprint.clear();
        const sync::DeviceKeys keys = sync::newDeviceKeys(*m_clock, *m_random);
        const auto transport = sync::makeNetworkTransport({invite.url, invite.fingerprint}, {});
        const sync::Reply reply{test::settled(transport->send(sync::joinRequest(invite, keys, u"bench"_s))), m_clock->now()};
        const store::Identity identity = must(sync::readJoinReply(invite, keys, reply));
        must(done(m_store->setIdentity(identity)));
        connectTo(identity);
        return {};
    }

    // One whole run, as the engine carries it: until the office has nothing more, and that noted.
    // `afterPage` hears how many records have come.
    QJsonObject sync(const std::function<void(qint64)> &afterPage = {})
    {
        sync::Session session;
        const std::function<bool()> watch = [&] {
            if (afterPage)
                afterPage(session.receivedRecords());
            return true;
        };
        const double from = steadyMs();
        const double took = timed([&] {
            must(test::settled(sync::converse(session, {m_store.get(), m_transport.get(), m_clock.get()}, watch)));
            const Moment now = m_clock->now();
            must(done(m_store->replicate([now](store::Replica &replica) { return replica.noteSuccess(now); })));
        });
        if (session.trouble())
            must(Status(*session.trouble()));
        return {{u"ms"_s, took}, {u"from"_s, from}, {u"records"_s, session.receivedRecords()}, {u"answers"_s, session.answeredChanges()}};
    }

    QJsonObject edit(int from, int count, int round)
    {
        std::vector<QFuture<Status>> saved;
        store::Save save;
        for (int number = from; number < from + count; ++number) {
            const WorkloadRow row = workloadRow(number);
            save.edits.push_back({*parseId(QString::fromLatin1(row.id)), u"bench_task"_s, workloadScope(row.site), workloadEdit(number, round)});
            if (save.edits.size() < editsPerAction && number + 1 < from + count)
                continue;
            saved.push_back(m_store->save(std::move(save)));
            save = {};
        }
        for (const auto &status : saved)
            must(done(status));
        return {};
    }

    store::Save smallSave()
    {
        store::Save save;
        save.edits.push_back({newId(*m_clock, *m_random), u"bench_task"_s, workloadScope(m_saved % workloadSites),
                              {{u"title"_s, u"loose tile %1"_s.arg(m_saved)}, {u"status"_s, u"new"_s}}});
        ++m_saved;
        return save;
    }

    double oneSave()
    {
        return timed([this] { must(done(m_store->save(smallSave()))); });
    }

    std::vector<double> saves(int count)
    {
        std::vector<double> took;
        for (int i = 0; i < count; ++i)
            took.push_back(oneSave());
        return took;
    }

    // Somebody saves one record after the other while `records` come in. The first answer brings the grants.
    // Going on after that would keep the sync busy with these saves for ever.
    QJsonObject syncSaving(qint64 records)
    {
        std::vector<double> took;
        std::atomic<bool> over = false;
        std::thread person([&] {
            while (!over && must(done(m_store->grants())).empty()) {}
            while (!over)
                took.push_back(oneSave());
        });
        const QJsonObject synced = sync([&](qint64 received) { over = over || received >= records; });
        over = true;
        person.join();
        return {{u"saves"_s, toJson(took)}, {u"ms"_s, synced.value(u"ms"_s)}, {u"records"_s, synced.value(u"records"_s)}};
    }

    // A search answers once every record can be found.
    QJsonObject indexed()
    {
        store::ListQuery query;
        query.kind = u"bench_task"_s;
        query.search = u"wall"_s;
        qint64 found = 0;
        const double took = timed([&] { found = must(done(m_store->count(query))); });
        return {{u"ms"_s, took}, {u"found"_s, found}};
    }

    QJsonObject watch()
    {
        m_engine = std::make_unique<sync::Engine>(sync::EngineOptions{m_store, m_clock, m_random, {}, {}, sync::makeSystemTimer});
        QEventLoop loop;
        QObject::connect(m_engine.get(), &sync::Engine::succeeded, &loop, &QEventLoop::quit);
        m_engine->start();
        loop.exec();
        return {};
    }

    // As the store has it now; a change is seen when a reader of the store finds it.
    qint64 markedSeq()
    {
        const auto record = must(done(m_store->record(m_marked)));
        return record ? record->seq : 0;
    }

    QJsonObject mark(int number)
    {
        m_marked = *parseId(QString::fromLatin1(workloadRow(number).id));
        m_markedAt = markedSeq();
        return {};
    }

    QJsonObject seen()
    {
        QEventLoop loop;
        double at = 0;
        const auto look = [&] {
            if (at > 0 || markedSeq() == m_markedAt)
                return;
            at = steadyMs();
            loop.quit();
        };
        QObject::connect(m_store.get(), &store::Store::changed, &loop, look);
        look();
        if (at == 0)
            loop.exec();
        return {{u"at"_s, at}};
    }

    QString m_office;
    std::shared_ptr<SystemClock> m_clock;
    std::shared_ptr<SystemRandom> m_random;
    std::shared_ptr<store::Store> m_store;
    std::unique_ptr<sync::Transport> m_transport;
    std::unique_ptr<sync::Engine> m_engine; // before the store in ending
    Id m_marked;
    qint64 m_markedAt = 0;
    int m_saved = 0;
};

int serve(Device &device)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject answer = device.answer(QString::fromStdString(line).split(u' ', Qt::SkipEmptyParts));
        std::printf("%s\n", canonicalJson(answer).constData());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"Where the device lives."_s, u"folder"_s},
                       {u"kind"_s, u"The kind file of the rows."_s, u"file"_s},
                       {u"office"_s, u"Its address."_s, u"url"_s},
                       {u"floor"_s, u"Write so many rows with bare SQLite."_s, u"rows"_s}});
    parser.process(app);
    if (parser.isSet(u"floor"_s)) {
        std::printf("%s\n", canonicalJson(measureFloor(parser.value(u"folder"_s), parser.value(u"floor"_s).toInt())).constData());
        return 0;
    }
    if (!crypto::initialise())
        return 1;
    Device device(parser.value(u"folder"_s), parser.value(u"kind"_s), parser.value(u"office"_s));
    return serve(device);
}
