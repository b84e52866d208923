#include "app/report/sheet_stamp.h"

#include "app/media/qr.h"
#include "app/report/canvas.h"

#include <QBuffer>
#include <QImage>

namespace plumb::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal edge = 5;
constexpr qreal wordsLeft = edge + sheetStampCode + 4;
constexpr qreal wordsWidth = sheetStampSize.width() - wordsLeft - edge;
constexpr qsizetype mostLines = 2;
const QColor red(201, 42, 42);
const TextStyle sheetStyle{9, true, Qt::black};
const TextStyle revisionStyle{7.5, false, Qt::black};
const TextStyle warningStyle{8, true, red};
const TextStyle hintStyle{5.5, false, Qt::black};

// The dark parts of a code, each as long as it goes.
QList<QRectF> darkRuns(const QImage &code, const QRectF &area)
{
    const qreal module = area.width() / code.width();
    const auto dark = [&](int x, int y) { return qGray(code.pixel(x, y)) < 128; };
    QList<QRectF> runs;
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (!dark(x, y))
                continue;
            const int from = x;
            while (x < code.width() && dark(x, y))
                ++x;
            runs << QRectF(area.left() + from * module, area.top() + y * module, (x - from) * module, module);
        }
    }
    return runs;
}

// Returns where it ends.
qreal lines(Canvas &canvas, const QString &text, const TextStyle &style, qreal top)
{
    if (text.isEmpty())
        return top;
    QStringList wrapped = canvas.wrapped(text, style, wordsWidth);
    if (wrapped.size() > mostLines) {
        QString &last = wrapped[mostLines - 1];
        while (!last.isEmpty() && canvas.width(last + u'…', style) > wordsWidth)
            last.chop(1);
        last += u'…';
        wrapped.resize(mostLines);
    }
    for (const QString &line : wrapped) {
        canvas.text({wordsLeft, top}, line, style);
        top += canvas.lineHeight(style) * 0.9;
    }
    return top;
}

void frame(Canvas &canvas, const QRectF &area)
{
    canvas.fill(area, Qt::white);
    const QPointF corners[] = {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft(), area.topLeft()};
    for (std::size_t i = 0; i + 1 < std::size(corners); ++i)
        canvas.line(corners[i], corners[i + 1], Qt::black);
}

} // namespace

Result<QByteArray> sheetStampPdf(const SheetStamp &stamp, const Fonts &fonts)
{
    const QImage code = media::writeQr(stamp.code);
    if (code.isNull())
        return fail(ErrorCode::TooLarge, u"a code of %1 characters"_s.arg(stamp.code.size()));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    PLUMB_ASSIGN(const auto canvas, Canvas::open(fonts, sheetStampSize, &out));
    frame(*canvas, QRectF(QPointF(), sheetStampSize).adjusted(0.5, 0.5, -0.5, -0.5));
    canvas->fillAll(darkRuns(code, QRectF(edge, (sheetStampSize.height() - sheetStampCode) / 2, sheetStampCode, sheetStampCode)), Qt::black);
    qreal top = edge - 1;
    top = lines(*canvas, stamp.sheet, sheetStyle, top);
    top = lines(*canvas, stamp.revision, revisionStyle, top);
    lines(*canvas, stamp.warning.isEmpty() ? stamp.hint : stamp.warning, stamp.warning.isEmpty() ? hintStyle : warningStyle, top + 1);
    canvas->endPage();
    PLUMB_TRY(canvas->finish());
    return out.data();
}

} // namespace plumb::report
