// Lists: filters, order, pages by key, search, counts; and that each costs only its page.
#include "app/store/list_query.h"
#include "tests/support/device_file.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const Id siteId = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);
const Id otherSiteId = *parseId(u"0190a000-0000-7000-8000-0000000000b2"_s);
const QString siteScope = scope::site(siteId);
const QString otherScope = scope::site(otherSiteId);

QJsonObject issue(const Id &site, const QString &title, const QJsonObject &more = {})
{
    QJsonObject fields{{u"site"_s, toString(site)}, {u"title"_s, title}, {u"state"_s, u"open"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

QStringList titles(const std::vector<store::StoredRecord> &rows)
{
    QStringList out;
    for (const store::StoredRecord &row : rows)
        out << row.fields.value(u"title"_s).toString();
    return out;
}

store::ListQuery issues()
{
    store::ListQuery query;
    query.kind = u"issue"_s;
    return query;
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_device.reset(); }

    void withoutAnOrderTheNewestComesFirst();
    void filters_data();
    void filters();
    void pagesJoinToTheWholeList_data();
    void pagesJoinToTheWholeList();
    void onlyWhatLiesBelowABound_data();
    void onlyWhatLiesBelowABound();
    void voidedRecordsAreLeftOut();
    void search_data();
    void search();
    void counts();
    void listsUseTheirIndex_data();
    void listsUseTheirIndex();
    void aFieldWithAnOddNameIsOnlyAName();
    void anUnknownRecordIsNotThere();
    void everyBodyIsShownOnceAndVoidedOnesLast();
    void whoeverLooksAtBodiesCanStop();

private:
    QStringList all(const store::ListQuery &query, int pageSize = 100);
    std::unique_ptr<DeviceFile> m_device;
};

void TestReader::init()
{
    m_device = std::make_unique<DeviceFile>();
    m_device->openOrDie();
    m_device->join({siteScope, otherScope});
    wire::SyncResponse response = m_device->answer();
    const auto add = [&](const QString &scope, const QJsonObject &fields) {
        m_device->clock.advance(Millis(1));
        response.records.push_back(
            line(qint64(response.records.size()) + 1, m_device->freshId(), u"issue"_s, scope, fields));
    };
    add(siteScope, issue(siteId, u"a"_s, {{u"due_on"_s, u"2026-03-02"_s}, {u"severity"_s, u"minor"_s}}));
    add(siteScope, issue(siteId, u"b"_s, {{u"due_on"_s, u"2026-03-01"_s}}));
    add(siteScope, issue(siteId, u"c"_s));
    add(otherScope, issue(otherSiteId, u"d"_s, {{u"due_on"_s, u"2026-03-01"_s}, {u"severity"_s, u"serious"_s}}));
    add(otherScope, issue(otherSiteId, u"e"_s));
    add(siteScope, issue(siteId, u"f"_s, {{u"due_on"_s, u"2026-03-02"_s}, {u"void"_s, u"entered twice"_s}}));
    VERIFY_OK(m_device->take(response));
}

// Reads page by page until the last one.
QStringList TestReader::all(const store::ListQuery &query, int pageSize)
{
    QStringList out;
    store::Anchor anchor;
    for (int pages = 0; pages < 50; ++pages) {
        const auto page = m_device->reader().page(query, anchor, pageSize);
        if (!page.ok())
            return {page.error().detail};
        out << titles(page->rows);
        if (int(page->rows.size()) < pageSize)
            return out;
        anchor = page->next;
    }
    return {u"no end"_s};
}

void TestReader::withoutAnOrderTheNewestComesFirst()
{
    QCOMPARE(all(issues()).join(u' '), u"e d c b a"_s);
}

void TestReader::filters_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("found");
    QTest::newRow("scope") << otherScope << QString() << QJsonValue() << u"e d"_s;
    QTest::newRow("reference") << QString() << u"site"_s << QJsonValue(toString(siteId)) << u"c b a"_s;
    QTest::newRow("choice") << QString() << u"severity"_s << QJsonValue(u"minor"_s) << u"a"_s;
    QTest::newRow("empty field") << QString() << u"due_on"_s << QJsonValue() << u"e c"_s;
    QTest::newRow("scope and field") << otherScope << u"due_on"_s << QJsonValue(u"2026-03-01"_s) << u"d"_s;
    QTest::newRow("one of several") << QString() << u"severity"_s << QJsonValue(QJsonArray{u"minor"_s, u"serious"_s}) << u"d a"_s;
    QTest::newRow("one of none") << QString() << u"severity"_s << QJsonValue(QJsonArray()) << QString();
    QTest::newRow("value nobody has") << QString() << u"severity"_s << QJsonValue(u"normal"_s) << QString();
    QTest::newRow("a quote is only text") << QString() << u"severity"_s << QJsonValue(u"' OR 1=1 --"_s) << QString();
}

void TestReader::filters()
{
    QFETCH(QString, scope);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, found);
    store::ListQuery query = issues();
    query.scope = scope;
    if (!field.isEmpty())
        query.where = {{field, value}};
    QCOMPARE(all(query).join(u' '), found);
    QCOMPARE(m_device->reader().count(query).valueOr(-1), qint64(found.isEmpty() ? 0 : found.split(u' ').size()));
}

