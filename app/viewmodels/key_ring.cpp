#include "app/viewmodels/key_ring.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/core/threads.h"
#include "app/crypto/crypto.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/when_done.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBytes = 32;

QByteArray checkOf(const QByteArray &key)
{
    return crypto::sha256(QByteArray("plumbline lock") + key).left(8);
}

QByteArray mixed(const QByteArray &a, const QByteArray &b)
{
    QByteArray out = a;
    for (qsizetype i = 0; i < out.size(); ++i)
        out[i] = char(out[i] ^ b[i]);
    return out;
}

Status writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, file.errorString());
    return {};
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, file.errorString());
    return file.readAll();
}

Status keepWrapped(const QString &fileName, const QByteArray &key, const QString &passphrase)
{
    PLUMB_ASSIGN(const QByteArray json, wrapKey(key, passphrase));
    return writeFile(fileName, json);
}

} // namespace

Result<QByteArray> wrapKey(const QByteArray &key, const QString &passphrase)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    const QByteArray salt = crypto::randomBytes(16);
    PLUMB_ASSIGN(const QByteArray mask, crypto::keyFromPassphrase(passphrase, salt));
    return canonicalJson(QJsonObject{
        {u"v"_s, 1}, {u"salt"_s, QString::fromLatin1(toBase64Url(salt))},
        {u"wrapped"_s, QString::fromLatin1(toBase64Url(mixed(key, mask)))},
        {u"check"_s, QString::fromLatin1(toBase64Url(checkOf(key)))}});
}

Result<QByteArray> unwrapKey(const QByteArray &lockJson, const QString &passphrase)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    PLUMB_ASSIGN(const QJsonObject json, parseObject(lockJson));
    const auto part = [&](QLatin1StringView name) { return fromBase64Url(json.value(name).toString().toLatin1()); };
    const QByteArray salt = part("salt"_L1), wrapped = part("wrapped"_L1);
    if (salt.size() != 16 || wrapped.size() != keyBytes)
        return fail(ErrorCode::DamagedFile, u"lock.json"_s);
    PLUMB_ASSIGN(const QByteArray mask, crypto::keyFromPassphrase(passphrase, salt));
    const QByteArray key = mixed(wrapped, mask);
    if (!crypto::equalConstantTime(checkOf(key), part("check"_L1)))
        return fail(ErrorCode::WrongKey, u"passphrase"_s);
    return key;
}

KeyRing::KeyRing(QString folder, KeyStore *keyStore) : m_folder(std::move(folder)), m_keyStore(keyStore) {}

QString KeyRing::lockFile() const
{
    return QDir(m_folder).filePath(u"lock.json"_s);
}

QString KeyRing::nameFile() const
{
    return QDir(m_folder).filePath(u"key-name"_s);
}

QString KeyRing::entry() const
{
    return QString::fromUtf8(readFile(nameFile()).valueOr({}));
}

Result<QString> KeyRing::newEntry() const
{
    const QString name = u"database-"_s + QString::fromLatin1(crypto::randomBytes(8).toHex());
    PLUMB_TRY(writeFile(nameFile(), name.toUtf8()));
    return name;
}

bool KeyRing::hasRecords() const
{
    return QFile::exists(QDir(m_folder).filePath(u"plumbline.db"_s));
}

bool KeyRing::hasPassphrase() const
{
    return QFile::exists(lockFile());
}

QFuture<Result<std::optional<QByteArray>>> KeyRing::open()
{
    using Answer = Result<std::optional<QByteArray>>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto finish = [promise](Answer answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    if (hasPassphrase()) {
        finish(Answer(std::optional<QByteArray>()));
        return promise->future();
    }
    whenDone(m_keyStore->read(entry()), this, [this, finish](const Answer &kept) {
        const bool noKeychain = !kept && kept.error().code == ErrorCode::NotFound;
        const bool noKey = noKeychain || (kept && !kept->has_value());
        if (noKey && hasRecords())
            finish(fail(ErrorCode::WrongKey, u"the keychain has no key for these records"_s));
        else if (noKeychain)
            finish(Answer(std::optional<QByteArray>())); // a passphrase is chosen
        else if (noKey)
            makeKey(finish);
        else
            finish(kept);
    });
    return promise->future();
}

void KeyRing::makeKey(const std::function<void(Result<std::optional<QByteArray>>)> &finish)
{
    const Result<QString> name = newEntry();
    if (!name) {
        finish(name.error());
        return;
    }
    const QByteArray key = crypto::randomBytes(keyBytes);
    whenDone(m_keyStore->write(*name, key), this, [finish, key](const Status &status) {
        if (status)
            finish(std::optional<QByteArray>(key));
        else
            finish(status.error());
    });
}

QFuture<Result<QByteArray>> KeyRing::unlock(const QString &passphrase)
{
    return onPool([file = lockFile(), passphrase]() -> Result<QByteArray> {
        if (!QFile::exists(file)) {
            const QByteArray key = crypto::randomBytes(keyBytes);
            PLUMB_TRY(keepWrapped(file, key, passphrase));
            return key;
        }
        PLUMB_ASSIGN(const QByteArray json, readFile(file));
        return unwrapKey(json, passphrase);
    });
}

QFuture<Status> KeyRing::setPassphrase(const QString &before, const QString &after)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    const auto finish = [promise](Status status) {
        promise->addResult(std::move(status));
        promise->finish();
    };
    const auto wrapAgain = [this, after, finish](const QByteArray &key) {
        if (after.isEmpty()) {
            whenDone(handToKeychain(key), this, finish);
            return;
        }
        whenDone(onPool([file = lockFile(), key, after] { return keepWrapped(file, key, after); }), this,
                 [this, finish](const Status &status) {
            if (!status)
                finish(status);
            else // the wrapped key is on disk: only now may the keychain forget it
                whenDone(m_keyStore->remove(entry()), this, [finish](const Status &) { finish({}); });
        });
    };
    if (hasPassphrase()) {
        whenDone(unlock(before), this, [wrapAgain, finish](const Result<QByteArray> &key) {
            key ? wrapAgain(*key) : finish(key.error());
        });
    } else {
        whenDone(m_keyStore->read(entry()), this, [wrapAgain, finish](const Result<std::optional<QByteArray>> &key) {
            if (key && *key)
                wrapAgain(**key);
            else
                finish(key ? fail(ErrorCode::NotFound, u"no key"_s) : key.error());
        });
    }
    return promise->future();
}

QFuture<Status> KeyRing::forget()
{
    QFile::remove(lockFile());
    return m_keyStore->remove(entry());
}

QFuture<Status> KeyRing::handToKeychain(const QByteArray &key)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    const auto finish = [promise](Status status) {
        promise->addResult(std::move(status));
        promise->finish();
    };
    const Result<QString> name = entry().isEmpty() ? newEntry() : Result<QString>(entry());
    if (!name) {
        finish(name.error());
        return promise->future();
    }
    whenDone(m_keyStore->write(*name, key), this, [this, finish](Status status) {
        if (status && !QFile::remove(lockFile()))
            status = fail(ErrorCode::Storage, lockFile());
        finish(status);
    });
    return promise->future();
}

} // namespace plumb
