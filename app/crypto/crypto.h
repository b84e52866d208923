// Keys, signatures, hashes. libsodium for Ed25519 and Argon2id, OpenSSL for SHA-256 (it uses the
// processor's SHA instructions: 5 to 8 times faster on photos).
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QIODevice>

namespace plumb::crypto {

// Must succeed before anything else here is used; cheap to call again.
bool initialise();

QByteArray sha256(QByteArrayView data);                  // 32 bytes
QByteArray sha256Hex(QByteArrayView data);               // 64 hex digits

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(QByteArrayView data);
    QByteArray resultHex();

private:
    void *m_context;
};

// Key material; wiped when it goes.
struct SigningKey {
    QByteArray secret;     // 64 bytes
    QByteArray publicKey;  // 32 bytes
};

SigningKey newSigningKey();
QByteArray sign(const QByteArray &message, const QByteArray &secret);   // 64 bytes
bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

QByteArray randomBytes(int count);
QByteArray randomToken();                                // 32 bytes as base64url

// Argon2id with interactive limits (64 MiB, 2 passes): 32 bytes. `salt` has 16 bytes.
Result<QByteArray> keyFromPassphrase(const QString &passphrase, const QByteArray &salt);

bool equalConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace plumb::crypto
