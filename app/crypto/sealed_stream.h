// A stream of messages that only one receiver can read: a fresh key, sealed to the receiver's Ed25519
// public key (libsodium's sealed box over its X25519 form), and after it the messages under that key
// (XChaCha20-Poly1305 secretstream), which cannot be changed, cut, doubled or swapped unnoticed.
//
//   magic, 13 bytes ‖ sealed key, 80 bytes ‖ stream header, 24 bytes ‖ { length, 4 bytes big endian ‖ bytes } …
#pragma once

#include "app/core/result.h"

#include <QIODevice>

#include <array>
#include <functional>

namespace plumb::crypto {

inline constexpr qsizetype maxSealedMessage = 4 * 1024 * 1024;

class SealedWriter {
public:
    explicit SealedWriter(QIODevice &to) : m_to(to) {}
    ~SealedWriter();
    SealedWriter(const SealedWriter &) = delete;
    SealedWriter &operator=(const SealedWriter &) = delete;

    Status begin(const QByteArray &receiverPublicKey); // Ed25519, 32 bytes
    Status add(const QByteArray &message, bool last);

private:
    Status write(const QByteArray &bytes);
    QIODevice &m_to;
    std::array<unsigned char, 64> m_state{}; // crypto_secretstream_xchacha20poly1305_state
};

// Every message in order; `last` is true for the one the writer ended with. A file that ends before
// it, or goes on after it, is an error. Errors: InvalidValue (not such a file, or damaged), WrongKey
// (sealed to another receiver), and those of `take`.
Status readSealed(QIODevice &from, const QByteArray &publicKey, const QByteArray &secret,
                  const std::function<Status(const QByteArray &message, bool last)> &take);

} // namespace plumb::crypto
