// The outside of a picture file, read without decoding it: what it is, how large, where its EXIF
// block lies, and whether the file is whole. A picture that claims to be enormous, or that was cut
// off on its way, is found here, before any decoder is given a chance to believe it.
//
// JPEG: ITU-T T.81 annex B; EXIF in APP1: CIPA DC-008 4.7.2. PNG: ISO/IEC 15948, eXIf chunk.
// WebP: RFC 9649. HEIC: ISO/IEC 23008-12 (heif.h).
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace plumb::media {

struct PictureFormat {
    QByteArray mediaType; // "image/jpeg", "image/png", "image/webp", "image/heic"
    qint64 width = 0;     // as stored, before orientation
    qint64 height = 0;
    QByteArray exif;      // the TIFF structure; empty: none
    bool turned = false;  // its decoder turns it upright: what EXIF says of that has been done
};

// By content, never by name. Errors: EmptyFile, NotAPicture (another format, damaged, cut off).
Result<PictureFormat> readFormat(const QByteArray &bytes);

// `jpeg` with `tiff` as its EXIF block instead of any it had. Error: NotAPicture, TooLarge
// (an EXIF block holds at most 65,527 bytes).
Result<QByteArray> withExifBlock(const QByteArray &jpeg, const QByteArray &tiff);

} // namespace plumb::media
