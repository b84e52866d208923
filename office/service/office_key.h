// The office's own Ed25519 key: signs what the office writes itself, and makes device tokens that
// come out the same when a join is repeated because its reply was lost.
#pragma once

#include "app/core/id.h"
#include "app/crypto/crypto.h"

namespace plumb::office {

struct OfficeKey {
    crypto::SigningKey key;
};

// HMAC-SHA-256 of code, device and its key under the office's secret, as base64url.
QByteArray deviceToken(const OfficeKey &key, const QByteArray &code, const Id &device, const QByteArray &publicKey);

} // namespace plumb::office
