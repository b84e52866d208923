// Pictures made small and turned upright. JPEG is decoded straight at a reduced size (DCT scaling),
// so a 50-megapixel photo costs what the screen shows, not what the camera took.
// Any thread but the GUI's.
#pragma once

#include "app/media/picture.h"

#include <QByteArray>
#include <QImage>

namespace plumb::media {

// Strictly less: a record's thumbnail field travels with every copy of the record.
inline constexpr qsizetype thumbnailLimit = 2048;

// Upright, longer side at most `maxSide` (never enlarged). Errors: those of inspectPicture.
Result<QImage> scaledImage(const QByteArray &bytes, int maxSide);

// The same as it lies in the file, of a picture already inspected; what info.exif.orientation says is
// still to be done. Error: NotAPicture.
Result<QImage> decodeStored(const QByteArray &bytes, const PictureInfo &info, int maxSide);

// Upright JPEG of less than thumbnailLimit bytes, as large and as good as fits.
Result<QByteArray> thumbnail(const QByteArray &bytes);

// The thumbnail of a picture already decoded and upright.
Result<QByteArray> thumbnailOf(const QImage &image);

// `image` turned as Exif orientation 1 … 8 asks.
QImage upright(const QImage &image, int orientation);

// Longer side at most `maxSide`; smaller pictures come back as they are.
QImage shrunk(const QImage &image, int maxSide);

// In sRGB, on white where it was transparent, without metadata. `small`: as few bytes as can be, for more
// time. Error: NotAPicture (a null image).
Result<QByteArray> plainJpeg(const QImage &image, int quality, bool small = false);

} // namespace plumb::media
