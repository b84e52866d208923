// `SyncStatus` in QML: the one chip about the network, honest about what has not reached the office.
#pragma once

#include "app/sync/progress.h"
#include "app/viewmodels/diagnostics.h"
#include "app/viewmodels/store_link.h"

#include <QDateTime>
#include <QFuture>
#include <QQmlEngine>
#include <QVariant>

namespace plumb {

// The word on the chip. Somebody must act > under way > no network > something waits > all is there.
QString syncWord(const store::SyncState &store, const sync::EngineState &engine);

class SyncStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(int waitingPhotos READ waitingPhotos NOTIFY changed FINAL)
    Q_PROPERTY(double waitingBytes READ waitingBytes NOTIFY changed FINAL)
    Q_PROPERTY(int attention READ attention NOTIFY changed FINAL)
    Q_PROPERTY(QVariant lastSuccess READ lastSuccess NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(int clockOffsetMinutes READ clockOffsetMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QVariant removal READ removal NOTIFY changed FINAL)
    Q_PROPERTY(int held READ held NOTIFY changed FINAL)
    Q_PROPERTY(int suspended READ suspended NOTIFY changed FINAL)
    Q_PROPERTY(int findings READ findings NOTIFY changed FINAL)
    Q_PROPERTY(QVariant retryAt READ retryAt NOTIFY changed FINAL)
    Q_PROPERTY(bool filesHeld READ filesHeld NOTIFY changed FINAL)

public:
    explicit SyncStatus(QObject *parent = nullptr);
    static SyncStatus *create(QQmlEngine *, QJSEngine *) { return new SyncStatus; }

    QString state() const { return syncWord(m_store, m_engine); }
    int waiting() const { return int(m_store.waitingRecords); }
    int waitingPhotos() const { return int(m_store.waitingBlobs); }
    qint64 waitingBytes() const { return m_store.waitingBytes; }
    int attention() const { return int(m_store.refused + m_store.conflicts); }
    QVariant lastSuccess() const;
    double progress() const { return m_progress; }
    int clockOffsetMinutes() const;
    QVariant error() const;
    // {scope, count, of}: records that the office no longer lists, a person decides about; or null.
    QVariant removal() const;
    int held() const { return int(m_store.held); }
    int suspended() const { return int(m_store.suspended); }
    int findings() const { return int(m_store.findings); }

    Q_INVOKABLE void syncNow();
    Q_INVOKABLE void decideRemoval(bool remove);
    Q_INVOKABLE void sendHeld();
    Q_INVOKABLE void findingsSeen();
    QVariant retryAt() const;          // offline: when it tries again by itself; null: not known
    bool filesHeld() const;            // files wait because this network is paid by the byte

    Q_INVOKABLE void sendFilesNow();   // on this network too, once
    // How sync stands and what happened last, without names or values, to the clipboard.
    Q_INVOKABLE void copyDiagnostics();

Q_SIGNALS:
    void changed();
    void progressChanged();
    void diagnosticsCopied();

private:
    void attach();
    void thenSync(const QFuture<Status> &done);
    void ask();
    void copy(const Id &device, const store::SyncState &state, const store::StorageUse &storage);

    StoreLink m_link;
    SyncJournal m_journal;
    store::SyncState m_store;
    sync::EngineState m_engine;
    double m_progress = -1;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace plumb
