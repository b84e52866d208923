// The card of a client: what the file lacks, days to remember, referrals and satisfaction, from records as they are.
#include "app/core/json.h"
#include "app/model/record.h"
#include "app/viewmodels/client_card.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestClientCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_phone = std::make_unique<Phone>();
        m_team = m_phone->services.newId();
        m_site = m_phone->services.newId();
        m_phone->officeSays([&](wire::SyncResponse &response) {
            const QStringList roles{u"adviser"_s, u"deputy_general_manager"_s};
            response.grants = std::vector<wire::Grant>{{scope::company, roles}, {scope::team(m_team), roles}, {scope::teamPrivate(m_team), roles}};
        });
        m_phone->saveMany({{m_site, u"site"_s, scope::team(m_team),
                            {{u"name"_s, u"Cuihu Bay 3-1201"_s}, {u"client_name"_s, u"Ms Lin"_s}, {u"address"_s, u"88 Wenyi Road"_s}, {u"team"_s, idText(m_team)}}}});
        m_card = std::make_unique<ClientCard>();
        m_card->setProperty("siteId", idText(m_site));
        m_card->setProperty("personId", idText(m_phone->identity().person));
        m_card->componentComplete();
        QTRY_VERIFY(m_card->known());
    }
    void cleanup()
    {
        m_card.reset();
        m_phone.reset();
    }
    void whatTheFileLacksGoesAsItIsWritten();
    void twoWhoRateTheSameClientWriteOneProfile();
    void aDayIsRememberedOnceAYear();
    void aReferralShowsWhatBecameOfIt();
    void scoresComeInTheOrderOfTime();
    void aClientOfOthersIsNotHere();

private:
    Id add(const QString &kind, QJsonObject fields)
    {
        const Id id = m_phone->services.newId();
        fields.insert(u"site"_s, idText(m_site));
        m_phone->saveMany({{id, kind, scope::teamPrivate(m_team), fields}});
        return id;
    }
    QVariantMap firstCare() const { return m_card->care().value(0).toMap(); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<ClientCard> m_card;
    Id m_team;
    Id m_site;
};

void TestClientCard::whatTheFileLacksGoesAsItIsWritten()
{
    QCOMPARE(m_card->percent(), 7); // the address alone, of thirteen
    const qsizetype before = m_card->missing().size();
    m_phone->saveMany({{idOf(m_card->profileId()), u"client_profile"_s, m_card->scope(),
                        {{u"site"_s, idText(m_site)}, {u"style"_s, u"plain, light wood"_s}, {u"value"_s, u"a"_s}, {u"budget_to"_s, 32}}}});
    QTRY_COMPARE(m_card->missing().size(), before - 3);
    QCOMPARE(m_card->value(), u"a"_s);
    add(u"contact"_s, {{u"name"_s, u"Ms Lin"_s}, {u"phone"_s, u"13812346621"_s}});
    QTRY_COMPARE(m_card->missing().size(), before - 4);
    QCOMPARE(m_card->contacts().size(), 1);
    QCOMPARE(m_card->needs().size(), 3);
    QCOMPARE(m_card->needs().value(0).toMap().value(u"words"_s).toString(), u"plain, light wood"_s);
}

void TestClientCard::twoWhoRateTheSameClientWriteOneProfile()
{
    ClientCard other;
    other.setProperty("siteId", idText(m_site));
    other.componentComplete();
    QTRY_VERIFY(other.known());
    QCOMPARE(other.profileId(), m_card->profileId());
    QVERIFY(!idOf(other.profileId()).isNull());
    QCOMPARE(other.scope(), scope::teamPrivate(m_team)); // not where the whole team reads
}

void TestClientCard::aDayIsRememberedOnceAYear()
{
    const QDate soon = toDateTime(m_phone->clock->now()).toLocalTime().date().addDays(3);
    const Id day = add(u"care_date"_s, {{u"occasion"_s, u"birthday"_s}, {u"name"_s, u"Ms Lin"_s}, {u"month"_s, soon.month()}, {u"day"_s, soon.day()}});
    QTRY_COMPARE(m_card->care().size(), 1);
    QCOMPARE(firstCare().value(u"on"_s).toDate(), soon);
    QCOMPARE(firstCare().value(u"inDays"_s).toInt(), 3);
    QVERIFY(firstCare().value(u"due"_s).toBool());
    m_card->remember(idText(day), soon, u"call"_s, u" sang to her "_s);
    QTRY_VERIFY(firstCare().value(u"kept"_s).toBool());
    QVERIFY(!firstCare().value(u"due"_s).toBool());
    m_phone->clock->advance(5 * 24h);
    add(u"care"_s, {{u"way"_s, u"visit"_s}, {u"at"_s, toIso(m_phone->clock->now())}}); // anything that changed: it looks again
    QTRY_COMPARE(firstCare().value(u"on"_s).toDate(), soon.addYears(1));
    QCOMPARE(m_card->careRate(), (QVariantMap{{u"due"_s, 1}, {u"kept"_s, 1}}));
}

void TestClientCard::aReferralShowsWhatBecameOfIt()
{
    const Id became = m_phone->services.newId();
    m_phone->saveMany({{became, u"site"_s, scope::team(m_team), {{u"name"_s, u"Luyuan 8-302"_s}}}});
    const Id referral = add(u"referral"_s, {{u"name"_s, u"Mr Zhou"_s}, {u"state"_s, u"named"_s}});
    QTRY_COMPARE(m_card->referrals().size(), 1);
    m_phone->saveMany({{referral, u"referral"_s, scope::teamPrivate(m_team), {{u"state"_s, u"signed"_s}, {u"became"_s, idText(became)}}}});
    QTRY_COMPARE(m_card->referrals().value(0).toMap().value(u"became"_s).toString(), u"Luyuan 8-302"_s);
    QCOMPARE(m_card->referrals().value(0).toMap().value(u"tone"_s).toString(), u"good"_s);
}

void TestClientCard::scoresComeInTheOrderOfTime()
{
    const auto closed = [&](int score, const QString &at, int serial) {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.records.push_back({serial, m_phone->services.newId(), u"complaint"_s, scope::team(m_team), "{\"*\":1}",
                                        canonicalJson({{u"number"_s, u"C-%1"_s.arg(serial)}, {u"title"_s, u"leak"_s}, {u"site"_s, idText(m_site)}, {u"score"_s, score},
                                                       {u"state"_s, u"closed"_s}, {u"closed_at"_s, at}})});
        });
    };
    closed(2, u"2026-11-03T08:00:00.000Z"_s, 1);
    closed(5, u"2026-09-20T08:00:00.000Z"_s, 2);
    QTRY_COMPARE(m_card->scores().size(), 2);
    QCOMPARE(m_card->scores().value(0).toMap().value(u"score"_s).toInt(), 5);
    QCOMPARE(m_card->scores().value(1).toMap().value(u"score"_s).toInt(), 2);
}

void TestClientCard::aClientOfOthersIsNotHere()
{
    m_card->setProperty("siteId", idText(m_phone->services.newId()));
    QTRY_VERIFY(!m_card->exists());
    QCOMPARE(m_card->care(), QVariantList());
    m_card->remember(u"nothing"_s, QDate(2026, 1, 1), u"call"_s, {}); // does nothing
    QCOMPARE(m_card->scope(), QString());
}

QTEST_MAIN(TestClientCard)
#include "test_client_card.moc"
