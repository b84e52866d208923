#include "app/media/webp_format.h"

#include <QtEndian>

namespace plumb::media {

namespace {

Error broken(const char *why)
{
    return fail(ErrorCode::NotAPicture, QString::fromLatin1(why));
}

struct Sides {
    qint64 width = 0;
    qint64 height = 0;
    bool operator==(const Sides &) const = default;
};

quint32 little24(const uchar *at)
{
    return at[0] | quint32(at[1]) << 8 | quint32(at[2]) << 16;
}

// 0 × 0 where the chunk is too short or says no size.
Sides sidesOf(QByteArrayView name, QByteArrayView chunk)
{
    const auto *data = reinterpret_cast<const uchar *>(chunk.data());
    if (name == "VP8X" && chunk.size() >= 10)
        return {little24(data + 4) + 1, little24(data + 7) + 1};
    if (name == "VP8 " && chunk.size() >= 10 && chunk.sliced(3, 3) == QByteArrayView("\x9d\x01\x2a", 3))
        return {qFromLittleEndian<quint16>(data + 6) & 0x3FFF, qFromLittleEndian<quint16>(data + 8) & 0x3FFF};
    if (name == "VP8L" && chunk.size() >= 5 && data[0] == 0x2F) {
        const quint32 bits = qFromLittleEndian<quint32>(data + 1);
        return {(bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1};
    }
    return {};
}

} // namespace

bool isWebp(const QByteArray &bytes)
{
    return bytes.size() >= 12 && bytes.startsWith("RIFF") && QByteArrayView(bytes).sliced(8, 4) == "WEBP";
}

Result<PictureFormat> readWebp(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const qint64 end = qint64(qFromLittleEndian<quint32>(data + 4)) + 8;
    if (end > bytes.size())
        return broken("WebP cut off");
    PictureFormat format;
    format.mediaType = QByteArrayLiteral("image/webp");
    Sides canvas;
    Sides picture;
    for (qint64 at = 12; at + 8 <= end;) {
        const qint64 length = qFromLittleEndian<quint32>(data + at + 4);
        if (length > end - at - 8)
            return broken("WebP chunk cut off");
        const QByteArrayView name = QByteArrayView(bytes).sliced(at, 4);
        const QByteArrayView chunk = QByteArrayView(bytes).sliced(at + 8, length);
        if (name == "ANMF")
            return broken("a moving WebP");
        if (name == "VP8X")
            canvas = sidesOf(name, chunk);
        else if ((name == "VP8 " || name == "VP8L") && picture == Sides())
            picture = sidesOf(name, chunk);
        else if (name == "EXIF")
            format.exif = chunk.startsWith(QByteArrayView("Exif\0\0", 6)) ? chunk.sliced(6).toByteArray() : chunk.toByteArray();
        at += 8 + length + (length & 1);
    }
    if (picture.width == 0 || picture.height == 0)
        return broken("WebP without a picture in it");
    // The decoder goes by either: what they promise must be one.
    if (canvas != Sides() && canvas != picture)
        return broken("WebP of two sizes");
    format.width = picture.width;
    format.height = picture.height;
    return format;
}

} // namespace plumb::media
