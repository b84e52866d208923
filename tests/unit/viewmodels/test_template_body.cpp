// What a person does to a template, and what stands in it afterwards: always something the check of
// checklists can name, never a thing that is lost.
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/template_body.h"
#include "app/viewmodels/template_rows.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;

namespace {

TemplateBody written()
{
    TemplateBody body;
    body.setTitle(u"Tiling"_s);
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
        const int row = body.add(u"items"_s, key);
        body.set(u"items"_s, row, u"title"_s, key);
        body.set(u"items"_s, row, u"requirement"_s, u"as drawn"_s);
    }
    return body;
}

QStringList problems(const TemplateBody &body)
{
    QStringList paths;
    for (const quality::Problem &problem : quality::checklistProblems({{u"code"_s, u"own"_s}, {u"version"_s, 1}, {u"stage"_s, u"tiling"_s}, {u"body"_s, body.json()}}, builtInStandards()))
        paths += problem.path;
    paths.removeDuplicates();
    return paths;
}

QStringList keys(const TemplateBody &body)
{
    QStringList list;
    for (const QJsonArray items = body.entries(u"items"_s); const QJsonValue &item : items)
        list += item[u"key"_s].toString();
    return list;
}

QJsonObject item(const TemplateBody &body, int row)
{
    return body.entries(u"items"_s).at(row).toObject();
}

} // namespace

