// What changed between two revisions of a sheet, from two pictures of the same part at the same size: what both have
// stands in grey, what only the earlier has in red, what only the later has in blue.
#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace plumb::drawing {

inline constexpr QRgb removedColour = 0xffc92a2a;
inline constexpr QRgb addedColour = 0xff1565c0;
inline constexpr QRgb sameColour = 0xffb4bab8;

// Both Format_RGB32; of the size of `after`: where `before` ends, there was nothing.
QImage difference(const QImage &before, const QImage &after);

struct Changes {
    QList<QRect> removed; // pixels; what lies close together is one
    QList<QRect> added;
    QList<QRect> all() const { return removed + added; }
};
// A line that lies one pixel beside where it lay is no change. Error-free: empty pictures have no changes.
Changes changesBetween(const QImage &before, const QImage &after);

} // namespace plumb::drawing
