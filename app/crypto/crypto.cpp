#include "app/crypto/crypto.h"

#include "app/core/text.h"

#include <openssl/evp.h>
#include <sodium.h>

namespace plumb::crypto {

namespace {

const unsigned char *bytesOf(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

constexpr int sha256Size = 32;

// EVP_sha256() is looked up anew for each hash, which costs more than a short one.
const EVP_MD *sha256Algorithm()
{
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

} // namespace

bool initialise()
{
    return sodium_init() >= 0; // 1: was already initialised
}

QByteArray sha256(QByteArrayView data)
{
    QByteArray out(sha256Size, Qt::Uninitialized);
    EVP_Digest(data.data(), std::size_t(data.size()), bytesOf(out), nullptr, sha256Algorithm(), nullptr);
    return out;
}

QByteArray sha256Hex(QByteArrayView data)
{
    return sha256(data).toHex();
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(m_context), sha256Algorithm(), nullptr);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(m_context));
}

void Sha256::add(QByteArrayView data)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(m_context), data.data(), std::size_t(data.size()));
}

QByteArray Sha256::resultHex()
{
    QByteArray out(sha256Size, Qt::Uninitialized);
    EVP_DigestFinal_ex(static_cast<EVP_MD_CTX *>(m_context), bytesOf(out), nullptr);
    return out.toHex();
}

SigningKey newSigningKey()
{
    SigningKey key{QByteArray(crypto_sign_SECRETKEYBYTES, '\0'), QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    crypto_sign_keypair(bytesOf(key.publicKey), bytesOf(key.secret));
    return key;
}

QByteArray sign(const QByteArray &message, const QByteArray &secret)
{
    if (secret.size() != qsizetype(crypto_sign_SECRETKEYBYTES))
        return {};
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(QByteArrayView(message)), std::size_t(message.size()),
                         bytesOf(QByteArrayView(secret)));
    return signature;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    return signature.size() == qsizetype(crypto_sign_BYTES) && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(bytesOf(QByteArrayView(signature)), bytesOf(QByteArrayView(message)),
                                       std::size_t(message.size()), bytesOf(QByteArrayView(publicKey)))
        == 0;
}

QByteArray randomBytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), std::size_t(count));
    return out;
}

QByteArray randomToken()
{
    return toBase64Url(randomBytes(32));
}

Result<QByteArray> keyFromPassphrase(const QString &passphrase, const QByteArray &salt)
{
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES))
        return fail(ErrorCode::InvalidValue, QStringLiteral("salt must have %1 bytes").arg(crypto_pwhash_SALTBYTES));
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(32, '\0');
    const int failed = crypto_pwhash(bytesOf(key), 32, utf8.constData(), std::size_t(utf8.size()), bytesOf(QByteArrayView(salt)),
                                     crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                     crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), std::size_t(utf8.size()));
    if (failed)
        return fail(ErrorCode::Internal, QStringLiteral("not enough memory to derive the key"));
    return key;
}

bool equalConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), std::size_t(a.size())) == 0;
}

} // namespace plumb::crypto
