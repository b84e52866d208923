// Files of figures say precisely what is wrong with them.
#include "app/quality/limit.h"
#include "tests/unit/quality/labels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;
using namespace plumb::quality::test;

namespace {

QJsonObject instrument()
{
    return {{u"id"_s, u"feeler"_s}, {u"name"_s, label(u"塞尺"_s)}, {u"unit"_s, u"mm"_s}, {u"lowest"_s, 0}, {u"highest"_s, 15}};
}

QJsonObject figure()
{
    return {{u"id"_s, u"a"_s},       {u"standard"_s, u"GB 50210-2018"_s}, {u"clause"_s, u"T4.2.10"_s}, {u"item"_s, label(u"平整度"_s)},
            {u"compare"_s, u"at_most"_s}, {u"limit"_s, 4},               {u"unit"_s, u"mm"_s},        {u"instrument"_s, u"feeler"_s},
            {u"status"_s, u"found"_s},    {u"sources"_s, QJsonArray{QJsonObject{{u"from"_s, u"page"_s}}}}};
}

QJsonObject fileOf(const QJsonObject &limit)
{
    return {{u"instruments"_s, QJsonArray{instrument()}}, {u"limits"_s, QJsonArray{limit}}};
}

} // namespace

class TestLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultyFiles_data();
    void faultyFiles();
    void idsAreThereOnce();
    void findsByName();
};

void TestLimit::faultyFiles_data()
{
    QTest::addColumn<QJsonObject>("file");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QJsonObject &limit, const QString &problem) {
        QTest::newRow(name) << fileOf(limit) << problem;
    };
    const QJsonObject between = with(figure(), u"compare"_s, u"between"_s);
    row("sound", figure(), {});
    row("between", with(between, u"upper"_s, 8), {});
    row("no id", without(figure(), u"id"_s), u"f.json: limits[0].id: is missing"_s);
    row("misspelt", with(figure(), u"claus"_s, u"x"_s), u"f.json: limits[0].claus: unknown key"_s);
    row("clause is no text", with(figure(), u"clause"_s, 4), u"f.json: limits[0].clause: a text is expected"_s);
    row("a language is missing", with(figure(), u"item"_s, without(label(u"x"_s), u"zh_TW"_s)), u"f.json: limits[0].item: needs a text in zh_TW"_s);
    row("limit as text", with(figure(), u"limit"_s, u"4"_s), u"f.json: limits[0].limit: must be a number"_s);
    row("limit missing", without(figure(), u"limit"_s), u"f.json: limits[0].limit: is missing"_s);
    row("negative", with(figure(), u"limit"_s, -1), u"f.json: limits[0].limit: must not be negative"_s);
    row("unit missing", without(figure(), u"unit"_s), u"f.json: limits[0].unit: is missing"_s);
    row("unknown comparison", with(figure(), u"compare"_s, u"below"_s),
        u"f.json: limits[0].compare: \"below\" is none of: at_most, at_least, between, deviation"_s);
    row("between without upper", between, u"f.json: limits[0].upper: is missing"_s);
    row("between upside down", with(between, u"upper"_s, 3), u"f.json: limits[0].upper: must not be below limit"_s);
    row("upper of a maximum", with(figure(), u"upper"_s, 8), u"f.json: limits[0].upper: only between has one"_s);
    row("unknown instrument", with(figure(), u"instrument"_s, u"eye"_s), u"f.json: limits[0].instrument: no instrument \"eye\""_s);
    row("instrument of another unit", with(figure(), u"unit"_s, u"MPa"_s), u"f.json: limits[0].instrument: \"feeler\" reads mm, not MPa"_s);
    row("found where", without(figure(), u"sources"_s), u"f.json: limits[0].sources: is missing"_s);
    row("conflict with nothing", with(figure(), u"status"_s, u"conflict"_s),
        u"f.json: limits[0].alternatives: a conflict, and only a conflict, has them"_s);
    row("main is no yes or no", with(figure(), u"main"_s, 1), u"f.json: limits[0].main: true or false is expected"_s);
    QTest::newRow("instrument without range") << QJsonObject{{u"instruments"_s, QJsonArray{with(instrument(), u"highest"_s, 0)}}}
                                              << u"f.json: instruments[0].highest: must be above lowest"_s;
}

void TestLimit::faultyFiles()
{
    QFETCH(QJsonObject, file);
    QFETCH(QString, problem);
    Standards standards;
    const plumb::Status added = standards.add(bytes(file), u"f.json"_s);
    QCOMPARE(added.ok() ? QString() : added.error().detail, problem);
    if (!added)
        QCOMPARE(added.error().code, plumb::ErrorCode::InvalidSchema);
}

void TestLimit::idsAreThereOnce()
{
    Standards standards;
    QVERIFY(standards.add(bytes(fileOf(figure())), u"a.json"_s).ok());
    const auto again = standards.add(bytes({{u"limits"_s, QJsonArray{figure()}}}), u"b.json"_s);
    QCOMPARE(again.error().detail, u"b.json: limits[0].id: \"a\" is there already"_s);
}

void TestLimit::findsByName()
{
    Standards standards;
    QVERIFY(standards.add(bytes(fileOf(figure())), u"a.json"_s).ok());
    QCOMPARE(standards.limit(u"a"_s)->clause, u"T4.2.10"_s);
    QCOMPARE(standards.instrument(u"feeler"_s)->highest, 15.0);
    QVERIFY(!standards.limit(u"b"_s));
}

QTEST_GUILESS_MAIN(TestLimit)
#include "test_limit.moc"
