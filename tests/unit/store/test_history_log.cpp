// The verified history: it leads through every head that was told, holds one's own changes as they were
// sent, and is shown record by record.
#include "tests/unit/store/history_changes.h"

#include <QTest>

using namespace plumb;
using namespace plumb::test;

class TestHistoryLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void historyMustLeadThroughTheHeadsThatWereTold();
    void historyMustHoldOnesOwnChangesAsTheyWereSent();
    void aDeviceKeepsItsKey();
    void historyIsShownPerRecord();
    void ofAScopeTakenAwayNothingIsKept();
};

void TestHistoryLog::historyMustLeadThroughTheHeadsThatWereTold()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines, head('a'))));
    const auto behind = device.replica().historyBehind({});
    QVERIFY(behind->has_value());
    QCOMPARE((*behind)->scope, siteScope);
    QCOMPARE((*behind)->seq, 0);
    // It passes by sequence 3, but not at the head that was told.
    const std::vector<store::VerifiedChange> other{changeAt(device, 1, lines[0].id, head('1')), changeAt(device, 3, lines[2].id, head('b')),
                                                   changeAt(device, 4, lines[2].id, head('c'))};
    const auto refused = device.replica().keepHistory(**behind, other, {}, device.clock.now());
    QVERIFY(refused.ok() && !*refused);
    QCOMPARE(device.number("SELECT count(*) FROM log"), 0);
    QCOMPARE(device.syncState().finding, ErrorCode::HistoryBroken);
    QVERIFY(!device.replica().historyBehind({})->has_value()); // not again and again

    Trusting honest;
    VERIFY_OK(honest.pull(lines, Trusting::stateOf(lines, head('a'))));
    const std::vector<store::VerifiedChange> right{changeAt(honest, 1, lines[0].id, head('1')), changeAt(honest, 3, lines[2].id, head('a'))};
    const auto taken = honest.replica().keepHistory(**honest.replica().historyBehind({}), right, {}, honest.clock.now());
    QVERIFY(taken.ok() && *taken);
    QCOMPARE(honest.syncState().findings, 0);
    QVERIFY(!honest.replica().historyBehind({})->has_value()); // all there
}

void TestHistoryLog::historyMustHoldOnesOwnChangesAsTheyWereSent()
{
    Trusting device;
    const Id mine = device.freshId();
    VERIFY_OK(device.save(mine, u"issue"_s, siteScope, issue(u"mine"_s)));
    const Change sent = device.outgoing().front();
    wire::SyncResponse response = device.answer();
    response.answers = {applied(1, 1)};
    response.scopes.insert(siteScope, Trusting::stateOf({line(1, mine, u"issue"_s, siteScope, issue(u"mine"_s))}));
    VERIFY_OK(device.take(response));
    store::VerifiedChange there{1, device.clock.now(), sent, changeHash(sent), head('a')};
    there.change.set.insert(u"title"_s, u"rewritten"_s);
    there.hash = changeHash(there.change);
    const auto position = **device.replica().historyBehind({});
    QVERIFY(!*device.replica().keepHistory(position, {there}, {}, device.clock.now()));
    QCOMPARE(device.syncState().findings, 1);
}

void TestHistoryLog::aDeviceKeepsItsKey()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines)));
    auto position = **device.replica().historyBehind({});
    QVERIFY(*device.replica().keepHistory(position, {changeAt(device, 1, lines[0].id, head('1'))}, {{siteId, QByteArray(32, 'k')}},
                                          device.clock.now()));
    position = **device.replica().historyBehind({});
    QCOMPARE(position.seq, 1);
    QCOMPARE(position.chain, head('1'));
    QVERIFY(!*device.replica().keepHistory(position, {changeAt(device, 3, lines[2].id, head('a'))}, {{siteId, QByteArray(32, 'l')}},
                                           device.clock.now()));
}

void TestHistoryLog::historyIsShownPerRecord()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines)));
    const std::vector<store::VerifiedChange> changes{changeAt(device, 1, lines[0].id, head('1')), changeAt(device, 2, lines[0].id, head('2')),
                                                     changeAt(device, 3, lines[2].id, head('a'))};
    QVERIFY(*device.replica().keepHistory(**device.replica().historyBehind({}), changes, {}, device.clock.now()));
    const auto events = store::HistoryLog(device.database()).of(lines[0].id, 100);
    QCOMPARE(events->size(), std::size_t(2));
    QCOMPARE(events->front().seq, 1);
    QCOMPARE(events->front().fields, issue(u"1"_s));
    QCOMPARE(events->front().author, siteId);
    // A restored office has it no more; here it is still known, as something lost.
    wire::SyncResponse response = device.answer();
    response.epoch = u"epoch-2"_s;
    response.cursor = 0;
    VERIFY_OK(device.take(response));
    const auto lost = store::HistoryLog(device.database()).of(lines[0].id, 100);
    QCOMPARE(lost->size(), std::size_t(2));
    QVERIFY(lost->front().lost);
}

void TestHistoryLog::ofAScopeTakenAwayNothingIsKept()
{
    Trusting device;
    const auto lines = device.issues(1);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines)));
    const auto position = **device.replica().historyBehind({});
    const std::vector<store::VerifiedChange> changes{changeAt(device, 1, lines[0].id, head('a'))};
    QVERIFY(*device.replica().keepHistory(position, changes, {}, device.clock.now()));
    QCOMPARE(device.number("SELECT count(*) FROM log"), 1);
    wire::SyncResponse response = device.answer();
    response.grants = std::vector<wire::Grant>{{otherScope, {u"project_manager"_s}}};
    response.revoked = {siteScope};
    VERIFY_OK(device.take(response));
    QCOMPARE(device.number("SELECT count(*) FROM log"), 0);
    // A stretch that was under way brings nothing back.
    VERIFY_OK(device.replica().keepHistory(position, changes, {}, device.clock.now()));
    QCOMPARE(device.number("SELECT count(*) FROM log"), 0);
}

QTEST_GUILESS_MAIN(TestHistoryLog)
#include "test_history_log.moc"
