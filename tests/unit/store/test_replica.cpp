// What the office says meets what the person wrote.
#include "app/store/blobs.h"
#include "app/store/records.h"
#include "app/store/search_text.h"
#include "tests/support/device_file.h"

#include <QCryptographicHash>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const Id siteId = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);
const Id otherSiteId = *parseId(u"0190a000-0000-7000-8000-0000000000b2"_s);
const QString siteScope = scope::site(siteId);
const QString otherScope = scope::site(otherSiteId);

QJsonObject issue(const QString &title)
{
    return {{u"site"_s, toString(siteId)}, {u"title"_s, title}, {u"state"_s, u"open"_s}};
}

QJsonObject photo(const QByteArray &sha256, int size)
{
    return {{u"site"_s, toString(siteId)}, {u"file"_s, QString::fromLatin1(sha256)}, {u"media_type"_s, u"image/jpeg"_s},
            {u"size"_s, size}, {u"taken_at"_s, u"2026-11-23T09:38:00.000Z"_s}};
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestReplica : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_device.reset(); }

    void recordsOfAPageAreShown();
    void pageAndCursorLandTogetherOrNotAtAll();
    void applyingTheOfficesRecordsMakesNoChanges();
    void anOlderStateIsIgnored();
    void nothingOutsideTheGrantsIsKept();
    void aPullNeverOverwritesAnUnsentEdit();
    void anAppliedChangeIsKeptUntilABackupCoversIt();
    void theShadowGoesWithTheLastAnswer();
    void anAnswerToTheFirstOfTwoKeepsTheSecondOnTop();
    void aRefusedEditGivesWayToTheOfficesView();
    void aRefusedNewRecordGoesToTheRefused();
    void aRefusedChangeIsMendedByASaveOfTheSameFields();
    void aRefusedChangeOfTwoTakesOnlyItsOwnAway();
    void aNewTokenIsKeptWithTheAnswerItCameIn();
    void theSameAnswerTwiceDoesNothing();
    void aNewGrantCatchesUpFromZero();
    void theFirstGrantsNeedNoCatchingUp();
    void aRevokedScopeIsWiped();
    void unsentWorkOfARevokedScopeIsToldAndStillDelivered();
    void aRestoredOfficeGetsEverythingAgain();
    void whatARestoredOfficeRefusesIsToldAsRefused();
    void clockOffsetAndLastSuccessAreKept();
    void whatAPullReplacedIsInHistory();
    void searchFollowsThePull();

private:
    void pull(qint64 seq, const Id &id, const QJsonObject &fields, const QString &scope = siteScope);
    std::optional<store::Shadow> shadowOf(const Id &id);
    std::unique_ptr<DeviceFile> m_device;
};

void TestReplica::init()
{
    m_device = std::make_unique<DeviceFile>();
    m_device->openOrDie();
    m_device->join({siteScope, otherScope});
    m_device->notices.clear();
}

void TestReplica::pull(qint64 seq, const Id &id, const QJsonObject &fields, const QString &scope)
{
    wire::SyncResponse response = m_device->answer();
    response.records = {line(seq, id, u"issue"_s, scope, fields)};
    response.cursor = seq;
    VERIFY_OK(m_device->take(response));
}

std::optional<store::Shadow> TestReplica::shadowOf(const Id &id)
{
    store::Records records(m_device->database(), m_device->schema);
    const auto row = records.find(id);
    return *row ? records.shadow((*row)->rid).valueOr(std::nullopt) : std::nullopt;
}

void TestReplica::recordsOfAPageAreShown()
{
    const Id id = m_device->freshId();
    pull(5, id, issue(u"a"_s));
    const auto stored = m_device->reader().record(id);
    QCOMPARE((*stored)->seq, 5);
    QVERIFY(!(*stored)->unsent);
    QCOMPARE((*stored)->fields, issue(u"a"_s));
    QCOMPARE(m_device->notices.size(), std::size_t(1));
    QCOMPARE(m_device->notices[0].ids, std::vector<Id>{id});
    pull(6, id, issue(u"b"_s));
    QCOMPARE(m_device->shown(id), issue(u"b"_s));
}

