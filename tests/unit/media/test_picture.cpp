#include "app/media/photo.h"
#include "app/media/picture.h"
#include "app/media/picture_format.h"
#include "pictures.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

#include <ctime>

using namespace plumb;
using namespace plumb::media;
using namespace plumb::testing;

namespace {

const QDateTime morning(QDate(2026, 11, 23), QTime(9, 38, 20), QTimeZone(8 * 3600));

QByteArray photo()
{
    ExifStamp stamp;
    stamp.takenAt = fromDateTime(morning);
    stamp.zone = QTimeZone(8 * 3600);
    stamp.orientation = 6;
    stamp.position = Position{31.2304, -121.4737};
    stamp.accuracy = 8.5;
    stamp.maker = QStringLiteral("Hand");
    stamp.model = QStringLiteral("Made 1");
    return stamped(encoded(quarters(64, 48), "jpg"), stamp).value();
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &body)
{
    const quint32 length = qToBigEndian(quint32(body.size()));
    const QByteArray named = name + body;
    const quint32 sum = qToBigEndian(
        quint32(crc32(0, reinterpret_cast<const uchar *>(named.constData()), uInt(named.size()))));
    return QByteArray(reinterpret_cast<const char *>(&length), 4) + named
        + QByteArray(reinterpret_cast<const char *>(&sum), 4);
}

// A few bytes that claim to be a picture of 60,000 × 60,000.
QByteArray pngBomb()
{
    QByteArray header("\0\0\xEA\x60\0\0\xEA\x60\x08\x02\0\0\0", 13);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", "x")
        + pngChunk("IEND", {});
}

QByteArray jpegBomb()
{
    QByteArray jpeg = encoded(quarters(16, 16), "jpg");
    const auto frame = jpeg.indexOf(QByteArray("\xFF\xC0", 2));
    return jpeg.replace(frame + 5, 4, QByteArray("\xEA\x60\xEA\x60", 4));
}

QByteArray withTiff(const QByteArray &tiff)
{
    return withExifBlock(encoded(quarters(64, 48), "jpg"), tiff).value();
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPhotoSaysWhatItIs();
    void aTimeWithoutOffsetIsLocal();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void aPictureCutOffAnywhereIsRefused_data();
    void aPictureCutOffAnywhereIsRefused();
    void aDamagedPngIsRefused();
    void whatFollowsThePictureDoesNoHarm();
    void theContentCountsNotTheName();
    void aHugeFileIsRefusedUnread();
    void aMissingFileIsNotFound();
    void hostileExifCountsAsNotSaid_data();
    void hostileExifCountsAsNotSaid();
    void writingExifReplacesTheOldAndKeepsThePixels();
    void aPreparedPhotoHasAllFieldsOfItsKind();
};

void TestPicture::aPhotoSaysWhatItIs()
{
    const auto info = inspectPicture(photo());
    QVERIFY2(info, qPrintable(info.ok() ? QString() : info.error().detail));
    QCOMPARE(info->mediaType, QByteArray("image/jpeg"));
    QCOMPARE(info->stored, QSize(64, 48));
    QCOMPARE(QSize(info->width, info->height), QSize(48, 64)); // orientation 6 stands it upright
    QCOMPARE(info->exif.orientation, 6);
    QVERIFY(info->exif.takenAt);
    QCOMPARE(toDateTime(*info->exif.takenAt), morning.toUTC());
    QVERIFY(info->exif.position);
    QVERIFY(qAbs(info->exif.position->latitude - 31.2304) < 1e-6);
    QVERIFY(qAbs(info->exif.position->longitude + 121.4737) < 1e-6);
    QCOMPARE(info->exif.maker, QStringLiteral("Hand"));
    QCOMPARE(info->exif.model, QStringLiteral("Made 1"));
}

void TestPicture::aTimeWithoutOffsetIsLocal()
{
    QByteArray bytes = photo();
    // The tag is renamed to one nobody knows, in the TIFF directory (little endian).
    bytes.replace(QByteArray("\x11\x90\x02\x00", 4), QByteArray("\x13\xA4\x02\x00", 4));
    const auto format = readFormat(bytes);
    QVERIFY(format);
    const ExifFacts facts = readExif(format->exif, QTimeZone(9 * 3600));
    QVERIFY(facts.takenAt);
    QCOMPARE(toDateTime(*facts.takenAt), morning.toUTC().addSecs(-3600));
}

void TestPicture::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("0 bytes") << QByteArray() << ErrorCode::EmptyFile;
    QTest::newRow("1 byte") << QByteArray("\xFF", 1) << ErrorCode::NotAPicture;
    QTest::newRow("text") << QByteArray("dear office, here is the photo") << ErrorCode::NotAPicture;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << ErrorCode::NotAPicture;
    QTest::newRow("a web page") << QByteArray("<!doctype html><html></html>") << ErrorCode::NotAPicture;
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%%EOF") << ErrorCode::NotAPicture;
    QTest::newRow("only a JPEG's first bytes") << QByteArray("\xFF\xD8\xFF\xE0", 4) << ErrorCode::NotAPicture;
    QTest::newRow("JPEG without a scan") << QByteArray("\xFF\xD8\xFF\xD9", 4) << ErrorCode::NotAPicture;
    QTest::newRow("JPEG segment of length 0") << QByteArray("\xFF\xD8\xFF\xE0\0\0\xFF\xD9", 8) << ErrorCode::NotAPicture;
    QTest::newRow("JPEG of endless fill bytes") << QByteArray("\xFF\xD8") + QByteArray(100000, '\xFF') << ErrorCode::NotAPicture;
    QTest::newRow("JPEG of endless restarts") << QByteArray("\xFF\xD8") + QByteArray("\xFF\xD0").repeated(100000) << ErrorCode::NotAPicture;
    QTest::newRow("PNG bomb 60000 x 60000") << pngBomb() << ErrorCode::TooLarge;
    QTest::newRow("JPEG bomb 60000 x 60000") << jpegBomb() << ErrorCode::TooLarge;
    QTest::newRow("over 60 MB") << QByteArray(maxPictureBytes + 1, 'x') << ErrorCode::TooLarge;
}

