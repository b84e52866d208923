#include "app/media/exif.h"

#include "app/core/threads.h"
#include "app/media/picture_format.h"
#include "app/media/scaling.h"

#include <QImage>

#include <exiv2/exiv2.hpp>

#include <cmath>
#include <mutex>

namespace plumb::media {

namespace {

constexpr int maxText = 120;

// Exiv2 talks to stderr about every oddity; a photo from anywhere has plenty.
void quietOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); });
}

QString textOf(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end())
        return {};
    QString text = QString::fromStdString(found->toString());
    if (const auto end = text.indexOf(QChar(u'\0')); end >= 0)
        text.truncate(end);
    return text.trimmed().left(maxText);
}

int orientationOf(const Exiv2::ExifData &exif)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (found == exif.end() || found->count() == 0)
        return 1;
    const long value = found->toLong();
    return value >= 1 && value <= 8 ? int(value) : 1;
}

// "+08:00" in seconds.
std::optional<int> parseOffset(const QString &text)
{
    if (text.size() != 6 || text[3] != u':' || (text[0] != u'+' && text[0] != u'-'))
        return {};
    bool hoursOk = false;
    bool minutesOk = false;
    const int hours = QStringView(text).mid(1, 2).toInt(&hoursOk);
    const int minutes = QStringView(text).mid(4, 2).toInt(&minutesOk);
    if (!hoursOk || !minutesOk || hours > 14 || minutes > 59)
        return {};
    return (text[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

std::optional<Moment> takenAtOf(const Exiv2::ExifData &exif, const QTimeZone &localZone)
{
    const QDateTime written = QDateTime::fromString(textOf(exif, "Exif.Photo.DateTimeOriginal"),
                                                    QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (!written.isValid())
        return {};
    const auto offset = parseOffset(textOf(exif, "Exif.Photo.OffsetTimeOriginal"));
    const QTimeZone zone = offset ? QTimeZone(*offset) : localZone;
    const QDateTime there(written.date(), written.time(), zone);
    return there.isValid() ? std::optional(fromDateTime(there)) : std::nullopt;
}

// Degrees, minutes, seconds as three fractions.
std::optional<double> degreesOf(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || found->count() != 3)
        return {};
    double degrees = 0;
    double unit = 1;
    for (long part = 0; part < 3; ++part, unit /= 60) {
        const Exiv2::Rational fraction = found->toRational(part);
        if (fraction.second == 0)
            return {};
        degrees += unit * double(fraction.first) / double(fraction.second);
    }
    return std::isfinite(degrees) ? std::optional(degrees) : std::nullopt;
}

std::optional<Position> positionOf(const Exiv2::ExifData &exif)
{
    const auto latitude = degreesOf(exif, "Exif.GPSInfo.GPSLatitude");
    const auto longitude = degreesOf(exif, "Exif.GPSInfo.GPSLongitude");
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return {};
    const bool south = textOf(exif, "Exif.GPSInfo.GPSLatitudeRef").startsWith(u'S');
    const bool west = textOf(exif, "Exif.GPSInfo.GPSLongitudeRef").startsWith(u'W');
    return Position{south ? -*latitude : *latitude, west ? -*longitude : *longitude};
}

std::optional<double> accuracyOf(const Exiv2::ExifData &exif)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.GPSInfo.GPSHPositioningError"));
    if (found == exif.end() || found->count() != 1)
        return {};
    const Exiv2::Rational metres = found->toRational();
    if (metres.second <= 0 || metres.first < 0)
        return {};
    return double(metres.first) / double(metres.second);
}

std::string degreesText(double degrees)
{
    const double absolute = std::abs(degrees);
    const int whole = int(absolute);
    const int minutes = int((absolute - whole) * 60);
    const qint64 seconds = std::llround(((absolute - whole) * 60 - minutes) * 60 * 1000);
    return QStringLiteral("%1/1 %2/1 %3/1000").arg(whole).arg(minutes).arg(seconds).toStdString();
}

std::string offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3").arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0')).toStdString();
}

void writeTime(Exiv2::ExifData &exif, const ExifStamp &stamp)
{
    const QDateTime local = toDateTime(stamp.takenAt).toTimeZone(stamp.zone);
    const std::string time = local.toString(QStringLiteral("yyyy:MM:dd HH:mm:ss")).toStdString();
    exif["Exif.Image.DateTime"] = time;
    exif["Exif.Photo.DateTimeOriginal"] = time;
    exif["Exif.Photo.DateTimeDigitized"] = time;
    exif["Exif.Photo.OffsetTimeOriginal"] = offsetText(local.offsetFromUtc());
}

QByteArray tiffOf(const ExifStamp &stamp)
{
    Exiv2::ExifData exif;
    exif["Exif.Image.Orientation"] = uint16_t(stamp.orientation);
    exif["Exif.Photo.ExifVersion"] = "48 50 51 50"; // 0232
    if (stamp.takenAt != Moment{})
        writeTime(exif, stamp);
    const std::pair<const char *, QString> texts[] = {{"Exif.Image.Make", stamp.maker},
        {"Exif.Image.Model", stamp.model}, {"Exif.Image.ImageDescription", stamp.description}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            exif[key] = text.left(maxText).toStdString();
    }
    if (stamp.position) {
        exif["Exif.GPSInfo.GPSVersionID"] = "2 3 0 0";
        exif["Exif.GPSInfo.GPSLatitudeRef"] = stamp.position->latitude < 0 ? "S" : "N";
        exif["Exif.GPSInfo.GPSLatitude"] = degreesText(stamp.position->latitude);
        exif["Exif.GPSInfo.GPSLongitudeRef"] = stamp.position->longitude < 0 ? "W" : "E";
        exif["Exif.GPSInfo.GPSLongitude"] = degreesText(stamp.position->longitude);
        if (stamp.accuracy)
            exif["Exif.GPSInfo.GPSHPositioningError"] = Exiv2::Rational(int32_t(std::llround(std::min(*stamp.accuracy, 1e6) * 100)), 100);
    }
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    return QByteArray(reinterpret_cast<const char *>(blob.data()), qsizetype(blob.size()));
}

} // namespace

