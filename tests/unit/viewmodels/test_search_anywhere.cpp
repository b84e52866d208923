// Search from anywhere: what each person may see, found as it is typed.
#include "app/core/json.h"
#include "app/viewmodels/search_anywhere.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestSearchAnywhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_search.reset();
        m_phone.reset();
    }
    void everyKindIsFoundInItsOwnWay_data();
    void everyKindIsFoundInItsOwnWay();
    void theNewestFewOfEachKindComeInTheOrderOfTheKinds();
    void oneKindAloneShowsMore();
    void aNumberIsMasked();
    void whatCameMeanwhileIsFoundAtOnce();
    void whatNoLongerCountsIsNotFound();
    void whatIsNoLongerOnesOwnIsNotFound();
    void nothingTypedShowsNothing();

private:
    Id add(const QString &kind, const QString &scope, const QJsonObject &fields)
    {
        const Id id = m_phone->services.newId();
        m_phone->saveMany({{id, kind, scope, fields}});
        return id;
    }
    void type(const QString &typed)
    {
        m_search->setProperty("query", typed);
        [&] { QTRY_COMPARE(m_search->answered(), typed.trimmed()); }();
    }
    // "kind: title, title; kind: …"
    QString shown() const
    {
        QStringList groups;
        for (const QVariant &group : m_search->groups()) {
            QStringList titles;
            for (const QVariant &row : group.toMap().value(u"rows"_s).toList())
                titles << row.toMap().value(u"title"_s).toString();
            groups << group.toMap().value(u"kind"_s).toString() + u": "_s + titles.join(u", "_s);
        }
        return groups.join(u"; "_s);
    }
    QString firstWords() const
    {
        return m_search->groups().value(0).toMap().value(u"rows"_s).toList().value(0).toMap().value(u"words"_s).toString();
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<SearchAnywhere> m_search;
    Id m_team;
    Id m_site;
};

void TestSearchAnywhere::init()
{
    m_phone = std::make_unique<Phone>();
    m_team = m_phone->services.newId();
    m_site = m_phone->services.newId();
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"deputy_general_manager"_s, u"adviser"_s, u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {scope::team(m_team), roles}, {scope::teamPrivate(m_team), roles}, {scope::site(m_site), roles}};
    });
    m_phone->saveMany({{m_site, u"site"_s, scope::team(m_team), {{u"name"_s, u"翠湖湾 3-1201"_s}, {u"address"_s, u"文一西路 88 号"_s}, {u"client_name"_s, u"林女士"_s}}}});
    m_search = std::make_unique<SearchAnywhere>();
    m_search->componentComplete();
}

void TestSearchAnywhere::everyKindIsFoundInItsOwnWay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const QString client = u"contact: 陈小姐 · 业主"_s;
    const QString site = u"site: 翠湖湾 3-1201"_s;
    QTest::newRow("two Chinese characters") << u"翠湖"_s << site;
    QTest::newRow("the same in traditional ones") << u"翠湖灣"_s << site;
    QTest::newRow("one character") << u"翠"_s << site;
    QTest::newRow("characters that are not side by side") << u"翠湾"_s << QString();
    QTest::newRow("pinyin initials") << u"chw"_s << site;
    QTest::newRow("the first initial") << u"c"_s << client + u"; "_s + site;
    QTest::newRow("a flat") << u"1201"_s << site;
    QTest::newRow("by the client's name") << u"林女士"_s << site;
    QTest::newRow("the last digits of a number") << u"6621"_s << client;
    QTest::newRow("a number with blanks and country") << u"+86 139-1234 6621"_s << client;
    QTest::newRow("digits in the middle of a number") << u"9123"_s << client;
    QTest::newRow("name and digits together") << u"陈 6621"_s << client;
    QTest::newRow("full width") << u"６６２１"_s << client;
    QTest::newRow("a defect") << u"空鼓"_s << u"issue: 墙砖空鼓"_s;
    QTest::newRow("a colleague by initials") << u"wg"_s << u"person: 吴工"_s;
    QTest::newRow("what callers ask, by another word for it") << u"漏水"_s << u"faq: 防水保多少年？"_s;
    QTest::newRow("operators are only words") << u"\" OR *"_s << QString();
    QTest::newRow("nobody") << u"欧阳"_s << QString();
}

void TestSearchAnywhere::everyKindIsFoundInItsOwnWay()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    add(u"contact"_s, scope::teamPrivate(m_team), {{u"name"_s, u"陈小姐"_s}, {u"relation"_s, u"业主"_s}, {u"phone"_s, u"13912346621"_s}});
    add(u"issue"_s, scope::site(m_site), {{u"title"_s, u"墙砖空鼓"_s}, {u"state"_s, u"open"_s}, {u"site"_s, idText(m_site)}});
    add(u"person"_s, scope::company, {{u"name"_s, u"吴工"_s}, {u"role"_s, u"designer"_s}});
    add(u"faq"_s, scope::company, {{u"question"_s, u"防水保多少年？"_s}, {u"answer"_s, u"五年"_s}, {u"words"_s, QJsonArray{u"漏水"_s}}});
    type(typed);
    QCOMPARE(shown(), found);
}

