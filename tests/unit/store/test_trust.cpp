// What the office says is held against what is here and against what it said before: figures, heads,
// grants. Nothing is removed because of an answer alone, and nothing odd is passed over.
#include "app/store/history_log.h"
#include "tests/unit/store/trusting.h"

#include <QTest>

using namespace plumb;
using namespace plumb::test;

class TestTrust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresFollowEveryRecord();
    void figuresOfAnOlderFileAreCounted();
    void aScopeIsOffWhereTheFiguresDiffer();
    void aRepairThatHelpsAndOnesThatDoNot();
    void surplusGoesAndLeavesACopy();
    void veryManyAreAskedAbout_data();
    void veryManyAreAskedAbout();
    void theAnswerOfAPersonHolds_data();
    void theAnswerOfAPersonHolds();
    void moreThanWasAskedIsAskedAgain();
    void aQuestionIsWithdrawnOnceTheOfficeHasThemAgain();
    void anAnswerDoesNotOutliveItsQuestion();
    void ownChangesAreNeverSurplus();
    void anEmptyListOfGrantsTakesNothingAway();
    void aSuspendedScopeComesBackFromTheBeginning();
    void aForkIsKeptAndTold_data();
    void aForkIsKeptAndTold();
    void aRestoredOfficeIsNotHeldToWhatItLost();
    void whatOnlyThisDeviceHasIsToldAndCanBeSent();
    void aHeldRecordThatComesBackIsHeldNoMore();
    void refusedChangesGoAgainToo();
};

void TestTrust::figuresFollowEveryRecord()
{
    Trusting device;
    auto lines = device.issues(5);
    VERIFY_OK(device.pull(lines));
    const Id mine = device.freshId();
    VERIFY_OK(device.save(mine, u"issue"_s, siteScope, issue(u"mine"_s)));
    store::Figures figures(device.database());
    QCOMPARE(figures.of(siteScope)->rows, 5); // the office does not know mine yet
    wire::SyncResponse response = device.answer();
    response.answers = {applied(1, 6)};
    lines[2].seq = 7;
    response.records = {lines[2]};
    response.cursor = 7;
    VERIFY_OK(device.take(response));
    lines.push_back(line(6, mine, u"issue"_s, siteScope, issue(u"mine"_s)));
    const wire::ScopeState state = Trusting::stateOf(lines);
    QCOMPARE(figures.of(siteScope)->rows, state.rows);
    QCOMPARE(checksumText(figures.of(siteScope)->checksum), state.checksum);
    // The same page once more counts nothing twice.
    VERIFY_OK(device.take(response));
    QCOMPARE(checksumText(figures.of(siteScope)->checksum), state.checksum);
}

void TestTrust::figuresOfAnOlderFileAreCounted()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines));
    VERIFY_OK(device.database().execute("UPDATE scope SET own_rows = NULL, own_sum = NULL"));
    VERIFY_OK(device.pull({}, Trusting::stateOf(lines)));
    QCOMPARE(device.off(), QStringList());
    QCOMPARE(device.number("SELECT own_rows FROM scope WHERE own_rows > 0"), 3);
}

void TestTrust::aScopeIsOffWhereTheFiguresDiffer()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines)));
    QCOMPARE(device.off(), QStringList());
    VERIFY_OK(device.database().execute("DELETE FROM record WHERE seq = 2")); // a fault in this device
    VERIFY_OK(device.database().execute("UPDATE scope SET own_rows = NULL"));
    VERIFY_OK(device.pull({}, Trusting::stateOf(lines)));
    QCOMPARE(device.off(), QStringList{siteScope});
    VERIFY_OK(device.replica().mend({lines[1]}, device.clock.now()));
    VERIFY_OK(device.replica().endRepair(siteScope, Trusting::stateOf(lines), device.clock.now()));
    QCOMPARE(device.off(), QStringList());
    QCOMPARE(device.records(), 3);
}

void TestTrust::aRepairThatHelpsAndOnesThatDoNot()
{
    Trusting device;
    const auto lines = device.issues(3);
    wire::ScopeState wrong = Trusting::stateOf(lines);
    wrong.rows = 4;
    VERIFY_OK(device.pull(lines, wrong));
    for (int i = 0; i < store::mostRepairs; ++i) {
        QCOMPARE(device.off(), QStringList{siteScope});
        QCOMPARE(device.syncState().findings, 0);
        VERIFY_OK(device.replica().endRepair(siteScope, wrong, device.clock.now()));
    }
    QCOMPARE(device.off(), QStringList()); // not for ever
    QCOMPARE(device.syncState().findings, 1);
    QCOMPARE(device.syncState().finding, ErrorCode::Diverged);
    wrong.headSeq = 9;
    wrong.head = head('b');
    VERIFY_OK(device.pull({}, wrong)); // the scope has moved: once more
    QCOMPARE(device.off(), QStringList{siteScope});
}

