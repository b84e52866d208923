// The office's self-signed certificate: EC P-256, ten years. Phones pin its fingerprint, which the
// invite carries, so no authority and no name is needed.
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace plumb::office {

// Writes both as PEM; the private key is readable by its owner alone. Existing files are refused.
Status makeCertificate(const QString &certificateFile, const QString &keyFile);

// Hex SHA-256 of the certificate as DER.
Result<QByteArray> fingerprintOf(const QString &certificateFile);

// A new file only its owner may read. Error: Refused where it exists, DiskFull, Storage.
Status writeSecret(const QString &path, const QByteArray &bytes);

} // namespace plumb::office
