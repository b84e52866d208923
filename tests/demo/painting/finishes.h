// What the surfaces of a room look like at each stage of the work. Millimetres throughout.
#pragma once

#include "brush.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace plumb::demo {

enum class Finish { Bare, Demolition, Utilities, Waterproofing, Tiling, Carpentry, Painting, Fitted };
std::optional<Finish> finishFromText(const QString &text);

// `wet`: bathroom or kitchen. `main`: the wall the picture is about.
void paintWall(QPainter &painter, const QRectF &wall, Finish finish, bool wet, bool main, Brush &brush);
void paintFloor(QPainter &painter, const QRectF &floor, Finish finish, bool wet, Brush &brush);
void paintCeiling(QPainter &painter, const QRectF &ceiling, Finish finish, Brush &brush);

} // namespace plumb::demo
