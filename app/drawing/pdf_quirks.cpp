#include "app/drawing/pdf_quirks.h"

#include <QBuffer>
#include <QPdfDocument>

#include <array>
#include <cmath>

namespace plumb::drawing {

namespace {

struct Quirks {
    int margin = 0;         // pixels the clip has to be larger
    bool wholePoints = false;
};

QImage part(QPdfDocument &document, int page, QSize scaled, QRect clip, int margin)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    options.setScaledSize(scaled);
    options.setScaledClipRect(clip.adjusted(0, 0, margin, margin));
    return document.render(page, clip.size(), options);
}

// One page of 100.9 points with its left half black.
QByteArray testPage()
{
    const std::array<QByteArray, 4> objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                                            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100.9 100.9]/Contents 4 0 R>>",
                                            "<</Length 17>>\nstream\n0 0 50 100.9 re f\nendstream"};
    QByteArray file = "%PDF-1.4\n", places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(int(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray table = QByteArray::number(file.size());
    return file + "xref\n0 5\n0000000000 65535 f \n" + places + "trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n";
}

// Where the black ends, at 100 pixels a point: 5000, less what is lost.
Quirks measured()
{
    QBuffer file;
    file.setData(testPage());
    file.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&file);
    constexpr int side = 200;
    constexpr int from = 4850; // 5000 is in it, and with either loss alone still is
    const QImage drawn = part(document, 0, {10'090, 10'090}, {from, 5000, side, side}, 0);
    int end = 0;
    while (!drawn.isNull() && end < side && qAlpha(drawn.pixel(end, side / 2)) > 127)
        ++end;
    Quirks quirks;
    double nearest = side;
    for (const int margin : {0, 1}) {
        for (const bool wholePoints : {false, true}) {
            const double expected = 5000.0 * (margin ? double(side - 1) / side : 1) * (wholePoints ? 100 / 100.9 : 1) - from;
            if (std::abs(end - expected) < nearest) {
                nearest = std::abs(end - expected);
                quirks = {margin, wholePoints};
            }
        }
    }
    return quirks;
}

} // namespace

QImage drawPart(QPdfDocument &document, int page, QSizeF pageSize, QSize whole, const QRect &clip)
{
    static const Quirks quirks = measured();
    QSize scaled = whole;
    if (quirks.wholePoints && pageSize.width() >= 1 && pageSize.height() >= 1) {
        scaled = QSize(int(std::lround(whole.width() * pageSize.width() / std::floor(pageSize.width()))),
                       int(std::lround(whole.height() * pageSize.height() / std::floor(pageSize.height()))));
    }
    return part(document, page, scaled, clip, quirks.margin);
}

} // namespace plumb::drawing
