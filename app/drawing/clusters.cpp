#include "app/drawing/clusters.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace plumb::drawing {

namespace {

using Cell = std::pair<qint64, qint64>;

Cell cellOf(QPointF at, double side)
{
    return {qint64(std::floor(at.x() / side)), qint64(std::floor(at.y() / side))};
}

} // namespace

// In the order given, each pin joins the nearest group whose first pin is near enough, or begins one of its own. Groups
// are found by their first pin's cell, so a thousand pins look at their neighbours only.
QList<Cluster> clustered(const QList<QPointF> &pins, double scale, double apart)
{
    QList<Cluster> clusters;
    if (!(scale > 0) || !(apart > 0)) {
        for (int i = 0; i < pins.size(); ++i)
            clusters.append({{i}, pins[i], QRectF(pins[i], QSizeF(0, 0))});
        return clusters;
    }
    const double near = apart / scale; // points
    QHash<Cell, QList<int>> groups;
    for (int i = 0; i < pins.size(); ++i) {
        const Cell cell = cellOf(pins[i], near);
        int best = -1;
        double nearest = near;
        for (qint64 row = cell.second - 1; row <= cell.second + 1; ++row) {
            for (qint64 column = cell.first - 1; column <= cell.first + 1; ++column) {
                for (const int group : groups.value({column, row})) {
                    const QPointF off = pins[i] - pins[clusters[group].pins.first()];
                    const double distance = std::hypot(off.x(), off.y());
                    if (distance < nearest || (distance == nearest && group < best)) {
                        nearest = distance;
                        best = group;
                    }
                }
            }
        }
        if (best < 0) {
            groups[cell].append(int(clusters.size()));
            clusters.append({{i}, pins[i], QRectF(pins[i], QSizeF(0, 0))});
        } else {
            clusters[best].pins.append(i);
        }
    }
    for (Cluster &cluster : clusters) {
        QPointF low = pins[cluster.pins.first()], high = low, sum;
        for (const int pin : cluster.pins) {
            sum += pins[pin];
            low = {std::min(low.x(), pins[pin].x()), std::min(low.y(), pins[pin].y())};
            high = {std::max(high.x(), pins[pin].x()), std::max(high.y(), pins[pin].y())};
        }
        cluster.at = sum / double(cluster.pins.size());
        cluster.area = QRectF(low, high);
    }
    return clusters;
}

} // namespace plumb::drawing
