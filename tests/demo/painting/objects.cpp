#include "objects.h"

#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>

namespace plumb::demo {

void window(QPainter &painter, const QRectF &wall, Finish finish, Brush &brush)
{
    const QRectF opening(wall.left() + wall.width() * 0.28, wall.bottom() - 2350, wall.width() * 0.46, 1450);
    painter.fillRect(opening.adjusted(-70, -70, 70, 70), finish == Finish::Fitted ? QColor(248, 247, 243) : QColor(150, 146, 138));
    QLinearGradient sky(opening.topLeft(), opening.bottomLeft());
    sky.setColorAt(0, QColor(222, 238, 248));
    sky.setColorAt(0.65, QColor(250, 252, 252));
    sky.setColorAt(1, QColor(246, 246, 238));
    painter.fillRect(opening, sky);
    painter.save();
    painter.setClipRect(opening, Qt::IntersectClip);
    for (double x = opening.left() - 100; x < opening.right(); x += brush.between(180, 330)) { // towers in the haze
        const QRectF tower(x, opening.bottom() - brush.between(300, 900), brush.between(140, 240), 1000);
        painter.fillRect(tower, brush.vary(QColor(214, 222, 226), 0.04));
        painter.setPen(QPen(QColor(230, 236, 238), 10, Qt::DotLine));
        for (double y = tower.top() + 40; y < opening.bottom(); y += 60)
            painter.drawLine(QPointF(tower.left() + 20, y), QPointF(tower.right() - 20, y));
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(92, 94, 96), 46, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(opening);
    painter.setPen(QPen(QColor(92, 94, 96), 38));
    painter.drawLine(QPointF(opening.center().x(), opening.top()), QPointF(opening.center().x(), opening.bottom()));
    painter.fillRect(QRectF(opening.left() - 90, opening.bottom() + 10, opening.width() + 180, 60), QColor(222, 219, 211));
}

void doorway(QPainter &painter, const QRectF &wall, Finish finish)
{
    const QRectF opening(wall.left() + wall.width() * 0.14, wall.bottom() - 2100, 850, 2100);
    if (finish == Finish::Fitted) {
        painter.fillRect(opening.adjusted(-70, -70, 70, 0), QColor(232, 226, 214));
        painter.fillRect(opening, QColor(196, 162, 122));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(160, 126, 90), 12));
        painter.drawRect(opening.adjusted(120, 140, -120, -1150));
        painter.drawRect(opening.adjusted(120, 1080, -120, -140));
        painter.setPen(QPen(QColor(80, 80, 80), 26, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(opening.left() + 80, opening.center().y() + 60), QPointF(opening.left() + 190, opening.center().y() + 60));
        return;
    }
    QLinearGradient beyond(opening.topLeft(), opening.bottomLeft());
    beyond.setColorAt(0, QColor(92, 88, 80));
    beyond.setColorAt(1, QColor(132, 126, 114));
    painter.fillRect(opening, beyond);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(142, 134, 120), 60));
    painter.drawRect(opening.adjusted(0, 0, 0, 100));
}

void spiritLevel(QPainter &painter, QPointF at, double length, bool upright)
{
    painter.save();
    painter.translate(at);
    if (upright)
        painter.rotate(-90);
    const QRectF body(0, -32, length, 64);
    painter.fillRect(body.translated(14, 18), QColor(0, 0, 0, 60));
    painter.fillRect(body, QColor(232, 184, 44));
    painter.fillRect(QRectF(0, -32, length, 12), QColor(250, 214, 96));
    painter.fillRect(QRectF(0, 20, length, 12), QColor(186, 142, 26));
    for (const double share : {0.12, 0.5, 0.88}) {
        const QRectF vial(length * share - 42, -18, 84, 36);
        painter.fillRect(vial.adjusted(-10, -6, 10, 6), QColor(52, 54, 52));
        painter.fillRect(vial, QColor(196, 232, 96));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(240, 252, 214));
        painter.drawEllipse(vial.center() + QPointF(share == 0.5 ? 9 : -3, 0), 15, 11);
    }
    painter.restore();
}

void tapeMeasure(QPainter &painter, QPointF from, QPointF to)
{
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    painter.save();
    painter.translate(from);
    painter.rotate(std::atan2(to.y() - from.y(), to.x() - from.x()) * 180 / M_PI);
    painter.fillRect(QRectF(0, -6, length, 28), QColor(0, 0, 0, 50));
    painter.fillRect(QRectF(0, -14, length, 28), QColor(246, 220, 74));
    for (double x = 0; x < length; x += 10) {
        const bool decimetre = std::fmod(x, 100) < 1;
        painter.fillRect(QRectF(x, -14, decimetre ? 5 : 2, decimetre ? 28 : 11), decimetre ? QColor(196, 40, 34) : QColor(40, 36, 20));
    }
    painter.setPen(QPen(QColor(30, 30, 30), 6));
    painter.setBrush(QColor(46, 48, 50));
    painter.drawRoundedRect(QRectF(length - 10, -62, 110, 104), 26, 26);
    painter.setBrush(QColor(217, 72, 15));
    painter.drawEllipse(QPointF(length + 46, -10), 26, 26);
    painter.restore();
}

