#include "app/media/qr.h"

#include "app/core/threads.h"
#include "app/media/scaling.h"

#define ZX_USE_UTF8 1 // text() as std::string, as later versions have it
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

namespace plumb::media {

namespace {

// Large enough for a code that fills a quarter of a photo; more pixels only cost time.
constexpr int searchSide = 1600;

std::optional<QString> find(const QImage &gray)
{
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                int(gray.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(true);
    const ZXing::Result found = ZXing::ReadBarcode(view, hints);
    if (!found.isValid())
        return {};
    return QString::fromStdString(found.text());
}

} // namespace

Result<QString> readQr(const QImage &image)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (image.isNull())
        return fail(ErrorCode::NotFound, QStringLiteral("no picture"));
    QImage gray = shrunk(image, searchSide).convertToFormat(QImage::Format_Grayscale8);
    // ZXing throws on codes it finds but cannot make sense of.
    try {
        if (const auto text = find(gray))
            return *text;
        gray.invertPixels(); // a dark theme shows the code light on dark
        if (const auto text = find(gray))
            return *text;
    } catch (const std::exception &problem) {
        return fail(ErrorCode::NotFound, QString::fromUtf8(problem.what()));
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no QR code"));
}

QImage writeQr(const QString &text)
{
    constexpr int quiet = 4;    // modules, as the standard wants
    constexpr int strength = 5; // of 8: Q, a quarter
    try {
        const ZXing::BitMatrix code = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(quiet).setEccLevel(strength).encode(text.toStdString(), 0, 0);
        QImage image(code.width(), code.height(), QImage::Format_RGB32);
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x)
                image.setPixel(x, y, code.get(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
        return image;
    } catch (const std::exception &) {
        return {};
    }
}

Result<QString> readQrFromPicture(const QByteArray &bytes)
{
    PLUMB_ASSIGN(const QImage image, scaledImage(bytes, searchSide));
    return readQr(image);
}

} // namespace plumb::media
