// Who calls: found by which number, shown only when it is written down; and the number of the complaint itself.
#include "app/model/record.h"
#include "app/viewmodels/client_finder.h"
#include "app/viewmodels/number_intake.h"
#include "app/viewmodels/contact_card.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestComplaintCallers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_phone = std::make_unique<Phone>();
        m_team = m_phone->services.newId();
        m_me = m_phone->identity().person;
        m_phone->officeSays([&](wire::SyncResponse &response) {
            const QStringList roles{u"adviser"_s};
            response.grants = std::vector<wire::Grant>{{scope::company, roles}, {scope::team(m_team), roles}, {scope::teamPrivate(m_team), roles}};
        });
    }
    void cleanup() { m_phone.reset(); }
    void aClientIsFoundByAnyFormOfTheirNumber_data();
    void aClientIsFoundByAnyFormOfTheirNumber();
    void aClientIsFoundByNameAndByInitials();
    void aNumberIsShownOnlyOnceItIsWrittenDown();
    void aCallThatCameToNothingKeepsItsNumber();
    void aDeviceWhoseClockIsADayWrongGivesTheCallItsRightTime();

private:
    Id contact(const QString &name, const QString &phone)
    {
        const Id id = m_phone->services.newId();
        m_phone->saveMany({{id, u"contact"_s, scope::teamPrivate(m_team), {{u"name"_s, name}, {u"phone"_s, phone}}}});
        return id;
    }
    QVariantList find(const QString &typed)
    {
        ClientFinder finder;
        finder.setProperty("query", typed);
        finder.componentComplete();
        [&] { QTRY_VERIFY(finder.known()); }();
        return finder.list();
    }

    std::unique_ptr<Phone> m_phone;
    Id m_team;
    Id m_me;
};

void TestComplaintCallers::aClientIsFoundByAnyFormOfTheirNumber_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("typed");
    QTest::newRow("as kept") << u"13812346621"_s << u"13812346621"_s;
    QTest::newRow("with blanks") << u"13812346621"_s << u"138 1234 6621"_s;
    QTest::newRow("kept with blanks") << u"138-1234-6621"_s << u"13812346621"_s;
    QTest::newRow("with the country") << u"13812346621"_s << u"+86 138 1234 6621"_s;
    QTest::newRow("kept with the country") << u"0086 138 1234 6621"_s << u"13812346621"_s;
    QTest::newRow("the last four") << u"138 1234 6621"_s << u"6621"_s;
    QTest::newRow("full width") << u"13812346621"_s << u"１３８１２３４"_s;
    QTest::newRow("a land line") << u"(0571) 8888 6621"_s << u"+86 571 88886621"_s;
    QTest::newRow("a land line kept from abroad") << u"+86 571 8888 6621"_s << u"0571-88886621"_s;
}

void TestComplaintCallers::aClientIsFoundByAnyFormOfTheirNumber()
{
    QFETCH(QString, kept);
    QFETCH(QString, typed);
    contact(u"Ms Lin"_s, kept);
    contact(u"Mr Zhao"_s, u"13900000000"_s);
    const QVariantList found = find(typed);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.value(0).toMap().value(u"name"_s), u"Ms Lin"_s);
    QVERIFY2(!found.value(0).toMap().value(u"phone"_s).toString().contains(u"1234"_s), "a number is masked until somebody asks for it");
}

void TestComplaintCallers::aClientIsFoundByNameAndByInitials()
{
    contact(u"林曉雯"_s, u"13812346621"_s);
    for (const QString &typed : {u"林"_s, u"晓雯"_s, u"lxw"_s})
        QCOMPARE(find(typed).size(), 1);
    QCOMPARE(find(u"赵"_s).size(), 0);
}

void TestComplaintCallers::aNumberIsShownOnlyOnceItIsWrittenDown()
{
    const Id id = contact(u"Ms Lin"_s, u"13812346621"_s);
    ContactCard card;
    card.setProperty("personId", idText(m_me));
    card.setContactId(idText(id));
    card.componentComplete();
    QTRY_VERIFY(card.exists());
    QCOMPARE(card.masked(), u"138 •••• 6621"_s);
    QCOMPARE(card.phone(), QString());
    {
        const Gate gate(m_phone->store());
        card.reveal();
        QCoreApplication::processEvents();
        QCOMPARE(card.phone(), QString());
    }
    QTRY_COMPARE(card.phone(), u"13812346621"_s);
    store::ListQuery reveals;
    reveals.kind = u"reveal"_s;
    const Result<store::ListPage> page = AWAIT(m_phone->store().page(reveals, {}, 10));
    QVERIFY(page && page->rows.size() == 1);
    QCOMPARE(page->rows.front().fields.value("person"_L1).toString(), idText(m_me));
}

void TestComplaintCallers::aCallThatCameToNothingKeepsItsNumber()
{
    NumberIntake intake;
    intake.componentComplete();
    QSignalSpy taken(&intake, &NumberIntake::taken);
    intake.take({});
    QTRY_COMPARE(taken.size(), 1);
    QTRY_COMPARE(intake.open().size(), 1);
    const QString number = taken.at(0).at(0).toMap().value(u"number"_s).toString();
    QVERIFY(number.startsWith(u"C-"_s));
    intake.drop(number, scope::team(m_team), idText(m_me), u"hung up"_s);
    QTRY_VERIFY(intake.open().isEmpty());
    store::ListQuery all;
    all.kind = u"complaint"_s;
    all.includeVoid = true;
    const Result<store::ListPage> page = AWAIT(m_phone->store().page(all, {}, 10));
    QVERIFY(page && page->rows.size() == 1);
    QCOMPARE(page->rows.front().fields.value("number"_L1).toString(), number);
    QCOMPARE(page->rows.front().fields.value("void"_L1).toString(), u"hung up"_s);
}

void TestComplaintCallers::aDeviceWhoseClockIsADayWrongGivesTheCallItsRightTime()
{
    const Moment real = m_phone->clock->now();
    m_phone->clock->jump(24h);
    m_phone->officeSays([&](wire::SyncResponse &response) { response.officeTime = real; });
    NumberIntake intake;
    intake.componentComplete();
    QSignalSpy taken(&intake, &NumberIntake::taken);
    intake.take({});
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.at(0).at(0).toMap().value(u"calledAt"_s), toIso(real));
    QCOMPARE(intake.now(), toDateTime(real));
}

QTEST_MAIN(TestComplaintCallers)
#include "test_complaint_callers.moc"
