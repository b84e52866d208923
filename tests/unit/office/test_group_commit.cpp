// Pushes that arrive together share one commit, and nothing else: each stands and falls by itself.
#include "office/ledger/group_commit.h"
#include "tests/support/faulty_vfs.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

#include <deque>
#include <thread>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using plumb::test::FaultyVfs;

namespace {

// Callers of one group: they wait together until the writer that is held lets go.
class Crowd {
public:
    Crowd(OfficeFixture &office, GroupCommit &commits) : m_commits(commits), m_held(*office.ledger->write()) {}
    void add(GroupCommit::Work work)
    {
        const std::size_t place = outcomes.size();
        outcomes.emplace_back();
        m_threads.emplace_back([this, place, work = std::move(work)] { outcomes[place] = m_commits.run(work); });
        if (!QTest::qWaitFor([&] { return m_commits.counts().waiting == qint64(place) + 1; }, 20'000))
            qFatal("nobody waits");
    }
    void go()
    {
        m_held.reset();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    std::deque<Status> outcomes; // of add(), in order

private:
    GroupCommit &m_commits;
    std::unique_ptr<LedgerWriter> m_held;
    std::vector<std::thread> m_threads;
};

InviteRow someInvite(char letter)
{
    return {QByteArray(32, letter), Id(), Moment{}, {}};
}

bool hasInvite(OfficeFixture &office, char letter)
{
    return (*(*office.ledger->read())->invite(QByteArray(32, letter))).has_value();
}

} // namespace

class TestGroupCommit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::setSpaceLeft(-1); }

    void aLoneCallerIsServedOnItsOwnThread()
    {
        OfficeFixture office;
        GroupCommit commits(*office.ledger, 8);
        std::thread::id where;
        QVERIFY(commits.run([&](LedgerWriter &writer) {
            where = std::this_thread::get_id();
            return writer.addInvite(someInvite('a'));
        }));
        QCOMPARE(where, std::this_thread::get_id());
        QVERIFY(hasInvite(office, 'a'));
        QCOMPARE(commits.counts().commits, 1);
    }

    void whoWaitsTogetherSharesOneCommit()
    {
        OfficeFixture office;
        GroupCommit commits(*office.ledger, 8);
        Crowd crowd(office, commits);
        for (char letter : {'a', 'b', 'c', 'd'})
            crowd.add([letter](LedgerWriter &writer) { return writer.addInvite(someInvite(letter)); });
        QVERIFY(!hasInvite(office, 'a'));
        crowd.go();
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(crowd.outcomes[i].ok());
            QVERIFY(hasInvite(office, char('a' + i)));
        }
        QCOMPARE(commits.counts().works, 4);
        QCOMPARE(commits.counts().commits, 1);
    }

    void aGroupHasAnEnd()
    {
        OfficeFixture office;
        GroupCommit commits(*office.ledger, 2);
        Crowd crowd(office, commits);
        for (char letter : {'a', 'b', 'c', 'd', 'e'})
            crowd.add([letter](LedgerWriter &writer) { return writer.addInvite(someInvite(letter)); });
        crowd.go();
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY(hasInvite(office, char('a' + i)));
        QCOMPARE(commits.counts().commits, 3);
    }

    void whoFailsUndoesOnlyItsOwn()
    {
        OfficeFixture office;
        GroupCommit commits(*office.ledger, 8);
        Crowd crowd(office, commits);
        crowd.add([](LedgerWriter &writer) { return writer.addInvite(someInvite('a')); });
        crowd.add([](LedgerWriter &writer) -> Status {
            PLUMB_TRY(writer.addInvite(someInvite('b')));
            PLUMB_TRY(writer.beginAction()); // and stumbles in the middle of it
            PLUMB_TRY(writer.addInvite(someInvite('c')));
            return fail(ErrorCode::Storage, u"stumbled"_s);
        });
        crowd.add([](LedgerWriter &writer) { return writer.addInvite(someInvite('d')); });
        crowd.go();
        QVERIFY(crowd.outcomes[0].ok());
        QCOMPARE(crowd.outcomes[1].error().detail, u"stumbled"_s);
        QVERIFY(crowd.outcomes[2].ok());
        QVERIFY(hasInvite(office, 'a'));
        QVERIFY(!hasInvite(office, 'b'));
        QVERIFY(!hasInvite(office, 'c'));
        QVERIFY(hasInvite(office, 'd'));
    }

    void whoFailsAloneLeavesNothing()
    {
        OfficeFixture office;
        GroupCommit commits(*office.ledger, 8);
        const Status outcome = commits.run([](LedgerWriter &writer) -> Status {
            PLUMB_TRY(writer.addInvite(someInvite('a')));
            PLUMB_TRY(writer.beginAction());
            PLUMB_TRY(writer.addInvite(someInvite('b')));
            return fail(ErrorCode::Storage, u"stumbled"_s);
        });
        QCOMPARE(outcome.error().detail, u"stumbled"_s);
        QVERIFY(!hasInvite(office, 'a'));
        QVERIFY(!hasInvite(office, 'b'));
        QCOMPARE(commits.counts().works, 1);
        QCOMPARE(commits.counts().commits, 0);
        QVERIFY(commits.run([](LedgerWriter &writer) { return writer.addInvite(someInvite('c')); }));
        QVERIFY(hasInvite(office, 'c'));
    }

