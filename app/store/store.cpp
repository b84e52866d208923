#include "app/store/store.h"

#include "app/store/blobs.h"
#include "app/store/device.h"
#include "app/store/findings.h"
#include "app/store/history_log.h"
#include "app/store/kept_values.h"
#include "app/store/numbers.h"
#include "app/store/replica.h"
#include "app/store/store_threads.h"

#include <QThread>
#include <QThreadPool>

namespace plumb::store {

using sqlite::Database;

struct Store::Private {
    std::unique_ptr<StoreThreads> threads;
};

namespace {

// The last hold may be let go on another thread, for instance when nobody took the answer of open().
void leave(Store *store)
{
    if (QThread::currentThread() == store->thread())
        delete store;
    else
        store->deleteLater();
}

} // namespace

QFuture<Result<Store::Opened>> Store::open(StoreOptions options)
{
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    QThread *const home = QThread::currentThread();
    QThreadPool::globalInstance()->start([promise, options = std::move(options), home] {
        OpenReport report;
        auto threads = StoreThreads::open(options, report);
        if (threads.ok()) {
            std::shared_ptr<Store> store(new Store(std::make_unique<Private>(Private{std::move(threads).value()})), leave);
            store->moveToThread(home);
            promise->addResult(Opened{std::move(store), std::move(report)});
        } else {
            promise->addResult(threads.error());
        }
        promise->finish();
    });
    return promise->future();
}

Store::Store(std::unique_ptr<Private> d) : d(std::move(d))
{
    this->d->threads->begin([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                const PostBox::News news = this->d->threads->postBox().take();
                if (!news.notices.empty())
                    Q_EMIT changed(news.notices);
                if (news.syncState)
                    Q_EMIT syncStateChanged();
                if (news.grants)
                    Q_EMIT grantsChanged();
            },
            Qt::QueuedConnection);
    });
}

Store::~Store() = default;

std::shared_ptr<const Schema> Store::schema() const
{
    return d->threads->schema();
}

QFuture<Status> Store::save(Save save)
{
    return d->threads->write(Touches::Records, [save = std::move(save)](Writer &writer, Notices &) { return writer.save(save); });
}

QFuture<Result<std::optional<StoredRecord>>> Store::record(Id id)
{
    return d->threads->read<std::optional<StoredRecord>>([id](Reader &reader, Database &) { return reader.record(id); });
}

QFuture<Result<ListPage>> Store::page(ListQuery query, Anchor after, int limit)
{
    const bool searches = !query.search.isEmpty();
    return d->threads->search<ListPage>(searches, [query = std::move(query), after = std::move(after), limit](Reader &reader, Database &) {
        return reader.page(query, after, limit);
    });
}

QFuture<Result<qint64>> Store::count(ListQuery query)
{
    const bool searches = !query.search.isEmpty();
    return d->threads->search<qint64>(searches, [query = std::move(query)](Reader &reader, Database &) { return reader.count(query); });
}

QFuture<Result<QHash<QString, qint64>>> Store::countBy(ListQuery query, QString field)
{
    const bool searches = !query.search.isEmpty();
    return d->threads->search<QHash<QString, qint64>>(
        searches, [query = std::move(query), field = std::move(field)](Reader &reader, Database &) { return reader.countBy(query, field); });
}

QFuture<Status> Store::survey(std::function<Status(Reader &)> work, bool searches)
{
    return d->threads->search<void>(searches, [work = std::move(work)](Reader &reader, Database &) { return work(reader); });
}

QFuture<Result<BlobInfo>> Store::blobInfo(QByteArray sha256)
{
    return d->threads->read<BlobInfo>([sha256 = std::move(sha256)](Reader &reader, Database &) { return reader.blobInfo(sha256); });
}

QFuture<Result<QByteArray>> Store::blob(QByteArray sha256)
{
    return d->threads->read<QByteArray>([sha256 = std::move(sha256)](Reader &reader, Database &) { return reader.blob(sha256); });
}

QFuture<Status> Store::wantBlob(QByteArray sha256)
{
    auto *const threads = d->threads.get();
    return threads->write(Touches::Records, [threads, sha256 = std::move(sha256)](Writer &, Notices &) {
        return Blobs(threads->database()).want(sha256, threads->options().clock->now());
    });
}

QFuture<Status> Store::saveDraft(QString key, QJsonObject state)
{
    auto *const threads = d->threads.get();
    return threads->write(Touches::OwnThings, [threads, key = std::move(key), state = std::move(state)](Writer &, Notices &) {
        return Drafts(threads->database()).keep(key, state, threads->options().clock->now());
    });
}

