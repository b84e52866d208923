// How Qt PDF really draws a part of a page. In Qt 6.4 what `scaledClipRect` gives is smaller than what was asked for by
// (side - 1) / side, and PDFium lays the page out on its size cut to whole points; either moves the far end of a sheet
// at 20 times by whole letters, and neither need be so in another version. So it is measured, once, on a page of ours.
#pragma once

#include <QRect>
#include <QSize>
#include <QSizeF>

class QPdfDocument;
class QImage;

namespace plumb::drawing {

// The part `clip` of a page drawn `whole` pixels large, to less than half a pixel at its far end. Transparent where
// nothing is drawn.
QImage drawPart(QPdfDocument &document, int page, QSizeF pageSize, QSize whole, const QRect &clip);

} // namespace plumb::drawing
