#include "app/media/qr.h"
#include "pictures.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QTest>
#include <QTransform>

using namespace plumb;
using namespace plumb::media;
using namespace plumb::testing;

namespace {

QImage qrOf(const QString &text, int side)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(4);
    const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), side, side);
    QImage image(matrix.width(), matrix.height(), QImage::Format_RGB32);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            image.setPixel(x, y, matrix.get(x, y) ? 0xff000000u : 0xffffffffu);
    }
    return image;
}

// As it hangs on the wall of the front office: small, in a larger picture.
QImage onWall(const QImage &code, double angle)
{
    QImage wall(2400, 1800, QImage::Format_RGB32);
    wall.fill(QColor(196, 186, 168));
    QPainter painter(&wall);
    painter.translate(1300, 800);
    painter.rotate(angle);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    return wall;
}

const QString invite = QStringLiteral("plumb1:") + QStringLiteral("aB3-_xYz9Q").repeated(30);

} // namespace

class TestQr : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInviteIsRead_data();
    void anInviteIsRead();
    void fromAPictureFileToo();
    void whatIsWrittenIsRead();
    void noCodeIsNotFound();
};

void TestQr::anInviteIsRead_data()
{
    QTest::addColumn<QImage>("image");
    QImage inverted = qrOf(invite, 600);
    inverted.invertPixels();
    QTest::newRow("fills the frame") << qrOf(invite, 600);
    QTest::newRow("on a wall") << onWall(qrOf(invite, 700), 0);
    QTest::newRow("on a wall, at an angle") << onWall(qrOf(invite, 700), 12);
    QTest::newRow("sideways") << onWall(qrOf(invite, 700), 90);
    QTest::newRow("dark theme") << inverted;
    QTest::newRow("with alpha") << qrOf(invite, 600).convertToFormat(QImage::Format_ARGB32);
}

void TestQr::anInviteIsRead()
{
    QFETCH(QImage, image);
    const auto text = readQr(image);
    QVERIFY(text);
    QCOMPARE(*text, invite);
}

void TestQr::fromAPictureFileToo()
{
    const auto text = readQrFromPicture(encoded(onWall(qrOf(invite, 900), 3), "jpg", 70));
    QVERIFY(text);
    QCOMPARE(*text, invite);
    QCOMPARE(readQrFromPicture("no picture").error().code, ErrorCode::NotAPicture);
}

void TestQr::whatIsWrittenIsRead()
{
    const QString text = QStringLiteral("plumbline:sheet:0190a000-0000-7000-8000-0000000000a1");
    const QImage code = writeQr(text);
    const auto read = readQr(onWall(code.scaled(code.size() * 8), 7));
    QVERIFY(read);
    QCOMPARE(*read, text);
    QVERIFY(writeQr(QString(10000, u'x')).isNull());
}

void TestQr::noCodeIsNotFound()
{
    QCOMPARE(readQr(QImage()).error().code, ErrorCode::NotFound);
    QCOMPARE(readQr(quarters(300, 300)).error().code, ErrorCode::NotFound);
    QCOMPARE(readQr(noise(300, 300)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestQr)
#include "test_qr.moc"
