// A site's log: which days are written, which are missing, and who was there the day before.
#include "app/viewmodels/site_log.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestSiteLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aWorkingDayWithoutAnEntryIsMissing();
    void todayIsOwedUntilItIsOver();
    void anEntryFillsItsDayAsSoonAsItIsSaved();
    void theNewestDayComesFirst();
    void anEntryWrittenLaterSaysSo();
    void namesTheCrewsThatWereThere();
    void theDayBeforeIsOfferedAgain();
    void aFinishedSiteOwesNothing();
    void anotherSiteIsAnotherLog();
    void aSiteThatIsNotHereHasNoDays();

private:
    Id siteRecord(const QJsonObject &fields)
    {
        const Id id = m_phone->services.newId();
        QJsonObject all{{u"name"_s, u"Lake 3-1201"_s}};
        for (auto it = fields.begin(); it != fields.end(); ++it)
            all.insert(it.key(), it.value());
        m_phone->saveMany({{id, u"site"_s, scope::team(m_team), all}});
        return id;
    }
    Id write(const QString &day, QJsonObject fields = {})
    {
        fields.insert(u"site"_s, idText(m_site));
        fields.insert(u"date"_s, day);
        return m_phone->save(u"site_log"_s, fields);
    }
    void show(const Id &site, const QString &today)
    {
        m_log = std::make_unique<SiteLog>();
        m_log->setProperty("siteId", idText(site));
        m_log->setProperty("today", today);
        m_log->componentComplete();
        QTRY_VERIFY(m_log->known());
    }
    QVariantMap row(int index) const { return m_log->days().value(index).toMap(); }
    QStringList days(const QString &state) const
    {
        QStringList found;
        for (const QVariantList list = m_log->days(); const QVariant &each : list) {
            if (each.toMap().value(u"state"_s) == state)
                found += each.toMap().value(u"date"_s).toString();
        }
        return found;
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<SiteLog> m_log;
    Id m_team;
    Id m_site;
};

void TestSiteLog::init()
{
    m_phone = std::make_unique<Phone>();
    m_team = m_phone->services.newId();
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}, {scope::team(m_team), roles}};
    });
    m_site = siteRecord({{u"starts_on"_s, u"2026-11-19"_s}}); // a Thursday
}

void TestSiteLog::cleanup()
{
    m_log.reset();
    m_phone.reset();
}

void TestSiteLog::aWorkingDayWithoutAnEntryIsMissing()
{
    write(u"2026-11-20"_s);
    show(m_site, u"2026-11-24"_s); // Tuesday: Thursday, Saturday and Monday are missing, Sunday is free
    QCOMPARE(days(u"missing"_s), (QStringList{u"2026-11-23"_s, u"2026-11-21"_s, u"2026-11-19"_s}));
    QCOMPARE(m_log->missing(), 3);
}

void TestSiteLog::todayIsOwedUntilItIsOver()
{
    show(m_site, u"2026-11-19"_s);
    QCOMPARE(days(u"owed"_s), QStringList{u"2026-11-19"_s});
    QCOMPARE(m_log->missing(), 0);
    QCOMPARE(m_log->todayId(), QString());
    m_log->setProperty("today", u"2026-11-20"_s);
    QTRY_COMPARE(days(u"missing"_s), QStringList{u"2026-11-19"_s});
}

void TestSiteLog::anEntryFillsItsDayAsSoonAsItIsSaved()
{
    show(m_site, u"2026-11-20"_s);
    QCOMPARE(m_log->missing(), 1);
    write(u"2026-11-19"_s);
    QTRY_COMPARE(m_log->missing(), 0);
    const Id today = write(u"2026-11-20"_s);
    QTRY_COMPARE(m_log->todayId(), idText(today));
    QCOMPARE(days(u"owed"_s), QStringList());
}