void TestReplica::pageAndCursorLandTogetherOrNotAtAll()
{
    const Id first = m_device->freshId();
    const Id broken = m_device->freshId();
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"mine"_s)));
    m_device->notices.clear();
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 4)};
    response.records = {line(5, first, u"issue"_s, siteScope, issue(u"a"_s)), line(6, broken, u"issue"_s, siteScope, {})};
    response.records[1].fields = "{\"title\":";
    response.cursor = 6;
    QVERIFY(!m_device->take(response).ok());
    QVERIFY(m_device->shown(first).isEmpty());
    QCOMPARE(m_device->syncState().cursor, 0);
    QCOMPARE(m_device->syncState().waitingChanges, 1);
    QVERIFY(m_device->notices.empty());
    response.records.pop_back();
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->open());
    QCOMPARE(m_device->shown(first), issue(u"a"_s));
    QCOMPARE(m_device->syncState().cursor, 6);
    QCOMPARE(m_device->syncState().waitingChanges, 0);
}

void TestReplica::applyingTheOfficesRecordsMakesNoChanges()
{
    pull(5, m_device->freshId(), issue(u"a"_s));
    QCOMPARE(m_device->number("SELECT count(*) FROM outbox"), 0);
    QCOMPARE(m_device->syncState().waitingChanges, 0);
}

void TestReplica::anOlderStateIsIgnored()
{
    const Id id = m_device->freshId();
    pull(9, id, issue(u"new"_s));
    pull(5, id, issue(u"old"_s));
    QCOMPARE(m_device->shown(id), issue(u"new"_s));
}

void TestReplica::nothingOutsideTheGrantsIsKept()
{
    const Id id = m_device->freshId();
    pull(5, id, issue(u"a"_s), scope::management);
    QVERIFY(m_device->shown(id).isEmpty());
}

void TestReplica::aPullNeverOverwritesAnUnsentEdit()
{
    const Id id = m_device->freshId();
    pull(5, id, issue(u"office"_s));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine"_s}}));
    QJsonObject theirs = issue(u"theirs"_s);
    theirs.insert(u"place"_s, u"厨房"_s);
    pull(8, id, theirs);
    QCOMPARE(m_device->shown(id).value(u"title"_s).toString(), u"mine"_s);
    QCOMPARE(m_device->shown(id).value(u"place"_s).toString(), u"厨房"_s);
    QCOMPARE(shadowOf(id)->fields, theirs);
    QCOMPARE(m_device->outgoing().size(), std::size_t(1));
    VERIFY_OK(m_device->open());
    QCOMPARE(m_device->shown(id).value(u"title"_s).toString(), u"mine"_s);
}

void TestReplica::anAppliedChangeIsKeptUntilABackupCoversIt()
{
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"a"_s)));
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"b"_s)));
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 4), applied(2, 5)};
    VERIFY_OK(m_device->take(response));
    QVERIFY(m_device->outgoing().empty());
    QCOMPARE(m_device->number("SELECT count(*) FROM outbox WHERE state = 1"), 2);
    response.answers.clear();
    response.backupSeq = 4;
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->number("SELECT min(op) FROM outbox"), 2);
    response.backupSeq = 5;
    VERIFY_OK(m_device->take(response));
    // The newest stays: the chain hangs on it.
    QCOMPARE(m_device->number("SELECT count(*) FROM outbox"), 1);
    VERIFY_OK(m_device->open());
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"c"_s)));
    QCOMPARE(m_device->outgoing().front().op, 3);
}

void TestReplica::theShadowGoesWithTheLastAnswer()
{
    const Id id = m_device->freshId();
    pull(5, id, issue(u"office"_s));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine"_s}}));
    QVERIFY(shadowOf(id).has_value());
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 9)};
    VERIFY_OK(m_device->take(response));
    QVERIFY(!shadowOf(id).has_value());
    const auto stored = m_device->reader().record(id);
    QVERIFY(!(*stored)->unsent);
    QCOMPARE((*stored)->seq, 9);
    QCOMPARE((*stored)->fields.value(u"title"_s).toString(), u"mine"_s);
    // What comes next is based on it.
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine again"_s}, {u"site"_s, toString(id)}}));
    QCOMPARE(m_device->outgoing().back().base, (QMap<QString, qint64>{{u"title"_s, 9}, {u"site"_s, 5}}));
}

void TestReplica::anAnswerToTheFirstOfTwoKeepsTheSecondOnTop()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"first"_s)));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"second"_s}}));
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 9)};
    response.records = {line(9, id, u"issue"_s, siteScope, issue(u"first"_s))};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->shown(id).value(u"title"_s).toString(), u"second"_s);
    QCOMPARE(shadowOf(id)->fields, issue(u"first"_s));
    QCOMPARE(m_device->syncState().waitingChanges, 1);
    QCOMPARE(m_device->outgoing().front().op, 2);
}

