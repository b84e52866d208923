// What a QR code of the office says: where it is, which certificate to trust, a one-time code.
// Text form: "plumb1:" + base64url( JSON + first 4 bytes of its SHA-256 ).
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace plumb {

struct Invite {
    QString url;             // https://host:port
    QByteArray fingerprint;  // hex SHA-256 of the office's certificate (DER)
    QString code;            // one-time
    QString company;         // to show before joining
    QString person;          // to show before joining
    bool operator==(const Invite &) const = default;
};

QString encodeInvite(const Invite &invite);
// Trims white space and line breaks a chat may have added. Error: InviteGarbled.
Result<Invite> decodeInvite(const QString &text);

} // namespace plumb