void chalkCircle(QPainter &painter, QPointF at, double radius, Brush &brush)
{
    painter.setBrush(Qt::NoBrush);
    for (int round = 0; round < 3; ++round) {
        painter.setPen(QPen(QColor(196, 44, 38, 150), brush.between(7, 13), Qt::SolidLine, Qt::RoundCap));
        const double r = radius * brush.between(0.94, 1.05);
        painter.drawArc(QRectF(at.x() - r, at.y() - r * 0.92, 2 * r, 1.84 * r), brush.whole(0, 5760), 16 * brush.whole(300, 370));
    }
    painter.setPen(QPen(QColor(196, 44, 38, 190), 12, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(radius * 1.1, -radius * 0.9), at + QPointF(radius * 1.5, -radius * 1.3));
    painter.drawLine(at + QPointF(radius * 1.5, -radius * 0.9), at + QPointF(radius * 1.1, -radius * 1.3));
}

void pressureGauge(QPainter &painter, QPointF at, double radius)
{
    painter.setPen(QPen(QColor(176, 150, 82), radius * 0.34, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at + QPointF(0, radius), at + QPointF(0, radius * 2.1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 70));
    painter.drawEllipse(at + QPointF(radius * 0.14, radius * 0.16), radius * 1.08, radius * 1.08);
    painter.setBrush(QColor(54, 56, 58));
    painter.drawEllipse(at, radius * 1.08, radius * 1.08);
    painter.setBrush(QColor(248, 248, 244));
    painter.drawEllipse(at, radius * 0.92, radius * 0.92);
    for (int mark = 0; mark <= 40; ++mark) {
        const double angle = (225 - 270.0 * mark / 40) * M_PI / 180;
        const QPointF out(std::cos(angle), -std::sin(angle));
        const bool large = mark % 10 == 0;
        painter.setPen(QPen(mark >= 32 ? QColor(200, 44, 40) : QColor(30, 30, 30), radius * (large ? 0.045 : 0.02)));
        painter.drawLine(at + out * radius * 0.84, at + out * radius * (large ? 0.66 : 0.75));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(196, 36, 32));
    const double angle = (225 - 270.0 * 0.5) * M_PI / 180 - 0.02;
    const QPointF out(std::cos(angle), -std::sin(angle));
    const QPointF side(-out.y() * radius * 0.035, out.x() * radius * 0.035);
    painter.drawPolygon(QPolygonF{at + out * radius * 0.74, at + side - out * radius * 0.18, at - side - out * radius * 0.18});
    painter.setBrush(QColor(40, 40, 40));
    painter.drawEllipse(at, radius * 0.07, radius * 0.07);
}

void laserLine(QPainter &painter, const QRectF &wall, double y)
{
    for (const auto &[width, alpha] : {std::pair(70.0, 22), std::pair(30.0, 60), std::pair(9.0, 235)}) {
        painter.setPen(QPen(QColor(64, 226, 96, alpha), width));
        painter.drawLine(QPointF(wall.left(), y), QPointF(wall.right(), y));
    }
}

void basin(QPainter &painter, const QRectF &wall)
{
    const double x = wall.left() + wall.width() * 0.2;
    const double top = wall.bottom() - 850;
    painter.fillRect(QRectF(x + 20, top + 80, 960, 520), QColor(168, 132, 96));
    painter.setPen(QPen(QColor(132, 100, 70), 9));
    painter.drawLine(QPointF(x + 500, top + 90), QPointF(x + 500, top + 590));
    painter.fillRect(QRectF(x, top, 1000, 90), QColor(244, 244, 242));
    painter.fillRect(QRectF(x, top + 74, 1000, 20), QColor(190, 190, 188));
    painter.setPen(QPen(QColor(166, 170, 174), 34, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{x + 500, top}, {x + 500, top - 210}, {x + 610, top - 210}, {x + 610, top - 150}});
    const QRectF mirror(x + 60, top - 1220, 880, 880);
    QLinearGradient glass(mirror.topLeft(), mirror.bottomRight());
    glass.setColorAt(0, QColor(226, 234, 236));
    glass.setColorAt(0.5, QColor(188, 200, 204));
    glass.setColorAt(0.52, QColor(214, 224, 227));
    glass.setColorAt(1, QColor(176, 188, 192));
    painter.fillRect(mirror.adjusted(-18, -18, 18, 18), QColor(255, 246, 220));
    painter.fillRect(mirror, glass);
}

void kitchenUnits(QPainter &painter, const QRectF &wall, Brush &brush)
{
    const auto doors = [&](const QRectF &row, const QColor &colour) {
        for (double x = row.left(); x < row.right() - 10; x += 600) {
            const QRectF door(x + 4, row.top() + 4, qMin(592.0, row.right() - x - 8), row.height() - 8);
            painter.fillRect(door, brush.vary(colour, 0.02));
            shadeAcross(painter, door, door.topLeft(), door.bottomRight(), QColor(255, 255, 255, 40), QColor(0, 0, 0, 24));
        }
    };
    painter.fillRect(QRectF(wall.left(), wall.bottom() - 820, wall.width(), 740), QColor(90, 86, 80));
    doors(QRectF(wall.left(), wall.bottom() - 820, wall.width(), 720), QColor(82, 108, 104));
    painter.fillRect(QRectF(wall.left(), wall.bottom() - 860, wall.width(), 46), QColor(236, 234, 228));
    painter.fillRect(QRectF(wall.left(), wall.bottom() - 816, wall.width(), 12), QColor(0, 0, 0, 70));
    doors(QRectF(wall.left(), wall.bottom() - 2300, wall.width() * 0.36, 720), QColor(228, 222, 210));
    doors(QRectF(wall.left() + wall.width() * 0.64, wall.bottom() - 2300, wall.width() * 0.36, 720), QColor(228, 222, 210));
    const QRectF hood(wall.left() + wall.width() * 0.4, wall.bottom() - 2050, wall.width() * 0.2, 300);
    painter.fillRect(hood, QColor(176, 180, 182));
    painter.fillRect(QRectF(hood.center().x() - 120, wall.top(), 240, hood.top() - wall.top()), QColor(188, 192, 194));
    painter.fillRect(QRectF(hood.left(), wall.bottom() - 880, hood.width(), 22), QColor(30, 30, 32));
}

void wardrobe(QPainter &painter, const QRectF &wall, Brush &brush)
{
    const QRectF body(wall.left() + wall.width() * 0.06, wall.bottom() - 2450, wall.width() * 0.58, 2450);
    painter.fillRect(body.translated(40, 0), QColor(0, 0, 0, 50));
    painter.fillRect(body, QColor(120, 92, 66));
    const double width = body.width() / 4;
    for (int i = 0; i < 4; ++i) {
        const QRectF door(body.left() + i * width + 5, body.top() + 8, width - 10, body.height() - 90);
        painter.fillRect(door, brush.vary(QColor(206, 178, 142), 0.03));
        brush.strokes(painter, door.adjusted(30, 200, -30, -200), QColor(176, 146, 108), 16, 30, 500);
        painter.fillRect(QRectF(i % 2 ? door.left() + 18 : door.right() - 30, door.center().y() - 160, 12, 320), QColor(70, 62, 54));
    }
}

void standingWater(QPainter &painter, const QRectF &floor, Brush &brush)
{
    painter.fillRect(floor, QColor(150, 196, 204, 70));
    QLinearGradient sky(floor.topLeft(), floor.bottomLeft());
    sky.setColorAt(0, QColor(236, 246, 248, 170));
    sky.setColorAt(0.35, QColor(206, 228, 232, 70));
    sky.setColorAt(1, QColor(180, 210, 214, 20));
    painter.fillRect(floor, sky);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 26; ++i) { // ripples
        const QPointF at(brush.between(floor.left(), floor.right()), brush.between(floor.top(), floor.bottom()));
        const double length = brush.between(200, 620);
        QPainterPath ripple(at);
        ripple.cubicTo(at + QPointF(length / 3, 26), at + QPointF(length * 2 / 3, -26), at + QPointF(length, 0));
        painter.setPen(QPen(QColor(248, 253, 253, brush.whole(40, 110)), brush.between(5, 13)));
        painter.drawPath(ripple);
    }
}

void floorDrain(QPainter &painter, QPointF at)
{
    const QRectF plate(at.x() - 75, at.y() - 75, 150, 150);
    painter.fillRect(plate.adjusted(-14, -14, 14, 14), QColor(60, 62, 62));
    painter.fillRect(plate, QColor(196, 198, 198));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(70, 72, 72));
    painter.drawEllipse(at, 56, 56);
    painter.setPen(QPen(QColor(196, 198, 198), 9));
    for (int i = -3; i <= 3; ++i)
        painter.drawLine(QPointF(at.x() - 52, at.y() + i * 17), QPointF(at.x() + 52, at.y() + i * 17));
}

