// A scan of a sheet as JPEG, written line by line: however large it is, it is never in memory.
#pragma once

#include <QByteArray>
#include <QSize>

namespace plumb::bench {

QByteArray scannedSheet(QSize pixels);

} // namespace plumb::bench
