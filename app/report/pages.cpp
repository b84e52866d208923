#include "app/report/pages.h"

namespace plumb::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal footHeight = 30;
const TextStyle small{6.5, false, ink::muted};

} // namespace

QColor ink::of(Standing standing)
{
    switch (standing) {
    case Standing::Pass:
        return QColor(0x2B, 0x7A, 0x3D);
    case Standing::Fail:
        return QColor(0xC9, 0x2A, 0x2A);
    case Standing::Attention:
        return QColor(0xB4, 0x53, 0x09);
    case Standing::None:
        break;
    }
    return muted;
}

QColor ink::washOf(Standing standing)
{
    switch (standing) {
    case Standing::Pass:
        return QColor(0xE6, 0xF4, 0xEA);
    case Standing::Fail:
        return QColor(0xFD, 0xEC, 0xEC);
    case Standing::Attention:
        return QColor(0xFF, 0xF3, 0xE0);
    case Standing::None:
        break;
    }
    return paper;
}

Pages::Pages(Canvas &canvas, const Report &report, int of) : m_canvas(canvas), m_report(report), m_of(of) {}

qreal Pages::bottom() const
{
    return size.height() - margin - footHeight;
}

void Pages::keep(qreal height)
{
    if (m_y > margin && m_y + height > bottom())
        newPage();
}

void Pages::block(qreal height, const Draw &draw)
{
    keep(height);
    draw(QRectF(margin, m_y, width, height));
    m_y += height;
}

void Pages::text(const QString &text, const TextStyle &style, qreal indent)
{
    if (text.isEmpty())
        return;
    for (const QString &line : m_canvas.wrapped(text, style, width - indent))
        block(m_canvas.lineHeight(style), [&](QRectF area) { m_canvas.text(area.topLeft() + QPointF(indent, 0), line, style); });
}

void Pages::space(qreal height)
{
    if (m_y > margin)
        m_y += height;
}

void Pages::newPage()
{
    foot();
    m_canvas.endPage();
    ++m_page;
    m_y = margin;
}

int Pages::end()
{
    foot();
    m_canvas.endPage();
    return m_page;
}

void Pages::foot()
{
    const qreal top = size.height() - margin - footHeight + 8;
    const qreal lineHeight = m_canvas.lineHeight(small);
    m_canvas.line({margin, top}, {margin + width, top}, ink::hairline);
    m_canvas.text({margin, top + 3}, m_report.madeNote, small);
    m_canvas.text({margin, top + 3 + lineHeight}, m_report.labels.dataHash + u' ' + QString::fromLatin1(m_report.dataHash), small);
    const QString page = m_report.labels.page.arg(m_page).arg(m_of);
    m_canvas.text({margin + width - m_canvas.width(page, small), top + 3}, page, small);
}

} // namespace plumb::report
