// A device's file as an older app left it, with content: the app of today goes on with it.
#include "app/core/json.h"
#include "app/store/kept_values.h"
#include "app/store/tables.h"
#include "tests/support/older_file.h"
#include "tests/unit/store/history_changes.h"

#include <QFile>
#include <QTest>

using namespace plumb;
using namespace plumb::test;

namespace {

// Tables of today that do not hold what an older app's did under the same names.
const Shapes shapes{
    {"log", "(SELECT log.*, name AS scope FROM today.log JOIN today.scope USING (sid))"},
};

// The device's file, closed, with all it holds, becomes one of that version.
Status writtenByAnAppOf(store::SchemaVersion version, DeviceFile &device)
{
    device.close();
    const QString today = device.path() + u".today"_s;
    if (!QFile::rename(device.path(), today))
        return fail(ErrorCode::Storage, today);
    PLUMB_ASSIGN(const auto older, sqlite::Database::open(device.path(), {false, device.key}));
    PLUMB_TRY(store::migrate(*older, store::migrationSteps().first(std::size_t(version))));
    PLUMB_TRY(older->execute(("PRAGMA application_id = " + QByteArray::number(store::applicationId)).constData()));
    return fillFrom(*older, today, shapes);
}

} // namespace

class TestUpgrade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileWithoutFiguresOpensAndWorks();
    void verifiedHistoryComesAlong();
    void whatIsFoundFromAnywhereIsIndexedAnew();
};

void TestUpgrade::aFileWithoutFiguresOpensAndWorks()
{
    Trusting device;
    auto lines = device.issues(4);
    VERIFY_OK(device.pull(lines));
    VERIFY_OK(device.save(lines[0].id, u"issue"_s, siteScope, {{u"title"_s, u"edited before"_s}}));
    const qint64 cursor = device.syncState().cursor;
    VERIFY_OK(writtenByAnAppOf(store::SchemaVersion::Foundation, device));
    const auto report = device.open();
    VERIFY_OK(report);
    QCOMPARE(report->upgradedFrom, int(store::SchemaVersion::Foundation));
    QCOMPARE(device.syncState().cursor, cursor);
    QCOMPARE(device.shown(lines[0].id).value(u"title").toString(), u"edited before"_s);
    QCOMPARE(device.outgoing().size(), std::size_t(1));
    VERIFY_OK(device.save(lines[1].id, u"issue"_s, siteScope, {{u"title"_s, u"edited after"_s}}));
    wire::SyncResponse response = device.answer();
    response.answers = {applied(1, 5), applied(2, 6)};
    lines[0].seq = 5;
    lines[1].seq = 6;
    response.scopes.insert(siteScope, Trusting::stateOf(lines));
    VERIFY_OK(device.take(response));
    QCOMPARE(device.off(), QStringList()); // its figures were counted
    QVERIFY(device.replica().historyBehind({})->has_value());
}

void TestUpgrade::verifiedHistoryComesAlong()
{
    Trusting device;
    const auto lines = device.issues(3);
    VERIFY_OK(device.pull(lines, Trusting::stateOf(lines, head('3'))));
    const std::vector<store::VerifiedChange> changes{changeAt(device, 1, lines[0].id, head('1')), changeAt(device, 2, lines[1].id, head('2'))};
    QVERIFY(*device.replica().keepHistory(**device.replica().historyBehind({}), changes, {}, device.clock.now()));
    VERIFY_OK(writtenByAnAppOf(store::SchemaVersion::Trust, device));

    const auto report = device.open();
    VERIFY_OK(report);
    QCOMPARE(report->upgradedFrom, int(store::SchemaVersion::Trust));
    const auto events = store::HistoryLog(device.database()).of(lines[1].id, 10);
    QCOMPARE(events->size(), std::size_t(1));
    QCOMPARE(events->front().seq, 2);
    QCOMPARE(events->front().fields, issue(u"2"_s));
    // And it goes on from there.
    const auto behind = **device.replica().historyBehind({});
    QCOMPARE(behind.seq, 2);
    QVERIFY(*device.replica().keepHistory(behind, {changeAt(device, 3, lines[0].id, head('3'))}, {}, device.clock.now()));
    QCOMPARE(store::HistoryLog(device.database()).of(lines[0].id, 10)->size(), std::size_t(2));
}

// Version 5 began each row of the index with the word of its kind, and not each word.
void TestUpgrade::whatIsFoundFromAnywhereIsIndexedAnew()
{
    Trusting device;
    VERIFY_OK(device.pull(device.issues(3)));
    const QString setting = QStringLiteral("store.search_fields");
    store::Settings settings(device.database());
    const QByteArray now = canonicalJson(*settings.get(setting));
    VERIFY_OK(settings.set(setting, *parseObject(QByteArray(now).replace("#find 2", "#find"))));
    VERIFY_OK(writtenByAnAppOf(store::SchemaVersion::Find, device));
    VERIFY_OK(device.open());
    store::ListQuery query;
    query.kind = u"issue"_s;
    query.search = u"2"_s;
    QCOMPARE(device.reader().count(query).valueOr(-1), 1);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "test_upgrade.moc"
