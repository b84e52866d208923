#include "brush.h"

#include <QPainterPath>
#include <QRadialGradient>

namespace plumb::demo {

void Brush::mottle(QPainter &painter, const QRectF &area, const QColor &colour, int spots, double size)
{
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < spots; ++i) {
        const QPointF at(between(area.left(), area.right()), between(area.top(), area.bottom()));
        const double radius = size * between(0.4, 1.3);
        QRadialGradient spot(at, radius);
        const QColor tone = once(0.5) ? colour.lighter(112) : colour.darker(114);
        spot.setColorAt(0, withAlpha(tone, whole(18, 48)));
        spot.setColorAt(1, withAlpha(tone, 0));
        painter.setBrush(spot);
        painter.drawEllipse(at, radius * between(0.8, 1.8), radius);
    }
}

void Brush::strokes(QPainter &painter, const QRectF &area, const QColor &colour, int count, double length, double width)
{
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < count; ++i) {
        const QPointF from(between(area.left(), area.right()), between(area.top(), area.bottom()));
        const double bend = between(-0.25, 0.25) * length;
        QPainterPath path(from);
        const QPointF to = from + QPointF(between(0.5, 1) * length * (once(0.5) ? 1 : -1), between(-0.2, 0.2) * length);
        path.quadTo((from + to) / 2 + QPointF(0, bend), to);
        painter.setPen(QPen(withAlpha(vary(colour, 0.16), whole(14, 40)), width * between(0.5, 1.3), Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(path);
    }
}

void shadeEdges(QPainter &painter, const QRectF &area, double depth, int alpha)
{
    const QColor dark(20, 18, 14, alpha);
    const QColor clear(20, 18, 14, 0);
    shadeAcross(painter, QRectF(area.left(), area.top(), depth, area.height()), area.topLeft(),
                area.topLeft() + QPointF(depth, 0), dark, clear);
    shadeAcross(painter, QRectF(area.right() - depth, area.top(), depth, area.height()), area.topRight(),
                area.topRight() - QPointF(depth, 0), dark, clear);
    shadeAcross(painter, QRectF(area.left(), area.top(), area.width(), depth), area.topLeft(),
                area.topLeft() + QPointF(0, depth), dark, clear);
    shadeAcross(painter, QRectF(area.left(), area.bottom() - depth, area.width(), depth), area.bottomLeft(),
                area.bottomLeft() - QPointF(0, depth), dark, clear);
}

void shadeAcross(QPainter &painter, const QRectF &area, QPointF from, QPointF to, const QColor &start, const QColor &end)
{
    QLinearGradient gradient(from, to);
    gradient.setColorAt(0, start);
    // Eased in the middle: a straight gradient shows its ends.
    gradient.setColorAt(0.5, QColor((start.red() + end.red()) / 2, (start.green() + end.green()) / 2,
                                    (start.blue() + end.blue()) / 2, (start.alpha() + 2 * end.alpha()) / 3));
    gradient.setColorAt(1, end);
    painter.fillRect(area, gradient);
}

} // namespace plumb::demo
