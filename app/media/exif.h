// The few things a photo says about itself that matter to us (Exif 2.32, CIPA DC-008): when, where,
// which way up, by which camera. Reading never fails: what cannot be understood, or was written to
// do harm, counts as not said.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

class QImage;

namespace plumb::media {

struct Position {
    double latitude = 0;  // degrees, north positive
    double longitude = 0; // degrees, east positive
    bool operator==(const Position &) const = default;
};

struct ExifFacts {
    int orientation = 1;              // 1 … 8 as in Exif tag 0x0112
    std::optional<Moment> takenAt;
    std::optional<Position> position;
    QString maker;                    // at most 120 characters each
    QString model;
};

// `tiff`: PictureFormat::exif. `localZone` is what a time without an offset is taken to be in.
ExifFacts readExif(const QByteArray &tiff, const QTimeZone &localZone = QTimeZone::systemTimeZone());

// What we write into a picture taken here.
struct ExifStamp {
    Moment takenAt{};
    QTimeZone zone = QTimeZone::systemTimeZone(); // written as local time with its offset
    int orientation = 1;
    std::optional<Position> position;
    QString maker;
    QString model;
    QString description;
};

// `jpeg` with the stamp as its EXIF. Error: NotAPicture, InvalidValue.
Result<QByteArray> stamped(const QByteArray &jpeg, const ExifStamp &stamp);

// `image` as JPEG of `quality` (0 … 100) with the stamp. Error: NotAPicture (a null image).
Result<QByteArray> encodeJpeg(const QImage &image, int quality, const ExifStamp &stamp);

} // namespace plumb::media
