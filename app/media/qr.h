// Reads a QR code (ISO/IEC 18004) from a camera frame or a picture: the office's invite.
// Any thread but the GUI's.
#pragma once

#include "app/core/result.h"

#include <QImage>
#include <QString>

namespace plumb::media {

// The text of the first code found. Error: NotFound where there is none.
Result<QString> readQr(const QImage &image);

// The same from a picture file's bytes. Also the errors of inspectPicture.
Result<QString> readQrFromPicture(const QByteArray &bytes);

} // namespace plumb::media
