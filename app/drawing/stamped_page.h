// One page of a drawing as a file of its own, with a stamp on it: what is drawn stays as it is (lines stay lines), the page
// keeps its size, and the stamp covers nothing where there is a free place for it (free_place.h).
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QSizeF>

#include <functional>
#include <memory>

namespace plumb::drawing {

struct Stamp {
    QByteArray pdf;        // one page
    QSizeF size;           // points, as it was laid out; it grows with the page it goes on
    double code = 0;       // of it, a side of the code that is to be read
};

struct StampedPage {
    bool covers = false;    // no free place was found: the stamp lies over the corner
    bool asPicture = false; // the drawing was a picture, or could only be drawn as one
};

// `sheet` is opened anew by each call. Asks `goesOn` as it goes. Errors: NotFound (no such drawing, or no such page),
// Cancelled, Storage (`out` took less), Internal (it cannot be shown either).
Result<StampedPage> writeStampedPage(const std::function<std::unique_ptr<QIODevice>()> &sheet, int page, const Stamp &stamp,
                                     const std::function<bool()> &goesOn, QIODevice &out);

} // namespace plumb::drawing