void TestReplica::aRefusedEditGivesWayToTheOfficesView()
{
    const Id id = m_device->freshId();
    pull(5, id, issue(u"office"_s));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine"_s}}));
    wire::SyncResponse response = m_device->answer();
    response.answers = {refused(1, u"not_allowed"_s)};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->shown(id), issue(u"office"_s));
    QVERIFY(!(*m_device->reader().record(id))->unsent);
    QCOMPARE(m_device->syncState().refused, 1);
    QCOMPARE(m_device->syncState().waitingChanges, 0);
    const auto waiting = m_device->reader().waiting(10);
    QCOMPARE(waiting->size(), std::size_t(1));
    QCOMPARE(waiting->front().what, store::WaitingItem::Kind::Refused);
    QCOMPARE(waiting->front().values, QJsonObject({{u"title"_s, u"mine"_s}}));
    QCOMPARE(waiting->front().code, u"not_allowed"_s);
    QCOMPARE(waiting->front().detail, u"role"_s);
}

void TestReplica::aRefusedNewRecordGoesToTheRefused()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"mine"_s)));
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"next"_s)));
    wire::SyncResponse response = m_device->answer();
    response.answers = {refused(1, u"not_allowed"_s), applied(2, 7)};
    VERIFY_OK(m_device->take(response));
    QVERIFY(m_device->shown(id).isEmpty());
    QCOMPARE(m_device->reader().waiting(10)->front().values, issue(u"mine"_s));
    QCOMPARE(m_device->reader().waiting(10)->front().title, u"mine"_s);
    // Those behind it were not held up.
    QVERIFY(m_device->outgoing().empty());
}

void TestReplica::aRefusedChangeIsMendedByASaveOfTheSameFields()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"mine"_s)));
    wire::SyncResponse response = m_device->answer();
    response.answers = {refused(1, u"invalid_value"_s)};
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"mended"_s)));
    QCOMPARE(m_device->syncState().refused, 0);
    QCOMPARE(m_device->outgoing().front().op, 2);
    QCOMPARE(m_device->shown(id), issue(u"mended"_s));
    // Never dropped: what was refused stays in the file.
    QCOMPARE(m_device->number("SELECT count(*) FROM refused WHERE mended = 2"), 1);
}

void TestReplica::aRefusedChangeOfTwoTakesOnlyItsOwnAway()
{
    const Id id = m_device->freshId();
    pull(5, id, issue(u"office"_s));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine"_s}}));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"place"_s, u"厨房"_s}}));
    wire::SyncResponse response = m_device->answer();
    response.answers = {refused(1, u"not_allowed"_s)};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->shown(id).value(u"title"_s).toString(), u"office"_s);
    QCOMPARE(m_device->shown(id).value(u"place"_s).toString(), u"厨房"_s);
    response.answers = {applied(2, 8)};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->shown(id).value(u"place"_s).toString(), u"厨房"_s);
    QVERIFY(!shadowOf(id).has_value());
}

void TestReplica::aNewTokenIsKeptWithTheAnswerItCameIn()
{
    const QByteArray before = m_device->replica().identity()->value().token;
    wire::SyncResponse response = m_device->answer();
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->replica().identity()->value().token, before); // none was given
    response.token = "next";
    response.records = {line(5, m_device->freshId(), u"issue"_s, siteScope, issue(u"a"_s))};
    response.records[0].fields = "{\"title\":";
    QVERIFY(!m_device->take(response).ok());
    QCOMPARE(m_device->replica().identity()->value().token, before); // a page that is not whole changes nothing
    response.records.clear();
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->open());
    QCOMPARE(m_device->replica().identity()->value().token, QByteArray("next"));
}

void TestReplica::theSameAnswerTwiceDoesNothing()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"a"_s)));
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 4)};
    response.records = {line(4, id, u"issue"_s, siteScope, issue(u"a"_s))};
    response.cursor = 4;
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"b"_s}}));
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->shown(id).value(u"title"_s).toString(), u"b"_s);
    QCOMPARE(m_device->syncState().waitingChanges, 1);
    QCOMPARE(m_device->number("SELECT count(*) FROM record"), 1);
}

