#include "app/media/exif.h"
#include "app/media/scaling.h"
#include "pictures.h"

#include <QTest>

using namespace plumb;
using namespace plumb::media;
using namespace plumb::testing;

class TestScaling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureIsShownUpright_data();
    void aPictureIsShownUpright();
    void theLongerSideIsAtMostWhatWasAsked_data();
    void theLongerSideIsAtMostWhatWasAsked();
    void aThumbnailIsUnderTwoKilobytes_data();
    void aThumbnailIsUnderTwoKilobytes();
    void aTransparentPictureIsPutOnWhite();
    void noPictureNoThumbnail();
};

// How each orientation stores the upright picture "r g / b w" (Exif 2.32, tag Orientation).
void TestScaling::aPictureIsShownUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("1: as it is") << 1 << QByteArray("rgbw");
    QTest::newRow("2: mirrored left to right") << 2 << QByteArray("grwb");
    QTest::newRow("3: upside down") << 3 << QByteArray("wbgr");
    QTest::newRow("4: mirrored top to bottom") << 4 << QByteArray("bwrg");
    QTest::newRow("5: rows are columns") << 5 << QByteArray("rbgw");
    QTest::newRow("6: top is on the right") << 6 << QByteArray("gwrb");
    QTest::newRow("7: rows are columns, turned") << 7 << QByteArray("wgbr");
    QTest::newRow("8: top is on the left") << 8 << QByteArray("brwg");
}

void TestScaling::aPictureIsShownUpright()
{
    QFETCH(int, orientation);
    QFETCH(QByteArray, stored);
    static const QMap<char, QColor> colours{{'r', Qt::red}, {'g', Qt::green}, {'b', Qt::blue}, {'w', Qt::white}};
    const bool lying = orientation >= 5;
    QImage image(lying ? QSize(96, 128) : QSize(128, 96), QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = image.width() / 2;
    const int h = image.height() / 2;
    for (int corner = 0; corner < 4; ++corner)
        painter.fillRect(corner % 2 * w, corner / 2 * h, w, h, colours.value(stored[corner]));
    painter.end();

    ExifStamp stamp;
    stamp.orientation = orientation;
    const auto jpeg = encodeJpeg(image, 95, stamp);
    QVERIFY(jpeg);
    for (const int side : {1000, 64}) {
        const auto shown = scaledImage(*jpeg, side);
        QVERIFY(shown);
        QCOMPARE(shown->size(), side == 64 ? QSize(64, 48) : QSize(128, 96));
        QCOMPARE(corners(*shown), QByteArray("rgbw"));
    }
    const auto small = thumbnail(*jpeg);
    QVERIFY(small);
    QCOMPARE(corners(QImage::fromData(*small)), QByteArray("rgbw"));
}

void TestScaling::theLongerSideIsAtMostWhatWasAsked_data()
{
    QTest::addColumn<QSize>("stored");
    QTest::addColumn<int>("side");
    QTest::addColumn<QSize>("shown");
    QTest::newRow("wide") << QSize(800, 600) << 400 << QSize(400, 300);
    QTest::newRow("high") << QSize(600, 800) << 400 << QSize(300, 400);
    QTest::newRow("never enlarged") << QSize(80, 60) << 400 << QSize(80, 60);
    QTest::newRow("a line stays one pixel high") << QSize(2000, 2) << 100 << QSize(100, 1);
}

void TestScaling::theLongerSideIsAtMostWhatWasAsked()
{
    QFETCH(QSize, stored);
    QFETCH(int, side);
    QFETCH(QSize, shown);
    for (const char *format : {"jpg", "png"}) {
        const auto image = scaledImage(encoded(quarters(stored.width(), stored.height()), format), side);
        QVERIFY(image);
        QCOMPARE(image->size(), shown);
    }
}

void TestScaling::aThumbnailIsUnderTwoKilobytes_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("plain") << quarters(1600, 1200);
    QTest::newRow("noise") << noise(1200, 900);
    QTest::newRow("noise, tiny") << noise(40, 40);
    for (const int side : {112, 96, 80, 64, 48}) // one pixel of noise for one of the thumbnail: nothing is averaged away
        QTest::addRow("noise of %d", side) << noise(side, side * 3 / 4);
    QTest::newRow("one pixel") << quarters(2, 2).copy(0, 0, 1, 1);
    QTest::newRow("very wide") << noise(4000, 10);
    QTest::newRow("16 bits a channel") << quarters(300, 300).convertToFormat(QImage::Format_RGBA64);
    QTest::newRow("gray") << noise(500, 500).convertToFormat(QImage::Format_Grayscale8);
}

void TestScaling::aThumbnailIsUnderTwoKilobytes()
{
    QFETCH(QImage, image);
    const auto small = thumbnail(encoded(image, "png"));
    QVERIFY(small);
    QVERIFY2(small->size() < 2048, qPrintable(QString::number(small->size())));
    const QImage shown = QImage::fromData(*small);
    QVERIFY(!shown.isNull());
    QCOMPARE(shown.width() >= shown.height(), image.width() >= image.height());
}

void TestScaling::aTransparentPictureIsPutOnWhite()
{
    QImage clear(64, 64, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto small = thumbnail(encoded(clear, "png"));
    QVERIFY(small);
    QCOMPARE(QImage::fromData(*small).pixelColor(8, 8), QColor(Qt::white));
}

void TestScaling::noPictureNoThumbnail()
{
    QCOMPARE(thumbnail({}).error().code, ErrorCode::EmptyFile);
    QCOMPARE(thumbnail("no picture").error().code, ErrorCode::NotAPicture);
    QCOMPARE(scaledImage("no picture", 100).error().code, ErrorCode::NotAPicture);
    QCOMPARE(plainJpeg(QImage(), 80).error().code, ErrorCode::NotAPicture);
}

QTEST_GUILESS_MAIN(TestScaling)
#include "test_scaling.moc"
