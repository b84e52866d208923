// A save: all of it or nothing, judged first, signed into one chain.
#include "app/store/blobs.h"
#include "app/store/device.h"
#include "app/store/kept_values.h"
#include "tests/support/device_file.h"

#include <QCryptographicHash>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const Id siteId = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);
const QString siteScope = scope::site(siteId);

QJsonObject issue(const QString &title)
{
    return {{u"site"_s, toString(siteId)}, {u"title"_s, title}, {u"state"_s, u"open"_s}};
}

} // namespace

class TestWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_device.reset(); }

    void aSaveIsShownAndWaits();
    void changesOfADeviceFormOneChain();
    void anActionOverSeveralRecordsStaysTogether();
    void aRefusedSaveChangesNothing_data();
    void aRefusedSaveChangesNothing();
    void beforeJoiningOnlyDraftsAndSettingsAreKept();
    void whatIsSoAlreadyIsNoChange();
    void clearingAFieldRemovesIt();
    void anotherScopeIsRefused();
    void aDraftGoesWithTheSaveThatFinishesIt();
    void aDraftStaysWhenTheSaveIsRefused();
    void aFileComesWithItsRecord();
    void aFileWithTheWrongHashIsRefused();
    void theFirstEditKeepsTheOfficesView();
    void aSecondEditIsStillBasedOnWhatWasSeenFirst();
    void whatASaveReplacedIsInHistory();
    void viewsAreToldWhatChanged();
    void tooMuchForOneActionIsRefused();
    void anotherDevicesIdentityIsRefused();
    void aComplaintClosesAfterItsParts();
    void nothingIsLeftForWhomItIsHidden();
    void theClockMayGoBack();

private:
    std::unique_ptr<DeviceFile> m_device;
};

void TestWriter::init()
{
    m_device = std::make_unique<DeviceFile>();
    m_device->openOrDie();
    m_device->join({siteScope});
    m_device->notices.clear();
}

void TestWriter::aSaveIsShownAndWaits()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"踢脚线开裂"_s)));
    const auto stored = m_device->reader().record(id);
    VERIFY_OK(stored);
    QCOMPARE((*stored)->fields, issue(u"踢脚线开裂"_s));
    QVERIFY((*stored)->unsent);
    QCOMPARE((*stored)->seq, 0);
    const store::SyncState state = m_device->syncState();
    QCOMPARE(state.waitingChanges, 1);
    QCOMPARE(state.waitingRecords, 1);
    QVERIFY(state.waitingBytes > 100);
    const auto waiting = m_device->reader().waiting(10);
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), std::size_t(1));
    QCOMPARE(waiting->front().title, u"踢脚线开裂"_s);
    QCOMPARE(waiting->front().record, id);
}

void TestWriter::changesOfADeviceFormOneChain()
{
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(QString::number(i))));
    const std::vector<Change> changes = m_device->outgoing();
    QCOMPARE(changes.size(), std::size_t(3));
    QByteArray prev = firstPrev;
    Hlc last;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        QCOMPARE(changes[i].op, qint64(i) + 1);
        QCOMPARE(changes[i].prev, prev);
        QCOMPARE(changes[i].device, m_device->identity().device);
        QCOMPARE(changes[i].author, m_device->identity().person);
        QCOMPARE(changes[i].salt.size(), saltBytes);
        QVERIFY(!changes[i].more);
        QVERIFY(last < changes[i].hlc);
        last = changes[i].hlc;
        prev = changeHash(changes[i]);
    }
    QCOMPARE(m_device->replica().outgoing(500, wire::maxPushBytes)->lastHash, prev);
}

void TestWriter::anActionOverSeveralRecordsStaysTogether()
{
    store::Save save;
    for (int i = 0; i < 3; ++i)
        save.edits.push_back({m_device->freshId(), u"issue"_s, siteScope, issue(QString::number(i))});
    // The same record twice in one action is one change.
    save.edits.push_back({save.edits[0].record, u"issue"_s, siteScope, {{u"place"_s, u"厨房"_s}}});
    VERIFY_OK(m_device->writer().save(save));
    const std::vector<Change> changes = m_device->outgoing();
    QCOMPARE(changes.size(), std::size_t(3));
    QVERIFY(changes[0].more && changes[1].more && !changes[2].more);
    QCOMPARE(changes[0].set.value(u"place"_s).toString(), u"厨房"_s);

    // One of them not allowed: none of them.
    save.edits = {{m_device->freshId(), u"issue"_s, siteScope, issue(u"gut"_s)},
                  {m_device->freshId(), u"issue"_s, siteScope, {{u"title"_s, u"no site"_s}}}};
    COMPARE_ERROR(m_device->writer().save(save), ErrorCode::InvalidValue);
    QVERIFY(m_device->shown(save.edits[0].record).isEmpty());
    QCOMPARE(m_device->outgoing().size(), std::size_t(3));
    // A push takes whole actions only.
    QCOMPARE(m_device->replica().outgoing(2, wire::maxPushBytes)->changes.size(), std::size_t(3)); // at least one action
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"next"_s)));
    QCOMPARE(m_device->replica().outgoing(3, wire::maxPushBytes)->changes.size(), std::size_t(3));
    QCOMPARE(m_device->replica().outgoing(4, wire::maxPushBytes)->changes.size(), std::size_t(4));
}

