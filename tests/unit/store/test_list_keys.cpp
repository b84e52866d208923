// Records stand in the lists of their kind where their values say, whatever happens to them.
#include "tests/support/lists_fit.h"
#include "tests/unit/store/filled_file.h"

#include "app/store/long_transaction.h"

#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const QString siteScope = scope::site(filledSite);

// Issues of the site by their date, as the app asks for them.
QStringList byDate(DeviceFile &device)
{
    store::ListQuery query;
    query.kind = u"issue"_s;
    query.where = {{u"site"_s, toString(filledSite)}};
    query.sortBy = u"due_on"_s;
    QStringList out;
    const auto page = device.reader().page(query, {}, 500);
    if (!page.ok())
        return {page.error().detail};
    for (const store::StoredRecord &record : page->rows)
        out << record.fields.value("title"_L1).toString();
    return out;
}

QJsonObject dated(const QString &title, const QString &day)
{
    QJsonObject fields = issue(1);
    fields.insert(u"title"_s, title);
    if (!day.isEmpty())
        fields.insert(u"due_on"_s, day);
    return fields;
}

#define LISTS_FIT(device) QCOMPARE(listsMisfit((device).database(), (device).schema), QString())

} // namespace

class TestListKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordMovesWithItsValues();
    void withoutAValueItStandsFirst();
    void aVoidedRecordStandsInNone();
    void whatAPullBringsStandsInItsLists();
    void aRecordThatComesTwiceInOnePullStandsOnce();
    void whatIsTakenAwayLeavesTheLists();
    void aRefusedNewRecordLeavesThem();
    void listsFollowTheKinds();
    void aFileOfAnOlderAppIsBroughtInLine();
};

void TestListKeys::aRecordMovesWithItsValues()
{
    DeviceFile device;
    device.openOrDie();
    device.join({siteScope});
    const Id moved = device.freshId();
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, siteScope, dated(u"b"_s, u"2026-05-02"_s)));
    VERIFY_OK(device.save(moved, u"issue"_s, siteScope, dated(u"a"_s, u"2026-05-01"_s)));
    QCOMPARE(byDate(device).join(u' '), u"a b"_s);
    VERIFY_OK(device.save(moved, u"issue"_s, siteScope, {{u"due_on"_s, u"2026-05-03"_s}}));
    QCOMPARE(byDate(device).join(u' '), u"b a"_s);
    VERIFY_OK(device.save(moved, u"issue"_s, siteScope, {{u"title"_s, u"c"_s}})); // in no list
    QCOMPARE(byDate(device).join(u' '), u"b c"_s);
    LISTS_FIT(device);
}

void TestListKeys::withoutAValueItStandsFirst()
{
    DeviceFile device;
    device.openOrDie();
    device.join({siteScope});
    const Id other = device.freshId();
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, siteScope, dated(u"none"_s, {})));
    VERIFY_OK(device.save(other, u"issue"_s, siteScope, dated(u"some"_s, u"2026-05-01"_s)));
    QCOMPARE(byDate(device).join(u' '), u"none some"_s);
    VERIFY_OK(device.save(other, u"issue"_s, siteScope, {{u"due_on"_s, QJsonValue()}}));
    LISTS_FIT(device);
    store::ListQuery undated;
    undated.kind = u"issue"_s;
    undated.where = {{u"site"_s, toString(filledSite)}, {u"due_on"_s, QJsonValue()}};
    QCOMPARE(device.reader().count(undated).valueOr(-1), 2);
    undated.where.removeLast();
    undated.sortBy = u"due_on"_s;
    undated.below = u"2099-01-01"_s; // what has nothing there is left out
    QCOMPARE(device.reader().count(undated).valueOr(-1), 0);
    QCOMPARE(*device.reader().countBy(undated, u"due_on"_s), (QHash<QString, qint64>()));
    undated.below = {};
    QCOMPARE(*device.reader().countBy(undated, u"due_on"_s), (QHash<QString, qint64>{{QString(), 2}}));
}

void TestListKeys::aVoidedRecordStandsInNone()
{
    DeviceFile device;
    device.openOrDie();
    device.join({siteScope});
    const Id id = device.freshId();
    VERIFY_OK(device.save(id, u"issue"_s, siteScope, dated(u"a"_s, u"2026-05-01"_s)));
    VERIFY_OK(device.save(id, u"issue"_s, siteScope, {{u"void"_s, u"by mistake"_s}}));
    QCOMPARE(byDate(device).size(), 0);
    LISTS_FIT(device);
}

