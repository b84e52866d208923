// From starting the process to the first frame a person can act on, with 100,000 records on the
// device and with 100: starting must not depend on how much is there. The real app, offscreen; the
// office cannot be reached, which must not matter either.
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "app/store/writer.h"
#include "app/viewmodels/key_ring.h"
#include "assets/assets.h"
#include "platform/common/plain_key_store.h"
#include "tests/bench/bench_report.h"
#include "tests/demo/await.h"
#include "tests/support/driven_app.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr int few = 100;
constexpr int many = 100'000;
constexpr int recordsPerPage = 1000;
constexpr int recordsPerSite = 500;
constexpr double mostRatio = 1.25;

[[noreturn]] void giveUp(const QString &why)
{
    qFatal("bench_start: %s", qPrintable(why));
}

void must(const Status &status)
{
    if (!status)
        giveUp(status.error().detail);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().detail);
    return std::move(result).value();
}

// A device of a project manager: sites, and on each inspections with items, issues of theirs, comments.
class Filler {
public:
    Filler(const QString &folder, const Schema &schema)
    {
        PlainKeyStore keys(folder);
        KeyRing ring(folder, &keys);
        const auto key = must(demo::await(ring.open()));
        m_file = must(store::StoreFile::open({folder, key.value(), nullptr}, schema, m_clock)).file;
        m_writer = std::make_unique<store::Writer>(m_file->writer(), schema, m_clock, m_random, m_notices);
        m_replica = std::make_unique<store::Replica>(m_file->writer(), schema, m_clock, m_notices);
        must(m_writer->load());
    }

    void fill(int count)
    {
        const auto key = crypto::newSigningKey();
        m_person = newId(m_clock, m_random);
        store::Identity identity{newId(m_clock, m_random), m_person, u"陳強"_s, newId(m_clock, m_random), u"墨線裝飾"_s,
                                 u"https://127.0.0.1:1"_s, QByteArray(64, 'f'), key.publicKey, "token", key.secret};
        must(m_writer->setIdentity(identity));
        m_team = newId(m_clock, m_random);
        openScopes(count);
        while (m_seq < count) {
            wire::SyncResponse page = answer();
            while (int(page.records.size()) < recordsPerPage && m_seq < count)
                page.records.push_back(nextRecord());
            page.cursor = m_seq;
            must(m_replica->apply(page, m_clock.now()));
        }
    }

private:
    wire::SyncResponse answer() const
    {
        wire::SyncResponse out;
        out.epoch = u"bench"_s;
        out.grantsTag = "bench";
        out.cursor = m_seq;
        out.officeTime = m_clock.now();
        return out;
    }

    void openScopes(int count)
    {
        wire::SyncResponse out = answer();
        out.grants = std::vector<wire::Grant>{{scope::company, {u"project_manager"_s}}, {scope::team(m_team), {u"project_manager"_s}}};
        for (int site = 0; site <= count / recordsPerSite; ++site) {
            m_sites.push_back(newId(m_clock, m_random));
            out.grants->push_back({scope::site(m_sites.back()), {u"project_manager"_s}});
        }
        must(m_replica->apply(out, m_clock.now()));
    }

    wire::RecordLine line(const QString &kind, const QString &scopeName, const Id &id, const QJsonObject &fields)
    {
        ++m_seq;
        return {m_seq, id, kind, scopeName, "{\"*\":" + QByteArray::number(m_seq) + '}', canonicalJson(fields)};
    }

    wire::RecordLine nextRecord()
    {
        const int within = int(m_seq % recordsPerSite);
        const Id site = m_sites[std::size_t(m_seq / recordsPerSite)];
        const QString siteId = toString(site);
        const Moment when = m_clock.now() + std::chrono::days(within % 30 - 10);
        if (within == 0)
            return line(u"site"_s, scope::team(m_team), site,
                        {{u"name"_s, u"翠湖灣 3-%1"_s.arg(m_seq)}, {u"stage"_s, u"utilities"_s}, {u"progress"_s, 54}});
        if (within % 20 == 1) {
            m_inspection = newId(m_clock, m_random);
            return line(u"inspection"_s, scope::site(site), m_inspection,
                        {{u"site"_s, siteId}, {u"title"_s, u"水電隱蔽驗收"_s}, {u"state"_s, u"planned"_s}, {u"inspector"_s, toString(m_person)},
                         {u"planned_for"_s, toIso(when)}});
        }
        if (within % 10 == 2)
            return line(u"issue"_s, scope::site(site), newId(m_clock, m_random),
                        {{u"site"_s, siteId}, {u"title"_s, u"牆面垂直度"_s}, {u"state"_s, u"assigned"_s}, {u"severity"_s, u"normal"_s},
                         {u"assignee"_s, toString(m_person)}, {u"due_on"_s, toIso(when).left(10)}});
        return line(u"inspection_item"_s, scope::site(site), newId(m_clock, m_random),
                    {{u"inspection"_s, toString(m_inspection)}, {u"position"_s, within % 20}, {u"title"_s, u"給水管壓力試驗"_s}, {u"result"_s, u"pass"_s}});
    }

    SystemClock m_clock;
    SeededRandom m_random{1};
    store::Notices m_notices;
    std::unique_ptr<store::StoreFile> m_file;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Replica> m_replica;
    Id m_person;
    Id m_team;
    Id m_inspection;
    std::vector<Id> m_sites;
    qint64 m_seq = 0;
};

double startOnce(const QString &program, const QString &folder)
{
    test::DrivenApp app({program, folder, {u"--language"_s, u"zh_CN"_s}, 390, 844});
    double took = bench::timed([&] {
        for (const QString &problem : {app.start(), app.wait(u"today_page"_s)}) {
            if (!problem.isEmpty())
                giveUp(problem);
        }
    });
    if (const QString problem = app.quit(); !problem.isEmpty())
        giveUp(problem);
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!crypto::initialise())
        giveUp(u"libsodium does not start"_s);
    assets::initialise();
    const Schema schema = must(Schema::load(assets::schemaFolder()));
    QTemporaryDir scratch;
    const QString program = QCoreApplication::applicationDirPath() + u"/plumbline"_s;
    const QString small = scratch.filePath(u"few"_s);
    const QString large = scratch.filePath(u"many"_s);
    for (const auto &[folder, count] : {std::pair(small, few), std::pair(large, many)}) {
        if (!QDir().mkpath(folder))
            giveUp(folder);
        Filler(folder, schema).fill(count);
    }
    std::vector<double> withFew;
    std::vector<double> withMany;
    startOnce(program, small); // the disk's cache has seen the program
    startOnce(program, large);
    for (int round = 0; round < rounds; ++round) {
        withFew.push_back(startOnce(program, small));
        withMany.push_back(startOnce(program, large));
    }
    bench::Report report(u"start"_s);
    report.add({u"first interactive frame, 100 records"_s, bench::median(withFew), u"ms"_s, 0, 0});
    report.add({u"first interactive frame, 100,000 records"_s, bench::median(withMany), u"ms"_s, bench::median(withFew), mostRatio});
    return report.finish(QCoreApplication::arguments());
}
