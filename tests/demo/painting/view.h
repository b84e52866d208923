// One-point perspective of a box-shaped room, so that walls, floor and ceiling can each be painted
// flat, in millimetres, as on an elevation drawing.
//
// Room coordinates: x from the left wall, y up from the floor, z away from the viewer.
// Surface coordinates: x to the right as seen, y downwards, both from the surface's top left corner.
#pragma once

#include <QPainter>
#include <QRectF>
#include <QSize>

namespace plumb::demo {

struct Point3 {
    double x = 0;
    double y = 0;
    double z = 0;
};

struct RoomSize {
    double width = 3600;
    double depth = 4200; // from the viewer's near plane to the back wall
    double height = 2750;
};

enum class Surface { Back, Left, Right, Floor, Ceiling };

class View {
public:
    struct Eye {
        double x = 1800;
        double y = 1500;
        double back = 900;   // how far in front of the near plane
        double focal = 1.05; // of the picture's width
        double horizon = 0.5; // share of the picture's height
    };
    View(QSize picture, RoomSize room, Eye eye) : m_picture(picture), m_room(room), m_eye(eye) {}

    QPointF at(const Point3 &point) const;
    double scaleAt(double z) const; // pixels per millimetre
    const RoomSize &room() const { return m_room; }

    // Lets `painter` draw on a surface in millimetres; returns the surface's area.
    QRectF enter(QPainter &painter, Surface surface) const;
    void leave(QPainter &painter) const { painter.restore(); }

    // A box standing in the room; each visible side in its own shade.
    void box(QPainter &painter, const Point3 &low, const Point3 &high, const QColor &colour) const;

private:
    QSize m_picture;
    RoomSize m_room;
    Eye m_eye;
};

} // namespace plumb::demo
