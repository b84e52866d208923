// The phone's memory, seen from the app: everything returns at once, work happens on the store's
// own threads (one writer, some readers), answers arrive as futures and signals on the thread the
// Store lives in. The synchronous classes beneath (StoreFile, Writer, Reader, Replica) carry the
// logic and are what tests and the simulator use directly.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/core/result.h"
#include "app/store/numbers.h"
#include "app/store/types.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

class Reader;
class Replica;

struct StoreOptions {
    QString folder;            // holds plumbline.db and its side files
    QByteArray key;            // 32 bytes
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Random> random;
    int readers = 2;
    const char *vfs = nullptr;
};

class Store : public QObject {
    Q_OBJECT
public:
    struct Opened {
        std::shared_ptr<Store> store;
        OpenReport report;
    };
    // Opens on a worker thread. Errors: WrongKey, NewerFile, DamagedFile (could not even be set aside),
    // DiskFull, Locked (another process has it), Storage. The file is untouched by a failed open.
    // The answer holds the store too: use takeResult() where it is to be closed and opened again soon.
    static QFuture<Result<Opened>> open(StoreOptions options);
    ~Store() override; // waits for the writer to finish what it has been given

    std::shared_ptr<const Schema> schema() const;

    // Durable when the future says so. Checks values and rules first: a refused save changes nothing.
    // Errors: InvalidValue, NotAllowed, IllegalTransition, DiskFull, Storage.
    QFuture<Status> save(Save save);

    QFuture<Result<std::optional<StoredRecord>>> record(Id id);
    QFuture<Result<ListPage>> page(ListQuery query, Anchor after, int limit);
    QFuture<Result<qint64>> count(ListQuery query);
    // How many records there are per value of `field`.
    QFuture<Result<QHash<QString, qint64>>> countBy(ListQuery query, QString field);

    // Work that looks through many records, such as figures over all items of a site: on a reading thread,
    // beside the others. What it finds it leaves with whoever asked. `searches`: words that still wait are indexed first.
    QFuture<Status> survey(std::function<Status(Reader &)> work, bool searches = false);

    QFuture<Result<BlobInfo>> blobInfo(QByteArray sha256);
    // Somebody wants to see it: it is fetched before the others.
    QFuture<Status> wantBlob(QByteArray sha256);
    QFuture<Result<QByteArray>> blob(QByteArray sha256); // NotFound: not on this device

    // Every keystroke-level state of a form; survives a killed app.
    QFuture<Status> saveDraft(QString key, QJsonObject state);
    QFuture<Result<std::optional<QJsonObject>>> draft(QString key);
    QFuture<Status> dropDraft(QString key);

    // A number to be told to somebody, for a record of that kind (numbers.h): kept before the future says it, never
    // given again. `day`: of the call, as its person counts days. It stays open until a record with its series and
    // serial is saved; one that came to nothing is saved as a record with `void`, the reason.
    QFuture<Result<TakenNumber>> takeNumber(QString kind, Moment calledAt, QDate day);
    QFuture<Result<std::vector<TakenNumber>>> openNumbers();

    QFuture<Result<QJsonObject>> setting(QString name); // empty object: never set
    QFuture<Status> setSetting(QString name, QJsonObject value);

    QFuture<Result<std::optional<Identity>>> identity();
    QFuture<Status> setIdentity(Identity identity);
    QFuture<Result<std::vector<wire::Grant>>> grants();

    QFuture<Result<SyncState>> syncState();
    QFuture<Result<std::vector<WaitingItem>>> waiting(int limit);
    // How many open conflicts and refused changes concern this record.
    QFuture<Result<qint64>> toDecide(Id record);
    // A refused change (its number) is let be: kept, but no longer asked about.
    QFuture<Status> letBe(qint64 op);
    QFuture<Result<StorageUse>> storageUse();

    // What happened to a record, as far as the verified history is here; the oldest first.
    QFuture<Result<std::vector<HistoryEvent>>> history(Id record, int most);
    // The person's answer to a RemovalQuestion; the next run acts on it.
    QFuture<Status> decideRemoval(QString scope, bool remove);
    QFuture<Status> markFindingsSeen();
    // Records that this device alone is known to have go to the office as this person's (Writer::sendHeld).
    QFuture<Status> sendHeld();

    // For app/sync: run a piece of replication work on the writer thread, in its turn.
    QFuture<Status> replicate(std::function<Status(Replica &)> work);
    // The same for work that does nothing but take answers (Replica::apply) and look around: pages of one
    // pull share transactions. noteSuccess(), a save, or a short rest ends them.
    QFuture<Status> replicatePages(std::function<Status(Replica &)> work);
    // The same for work that changes nothing: no signal comes of it.
    QFuture<Status> look(std::function<Status(const Replica &)> work);

Q_SIGNALS:
    // After every commit that changed records, on the Store's thread; bundled at least per event loop turn.
    void changed(const std::vector<plumb::store::ChangeNotice> &notices);
    void syncStateChanged(); // outbox, blobs, refused or conflicts moved
    void grantsChanged();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plumb::store