class TestTemplateBody : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsAChecklist()
    {
        QCOMPARE(problems(written()), QStringList());
    }

    void aTextIsTheSameInEveryLanguage()
    {
        TemplateBody body = written();
        body.set(u"items"_s, 0, u"title"_s, u"空鼓"_s);
        for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s})
            QCOMPARE(item(body, 0).value(u"title"_s)[language].toString(), u"空鼓"_s);
    }

    void itemsMoveAndGo()
    {
        TemplateBody body = written();
        body.move(u"items"_s, 2, 0);
        QCOMPARE(keys(body), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        body.move(u"items"_s, 0, 1);
        QCOMPARE(keys(body), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        body.move(u"items"_s, 0, 9); // nowhere
        body.remove(u"items"_s, 9);
        QCOMPARE(keys(body).size(), qsizetype(3));
        body.remove(u"items"_s, 1);
        QCOMPARE(keys(body), (QStringList{u"a"_s, u"b"_s}));
    }

    void anItemIsMeasuredByAStandardByItselfOrNotAtAll()
    {
        TemplateBody body = written();
        body.set(u"items"_s, 0, u"limit"_s, u"plaster_plumb_ordinary"_s);
        body.set(u"items"_s, 0, u"points"_s, u"5"_s);
        QCOMPARE(problems(body), QStringList());
        body.set(u"items"_s, 0, u"limit"_s, u"own"_s);
        QCOMPARE(problems(body), QStringList{u"items[0].limit.limit"_s}); // still to be said, and where
        body.set(u"items"_s, 0, u"value"_s, u"0,5"_s);
        QCOMPARE(problems(body), QStringList());
        QCOMPARE(item(body, 0).value(u"limit"_s)[u"limit"_s].toDouble(), 0.5);
        body.set(u"items"_s, 0, u"value"_s, u"０．５"_s); // as a Chinese keyboard has it
        QCOMPARE(item(body, 0).value(u"limit"_s)[u"limit"_s].toDouble(), 0.5);
        body.set(u"items"_s, 0, u"value"_s, u"inf"_s);
        QCOMPARE(problems(body), QStringList{u"items[0].limit.limit"_s});
        body.set(u"items"_s, 0, u"limit"_s, QString());
        QVERIFY(!item(body, 0).contains(u"limit"_s));
        QCOMPARE(problems(body), QStringList()); // its points went with it
    }

    void aRangeHasTwoBounds()
    {
        TemplateBody body = written();
        body.set(u"items"_s, 1, u"limit"_s, u"own"_s);
        body.set(u"items"_s, 1, u"value"_s, u"2"_s);
        body.set(u"items"_s, 1, u"compare"_s, u"between"_s);
        QCOMPARE(problems(body), QStringList{u"items[1].limit.upper"_s});
        body.set(u"items"_s, 1, u"upper"_s, u"1"_s);
        QCOMPARE(problems(body), QStringList{u"items[1].limit.upper"_s});
        body.set(u"items"_s, 1, u"upper"_s, u"3"_s);
        QCOMPARE(problems(body), QStringList());
        body.set(u"items"_s, 1, u"compare"_s, u"at_least"_s);
        QCOMPARE(problems(body), QStringList()); // the second bound goes
    }

    void whatIsNoFigureStaysAsTypedAndIsNamed()
    {
        TemplateBody body = written();
        body.set(u"items"_s, 0, u"limit"_s, u"own"_s);
        body.set(u"items"_s, 0, u"value"_s, u"about 3"_s);
        body.set(u"items"_s, 2, u"photos"_s, u"many"_s);
        QCOMPARE(item(body, 0).value(u"limit"_s)[u"limit"_s].toString(), u"about 3"_s);
        QCOMPARE(problems(body), (QStringList{u"items[0].limit.limit"_s, u"items[2].photos"_s}));
        body.set(u"items"_s, 2, u"photos"_s, u""_s);
        QVERIFY(!item(body, 2).contains(u"photos"_s));
    }

    void aRedLineIsAMainItem()
    {
        TemplateBody body = written();
        body.set(u"items"_s, 0, u"red_line"_s, true);
        QVERIFY(item(body, 0).value(u"main"_s).toBool());
        body.set(u"items"_s, 0, u"main"_s, false);
        QVERIFY(!item(body, 0).value(u"red_line"_s).toBool());
        QCOMPARE(problems(body), QStringList());
    }

    void demandsKeepTheirOrder()
    {
        TemplateBody body = written();
        const QStringList known = quality::gateDemands();
        body.setName(u"gate"_s, known, u"photos"_s, true);
        body.setName(u"gate"_s, known, u"acceptance"_s, true);
        QCOMPARE(body.entries(u"gate"_s), (QJsonArray{u"acceptance"_s, u"photos"_s}));
        body.setName(u"gate"_s, known, u"acceptance"_s, false);
        QCOMPARE(body.entries(u"gate"_s), QJsonArray{u"photos"_s});
        QCOMPARE(problems(body), QStringList());
    }

    void photosAreWantedOnceOrOfEach()
    {
        TemplateBody body = written();
        const int row = body.add(u"photos"_s, u"base"_s);
        QCOMPARE(problems(body), QStringList{u"photos[0].title"_s});
        body.set(u"photos"_s, row, u"title"_s, u"Base"_s);
        body.set(u"photos"_s, row, u"per"_s, u"wall"_s);
        body.set(u"photos"_s, row, u"phase"_s, u"before"_s);
        QCOMPARE(problems(body), QStringList());
        body.set(u"photos"_s, row, u"phase"_s, QString());
        QVERIFY(!body.entries(u"photos"_s).at(0).toObject().contains(u"phase"_s));
    }

    void rowsThatStayTheSameStay()
    {
        const auto entry = [](const char *key, int value) { return QVariantMap{{u"key"_s, QLatin1StringView(key)}, {u"value"_s, value}}; };
        TemplateRows rows;
        QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        rows.become({entry("a", 1), entry("b", 1), entry("c", 1)});
        QCOMPARE(inserted.count(), 1);
        rows.become({entry("a", 1), entry("b", 2), entry("c", 1)}); // a keystroke
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().toModelIndex().row(), 1);
        rows.become({entry("a", 1), entry("c", 1)});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.front().at(1).toInt(), 1);
        rows.become({entry("x", 1), entry("a", 1), entry("c", 1)});
        QCOMPARE(inserted.last().at(1).toInt(), 0);
        rows.become({entry("c", 1), entry("a", 1), entry("x", 1)}); // moved
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.get(0).toMap().value(u"key"_s).toString(), u"c"_s);
        QCOMPARE(rows.get(2).toMap().value(u"key"_s).toString(), u"x"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplateBody)
#include "test_template_body.moc"