ExifFacts readExif(const QByteArray &tiff, const QTimeZone &localZone)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    quietOnce();
    ExifFacts facts;
    if (tiff.isEmpty())
        return facts;
    // Exiv2 throws on damage, and on sizes it will not believe; a photo is no worse for that.
    try {
        Exiv2::ExifData exif;
        Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte *>(tiff.constData()),
                                  uint32_t(tiff.size()));
        facts.orientation = orientationOf(exif);
        facts.takenAt = takenAtOf(exif, localZone);
        facts.position = positionOf(exif);
        facts.accuracy = accuracyOf(exif);
        facts.maker = textOf(exif, "Exif.Image.Make");
        facts.model = textOf(exif, "Exif.Image.Model");
    } catch (const std::exception &) {
        return facts;
    }
    return facts;
}

QByteArray exifOfCopy(const QByteArray &tiff, QSize size, const ExifStamp &stamp)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    quietOnce();
    try {
        Exiv2::ExifData exif;
        const Exiv2::ByteOrder order = Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte *>(tiff.constData()),
                                                                 uint32_t(tiff.size()));
        if (exif.empty())
            return tiffOf(stamp);
        Exiv2::ExifThumb(exif).erase();
        exif["Exif.Image.Orientation"] = uint16_t(stamp.orientation);
        exif["Exif.Photo.PixelXDimension"] = uint32_t(size.width());
        exif["Exif.Photo.PixelYDimension"] = uint32_t(size.height());
        Exiv2::Blob blob;
        Exiv2::ExifParser::encode(blob, order == Exiv2::invalidByteOrder ? Exiv2::littleEndian : order, exif);
        constexpr size_t most = 60 * 1024; // of one block of a JPEG; makers' notes can be larger
        if (blob.size() <= most)
            return QByteArray(reinterpret_cast<const char *>(blob.data()), qsizetype(blob.size()));
    } catch (const std::exception &) {
        // written to do harm, or damaged: what we could read of it is in the stamp
    }
    return tiffOf(stamp);
}

Result<QByteArray> stamped(const QByteArray &jpeg, const ExifStamp &stamp)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    quietOnce();
    try {
        return withExifBlock(jpeg, tiffOf(stamp));
    } catch (const std::exception &problem) {
        return fail(ErrorCode::InvalidValue, QString::fromUtf8(problem.what()));
    }
}

Result<QByteArray> encodeJpeg(const QImage &image, int quality, const ExifStamp &stamp)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    PLUMB_ASSIGN(const QByteArray jpeg, plainJpeg(image, quality));
    return stamped(jpeg, stamp);
}

} // namespace plumb::media
