// The asynchronous face: nothing blocks, order is kept, news arrives on the Store's thread.
#include "app/core/json.h"
#include "app/core/threads.h"
#include "app/store/replica.h"
#include "app/store/store.h"
#include "tests/support/device_file.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

const Id siteId = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);
const QString siteScope = scope::site(siteId);

template <typename T> T settled(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

QJsonObject issue(const QString &title)
{
    return {{u"site"_s, toString(siteId)}, {u"title"_s, title}, {u"state"_s, u"open"_s}};
}

store::ListQuery issues()
{
    store::ListQuery query;
    query.kind = u"issue"_s;
    return query;
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstOpeningSaysSo();
    void aSaveIsReadAtOnce();
    void savesKeepTheirOrder();
    void newsArriveOnTheStoresThread();
    void newsAreBundled();
    void draftsAreNoNews();
    void draftsAndSettingsSurviveReopening();
    void grantsAreTold();
    void goingAwayFinishesWhatWasGiven();
    void aSecondStoreIsToldThatItIsLocked();
    void aWrongKeyIsTold();
    void readsGoOnWhileTheWriterIsBusy();
    void whatIsOpenInAPullIsClosedOnItsOwnThread();
    void aSaveMayComeBetweenPages();
    void aSaveDoesNotWaitForAWholePage();
    void aPageIsSeenAfterAShortRest();
    void aSearchFindsWhatALargePageBrought();
    void wordsThatWereLeftFollowAfterReopening();

private:
    void open();
    void join();
    QFuture<Status> save(const QString &title);
    QFuture<Status> page(int first, int count, std::function<void()> afterwards = {});
    qint64 found(const QString &search);

    std::unique_ptr<QTemporaryDir> m_folder;
    store::StoreOptions m_options;
    std::shared_ptr<store::Store> m_store;
    store::OpenReport m_report;
    std::shared_ptr<SeededRandom> m_ids;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options.folder = m_folder->path();
    m_options.key = QByteArray(32, 'k');
    m_options.schema = std::make_shared<Schema>(productSchema());
    m_options.clock = std::make_shared<SystemClock>();
    m_options.random = std::make_shared<SeededRandom>(1);
    markGuiThread();
    m_ids = std::make_shared<SeededRandom>(2);
    open();
}

void TestStore::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestStore::open()
{
    m_store.reset();
    const auto opened = settled(store::Store::open(m_options));
    VERIFY_OK(opened);
    m_store = opened->store;
    m_report = opened->report;
}

void TestStore::join()
{
    store::Identity identity;
    identity.device = newId(*m_options.clock, *m_ids);
    identity.person = newId(*m_options.clock, *m_ids);
    VERIFY_OK(settled(m_store->setIdentity(identity)));
    VERIFY_OK(settled(m_store->replicate([this](store::Replica &replica) {
        wire::SyncResponse response;
        response.epoch = u"epoch-1"_s;
        response.grants = std::vector<wire::Grant>{{siteScope, {u"project_manager"_s}}};
        return replica.apply(response, m_options.clock->now());
    })));
}

QFuture<Status> TestStore::save(const QString &title)
{
    store::Save save;
    save.edits.push_back({newId(*m_options.clock, *m_ids), u"issue"_s, siteScope, issue(title)});
    return m_store->save(save);
}

// One of many pages: the office has more.
QFuture<Status> TestStore::page(int first, int count, std::function<void()> afterwards)
{
    wire::SyncResponse response;
    response.epoch = u"epoch-1"_s;
    response.cursor = first + count;
    response.complete = false;
    for (int i = 0; i < count; ++i) {
        const qint64 seq = first + i + 1;
        response.records.push_back({seq, newId(*m_options.clock, *m_ids), u"issue"_s, siteScope,
                                    "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(issue(u"hollow tile %1"_s.arg(seq)))});
    }
    return m_store->replicatePages(
        [response, afterwards, now = m_options.clock->now()](store::Replica &replica) {
            const Status taken = replica.apply(response, now);
            if (afterwards)
                afterwards();
            return taken;
        });
}

qint64 TestStore::found(const QString &search)
{
    store::ListQuery query = issues();
    query.search = search;
    return settled(m_store->count(query)).value();
}

void TestStore::theFirstOpeningSaysSo()
{
    QVERIFY(m_report.created);
    QCOMPARE(m_store->thread(), QThread::currentThread());
    QVERIFY(m_store->schema()->kind(u"issue"_s));
    QVERIFY(!settled(m_store->identity())->has_value());
    open();
    QVERIFY(!m_report.created);
}

void TestStore::aSaveIsReadAtOnce()
{
    join();
    VERIFY_OK(settled(save(u"踢脚线"_s)));
    const auto page = settled(m_store->page(issues(), {}, 10));
    VERIFY_OK(page);
    QCOMPARE(page->rows.size(), std::size_t(1));
    QCOMPARE(settled(m_store->count(issues())).valueOr(-1), 1);
    QCOMPARE(settled(m_store->record(page->rows[0].id))->value().fields, issue(u"踢脚线"_s));
    QCOMPARE(settled(m_store->syncState())->waitingChanges, 1);
    QCOMPARE(settled(m_store->waiting(5))->size(), std::size_t(1));
    QCOMPARE(settled(m_store->countBy(issues(), u"state"_s))->value(u"open"_s), 1);
    QVERIFY(settled(m_store->storageUse())->fileSize > 0);
    COMPARE_ERROR(settled(m_store->blob(QByteArray(64, 'a'))), ErrorCode::NotFound);
}

void TestStore::savesKeepTheirOrder()
{
    join();
    std::vector<QFuture<Status>> saves;
    for (int i = 0; i < 20; ++i)
        saves.push_back(save(QString::number(i)));
    for (auto &future : saves)
        VERIFY_OK(settled(future));
    QStringList sent;
    VERIFY_OK(settled(m_store->replicate([&sent](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(const auto outgoing, replica.outgoing(500, wire::maxPushBytes));
        for (const QByteArray &bytes : outgoing.changes)
            sent << decodeChange(bytes)->set.value(u"title"_s).toString();
        return {};
    })));
    QCOMPARE(sent.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(sent[i], QString::number(i));
}

void TestStore::newsArriveOnTheStoresThread()
{
    join();
    QCoreApplication::processEvents();
    std::vector<store::ChangeNotice> seen;
    QThread *where = nullptr;
    connect(m_store.get(), &store::Store::changed, this, [&](const std::vector<store::ChangeNotice> &notices) {
        seen = notices;
        where = QThread::currentThread();
    });
    QSignalSpy syncState(m_store.get(), &store::Store::syncStateChanged);
    VERIFY_OK(settled(save(u"a"_s)));
    QTRY_COMPARE(seen.size(), std::size_t(1));
    QCOMPARE(seen[0].kind, u"issue"_s);
    QCOMPARE(seen[0].ids.size(), std::size_t(1));
    QCOMPARE(where, QThread::currentThread());
    QCOMPARE(syncState.count(), 1);
}

void TestStore::newsAreBundled()
{
    join();
    QCoreApplication::processEvents();
    QSignalSpy changed(m_store.get(), &store::Store::changed);
    for (int i = 0; i < 30; ++i)
        VERIFY_OK(settled(save(QString::number(i))));
    QTRY_COMPARE(changed.count(), 1); // one turn of the event loop, one signal
}

void TestStore::draftsAreNoNews()
{
    QCoreApplication::processEvents();
    QSignalSpy syncState(m_store.get(), &store::Store::syncStateChanged);
    VERIFY_OK(settled(m_store->saveDraft(u"form"_s, {{u"title"_s, u"a"_s}})));
    QCoreApplication::processEvents();
    QCOMPARE(syncState.count(), 0);
}

void TestStore::draftsAndSettingsSurviveReopening()
{
    VERIFY_OK(settled(m_store->saveDraft(u"form"_s, {{u"title"_s, u"a"_s}})));
    VERIFY_OK(settled(m_store->saveDraft(u"form"_s, {{u"title"_s, u"ab"_s}})));
    VERIFY_OK(settled(m_store->setSetting(u"theme"_s, {{u"value"_s, u"dark"_s}})));
    open();
    QCOMPARE(settled(m_store->draft(u"form"_s))->value().value(u"title"_s).toString(), u"ab"_s);
    QCOMPARE(settled(m_store->setting(u"theme"_s))->value(u"value"_s).toString(), u"dark"_s);
    VERIFY_OK(settled(m_store->dropDraft(u"form"_s)));
    QVERIFY(!settled(m_store->draft(u"form"_s))->has_value());
}

void TestStore::grantsAreTold()
{
    QSignalSpy grants(m_store.get(), &store::Store::grantsChanged);
    join();
    QTRY_COMPARE(grants.count(), 1);
    QCOMPARE(*settled(m_store->grants()), (std::vector<wire::Grant>{{siteScope, {u"project_manager"_s}}}));
    VERIFY_OK(settled(save(u"a"_s)));
    QCoreApplication::processEvents();
    QCOMPARE(grants.count(), 1);
}

void TestStore::goingAwayFinishesWhatWasGiven()
{
    join();
    std::vector<QFuture<Status>> saves;
    for (int i = 0; i < 20; ++i)
        saves.push_back(save(QString::number(i)));
    m_store.reset();
    for (auto &future : saves) {
        QVERIFY(future.isFinished());
        VERIFY_OK(future.result());
    }
    open();
    QCOMPARE(settled(m_store->count(issues())).valueOr(-1), 20);
}

void TestStore::aSecondStoreIsToldThatItIsLocked()
{
    COMPARE_ERROR(settled(store::Store::open(m_options)), ErrorCode::Locked);
    VERIFY_OK(settled(m_store->count(issues())));
}

void TestStore::aWrongKeyIsTold()
{
    m_store.reset();
    store::StoreOptions wrong = m_options;
    wrong.key = QByteArray(32, 'x');
    COMPARE_ERROR(settled(store::Store::open(wrong)), ErrorCode::WrongKey);
    open();
}

void TestStore::readsGoOnWhileTheWriterIsBusy()
{
    join();
    VERIFY_OK(settled(save(u"a"_s)));
    // The writer waits until a read has been answered: only possible when reads do not wait for it.
    QSemaphore answered;
    auto busy = m_store->replicate([&answered](store::Replica &) -> Status {
        if (!answered.tryAcquire(1, 30'000))
            return fail(ErrorCode::TimedOut);
        return {};
    });
    QCOMPARE(settled(m_store->count(issues())).valueOr(-1), 1);
    answered.release();
    VERIFY_OK(settled(busy));
}

// Whoever quits meanwhile does so on the GUI thread, where no SQL runs (sqlite.cpp stops there).
void TestStore::whatIsOpenInAPullIsClosedOnItsOwnThread()
{
    join();
    VERIFY_OK(settled(page(0, 150)));
    m_store.reset();
    open();
    QCOMPARE(settled(m_store->syncState()).value().cursor, 150);
    QCOMPARE(settled(m_store->count(issues())).value(), 150);
}

void TestStore::aSaveMayComeBetweenPages()
{
    join();
    const auto before = page(0, 150);
    const auto saved = save(u"Between"_s);
    const auto after = page(150, 150);
    VERIFY_OK(settled(before));
    VERIFY_OK(settled(saved));
    VERIFY_OK(settled(after));
    open();
    QCOMPARE(settled(m_store->count(issues())).value(), 301);
    QCOMPARE(settled(m_store->syncState()).value().cursor, 300);
}

// It is given before the page begins, so it waits when the page first looks; the page goes on behind it.
void TestStore::aSaveDoesNotWaitForAWholePage()
{
    join();
    QSemaphore given;
    const auto busy = m_store->replicate([&given](store::Replica &) {
        given.acquire();
        return Status();
    });
    QFuture<Status> saved;
    bool savedFirst = false;
    const auto paged = page(0, 1000, [&] { savedFirst = saved.isFinished(); });
    saved = save(u"in between"_s);
    given.release();
    VERIFY_OK(settled(busy));
    VERIFY_OK(settled(paged));
    VERIFY_OK(settled(saved));
    QVERIFY(savedFirst);
    QTRY_COMPARE(found({}), 1001);
    qint64 cursor = 0;
    VERIFY_OK(settled(m_store->replicate([&cursor](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(const store::ReplicaState state, replica.state());
        cursor = state.cursor;
        return {};
    })));
    QCOMPARE(cursor, 1000);
}

void TestStore::aPageIsSeenAfterAShortRest()
{
    join();
    QSignalSpy news(m_store.get(), &store::Store::changed);
    VERIFY_OK(settled(page(0, 150)));
    QTRY_VERIFY(!news.isEmpty());
    QCOMPARE(settled(m_store->count(issues())).value(), 150);
}

void TestStore::aSearchFindsWhatALargePageBrought()
{
    join();
    VERIFY_OK(settled(page(0, 150)));
    QCOMPARE(found(u"hollow"_s), 150);
    QCOMPARE(found(u"7"_s), 11); // 7 and 70 … 79
    VERIFY_OK(settled(page(150, 150)));
    QCOMPARE(found(u"hollow"_s), 300);
}

void TestStore::wordsThatWereLeftFollowAfterReopening()
{
    join();
    VERIFY_OK(settled(page(0, 3000)));
    open();
    QCOMPARE(found(u"hollow"_s), 3000);
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
