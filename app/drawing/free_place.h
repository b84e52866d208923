// Where a stamp goes on a page: where nothing is drawn, along the lower or the right edge, as near to the lower right corner
// as can be. There the title block is, and whoever unfolds the paper looks first.
#pragma once

#include <QImage>
#include <QRectF>

namespace plumb::drawing {

struct StampPlace {
    QRectF at;          // points of the page as it is seen, y downwards
    bool free = false;  // false: there is no such place, and it covers something in the corner
};

// `drawn`: the whole page on white, which is `page` points large; some 1,500 pixels tell lines apart. `stamp`: points, as large
// as it is wanted; where that fits nowhere it is made smaller, down to `least` of it.
StampPlace placeForStamp(const QImage &drawn, QSizeF page, QSizeF stamp, double least = 0.75);

} // namespace plumb::drawing
