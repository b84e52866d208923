// A photo that the company keeps smaller says all that its original said: read back by exiftool, of every
// format that comes in.
#include "app/core/destroy.h"
#include "app/crypto/crypto.h"
#include "app/media/photo.h"
#include "app/media/scaling.h"
#include "pictures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <libheif/heif.h>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::media;
using namespace plumb::testing;

namespace {

constexpr int stored = 480;
constexpr SizeRule rule{240};

QByteArray heic(const QImage &image)
{
    const std::unique_ptr<heif_context, Destroy<heif_context_free>> context(heif_context_alloc());
    heif_encoder *encoder = nullptr;
    if (heif_context_get_encoder_for_format(context.get(), heif_compression_HEVC, &encoder).code != heif_error_Ok)
        return {};
    const std::unique_ptr<heif_encoder, Destroy<heif_encoder_release>> heldEncoder(encoder);
    heif_image *pixels = nullptr;
    heif_image_create(image.width(), image.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &pixels);
    const std::unique_ptr<heif_image, Destroy<heif_image_release>> heldPixels(pixels);
    heif_image_add_plane(pixels, heif_channel_interleaved, image.width(), image.height(), 24);
    int stride = 0;
    uint8_t *plane = heif_image_get_plane(pixels, heif_channel_interleaved, &stride);
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < rgb.height(); ++y)
        memcpy(plane + y * stride, rgb.constScanLine(y), size_t(rgb.width()) * 3);
    heif_context_encode_image(context.get(), pixels, encoder, nullptr, nullptr);
    QByteArray bytes;
    heif_writer writer{1, [](heif_context *, const void *data, size_t size, void *out) {
        static_cast<QByteArray *>(out)->append(static_cast<const char *>(data), qsizetype(size));
        return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
    }};
    heif_context_write(context.get(), &writer, &bytes);
    return bytes;
}

QByteArray exiftool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"exiftool"_s, arguments);
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        qWarning("exiftool: %s", tool.readAllStandardError().constData());
    return tool.readAllStandardOutput();
}

} // namespace

class TestPhotoSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }
    void aCopySaysWhatItsOriginalSaid_data();
    void aCopySaysWhatItsOriginalSaid();
    void whatIsSmallEnoughStaysBitForBit();
    void theRuleCountsTheLongerSide();
    void hostileExifCostsNoPhoto();
    void aCutOffPictureIsRefused_data();
    void aCutOffPictureIsRefused();
    void aHeicCutOffBehindItsPictureIsRefused();
    void aBombIsRefusedBeforeItIsDecoded();

private:
    QByteArray read(const QString &name) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray picture(const QByteArray &format);
    QJsonObject saidBy(const QString &fileName) const;

    QTemporaryDir m_folder;
    QHash<QByteArray, QByteArray> m_pictures; // by format
};

QString TestPhotoSize::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QByteArray TestPhotoSize::read(const QString &name) const
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// With the EXIF of a phone: when, where, which way up.
QByteArray TestPhotoSize::picture(const QByteArray &format)
{
    if (m_pictures.contains(format))
        return m_pictures.value(format);
    const QImage image = quarters(stored, stored * 3 / 4);
    const QString name = write(u"picture."_s + QString::fromLatin1(format), format == "heic" ? heic(image) : encoded(image, format));
    const QStringList tags{u"-overwrite_original"_s, u"-q"_s, u"-n"_s, u"-DateTimeOriginal=2026:11:23 09:38:20"_s, u"-OffsetTimeOriginal=+08:00"_s,
                           u"-GPSLatitude=31.2304"_s, u"-GPSLatitudeRef=N"_s, u"-GPSLongitude=121.4737"_s, u"-GPSLongitudeRef=E"_s,
                           u"-GPSHPositioningError=8.5"_s, u"-Make=Hand"_s, u"-Model=Made 1"_s, u"-ISO=200"_s, u"-EXIF:Orientation=6"_s, name};
    exiftool(tags);
    return *m_pictures.insert(format, read(name));
}

QJsonObject TestPhotoSize::saidBy(const QString &fileName) const
{
    const QByteArray json = exiftool({u"-json"_s, u"-n"_s, u"-EXIF:DateTimeOriginal"_s, u"-EXIF:OffsetTimeOriginal"_s, u"-EXIF:GPSLatitude"_s,
                                      u"-EXIF:GPSLatitudeRef"_s, u"-EXIF:GPSLongitude"_s, u"-EXIF:GPSLongitudeRef"_s, u"-EXIF:GPSHPositioningError"_s,
                                      u"-EXIF:Make"_s, u"-EXIF:Model"_s, u"-EXIF:ISO"_s, u"-EXIF:Orientation"_s, fileName});
    QJsonObject said = QJsonDocument::fromJson(json).array().at(0).toObject();
    said.remove(u"SourceFile"_s);
    return said;
}

void TestPhotoSize::aCopySaysWhatItsOriginalSaid_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("mediaType");
    for (const char *format : {"jpeg", "png", "webp", "heic"})
        QTest::newRow(format) << QByteArray(format) << "image/" + QByteArray(format);
}

