// The bell of complaints: rings when one is passed on to this person, and when the office tells them.
#include "app/core/json.h"
#include "app/model/record.h"
#include "app/viewmodels/complaint_bell.h"
#include "app/viewmodels/value_map.h"
#include "platform/common/fake_notifier.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestComplaintBell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_phone = std::make_unique<Phone>();
        m_notifier = std::make_unique<FakeNotifier>();
        m_team = m_phone->services.newId();
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.grants = std::vector<wire::Grant>{{scope::company, {u"adviser"_s}}, {scope::team(m_team), {u"adviser"_s}}};
        });
        hang();
    }
    void cleanup()
    {
        m_bell.reset();
        m_phone.reset();
    }

    void itRingsOnceForAComplaintThatIsPassedOnToMe()
    {
        const Id id = complaint(u"passed_on"_s, me());
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(shown().front().title.contains(u"C-1123-A01"_s));
        for (const QString &word : {u"Lin"_s, u"water"_s})
            QVERIFY2(!shown().front().title.contains(word) && !shown().front().text.contains(word), "it shows on a locked screen");
        m_notifier->withdraw(shown().front().id);
        again();
        QVERIFY(shown().isEmpty());
        QSignalSpy tapped(m_bell.get(), &ComplaintBell::tapped);
        m_notifier->tap(u"complaint/"_s + idText(id));
        QCOMPARE(tapped.at(0).at(0).toString(), idText(id));
    }
    void itRingsOnceAcrossARestart()
    {
        complaint(u"passed_on"_s, me());
        QTRY_COMPARE(shown().size(), 1);
        m_notifier->withdraw(shown().front().id);
        m_bell.reset();
        m_phone->restartFromCopy();
        hang();
        QVERIFY(shown().isEmpty());
    }
    void anotherPersonsDoesNotRingHere()
    {
        complaint(u"passed_on"_s, idText(m_phone->services.newId()));
        again();
        QVERIFY(shown().isEmpty());
    }
    void onceSomebodyHasItTheScreenIsClear()
    {
        const Id id = complaint(u"passed_on"_s, me());
        QTRY_COMPARE(shown().size(), 1);
        put(id, u"complaint"_s, fields(u"accepted"_s, me()));
        QTRY_VERIFY(shown().isEmpty());
    }
    void whatTheOfficeTellsMeRings()
    {
        const Id id = complaint(u"accepted"_s, idText(m_phone->services.newId()));
        put(m_phone->services.newId(), u"escalation"_s, {{u"complaint"_s, idText(id)}, {u"clock"_s, u"first_call"_s}, {u"level"_s, u"deputy_general_manager"_s},
                                                         {u"person"_s, me()}, {u"told_at"_s, toIso(m_phone->clock->now())}, {u"state"_s, u"told"_s}});
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(shown().front().title.contains(u"C-1123-A01"_s));
    }

    void aRepairThatIsGivenToMeRings()
    {
        const Id id = m_phone->services.newId();
        QJsonObject fields{{u"number"_s, u"R-1123-A01"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"called_at"_s, toIso(m_phone->clock->now())},
                           {u"entered_at"_s, toIso(m_phone->clock->now())}, {u"title"_s, u"water"_s}, {u"caller"_s, u"Ms Lin"_s}, {u"urgency"_s, u"emergency"_s},
                           {u"warranty"_s, u"inside"_s}, {u"state"_s, u"assigned"_s}, {u"owner"_s, me()}};
        put(id, u"maintenance"_s, fields);
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(shown().front().title.contains(u"R-1123-A01"_s));
        QVERIFY(!shown().front().title.contains(u"water"_s) && !shown().front().text.contains(u"Lin"_s));
        QSignalSpy tapped(m_bell.get(), &ComplaintBell::repairTapped);
        m_notifier->tap(u"maintenance/"_s + idText(id));
        QCOMPARE(tapped.at(0).at(0).toString(), idText(id));
        fields.insert(u"state"_s, u"on_site"_s);
        put(id, u"maintenance"_s, fields);
        QTRY_VERIFY(shown().isEmpty());
    }
    void aRepairNobodyWentToRings()
    {
        const Id id = m_phone->services.newId();
        put(m_phone->services.newId(), u"repair_alert"_s, {{u"maintenance"_s, idText(id)}, {u"level"_s, u"adviser"_s}, {u"person"_s, me()},
                                                           {u"told_at"_s, toIso(m_phone->clock->now())}, {u"state"_s, u"told"_s}});
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().front().id, u"maintenance/"_s + idText(id));
    }
    void aClientWhomNobodyAnsweredRings()
    {
        const Id id = m_phone->services.newId();
        QJsonObject alert{{u"follow_up"_s, idText(m_phone->services.newId())}, {u"site"_s, idText(m_phone->services.newId())}, {u"words"_s, u"too loud"_s},
                          {u"opened_at"_s, toIso(m_phone->clock->now())}, {u"due_at"_s, toIso(m_phone->clock->now())}, {u"state"_s, u"open"_s}};
        put(id, u"alert"_s, alert);
        put(m_phone->services.newId(), u"alert_notice"_s, {{u"alert"_s, idText(id)}, {u"level"_s, u"adviser"_s}, {u"person"_s, me()},
                                                           {u"told_at"_s, toIso(m_phone->clock->now())}, {u"state"_s, u"told"_s}});
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(!shown().front().title.contains(u"loud"_s) && !shown().front().text.contains(u"loud"_s));
        QSignalSpy tapped(m_bell.get(), &ComplaintBell::alertTapped);
        m_notifier->tap(u"alert/"_s + idText(id));
        QCOMPARE(tapped.at(0).at(0).toString(), idText(id));
        alert.insert(u"state"_s, u"answered"_s);
        put(id, u"alert"_s, alert);
        QTRY_VERIFY(shown().isEmpty());
    }

private:
    QString me() const { return idText(m_phone->identity().person); }
    const QList<Notification> &shown() const { return m_notifier->showing(); }
    QJsonObject fields(const QString &state, const QString &adviser) const
    {
        const QString at = toIso(m_phone->clock->now());
        return {{u"number"_s, u"C-1123-A01"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"called_at"_s, at}, {u"entered_at"_s, at}, {u"title"_s, u"water"_s},
                {u"caller"_s, u"Ms Lin"_s}, {u"severity"_s, u"urgent"_s}, {u"state"_s, state}, {u"adviser"_s, adviser}};
    }
    void put(const Id &id, const QString &kind, const QJsonObject &fields)
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            ++response.cursor;
            response.records.push_back({response.cursor, id, kind, scope::team(m_team), "{\"*\":" + QByteArray::number(response.cursor) + '}', canonicalJson(fields)});
        });
    }
    Id complaint(const QString &state, const QString &adviser)
    {
        const Id id = m_phone->services.newId();
        put(id, u"complaint"_s, fields(state, adviser));
        return id;
    }
    void hang()
    {
        m_bell = std::make_unique<ComplaintBell>(&m_phone->services, &m_phone->store(), m_notifier.get(), m_phone->identity().person);
        again();
    }
    void again()
    {
        QSignalSpy looked(m_bell.get(), &ComplaintBell::looked);
        m_bell->look();
        QVERIFY(looked.wait());
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<FakeNotifier> m_notifier;
    std::unique_ptr<ComplaintBell> m_bell;
    Id m_team;
};

QTEST_MAIN(TestComplaintBell)
#include "test_complaint_bell.moc"
