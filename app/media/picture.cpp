#include "app/media/picture.h"

#include "app/core/threads.h"
#include "app/media/picture_format.h"

#include <QFile>

namespace plumb::media {

namespace {

Status checkBytes(qint64 size)
{
    if (size == 0)
        return fail(ErrorCode::EmptyFile, QStringLiteral("0 bytes"));
    if (size > maxPictureBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 bytes, at most %2").arg(size).arg(maxPictureBytes));
    return {};
}

Status checkPixels(const PictureFormat &format)
{
    // PNG counts in 32 bits: the product of both sides could pass 64.
    if (format.width > maxPicturePixels || format.height > maxPicturePixels
        || format.width * format.height > maxPicturePixels) {
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 × %2 pixels").arg(format.width).arg(format.height));
    }
    return {};
}

} // namespace

Result<PictureInfo> inspectPicture(const QByteArray &bytes)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    PLUMB_TRY(checkBytes(bytes.size()));
    PLUMB_ASSIGN(const PictureFormat format, readFormat(bytes));
    PLUMB_TRY(checkPixels(format));
    PictureInfo info;
    info.mediaType = format.mediaType;
    info.stored = QSize(int(format.width), int(format.height));
    info.exif = readExif(format.exif);
    info.exifBlock = format.exif;
    if (format.turned)
        info.exif.orientation = 1;
    const bool lying = info.exif.orientation >= 5; // 5 … 8 swap the sides
    info.width = lying ? info.stored.height() : info.stored.width();
    info.height = lying ? info.stored.width() : info.stored.height();
    return info;
}

Result<LoadedPicture> loadPicture(const QString &fileName)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool missing = !file.exists();
        return fail(missing ? ErrorCode::NotFound : ErrorCode::Storage, file.errorString());
    }
    // A content provider may not tell the size before the end is reached.
    if (!file.isSequential())
        PLUMB_TRY(checkBytes(file.size()));
    LoadedPicture picture;
    picture.bytes = file.read(maxPictureBytes + 1);
    PLUMB_ASSIGN(picture.info, inspectPicture(picture.bytes));
    return picture;
}

} // namespace plumb::media
