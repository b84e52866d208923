// Checklists: files that say precisely what is wrong with them, and those that travel with the app.
#include "app/quality/checklist.h"
#include "tests/unit/quality/labels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;
using namespace plumb::quality::test;

namespace {

QString assets(const QString &folder)
{
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/") + folder;
}

Standards oneFigure()
{
    Standards standards;
    const QJsonObject limit{{u"id"_s, u"flat"_s}, {u"standard"_s, u"GB 50210-2018"_s}, {u"clause"_s, u"T4.2.10"_s}, {u"item"_s, label(u"平整度"_s)},
                            {u"compare"_s, u"at_most"_s}, {u"limit"_s, 4}, {u"unit"_s, u"mm"_s}, {u"status"_s, u"memory"_s}};
    if (!standards.add(bytes({{u"limits"_s, QJsonArray{limit}}}), u"f.json"_s).ok())
        qFatal("the figure is faulty");
    return standards;
}

QJsonObject item()
{
    return {{u"key"_s, u"flat"_s}, {u"title"_s, label(u"平整度"_s)}, {u"requirement"_s, label(u"2 m 靠尺"_s)}, {u"limit"_s, u"flat"_s}};
}

QJsonObject file()
{
    const QJsonObject photo{{u"key"_s, u"wall"_s}, {u"title"_s, label(u"墙"_s)}, {u"per"_s, u"wall"_s}};
    return {{u"id"_s, u"a"_s}, {u"version"_s, 3}, {u"stage"_s, u"tiling"_s}, {u"title"_s, label(u"A"_s)},
            {u"author"_s, u"x"_s}, {u"checker"_s, u"y"_s}, {u"approver"_s, u"z"_s}, {u"approved_on"_s, u"2026-11-29"_s},
            {u"gate"_s, QJsonArray{u"acceptance"_s}}, {u"signers"_s, QJsonArray{u"project_manager"_s, u"client"_s}},
            {u"photos"_s, QJsonArray{photo}}, {u"items"_s, QJsonArray{item()}}};
}

QJsonObject withItem(const QJsonObject &changed)
{
    return with(file(), u"items"_s, QJsonArray{with(item(), u"key"_s, u"first"_s), changed});
}

} // namespace

class TestChecklist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultyFiles_data();
    void faultyFiles();
    void itemsTakeTheFigureWithThem();
    void figuresOfTheirOwn();
    void approvedByThree_data();
    void approvedByThree();
    void aCompanysOwn();
    void everyFileOfTheAppLoads();
    void everyStageHasItsChecklist();
    void whatIsUnverifiedSaysSo();
};

void TestChecklist::faultyFiles_data()
{
    QTest::addColumn<QJsonObject>("file");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QJsonObject &json, const QString &problem) { QTest::newRow(name) << json << problem; };
    row("sound", file(), {});
    row("no id", without(file(), u"id"_s), u"a.json: id: is missing"_s);
    row("no version", without(file(), u"version"_s), u"a.json: version: is missing"_s);
    row("version nought", with(file(), u"version"_s, 0), u"a.json: version: a whole number from 1 to 1000000 is expected"_s);
    row("no such stage", with(file(), u"stage"_s, u"roof"_s),
        u"a.json: stage: \"roof\" is none of: handover, demolition, utilities, waterproofing, tiling, painting, fitting, completion, aftersales, round"_s);
    row("no items", with(file(), u"items"_s, QJsonArray()), u"a.json: items: needs at least one"_s);
    row("unknown key", with(file(), u"autor"_s, u"x"_s), u"a.json: autor: unknown key"_s);
    row("unknown demand", with(file(), u"gate"_s, QJsonArray{u"luck"_s}), u"a.json: gate: \"luck\" is not known"_s);
    row("unknown signer", with(file(), u"signers"_s, QJsonArray{u"cook"_s}), u"a.json: signers: \"cook\" is not known"_s);
    row("no day", with(file(), u"approved_on"_s, u"soon"_s), u"a.json: approved_on: a date is expected"_s);
    row("photo of nothing", with(file(), u"photos"_s, QJsonArray{QJsonObject{{u"key"_s, u"a"_s}}}), u"a.json: photos[0].title: needs a text in zh_CN"_s);
    row("photo per floor", with(file(), u"photos"_s, QJsonArray{QJsonObject{{u"key"_s, u"a"_s}, {u"title"_s, label(u"a"_s)}, {u"per"_s, u"floor"_s}}}),
        u"a.json: photos[0].per: \"floor\" is none of: stage, room, wall"_s);
    row("no such figure", withItem(with(item(), u"limit"_s, u"round"_s)), u"a.json: items[1].limit: no limit \"round\""_s);
    row("figure as a bare number", withItem(with(item(), u"limit"_s, 3)), u"a.json: items[1].limit: an object is expected"_s);
    row("own figure without unit", withItem(with(item(), u"limit"_s, QJsonObject{{u"limit"_s, 3}})), u"a.json: items[1].limit.unit: is missing"_s);
    row("own figure as text", withItem(with(item(), u"limit"_s, QJsonObject{{u"limit"_s, u"3"_s}, {u"unit"_s, u"mm"_s}})),
        u"a.json: items[1].limit.limit: must be a number"_s);
    row("between one bound", withItem(with(item(), u"limit"_s, QJsonObject{{u"compare"_s, u"between"_s}, {u"limit"_s, 3}, {u"unit"_s, u"mm"_s}})),
        u"a.json: items[1].limit.upper: between, and only between, has one"_s);
    row("key twice", with(file(), u"items"_s, QJsonArray{item(), item()}), u"a.json: items[1].key: \"flat\" stands here twice"_s);
    row("a language is missing", withItem(with(item(), u"title"_s, without(label(u"t"_s), u"zh_TW"_s))), u"a.json: items[1].title: needs a text in zh_TW"_s);
    row("points of nothing", withItem(with(without(item(), u"limit"_s), u"points"_s, 3)), u"a.json: items[1].points: nothing is measured without a limit"_s);
    row("too many points", withItem(with(item(), u"points"_s, 51)), u"a.json: items[1].points: a whole number from 1 to 50 is expected"_s);
    row("unknown test", withItem(with(item(), u"test"_s, u"smoke"_s)),
        u"a.json: items[1].test: \"smoke\" is none of: closed_water, pressure, insulation, curing"_s);
    row("a red line that may fail", withItem(with(with(item(), u"red_line"_s, true), u"main"_s, false)), u"a.json: items[1].main: a red line is a main item"_s);
}

