// The outside of a WebP file (RFC 9649): its size, its EXIF, and whether it is whole.
#pragma once

#include "app/media/picture_format.h"

namespace plumb::media {

bool isWebp(const QByteArray &bytes);
// Error: NotAPicture.
Result<PictureFormat> readWebp(const QByteArray &bytes);

} // namespace plumb::media
