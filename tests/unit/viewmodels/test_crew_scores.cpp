// A crew's figures from the records on the device: what they count, what narrows them, what they open.
#include "app/core/json.h"
#include "app/viewmodels/crew_scores.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestCrewScores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstPassIsCountedFromItems();
    void pointsAreCountedByTheRuleOfTheirItem();
    void reopenedIssuesAndRedLinesAreCounted();
    void whatWasFoundTwiceCountsOnce();
    void aRecheckIsNoFirstTime();
    void anInspectionThatNoLongerCountsIsLeftOut();
    void aMonthNarrowsAndTheMonthsAreNamed();
    void aTradeNarrows();
    void oneCrewIsSeenByMonthAndBySite();
    void theBestComesFirst();
    void anObjectionWithoutAnAnswerIsOwed();
    void theAnswerIsGivenByWhoOwesItInTheirOwnName();
    void nobodyObjectsInAnothersName();
    void followsWhatIsRecorded();

private:
    Id crew(const QString &name, const QString &trade)
    {
        return m_phone->save(u"crew"_s, {{u"name"_s, name}, {u"trade"_s, trade}}, scope::company);
    }
    Id inspection(const QString &finished, QJsonObject fields = {})
    {
        const QJsonObject base{{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"Acceptance"_s}, {u"state"_s, u"running"_s},
                               {u"finished_at"_s, finished + u"T04:00:00.000Z"_s}};
        for (auto it = base.begin(); it != base.end(); ++it)
            fields.insert(it.key(), it.value());
        return m_phone->save(u"inspection"_s, fields);
    }
    Id item(const Id &of, const Id &crew, const QString &result, QJsonObject fields = {})
    {
        const QJsonObject base{{u"inspection"_s, idText(of)}, {u"position"_s, 1}, {u"title"_s, u"Wall"_s}, {u"crew"_s, idText(crew)},
                               {u"result"_s, result}};
        for (auto it = base.begin(); it != base.end(); ++it)
            fields.insert(it.key(), it.value());
        return m_phone->save(u"inspection_item"_s, fields);
    }
    Id issue(const Id &crew, QJsonObject fields = {})
    {
        const QJsonObject base{{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"Hollow tile"_s}, {u"state"_s, u"open"_s}, {u"crew"_s, idText(crew)}};
        for (auto it = base.begin(); it != base.end(); ++it)
            fields.insert(it.key(), it.value());
        return m_phone->save(u"issue"_s, fields);
    }
    void show(const QVariantMap &asked = {})
    {
        m_scores = std::make_unique<CrewScores>();
        for (auto it = asked.begin(); it != asked.end(); ++it)
            m_scores->setProperty(it.key().toLatin1(), it.value());
        m_scores->componentComplete();
        QTRY_VERIFY(m_scores->known());
    }
    QVariantMap row(int index = 0) const { return m_scores->list().value(index).toMap(); }
    QVariantMap figure(const QString &name) const { return row().value(name).toMap(); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<CrewScores> m_scores;
    Id m_tilers;
    Id m_november;
};

void TestCrewScores::init()
{
    m_phone = std::make_unique<Phone>();
    m_tilers = crew(u"Peng's"_s, u"tiling"_s);
    m_november = inspection(u"2026-11-12"_s);
}

void TestCrewScores::cleanup()
{
    m_scores.reset();
    m_phone.reset();
}

void TestCrewScores::theFirstPassIsCountedFromItems()
{
    const Id good = item(m_november, m_tilers, u"pass"_s);
    const Id bad = item(m_november, m_tilers, u"fail"_s);
    const Id mended = item(m_november, m_tilers, u"fixed"_s);
    item(m_november, m_tilers, u"not_applicable"_s, {{u"reason"_s, u"none here"_s}});
    show();
    QCOMPARE(row().value(u"name"_s).toString(), u"Peng's"_s);
    QCOMPARE(figure(u"firstPass"_s).value(u"count"_s).toInt(), 1);
    QCOMPARE(figure(u"firstPass"_s).value(u"of"_s).toInt(), 3);
    QCOMPARE(figure(u"firstPass"_s).value(u"records"_s).toStringList(), QStringList{idText(good)});
    QStringList others = figure(u"firstPass"_s).value(u"others"_s).toStringList();
    others.sort();
    QStringList expected{idText(bad), idText(mended)};
    expected.sort();
    QCOMPARE(others, expected);
    QCOMPARE(row().value(u"score"_s).toDouble(), 60.0); // two thirds of 60 are lost
}

