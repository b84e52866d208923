#include "app/media/scaling.h"

#include "app/core/threads.h"
#include "app/media/heif.h"
#include "app/media/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTransform>

#include <mutex>

namespace plumb::media {

namespace {

// inspectPicture has already refused what is larger; Qt's own limit of 128 MiB is below that.
void allowLargestPicture()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(int(maxPicturePixels * 4 / 1024 / 1024) + 1); });
}

QImage opaqueInSrgb(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (image.hasAlphaChannel()) {
        QImage ground(image.size(), QImage::Format_RGB32);
        ground.fill(Qt::white);
        QPainter(&ground).drawImage(0, 0, image);
        image = ground;
    }
    // A profile and texts would be written into the file.
    image.setColorSpace({});
    const QStringList keys = image.textKeys();
    for (const QString &key : keys)
        image.setText(key, {});
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace

QImage upright(const QImage &image, int orientation)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    switch (orientation) {
    case 2: return image.mirrored(true, false);
    case 3: return image.mirrored(true, true);
    case 4: return image.mirrored(false, true);
    case 5: return image.transformed(QTransform().rotate(90)).mirrored(true, false);
    case 6: return image.transformed(QTransform().rotate(90));
    case 7: return image.transformed(QTransform().rotate(90)).mirrored(false, true);
    case 8: return image.transformed(QTransform().rotate(-90));
    default: return image;
    }
}

QImage shrunk(const QImage &image, int maxSide)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (image.width() <= maxSide && image.height() <= maxSide)
        return image;
    return image.scaled(maxSide, maxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Result<QImage> scaledImage(const QByteArray &bytes, int maxSide)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    PLUMB_ASSIGN(const PictureInfo info, inspectPicture(bytes));
    PLUMB_ASSIGN(const QImage image, decodeStored(bytes, info, maxSide));
    return upright(image, info.exif.orientation);
}

Result<QImage> decodeStored(const QByteArray &bytes, const PictureInfo &info, int maxSide)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (info.mediaType == "image/heic") {
        PLUMB_ASSIGN(const QImage whole, decodeHeif(bytes));
        return shrunk(whole, maxSide);
    }
    allowLargestPicture();
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, info.mediaType.mid(6));
    reader.setAutoTransform(false); // one reading of the orientation: ours
    const bool larger = info.stored.width() > maxSide || info.stored.height() > maxSide;
    if (larger)
        reader.setScaledSize(info.stored.scaled(maxSide, maxSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::NotAPicture, reader.errorString());
    return image;
}

Result<QByteArray> plainJpeg(const QImage &image, int quality, bool small)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArrayLiteral("jpg"));
    writer.setQuality(quality);
    writer.setOptimizedWrite(small); // its own Huffman tables: some hundred bytes less
    if (image.isNull() || !writer.write(opaqueInSrgb(image)))
        return fail(ErrorCode::NotAPicture, writer.errorString());
    return bytes;
}

Result<QByteArray> thumbnailOf(const QImage &image)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    // Size first: a small preview is blown up on screen, where blocks of low quality would show.
    static constexpr int sides[] = {112, 96, 80, 64, 48, 32, 16, 8};
    static constexpr int qualities[] = {60, 45, 35, 25};
    const QImage near = shrunk(image, 2 * sides[0]); // the large one is read once
    for (const int side : sides) {
        const QImage small = shrunk(near, side);
        for (const int quality : qualities) {
            PLUMB_ASSIGN(QByteArray jpeg, plainJpeg(small, quality, true));
            if (jpeg.size() < thumbnailLimit)
                return jpeg;
        }
    }
    return fail(ErrorCode::Internal, QStringLiteral("no thumbnail fits %1 bytes").arg(thumbnailLimit));
}

Result<QByteArray> thumbnail(const QByteArray &bytes)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    // Decoded at four times the size: scaling down smoothly afterwards looks better than DCT scaling alone.
    PLUMB_ASSIGN(const QImage image, scaledImage(bytes, 448));
    return thumbnailOf(image);
}

} // namespace plumb::media
