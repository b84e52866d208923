// The same seed, the same key: so that a simulation comes out alike every time.
#pragma once

#include "app/crypto/crypto.h"

#include <sodium.h>

namespace plumb::sim {

inline crypto::SigningKey signingKeyFromSeed(const QByteArray &seed)
{
    crypto::SigningKey key{QByteArray(crypto_sign_SECRETKEYBYTES, '\0'), QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    const QByteArray whole = QByteArray::fromHex(crypto::sha256Hex(seed)); // any length will do
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(key.publicKey.data()),
                             reinterpret_cast<unsigned char *>(key.secret.data()),
                             reinterpret_cast<const unsigned char *>(whole.constData()));
    return key;
}

} // namespace plumb::sim
