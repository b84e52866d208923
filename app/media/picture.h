// Is this a picture we can keep? Every photo that comes in, from a camera or a file, passes here
// first. Limits are checked before anything is decoded, and a file's size before it is read.
#pragma once

#include "app/media/exif.h"

#include <QSize>

namespace plumb::media {

inline constexpr qint64 maxPictureBytes = 60ll * 1024 * 1024;
inline constexpr qint64 maxPicturePixels = 100ll * 1000 * 1000;

struct PictureInfo {
    QByteArray mediaType;          // "image/jpeg", "image/png", "image/webp", "image/heic": by content, whatever the name says
    int width = 0;                 // as it is seen, upright
    int height = 0;
    QSize stored;                  // as it lies in the file; as it is seen where its decoder turns it (HEIC)
    ExifFacts exif;                // orientation: what is still to be turned
    QByteArray exifBlock;          // as it lies in the file
};

// Errors: EmptyFile, TooLarge (bytes or pixels), NotAPicture (no picture, another format, damaged,
// cut off). Any thread but the GUI's.
Result<PictureInfo> inspectPicture(const QByteArray &bytes);

struct LoadedPicture {
    QByteArray bytes; // bit for bit as in the file
    PictureInfo info;
};

// The same for a file; one that is too large is refused without being read. Also: NotFound, Storage.
Result<LoadedPicture> loadPicture(const QString &fileName);

} // namespace plumb::media