void TestPhotoSize::aCopySaysWhatItsOriginalSaid()
{
    QFETCH(QByteArray, format);
    const QByteArray original = picture(format);
    const auto info = inspectPicture(original);
    QVERIFY2(info.ok(), info ? "" : qPrintable(info.error().detail));
    QTEST(info->mediaType, "mediaType");
    const bool turned = format == "heic"; // by its decoder: what EXIF says of it is for others
    QCOMPARE(info->exif.orientation, turned ? 1 : 6);
    QVERIFY(info->exif.takenAt && info->exif.position && info->exif.accuracy);

    const auto photo = preparePhoto(original, rule);
    QVERIFY(photo);
    QCOMPARE(photo->info.mediaType, "image/jpeg");
    QCOMPARE(std::max(photo->info.width, photo->info.height), 240);
    QCOMPARE(photo->sha256, crypto::sha256Hex(photo->bytes));
    QVERIFY(photo->thumbnail.size() < thumbnailLimit);
    QCOMPARE(photo->info.exif.takenAt, info->exif.takenAt);
    QCOMPARE(photo->info.exif.position, info->exif.position);

    QJsonObject before = saidBy(write(u"original."_s + QString::fromLatin1(format), original));
    QCOMPARE(before.size(), 11);
    if (turned)
        before.insert(u"Orientation"_s, 1);
    QCOMPARE(saidBy(write(u"copy.jpg"_s, photo->bytes)), before);
    QCOMPARE(corners(*scaledImage(photo->bytes, 240)), corners(*scaledImage(original, 240)));
    QCOMPARE(corners(*scaledImage(photo->thumbnail, 240)), corners(*scaledImage(original, 240)));
}

void TestPhotoSize::whatIsSmallEnoughStaysBitForBit()
{
    for (const char *format : {"jpeg", "png", "webp", "heic"}) {
        const QByteArray original = picture(format);
        for (const SizeRule &kept : {SizeRule{}, SizeRule{stored}}) {
            const auto photo = preparePhoto(original, kept);
            QVERIFY(photo);
            QCOMPARE(photo->bytes, original);
        }
    }
}

void TestPhotoSize::theRuleCountsTheLongerSide()
{
    for (const QSize size : {QSize(300, 100), QSize(100, 300)}) {
        const auto photo = preparePhoto(encoded(quarters(size.width(), size.height()), "jpg"), {200});
        QVERIFY(photo);
        QCOMPARE(QSize(photo->info.width, photo->info.height), size.scaled(200, 200, Qt::KeepAspectRatio));
    }
}

void TestPhotoSize::hostileExifCostsNoPhoto()
{
    QByteArray jpeg = picture("jpeg");
    const auto whole = inspectPicture(jpeg);
    QVERIFY(whole);
    const qsizetype exif = jpeg.indexOf(QByteArray("Exif\0\0", 6)) + 6;
    for (qsizetype at = exif; at < exif + whole->exifBlock.size(); at += 3) {
        QByteArray bent = jpeg;
        bent.replace(at, 2, QByteArray("\xFF\xFF", 2));
        const auto photo = preparePhoto(bent, rule);
        QVERIFY(photo);
        QCOMPARE(std::max(photo->info.width, photo->info.height), 240);
    }
}

void TestPhotoSize::aCutOffPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("whole");
    for (const char *format : {"webp", "heic"})
        QTest::newRow(format) << picture(format);
}

void TestPhotoSize::aCutOffPictureIsRefused()
{
    QFETCH(QByteArray, whole);
    QVERIFY(preparePhoto(whole));
    for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 97) {
        const auto photo = preparePhoto(whole.first(length));
        QVERIFY2(!photo, QByteArray::number(length).constData());
        QVERIFY(photo.error().code == ErrorCode::NotAPicture || photo.error().code == ErrorCode::EmptyFile);
    }
}

// The film some phones put behind it. libheif reads the picture and asks no further.
void TestPhotoSize::aHeicCutOffBehindItsPictureIsRefused()
{
    const QByteArray picture = heic(quarters(64, 48));
    const QByteArray whole = picture + QByteArray("\0\0\0\x48mpvd", 8) + QByteArray(64, 'f');
    QVERIFY(preparePhoto(whole));
    for (qsizetype length = picture.size() + 1; length < whole.size(); ++length)
        QCOMPARE(preparePhoto(whole.first(length)).error().code, ErrorCode::NotAPicture);
}

// A few bytes that claim more pixels than any photo has.
void TestPhotoSize::aBombIsRefusedBeforeItIsDecoded()
{
    QByteArray webp = encoded(quarters(64, 48), "webp");
    const qsizetype frame = webp.indexOf("VP8 ") + 8;
    webp.replace(frame + 6, 4, QByteArray("\xFF\x3F\xFF\x3F", 4));
    QCOMPARE(preparePhoto(webp).error().code, ErrorCode::TooLarge);

    QByteArray bomb = heic(quarters(64, 48));
    for (qsizetype at = bomb.indexOf("ispe"); at >= 0; at = bomb.indexOf("ispe", at + 1))
        bomb.replace(at + 8, 8, QByteArray("\0\0\x7F\xFF\0\0\x7F\xFF", 8));
    const ErrorCode code = preparePhoto(bomb).error().code;
    QVERIFY(code == ErrorCode::TooLarge || code == ErrorCode::NotAPicture); // libheif has limits of its own
}

QTEST_GUILESS_MAIN(TestPhotoSize)
#include "test_photo_size.moc"