void TestReader::pagesJoinToTheWholeList_data()
{
    QTest::addColumn<QString>("sortBy");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by id") << QString() << false << QString() << u"e d c b a"_s;
    QTest::newRow("indexed, ascending: without a value first") << u"due_on"_s << false << toString(siteId) << u"c b a"_s;
    QTest::newRow("indexed, descending: without a value last") << u"due_on"_s << true << toString(siteId) << u"a b c"_s;
    QTest::newRow("not indexed, ascending") << u"severity"_s << false << QString() << u"b c e a d"_s;
    QTest::newRow("not indexed, descending") << u"severity"_s << true << QString() << u"d a e c b"_s;
    QTest::newRow("equal keys keep their order") << u"state"_s << false << QString() << u"a b c d e"_s;
    QTest::newRow("equal keys, descending") << u"state"_s << true << QString() << u"e d c b a"_s;
}

void TestReader::pagesJoinToTheWholeList()
{
    QFETCH(QString, sortBy);
    QFETCH(bool, descending);
    QFETCH(QString, site);
    QFETCH(QString, expected);
    store::ListQuery query = issues();
    query.sortBy = sortBy;
    query.descending = descending;
    if (!site.isEmpty())
        query.where = {{u"site"_s, site}};
    for (const int pageSize : {1, 2, 3, 4, 5, 100})
        QCOMPARE(all(query, pageSize).join(u' '), expected);
}

void TestReader::onlyWhatLiesBelowABound_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all with a date") << u"2026-03-03"_s << false << u"b d a"_s;
    QTest::newRow("the bound itself is not below") << u"2026-03-02"_s << false << u"b d"_s;
    QTest::newRow("the other way round") << u"2026-03-03"_s << true << u"a d b"_s;
    QTest::newRow("none") << u"2026-03-01"_s << false << QString();
}

void TestReader::onlyWhatLiesBelowABound()
{
    QFETCH(QString, bound);
    QFETCH(bool, descending);
    QFETCH(QString, expected);
    store::ListQuery query = issues();
    query.sortBy = u"due_on"_s;
    query.descending = descending;
    query.below = bound;
    for (const int pageSize : {1, 2, 100})
        QCOMPARE(all(query, pageSize).join(u' '), expected);
    QCOMPARE(*m_device->reader().count(query), expected.isEmpty() ? 0 : expected.count(u' ') + 1);
}