void TestTrust::surplusGoesAndLeavesACopy()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines));
    VERIFY_OK(device.replica().settleSurplus(siteScope, {{2, lines[1].id}}, device.clock.now()));
    QVERIFY(device.shown(lines[1].id).isEmpty());
    QCOMPARE(device.records(), 2);
    QCOMPARE(device.number("SELECT count(*) FROM removed"), 1);
    QCOMPARE(store::Figures(device.database()).of(siteScope)->rows, 2);
    // What has changed since it was compared is left alone.
    VERIFY_OK(device.replica().settleSurplus(siteScope, {{99, lines[0].id}}, device.clock.now()));
    QCOMPARE(device.records(), 2);
}

void TestTrust::veryManyAreAskedAbout_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("surplus");
    QTest::addColumn<bool>("asked");
    QTest::newRow("fifty of sixty") << 60 << 50 << false;
    QTest::newRow("fifty-one of sixty") << 60 << 51 << true;
    QTest::newRow("five in a hundred") << 1100 << 55 << false;
    QTest::newRow("a little more") << 1100 << 56 << true;
    QTest::newRow("all") << 70 << 70 << true;
}

void TestTrust::veryManyAreAskedAbout()
{
    QFETCH(int, rows);
    QFETCH(int, surplus);
    QFETCH(bool, asked);
    Trusting device;
    const auto lines = device.issues(rows);
    wire::ScopeState told = Trusting::stateOf(lines);
    told.rows -= surplus;
    VERIFY_OK(device.pull(lines, told));
    auto ids = Trusting::idsOf(lines);
    ids.resize(std::size_t(surplus));
    VERIFY_OK(device.replica().settleSurplus(siteScope, ids, device.clock.now()));
    QCOMPARE(device.records(), asked ? rows : rows - surplus);
    QCOMPARE(device.syncState().removals.size(), std::size_t(asked ? 1 : 0));
    if (asked) {
        QCOMPARE(device.syncState().removals.front(), (store::RemovalQuestion{siteScope, surplus, rows}));
        QCOMPARE(device.off(), QStringList()); // it waits for a person
    }
}

void TestTrust::theAnswerOfAPersonHolds_data()
{
    QTest::addColumn<bool>("remove");
    QTest::newRow("remove") << true;
    QTest::newRow("keep") << false;
}

void TestTrust::theAnswerOfAPersonHolds()
{
    QFETCH(bool, remove);
    Trusting device;
    const auto lines = device.issues(60);
    VERIFY_OK(device.pull(lines));
    const auto ids = Trusting::idsOf(lines);
    VERIFY_OK(device.replica().settleSurplus(siteScope, ids, device.clock.now()));
    VERIFY_OK(device.replica().decideRemoval(siteScope, remove));
    QCOMPARE(device.off(), QStringList{siteScope}); // the next run acts on it
    VERIFY_OK(device.replica().settleSurplus(siteScope, ids, device.clock.now()));
    QCOMPARE(device.records(), remove ? 0 : 60);
    QCOMPARE(device.syncState().held, remove ? 0 : 60);
    QCOMPARE(device.syncState().removals.size(), std::size_t(0));
    QCOMPARE(store::Figures(device.database()).of(siteScope)->rows, 0); // in both cases as at the office
    COMPARE_ERROR(device.replica().decideRemoval(siteScope, remove), ErrorCode::NotFound);
}

void TestTrust::moreThanWasAskedIsAskedAgain()
{
    Trusting device;
    const auto lines = device.issues(80);
    VERIFY_OK(device.pull(lines));
    auto ids = Trusting::idsOf(lines);
    VERIFY_OK(device.replica().settleSurplus(siteScope, {ids.begin(), ids.begin() + 60}, device.clock.now()));
    VERIFY_OK(device.replica().decideRemoval(siteScope, true));
    VERIFY_OK(device.replica().settleSurplus(siteScope, ids, device.clock.now()));
    QCOMPARE(device.records(), 80);
    QCOMPARE(device.syncState().removals.front().count, 80);
}

