// Several devices, the real office, one process: whatever is edited and however the network behaves,
// quiet devices end with equal bytes and nothing anybody saved is lost.
#include "app/core/json.h"
#include "app/sync/session.h"
#include "tests/unit/sync/office_link.h"

#include <QTest>

#include <rapidcheck.h>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using plumb::office::test::OfficeFixture;

namespace {

// A network that loses, doubles and deafens, from a seed.
class WildNetwork {
public:
    WildNetwork(OfficeFixture &office, std::uint64_t seed) : m_office(office), m_random(seed) {}

    Result<HttpResponse> operator()(const HttpRequest &request)
    {
        m_office.clock.advance(Millis(50));
        switch (m_random.below(8)) {
        case 0: return Error{ErrorCode::Unreachable, u"request lost"_s};
        case 1: (void)askOffice(m_office, request); return Error{ErrorCode::TimedOut, u"reply lost"_s};
        case 2: (void)askOffice(m_office, request); break; // it arrives twice
        case 3: m_late.push_back(request); break;          // and once more, much later
        case 4: {
            HttpResponse cut = askOffice(m_office, request);
            cut.body.truncate(qsizetype(m_random.below(std::uint64_t(cut.body.size()) + 1)));
            return cut;
        }
        case 5:
            for (const HttpRequest &late : std::exchange(m_late, {}))
                (void)askOffice(m_office, late);
            break;
        default: break;
        }
        return askOffice(m_office, request);
    }

private:
    OfficeFixture &m_office;
    SeededRandom m_random;
    std::vector<HttpRequest> m_late;
};

// What one person once typed into a field of a record.
struct Typed {
    Id record;
    QString field;
    QJsonValue value;
};

class Company {
public:
    explicit Company(int devices, std::uint64_t seed) : m_random(seed)
    {
        for (int i = 0; i < devices; ++i) {
            m_devices.push_back(std::make_unique<SyncDevice>(*office.schema, office.clock, seed + 100 + std::uint64_t(i)));
            joinOffice(*m_devices.back(), office, i % 2 == 0 ? company.projectManager : company.designer);
        }
        settle();
    }

    SyncDevice &device(int i) { return *m_devices[std::size_t(i) % m_devices.size()]; }
    std::size_t size() const { return m_devices.size(); }

    void edit(SyncDevice &by, int record, int field, int value)
    {
        office.clock.advance(Millis(1000));
        const bool fresh = m_records.empty() || record % 4 == 0;
        const QString title = u"t%1-%2"_s.arg(value).arg(m_typed.size());
        Id id = by.freshId();
        QJsonObject set = issueFields(company.site, title);
        if (!fresh) {
            id = m_records[std::size_t(record) % m_records.size()];
            if (by.fields(id).isEmpty())
                return; // not here yet
            static const QStringList names{u"title"_s, u"place"_s, u"severity"_s, u"due_on"_s};
            const QString name = names[field % names.size()];
            const QString choice = QStringList{u"minor"_s, u"normal"_s, u"serious"_s}[value % 3];
            set = {{name, name == u"severity" ? QJsonValue(choice)
                        : name == u"due_on"   ? QJsonValue(u"2026-12-%1"_s.arg(10 + value % 20))
                                              : QJsonValue(title)}};
        }
        const Status saved = by.save(id, u"issue"_s, company.siteScope, set);
        if (!saved)
            qFatal("save: %s", qPrintable(saved.error().detail));
        if (fresh)
            m_records.push_back(id);
        for (auto value = set.begin(); value != set.end(); ++value)
            m_typed.push_back({id, value.key(), value.value()});
    }

    Status sync(SyncDevice &device, const Office &network)
    {
        Session session;
        const Status status = device.talk(session, network, 200);
        return status && session.trouble() ? Status(*session.trouble()) : status;
    }

    // No faults any more: two rounds, so that everybody sees what the last one sent.
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            for (const auto &device : m_devices) {
                if (const Status status = sync(*device, perfectNetwork(office)); !status)
                    qFatal("settle: %s", qPrintable(status.error().detail));
            }
        }
    }

    // Everything the office ever took, as text: current, superseded and in conflicts.
    bool isSomewhere(const Typed &typed)
    {
        const auto reader = office.ledger->read();
        bool found = false;
        const Status walked = (*reader)->eachChangeOfRecord(typed.record, [&](const office::LogEntry &entry) -> Status {
            const auto change = decodeChange(entry.bytes);
            found = found || (change && change->set.value(typed.field) == typed.value);
            return {};
        });
        return walked.ok() && found;
    }

    const std::vector<Typed> &typed() const { return m_typed; }
    const std::vector<Id> &records() const { return m_records; }

    OfficeFixture office;
    SmallCompany company{office};

