// A phone that was set up again from an older copy of itself, or two phones made from one: both go on
// under the same name, and nothing of either is lost, doubled or stuck.
#include "app/core/json.h"
#include "app/sync/history.h"
#include "office/service/audit.h"
#include "tests/unit/sync/session_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

// The device of the world, and an older copy of it.
struct TwoCopies : SessionWorld {
    QTemporaryDir folder;
    std::unique_ptr<SyncDevice> twin = copyOf(device, 12);
    SyncDevice &copy = *twin;

    std::unique_ptr<SyncDevice> copyOf(SyncDevice &which, std::uint64_t seed)
    {
        const QString file = folder.filePath(u"%1.db"_s.arg(seed));
        which.copyTo(file);
        return std::make_unique<SyncDevice>(*office.schema, office.clock, seed, file);
    }
    void edit(SyncDevice &which, const Id &issue, const QJsonObject &set)
    {
        office.clock.advance(std::chrono::seconds(10));
        if (const Status saved = which.save(issue, u"issue"_s, company.siteScope, set); !saved)
            qFatal("save: %s", qPrintable(saved.error().detail));
    }
    office::AuditReport audited()
    {
        const auto reader = office.ledger->read();
        return office::audit(**reader, *office.vault, *office.schema);
    }
    QStringList problems()
    {
        const auto report = audited();
        return QStringList(report.problems.begin(), report.problems.end());
    }
    office::Device row() { return **(*office.ledger->read())->device(device.identity().device); }

    void runOn(SyncDevice &which)
    {
        sync::Session session;
        const Status status = which.talk(session, perfectNetwork(office));
        if (!status || session.trouble())
            qFatal("sync: %s", qPrintable((status ? *session.trouble() : status.error()).detail));
    }
    Id issueOn(SyncDevice &which, const QString &title)
    {
        const Id id = which.freshId();
        if (!which.save(id, u"issue"_s, company.siteScope, issueFields(company.site, title)))
            qFatal("save");
        return id;
    }
    QString titleOn(SyncDevice &which, const Id &id) { return which.fields(id).value(u"title"_s).toString(); }
    void settle()
    {
        for (int i = 0; i < 2; ++i) {
            runOn(device);
            runOn(copy);
        }
    }
};

QByteArray forkAnswer(qint64 fork, qint64 lastOp, const QByteArray &lastHash)
{
    return canonicalJson(QJsonObject{{u"code"_s, u"device_copied"_s}, {u"detail"_s, QString()}, {u"epoch"_s, u"e"_s}, {u"expected"_s, lastOp + 1},
                                     {u"fork"_s, fork}, {u"last_op"_s, lastOp}, {u"last_hash"_s, QString::fromLatin1(lastHash)}});
}

} // namespace

