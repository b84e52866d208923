// Everything a photo record needs from the bytes of a picture, in one step off the GUI thread: the
// one way a photo enters the app, whoever took it. The bytes themselves stay as they are.
#pragma once

#include "app/media/picture.h"

#include <QJsonObject>

namespace plumb::media {

struct PreparedPhoto {
    QByteArray bytes;     // the original
    QByteArray sha256;    // hex
    QByteArray thumbnail; // JPEG under 2 KB
    PictureInfo info;
};

// Errors: those of inspectPicture.
Result<PreparedPhoto> preparePhoto(const QByteArray &bytes);

// The fields of kind "photo" that follow from the file: file, media_type, size, width, height,
// thumbnail, taken_at (`now` where the photo does not say when). The caller adds site, about, room,
// taken_by, source.
QJsonObject photoFields(const PreparedPhoto &photo, Moment now);

} // namespace plumb::media