private:
    SeededRandom m_random;
    std::vector<std::unique_ptr<SyncDevice>> m_devices;
    std::vector<Id> m_records;
    std::vector<Typed> m_typed;
};

} // namespace

class TestConvergence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editsOfDifferentFieldsMerge();
    void editsOfOneFieldAreKeptBothAndShownOnBoth();
    void anythingEndsConvergedWithNothingLost();
};

void TestConvergence::editsOfDifferentFieldsMerge()
{
    Company company(2, 1);
    const Id id = company.device(0).freshId();
    const QString where = company.company.siteScope;
    QVERIFY(company.device(0).save(id, u"issue"_s, where, issueFields(company.company.site, u"Crack"_s)).ok());
    company.settle();
    QVERIFY(company.device(0).save(id, u"issue"_s, where, {{u"place"_s, u"Kitchen"_s}}).ok());
    QVERIFY(company.device(1).save(id, u"issue"_s, where, {{u"severity"_s, u"serious"_s}}).ok());
    company.settle();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(company.device(i).fields(id).value(u"place").toString(), u"Kitchen"_s);
        QCOMPARE(company.device(i).fields(id).value(u"severity").toString(), u"serious"_s);
        QVERIFY(company.device(i).list(u"conflict"_s).empty());
    }
    QCOMPARE(company.device(0).everything(), company.device(1).everything());
}

void TestConvergence::editsOfOneFieldAreKeptBothAndShownOnBoth()
{
    Company company(2, 2);
    const Id id = company.device(0).freshId();
    const QString where = company.company.siteScope;
    QVERIFY(company.device(0).save(id, u"issue"_s, where, issueFields(company.company.site, u"Crack"_s)).ok());
    company.settle();
    QVERIFY(company.device(0).save(id, u"issue"_s, where, {{u"place"_s, u"Kitchen"_s}}).ok());
    company.office.clock.advance(Millis(1000));
    QVERIFY(company.device(1).save(id, u"issue"_s, where, {{u"place"_s, u"Bathroom"_s}}).ok());
    company.settle();
    QCOMPARE(company.device(0).everything(), company.device(1).everything());
    for (int i = 0; i < 2; ++i) {
        const auto conflicts = company.device(i).list(u"conflict"_s);
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(conflicts.front().fields.value(u"field").toString(), u"place"_s);
        QStringList both{conflicts.front().fields.value(u"kept").toString(), conflicts.front().fields.value(u"lost").toString()};
        both.sort();
        QCOMPARE(both, QStringList({u"Bathroom"_s, u"Kitchen"_s}));
        QCOMPARE(company.device(i).fields(id).value(u"place"), conflicts.front().fields.value(u"kept"));
    }
}

void TestConvergence::anythingEndsConvergedWithNothingLost()
{
    const bool holds = rc::check("devices converge and nothing is lost", [] {
        const auto seed = *rc::gen::inRange<std::uint64_t>(1, 1'000'000);
        const int devices = *rc::gen::inRange(2, 4);
        const int steps = *rc::gen::inRange(5, 40);
        Company company(devices, seed);
        WildNetwork wild(company.office, seed);
        const Office network = [&](const HttpRequest &request) { return wild(request); };
        SeededRandom random(seed);
        const auto upTo = [&](std::uint64_t bound) { return int(random.below(bound)); };

        for (int step = 0; step < steps; ++step) {
            SyncDevice &device = company.device(upTo(16));
            if (random.below(3) == 0)
                (void)company.sync(device, network); // whatever comes of it
            else
                company.edit(device, upTo(16), upTo(4), upTo(100));
        }
        company.settle();

        for (std::size_t i = 1; i < company.size(); ++i)
            RC_ASSERT(company.device(int(i)).everything() == company.device(0).everything());
        for (std::size_t i = 0; i < company.size(); ++i) {
            RC_ASSERT(company.device(int(i)).syncState().waitingChanges == 0);
            RC_ASSERT(company.device(int(i)).syncState().refused == 0);
        }
        for (const Id &record : company.records())
            RC_ASSERT(!company.device(0).fields(record).isEmpty());
        for (const Typed &typed : company.typed())
            RC_ASSERT(company.isSomewhere(typed));
        // No conflict without two different values.
        for (const auto &conflict : company.device(0).list(u"conflict"_s))
            RC_ASSERT(conflict.fields.value(u"kept") != conflict.fields.value(u"lost"));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestConvergence)
#include "test_convergence.moc"
