// How a device becomes one of the office's: an invite (text or QR code) is shown to the office once
// and turned into a token. The device's id and Ed25519 key pair are made before the first request
// and kept, so that a reply lost on the way costs nothing: asking again gives the same answer.
//
// Errors a person can tell apart: InviteGarbled (cut or mistyped, or no such code), InviteExpired,
// InviteUsed (by another device), Unreachable / TimedOut, WrongCertificate (somebody else answers
// in the office's place), NotTheOffice, Busy.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/crypto/crypto.h"
#include "app/model/invite.h"
#include "app/store/types.h"
#include "app/sync/http_message.h"

#include <QJsonObject>

namespace plumb::sync {

// What this device shows of itself; kept in the store's settings, so that a device whose token was
// taken away can join again as the one it is.
struct DeviceKeys {
    Id device;
    crypto::SigningKey key;

    QJsonObject toJson() const;
    static std::optional<DeviceKeys> fromJson(const QJsonObject &json);
};

inline const QString deviceKeysSetting = QStringLiteral("sync.device_keys");

DeviceKeys newDeviceKeys(const Clock &clock, Random &random);

HttpRequest joinRequest(const Invite &invite, const DeviceKeys &keys, const QString &deviceName);
Result<store::Identity> readJoinReply(const Invite &invite, const DeviceKeys &keys, const Reply &reply);

} // namespace plumb::sync