void TestWriter::aRefusedSaveChangesNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QJsonObject>("set");
    QTest::addColumn<ErrorCode>("code");
    const QString other = scope::site(*parseId(u"0190a000-0000-7000-8000-0000000000b2"_s));
    QJsonObject wrongChoice = issue(u"a"_s);
    wrongChoice.insert(u"severity"_s, u"terrible"_s);
    QJsonObject closed = issue(u"a"_s);
    closed.insert(u"state"_s, u"closed"_s);
    QTest::newRow("required field missing") << u"issue"_s << siteScope << QJsonObject{{u"title"_s, u"a"_s}} << ErrorCode::InvalidValue;
    QTest::newRow("not a choice") << u"issue"_s << siteScope << wrongChoice << ErrorCode::InvalidValue;
    QTest::newRow("no such step") << u"issue"_s << siteScope << closed << ErrorCode::IllegalTransition;
    QTest::newRow("scope not granted") << u"issue"_s << other << issue(u"a"_s) << ErrorCode::NotAllowed;
    QTest::newRow("role does not permit") << u"conflict"_s << siteScope
        << QJsonObject{{u"about"_s, toString(siteId)}, {u"about_kind"_s, u"issue"_s}, {u"field"_s, u"title"_s}, {u"state"_s, u"open"_s}}
        << ErrorCode::NotAllowed;
    QTest::newRow("no scope at all") << u"issue"_s << u"elsewhere"_s << issue(u"a"_s) << ErrorCode::InvalidValue;
    QTest::newRow("nothing in it") << u"note"_s << siteScope << QJsonObject() << ErrorCode::InvalidValue;
}

void TestWriter::aRefusedSaveChangesNothing()
{
    QFETCH(QString, kind);
    QFETCH(QString, scope);
    QFETCH(QJsonObject, set);
    QFETCH(ErrorCode, code);
    const Id id = m_device->freshId();
    store::Save save;
    save.edits.push_back({id, kind, scope, set});
    save.blobs.push_back({{}, "bytes", u"image/jpeg"_s});
    COMPARE_ERROR(m_device->writer().save(save), code);
    QVERIFY(m_device->shown(id).isEmpty());
    QVERIFY(m_device->outgoing().empty());
    QVERIFY(m_device->notices.empty());
    QCOMPARE(m_device->number("SELECT count(*) FROM blob"), 0);
    // The chain has no gap afterwards.
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"a"_s)));
    QCOMPARE(m_device->outgoing().back().op, 1);
}

void TestWriter::beforeJoiningOnlyDraftsAndSettingsAreKept()
{
    DeviceFile fresh;
    fresh.openOrDie();
    COMPARE_ERROR(fresh.save(fresh.freshId(), u"issue"_s, siteScope, issue(u"a"_s)), ErrorCode::NotAllowed);
    VERIFY_OK(store::Drafts(fresh.database()).keep(u"join"_s, {{u"text"_s, u"plumb1:…"_s}}, fresh.clock.now()));
    VERIFY_OK(store::Settings(fresh.database()).set(u"language"_s, {{u"value"_s, u"zh_TW"_s}}));
    fresh.openOrDie();
    QCOMPARE(store::Drafts(fresh.database()).find(u"join"_s)->value().value(u"text"_s).toString(), u"plumb1:…"_s);
    QCOMPARE(store::Settings(fresh.database()).get(u"language"_s)->value(u"value"_s).toString(), u"zh_TW"_s);
    QVERIFY(store::Settings(fresh.database()).get(u"theme"_s)->isEmpty());
}