void TestSiteLog::theNewestDayComesFirst()
{
    write(u"2026-11-19"_s);
    write(u"2026-11-21"_s);
    show(m_site, u"2026-11-21"_s);
    QStringList dates;
    for (int each = 0; each < 3; ++each)
        dates += row(each).value(u"date"_s).toString();
    QCOMPARE(dates, (QStringList{u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-19"_s}));
    QCOMPARE(m_log->days().size(), 3);
}

void TestSiteLog::anEntryWrittenLaterSaysSo()
{
    write(u"2026-11-19"_s, {{u"written_at"_s, u"2026-11-21T04:00:00.000Z"_s}});
    write(u"2026-11-20"_s, {{u"written_at"_s, u"2026-11-20T04:00:00.000Z"_s}});
    show(m_site, u"2026-11-20"_s);
    QCOMPARE(row(0).value(u"lateDays"_s).toInt(), 0);
    QCOMPARE(row(1).value(u"lateDays"_s).toInt(), 2);
}

void TestSiteLog::namesTheCrewsThatWereThere()
{
    const Id crew = m_phone->save(u"crew"_s, {{u"name"_s, u"Luo's"_s}, {u"trade"_s, u"tiling"_s}}, scope::company);
    write(u"2026-11-19"_s, {{u"crews"_s, QJsonArray{idText(crew)}}, {u"workers"_s, 4}});
    show(m_site, u"2026-11-19"_s);
    QCOMPARE(row(0).value(u"crews"_s).toStringList(), QStringList{u"Luo's"_s});
    m_phone->saveMany({{crew, u"crew"_s, scope::company, {{u"name"_s, u"Luo and son"_s}}}});
    QTRY_COMPARE(row(0).value(u"crews"_s).toStringList(), QStringList{u"Luo and son"_s});
}

void TestSiteLog::theDayBeforeIsOfferedAgain()
{
    const Id crew = m_phone->save(u"crew"_s, {{u"name"_s, u"Luo's"_s}, {u"trade"_s, u"tiling"_s}}, scope::company);
    write(u"2026-11-19"_s, {{u"crews"_s, QJsonArray{idText(crew)}}, {u"workers"_s, 4}});
    write(u"2026-11-20"_s, {{u"work"_s, u"nobody came"_s}}); // offers nothing
    write(u"2026-11-23"_s, {{u"crews"_s, QJsonArray{idText(crew)}}, {u"workers"_s, 9}});
    show(m_site, u"2026-11-24"_s);
    const QVariantMap offered = m_log->before(u"2026-11-21"_s).toMap();
    QCOMPARE(offered.value(u"date"_s).toString(), u"2026-11-19"_s);
    QCOMPARE(offered.value(u"crews"_s).toStringList(), QStringList{idText(crew)});
    QCOMPARE(offered.value(u"names"_s).toStringList(), QStringList{u"Luo's"_s});
    QCOMPARE(offered.value(u"workers"_s).toInt(), 4);
    QVERIFY(m_log->before(u"2026-11-19"_s).isNull()); // the first day
}

void TestSiteLog::aFinishedSiteOwesNothing()
{
    const Id finished = siteRecord({{u"starts_on"_s, u"2026-11-19"_s}, {u"finished_on"_s, u"2026-11-20"_s}});
    show(finished, u"2026-11-24"_s);
    QVERIFY(m_log->over());
    QCOMPARE(m_log->missing(), 2);
    QCOMPARE(days(u"owed"_s), QStringList());
}

void TestSiteLog::anotherSiteIsAnotherLog()
{
    write(u"2026-11-19"_s);
    const Id other = siteRecord({{u"starts_on"_s, u"2026-11-20"_s}});
    show(m_site, u"2026-11-20"_s);
    m_log->setProperty("siteId", idText(other));
    QTRY_COMPARE(m_log->days().size(), 1);
    QCOMPARE(row(0).value(u"state"_s).toString(), u"owed"_s);
}

void TestSiteLog::aSiteThatIsNotHereHasNoDays()
{
    show(m_phone->services.newId(), u"2026-11-24"_s);
    QVERIFY(m_log->days().isEmpty());
    QVERIFY(m_log->error().isNull());
}

QTEST_GUILESS_MAIN(TestSiteLog)
#include "test_site_log.moc"
