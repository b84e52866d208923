// Things that stand or hang in a room: windows and doors, tools and furniture.
#pragma once

#include "brush.h"
#include "finishes.h"
#include "view.h"

namespace plumb::demo {

// On a wall, in its millimetres.
void window(QPainter &painter, const QRectF &wall, Finish finish, Brush &brush);
void doorway(QPainter &painter, const QRectF &wall, Finish finish);
void spiritLevel(QPainter &painter, QPointF at, double length, bool upright); // the 2 m rule against a wall
void tapeMeasure(QPainter &painter, QPointF from, QPointF to);
void chalkCircle(QPainter &painter, QPointF at, double radius, Brush &brush);
void pressureGauge(QPainter &painter, QPointF at, double radius);
void laserLine(QPainter &painter, const QRectF &wall, double y);
void basin(QPainter &painter, const QRectF &wall);
void kitchenUnits(QPainter &painter, const QRectF &wall, Brush &brush);
void wardrobe(QPainter &painter, const QRectF &wall, Brush &brush);

// On the floor, in its millimetres.
void standingWater(QPainter &painter, const QRectF &floor, Brush &brush);
void floorDrain(QPainter &painter, QPointF at);
void dayOnFloor(QPainter &painter, const QRectF &floor);

// Standing in the room.
void ladder(QPainter &painter, const View &view, double x, double z);
void bucket(QPainter &painter, const View &view, double x, double z, const QColor &colour);
void bags(QPainter &painter, const View &view, double x, double z, Brush &brush);
void tileStack(QPainter &painter, const View &view, double x, double z);
void sofa(QPainter &painter, const View &view, double x, double z);

} // namespace plumb::demo