void TestWriter::whatIsSoAlreadyIsNoChange()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"a"_s)));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"a"_s)));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"place"_s, QJsonValue()}}));
    QCOMPARE(m_device->outgoing().size(), std::size_t(1));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"b"_s)));
    QCOMPARE(m_device->outgoing().back().set, QJsonObject({{u"title"_s, u"b"_s}}));
}

void TestWriter::clearingAFieldRemovesIt()
{
    const Id id = m_device->freshId();
    QJsonObject set = issue(u"a"_s);
    set.insert(u"place"_s, u"厨房"_s);
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, set));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"place"_s, QJsonValue()}}));
    QVERIFY(!m_device->shown(id).contains(u"place"_s));
    QVERIFY(m_device->outgoing().back().set.value(u"place"_s).isNull());
}

void TestWriter::anotherScopeIsRefused()
{
    const QString other = scope::site(*parseId(u"0190a000-0000-7000-8000-0000000000b2"_s));
    m_device->join({siteScope, other});
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"a"_s)));
    COMPARE_ERROR(m_device->save(id, u"issue"_s, other, issue(u"b"_s)), ErrorCode::InvalidValue);
}

void TestWriter::aDraftGoesWithTheSaveThatFinishesIt()
{
    store::Drafts drafts(m_device->database());
    VERIFY_OK(drafts.keep(u"issue/1"_s, {{u"title"_s, u"half"_s}}, m_device->clock.now()));
    store::Save save;
    save.edits.push_back({m_device->freshId(), u"issue"_s, siteScope, issue(u"whole"_s)});
    save.finishesDraft = u"issue/1"_s;
    VERIFY_OK(m_device->writer().save(save));
    QVERIFY(!drafts.find(u"issue/1"_s)->has_value());
}

void TestWriter::aDraftStaysWhenTheSaveIsRefused()
{
    store::Drafts drafts(m_device->database());
    VERIFY_OK(drafts.keep(u"issue/1"_s, {{u"title"_s, u"half"_s}}, m_device->clock.now()));
    store::Save save;
    save.edits.push_back({m_device->freshId(), u"issue"_s, siteScope, {{u"title"_s, u"half"_s}}});
    save.finishesDraft = u"issue/1"_s;
    QVERIFY(!m_device->writer().save(save).ok());
    QVERIFY(drafts.find(u"issue/1"_s)->has_value());
}