void TestTrust::aQuestionIsWithdrawnOnceTheOfficeHasThemAgain()
{
    Trusting device;
    const auto lines = device.issues(60);
    VERIFY_OK(device.pull(lines));
    VERIFY_OK(device.replica().settleSurplus(siteScope, Trusting::idsOf(lines), device.clock.now()));
    QCOMPARE(device.syncState().removals.size(), std::size_t(1));
    VERIFY_OK(device.pull({}, Trusting::stateOf(lines)));
    QCOMPARE(device.syncState().removals.size(), std::size_t(0));
    COMPARE_ERROR(device.replica().decideRemoval(siteScope, true), ErrorCode::NotFound);
}

void TestTrust::anAnswerDoesNotOutliveItsQuestion()
{
    Trusting device;
    const auto lines = device.issues(60);
    VERIFY_OK(device.pull(lines));
    const auto ids = Trusting::idsOf(lines);
    VERIFY_OK(device.replica().settleSurplus(siteScope, ids, device.clock.now()));
    VERIFY_OK(device.replica().decideRemoval(siteScope, true));
    VERIFY_OK(device.replica().settleSurplus(siteScope, {}, device.clock.now())); // it has them again
    VERIFY_OK(device.replica().settleSurplus(siteScope, ids, device.clock.now())); // and loses them once more
    QCOMPARE(device.records(), 60);
    QCOMPARE(device.syncState().removals.size(), std::size_t(1));
}

void TestTrust::ownChangesAreNeverSurplus()
{
    Trusting device;
    const auto lines = device.issues(2);
    VERIFY_OK(device.pull(lines));
    VERIFY_OK(device.save(lines[0].id, u"issue"_s, siteScope, {{u"title"_s, u"edited"_s}}));
    const Id mine = device.freshId();
    VERIFY_OK(device.save(mine, u"issue"_s, siteScope, issue(u"mine"_s)));
    wire::SyncResponse response = device.answer();
    response.answers = {{1, wire::ChangeAnswer::Outcome::Applied, 8, {}, {}, {}}, applied(2, 9)};
    VERIFY_OK(device.take(response)); // acknowledged, but in no backup yet
    VERIFY_OK(device.save(lines[1].id, u"issue"_s, siteScope, {{u"title"_s, u"unsent"_s}}));
    VERIFY_OK(device.replica().settleSurplus(siteScope, {{8, lines[0].id}, {2, lines[1].id}, {9, mine}}, device.clock.now()));
    QCOMPARE(device.records(), 3);
    QCOMPARE(device.shown(lines[1].id).value(u"title").toString(), u"unsent"_s);
    QCOMPARE(device.syncState().held, 2); // the third goes out again by itself
}

void TestTrust::anEmptyListOfGrantsTakesNothingAway()
{
    Trusting device;
    VERIFY_OK(device.pull(device.issues(3)));
    wire::SyncResponse response = device.answer();
    response.grants.emplace();
    VERIFY_OK(device.take(response));
    QCOMPARE(device.records(), 3);
    QCOMPARE(device.syncState().suspended, 2);
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, siteScope, issue(u"people go on working"_s)));
    response.revoked = {siteScope};
    VERIFY_OK(device.take(response));
    QCOMPARE(device.records(), 0);
    QCOMPARE(device.syncState().suspended, 1);
}

void TestTrust::aSuspendedScopeComesBackFromTheBeginning()
{
    Trusting device;
    VERIFY_OK(device.pull(device.issues(3)));
    wire::SyncResponse response = device.answer();
    response.grants = std::vector<wire::Grant>{{otherScope, {u"project_manager"_s}}};
    VERIFY_OK(device.take(response));
    QVERIFY(device.replica().state()->catchUp.isEmpty());
    response = device.answer();
    response.grants = std::vector<wire::Grant>{{otherScope, {u"project_manager"_s}}, {siteScope, {u"project_manager"_s}}};
    VERIFY_OK(device.take(response));
    QCOMPARE(device.replica().state()->catchUp, (QMap<QString, qint64>{{siteScope, 0}}));
    QCOMPARE(device.syncState().suspended, 0);
}

void TestTrust::aForkIsKeptAndTold_data()
{
    QTest::addColumn<qint64>("seq");
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<bool>("fork");
    QTest::newRow("the same again") << qint64(3) << head('a') << false;
    QTest::newRow("goes on") << qint64(4) << head('b') << false;
    QTest::newRow("another story") << qint64(3) << head('b') << true;
    QTest::newRow("goes back") << qint64(2) << head('c') << true;
}