void TestChecklist::faultyFiles()
{
    QFETCH(QJsonObject, file);
    const auto list = parseChecklist(bytes(file), u"a.json"_s, oneFigure());
    QTEST(list.ok() ? QString() : list.error().detail, "problem");
    if (!list.ok())
        QCOMPARE(list.error().code, plumb::ErrorCode::InvalidSchema);
}

void TestChecklist::itemsTakeTheFigureWithThem()
{
    const QJsonObject red = with(with(item(), u"red_line"_s, true), u"points"_s, 5);
    const auto list = readChecklist(withItem(red), u"a"_s, oneFigure());
    QVERIFY(list.ok());
    const Rule &rule = *list->item(u"flat"_s)->rule;
    QCOMPARE(rule.limitId, u"flat"_s);
    QCOMPARE(rule.clause, u"T4.2.10"_s);
    QCOMPARE(rule.limit, 4.0);
    QCOMPARE(rule.points, 5);
    QVERIFY(rule.main && rule.redLine && isUnverified(rule));
    QVERIFY(!list->item(u"first"_s)->rule->main);
}

void TestChecklist::figuresOfTheirOwn()
{
    const QJsonObject own{{u"compare"_s, u"at_least"_s}, {u"limit"_s, 300}, {u"unit"_s, u"mm"_s}};
    const auto list = readChecklist(withItem(with(item(), u"limit"_s, own)), u"a"_s, oneFigure());
    QVERIFY(list.ok());
    const ChecklistItem &item = *list->item(u"flat"_s);
    QCOMPARE(item.rule->compare, Compare::AtLeast);
    QVERIFY(isUnverified(*item.rule)); // nobody said where it is from
    QVERIFY(!item.maximum());          // an app without rules must not take a minimum for a maximum
    QCOMPARE(list->item(u"first"_s)->maximum(), 4.0);
}

void TestChecklist::approvedByThree_data()
{
    QTest::addColumn<QJsonObject>("file");
    QTest::addColumn<bool>("approved");
    QTest::addColumn<QString>("problem");
    const QString three = u"a.json: approver: author, checker and approver must be three"_s;
    const QString missing = u"a.json: approved_on: author, checker and approver are missing"_s;
    QTest::newRow("three") << file() << true << QString();
    QTest::newRow("no day: a draft") << without(file(), u"approved_on"_s) << false << QString();
    QTest::newRow("a draft of one") << without(without(file(), u"approved_on"_s), u"approver"_s) << false << QString();
    QTest::newRow("approves oneself") << with(file(), u"approver"_s, u"x"_s) << false << three;
    QTest::newRow("checks oneself") << with(file(), u"checker"_s, u"x"_s) << false << three;
    QTest::newRow("checks and approves") << with(file(), u"approver"_s, u"y"_s) << false << three;
    QTest::newRow("no checker") << without(file(), u"checker"_s) << false << missing;
}

