#include "view.h"

#include <QPolygonF>

namespace plumb::demo {

double View::scaleAt(double z) const
{
    return m_eye.focal * m_picture.width() / (z + m_eye.back);
}

QPointF View::at(const Point3 &point) const
{
    const double scale = scaleAt(point.z);
    return {m_picture.width() / 2.0 + (point.x - m_eye.x) * scale,
            m_picture.height() * m_eye.horizon - (point.y - m_eye.y) * scale};
}

QRectF View::enter(QPainter &painter, Surface surface) const
{
    const auto [w, d, h] = m_room;
    QSizeF size;
    Point3 corners[4]; // top left, top right, bottom right, bottom left as seen
    switch (surface) {
    case Surface::Back:
        size = {w, h};
        corners[0] = {0, h, d}, corners[1] = {w, h, d}, corners[2] = {w, 0, d}, corners[3] = {0, 0, d};
        break;
    case Surface::Left:
        size = {d, h};
        corners[0] = {0, h, 0}, corners[1] = {0, h, d}, corners[2] = {0, 0, d}, corners[3] = {0, 0, 0};
        break;
    case Surface::Right:
        size = {d, h};
        corners[0] = {w, h, d}, corners[1] = {w, h, 0}, corners[2] = {w, 0, 0}, corners[3] = {w, 0, d};
        break;
    case Surface::Floor:
        size = {w, d};
        corners[0] = {0, 0, d}, corners[1] = {w, 0, d}, corners[2] = {w, 0, 0}, corners[3] = {0, 0, 0};
        break;
    case Surface::Ceiling:
        size = {w, d};
        corners[0] = {0, h, 0}, corners[1] = {w, h, 0}, corners[2] = {w, h, d}, corners[3] = {0, h, d};
        break;
    }
    QPolygonF seen;
    for (const Point3 &corner : corners)
        seen << at(corner);
    const QRectF area(QPointF(0, 0), size);
    QPolygonF flat(area);
    flat.removeLast(); // QPolygonF(QRectF) is closed
    QTransform transform;
    QTransform::quadToQuad(flat, seen, transform);
    painter.save();
    painter.setTransform(transform, true);
    painter.setClipRect(area);
    return area;
}

void View::box(QPainter &painter, const Point3 &low, const Point3 &high, const QColor &colour) const
{
    const auto side = [&](std::initializer_list<Point3> corners, int lightness) {
        QPolygonF polygon;
        for (const Point3 &corner : corners)
            polygon << at(corner);
        painter.setBrush(colour.lighter(lightness));
        painter.setPen(QPen(colour.lighter(lightness).darker(112), 1));
        painter.drawPolygon(polygon);
    };
    if (high.y < m_eye.y)
        side({{low.x, high.y, low.z}, {high.x, high.y, low.z}, {high.x, high.y, high.z}, {low.x, high.y, high.z}}, 116);
    if (low.x > m_eye.x)
        side({{low.x, low.y, low.z}, {low.x, high.y, low.z}, {low.x, high.y, high.z}, {low.x, low.y, high.z}}, 84);
    if (high.x < m_eye.x)
        side({{high.x, low.y, low.z}, {high.x, high.y, low.z}, {high.x, high.y, high.z}, {high.x, low.y, high.z}}, 90);
    side({{low.x, low.y, low.z}, {high.x, low.y, low.z}, {high.x, high.y, low.z}, {low.x, high.y, low.z}}, 100);
}

} // namespace plumb::demo
