// The headers of tus, read strictly.
#pragma once

#include "app/core/clock.h"
#include "office/service/message.h"

#include <QStringList>

namespace plumb::office::tus {

inline constexpr char version[] = "1.0.0";
inline constexpr int checksumMismatch = 460; // the status its checksum extension adds

// A whole number of at least 0, digits only.
std::optional<qint64> number(const QByteArray &text);
// Upload-Metadata: "key base64,key base64". Error: InvalidValue.
Result<QMap<QByteArray, QByteArray>> metadata(const QByteArray &header);
// Upload-Checksum: "sha256 base64", or "sha1 base64", which tus demands of every server.
struct Checksum {
    enum class Algorithm { None, Sha1, Sha256 };
    Algorithm algorithm = Algorithm::None; // None: no header
    QByteArray value;                      // 20 or 32 bytes
};
inline constexpr char checksumAlgorithms[] = "sha1,sha256";
Result<Checksum> checksum(const QByteArray &header); // Error: InvalidValue
// Upload-Concat: "partial", or "final;" and the addresses of the parts, in order.
struct Concat {
    enum class Kind { None, Part, Final };
    Kind kind = Kind::None; // None: no header
    QStringList paths;      // of Final: at least one, each with its path alone
};
Result<Concat> concat(const QByteArray &header); // Error: InvalidValue
// RFC 9110 date, as Upload-Expires wants it.
QByteArray httpDate(Moment moment);

} // namespace plumb::office::tus
