// HEIC, the pictures of iPhones and many other phones, through libheif: it knows the boxes, the tiles and the
// turning. The outside is read without decoding a pixel.
#pragma once

#include "app/media/picture_format.h"

#include <QImage>

namespace plumb::media {

bool isHeif(const QByteArray &bytes);
// Size upright; EXIF where there is some. Error: NotAPicture.
Result<PictureFormat> readHeif(const QByteArray &bytes);
// Upright. Error: NotAPicture. The caller has checked the size.
Result<QImage> decodeHeif(const QByteArray &bytes);

} // namespace plumb::media
