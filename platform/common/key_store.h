// Where the device keeps the key of its database: the system's keychain. A machine without one is
// a normal case (a bare desktop, a kiosk): it is told apart from a keychain that fails, because
// then the app asks for a passphrase instead and nothing is broken.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <optional>

namespace plumb {

class KeyStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Errors of all three:
    //   NotFound    there is no keychain service on this machine: use a passphrase
    //   NotAllowed  the person, or the system, denied access to the keychain
    //   Storage     the keychain is there and failed; detail says how
    // An empty optional: the keychain works and holds nothing under that name.
    virtual QFuture<Result<std::optional<QByteArray>>> read(const QString &name) = 0;
    virtual QFuture<Status> write(const QString &name, const QByteArray &secret) = 0;
    virtual QFuture<Status> remove(const QString &name) = 0; // removing what is not there succeeds
};

} // namespace plumb