void TestReader::voidedRecordsAreLeftOut()
{
    store::ListQuery query = issues();
    query.includeVoid = true;
    QCOMPARE(all(query).join(u' '), u"f e d c b a"_s);
    query.sortBy = u"due_on"_s;
    query.where = {{u"site"_s, toString(siteId)}};
    QCOMPARE(all(query, 2).join(u' '), u"c b a f"_s);
}

void TestReader::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("characters side by side") << u"空鼓"_s << true;
    QTest::newRow("characters apart") << u"空瓷"_s << false;
    QTest::newRow("traditional for simplified") << u"衛生間"_s << true;
    QTest::newRow("simplified for traditional") << u"检查"_s << true;
    QTest::newRow("pinyin initials") << u"czkg"_s << true;
    QTest::newRow("pinyin initials from the middle") << u"kg"_s << true;
    QTest::newRow("start of pinyin initials") << u"wsj"_s << true;
    QTest::newRow("start of a Latin word") << u"bos"_s << true;
    QTest::newRow("Latin in capitals") << u"BOSCH"_s << true;
    QTest::newRow("middle of a Latin word") << u"osch"_s << false;
    QTest::newRow("two words, both there") << u"空鼓 bos"_s << true;
    QTest::newRow("two words, one missing") << u"空鼓 hilti"_s << false;
    QTest::newRow("number with character") << u"3号"_s << true;
    QTest::newRow("another field") << u"主卧"_s << true;
    QTest::newRow("query language") << u"\" OR * NEAR("_s << false;
}

void TestReader::search()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope,
                             issue(siteId, u"3号楼卫生间瓷砖空鼓 Bosch"_s, {{u"detail"_s, u"用空鼓錘檢查"_s}, {u"place"_s, u"主卧"_s}})));
    store::ListQuery query = issues();
    query.search = typed;
    QCOMPARE(all(query).size(), found ? 1 : 0);
    QCOMPARE(m_device->reader().count(query).valueOr(-1), found ? 1 : 0);
    query.sortBy = u"due_on"_s;
    query.scope = siteScope;
    QCOMPARE(all(query, 1).size(), found ? 1 : 0);
    query.kind = u"photo"_s;
    QCOMPARE(all(query).size(), 0);
}

void TestReader::counts()
{
    const auto bySeverity = m_device->reader().countBy(issues(), u"severity"_s);
    VERIFY_OK(bySeverity);
    QCOMPARE(*bySeverity, (QHash<QString, qint64>{{QString(), 3}, {u"minor"_s, 1}, {u"serious"_s, 1}}));
    store::ListQuery query = issues();
    query.scope = siteScope;
    QCOMPARE(*m_device->reader().countBy(query, u"state"_s), (QHash<QString, qint64>{{u"open"_s, 3}}));
}

void TestReader::listsUseTheirIndex_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<QString>("sortBy");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("index");
    QTest::newRow("as they came") << QStringList() << QString() << false << QString() << u"record_by_kind"_s;
    QTest::newRow("of a scope") << QStringList() << QString() << false << siteScope << u"record_by_scope"_s;
    QTest::newRow("site by date") << QStringList{u"site"_s} << u"due_on"_s << false << QString() << u"issue:site,due_on"_s;
    QTest::newRow("site by date, descending") << QStringList{u"site"_s} << u"due_on"_s << true << QString() << u"issue:site,due_on"_s;
    QTest::newRow("scope and assignee by date") << QStringList{u"assignee"_s} << u"due_on"_s << false << siteScope << u"issue:assignee,due_on"_s;
    QTest::newRow("state by date") << QStringList{u"state"_s} << u"due_on"_s << false << QString() << u"issue:state,due_on"_s;
    QTest::newRow("of an inspection") << QStringList{u"inspection"_s} << QString() << false << QString() << u"issue:inspection"_s;
}