QFuture<Result<std::optional<QJsonObject>>> Store::draft(QString key)
{
    return d->threads->read<std::optional<QJsonObject>>(
        [key = std::move(key)](Reader &, Database &database) { return Drafts(database).find(key); });
}

QFuture<Status> Store::dropDraft(QString key)
{
    auto *const threads = d->threads.get();
    return threads->write(Touches::OwnThings, [threads, key = std::move(key)](Writer &, Notices &) { return Drafts(threads->database()).drop(key); });
}

QFuture<Result<TakenNumber>> Store::takeNumber(QString kind, Moment calledAt, QDate day)
{
    auto taken = std::make_shared<Result<TakenNumber>>(fail(ErrorCode::Internal, QString()));
    return d->threads
        ->write(Touches::OwnThings,
                [taken, kind = std::move(kind), calledAt, day](Writer &writer, Notices &) -> Status {
                    *taken = writer.takeNumber(kind, calledAt, day);
                    return taken->ok() ? Status() : Status(taken->error());
                })
        .then([taken](const Status &done) { return done.ok() ? *taken : Result<TakenNumber>(done.error()); });
}

QFuture<Result<std::vector<TakenNumber>>> Store::openNumbers()
{
    return d->threads->read<std::vector<TakenNumber>>([](Reader &, Database &database) { return Numbers(database).open(); });
}

QFuture<Result<QJsonObject>> Store::setting(QString name)
{
    return d->threads->read<QJsonObject>(
        [name = std::move(name)](Reader &, Database &database) { return Settings(database).get(name); });
}

QFuture<Status> Store::setSetting(QString name, QJsonObject value)
{
    auto *const threads = d->threads.get();
    return threads->write(Touches::OwnThings, [threads, name = std::move(name), value = std::move(value)](Writer &, Notices &) {
        return Settings(threads->database()).set(name, value);
    });
}

QFuture<Result<std::optional<Identity>>> Store::identity()
{
    return d->threads->read<std::optional<Identity>>([](Reader &, Database &database) { return readIdentity(database); });
}

QFuture<Status> Store::setIdentity(Identity identity)
{
    return d->threads->write(Touches::Records, [identity = std::move(identity)](Writer &writer, Notices &) { return writer.setIdentity(identity); });
}

QFuture<Result<std::vector<wire::Grant>>> Store::grants()
{
    return d->threads->read<std::vector<wire::Grant>>([](Reader &, Database &database) { return readGrants(database); });
}

QFuture<Result<SyncState>> Store::syncState()
{
    return d->threads->read<SyncState>([](Reader &reader, Database &) { return reader.syncState(); });
}

QFuture<Result<std::vector<WaitingItem>>> Store::waiting(int limit)
{
    return d->threads->read<std::vector<WaitingItem>>([limit](Reader &reader, Database &) { return reader.waiting(limit); });
}

QFuture<Result<qint64>> Store::toDecide(Id record)
{
    return d->threads->read<qint64>([record](Reader &reader, Database &) { return reader.toDecide(record); });
}

QFuture<Status> Store::letBe(qint64 op)
{
    return d->threads->write(Touches::Records, [op](Writer &writer, Notices &) { return writer.letBe(op); });
}

QFuture<Result<StorageUse>> Store::storageUse()
{
    return d->threads->read<StorageUse>([](Reader &reader, Database &) { return reader.storageUse(); });
}

QFuture<Result<std::vector<HistoryEvent>>> Store::history(Id record, int most)
{
    return d->threads->read<std::vector<HistoryEvent>>(
        [record, most](Reader &, Database &database) { return HistoryLog(database).of(record, most); });
}

QFuture<Status> Store::decideRemoval(QString scope, bool remove)
{
    return replicate([scope = std::move(scope), remove](Replica &replica) { return replica.decideRemoval(scope, remove); });
}

QFuture<Status> Store::markFindingsSeen()
{
    auto *const threads = d->threads.get();
    return threads->write(Touches::Records, [threads](Writer &, Notices &) { return Findings(threads->database()).markSeen(); });
}

QFuture<Status> Store::sendHeld()
{
    constexpr int most = 10000;
    return d->threads->write(Touches::Records, [](Writer &writer, Notices &) -> Status {
        PLUMB_TRY(writer.sendHeld(most));
        return {};
    });
}

QFuture<Status> Store::replicate(std::function<Status(Replica &)> work)
{
    return d->threads->replicate(std::move(work), Pages::Ended);
}

QFuture<Status> Store::replicatePages(std::function<Status(Replica &)> work)
{
    return d->threads->replicate(std::move(work), Pages::Shared);
}

QFuture<Status> Store::look(std::function<Status(const Replica &)> work)
{
    return d->threads->look(std::move(work));
}

} // namespace plumb::store
