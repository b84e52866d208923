// ./dev bench office: what the office takes in, beside bare SQLite writing the same rows in the same run,
// and what five thousand devices that only listen cost it. The office is the real program in a process of
// its own, durable, over plain HTTP: TLS is thought to be ended in front.
#include "tests/bench/bench_office.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/wire.h"
#include "tests/bench/bare_ledger.h"
#include "tests/bench/plain_http.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <thread>

namespace plumb::bench {

using namespace Qt::StringLiterals;
using office::test::Draft;
using office::test::OfficeFixture;
using office::test::TestDevice;

void BenchOffice::serve()
{
    QFile key(m_folder + u"/signing.key"_s);
    if (!key.open(QIODevice::WriteOnly) || key.write(toBase64Url(m_fixture->key.key.secret)) < 0)
        qFatal("cannot write %s", qPrintable(key.fileName()));
    key.close();
    m_fixture->service.reset(); // the process has the book to itself
    m_fixture->ledger.reset();
    m_process = std::make_unique<plumb::test::OfficeProcess>(QCoreApplication::applicationDirPath() + u"/plumbline-office"_s, m_folder);
    if (const QString problem = m_process->start(0, {u"--no-tls"_s}); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

void BenchOffice::stop()
{
    if (const QString problem = m_process->stop(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

namespace {

constexpr int devices = 8;
constexpr int rounds = 5;
constexpr int pushesEach = 20;
constexpr int changesPerPush = 100;

// One device with all it will push, signed: half new issues, half edits of these.
struct Pusher {
    TestDevice device;
    std::vector<QByteArray> lines;      // of each push, ready to go
    std::vector<QByteArray> signatures;
};

QJsonObject issueOf(const Id &site, int number)
{
    return {{u"site"_s, toString(site)},
            {u"title"_s, u"Tile hollow under the window, row %1"_s.arg(number)},
            {u"state"_s, u"open"_s},
            {u"place"_s, u"Master bathroom, north wall"_s},
            {u"detail"_s, u"Sounds hollow over about two thirds of the tile; grout cracked along the lower edge, no water behind it yet."_s}};
}

Pusher makePusher(OfficeFixture &office, TestDevice &admin, int number)
{
    const Id site = office.freshId();
    const QString scope = scope::site(site);
    const Id person = office.person(admin, u"工長 %1"_s.arg(number), {{scope, u"project_manager"_s}});
    Pusher pusher{office.joined(person), {}, {}};
    std::vector<Id> records;
    for (int push = 0; push < pushesEach; ++push) {
        std::vector<QByteArray> changes;
        for (int i = 0; i < changesPerPush; ++i) {
            const int n = push * changesPerPush + i;
            Draft draft{office.freshId(), u"issue"_s, scope, issueOf(site, n)};
            if (push >= pushesEach / 2) {
                draft.record = records[std::size_t(n - pushesEach / 2 * changesPerPush)];
                draft.set = {{u"place"_s, u"Kitchen"_s}, {u"title"_s, u"Looked at again, row %1"_s.arg(n)}};
            } else {
                records.push_back(draft.record);
            }
            changes.push_back(office.change(pusher.device, draft));
        }
        const wire::SyncRequest request = office.pushOf(pusher.device, changes);
        pusher.signatures.push_back(request.signature);
        pusher.lines.push_back(changes.front());
        for (std::size_t i = 1; i < changes.size(); ++i)
            pusher.lines.back() += '\n' + changes[i];
    }
    return pusher;
}

// As a device does it: each request goes on from what the answer before said.
void pushAll(const Pusher &pusher, quint16 port, std::atomic<int> &problems)
{
    PlainHttp http(port);
    const QByteArray headers = "Authorization: Bearer " + pusher.device.token + "\r\n";
    QJsonObject known{{u"v"_s, 1}, {u"cursor"_s, 0}, {u"epoch"_s, QString()}, {u"grants_tag"_s, QString()}};
    for (std::size_t push = 0; push < pusher.lines.size(); ++push) {
        QJsonObject header = known;
        header.insert(u"changes"_s, changesPerPush);
        header.insert(u"signature"_s, QString::fromLatin1(pusher.signatures[push]));
        const auto answer = http.post("/v1/sync", headers, canonicalJson(header) + '\n' + pusher.lines[push] + '\n');
        const auto said = wire::decodeResponse(answer.body);
        const bool applied = answer.status == 200 && said.ok()
            && std::all_of(said->answers.begin(), said->answers.end(),
                           [](const wire::ChangeAnswer &one) { return one.outcome == wire::ChangeAnswer::Outcome::Applied; });
        if (!applied) {
            qWarning("push: %d %s", answer.status, answer.body.left(300).constData());
            ++problems;
            return;
        }
        known.insert(u"cursor"_s, said->cursor);
        known.insert(u"epoch"_s, said->epoch);
        known.insert(u"grants_tag"_s, QString::fromLatin1(said->grantsTag));
    }
}

struct Round {
    double office = 0; // ms
    double bare = 0;   // ms
};

Round oneRound()
{
    BenchOffice office;
    TestDevice admin = office.book().joined(office.book().admin);
    std::vector<Pusher> pushers;
    for (int i = 0; i < devices; ++i)
        pushers.push_back(makePusher(office.book(), admin, i));
    office.serve();
    std::atomic<int> problems = 0;
    Round round;
    round.office = timed([&] {
        std::vector<std::thread> threads;
        for (const Pusher &pusher : pushers)
            threads.emplace_back([&] { pushAll(pusher, office.port(), problems); });
        for (std::thread &thread : threads)
            thread.join();
    });
    office.stop();
    if (problems > 0)
        qFatal("%d devices could not push", problems.load());
    QTemporaryDir folder;
    const BareRun bare = writeBare(office.ledger(), folder.path(), changesPerPush);
    round.office /= devices * pushesEach * changesPerPush;
    round.bare = bare.ms / double(bare.changes);
    return round;
}

void measurePushes(Report &report)
{
    std::vector<double> offices;
    std::vector<double> bares;
    for (int i = 0; i < rounds; ++i) {
        const Round round = oneRound();
        offices.push_back(round.office * 1000);
        bares.push_back(round.bare * 1000);
    }
    const double office = median(offices);
    const double bare = median(bares);
    // Changes a second at least 0.4 times those of bare SQLite: a change takes at most 2.5 times as long.
    report.add({u"one change, 8 devices pushing"_s, office, u"µs"_s, bare, 2.5});
    report.add({u"changes a second, 8 devices pushing"_s, 1e6 / office, u"1/s"_s, 1e6 / bare, 0});
}

} // namespace

} // namespace plumb::bench

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    using namespace plumb::bench;
    Report report(QStringLiteral("office"));
    measurePushes(report);
    measureStreams(report);
    return report.finish(QCoreApplication::arguments());
}