void TestReader::listsUseTheirIndex()
{
    QFETCH(QStringList, where);
    QFETCH(QString, sortBy);
    QFETCH(bool, descending);
    QFETCH(QString, scope);
    QFETCH(QString, index);
    store::ListQuery query = issues();
    for (const QString &field : where)
        query.where.append({field, u"x"_s});
    query.sortBy = sortBy;
    query.descending = descending;
    query.scope = scope;
    const store::Anchor anchor{u"2026-01-01"_s, 3, false};
    for (const store::Anchor *after : {static_cast<const store::Anchor *>(nullptr), &anchor}) {
        for (const store::Stretch stretch : store::stretchesOf(query)) {
            if (stretch == store::Stretch::SameKey && !after)
                continue;
            const QByteArray sql = store::pageSql(m_device->schema, query, stretch, after, 20).sql;
            auto plan = m_device->database().prepare("EXPLAIN QUERY PLAN " + sql);
            VERIFY_OK(plan);
            QStringList steps;
            while (plan->step().valueOr(false))
                steps << plan->text(3);
            const bool isList = index.contains(u':');
            for (const QString &step : steps)
                QVERIFY2(!step.startsWith("USE TEMP"_L1) && !step.startsWith("SCAN"_L1), qPrintable(step)); // no sorting of what was found
            QVERIFY2(steps[0].startsWith(isList ? u"SEARCH list_key USING PRIMARY KEY (list=?"_s : u"SEARCH record USING INDEX "_s + index), qPrintable(steps[0]));
            QCOMPARE(sql.contains('\'' + index.toUtf8() + '\''), isList);
            // Beyond the filters, the walk also finds the place to go on from.
            const qsizetype terms = steps[0].count(u'=') + steps[0].count(u'>') + steps[0].count(u'<');
            const qsizetype fixed = isList ? where.size() + 1 : scope.isEmpty() ? 1 : 2;
            if (after)
                QVERIFY2(terms > fixed, qPrintable(steps[0]));
        }
    }
}

void TestReader::aFieldWithAnOddNameIsOnlyAName()
{
    const QString odd = u"it's \"odd\" '$.x"_s;
    VERIFY_OK(m_device->save(m_device->freshId(), u"issue"_s, siteScope, issue(siteId, u"odd"_s, {{odd, u"v"_s}})));
    store::ListQuery query = issues();
    query.where = {{odd, u"v"_s}};
    QCOMPARE(all(query).join(u' '), u"odd"_s);
    query.where.clear();
    query.sortBy = odd;
    query.descending = true;
    QCOMPARE(all(query, 2).first(), u"odd"_s);
}

void TestReader::anUnknownRecordIsNotThere()
{
    const auto found = m_device->reader().record(m_device->freshId());
    VERIFY_OK(found);
    QVERIFY(!found->has_value());
    COMPARE_ERROR(m_device->reader().blobInfo(QByteArray(64, 'a')), ErrorCode::NotFound);
}

// More than are read at a time.
void TestReader::everyBodyIsShownOnceAndVoidedOnesLast()
{
    wire::SyncResponse response = m_device->answer();
    for (int i = 0; i < 1200; ++i) {
        m_device->clock.advance(Millis(1));
        response.records.push_back(line(100 + i, m_device->freshId(), u"issue"_s, siteScope, issue(siteId, u"more"_s)));
    }
    VERIFY_OK(m_device->take(response));
    QSet<Id> seen;
    QByteArray last;
    VERIFY_OK(m_device->reader().eachBody(u"issue"_s, [&](const Id &id, QByteArrayView body) -> Status {
        seen.insert(id);
        last = body.toByteArray();
        return {};
    }));
    QCOMPARE(seen.size(), 6 + 1200);
    QVERIFY2(last.contains("entered twice"), last.constData());
}

void TestReader::whoeverLooksAtBodiesCanStop()
{
    int seen = 0;
    const Status stopped = m_device->reader().eachBody(u"issue"_s, [&](const Id &, QByteArrayView) -> Status {
        return ++seen == 2 ? Status(fail(ErrorCode::Cancelled)) : Status();
    });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 2);
}

QTEST_GUILESS_MAIN(TestReader)
#include "test_reader.moc"
