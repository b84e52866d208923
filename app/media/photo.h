// Everything a photo record needs from the bytes of a picture, in one step off the GUI thread: the
// one way a photo enters the app, whoever took it. The bytes themselves stay as they are.
#pragma once

#include "app/media/capture_facts.h"
#include "app/media/picture.h"

#include <QJsonObject>

namespace plumb::media {

struct PreparedPhoto {
    QByteArray bytes;     // what is kept: the original, or the copy that the company's rule asks for
    QByteArray sha256;    // hex
    QByteArray thumbnail; // JPEG under 2 KB
    PictureInfo info;     // of these bytes
};

// How large a photo is kept: no longer than `longestSide` pixels; 0: as it comes, bit for bit. What is
// smaller already is never touched. A copy is a JPEG with all the EXIF of its original.
struct SizeRule {
    int longestSide = 0;
};

// The picture is decoded once. Errors: those of inspectPicture.
Result<PreparedPhoto> preparePhoto(const QByteArray &bytes, const SizeRule &rule = {});

// The fields of kind "photo" that follow from the file and how it came to be: file, media_type, size,
// width, height, thumbnail, taken_at, source and captureFields(). The caller adds site, about, room,
// taken_by. What the picture itself says of time and position comes before what `facts` say.
QJsonObject photoFields(const PreparedPhoto &photo, CaptureFacts facts);

} // namespace plumb::media