// Sunlight through a window, softened by drawing it several times a little larger.
void dayOnFloor(QPainter &painter, const QRectF &floor)
{
    painter.setPen(Qt::NoPen);
    for (int layer = 0; layer < 6; ++layer) {
        painter.setBrush(QColor(255, 244, 214, 17));
        const double grow = layer * 34.0;
        for (const double start : {0.1, 0.3}) {
            const double x = floor.left() + floor.width() * start;
            const double y = floor.top() + floor.height() * 0.32;
            const double w = floor.width() * 0.17;
            const double h = floor.height() * 0.3;
            painter.drawPolygon(QPolygonF{{x - grow, y - grow}, {x + w + grow, y + 160 - grow},
                                          {x + w + 260 + grow, y + h + 160 + grow}, {x + 260 - grow, y + h + grow}});
        }
    }
}

void ladder(QPainter &painter, const View &view, double x, double z)
{
    const double pixel = view.scaleAt(z);
    const QColor aluminium(186, 192, 196);
    const auto leg = [&](const Point3 &from, const Point3 &to, const QColor &colour) {
        painter.setPen(QPen(colour.darker(140), 62 * pixel, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(view.at(from), view.at(to));
        painter.setPen(QPen(colour, 44 * pixel, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(view.at(from), view.at(to));
    };
    leg({x + 60, 0, z + 750}, {x + 90, 1720, z + 120}, aluminium.darker(130));
    leg({x + 500, 0, z + 750}, {x + 470, 1720, z + 120}, aluminium.darker(130));
    for (int step = 1; step <= 6; ++step) {
        const double y = step * 270.0;
        const double lean = y / 1720 * 100;
        leg({x + lean / 2, y, z + lean}, {x + 560 - lean / 2, y, z + lean}, aluminium.lighter(108));
    }
    leg({x, 0, z}, {x + 80, 1750, z + 110}, aluminium);
    leg({x + 560, 0, z}, {x + 480, 1750, z + 110}, aluminium);
    view.box(painter, {x + 60, 1730, z + 60}, {x + 500, 1780, z + 240}, QColor(214, 92, 32));
}

void bucket(QPainter &painter, const View &view, double x, double z, const QColor &colour)
{
    const double pixel = view.scaleAt(z);
    const QPointF base = view.at({x, 0, z});
    const QPointF top = view.at({x, 330, z});
    const double radius = 150 * pixel;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawEllipse(base + QPointF(radius * 0.25, 0), radius * 1.2, radius * 0.32);
    QPainterPath body;
    body.moveTo(top + QPointF(-radius, 0));
    body.lineTo(base + QPointF(-radius * 0.82, 0));
    body.quadTo(base + QPointF(0, radius * 0.42), base + QPointF(radius * 0.82, 0));
    body.lineTo(top + QPointF(radius, 0));
    QLinearGradient round(top - QPointF(radius, 0), top + QPointF(radius, 0));
    round.setColorAt(0, colour.darker(118));
    round.setColorAt(0.35, colour.lighter(116));
    round.setColorAt(1, colour.darker(145));
    painter.setBrush(round);
    painter.drawPath(body);
    painter.setBrush(colour.darker(135));
    painter.setPen(QPen(colour.lighter(125), 14 * pixel));
    painter.drawEllipse(top, radius, radius * 0.3);
}

void bags(QPainter &painter, const View &view, double x, double z, Brush &brush)
{
    for (int layer = 0; layer < 4; ++layer) {
        const double shift = brush.between(-40, 40);
        view.box(painter, {x + shift, layer * 120.0, z}, {x + 640 + shift, layer * 120.0 + 114, z + 420},
                 brush.vary(layer % 2 ? QColor(206, 196, 176) : QColor(190, 178, 156), 0.04));
    }
}

void tileStack(QPainter &painter, const View &view, double x, double z)
{
    for (int box = 0; box < 3; ++box) {
        view.box(painter, {x, box * 110.0, z}, {x + 620, box * 110.0 + 104, z + 340}, QColor(184, 146, 100));
        const QPointF from = view.at({x + 40, box * 110.0 + 52, z});
        painter.setPen(QPen(QColor(217, 72, 15, 190), 34 * view.scaleAt(z)));
        painter.drawLine(from, view.at({x + 200, box * 110.0 + 52, z}));
    }
}

void sofa(QPainter &painter, const View &view, double x, double z)
{
    const QColor cloth(126, 136, 134);
    view.box(painter, {x, 0, z + 560}, {x + 1900, 780, z + 760}, cloth.darker(112));
    view.box(painter, {x + 60, 60, z}, {x + 1840, 430, z + 600}, cloth);
    view.box(painter, {x - 120, 0, z - 20}, {x + 80, 600, z + 740}, cloth.darker(106));
    view.box(painter, {x + 1820, 0, z - 20}, {x + 2020, 600, z + 740}, cloth.darker(106));
    view.box(painter, {x + 1300, 430, z + 300}, {x + 1720, 780, z + 520}, QColor(206, 126, 72));
}

} // namespace plumb::demo