void TestCrewScores::pointsAreCountedByTheRuleOfTheirItem()
{
    const QJsonObject rule{{u"limit_id"_s, u"gap"_s}, {u"standard"_s, u"GB"_s}, {u"clause"_s, u"1"_s}, {u"compare"_s, u"at_least"_s}, {u"limit"_s, 3},
                           {u"unit"_s, u"mm"_s}, {u"main"_s, false}, {u"red_line"_s, false}, {u"points"_s, 3}, {u"status"_s, u"found"_s}};
    const Result<quality::Rule> read = quality::parseRule(rule);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    const Id below = item(m_november, m_tilers, u"fail"_s, {{u"points"_s, QJsonArray{2, 4, 5}}, {u"rule"_s, rule}});
    const Id above = item(m_november, m_tilers, u"fail"_s, {{u"points"_s, QJsonArray{2, 4, 5}}, {u"limit"_s, 3}}); // an old app's: at most
    item(m_november, m_tilers, u"pass"_s, {{u"points"_s, QJsonArray{1}}, {u"limit"_s, 3}});
    show();
    QCOMPARE(figure(u"pointsOver"_s).value(u"of"_s).toInt(), 7);
    QCOMPARE(figure(u"pointsOver"_s).value(u"count"_s).toInt(), 3);
    const QStringList records = figure(u"pointsOver"_s).value(u"records"_s).toStringList();
    QVERIFY(records.size() == 2 && records.contains(idText(below)) && records.contains(idText(above)));
}

void TestCrewScores::reopenedIssuesAndRedLinesAreCounted()
{
    const Id again = issue(m_tilers, {{u"reopened"_s, 2}});
    issue(m_tilers);
    const Id red = item(m_november, m_tilers, u"fail"_s, {{u"red_line"_s, true}});
    issue(m_tilers, {{u"red_line"_s, true}, {u"item"_s, idText(red)}}); // its item counts it
    const Id seen = issue(m_tilers, {{u"red_line"_s, true}});            // seen without an inspection
    show();
    QCOMPARE(figure(u"reopened"_s).value(u"count"_s).toInt(), 2);
    QCOMPARE(figure(u"reopened"_s).value(u"of"_s).toInt(), 4);
    QCOMPARE(figure(u"reopened"_s).value(u"records"_s).toStringList(), QStringList{idText(again)});
    QCOMPARE(figure(u"redLines"_s).value(u"records"_s).toStringList(), (QStringList{idText(red), idText(seen)}));
}

void TestCrewScores::whatWasFoundTwiceCountsOnce()
{
    const Id first = issue(m_tilers, {{u"reopened"_s, 1}});
    issue(m_tilers, {{u"reopened"_s, 1}, {u"duplicate_of"_s, idText(first)}});
    show();
    QCOMPARE(figure(u"reopened"_s).value(u"of"_s).toInt(), 1);
}

void TestCrewScores::aRecheckIsNoFirstTime()
{
    item(m_november, m_tilers, u"fail"_s);
    item(inspection(u"2026-11-14"_s, {{u"recheck_of"_s, idText(m_november)}}), m_tilers, u"pass"_s);
    show();
    QCOMPARE(figure(u"firstPass"_s).value(u"of"_s).toInt(), 1);
    QCOMPARE(figure(u"firstPass"_s).value(u"count"_s).toInt(), 0);
}

void TestCrewScores::anInspectionThatNoLongerCountsIsLeftOut()
{
    const Id wrong = inspection(u"2026-11-13"_s);
    item(wrong, m_tilers, u"fail"_s);
    item(m_november, m_tilers, u"pass"_s);
    m_phone->set(wrong, u"inspection"_s, {{u"void"_s, u"the wrong flat"_s}});
    show();
    QCOMPARE(figure(u"firstPass"_s).value(u"of"_s).toInt(), 1);
}

void TestCrewScores::aMonthNarrowsAndTheMonthsAreNamed()
{
    item(m_november, m_tilers, u"fail"_s);
    item(inspection(u"2026-10-12"_s), m_tilers, u"pass"_s);
    show({{u"month"_s, u"2026-10"_s}});
    QCOMPARE(m_scores->months(), (QStringList{u"2026-11"_s, u"2026-10"_s}));
    QCOMPARE(figure(u"firstPass"_s).value(u"of"_s).toInt(), 1);
    QCOMPARE(figure(u"firstPass"_s).value(u"count"_s).toInt(), 1);
    m_scores->setProperty("month", QString());
    QTRY_COMPARE(figure(u"firstPass"_s).value(u"of"_s).toInt(), 2);
}

void TestCrewScores::aTradeNarrows()
{
    item(m_november, m_tilers, u"pass"_s);
    item(m_november, crew(u"Luo's"_s, u"electrical"_s), u"pass"_s);
    show({{u"trade"_s, u"electrical"_s}});
    QCOMPARE(m_scores->trades(), (QStringList{u"electrical"_s, u"tiling"_s}));
    QCOMPARE(m_scores->list().size(), 1);
    QCOMPARE(row().value(u"name"_s).toString(), u"Luo's"_s);
}

