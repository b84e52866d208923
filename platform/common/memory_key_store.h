// Keeps secrets as long as the process lives. For tests; it can play a machine without a keychain,
// or one whose keychain fails.
#pragma once

#include "platform/common/key_store.h"

#include <QHash>

namespace plumb {

class MemoryKeyStore final : public KeyStore {
    Q_OBJECT
public:
    using KeyStore::KeyStore;

    void failWith(std::optional<Error> error) { m_error = std::move(error); }

    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Status> write(const QString &name, const QByteArray &secret) override;
    QFuture<Status> remove(const QString &name) override;

private:
    QHash<QString, QByteArray> m_secrets;
    std::optional<Error> m_error;
};

} // namespace plumb