void TestTrust::aForkIsKeptAndTold()
{
    QFETCH(qint64, seq);
    QFETCH(QByteArray, chain);
    QFETCH(bool, fork);
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines)));
    wire::ScopeState next = Trusting::stateOf(lines, chain);
    next.headSeq = seq;
    VERIFY_OK(device.pull({}, next));
    VERIFY_OK(device.pull({}, next));
    QCOMPARE(device.findings().size(), std::size_t(fork ? 1 : 0)); // once
    QCOMPARE(device.syncState().findings, fork ? 1 : 0);
    if (!fork)
        return;
    QCOMPARE(device.syncState().finding, ErrorCode::HistoryBroken);
    QVERIFY(device.findings().front().detail.contains(QString::fromLatin1(head('a')))); // both stories
    QVERIFY(device.findings().front().detail.contains(QString::fromLatin1(chain)));
    VERIFY_OK(store::Findings(device.database()).markSeen());
    QCOMPARE(device.syncState().findings, 0);
    QCOMPARE(device.findings().size(), std::size_t(1)); // kept
}

void TestTrust::aRestoredOfficeIsNotHeldToWhatItLost()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines)));
    wire::SyncResponse response = device.answer();
    response.epoch = u"epoch-2"_s;
    response.cursor = 2;
    response.records = {lines[0], lines[1]};
    response.scopes.insert(siteScope, Trusting::stateOf({lines[0], lines[1]}, head('x')));
    VERIFY_OK(device.take(response));
    QVERIFY(device.findings().empty());
    QCOMPARE(device.off(), QStringList()); // what it does not know is not counted
    QCOMPARE(device.number("SELECT count(*) FROM head_before WHERE epoch = 'epoch-1' AND seq = 3"), 1);
}

void TestTrust::whatOnlyThisDeviceHasIsToldAndCanBeSent()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines));
    wire::SyncResponse response = device.answer();
    response.epoch = u"epoch-2"_s;
    response.cursor = 1;
    response.records = {lines[0]};
    response.complete = false;
    VERIFY_OK(device.take(response));
    QCOMPARE(device.syncState().held, 0); // more is coming
    response.records = {lines[1]};
    response.cursor = 2;
    response.complete = true;
    VERIFY_OK(device.take(response));
    QCOMPARE(device.records(), 3);
    QCOMPARE(device.syncState().held, 1);
    QCOMPARE(device.syncState().waitingChanges, 0);

    QCOMPARE(*device.writer().sendHeld(10), 1);
    QCOMPARE(device.syncState().held, 0);
    const auto sent = device.outgoing();
    QCOMPARE(sent.size(), std::size_t(1));
    QCOMPARE(sent.front().record, lines[2].id);
    QCOMPARE(sent.front().set, issue(u"2"_s)); // all of it, on nothing
    QVERIFY(sent.front().base.isEmpty());
}

void TestTrust::aHeldRecordThatComesBackIsHeldNoMore()
{
    Trusting device;
    const auto lines = device.issues(2);
    VERIFY_OK(device.pull(lines));
    wire::SyncResponse response = device.answer();
    response.epoch = u"epoch-2"_s;
    response.cursor = 0;
    VERIFY_OK(device.take(response));
    QCOMPARE(device.syncState().held, 2);
    VERIFY_OK(device.pull({lines[1]})); // its author sent it again
    QCOMPARE(device.syncState().held, 1);
    // An edit of the other brings the office all of it.
    VERIFY_OK(device.save(lines[0].id, u"issue"_s, siteScope, {{u"title"_s, u"edited"_s}}));
    QCOMPARE(device.outgoing().front().set, issue(u"edited"_s));
    QCOMPARE(device.syncState().held, 0);
}

void TestTrust::refusedChangesGoAgainToo()
{
    Trusting device;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(device.save(device.freshId(), u"issue"_s, siteScope, issue(title)));
    wire::SyncResponse response = device.answer();
    response.answers = {applied(1, 1), refused(2, u"not_allowed"_s), applied(3, 2)};
    VERIFY_OK(device.take(response));
    const auto again = device.replica().outgoing(500, wire::maxPushBytes, 1);
    QCOMPARE(again->changes.size(), std::size_t(3)); // numbers have no gaps
}

QTEST_GUILESS_MAIN(TestTrust)
#include "test_trust.moc"