void TestChecklist::approvedByThree()
{
    QFETCH(QJsonObject, file);
    QFETCH(bool, approved);
    const auto list = readChecklist(file, u"a.json"_s, oneFigure());
    QTEST(list.ok() ? QString() : list.error().detail, "problem");
    QCOMPARE(list.ok() && list->isApproved(), approved);
}

void TestChecklist::aCompanysOwn()
{
    const QJsonObject record{{u"code"_s, u"own"_s}, {u"stage"_s, u"painting"_s}, {u"version"_s, 7}, {u"body"_s, file()},
                             {u"author"_s, u"p1"_s}, {u"checker"_s, u"p2"_s}, {u"approver"_s, u"p3"_s},
                             {u"approved_on"_s, u"2026-12-01"_s}, {u"state"_s, u"approved"_s}};
    const auto list = checklistOf(record, oneFigure());
    QVERIFY2(list.ok(), list.ok() ? "" : qPrintable(list.error().detail));
    QCOMPARE(list->id, u"own"_s);
    QCOMPARE(list->stage, u"painting"_s);
    QCOMPARE(list->version, 7);
    QCOMPARE(list->approver, u"p3"_s);
    QVERIFY(list->isApproved());
    QVERIFY(!checklistOf(with(record, u"state"_s, u"checked"_s), oneFigure())->isApproved());
    QVERIFY(!checklistOf(with(record, u"state"_s, u"withdrawn"_s), oneFigure())->isApproved());
    const auto broken = checklistOf(with(record, u"body"_s, withItem(with(item(), u"limit"_s, u"gone"_s))), oneFigure());
    QCOMPARE(broken.error().detail, u"own: items[1].limit: no limit \"gone\""_s);
}

namespace {

plumb::Result<std::vector<Checklist>> shipped()
{
    PLUMB_ASSIGN(const Standards standards, loadStandards(assets(u"standards"_s)));
    return loadChecklists(assets(u"templates"_s), standards);
}

} // namespace

void TestChecklist::everyFileOfTheAppLoads()
{
    const auto lists = shipped();
    QVERIFY2(lists.ok(), lists.ok() ? "" : qPrintable(lists.error().detail));
    QStringList ids;
    for (const Checklist &list : *lists) {
        ids += list.id;
        QVERIFY2(list.isApproved(), qPrintable(list.id));
    }
    QCOMPARE(ids, (QStringList{u"handover"_s, u"demolition"_s, u"utilities"_s, u"waterproofing"_s, u"mid_acceptance"_s, u"painting"_s,
                               u"fitting"_s, u"completion"_s, u"aftersales"_s, u"five_s_round"_s, u"safety_round"_s, u"service_round"_s}));
    QCOMPARE(lists->at(2).items.size(), std::size_t(18));
}

void TestChecklist::everyStageHasItsChecklist()
{
    const auto lists = shipped();
    QVERIFY(lists.ok());
    const auto of = [&](const QString &stage) {
        std::vector<const Checklist *> found;
        for (const Checklist &list : *lists) {
            if (list.stage == stage)
                found.push_back(&list);
        }
        return found;
    };
    for (const QString &stage : stageCodes()) {
        QCOMPARE(of(stage).size(), std::size_t(1));
        const Checklist &list = *of(stage).front();
        QVERIFY2(!list.photos.empty() && !list.signers.isEmpty() && !list.gate.isEmpty(), qPrintable(stage));
        QVERIFY2(std::any_of(list.items.begin(), list.items.end(), [](const ChecklistItem &item) { return item.main; }), qPrintable(stage));
    }
    QCOMPARE(of(u"round"_s).size(), std::size_t(3)); // safety, 5S, service
    QStringList tests;
    for (const Checklist &list : *lists) {
        for (const ChecklistItem &item : list.items) {
            if (!item.test.isEmpty() && !tests.contains(item.test))
                tests += item.test;
        }
    }
    tests.sort();
    QCOMPARE(tests, (QStringList{u"closed_water"_s, u"curing"_s, u"insulation"_s, u"pressure"_s}));
}

void TestChecklist::whatIsUnverifiedSaysSo()
{
    const auto lists = shipped();
    QVERIFY(lists.ok());
    int unverified = 0;
    for (const Checklist &list : *lists) {
        for (const ChecklistItem &item : list.items) {
            if (!item.rule || !isUnverified(*item.rule))
                continue;
            ++unverified;
            const QString place = list.id + u'.' + item.key;
            QVERIFY2(item.requirement.in(u"zh_CN"_s).contains(u"待核"_s), qPrintable(place));
            QVERIFY2(item.requirement.in(u"en"_s).contains(u"unverified"_s), qPrintable(place));
        }
    }
    QVERIFY(unverified > 5);
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "test_checklist.moc"