void TestCrewScores::oneCrewIsSeenByMonthAndBySite()
{
    item(m_november, m_tilers, u"fail"_s);
    item(inspection(u"2026-10-12"_s), m_tilers, u"pass"_s);
    item(m_november, crew(u"Luo's"_s, u"electrical"_s), u"pass"_s); // another crew's
    show({{u"crewId"_s, idText(m_tilers)}, {u"month"_s, u"2026-11"_s}});
    QCOMPARE(m_scores->list().size(), 1);
    QCOMPARE(m_scores->byMonth().size(), 2);
    QCOMPARE(m_scores->byMonth().at(0).toMap().value(u"month"_s).toString(), u"2026-11"_s);
    QCOMPARE(m_scores->byMonth().at(1).toMap().value(u"score"_s).toDouble(), 100.0);
    QCOMPARE(m_scores->bySite().size(), 1);
    QCOMPARE(m_scores->bySite().at(0).toMap().value(u"site"_s).toString(), toString(m_phone->site));
    QCOMPARE(m_scores->bySite().at(0).toMap().value(u"score"_s).toDouble(), 40.0);
}

void TestCrewScores::theBestComesFirst()
{
    item(m_november, m_tilers, u"fail"_s);
    item(m_november, crew(u"Luo's"_s, u"electrical"_s), u"pass"_s);
    issue(crew(u"Ma's"_s, u"demolition"_s)); // has a hundred, but nothing of it was inspected
    show();
    QCOMPARE(row(0).value(u"name"_s).toString(), u"Luo's"_s);
    QCOMPARE(row(1).value(u"name"_s).toString(), u"Peng's"_s);
    QCOMPARE(row(2).value(u"name"_s).toString(), u"Ma's"_s);
    QVERIFY(row(1).value(u"judged"_s).toBool() && !row(2).value(u"judged"_s).toBool());
}

void TestCrewScores::anObjectionWithoutAnAnswerIsOwed()
{
    item(m_november, m_tilers, u"fail"_s);
    m_phone->save(u"crew_objection"_s, {{u"site"_s, toString(m_phone->site)}, {u"crew"_s, idText(m_tilers)}, {u"month"_s, u"2026-11"_s},
                                        {u"text"_s, u"the wall was not ours"_s}, {u"by"_s, toString(m_phone->identity().person)}, {u"state"_s, u"open"_s}});
    show({{u"month"_s, u"2026-11"_s}});
    QCOMPARE(row().value(u"openObjections"_s).toInt(), 1);
    show({{u"month"_s, u"2026-10"_s}});
    QVERIFY(m_scores->list().isEmpty());
}

void TestCrewScores::theAnswerIsGivenByWhoOwesItInTheirOwnName()
{
    const QString lead = idText(m_phone->services.newId());
    const Id objection = m_phone->services.newId();
    const auto roles = [&](const QString &role) {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.grants = std::vector<wire::Grant>{{scope::company, {role}}, {m_phone->siteScope(), {role}}};
        });
    };
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QJsonObject fields{{u"site"_s, toString(m_phone->site)}, {u"crew"_s, idText(m_tilers)}, {u"month"_s, u"2026-11"_s},
                                 {u"text"_s, u"the wall was not ours"_s}, {u"by"_s, lead}, {u"state"_s, u"open"_s}};
        response.records.push_back({1, objection, u"crew_objection"_s, m_phone->siteScope(), "{\"*\":1}", canonicalJson(fields)});
        response.cursor = 1;
    });
    const auto answer = [&](const QString &name) {
        store::Save save;
        save.edits.push_back({objection, u"crew_objection"_s, m_phone->siteScope(),
                              {{u"state"_s, u"answered"_s}, {u"answer"_s, u"looked at it"_s}, {u"answered_by"_s, name}}});
        save.at = m_phone->clock->now();
        return AWAIT(m_phone->store().save(std::move(save)));
    };
    const QString me = toString(m_phone->identity().person);
    QVERIFY(!answer(me)); // the project manager counted the figures
    roles(u"adviser"_s);
    QVERIFY(!answer(lead));
    QVERIFY(answer(me).ok());
}

void TestCrewScores::nobodyObjectsInAnothersName()
{
    store::Save save;
    save.edits.push_back({m_phone->services.newId(), u"crew_objection"_s, m_phone->siteScope(),
                          {{u"site"_s, toString(m_phone->site)}, {u"crew"_s, idText(m_tilers)}, {u"month"_s, u"2026-11"_s}, {u"text"_s, u"no"_s},
                           {u"by"_s, idText(m_tilers)}, {u"state"_s, u"open"_s}}});
    save.at = m_phone->clock->now();
    QVERIFY(!AWAIT(m_phone->store().save(std::move(save))));
}

void TestCrewScores::followsWhatIsRecorded()
{
    show();
    QVERIFY(m_scores->list().isEmpty());
    const Id one = item(m_november, m_tilers, u"fail"_s);
    QTRY_COMPARE(m_scores->list().size(), 1);
    m_phone->set(one, u"inspection_item"_s, {{u"result"_s, u"pass"_s}});
    QTRY_COMPARE(row().value(u"score"_s).toDouble(), 100.0);
}

QTEST_GUILESS_MAIN(TestCrewScores)
#include "test_crew_scores.moc"
