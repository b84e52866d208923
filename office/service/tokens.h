// Device tokens: "<device, generation, MAC>" under the office's secret, as base64url. The book keeps
// the generation and a hash, never the token. A device is offered its next token once the present one
// is old; the present one holds until the next is first used, so a lost answer locks nobody out. From
// then on the older one is turned away, and its use is noted: somebody has a copy.
// Because the MAC proves that the office gave a token out, a book restored from a backup still knows
// tokens that were given out after it.
#pragma once

#include "office/ledger/types.h"
#include "office/service/office_key.h"

#include <optional>

namespace plumb::office {

struct TokenParts {
    Id device;
    qint64 generation = 0;
    QByteArray mac;
};

QByteArray tokenOf(const OfficeKey &key, const Id &device, const QByteArray &publicKey, qint64 generation);
// nullopt: not of this form.
std::optional<TokenParts> readToken(const QByteArray &token);
// Did this office make it? In constant time.
bool isGenuine(const OfficeKey &key, const TokenParts &token, const QByteArray &publicKey);

} // namespace plumb::office