    // Sequence, chain and op go on as if the one that failed had never been there.
    void whatWasUndoneLeavesNoGap()
    {
        OfficeFixture office;
        TestDevice device = office.joined(office.admin);
        GroupCommit commits(*office.ledger, 8);
        const qint64 before = (*office.ledger->read())->company()->seq;
        const auto stumble = [&](LedgerWriter &writer) -> Status {
            LogEntry entry;
            entry.device = device.id;
            entry.op = 1;
            entry.record = office.freshId();
            entry.scope = scope::company;
            entry.hash = QByteArray(64, 'e');
            PLUMB_TRY(writer.apply(entry, nullptr, {Record{entry.record, u"of a newer app"_s, entry.scope, {}}, {}, writer.nextSeq()}));
            PLUMB_ASSIGN(const auto moved, writer.device(device.id));
            if (!moved || moved->lastOp != 1)
                return {};
            return fail(ErrorCode::Storage, u"stumbled"_s);
        };
        qint64 seen = -1;
        Crowd crowd(office, commits);
        crowd.add(stumble);
        crowd.add([&](LedgerWriter &writer) -> Status {
            PLUMB_ASSIGN(const auto now, writer.device(device.id));
            seen = now ? now->lastOp : -1;
            return {};
        });
        crowd.go();
        QCOMPARE(crowd.outcomes[0].error().code, ErrorCode::Storage);
        QCOMPARE(seen, 0);
        QCOMPARE(office.push(device, Draft{office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, 1}}}).seq, before + 1);
        QCOMPARE((*office.ledger->read())->company()->seq, before + 1);
    }

    void aCommitThatFailsFailsAllAndKeepsNothing()
    {
        OfficeFixture office({}, {}, FaultyVfs::name);
        GroupCommit commits(*office.ledger, 8);
        Crowd crowd(office, commits);
        for (char letter : {'a', 'b', 'c'})
            crowd.add([letter](LedgerWriter &writer) { return writer.addInvite(someInvite(letter)); });
        FaultyVfs::setSpaceLeft(0);
        crowd.go();
        FaultyVfs::setSpaceLeft(-1);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(crowd.outcomes[i].error().code, ErrorCode::DiskFull);
            QVERIFY(!hasInvite(office, char('a' + i)));
        }
        QVERIFY(commits.run([](LedgerWriter &writer) { return writer.addInvite(someInvite('a')); }));
    }

    void pushesOfManyDevicesShareOneCommit()
    {
        OfficeFixture office({}, std::make_shared<SystemRandom>());
        std::vector<TestDevice> devices;
        std::vector<wire::SyncRequest> pushes;
        for (int i = 0; i < 6; ++i) {
            devices.push_back(office.joined(office.admin));
            const Draft draft{office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, i}}};
            std::vector<QByteArray> changes{office.change(devices.back(), draft)};
            pushes.push_back(office.pushOf(devices.back(), std::move(changes)));
        }
        pushes[2].signature = pushes[3].signature; // this one is refused, before it waits
        const qint64 seq = (*office.ledger->read())->company()->seq;
        std::vector<Response> responses(6);
        std::vector<std::thread> threads;
        std::atomic<int> commits = 0; // with new records
        office.ledger->watch([&](const Committed &committed) { commits += committed.scopes.isEmpty() ? 0 : 1; });
        auto held = *office.ledger->write();
        for (std::size_t i = 0; i < 6; ++i)
            threads.emplace_back([&, i] { responses[i] = office.sync(devices[i], pushes[i]); });
        const auto waiting = [&] { return office.ask("GET", u"/metrics"_s).body.contains("plumbline_pushes_waiting 5\n"); };
        QVERIFY(QTest::qWaitFor(waiting, 20'000));
        held.reset();
        for (std::thread &thread : threads)
            thread.join();
        QSet<qint64> sequences;
        for (std::size_t i = 0; i < 6; ++i) {
            QCOMPARE(responses[i].status, i == 2 ? 403 : 200);
            if (i != 2)
                sequences.insert(syncedOf(responses[i]).answers.front().seq);
        }
        QCOMPARE(sequences, QSet<qint64>({seq + 1, seq + 2, seq + 3, seq + 4, seq + 5}));
        QCOMPARE(commits.load(), 1);
        office.ledger->watch({});
    }

    void whatMovedIsToldOnceItIsDurable()
    {
        OfficeFixture office;
        TestDevice device = office.joined(office.admin);
        std::vector<Committed> told;
        office.ledger->watch([&](const Committed &committed) {
            if (!committed.scopes.isEmpty() || !committed.persons.empty() || !committed.devices.empty())
                told.push_back(committed); // besides: notes about the device itself, which move nothing
        });
        const auto answer = office.push(device, Draft{office.freshId(), u"of a newer app"_s, scope::company, {{u"n"_s, 1}}});
        QCOMPARE(told.size(), 1u);
        QCOMPARE(told[0].seq, answer.seq);
        QCOMPARE(told[0].scopes, QStringList{scope::company});
        QVERIFY(told[0].persons.empty());
        const Id person = office.person(device, u"林工"_s, {{scope::company, u"adviser"_s}});
        QVERIFY(std::any_of(told.begin(), told.end(), [&](const Committed &one) {
            return one.persons == std::vector{person};
        }));
        const TestDevice other = office.joined(person);
        QCOMPARE(told.back().devices, std::vector{other.id});
        office.ledger->watch({});
    }
};

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "test_group_commit.moc"
