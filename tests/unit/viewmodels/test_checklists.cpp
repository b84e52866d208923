// Checklists: files that say precisely what is wrong with them, and the four that travel with the app.
#include "app/viewmodels/templates.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestChecklists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultyFiles_data();
    void faultyFiles();
    void theFourOfTheApp();
    void startsAnInspection();
    void refusesAnUnknownTemplate();
};

namespace {

QJsonObject label(const QString &text)
{
    return {{u"zh_CN"_s, text}, {u"zh_TW"_s, text}, {u"en"_s, text}};
}

QJsonObject soundFile()
{
    const QJsonObject item{{u"title"_s, label(u"t"_s)}, {u"requirement"_s, label(u"r"_s)}, {u"unit"_s, u"mm"_s}, {u"limit"_s, 3}};
    return {{u"id"_s, u"a"_s}, {u"stage"_s, u"tiling"_s}, {u"title"_s, label(u"A"_s)}, {u"items"_s, QJsonArray{item}}};
}

} // namespace

void TestChecklists::faultyFiles_data()
{
    QTest::addColumn<QJsonObject>("file");
    QTest::addColumn<QString>("problem");
    QJsonObject file = soundFile();
    QTest::newRow("sound") << file << QString();
    file.remove(u"id"_s);
    QTest::newRow("no id") << file << u"a.json: id: is missing"_s;
    file = soundFile();
    file[u"items"_s] = QJsonArray();
    QTest::newRow("no items") << file << u"a.json: items: needs at least one"_s;
    const auto withItem = [](const QString &name, const QJsonValue &value) {
        QJsonObject changed = soundFile();
        QJsonObject item = changed[u"items"_s].toArray()[0].toObject();
        item[name] = value;
        changed[u"items"_s] = QJsonArray{item};
        return changed;
    };
    QTest::newRow("a language is missing") << withItem(u"title"_s, QJsonObject{{u"zh_CN"_s, u"t"_s}, {u"en"_s, u"t"_s}})
                                           << u"a.json: items[0].title: needs a text in zh_TW"_s;
    QTest::newRow("limit as text") << withItem(u"limit"_s, u"3"_s) << u"a.json: items[0].limit: must be a number"_s;
    QTest::newRow("limit without unit") << withItem(u"unit"_s, QJsonValue()) << u"a.json: items[0].unit: a limit needs a unit"_s;
}

void TestChecklists::faultyFiles()
{
    QFETCH(QJsonObject, file);
    QFETCH(QString, problem);
    const auto list = parseChecklist(QJsonDocument(file).toJson(), u"a.json"_s);
    QCOMPARE(list.ok(), problem.isEmpty());
    if (!list.ok()) {
        QCOMPARE(list.error().code, ErrorCode::InvalidSchema);
        QCOMPARE(list.error().detail, problem);
    }
}

void TestChecklists::theFourOfTheApp()
{
    const auto lists = loadChecklists(u":/templates"_s);
    QVERIFY2(lists.ok(), lists.ok() ? "" : qPrintable(lists.error().detail));
    QStringList ids;
    for (const Checklist &list : *lists)
        ids += list.id;
    QCOMPARE(ids, (QStringList{u"utilities"_s, u"waterproofing"_s, u"mid_acceptance"_s, u"completion"_s}));
    QCOMPARE(lists->front().items.size(), size_t(18));
}

void TestChecklists::startsAnInspection()
{
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        Phone phone;
        phone.services.setLanguage(language);
        Templates templates;
        QSignalSpy started(&templates, &Templates::started);
        QTRY_COMPARE(templates.list().size(), 4);
        const Checklist list = loadChecklists(u":/templates"_s)->at(1);
        const QString id = templates.startInspection(toString(phone.site), {}, list.id);
        QTRY_COMPARE(started.count(), 1);

        const QJsonObject inspection = phone.fields(*parseId(id));
        QCOMPARE(inspection.value(u"title"_s).toString(), list.title.in(language));
        QCOMPARE(inspection.value(u"state"_s).toString(), u"running"_s);
        store::ListQuery query;
        query.kind = u"inspection_item"_s;
        query.where = {{u"inspection"_s, id}};
        query.sortBy = u"position"_s;
        const auto page = AWAIT(phone.store().page(query, {}, 100));
        QCOMPARE(page->rows.size(), list.items.size());
        for (size_t i = 0; i < list.items.size(); ++i) {
            const QJsonObject item = page->rows[i].fields;
            QCOMPARE(item.value(u"title"_s).toString(), list.items[i].title.in(language));
            QCOMPARE(item.value(u"requirement"_s).toString(), list.items[i].requirement.in(language));
            QCOMPARE(item.contains(u"limit"_s), list.items[i].limit.has_value());
        }
    }
}

void TestChecklists::refusesAnUnknownTemplate()
{
    Phone phone;
    Templates templates;
    QSignalSpy failed(&templates, &Templates::failed);
    QCOMPARE(templates.startInspection(toString(phone.site), {}, u"no_such"_s), QString());
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestChecklists)
#include "test_checklists.moc"
