// Keys in plain files, one per name, in hex: FOR THE DEMO AND TESTS ONLY. Whoever can read the
// folder can read the database. It exists so that a demonstration survives a restart on a machine
// without a keychain and without asking for a passphrase.
#pragma once

#include "platform/common/key_store.h"

namespace plumb {

class PlainKeyStore final : public KeyStore {
    Q_OBJECT
public:
    explicit PlainKeyStore(QString folder, QObject *parent = nullptr);

    // "<folder>/<name, percent-encoded>.key"
    static QString fileFor(const QString &folder, const QString &name);

    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Status> write(const QString &name, const QByteArray &secret) override;
    QFuture<Status> remove(const QString &name) override;

private:
    QString m_folder;
};

} // namespace plumb
