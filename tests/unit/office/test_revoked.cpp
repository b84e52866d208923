// A device that the office has shut out: it is told so, hands in what it has, and gets nothing more.
#include "app/core/text.h"
#include "office/service/push.h"
#include "tests/unit/office/site_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

void revoke(OfficeFixture &office, const TestDevice &device)
{
    const auto writer = office.ledger->write();
    if (!(*writer)->revoke(device.id).ok() || !(*writer)->commit().ok())
        qFatal("revoke");
}

} // namespace

class TestRevoked : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRevokedDeviceLeavesItsWorkInQuarantine()
    {
        SiteOffice office;
        revoke(office, office.lead);
        const Id id = office.freshId();
        QCOMPARE(word(office.push(office.lead, office.issue(id, u"最後"_s)).outcome), u"refused"_s);
        QCOMPARE(office.record(id).seq, 0);
        QVERIFY((*(*office.ledger->read())->logOf(office.lead.id, 1)).has_value());
        const auto answer = syncedOf(office.sync(office.lead, {}));
        QVERIFY(answer.grants && answer.grants->empty()); // the phone wipes what it holds
        QCOMPARE(office.askAs(office.lead, "POST", u"/v1/blobs/missing"_s, R"({"hashes":[]})").status, 401);
    }

    void aRevokedDeviceIsToldSoAndCannotLetItselfInAgain()
    {
        OfficeFixture office;
        TestDevice device = office.newDevice();
        const QString code = office.invite(office.admin);
        device.token = jsonOf(office.join(code, device)).value(u"token"_s).toString().toLatin1();
        QVERIFY(syncedOf(office.sync(device, {})).deviceRevoked.isEmpty());
        revoke(office, device);
        const wire::SyncResponse answer = syncedOf(office.sync(device, {}));
        QVERIFY(crypto::verify(wire::revocationText(device.id), fromBase64Url(answer.deviceRevoked), office.key.key.publicKey));
        QVERIFY(!crypto::verify(wire::revocationText(office.freshId()), fromBase64Url(answer.deviceRevoked), office.key.key.publicKey));
        QCOMPARE(answer.leaseUntil, answer.officeTime);
        QVERIFY(answer.records.empty());
        QCOMPARE(office.join(code, device).status, 409); // the code it once had
        QCOMPARE(office.join(office.invite(office.admin), device).status, 200); // a new one
    }

    // Its twin has taken the next token: the office lets it in to hand in what it has, and for nothing else.
    void aCopyOfARevokedDeviceIsToldWhicheverTokenItHas()
    {
        OfficeFixture office;
        TestDevice copy = office.joined(office.admin);
        TestDevice twin = copy;
        twin.token = jsonOf(office.join(office.invite(office.admin), copy)).value(u"token"_s).toString().toLatin1();
        QCOMPARE(office.sync(twin, {}).status, 200);
        QCOMPARE(office.sync(copy, {}).status, 401); // nobody is revoked yet
        revoke(office, copy);
        const wire::SyncResponse told = syncedOf(office.sync(copy, {}));
        QVERIFY(crypto::verify(wire::revocationText(copy.id), fromBase64Url(told.deviceRevoked), office.key.key.publicKey));
        QVERIFY(told.records.empty() && told.scopes.isEmpty() && told.token.isEmpty());
        QVERIFY(told.grants && told.grants->empty());
        QCOMPARE(office.askAs(copy, "POST", u"/v1/blobs/missing"_s, "{\"hashes\":[]}").status, 401);

        const Draft unsent{office.freshId(), u"site"_s, scope::company, siteFields(u"雲錦路"_s)};
        TestDevice thief = copy; // has the token, not the phone
        thief.key = crypto::newSigningKey();
        QCOMPARE(office.sync(thief, office.pushOf(thief, {office.change(thief, unsent)})).status, 403);
        const wire::ChangeAnswer answer = office.push(copy, unsent);
        QCOMPARE(answer.outcome, wire::ChangeAnswer::Outcome::Refused);
        QCOMPARE(answer.detail, u"device: revoked"_s);

        TestDevice forged = copy;
        QByteArray raw = fromBase64Url(copy.token);
        raw[51] = char(raw[51] ^ 1); // the MAC
        forged.token = toBase64Url(raw);
        QCOMPARE(office.sync(forged, {}).status, 401);
    }

    // Invited anew while it was being heard: with what it came, it came to hand in.
    void whoWasLetInToHandInOnlyHandsInOnly()
    {
        SiteOffice office;
        revoke(office, office.manager);
        const Device asLetIn = (*office.ledger->read())->device(office.manager.id)->value();
        const wire::SyncRequest unsent = office.pushOf(office.manager, {office.change(office.manager, office.issue(office.freshId(), u"空鼓"_s))});
        QCOMPARE(office.join(office.invite(office.manager.person), office.manager).status, 200);

        GroupCommit commits(*office.ledger, 1);
        const Company company = (*office.ledger->read())->company().value();
        const PushContext context{commits, *office.schema, office.key, *office.random, office.tuning, office.clock.now(), company.epoch};
        const auto pushed = office::push(context, asLetIn, unsent);
        QVERIFY(std::holds_alternative<Pushed>(pushed));
        QCOMPARE(word(std::get<Pushed>(pushed).answers.front().outcome), u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestRevoked)
#include "test_revoked.moc"