void TestSearchAnywhere::theNewestFewOfEachKindComeInTheOrderOfTheKinds()
{
    for (int i = 0; i < SearchAnywhere::fewOfEach + 2; ++i)
        add(u"issue"_s, scope::site(m_site), {{u"title"_s, u"翠绿 %1"_s.arg(i)}, {u"state"_s, u"open"_s}, {u"site"_s, idText(m_site)}});
    type(u"翠"_s);
    QCOMPARE(shown(), u"site: 翠湖湾 3-1201; issue: 翠绿 6, 翠绿 5, 翠绿 4, 翠绿 3, 翠绿 2"_s);
    QVERIFY(!m_search->groups().value(0).toMap().value(u"more"_s).toBool());
    QVERIFY(m_search->groups().value(1).toMap().value(u"more"_s).toBool());
}

void TestSearchAnywhere::oneKindAloneShowsMore()
{
    for (int i = 0; i < SearchAnywhere::fewOfEach + 2; ++i)
        add(u"issue"_s, scope::site(m_site), {{u"title"_s, u"翠绿 %1"_s.arg(i)}, {u"state"_s, u"open"_s}, {u"site"_s, idText(m_site)}});
    m_search->setProperty("only", u"issue"_s);
    type(u"翠"_s);
    QCOMPARE(m_search->groups().size(), 1);
    QCOMPARE(m_search->groups().value(0).toMap().value(u"rows"_s).toList().size(), SearchAnywhere::fewOfEach + 2);
    QVERIFY(!m_search->groups().value(0).toMap().value(u"more"_s).toBool());
}

void TestSearchAnywhere::aNumberIsMasked()
{
    add(u"contact"_s, scope::teamPrivate(m_team), {{u"name"_s, u"陈小姐"_s}, {u"phone"_s, u"13912346621"_s}, {u"site"_s, idText(m_site)}});
    type(u"13912346621"_s);
    QCOMPARE(firstWords(), u"翠湖湾 3-1201 · 139 •••• 6621"_s);
}

void TestSearchAnywhere::whatCameMeanwhileIsFoundAtOnce()
{
    type(u"空鼓"_s);
    QCOMPARE(shown(), QString());
    const Id id = add(u"issue"_s, scope::site(m_site), {{u"title"_s, u"墙砖空鼓"_s}, {u"state"_s, u"open"_s}, {u"site"_s, idText(m_site)}});
    QTRY_COMPARE(shown(), u"issue: 墙砖空鼓"_s);
    m_phone->saveMany({{id, u"issue"_s, scope::site(m_site), {{u"title"_s, u"墙砖开裂"_s}}}});
    QTRY_COMPARE(shown(), QString());
}

void TestSearchAnywhere::whatNoLongerCountsIsNotFound()
{
    const Id id = add(u"issue"_s, scope::site(m_site), {{u"title"_s, u"墙砖空鼓"_s}, {u"state"_s, u"open"_s}, {u"site"_s, idText(m_site)}});
    type(u"空鼓"_s);
    QCOMPARE(shown(), u"issue: 墙砖空鼓"_s);
    m_phone->saveMany({{id, u"issue"_s, scope::site(m_site), {{u"void"_s, u"written twice"_s}}}});
    QTRY_COMPARE(shown(), QString());
}

void TestSearchAnywhere::whatIsNoLongerOnesOwnIsNotFound()
{
    m_phone->officeSays([&](wire::SyncResponse &response) {
        response.records.push_back({1, m_phone->services.newId(), u"issue"_s, scope::site(m_site), "{\"*\":1}",
                                    canonicalJson({{u"title"_s, u"墙砖空鼓"_s}, {u"state"_s, u"open"_s}, {u"site"_s, idText(m_site)}})});
    });
    type(u"空鼓"_s);
    QCOMPARE(shown(), u"issue: 墙砖空鼓"_s);
    m_phone->officeSays([&](wire::SyncResponse &response) {
        response.grants = std::vector<wire::Grant>{{scope::company, {u"adviser"_s}}};
        response.revoked << scope::site(m_site);
    });
    QTRY_COMPARE(shown(), QString());
}

void TestSearchAnywhere::nothingTypedShowsNothing()
{
    type(u"翠湖"_s);
    QVERIFY(!m_search->groups().isEmpty());
    m_search->setProperty("query", u" "_s);
    QCOMPARE(m_search->groups().size(), 0);
    QCOMPARE(m_search->answered(), QString());
}

QTEST_MAIN(TestSearchAnywhere)
#include "test_search_anywhere.moc"
