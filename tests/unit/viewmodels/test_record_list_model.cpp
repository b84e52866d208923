// A list of any length: bounded in memory, in order, and alive.
#include "app/viewmodels/record_list_model.h"
#include "tests/unit/viewmodels/phone.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

QString number(int i)
{
    return QString::number(i).rightJustified(5, u'0');
}

} // namespace

class TestRecordListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyIsKnown();
    void opensLaterThanThePage();
    void tenThousandRows();
    void rowsComeGoAndMoveInPlace();
    void newRowsFarFromTheTop();
    void manyNewRowsSplitThePage();
    void otherScopesDoNotConcern();
    void searchAndFilterChange();
    void inactiveWaits();

private:
    static void fill(Phone &phone, int count);
    static QStringList titles(RecordListModel &model);
    static std::unique_ptr<RecordListModel> inspections(const QString &sortBy = u"title"_s);
};

std::unique_ptr<RecordListModel> TestRecordListModel::inspections(const QString &sortBy)
{
    auto model = std::make_unique<RecordListModel>();
    model->setKind(u"issue"_s);
    model->setSortBy(sortBy);
    return model;
}

void TestRecordListModel::fill(Phone &phone, int count)
{
    std::vector<store::Edit> edits;
    for (int i = 0; i < count; ++i) {
        edits.push_back({phone.services.newId(), u"issue"_s, phone.siteScope(),
                         {{u"site"_s, toString(phone.site)}, {u"title"_s, number(i)}, {u"state"_s, u"open"_s}}});
        if (edits.size() == 500 || i + 1 == count)
            phone.saveMany(std::exchange(edits, {}));
    }
}

// Reads every row that is known, waiting for pages that are not in memory.
QStringList TestRecordListModel::titles(RecordListModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.count(); ++row) {
        [&] { QTRY_VERIFY(!model.rowMap(row).isEmpty()); }();
        titles += model.rowMap(row).value(u"title"_s).toString();
    }
    return titles;
}

void TestRecordListModel::emptyIsKnown()
{
    Phone phone;
    auto model = inspections();
    QVERIFY(!model->isEmpty()); // not before it is known
    model->componentComplete();
    QTRY_VERIFY(model->isEmpty());
    QTRY_COMPARE(model->total(), 0);
    phone.issue(u"first"_s);
    QTRY_COMPARE(model->count(), 1);
    QVERIFY(!model->isEmpty());
}

void TestRecordListModel::opensLaterThanThePage()
{
    Phone phone;
    phone.issue(u"a"_s);
    const auto store = phone.services.store();
    phone.services.setStore(nullptr);
    auto model = inspections();
    model->componentComplete();
    QCOMPARE(model->count(), 0);
    phone.services.setStore(store);
    QTRY_COMPARE(model->count(), 1);
    phone.services.setStore(nullptr); // locked: nothing stays on the screen
    QCOMPARE(model->count(), 0);
    QVERIFY(!model->isEmpty());
}

