#include "services.h"

#include <cmath>

namespace plumb::demo {

namespace {

const QColor power(206, 98, 38);
const QColor data(58, 104, 172);
const QColor hot(196, 62, 54);
const QColor cold(66, 128, 198);

// A groove cut into the plaster, its edges broken.
void chase(QPainter &painter, QPointF from, QPointF to, double width, Brush &brush)
{
    painter.setPen(QPen(QColor(124, 114, 100), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
    const QPointF along = (to - from) / 24;
    for (int i = 0; i < 24; ++i) {
        const QPointF at = from + along * i;
        painter.setPen(QPen(QColor(214, 206, 190, 150), width * 0.12));
        const QPointF side = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y()) * width / 2;
        painter.drawLine(at + side * brush.between(0.9, 1.15), at + along + side * brush.between(0.9, 1.15));
        painter.drawLine(at - side * brush.between(0.9, 1.15), at + along - side * brush.between(0.9, 1.15));
    }
}

// Round: dark below, a highlight above.
void tube(QPainter &painter, QPointF from, QPointF to, double width, const QColor &colour)
{
    const QPointF along = to - from;
    const QPointF side = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y()) * width;
    painter.setPen(QPen(QColor(30, 24, 18, 70), width * 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from - side * 0.35, to - side * 0.35);
    painter.setPen(QPen(colour.darker(118), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.setPen(QPen(colour, width * 0.62, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from + side * 0.08, to + side * 0.08);
    painter.setPen(QPen(colour.lighter(142), width * 0.16, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from + side * 0.22, to + side * 0.22);
}

void socketBox(QPainter &painter, QPointF at, const QColor &colour)
{
    const QRectF box(at.x() - 43, at.y() - 43, 86, 86);
    painter.setPen(QPen(colour.darker(130), 7));
    painter.setBrush(colour);
    painter.drawRoundedRect(box, 8, 8);
    painter.setBrush(colour.darker(180));
    painter.drawRoundedRect(box.adjusted(12, 12, -12, -12), 6, 6);
    painter.setPen(QPen(QColor(226, 196, 60), 6));
    painter.drawLine(at, at + QPointF(16, 34));
    painter.setPen(QPen(QColor(50, 92, 180), 6));
    painter.drawLine(at, at + QPointF(-12, 36));
}

void clips(QPainter &painter, QPointF from, QPointF to, double every)
{
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    painter.setPen(QPen(QColor(222, 220, 214), 12, Qt::SolidLine, Qt::FlatCap));
    const QPointF along = (to - from) / length;
    const QPointF side(-along.y() * 34, along.x() * 34);
    for (double at = every / 2; at < length; at += every)
        painter.drawLine(from + along * at - side, from + along * at + side);
}

// The one-metre line every trade measures from, snapped with ink: 墨線.
void inkLine(QPainter &painter, const QRectF &wall)
{
    painter.setPen(QPen(QColor(40, 44, 52, 170), 7));
    painter.drawLine(QPointF(wall.left(), wall.bottom() - 1000), QPointF(wall.right(), wall.bottom() - 1000));
}

void waterPair(QPainter &painter, double x, double top, double bottom)
{
    for (const auto &[dx, colour] : {std::pair(-75.0, hot), std::pair(75.0, cold)}) {
        tube(painter, {x + dx, top}, {x + dx, bottom}, 34, colour);
        clips(painter, {x + dx, top}, {x + dx, bottom}, 600);
        painter.setPen(QPen(QColor(190, 160, 70), 6));
        painter.setBrush(QColor(226, 200, 110));
        painter.drawEllipse(QPointF(x + dx, bottom), 34, 34);
    }
}

} // namespace

void runConduits(QPainter &painter, const QRectF &wall, bool wet, Brush &brush)
{
    const double first = wall.left() + wall.width() * brush.between(0.2, 0.3);
    const double second = wall.left() + wall.width() * brush.between(0.62, 0.72);
    const double socket = wall.bottom() - 350;
    for (const auto &[x, colour] : {std::pair(first, power), std::pair(second, data)}) {
        chase(painter, {x, wall.top()}, {x, socket}, 96, brush);
        tube(painter, {x, wall.top()}, {x, socket - 40}, 36, colour);
        clips(painter, {x, wall.top()}, {x, socket}, 520);
        socketBox(painter, {x, socket}, colour);
    }
    chase(painter, {first, socket + 20}, {first + wall.width() * 0.18, socket + 20}, 80, brush);
    tube(painter, {first + 44, socket + 20}, {first + wall.width() * 0.18, socket + 20}, 34, power);
    socketBox(painter, {first + wall.width() * 0.18, socket + 20}, power);
    const double light = wall.bottom() - 1300;
    chase(painter, {second + 380, wall.top()}, {second + 380, light}, 84, brush);
    tube(painter, {second + 380, wall.top()}, {second + 380, light}, 34, power);
    socketBox(painter, {second + 380, light}, power);
    if (wet)
        waterPair(painter, wall.left() + wall.width() * 0.46, wall.top(), wall.bottom() - 1050);
    inkLine(painter, wall);
}

void runOneConduit(QPainter &painter, const QRectF &wall, Brush &brush)
{
    const double x = wall.left() + wall.width() * brush.between(0.55, 0.7);
    chase(painter, {x, wall.top()}, {x, wall.bottom() - 350}, 90, brush);
    tube(painter, {x, wall.top()}, {x, wall.bottom() - 380}, 36, power);
    socketBox(painter, {x, wall.bottom() - 350}, power);
    inkLine(painter, wall);
}

void runCeilingConduits(QPainter &painter, const QRectF &ceiling, Brush &brush)
{
    for (const auto &[share, colour] : {std::pair(0.3, power), std::pair(0.38, power), std::pair(0.7, data)}) {
        const double x = ceiling.left() + ceiling.width() * (share + brush.between(-0.02, 0.02));
        tube(painter, {x, ceiling.top()}, {x, ceiling.bottom()}, 40, colour);
        clips(painter, {x, ceiling.top()}, {x, ceiling.bottom()}, 700);
    }
}

// Main channels with hangers, furring channels across, 400 mm apart.
void hangGrid(QPainter &painter, const QRectF &ceiling, Brush &brush)
{
    const QColor steel(196, 200, 202);
    for (double y = ceiling.top() + 300; y < ceiling.bottom(); y += 900) {
        tube(painter, {ceiling.left(), y}, {ceiling.right(), y}, 50, steel);
        for (double x = ceiling.left() + 300; x < ceiling.right(); x += 900)
            tube(painter, {x, y - 70}, {x, y + 40}, 14, steel.darker(130));
    }
    for (double x = ceiling.left() + 150; x < ceiling.right(); x += 400)
        tube(painter, {x, ceiling.top()}, {x, ceiling.bottom()}, 44, brush.vary(steel, 0.05));
}

} // namespace plumb::demo