void TestWriter::aFileComesWithItsRecord()
{
    const QByteArray bytes = m_device->random.bytes(600'000);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    store::Save save;
    const Id id = m_device->freshId();
    save.edits.push_back({id, u"photo"_s, siteScope,
                          {{u"site"_s, toString(siteId)}, {u"file"_s, QString::fromLatin1(sha256)}, {u"media_type"_s, u"image/jpeg"_s},
                           {u"size"_s, 600'000}, {u"taken_at"_s, u"2026-11-23T09:38:00.000Z"_s}}});
    save.blobs.push_back({sha256, bytes, u"image/jpeg"_s});
    VERIFY_OK(m_device->writer().save(save));
    VERIFY_OK(m_device->open());
    QCOMPARE(m_device->reader().blob(sha256).valueOr({}), bytes);
    const auto info = m_device->reader().blobInfo(sha256);
    VERIFY_OK(info);
    QCOMPARE(info->state, store::BlobState::Captured);
    QVERIFY(info->here);
    QCOMPARE(m_device->syncState().waitingBlobs, 1);
    // Any part of it, across the pieces it lies in.
    QCOMPARE(m_device->replica().blobBytes(sha256, 262'000, 1'000).valueOr({}), bytes.mid(262'000, 1'000));
    QCOMPARE(m_device->replica().blobBytes(sha256, 599'000, 5'000).valueOr({}), bytes.mid(599'000));
    QCOMPARE(m_device->number("SELECT count(*) FROM blob_piece"), 3);
    QCOMPARE(m_device->number("SELECT count(*) FROM blob_use"), 1);
}

void TestWriter::aFileWithTheWrongHashIsRefused()
{
    store::Save save;
    save.blobs.push_back({QByteArray(64, 'a'), "bytes", u"image/jpeg"_s});
    COMPARE_ERROR(m_device->writer().save(save), ErrorCode::InvalidValue);
    save.blobs = {{{}, {}, u"image/jpeg"_s}};
    COMPARE_ERROR(m_device->writer().save(save), ErrorCode::EmptyFile);
    QCOMPARE(m_device->number("SELECT count(*) FROM blob"), 0);
}

void TestWriter::theFirstEditKeepsTheOfficesView()
{
    const Id id = m_device->freshId();
    wire::SyncResponse response = m_device->answer();
    response.records.push_back(line(7, id, u"issue"_s, siteScope, issue(u"office"_s)));
    response.cursor = 7;
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine"_s}}));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"place"_s, u"厨房"_s}}));
    const auto row = store::Records(m_device->database(), m_device->schema).find(id);
    const auto shadow = store::Records(m_device->database(), m_device->schema).shadow((*row)->rid);
    VERIFY_OK(shadow);
    QCOMPARE((*shadow)->fields, issue(u"office"_s));
    QCOMPARE(m_device->shown(id).value(u"title"_s).toString(), u"mine"_s);
    QCOMPARE(m_device->outgoing().front().base, (QMap<QString, qint64>{{u"title"_s, 7}}));
}

void TestWriter::aSecondEditIsStillBasedOnWhatWasSeenFirst()
{
    const Id id = m_device->freshId();
    wire::SyncResponse response = m_device->answer();
    response.records = {line(7, id, u"issue"_s, siteScope, issue(u"office"_s))};
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine"_s}}));
    // Somebody else's title arrives; this person never saw it.
    response.records = {line(9, id, u"issue"_s, siteScope, issue(u"theirs"_s))};
    VERIFY_OK(m_device->take(response));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"mine again"_s}, {u"place"_s, u"厨房"_s}}));
    QCOMPARE(m_device->outgoing().back().base.value(u"title"_s), 7);
}

void TestWriter::whatASaveReplacedIsInHistory()
{
    const Id id = m_device->freshId();
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, issue(u"first"_s)));
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"second"_s}}));
    QCOMPARE(m_device->number("SELECT count(*) FROM outbox WHERE op = 2 AND replaced = '{\"title\":\"first\"}'"), 1);
    // It outlives the change itself, which goes once a backup covers it.
    VERIFY_OK(m_device->save(id, u"issue"_s, siteScope, {{u"title"_s, u"third"_s}}));
    wire::SyncResponse response = m_device->answer();
    response.answers = {applied(1, 4), applied(2, 5), applied(3, 6)};
    response.backupSeq = 5;
    VERIFY_OK(m_device->take(response));
    QCOMPARE(m_device->number("SELECT count(*) FROM outbox"), 1);
    QCOMPARE(m_device->number("SELECT count(*) FROM history WHERE op = 2 AND replaced = '{\"title\":\"first\"}'"), 1);
}

void TestWriter::viewsAreToldWhatChanged()
{
    const Id first = m_device->freshId();
    const Id second = m_device->freshId();
    store::Save save;
    save.edits = {{first, u"issue"_s, siteScope, issue(u"a"_s)}, {second, u"issue"_s, siteScope, issue(u"b"_s)}};
    VERIFY_OK(m_device->writer().save(save));
    QCOMPARE(m_device->notices.size(), std::size_t(1));
    QCOMPARE(m_device->notices[0].kind, u"issue"_s);
    QCOMPARE(m_device->notices[0].scope, siteScope);
    QCOMPARE(m_device->notices[0].ids, (std::vector<Id>{first, second}));
}