void TestPicture::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto info = inspectPicture(bytes);
    QVERIFY(!info);
    QCOMPARE(info.error().code, code);
}

void TestPicture::aPictureCutOffAnywhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("jpeg") << photo();
    QTest::newRow("jpeg, noise") << encoded(noise(40, 40), "jpg");
    QTest::newRow("png") << encoded(quarters(64, 48), "png");
}

void TestPicture::aPictureCutOffAnywhereIsRefused()
{
    QFETCH(QByteArray, whole);
    QVERIFY(inspectPicture(whole));
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto info = inspectPicture(whole.first(length));
        QVERIFY2(!info, qPrintable(QStringLiteral("cut after %1 of %2 bytes").arg(length).arg(whole.size())));
        QCOMPARE(info.error().code, ErrorCode::NotAPicture);
    }
}

void TestPicture::aDamagedPngIsRefused()
{
    QByteArray png = encoded(quarters(64, 48), "png");
    png[png.size() / 2] = char(png[png.size() / 2] ^ 0x10);
    const auto info = inspectPicture(png);
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::NotAPicture);
}

void TestPicture::whatFollowsThePictureDoesNoHarm()
{
    // Motion photos carry a film behind the picture.
    QVERIFY(inspectPicture(photo() + QByteArray(5000, 'm')));
}

void TestPicture::theContentCountsNotTheName()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("wall.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray png = encoded(quarters(30, 20), "png");
    file.write(png);
    file.close();
    const auto picture = loadPicture(file.fileName());
    QVERIFY(picture);
    QCOMPARE(picture->info.mediaType, QByteArray("image/png"));
    QCOMPARE(picture->bytes, png);
}

void TestPicture::aHugeFileIsRefusedUnread()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("film.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200ll * 1024 * 1024)); // sparse: takes no room
    file.close();
    const std::clock_t before = std::clock(); // processor time: a busy machine does not count
    const auto picture = loadPicture(file.fileName());
    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::TooLarge);
    QVERIFY2(std::clock() - before < CLOCKS_PER_SEC / 200, "it was read"); // 60 MB take many times 5 ms
}

