#include "app/crypto/sealed_stream.h"

#include <QtEndian>

#include <sodium.h>

namespace plumb::crypto {

namespace {

using StreamState = crypto_secretstream_xchacha20poly1305_state;

constexpr char magic[] = "PLUMBSEALED1\n";
constexpr qsizetype magicBytes = sizeof magic - 1;
constexpr qsizetype keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype sealedKeyBytes = keyBytes + crypto_box_SEALBYTES;
constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype lengthBytes = 4;

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *bytesOf(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

Error notOurs(const QString &what)
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("sealed file: %1").arg(what));
}

// A secret that is wiped when it goes.
struct Key {
    std::array<unsigned char, keyBytes> bytes{};
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
};

Status unsealKey(const QByteArray &sealed, const QByteArray &publicKey, const QByteArray &secret, Key &key)
{
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> boxPublic{};
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> boxSecret{};
    const bool converted = publicKey.size() == crypto_sign_PUBLICKEYBYTES && secret.size() == crypto_sign_SECRETKEYBYTES
        && crypto_sign_ed25519_pk_to_curve25519(boxPublic.data(), bytesOf(publicKey)) == 0
        && crypto_sign_ed25519_sk_to_curve25519(boxSecret.data(), bytesOf(secret)) == 0;
    const bool opened = converted
        && crypto_box_seal_open(key.bytes.data(), bytesOf(sealed), quint64(sealed.size()), boxPublic.data(), boxSecret.data()) == 0;
    sodium_memzero(boxSecret.data(), boxSecret.size());
    return opened ? Status() : Status(fail(ErrorCode::WrongKey, QStringLiteral("sealed to another receiver, or damaged")));
}

} // namespace

SealedWriter::~SealedWriter()
{
    sodium_memzero(m_state.data(), m_state.size());
}

Status SealedWriter::write(const QByteArray &bytes)
{
    if (m_to.write(bytes) != bytes.size())
        return fail(ErrorCode::Storage, m_to.errorString());
    return {};
}

Status SealedWriter::begin(const QByteArray &receiverPublicKey)
{
    static_assert(sizeof(StreamState) <= sizeof m_state);
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> receiver{};
    if (receiverPublicKey.size() != crypto_sign_PUBLICKEYBYTES
        || crypto_sign_ed25519_pk_to_curve25519(receiver.data(), bytesOf(receiverPublicKey)) != 0)
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a public key"));
    Key key;
    crypto_secretstream_xchacha20poly1305_keygen(key.bytes.data());
    QByteArray sealed(sealedKeyBytes, '\0');
    QByteArray header(headerBytes, '\0');
    crypto_box_seal(bytesOf(sealed), key.bytes.data(), key.bytes.size(), receiver.data());
    crypto_secretstream_xchacha20poly1305_init_push(reinterpret_cast<StreamState *>(m_state.data()), bytesOf(header), key.bytes.data());
    return write(QByteArray(magic, magicBytes) + sealed + header);
}

Status SealedWriter::add(const QByteArray &message, bool last)
{
    if (message.size() > maxSealedMessage)
        return fail(ErrorCode::TooLarge, QStringLiteral("a message of %1 bytes").arg(message.size()));
    QByteArray out(lengthBytes + message.size() + overhead, '\0');
    qToBigEndian(quint32(message.size() + overhead), out.data());
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
    crypto_secretstream_xchacha20poly1305_push(reinterpret_cast<StreamState *>(m_state.data()), bytesOf(out) + lengthBytes, nullptr,
                                               bytesOf(message), quint64(message.size()), nullptr, 0, tag);
    return write(out);
}

Status readSealed(QIODevice &from, const QByteArray &publicKey, const QByteArray &secret,
                  const std::function<Status(const QByteArray &message, bool last)> &take)
{
    const QByteArray head = from.read(magicBytes + sealedKeyBytes + headerBytes);
    if (head.size() != magicBytes + sealedKeyBytes + headerBytes || !head.startsWith(magic))
        return notOurs(QStringLiteral("not one of ours"));
    Key key;
    PLUMB_TRY(unsealKey(head.mid(magicBytes, sealedKeyBytes), publicKey, secret, key));
    StreamState state;
    const QByteArray header = head.last(headerBytes);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(header), key.bytes.data()) != 0)
        return notOurs(QStringLiteral("header"));
    for (bool last = false; !last;) {
        const QByteArray prefix = from.read(lengthBytes);
        if (prefix.size() != lengthBytes)
            return notOurs(QStringLiteral("ends too early"));
        const qsizetype length = qsizetype(qFromBigEndian<quint32>(prefix.constData()));
        if (length < overhead || length > maxSealedMessage + overhead)
            return notOurs(QStringLiteral("length"));
        const QByteArray sealed = from.read(length);
        QByteArray message(length - overhead, '\0');
        unsigned char tag = 0;
        if (sealed.size() != length
            || crypto_secretstream_xchacha20poly1305_pull(&state, bytesOf(message), nullptr, &tag, bytesOf(sealed), quint64(length), nullptr, 0) != 0)
            return notOurs(QStringLiteral("damaged"));
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        PLUMB_TRY(take(message, last));
    }
    return from.read(1).isEmpty() ? Status() : Status(notOurs(QStringLiteral("goes on after its end")));
}

} // namespace plumb::crypto