void TestListKeys::whatAPullBringsStandsInItsLists()
{
    DeviceFile device;
    device.openOrDie();
    device.join({siteScope});
    const Id own = device.freshId();
    VERIFY_OK(device.save(own, u"issue"_s, siteScope, dated(u"own"_s, u"2026-04-01"_s)));
    store::PullTuning tuning;
    tuning.manyRecords = 3;
    store::LongTransaction pages(device.database(), {}, tuning);
    store::Replica replica(device.database(), device.schema, device.clock, device.notices, &pages, tuning);
    auto page = device.answer();
    page.complete = false;
    for (int i = 0; i < 40; ++i) {
        page.cursor += 1;
        // Photos have files, so they are taken one by one; between them are others that are not.
        const bool isPhoto = i % 7 == 3;
        page.records.push_back(line(page.cursor, i == 20 ? own : device.freshId(), isPhoto ? u"photo"_s : u"issue"_s, siteScope,
                                    isPhoto ? QJsonObject{{u"taken_at"_s, u"2026-05-01T08:00:00Z"_s}} : dated(u"n"_s, u"2026-05-%1"_s.arg(i % 28 + 1, 2, 10, QChar(u'0')))));
    }
    VERIFY_OK(replica.apply(page, device.clock.now()));
    page.records.clear();
    page.complete = true;
    VERIFY_OK(replica.apply(page, device.clock.now()));
    LISTS_FIT(device);
    QCOMPARE(byDate(device).size(), device.number("SELECT count(*) FROM record WHERE kind = 'issue'"));
}

void TestListKeys::aRecordThatComesTwiceInOnePullStandsOnce()
{
    DeviceFile device;
    device.openOrDie();
    device.join({siteScope});
    store::PullTuning tuning;
    tuning.manyRecords = 1;
    store::LongTransaction pages(device.database(), {}, tuning);
    store::Replica replica(device.database(), device.schema, device.clock, device.notices, &pages, tuning);
    auto page = device.answer();
    const Id id = device.freshId();
    page.complete = false;
    page.cursor += 2;
    page.records = {line(page.cursor - 1, id, u"issue"_s, siteScope, dated(u"first"_s, u"2026-05-01"_s)),
                    line(page.cursor, id, u"issue"_s, siteScope, dated(u"then"_s, u"2026-06-01"_s))};
    VERIFY_OK(replica.apply(page, device.clock.now()));
    QCOMPARE(device.number("SELECT count(*) FROM record"), 1);
    LISTS_FIT(device);
}

void TestListKeys::whatIsTakenAwayLeavesTheLists()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    LISTS_FIT(device);
    QVERIFY(device.number("SELECT count(*) FROM list_key") > 0);
    auto page = device.answer();
    page.grants = std::vector<wire::Grant>{};
    page.revoked = {siteScope};
    page.grantsTag = "none";
    VERIFY_OK(device.take(page));
    LISTS_FIT(device);
}

void TestListKeys::aRefusedNewRecordLeavesThem()
{
    DeviceFile device;
    device.openOrDie();
    device.join({siteScope});
    VERIFY_OK(device.save(device.freshId(), u"issue"_s, siteScope, dated(u"a"_s, u"2026-05-01"_s)));
    auto page = device.answer();
    page.answers = {refused(1, u"not_allowed"_s)};
    page.lastOp = 1;
    VERIFY_OK(device.take(page));
    QCOMPARE(device.number("SELECT count(*) FROM record"), 0);
    LISTS_FIT(device);
}

void TestListKeys::listsFollowTheKinds()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    Schema changed;
    KindSchema issueKind = *productSchema().kind(u"issue"_s);
    issueKind.indexes = {{{u"place"_s}}};
    VERIFY_OK(changed.add(issueKind));
    device.schema = changed;
    device.openOrDie();
    QCOMPARE(device.number("SELECT count(*) FROM list_name"), 1);
    QCOMPARE(device.number("SELECT count(*) FROM list_name WHERE name = 'issue:place'"), 1);
    LISTS_FIT(device);
}

void TestListKeys::aFileOfAnOlderAppIsBroughtInLine()
{
    DeviceFile device;
    device.openOrDie();
    fill(device);
    VERIFY_OK(device.database().execute("DROP TABLE list_key; DROP TABLE list_name; PRAGMA user_version = 6;"
                                        "CREATE INDEX by_issue_site_due_on ON record(json_extract(body,'$.site'), json_extract(body,'$.due_on'))"
                                        " WHERE kind = 'issue' AND void = 0"));
    device.openOrDie();
    QCOMPARE(device.number("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name LIKE 'by\\_%' ESCAPE '\\'"), 0);
    LISTS_FIT(device);
    QVERIFY(device.number("SELECT count(*) FROM list_key") > 0);
}

QTEST_GUILESS_MAIN(TestListKeys)
#include "test_list_keys.moc"
