// Which Content-Encoding an answer gets (app/core/content_coding.h does the packing).
#pragma once

#include <QByteArray>

namespace plumb::office {

// The best encoding this Accept-Encoding allows: "zstd", "gzip" or nothing.
QByteArray chooseEncoding(const QByteArray &acceptEncoding);
QByteArray encodeBody(const QByteArray &encoding, const QByteArray &body);

} // namespace plumb::office
