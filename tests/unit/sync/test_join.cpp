// An invite becomes a device; whatever goes wrong is told apart.
#include "app/sync/join.h"
#include "app/sync/office_reply.h"
#include "tests/unit/sync/office_link.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using plumb::office::test::OfficeFixture;

namespace {

Invite inviteOf(OfficeFixture &office, const Id &person, std::chrono::hours life = std::chrono::hours(48))
{
    return {u"https://office.example:8443"_s, QByteArray(64, 'a'), office.invite(person, life), u"墨線裝飾"_s, u"林工"_s};
}

DeviceKeys freshKeys(OfficeFixture &office)
{
    crypto::initialise();
    return newDeviceKeys(office.clock, *office.random);
}

Result<store::Identity> join(OfficeFixture &office, const Invite &invite, const DeviceKeys &keys)
{
    return readJoinReply(invite, keys, {askOffice(office, joinRequest(invite, keys, u"Pixel 7"_s)), office.clock.now()});
}

} // namespace

class TestJoin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInviteMakesADevice();
    void aLostReplyIsAskedForAgain();
    void keysSurviveTheirWayThroughTheStore();
    void whatGoesWrongIsToldApart_data();
    void whatGoesWrongIsToldApart();
    void badAnswersMakeNoDevice_data();
    void badAnswersMakeNoDevice();
};

void TestJoin::anInviteMakesADevice()
{
    OfficeFixture office;
    SmallCompany company(office);
    const DeviceKeys keys = freshKeys(office);
    const Invite invite = inviteOf(office, company.designer);
    const auto identity = join(office, invite, keys);
    QVERIFY(identity.ok());
    QCOMPARE(identity->device, keys.device);
    QCOMPARE(identity->person, company.designer);
    QCOMPARE(identity->personName, u"何設計"_s);
    QCOMPARE(identity->officeUrl, invite.url);
    QCOMPARE(identity->officeFingerprint, invite.fingerprint);
    QCOMPARE(identity->officePublicKey, office.key.key.publicKey);
    QCOMPARE(identity->signingSecret, keys.key.secret);
    QVERIFY(!identity->token.isEmpty());
}

void TestJoin::aLostReplyIsAskedForAgain()
{
    OfficeFixture office;
    SmallCompany company(office);
    const DeviceKeys keys = freshKeys(office);
    const Invite invite = inviteOf(office, company.designer);
    const auto first = join(office, invite, keys); // let it be lost
    const auto second = join(office, invite, keys);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(second->token, first->token);
}

void TestJoin::keysSurviveTheirWayThroughTheStore()
{
    OfficeFixture office;
    const DeviceKeys keys = freshKeys(office);
    const auto back = DeviceKeys::fromJson(keys.toJson());
    QVERIFY(back.has_value());
    QCOMPARE(back->device, keys.device);
    QCOMPARE(back->key.secret, keys.key.secret);
    QCOMPARE(back->key.publicKey, keys.key.publicKey);
    QVERIFY(!DeviceKeys::fromJson({}).has_value());
}

void TestJoin::whatGoesWrongIsToldApart_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown code") << u"unknown"_s << ErrorCode::InviteGarbled;
    QTest::newRow("expired") << u"expired"_s << ErrorCode::InviteExpired;
    QTest::newRow("used by another device") << u"used"_s << ErrorCode::InviteUsed;
}

void TestJoin::whatGoesWrongIsToldApart()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    OfficeFixture office;
    SmallCompany company(office);
    Invite invite = inviteOf(office, company.designer);
    if (what == u"unknown")
        invite.code = u"not-a-code"_s;
    if (what == u"expired")
        office.clock.advance(std::chrono::hours(49));
    if (what == u"used")
        QVERIFY(join(office, invite, freshKeys(office)).ok());
    const auto identity = join(office, invite, freshKeys(office));
    QVERIFY(!identity.ok());
    QCOMPARE(identity.error().code, code);
}

void TestJoin::badAnswersMakeNoDevice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray json = "application/json";
    QTest::newRow("login page") << 200 << QByteArray("<html></html>") << QByteArray("text/html") << ErrorCode::NotTheOffice;
    QTest::newRow("empty") << 200 << QByteArray() << json << ErrorCode::NotTheOffice;
    QTest::newRow("no token") << 200 << QByteArray("{}") << json << ErrorCode::NotTheOffice;
    QTest::newRow("redirect") << 307 << QByteArray() << json << ErrorCode::NotTheOffice;
    QTest::newRow("too many attempts") << 429 << QByteArray(R"({"code":"busy","detail":""})") << json << ErrorCode::Busy;
    QTest::newRow("a word this app does not know") << 403 << QByteArray(R"({"code":"brand_new","detail":""})") << json
                                                   << ErrorCode::Refused;
}

void TestJoin::badAnswersMakeNoDevice()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(ErrorCode, code);
    OfficeFixture office;
    const auto identity =
        readJoinReply(inviteOf(office, office.admin), freshKeys(office), {said(status, body, type), office.clock.now()});
    QVERIFY(!identity.ok());
    QCOMPARE(identity.error().code, code);
}

QTEST_GUILESS_MAIN(TestJoin)
#include "test_join.moc"
