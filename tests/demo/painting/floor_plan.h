// A drawing sheet of a flat, as vector PDF, A3 at 1:50: rooms, doors, windows, dimensions, a title
// block, and on the services sheet the runs of power and water.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <vector>

namespace plumb::demo {

struct Room {
    QString name;
    QRectF area;       // millimetres, y downwards
    bool wet = false;
};

struct Opening {
    QPointF from;
    QPointF to;
    bool window = false;
    QPointF swing;     // where the open door's leaf ends; doors only
};

struct Layout {
    std::vector<Room> rooms;
    std::vector<Opening> openings;
};

struct Sheet {
    QString title;     // 平面布置圖
    QString number;    // P-02
    QString revision;  // C
    QString site;
    QString designer;
    QString company;
    QDate date;
    bool services = false;
};

// Where a place of the flat (millimetres) stands on its sheet: points, y downwards from the upper left corner.
QPointF onPaper(const Layout &layout, QPointF place);

// The same bytes for the same sheet on every run. Error: Storage.
Result<QByteArray> drawPlan(const Layout &layout, const Sheet &sheet);

} // namespace plumb::demo
