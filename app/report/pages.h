// The pages of a report being filled from top to bottom: keeps the place, begins new pages, and writes what
// every page bears.
#pragma once

#include "app/report/canvas.h"
#include "app/report/report.h"

#include <functional>

namespace plumb::report {

namespace ink {
inline const QColor text(0x1C, 0x25, 0x26);
inline const QColor muted(0x4B, 0x56, 0x54);
inline const QColor accent(0xD9, 0x48, 0x0F);
inline const QColor hairline(0xE7, 0xE4, 0xDC);
inline const QColor paper(0xF6, 0xF4, 0xEE);
inline const QColor onDark(0xFF, 0xFF, 0xFF);
QColor of(Standing standing);
QColor washOf(Standing standing);
} // namespace ink

class Pages {
public:
    static constexpr QSizeF size{595.28, 841.89}; // A4
    static constexpr qreal margin = 44;
    static constexpr qreal width = size.width() - 2 * margin;

    // `of`: how many pages there are; 0 while they are counted.
    Pages(Canvas &canvas, const Report &report, int of);

    // A block of which no part goes to the next page, unless it is higher than one.
    using Draw = std::function<void(QRectF)>;
    void block(qreal height, const Draw &draw);
    void text(const QString &text, const TextStyle &style, qreal indent = 0);
    void space(qreal height); // nothing at the top of a page
    // Begins a new page where less than that is left.
    void keep(qreal height);
    int end(); // the last page; returns how many

    Canvas &canvas() { return m_canvas; }

private:
    qreal bottom() const;
    void newPage();
    void foot();

    Canvas &m_canvas;
    const Report &m_report;
    int m_of;
    int m_page = 1;
    qreal m_y = margin;
};

} // namespace plumb::report
