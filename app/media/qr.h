// Reads a QR code (ISO/IEC 18004) from a camera frame or a picture: the office's invite, the code on a printed sheet; writes one.
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

// One pixel a module, with the quiet ground around it: scaled without smoothing it stays sharp. A quarter of it may be
// lost. Null: more text than a code holds.
QImage writeQr(const QString &text);

} // namespace plumb::media
