// The few things a photo says about itself that matter to us (Exif 2.32, CIPA DC-008): when, where,
// which way up, by which camera. Reading never fails: what cannot be understood, or was written to
// do harm, counts as not said.
#pragma once

#include "app/core/place.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QTimeZone>

#include <optional>

class QImage;

namespace plumb::media {

struct ExifFacts {
    int orientation = 1;              // 1 … 8 as in Exif tag 0x0112
    std::optional<Moment> takenAt;
    std::optional<Position> position;
    std::optional<double> accuracy;   // metres (GPSHPositioningError)
    QString maker;                    // at most 120 characters each
    QString model;
};

// `tiff`: PictureFormat::exif. `localZone` is what a time without an offset is taken to be in.
ExifFacts readExif(const QByteArray &tiff, const QTimeZone &localZone = QTimeZone::systemTimeZone());

// What we write into a picture taken here.
struct ExifStamp {
    Moment takenAt{};                             // epoch 0: nothing is said of the time
    QTimeZone zone = QTimeZone::systemTimeZone(); // written as local time with its offset
    int orientation = 1;
    std::optional<Position> position;
    std::optional<double> accuracy; // metres
    QString maker;
    QString model;
    QString description;
};

// `jpeg` with the stamp as its EXIF. Error: NotAPicture, InvalidValue.
Result<QByteArray> stamped(const QByteArray &jpeg, const ExifStamp &stamp);

// `tiff` for a copy of its picture in another size: everything it says stays, but for size, orientation and
// the small picture in it, which are the copy's. What cannot be read comes back as `stamp` says it.
QByteArray exifOfCopy(const QByteArray &tiff, QSize size, const ExifStamp &stamp);

// `image` as JPEG of `quality` (0 … 100) with the stamp. Error: NotAPicture (a null image).
Result<QByteArray> encodeJpeg(const QImage &image, int quality, const ExifStamp &stamp);

} // namespace plumb::media
