#include "app/drawing/pdf_sheet.h"

#include "app/drawing/pdf_quirks.h"
#include "app/drawing/word_match.h"

#include <QPdfDocument>
#include <QPdfSelection>

namespace plumb::drawing {

using namespace Qt::StringLiterals;

namespace {

// On white: what is not drawn on is transparent in what PDFium gives.
void onWhite(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *pixel = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const uint alpha = qAlpha(pixel[x]);
            if (alpha == 255)
                continue;
            const uint ground = 255 - alpha;
            const auto over = [&](uint colour) { return int((colour * alpha + 127) / 255 + ground); };
            pixel[x] = alpha == 0 ? 0xffffffffu : qRgb(over(qRed(pixel[x])), over(qGreen(pixel[x])), over(qBlue(pixel[x])));
        }
    }
    image.reinterpretAsFormat(QImage::Format_RGB32);
}

} // namespace

PdfSheet::PdfSheet(std::unique_ptr<QIODevice> device) : m_device(std::move(device)), m_document(std::make_unique<QPdfDocument>()) {}

PdfSheet::~PdfSheet() = default;

Sheet::Opened PdfSheet::refusal() const
{
    const auto error = m_document->error();
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return {nullptr, SheetProblem::Encrypted, {}};
    if (error == QPdfDocument::Error::None) // whole, with an empty page tree
        return {nullptr, SheetProblem::NoPages, {}};
    return {nullptr, SheetProblem::Damaged, u"Qt PDF: error %1"_s.arg(int(error))};
}

Sheet::Opened PdfSheet::open(std::unique_ptr<QIODevice> device)
{
    std::unique_ptr<PdfSheet> sheet(new PdfSheet(std::move(device)));
    sheet->m_document->load(sheet->m_device.get());
    const int pages = sheet->m_document->pageCount();
    if (pages <= 0)
        return sheet->refusal();
    if (pages > maxSheetPages)
        return {nullptr, SheetProblem::TooManyPages, u"%1 pages"_s.arg(pages)};
    for (int page = 0; page < pages; ++page) {
        const QSizeF size = sheet->m_document->pagePointSize(page);
        if (size.width() > maxPageSide || size.height() > maxPageSide)
            return {nullptr, SheetProblem::PageTooLarge, u"page %1: %2 × %3"_s.arg(page + 1).arg(size.width()).arg(size.height())};
        if (size.isEmpty())
            return {nullptr, SheetProblem::Damaged, u"page %1 has no size"_s.arg(page + 1)};
        sheet->m_sizes.append(size);
    }
    return {std::move(sheet), {}, {}};
}

QImage PdfSheet::draw(int page, QSize whole, const QRect &clip)
{
    if (page < 0 || page >= pages() || clip.isEmpty())
        return {};
    QImage drawn = drawPart(*m_document, page, m_sizes[page], whole, clip);
    if (!drawn.isNull())
        onWhite(drawn);
    return drawn;
}

QString PdfSheet::text(int page)
{
    return asWritten(m_document->getAllText(page).text());
}

// Where it cannot be read: as a page that is neither turned nor cropped.
const PageBox &PdfSheet::box(int page)
{
    if (!std::exchange(m_boxesRead, true)) {
        if (auto boxes = readPageBoxes(*m_device, maxSheetPages))
            m_boxes = std::move(boxes).value();
        while (m_boxes.size() < m_sizes.size())
            m_boxes.append({QRectF(QPointF(), m_sizes[m_boxes.size()]), 0, {}});
    }
    return m_boxes.at(page);
}

// Qt 6.4 leaves them in the page's own space, with y counted down from the height that is seen.
QList<QRectF> PdfSheet::places(int page, int from, int length)
{
    QList<QRectF> lines;
    if (page < 0 || page >= pages())
        return lines;
    const PageBox &seen = box(page);
    const double height = m_sizes[page].height();
    const auto bounds = m_document->getSelectionAtIndex(page, from, length).bounds();
    for (const QPolygonF &line : bounds) {
        const QRectF there = line.boundingRect();
        lines.append(seen.toSeen(QRectF(there.left(), height - there.bottom(), there.width(), there.height())));
    }
    return lines;
}

} // namespace plumb::drawing
