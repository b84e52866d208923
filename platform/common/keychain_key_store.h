// The system's own keychain through QtKeychain: Secret Service or KWallet, Android KeyStore,
// Keychain of iOS and macOS, Windows credentials. Never falls back to a plain file.
#pragma once

#include "platform/common/key_store.h"

namespace plumb {

class KeychainKeyStore final : public KeyStore {
    Q_OBJECT
public:
    // `service` separates our entries from other programs'.
    explicit KeychainKeyStore(QString service = QStringLiteral("plumbline"), QObject *parent = nullptr);

    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Status> write(const QString &name, const QByteArray &secret) override;
    QFuture<Status> remove(const QString &name) override;

    // What a QKeychain::Error means to us.
    static ErrorCode codeFor(int keychainError);

private:
    QString m_service;
};

} // namespace plumb
