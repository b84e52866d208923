// An office in a folder: ledger.db, vault/, signing.key, certificate.pem, private.pem, address.
#pragma once

#include <QString>

namespace plumb::office {

struct OfficePaths {
    explicit OfficePaths(const QString &folder);
    QString folder;
    QString ledger;
    QString vault;
    QString signingKey;  // base64url of the Ed25519 secret; its owner alone may read it
    QString certificate;
    QString privateKey;
    QString address;     // where it was last served: the default of invites
    QString lock;
    QString kinds;       // kind files of this company, besides the built-in ones; need not exist
};

} // namespace plumb::office
