// The system's own keychain through QtKeychain: Secret Service or KWallet, Android KeyStore,
// Keychain of iOS and macOS, Windows credentials. Never falls back to a plain file.
#pragma once

#include "platform/common/key_store.h"

#include <functional>

namespace plumb {

class KeychainKeyStore final : public KeyStore {
    Q_OBJECT
public:
    // `servicePresent` is asked after a failure that says nothing: QtKeychain cannot always tell a
    // missing service from a broken one.
    explicit KeychainKeyStore(std::function<bool()> servicePresent, QObject *parent = nullptr);

    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Status> write(const QString &name, const QByteArray &secret) override;
    QFuture<Status> remove(const QString &name) override;

    // What a QKeychain::Error means to us.
    static ErrorCode codeFor(int keychainError);

private:
    std::function<bool()> m_servicePresent;
};

} // namespace plumb