void TestReplica::aNewGrantCatchesUpFromZero()
{
    pull(50, m_device->freshId(), issue(u"a"_s));
    wire::SyncResponse response = m_device->answer();
    response.grants = std::vector<wire::Grant>{{siteScope, {u"project_manager"_s}}, {otherScope, {}}, {scope::company, {}}};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->replica().state()->catchUp, (QMap<QString, qint64>{{scope::company, 0}}));
    response = m_device->answer();
    response.catchUp = {{scope::company, 20}};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->replica().state()->catchUp, (QMap<QString, qint64>{{scope::company, 20}}));
    response.catchUp = {{scope::company, -1}};
    VERIFY_OK(m_device->take(response));
    QVERIFY(m_device->replica().state()->catchUp.isEmpty());
    QCOMPARE(m_device->replica().state()->cursor, 50);
}

void TestReplica::theFirstGrantsNeedNoCatchingUp()
{
    QVERIFY(m_device->replica().state()->catchUp.isEmpty());
    QCOMPARE(m_device->replica().state()->grantsTag, QByteArray("tag"));
}

void TestReplica::aRevokedScopeIsWiped()
{
    const QByteArray shared = "shared by both";
    const QByteArray only = "only there";
    const Id kept = m_device->freshId();
    const Id gone = m_device->freshId();
    wire::SyncResponse response = m_device->answer();
    response.records = {line(1, kept, u"photo"_s, siteScope, photo(hashOf(shared), int(shared.size()))),
                        line(2, gone, u"photo"_s, otherScope, photo(hashOf(shared), int(shared.size()))),
                        line(3, m_device->freshId(), u"photo"_s, otherScope, photo(hashOf(only), int(only.size()))),
                        line(4, m_device->freshId(), u"issue"_s, otherScope, issue(u"机密"_s))};
    response.cursor = 4;
    VERIFY_OK(m_device->take(response));
    for (const QByteArray &bytes : {shared, only})
        VERIFY_OK(m_device->replica().blobPiece(hashOf(bytes), 0, bytes, bytes.size()));
    // An acknowledged change of one's own in that scope.
    const Id mine = m_device->freshId();
    VERIFY_OK(m_device->save(mine, u"issue"_s, otherScope, issue(u"机密"_s)));
    const QByteArray lastHash = changeHash(m_device->outgoing().back());
    response.records.clear();
    response.answers = {applied(1, 5)};
    VERIFY_OK(m_device->take(response));

    m_device->notices.clear();
    response = m_device->answer();
    response.grants = std::vector<wire::Grant>{{siteScope, {u"project_manager"_s}}};
    response.revoked = {otherScope};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->number("SELECT count(*) FROM record"), 1);
    QVERIFY(m_device->shown(gone).isEmpty());
    QCOMPARE(m_device->reader().blob(hashOf(shared)).valueOr({}), shared);
    COMPARE_ERROR(m_device->reader().blob(hashOf(only)), ErrorCode::NotFound);
    QCOMPARE(m_device->number("SELECT count(*) FROM blob_piece"), 1);
    const QByteArray secret = store::findExpression(u"issue"_s, u"机密"_s);
    QCOMPARE(m_device->number("SELECT count(*) FROM find WHERE find MATCH '" + secret + '\''), 0);
    QCOMPARE(m_device->number("SELECT count(*) FROM outbox WHERE instr(change, CAST('机密' AS BLOB))"), 0);
    QVERIFY(std::any_of(m_device->notices.begin(), m_device->notices.end(),
                        [](const auto &n) { return n.scope == otherScope && n.kind == u"issue"_s && n.ids.empty(); }));
    COMPARE_ERROR(m_device->save(m_device->freshId(), u"issue"_s, otherScope, issue(u"x"_s)), ErrorCode::NotAllowed);
    // The chain runs on, and what was erased still proves itself.
    VERIFY_OK(m_device->open());
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"x"_s)));
    QCOMPARE(m_device->outgoing().front().prev, lastHash);
    const auto erased = decodeChange(m_device->replica().outgoing(500, wire::maxPushBytes, 1)->changes.front());
    VERIFY_OK(erased);
    QVERIFY(erased->set.isEmpty());
    QCOMPARE(changeHash(*erased), lastHash);
}

