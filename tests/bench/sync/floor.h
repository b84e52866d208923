// What the machine can do at best: the same rows into the device's record table with bare SQLite, the
// same cipher, one transaction, synchronous=FULL. No search, no lists, no history, no network.
#pragma once

#include <QJsonObject>
#include <QString>

namespace plumb::bench {

// write, read: ms for all rows; change: ms for one row in a transaction of its own (median).
QJsonObject measureFloor(const QString &folder, int rows);

} // namespace plumb::bench
