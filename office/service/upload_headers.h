// The headers of tus, read strictly.
#pragma once

#include "app/core/clock.h"
#include "office/service/message.h"

namespace plumb::office::tus {

inline constexpr char version[] = "1.0.0";

// A whole number of at least 0, digits only.
std::optional<qint64> number(const QByteArray &text);
// Upload-Metadata: "key base64,key base64". Error: InvalidValue.
Result<QMap<QByteArray, QByteArray>> metadata(const QByteArray &header);
// Upload-Checksum: "sha256 base64". 32 bytes; empty where the header is. Error: InvalidValue.
Result<QByteArray> checksum(const QByteArray &header);
// RFC 9110 date, as Upload-Expires wants it.
QByteArray httpDate(Moment moment);

} // namespace plumb::office::tus