void TestReplica::unsentWorkOfARevokedScopeIsToldAndStillDelivered()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, otherScope, issue(u"written there"_s)));
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"written here"_s)));
    wire::SyncResponse response = m_device->answer();
    response.grants = std::vector<wire::Grant>{{siteScope, {u"project_manager"_s}}};
    response.revoked = {otherScope};
    VERIFY_OK(m_device->take(response));
    QVERIFY(m_device->shown(id).isEmpty());
    const auto waiting = m_device->reader().waiting(10);
    QCOMPARE(waiting->front().what, store::WaitingItem::Kind::Refused);
    QCOMPARE(waiting->front().code, u"not_allowed"_s);
    QCOMPARE(waiting->front().values, issue(u"written there"_s));
    QCOMPARE(m_device->syncState().waitingChanges, 1);
    // Numbers have no gaps: the office gets it all the same and answers.
    QCOMPARE(m_device->outgoing().size(), std::size_t(2));
    response = m_device->answer();
    response.answers = {refused(1, u"not_allowed"_s), applied(2, 8)};
    VERIFY_OK(m_device->take(response));
    QVERIFY(m_device->outgoing().empty());
    QCOMPARE(m_device->syncState().refused, 1);
}

void TestReplica::aRestoredOfficeGetsEverythingAgain()
{
    const Id known = m_device->freshId();
    pull(90, known, issue(u"office"_s));
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(title)));
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 91), refused(2, u"not_allowed"_s), applied(3, 93)};
    response.cursor = 93;
    VERIFY_OK(m_device->take(response));
    QVERIFY(m_device->outgoing().empty());

    // From a backup of before op 2; its sequence begins below what this device has seen.
    response = m_device->answer();
    response.epoch = u"epoch-2"_s;
    response.cursor = 0;
    response.lastOp = 1;
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->replica().state()->cursor, 0);
    QCOMPARE(m_device->replica().state()->epoch, u"epoch-2"_s);
    QCOMPARE(m_device->shown(known), issue(u"office"_s)); // nothing is removed
    // Op 1 too: under that number it may have what a copy of this device wrote.
    const std::vector<Change> again = m_device->outgoing();
    QCOMPARE(again.size(), std::size_t(3));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(again[std::size_t(i)].op, i + 1);
    QCOMPARE(m_device->replica().outgoing(500, wire::maxPushBytes, 1)->changes.size(), std::size_t(3));
    pull(12, known, issue(u"restored"_s));
    QCOMPARE(m_device->shown(known), issue(u"restored"_s));
}

void TestReplica::whatARestoredOfficeRefusesIsToldAsRefused()
{
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"a"_s)));
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 91)};
    VERIFY_OK(m_device->take(response));
    // Put back to before op 1; the membership was taken away before op 1 came again.
    response = m_device->answer();
    response.epoch = u"epoch-2"_s;
    response.cursor = 0;
    response.lastOp = 1;
    response.answers = {refused(1, u"not_allowed"_s)};
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->syncState().refused, 1);
}

void TestReplica::clockOffsetAndLastSuccessAreKept()
{
    wire::SyncResponse response = m_device->answer();
    response.officeTime = m_device->clock.now() + std::chrono::hours(25);
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->replica().noteSuccess(m_device->clock.now()));
    QCOMPARE(m_device->number("PRAGMA synchronous"), 2); // whatever comes next waits for the disk again
    VERIFY_OK(m_device->open());
    QCOMPARE(m_device->syncState().clockOffset, Millis(std::chrono::hours(25)));
    QCOMPARE(m_device->syncState().lastSuccess, m_device->clock.now());
}

void TestReplica::whatAPullReplacedIsInHistory()
{
    const Id id = m_device->freshId();
    pull(5, id, issue(u"before"_s));
    QCOMPARE(m_device->number("SELECT count(*) FROM history"), 0);
    pull(6, id, issue(u"after"_s));
    QCOMPARE(m_device->number("SELECT count(*) FROM history WHERE seq = 6 AND replaced = '{\"title\":\"before\"}'"), 1);
}

void TestReplica::searchFollowsThePull()
{
    const Id id = m_device->freshId();
    store::ListQuery query;
    query.kind = u"issue"_s;
    query.search = u"瓷砖"_s;
    pull(5, id, issue(u"瓷砖空鼓"_s));
    QCOMPARE(m_device->reader().count(query).valueOr(-1), 1);
    pull(6, id, issue(u"墙面开裂"_s));
    QCOMPARE(m_device->reader().count(query).valueOr(-1), 0);
    query.search = u"墙面"_s;
    QCOMPARE(m_device->reader().count(query).valueOr(-1), 1);
}

QTEST_GUILESS_MAIN(TestReplica)
#include "test_replica.moc"