void TestPicture::aMissingFileIsNotFound()
{
    const auto picture = loadPicture(QStringLiteral("/nowhere/wall.jpg"));
    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::NotFound);
}

void TestPicture::hostileExifCountsAsNotSaid_data()
{
    QTest::addColumn<QByteArray>("tiff");
    const QByteArray good = readFormat(photo()).value().exif;
    QTest::newRow("no TIFF") << QByteArray("nonsense nonsense nonsense");
    QTest::newRow("directory beyond the end") << QByteArray("II\x2A\0\xFF\xFF\xFF\x7F", 8);
    QTest::newRow("directory pointing at itself") << QByteArray("II\x2A\0\x08\0\0\0\0\0\x08\0\0\0", 14);
    QTest::newRow("4 billion values")
        << QByteArray("II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\xFF\xFF\xFF\xFF\x40\0\0\0\0\0\0\0", 26);
    QTest::newRow("orientation 99") << QByteArray("II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x63\0\0\0\0\0\0\0", 26);
    QTest::newRow("zero values")
        << QByteArray("II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\0\0\0\0\x06\0\0\0\0\0\0\0", 26);
    for (const qsizetype length : {9, 20, 33, 60})
        QTest::addRow("cut after %d", int(length)) << good.first(length);
}

void TestPicture::hostileExifCountsAsNotSaid()
{
    QFETCH(QByteArray, tiff);
    const auto info = inspectPicture(withTiff(tiff));
    QVERIFY(info);
    QVERIFY(info->exif.orientation >= 1 && info->exif.orientation <= 8);
    QVERIFY(!info->exif.takenAt);
    QVERIFY(!info->exif.position);
}

void TestPicture::writingExifReplacesTheOldAndKeepsThePixels()
{
    const QByteArray first = photo();
    ExifStamp later;
    later.takenAt = fromDateTime(morning.addDays(1));
    const auto second = stamped(first, later);
    QVERIFY(second);
    QCOMPARE(second->count("Exif"), 1);
    const auto info = inspectPicture(*second);
    QVERIFY(info);
    QCOMPARE(info->exif.orientation, 1);
    QVERIFY(!info->exif.position);
    QCOMPARE(*info->exif.takenAt, fromDateTime(morning.addDays(1)));
    const auto coded = [](const QByteArray &jpeg) { return jpeg.mid(jpeg.indexOf(QByteArray("\xFF\xDB", 2))); };
    QCOMPARE(coded(*second), coded(first));
}

void TestPicture::aPreparedPhotoHasAllFieldsOfItsKind()
{
    const auto prepared = preparePhoto(photo());
    QVERIFY(prepared);
    const QJsonObject fields = photoFields(*prepared, {});
    QCOMPARE(prepared->bytes, photo());
    QCOMPARE(fields.value(QStringLiteral("file")).toString().size(), 64);
    QCOMPARE(fields.value(QStringLiteral("size")).toInteger(), photo().size());
    QCOMPARE(fields.value(QStringLiteral("width")).toInt(), 48);
    QCOMPARE(fields.value(QStringLiteral("height")).toInt(), 64);
    QCOMPARE(fields.value(QStringLiteral("taken_at")).toString(), QStringLiteral("2026-11-23T01:38:20.000Z"));
    // Without a time of its own, it was taken now.
    QCOMPARE(fields.value(QStringLiteral("latitude")).toDouble(), 31.2304);
    QCOMPARE(fields.value(QStringLiteral("longitude")).toDouble(), -121.4737);
    QCOMPARE(fields.value(QStringLiteral("accuracy")).toDouble(), 8.5);
    const auto png = preparePhoto(encoded(quarters(9, 9), "png"));
    QVERIFY(png);
    QCOMPARE(photoFields(*png, {}).value(QStringLiteral("taken_at")).toString(),
             QStringLiteral("1970-01-01T00:00:00.000Z"));
}

QTEST_GUILESS_MAIN(TestPicture)
#include "test_picture.moc"
