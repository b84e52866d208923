// What a person draws over a photo: kept as shapes in its record, one text each, so that two people's arrows stand
// side by side and each can be moved or taken out later; the original is never touched. Drawn here once, for the
// screen and for the copies that leave.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

class QPainter;

namespace plumb::media {

enum class ShapeKind { Arrow, Box, Circle, Freehand, Text, Dimension };

struct Shape {
    QString id;                // stays when it is moved
    ShapeKind kind = ShapeKind::Arrow;
    QString color;             // red yellow green blue white black
    int weight = 2;            // 1 … 3
    QPolygonF points;          // 0 … 1 of the upright picture's width and height; arrow: from, to; text: its left top
    QString text;              // of a text or a dimension
    bool operator==(const Shape &) const = default;
};

inline constexpr qsizetype mostFreehandPoints = 90;
inline constexpr qsizetype longestShapeText = 120;

// An array as JSON: ["id","arrow","red",2,[x,y,…],"text"], coordinates in ten-thousandths. At most 1,000 characters.
QString toText(const Shape &shape);
// Nothing: no shape (or one of a newer app, which then stays in the record and is not shown).
std::optional<Shape> parseShape(const QString &text);
QList<Shape> parseShapes(const QStringList &texts);

// The line with no more than `most` points, and as close to what was drawn as that allows (Douglas-Peucker).
QPolygonF simplified(const QPolygonF &line, qsizetype most = mostFreehandPoints);
// `by` in 0 … 1 of the picture; no point leaves it.
Shape moved(const Shape &shape, QPointF by);
// The topmost shape within a finger of `at` (a point of `picture`); -1: none.
int shapeAt(const QList<Shape> &shapes, const QRectF &picture, QPointF at, qreal finger);

void drawShapes(QPainter &painter, const QRectF &picture, const QList<Shape> &shapes, int chosen = -1);

} // namespace plumb::media
