#include "office/http/codec.h"

#include "app/core/content_coding.h"

#include <QList>

namespace plumb::office {

QByteArray chooseEncoding(const QByteArray &acceptEncoding)
{
    bool gzipToo = false;
    for (const QByteArray &entry : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        const QByteArray weight = parts.size() > 1 ? parts[1].trimmed() : QByteArray();
        if (weight.startsWith("q=") && weight.sliced(2).toDouble() == 0)
            continue;
        if (parts[0].trimmed() == "zstd")
            return "zstd";
        gzipToo = gzipToo || parts[0].trimmed() == "gzip";
    }
    return gzipToo ? "gzip" : QByteArray();
}

QByteArray encodeBody(const QByteArray &encoding, const QByteArray &body)
{
    return encoding == "zstd" ? packZstd(body) : encoding == "gzip" ? packGzip(body) : body;
}

} // namespace plumb::office
