// Where the database's key comes from: the system's keychain, or a passphrase. The key itself is
// random and stays the same; a passphrase only wraps it, so that changing one rewrites a small file
// and not the database.
//
// "<folder>/lock.json": {"v":1,"salt":…,"wrapped":…,"check":…}, base64url. wrapped = key XOR
// Argon2id(passphrase, salt): the salt is new each time, so the mask is used once. check = first 8
// bytes of SHA-256("plumbline lock" + key), to tell a wrong passphrase before the database is touched.
//
// "<folder>/key-name": the random name of the keychain's entry. Not the folder's path: a folder may
// be moved, and on some systems every update of the app moves it.
#pragma once

#include "platform/common/key_store.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace plumb {

class KeyRing : public QObject {
    Q_OBJECT
public:
    // Neither is owned. `keyStore` must outlive the ring.
    KeyRing(QString folder, KeyStore *keyStore);

    bool hasPassphrase() const;

    // The key from the keychain, made and kept there where there was none. An empty optional: a
    // passphrase is needed (one is set, or this machine has no keychain). Errors: those of KeyStore,
    // WrongKey (there are records, and the keychain has lost their key).
    QFuture<Result<std::optional<QByteArray>>> open();
    // With a passphrase. Where none is set yet, sets it. Error: WrongKey, Storage.
    QFuture<Result<QByteArray>> unlock(const QString &passphrase);
    // The key and all that could bring it back go. A keychain that refuses does not stop it.
    QFuture<Status> forget();
    // "" = none: `before` where there is none, `after` to go back to the keychain.
    // Errors: WrongKey, those of KeyStore.
    QFuture<Status> setPassphrase(const QString &before, const QString &after);

private:
    QString lockFile() const;
    QString nameFile() const;
    QString entry() const;          // "" while there is none
    Result<QString> newEntry() const;
    bool hasRecords() const;
    void makeKey(const std::function<void(Result<std::optional<QByteArray>>)> &finish);
    QFuture<Status> handToKeychain(const QByteArray &key);

    QString m_folder;
    KeyStore *m_keyStore;
};

// The file's content for a key and passphrase, and back. Any thread but the GUI's (Argon2id).
Result<QByteArray> wrapKey(const QByteArray &key, const QString &passphrase);
Result<QByteArray> unwrapKey(const QByteArray &lockJson, const QString &passphrase); // WrongKey, DamagedFile

} // namespace plumb