void TestRecordListModel::tenThousandRows()
{
    constexpr int rows = 10000;
    Phone phone;
    fill(phone, rows);
    auto model = inspections();
    model->componentComplete();
    QTRY_COMPARE(model->count(), KnownPages::pageSize);
    QTRY_COMPARE(model->total(), rows);
    while (model->canFetchMore({})) {
        const int before = model->count();
        model->fetchMore({});
        QTRY_VERIFY(model->count() > before || model->atEnd());
    }
    QCOMPARE(model->count(), rows);

    // Only the pages used last are in memory: the top reads as empty at first, then arrives.
    QSignalSpy arrived(model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(model->rowMap(0).isEmpty());
    QCOMPARE(model->data(model->index(0), RecordListModel::Title).toString(), QString());
    QTRY_VERIFY(arrived.count() > 0);
    QCOMPARE(model->rowMap(0).value(u"title"_s).toString(), number(0));
    for (const int row : {9999, 63, 64, 5000, 127, 128, 7777}) {
        QTRY_COMPARE(model->rowMap(row).value(u"title"_s).toString(), number(row));
    }
}

void TestRecordListModel::rowsComeGoAndMoveInPlace()
{
    Phone phone;
    const Id b = phone.issue(u"b"_s);
    const Id d = phone.issue(u"d"_s);
    phone.issue(u"f"_s);
    auto model = inspections();
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->componentComplete();
    QTRY_COMPARE(titles(*model), (QStringList{u"b"_s, u"d"_s, u"f"_s}));

    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex f(model->index(2));
    phone.issue(u"c"_s);
    QTRY_COMPARE(titles(*model), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"f"_s}));
    phone.set(b, u"issue"_s, {{u"title"_s, u"e"_s}});
    QTRY_COMPARE(titles(*model), (QStringList{u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    phone.set(d, u"issue"_s, {{u"void"_s, u"twice"_s}});
    QTRY_COMPARE(titles(*model), (QStringList{u"c"_s, u"e"_s, u"f"_s}));
    QCOMPARE(f.row(), 2);
    QCOMPARE(resets.count(), 0); // a list keeps its place
}

void TestRecordListModel::newRowsFarFromTheTop()
{
    Phone phone;
    fill(phone, 300);
    auto model = inspections();
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->componentComplete();
    QTRY_VERIFY(model->count() > 0);
    while (!model->atEnd()) {
        const int before = model->count();
        model->fetchMore({});
        QTRY_VERIFY(model->count() > before || model->atEnd());
    }
    QCOMPARE(model->count(), 300);
    phone.issue(u"00150b"_s);
    phone.issue(u"00000a"_s);
    phone.issue(u"99999"_s);
    QTRY_COMPARE(model->count(), 303);
    QStringList expected;
    for (int i = 0; i < 300; ++i)
        expected += number(i);
    expected << u"00150b"_s << u"00000a"_s << u"99999"_s;
    expected.sort();
    QTRY_COMPARE(titles(*model), expected);
}

void TestRecordListModel::manyNewRowsSplitThePage()
{
    Phone phone;
    fill(phone, 100);
    auto model = inspections({}); // what came last first: everything new comes to the top
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->componentComplete();
    QTRY_VERIFY(model->count() >= KnownPages::pageSize);
    for (int round = 0; round < 12; ++round) {
        phone.clock->advance(std::chrono::seconds(1));
        fill(phone, 25);
        QTRY_COMPARE(model->total(), 100 + 25 * (round + 1));
        QTRY_VERIFY(model->count() >= KnownPages::pageSize);
    }
    while (model->count() < 400) {
        const int before = model->count();
        model->fetchMore({});
        QTRY_VERIFY(model->count() > before);
    }
    QTRY_COMPARE(model->count(), 400);
    QSet<QString> seen;
    for (int row = 0; row < 400; ++row) {
        QTRY_VERIFY(!model->rowMap(row).isEmpty());
        seen.insert(model->rowMap(row).value(u"recordId"_s).toString());
    }
    QCOMPARE(seen.size(), 400); // each once
}

void TestRecordListModel::otherScopesDoNotConcern()
{
    Phone phone;
    const Id other = phone.services.newId();
    phone.officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {phone.siteScope(), roles}, {scope::site(other), roles}};
    });
    auto model = inspections();
    model->setScope(phone.siteScope());
    model->componentComplete();
    phone.issue(u"here"_s);
    QTRY_COMPARE(model->count(), 1);
    phone.save(u"issue"_s, {{u"site"_s, toString(other)}, {u"title"_s, u"there"_s}, {u"state"_s, u"open"_s}}, scope::site(other));
    model->setScope({});
    QTRY_COMPARE(model->count(), 2);
    model->setScope(phone.siteScope());
    QTRY_COMPARE(titles(*model), QStringList{u"here"_s});
}

void TestRecordListModel::searchAndFilterChange()
{
    Phone phone;
    phone.issue(u"厨房墙砖空鼓"_s);
    const Id crack = phone.issue(u"客厅墙面裂缝"_s);
    phone.set(crack, u"issue"_s, {{u"state"_s, u"fixed"_s}, {u"fixer"_s, toString(phone.identity().person)}, {u"after_photo"_s, toString(crack)}});
    auto model = inspections();
    model->componentComplete();
    QTRY_COMPARE(model->count(), 2);
    model->setSearch(u"空鼓"_s);
    QTRY_COMPARE(titles(*model), QStringList{u"厨房墙砖空鼓"_s});
    model->setSearch({});
    model->setWhere({{u"state"_s, u"fixed"_s}});
    QTRY_COMPARE(titles(*model), QStringList{u"客厅墙面裂缝"_s});
    QTRY_COMPARE(model->total(), 1);
}

void TestRecordListModel::inactiveWaits()
{
    Phone phone;
    phone.issue(u"a"_s);
    auto model = inspections();
    model->setActive(false);
    model->componentComplete();
    phone.issue(u"b"_s);
    QCOMPARE(model->count(), 0);
    model->setActive(true);
    QTRY_COMPARE(model->count(), 2);
    model->setActive(false);
    phone.issue(u"c"_s);
    QCOMPARE(model->count(), 2);
    model->setActive(true);
    QTRY_COMPARE(model->count(), 3);
}

QTEST_GUILESS_MAIN(TestRecordListModel)
#include "test_record_list_model.moc"