void TestWriter::tooMuchForOneActionIsRefused()
{
    store::Save save;
    for (int i = 0; i <= wire::maxPushChanges; ++i)
        save.edits.push_back({m_device->freshId(), u"issue"_s, siteScope, issue(QString::number(i))});
    COMPARE_ERROR(m_device->writer().save(save), ErrorCode::TooLarge);
    save.edits = {{m_device->freshId(), u"note"_s, siteScope, {{u"text"_s, QString(300'000, u'x')}}}};
    COMPARE_ERROR(m_device->writer().save(save), ErrorCode::TooLarge);
    QVERIFY(m_device->outgoing().empty());
}

void TestWriter::anotherDevicesIdentityIsRefused()
{
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"a"_s)));
    store::Identity other = m_device->identity();
    other.token = "renewed";
    VERIFY_OK(m_device->writer().setIdentity(other));
    other.device = m_device->freshId();
    COMPARE_ERROR(m_device->writer().setIdentity(other), ErrorCode::NotAllowed);
    QCOMPARE(store::readIdentity(m_device->database())->value().token, QByteArray("renewed"));
    QCOMPARE(store::readIdentity(m_device->database())->value().device, m_device->identity().device);
}

void TestWriter::aComplaintClosesAfterItsParts()
{
    const QString team = scope::team(m_device->freshId());
    m_device->join({team});
    const Id complaint = m_device->freshId();
    const Id part = m_device->freshId();
    const QString now = toIso(m_device->clock.now());
    const auto step = [&](const QJsonObject &set) { return m_device->save(complaint, u"complaint"_s, team, set); };
    VERIFY_OK(step({{u"number"_s, u"C-1123-A01"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"title"_s, u"Leak"_s}, {u"called_at"_s, now},
                    {u"entered_at"_s, now}, {u"severity"_s, u"normal"_s}, {u"state"_s, u"registered"_s}}));
    VERIFY_OK(step({{u"state"_s, u"accepted"_s}, {u"accepted_at"_s, now}, {u"owner"_s, toString(m_device->identity().person)}}));
    VERIFY_OK(step({{u"state"_s, u"graded"_s}, {u"next_on"_s, u"2026-11-24"_s}}));
    VERIFY_OK(step({{u"state"_s, u"investigating"_s}}));
    VERIFY_OK(step({{u"state"_s, u"plan_agreed"_s}, {u"plan"_s, u"Renew it"_s}, {u"plan_at"_s, now}}));
    VERIFY_OK(step({{u"state"_s, u"in_work"_s}}));
    VERIFY_OK(step({{u"state"_s, u"rechecked"_s}, {u"rechecked_at"_s, now}}));
    VERIFY_OK(step({{u"state"_s, u"confirmed"_s}, {u"client_word"_s, u"called"_s}, {u"confirmed_at"_s, now}}));
    VERIFY_OK(m_device->save(part, u"complaint_task"_s, team, {{u"complaint"_s, toString(complaint)}, {u"department"_s, u"site"_s},
                                                               {u"what"_s, u"Open the wall"_s}, {u"state"_s, u"open"_s}}));
    const QJsonObject closing{{u"state"_s, u"closed"_s}, {u"solution"_s, u"Pipe renewed"_s}, {u"cause"_s, u"workmanship"_s}, {u"prevention"_s, u"Test first"_s},
                              {u"before_photo"_s, toString(m_device->freshId())}, {u"after_photo"_s, toString(m_device->freshId())}, {u"score"_s, 4},
                              {u"closed_at"_s, now}};
    COMPARE_ERROR(step(closing), ErrorCode::IllegalTransition);
    QCOMPARE(m_device->shown(complaint).value(u"state"_s).toString(), u"confirmed"_s);
    // Finished in the same action, before the closing.
    store::Save both;
    both.edits = {{part, u"complaint_task"_s, team, {{u"state"_s, u"done"_s}, {u"done_at"_s, now}}}, {complaint, u"complaint"_s, team, closing}};
    VERIFY_OK(m_device->writer().save(both));
    QCOMPARE(m_device->shown(complaint).value(u"state"_s).toString(), u"closed"_s);
}

void TestWriter::nothingIsLeftForWhomItIsHidden()
{
    const QString team = scope::team(m_device->freshId());
    m_device->join({team, scope::company});
    const Id colleague = m_device->freshId();
    const Id stranger = m_device->freshId();
    const auto member = [&](const Id &person, const QString &where) {
        VERIFY_OK(m_device->save(m_device->freshId(), u"membership"_s, scope::company, {{u"person"_s, toString(person)}, {u"scope"_s, where}, {u"role"_s, u"designer"_s}}));
    };
    member(colleague, scope::company);
    member(colleague, team);
    member(stranger, scope::company);
    const auto message = [&](const Id &to) {
        return m_device->save(m_device->freshId(), u"message"_s, team, {{u"to"_s, toString(to)}, {u"by"_s, toString(m_device->identity().person)}, {u"words"_s, u"Call back"_s},
                                                                        {u"sent_at"_s, toIso(m_device->clock.now())}, {u"state"_s, u"sent"_s}});
    };
    VERIFY_OK(message(colleague));
    COMPARE_ERROR(message(stranger), ErrorCode::NotAllowed);
    VERIFY_OK(message(m_device->freshId())); // of whom nothing is known here, the office says
}

void TestWriter::theClockMayGoBack()
{
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"a"_s)));
    m_device->clock.jump(-std::chrono::hours(24 * 3650));
    VERIFY_OK(m_device->open());
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(u"b"_s)));
    const std::vector<Change> changes = m_device->outgoing();
    QVERIFY(changes[0].hlc < changes[1].hlc);
    QVERIFY(changes[1].at < changes[0].at);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "test_writer.moc"