class TestTwoCopies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOlderCopyGoesOnBehindWhatWasSent()
    {
        TwoCopies world;
        const Id first = world.newIssue(u"before"_s);
        world.runOn(world.device); // the copy knows nothing of it
        const Id second = world.issueOn(world.copy, u"after"_s);
        const Id third = world.issueOn(world.copy, u"after that"_s);
        world.runOn(world.copy);
        QCOMPARE(world.copy.syncState().waitingChanges, 0);
        QCOMPARE(world.copy.syncState().refused, 0);
        world.settle();
        for (SyncDevice *each : {&world.device, &world.copy}) {
            QCOMPARE(world.titleOn(*each, first), u"before"_s);
            QCOMPARE(world.titleOn(*each, second), u"after"_s);
            QCOMPARE(world.titleOn(*each, third), u"after that"_s);
        }
        QCOMPARE(world.device.everything(), world.copy.everything());
    }

    void bothInUseAtOnceTakeTurns()
    {
        TwoCopies world;
        QStringList expected;
        std::vector<Id> ids;
        for (int round = 0; round < 4; ++round) {
            for (SyncDevice *each : {&world.device, &world.copy}) {
                ids.push_back(world.issueOn(*each, u"round %1 of %2"_s.arg(round).arg(each == &world.copy)));
                expected << u"round %1 of %2"_s.arg(round).arg(each == &world.copy);
            }
            world.runOn(round % 2 ? world.device : world.copy);
            world.runOn(round % 2 ? world.copy : world.device);
        }
        world.settle();
        for (std::size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(world.titleOn(world.device, ids[i]), expected[qsizetype(i)]);
        QCOMPARE(world.device.everything(), world.copy.everything());
        QCOMPARE(world.problems(), QStringList());
        QCOMPARE(world.row().forks, 4); // one a round
        QCOMPARE(world.device.syncState().finding, ErrorCode::DeviceCopied); // the person is told, once
        QCOMPARE(world.device.syncState().findings, 1);
    }

    // Saved before the copy was made, sent by each under another number.
    void whatBothHaveIsDoneOnce()
    {
        TwoCopies world;
        const Id issue = world.newIssue(u"一"_s);
        world.runOn(world.device);
        world.runOn(world.copy);
        world.edit(world.device, issue, {{u"place"_s, u"廚房"_s}});
        const Id once = world.issueOn(world.device, u"once"_s);
        const auto second = world.copyOf(world.device, 13);
        world.issueOn(world.copy, u"in between"_s);
        world.runOn(world.copy);   // takes their numbers
        world.runOn(world.device); // so these get new ones,
        world.edit(world.copy, issue, {{u"place"_s, u"陽台"_s}});
        world.runOn(world.copy);   // somebody goes on from there,
        const qint64 seq = (*world.office.ledger->read())->company()->seq;
        world.runOn(*second);      // and here they come again
        QCOMPARE((*world.office.ledger->read())->company()->seq, seq);
        QCOMPARE(second->syncState().waitingChanges, 0);
        QCOMPARE(second->syncState().refused, 0);
        world.settle();
        world.runOn(*second);
        QCOMPARE(world.titleOn(*second, once), u"once"_s);
        QCOMPARE(second->everything(), world.device.everything());
        QCOMPARE(world.copy.everything(), world.device.everything());
        QCOMPARE(world.problems(), QStringList());
    }

    // Its reply was lost, so the same numbers come once more: the same answer with the same sequence.
    void anAnswerToWhatCameAgainIsGivenAgain()
    {
        TwoCopies world;
        const Id once = world.newIssue(u"once"_s);
        const auto second = world.copyOf(world.device, 13);
        world.issueOn(world.copy, u"in between"_s);
        world.runOn(world.copy);
        world.runOn(world.device);
        std::vector<wire::ChangeAnswer> given;
        for (const bool lost : {true, false}) {
            sync::Session session;
            const Status status = second->talk(session, [&](const sync::HttpRequest &request) -> Result<sync::HttpResponse> {
                const auto reply = perfectNetwork(world.office)(request);
                const auto page = reply && reply->status == 200 ? wire::decodeResponse(reply->body) : fail(ErrorCode::Refused, {});
                if (!page || page->answers.empty())
                    return reply;
                given.push_back(page->answers.back());
                return lost ? Result<sync::HttpResponse>(fail(ErrorCode::Unreachable, {})) : reply;
            });
            QCOMPARE(status.ok(), !lost);
        }
        QCOMPARE(given.size(), 2u);
        QCOMPARE(given.front(), given.back());
        QVERIFY(given.front().seq > 0);
        QCOMPARE(world.titleOn(*second, once), u"once"_s);
    }

    // Neither has seen what the other wrote, though both write in one name.
    void whatTheyWritePastEachOtherIsAConflict()
    {
        TwoCopies world;
        const Id issue = world.newIssue(u"一"_s);
        world.runOn(world.device);
        world.runOn(world.copy);
        world.edit(world.device, issue, {{u"place"_s, u"廚房"_s}});
        world.edit(world.copy, issue, {{u"place"_s, u"陽台"_s}});
        world.runOn(world.device);
        world.runOn(world.copy);
        world.settle();
        QCOMPARE(world.device.list(u"conflict"_s).size(), 1u);
        // What one writes after that it has seen itself: no more of them.
        world.edit(world.copy, issue, {{u"place"_s, u"浴室"_s}});
        world.edit(world.copy, issue, {{u"place"_s, u"書房"_s}});
        world.runOn(world.copy);
        world.settle();
        QCOMPARE(world.device.list(u"conflict"_s).size(), 1u);
        QCOMPARE(world.device.fields(issue).value(u"place"_s), u"書房"_s);
        QCOMPARE(world.device.everything(), world.copy.everything());
        QCOMPARE(world.problems(), QStringList());
    }

    // Nor is it a break of the history, as long as what waits here has not been sent under that number.
    void whatTheCopyWroteIsNoBreakOfTheHistory()
    {
        TwoCopies world;
        world.newIssue(u"mine"_s);
        world.runOn(world.device);
        world.runOn(world.device);
        world.runOn(world.copy); // hears of it
        world.issueOn(world.copy, u"the copy's"_s); // the same number, not sent yet
        sync::History history(40);
        QVERIFY(world.copy.talk(history, perfectNetwork(world.office)));
        QCOMPARE(world.copy.syncState().findings, 0);
        world.settle();
        QCOMPARE(world.copy.syncState().finding, ErrorCode::DeviceCopied);
        QCOMPARE(world.copy.syncState().findings, 1);
    }

    // The office went back as well, and its book then took the copy's changes: this device's own, answered
    // long ago, are not here, though only its newest is waiting.
    void whatAnOlderBookTookFromTheCopyHidesNothing()
    {
        TwoCopies world;
        const QString backup = world.office.backUp();
        QStringList titles;
        for (int i = 0; i < 3; ++i) {
            titles << u"mine %1"_s.arg(i);
            world.newIssue(titles.back());
        }
        world.runOn(world.device);
        world.office.restore(backup);
        for (int i = 0; i < 3; ++i) {
            titles << u"the copy's %1"_s.arg(i);
            world.issueOn(world.copy, titles.back());
        }
        world.runOn(world.copy);
        titles << u"newest"_s;
        world.issueOn(world.device, titles.back());
        world.settle();
        titles.sort();
        QCOMPARE(world.titlesAtOffice(), titles);
        QCOMPARE(world.device.syncState().waitingChanges, 0);
        QCOMPARE(world.device.everything(), world.copy.everything());
        QCOMPARE(world.problems(), QStringList());
    }

    // As above, but nothing waits here that would show it: the new book's last number has another change.
    void whatTheCopySentToARestoredBookIsNotMistakenForOnesOwn()
    {
        TwoCopies world;
        const QString backup = world.office.backUp();
        world.newIssue(u"mine"_s);
        world.runOn(world.device);
        world.issueOn(world.copy, u"the copy's"_s);
        world.runOn(world.copy); // gets the number behind it, keeps only that
        world.office.restore(backup);
        world.runOn(world.copy); // behind a gap
        world.runOn(world.device);
        world.settle();
        QCOMPARE(world.titlesAtOffice(), QStringList({u"mine"_s, u"the copy's"_s}));
        QCOMPARE(world.device.everything(), world.copy.everything());
        QCOMPARE(world.problems(), QStringList());
    }

    // Its older changes were in a backup, and it let go of them; then the office went back further than that.
    void behindWhatIsLostForGoodItGoesOn()
    {
        TwoCopies world;
        world.newIssue(u"kept"_s);
        world.runOn(world.device);
        const QString old = world.office.backUp();
        for (int i = 0; i < 4; ++i)
            world.newIssue(u"lost %1"_s.arg(i));
        world.runOn(world.device);
        const qint64 lastOp = world.row().lastOp;
        QVERIFY(world.device.database().execute("DELETE FROM outbox WHERE op < (SELECT max(op) FROM outbox)").ok()); // as dropCovered() does
        world.office.restore(old);
        const qint64 known = world.row().lastOp;
        QCOMPARE(known, lastOp - 4);
        const Id after = world.newIssue(u"after"_s);
        world.runOn(world.device);
        QCOMPARE(world.device.syncState().waitingChanges, 0);
        QCOMPARE(world.row().lastOp, lastOp + 1);
        QCOMPARE(world.titleOn(world.device, after), u"after"_s);
        QVERIFY(world.titlesAtOffice().contains(u"after"_s));
        const auto report = world.audited();
        QCOMPARE(QStringList(report.problems.begin(), report.problems.end()), QStringList());
        QCOMPARE(report.losses.size(), 1u);
        QVERIFY(report.losses.front().contains(u"op %1 to %2 "_s.arg(known + 1).arg(lastOp - 1)));
        world.newIssue(u"and on"_s);
        world.runOn(world.device);
        QCOMPARE(world.device.syncState().waitingChanges, 0);
    }

    // Its numbers have a gap, too, where it once made way; behind that they end inside the gap that the restored
    // office has of the other copy. Both ends of it are unknown there, and all that is kept before it is known.
    void whatEndsInsideTheOthersGapGetsNewNumbers()
    {
        TwoCopies world;
        world.newIssue(u"both have it"_s);
        world.runOn(world.device);
        const QString old = world.office.backUp();
        const auto second = world.copyOf(world.device, 13);
        world.newIssue(u"lost 1"_s);
        world.newIssue(u"lost 2"_s);
        world.runOn(world.device);
        world.issueOn(*second, u"the copy's"_s);
        world.runOn(*second);      // makes way
        world.newIssue(u"newest"_s);
        world.runOn(world.device); // makes way in turn
        QVERIFY(world.device.database().execute("DELETE FROM outbox WHERE op < (SELECT max(op) FROM outbox)").ok()); // as dropCovered() does
        world.office.restore(old);
        world.runOn(world.device); // behind a gap
        world.runOn(*second);
        QCOMPARE(second->syncState().waitingChanges, 0);
        world.runOn(world.device);
        QStringList titles = world.titlesAtOffice();
        titles.sort();
        QCOMPARE(titles, QStringList({u"both have it"_s, u"newest"_s, u"the copy's"_s}));
        QCOMPARE(world.device.everything(), second->everything());
        QCOMPARE(world.problems(), QStringList());
    }

    // Nobody makes a gap in a book that was never lost.
    void aGapInAWholeBookIsRefused()
    {
        TwoCopies world;
        for (int i = 0; i < 3; ++i)
            world.newIssue(u"issue %1"_s.arg(i));
        const qint64 known = world.row().lastOp;
        QVERIFY(world.device.database().execute("DELETE FROM outbox WHERE op < (SELECT max(op) FROM outbox)").ok());
        sync::Session session;
        QVERIFY(world.device.talk(session, perfectNetwork(world.office)));
        QCOMPARE(session.trouble()->code, ErrorCode::Refused);
        QCOMPARE(world.row().lastOp, known);
        QCOMPARE(world.device.syncState().waitingChanges, 1);
    }

    void anActionOfSeveralRecordsStaysWhole()
    {
        TwoCopies world;
        world.newIssue(u"before"_s);
        world.runOn(world.device);
        store::Save save;
        for (int i = 0; i < 3; ++i)
            save.edits.push_back({world.copy.freshId(), u"issue"_s, world.company.siteScope, issueFields(world.company.site, u"part %1"_s.arg(i))});
        QVERIFY(world.copy.save(save));
        world.runOn(world.copy);
        world.settle();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(world.titleOn(world.device, save.edits[std::size_t(i)].record), u"part %1"_s.arg(i));
    }

    void aForkThatMakesNoSenseChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("beyond what is expected") << forkAnswer(9, 2, QByteArray(64, 'a'));
        QTest::newRow("no hash") << forkAnswer(1, 2, {});
        QTest::newRow("half a hash") << forkAnswer(1, 2, "abc");
    }
    void aForkThatMakesNoSenseChangesNothing()
    {
        QFETCH(QByteArray, body);
        TwoCopies world;
        const Id id = world.newIssue(u"mine"_s);
        sync::Session session;
        const Status status = world.device.talk(session, [&](const sync::HttpRequest &) -> Result<sync::HttpResponse> { return said(409, body, "application/json"); });
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::NotTheOffice);
        QCOMPARE(world.device.syncState().waitingChanges, 1);
        world.runOn(world.device);
        QCOMPARE(world.titleOn(world.device, id), u"mine"_s);
        QCOMPARE(world.device.syncState().waitingChanges, 0);
    }
};

QTEST_GUILESS_MAIN(TestTwoCopies)
#include "test_two_copies.moc"
