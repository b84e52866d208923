// Pins that would lie on each other are shown as one with a number. Stable: the same pins and the same zoom give the
// same groups in the same order, and a pan changes nothing.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace plumb::drawing {

struct Cluster {
    QList<int> pins;   // places in the list given, ascending
    QPointF at;        // the middle of them, points; of one pin: itself
    QRectF area;       // that holds them all, points: where to zoom to
};

// `apart`: how far pins must lie from each other to be told apart, in pixels; `scale`: pixels a point. Where nothing
// can bring them apart (the same point at the largest zoom), they stay one.
QList<Cluster> clustered(const QList<QPointF> &pins, double scale, double apart);

} // namespace plumb::drawing
