// The bell of the front desk: a call, a guest or a message rings once on its receiver's device, and falls silent when taken.
#include "app/core/json.h"
#include "app/model/record.h"
#include "app/viewmodels/desk_bell.h"
#include "app/viewmodels/value_map.h"
#include "platform/common/fake_notifier.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestDeskBell : public QObject {
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

    void aCallPutThroughRingsOnceAndNamesNobody()
    {
        const Id id = put(u"transfer"_s, transfer(u"call"_s, u"offered"_s, me()));
        QTRY_COMPARE(shown().size(), 1);
        for (const QString &word : {u"Lin"_s, u"water"_s})
            QVERIFY2(!shown().front().title.contains(word) && !shown().front().text.contains(word), "it shows on a locked screen");
        QSignalSpy tapped(m_bell.get(), &DeskBell::tapped);
        m_notifier->tap(shown().front().id);
        QCOMPARE(tapped.at(0).at(0).toString(), u"transfer"_s);
        QCOMPARE(tapped.at(0).at(1).toString(), idText(id));
        m_notifier->withdraw(shown().value(0).id);
        again();
        QVERIFY(shown().isEmpty());
    }
    void itRingsOnceAcrossARestart()
    {
        put(u"message"_s, message(u"sent"_s, me()));
        QTRY_COMPARE(shown().size(), 1);
        m_notifier->withdraw(shown().front().id);
        m_bell.reset();
        m_phone->restartFromCopy();
        hang();
        QVERIFY(shown().isEmpty());
    }
    void whatIsAnothersDoesNotRingHere()
    {
        put(u"transfer"_s, transfer(u"call"_s, u"offered"_s, idText(m_phone->services.newId())));
        const Id another = put(u"message"_s, message(u"sent"_s, idText(m_phone->services.newId())));
        QJsonObject told = alert(another, u"reminder"_s); // and what the office tells them
        told.insert(u"person"_s, idText(m_phone->services.newId()));
        put(u"message_alert"_s, told);
        QJsonObject own = message(u"sent"_s, me()); // a note to oneself
        own.insert(u"by"_s, me());
        put(u"message"_s, own);
        again();
        QVERIFY(shown().isEmpty());
    }
    void onceItIsTakenTheScreenIsClear_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"taken", "declined", "withdrawn"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void onceItIsTakenTheScreenIsClear()
    {
        QFETCH(QString, state);
        const Id id = put(u"transfer"_s, transfer(u"visitor"_s, u"offered"_s, me()));
        QTRY_COMPARE(shown().size(), 1);
        put(u"transfer"_s, transfer(u"visitor"_s, state, me()), id);
        QTRY_VERIFY(shown().isEmpty());
    }
    void unreadItRingsAgainWhenTheOfficeSaysSo()
    {
        const Id id = put(u"message"_s, message(u"sent"_s, me()));
        QTRY_COMPARE(shown().size(), 1);
        m_notifier->withdraw(shown().front().id);
        put(u"message_alert"_s, alert(id, u"reminder"_s));
        QTRY_COMPARE(shown().size(), 1);
    }
    void theNextPersonHearsOfAnothersMessage()
    {
        const Id id = put(u"message"_s, message(u"sent"_s, idText(m_phone->services.newId())));
        put(u"message_alert"_s, alert(id, u"next"_s));
        QTRY_COMPARE(shown().size(), 1);
        QSignalSpy tapped(m_bell.get(), &DeskBell::tapped);
        m_notifier->tap(shown().front().id);
        QCOMPARE(tapped.at(0).at(1).toString(), idText(id));
        put(u"message"_s, message(u"read"_s, idText(m_phone->services.newId())), id);
        QTRY_VERIFY(shown().isEmpty());
    }

private:
    QString me() const { return idText(m_phone->identity().person); }
    QString now() const { return toIso(m_phone->clock->now()); }
    const QList<Notification> &shown() const { return m_notifier->showing(); }
    QJsonObject transfer(const QString &why, const QString &state, const QString &to) const
    {
        return {{u"why"_s, why}, {u"to"_s, to}, {u"by"_s, idText(m_team)}, {u"caller"_s, u"Ms Lin"_s}, {u"words"_s, u"water"_s}, {u"offered_at"_s, now()}, {u"state"_s, state}};
    }
    QJsonObject message(const QString &state, const QString &to) const
    {
        return {{u"to"_s, to}, {u"by"_s, idText(m_team)}, {u"caller"_s, u"Ms Lin"_s}, {u"words"_s, u"water"_s}, {u"sent_at"_s, now()}, {u"state"_s, state}};
    }
    QJsonObject alert(const Id &about, const QString &level) const
    {
        return {{u"about"_s, idText(about)}, {u"level"_s, level}, {u"person"_s, me()}, {u"told_at"_s, now()}, {u"state"_s, u"told"_s}};
    }
    Id put(const QString &kind, const QJsonObject &fields, Id id = {})
    {
        if (id.isNull())
            id = m_phone->services.newId();
        m_phone->officeSays([&](wire::SyncResponse &response) {
            ++response.cursor;
            response.records.push_back({response.cursor, id, kind, scope::team(m_team), "{\"*\":" + QByteArray::number(response.cursor) + '}', canonicalJson(fields)});
        });
        return id;
    }
    void hang()
    {
        m_bell = std::make_unique<DeskBell>(&m_phone->services, &m_phone->store(), m_notifier.get(), m_phone->identity().person);
        again();
    }
    void again()
    {
        QSignalSpy looked(m_bell.get(), &DeskBell::looked);
        m_bell->look();
        QVERIFY(looked.wait());
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<FakeNotifier> m_notifier;
    std::unique_ptr<DeskBell> m_bell;
    Id m_team;
};

QTEST_MAIN(TestDeskBell)
#include "test_desk_bell.moc"
