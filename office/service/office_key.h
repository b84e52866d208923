// The office's own Ed25519 key: signs what the office writes itself; device tokens are made from it.
#pragma once

#include "app/core/id.h"
#include "app/crypto/crypto.h"

namespace plumb::office {

struct OfficeKey {
    crypto::SigningKey key;
};

} // namespace plumb::office
