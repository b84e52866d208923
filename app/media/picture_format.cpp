#include "app/media/picture_format.h"

#include "app/media/heif.h"
#include "app/media/webp_format.h"

#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace plumb::media {

namespace {

const QByteArray exifSignature("Exif\0\0", 6);
const QByteArray pngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype maxExifBlock = 65535 - 2 - 6;

enum Marker : uchar {
    Tem = 0x01, Sof0 = 0xC0, Dht = 0xC4, Jpg = 0xC8, Dac = 0xCC, Sof15 = 0xCF,
    Rst0 = 0xD0, Rst7 = 0xD7, Soi = 0xD8, Eoi = 0xD9, Sos = 0xDA, App1 = 0xE1,
};

bool isFrameHeader(uchar marker)
{
    return marker >= Sof0 && marker <= Sof15 && marker != Dht && marker != Jpg && marker != Dac;
}

Error broken(const char *why)
{
    return fail(ErrorCode::NotAPicture, QString::fromLatin1(why));
}

// Walks the segments of a JPEG. Every read is checked against the end: a file can end anywhere.
class JpegWalk {
public:
    explicit JpegWalk(const QByteArray &bytes)
        : m_bytes(bytes), m_data(reinterpret_cast<const uchar *>(bytes.constData())), m_size(bytes.size())
    {
    }

    Result<PictureFormat> run()
    {
        m_format.mediaType = QByteArrayLiteral("image/jpeg");
        m_at = 2; // SOI was seen
        bool scanned = false;
        while (const auto marker = nextMarker()) {
            if (*marker == Eoi)
                return scanned && m_format.width > 0 ? Result(m_format) : broken("JPEG without a picture in it");
            const auto length = segmentLength();
            if (!length)
                return broken("JPEG segment cut off");
            PLUMB_TRY(segment(*marker, m_at + 2, *length - 2));
            m_at += *length;
            if (*marker == Sos) {
                scanned = true;
                skipScan();
            }
        }
        return broken("JPEG cut off");
    }

private:
    std::optional<uchar> nextMarker()
    {
        if (m_at >= m_size || m_data[m_at] != 0xFF)
            return {};
        while (m_at < m_size && m_data[m_at] == 0xFF) // fill bytes
            ++m_at;
        if (m_at >= m_size)
            return {};
        const uchar marker = m_data[m_at++];
        if (marker == Tem || (marker >= Rst0 && marker <= Rst7))
            return nextMarker();
        return marker == 0 || marker == Soi ? std::nullopt : std::optional(marker);
    }

    std::optional<qsizetype> segmentLength() const
    {
        if (m_at + 2 > m_size)
            return {};
        const qsizetype length = qFromBigEndian<quint16>(m_data + m_at);
        if (length < 2 || m_at + length > m_size)
            return {};
        return length;
    }

    Status segment(uchar marker, qsizetype from, qsizetype length)
    {
        if (isFrameHeader(marker)) {
            if (length < 6)
                return broken("JPEG frame header too short");
            m_format.height = qFromBigEndian<quint16>(m_data + from + 1);
            m_format.width = qFromBigEndian<quint16>(m_data + from + 3);
            if (m_format.width == 0 || m_format.height == 0)
                return broken("JPEG of no size");
        } else if (marker == App1 && m_format.exif.isEmpty()) {
            const QByteArrayView block = QByteArrayView(m_bytes).sliced(from, length);
            if (block.startsWith(exifSignature))
                m_format.exif = block.sliced(exifSignature.size()).toByteArray();
        }
        return {};
    }

    // Coded data lasts until a marker that is neither a stuffed zero nor a restart.
    void skipScan()
    {
        while (m_at + 1 < m_size) {
            const void *found = std::memchr(m_data + m_at, 0xFF, size_t(m_size - m_at - 1));
            if (!found)
                break;
            m_at = static_cast<const uchar *>(found) - m_data;
            const uchar next = m_data[m_at + 1];
            if (next != 0 && next != 0xFF && !(next >= Rst0 && next <= Rst7))
                return;
            m_at += next == 0xFF ? 1 : 2;
        }
        m_at = m_size;
    }

    const QByteArray &m_bytes;
    const uchar *m_data;
    qsizetype m_size;
    qsizetype m_at = 0;
    PictureFormat m_format;
};

Result<PictureFormat> readPng(const QByteArray &bytes)
{
    PictureFormat format;
    format.mediaType = QByteArrayLiteral("image/png");
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    qsizetype at = pngSignature.size();
    bool pixels = false;
    while (at + 12 <= bytes.size()) {
        const qint64 length = qFromBigEndian<quint32>(data + at);
        if (length > bytes.size() - at - 12)
            return broken("PNG cut off");
        const QByteArrayView name = QByteArrayView(bytes).sliced(at + 4, 4);
        const uLong sum = crc32(crc32(0, nullptr, 0), data + at + 4, uInt(length + 4));
        if (sum != qFromBigEndian<quint32>(data + at + 8 + length))
            return broken("PNG damaged: a check sum is wrong");
        if (name == "IHDR" && length == 13) {
            format.width = qFromBigEndian<quint32>(data + at + 8);
            format.height = qFromBigEndian<quint32>(data + at + 12);
        } else if (name == "eXIf") {
            format.exif = bytes.mid(at + 8, length);
        } else if (name == "IDAT") {
            pixels = true;
        } else if (name == "IEND") {
            if (format.width == 0 || format.height == 0 || !pixels)
                return broken("PNG without a picture in it");
            return format;
        }
        at += length + 12;
    }
    return broken("PNG cut off");
}

bool isJpeg(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\xFF\xD8\xFF"));
}

} // namespace

Result<PictureFormat> readFormat(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::EmptyFile, QStringLiteral("0 bytes"));
    if (isJpeg(bytes))
        return JpegWalk(bytes).run();
    if (bytes.startsWith(pngSignature))
        return readPng(bytes);
    if (isWebp(bytes))
        return readWebp(bytes);
    if (isHeif(bytes))
        return readHeif(bytes);
    return broken("neither JPEG, PNG, WebP nor HEIC");
}

Result<QByteArray> withExifBlock(const QByteArray &jpeg, const QByteArray &tiff)
{
    if (!isJpeg(jpeg))
        return broken("not a JPEG");
    if (tiff.size() > maxExifBlock)
        return fail(ErrorCode::TooLarge, QStringLiteral("EXIF block of %1 bytes").arg(tiff.size()));
    QByteArray out = jpeg.left(2);
    const quint16 length = qToBigEndian(quint16(tiff.size() + exifSignature.size() + 2));
    out.append("\xFF\xE1", 2).append(reinterpret_cast<const char *>(&length), 2).append(exifSignature).append(tiff);
    // Copies the other segments up to the first that is no application data, leaving old EXIF out.
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && uchar(jpeg[at]) == 0xFF && (uchar(jpeg[at + 1]) & 0xF0) == 0xE0) {
        const qsizetype segment = 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        const bool oldExif = uchar(jpeg[at + 1]) == App1 && jpeg.mid(at + 4, 6) == exifSignature;
        if (!oldExif)
            out.append(jpeg.mid(at, segment));
        at += segment;
    }
    return out.append(jpeg.mid(at));
}

} // namespace plumb::media
