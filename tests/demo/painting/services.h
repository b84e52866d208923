// Pipes, wires and frames: what disappears behind the finish, and what the photos are taken for.
// Orange conduit: power; blue: data; red and blue pipes: hot and cold water.
#pragma once

#include "brush.h"

namespace plumb::demo {

void runConduits(QPainter &painter, const QRectF &wall, bool wet, Brush &brush);
void runOneConduit(QPainter &painter, const QRectF &wall, Brush &brush);
void runCeilingConduits(QPainter &painter, const QRectF &ceiling, Brush &brush);
void hangGrid(QPainter &painter, const QRectF &ceiling, Brush &brush);

} // namespace plumb::demo
