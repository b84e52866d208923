// What a PDF says of its pages beyond what the drawing library tells: the box that is seen, the page's own turn, and the
// fonts it uses without bringing them. Needed to say where found words stand, and that letters may look otherwise.
// ISO 32000-1, 7.7.3.3 and 14.11.2 (boxes, Rotate), 9.9 (embedded fonts).
#pragma once

#include "app/core/result.h"

#include <QIODevice>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPDFPageObjectHelper;

namespace plumb::drawing {

struct PageBox {
    QRectF seen;      // the page's own space, y upwards: left, bottom, width, height
    int turns = 0;    // quarter turns clockwise
    QStringList lentFonts; // names of fonts that are not in the file and not among the fourteen every reader has

    // From the page's own space to where it is seen, y downwards from the upper left corner.
    QPointF toSeen(QPointF own) const;
    QPointF fromSeen(QPointF at) const; // and back
    QRectF toSeen(const QRectF &own) const;
};

// For the files that use qpdf alone (qpdf_device.h).
PageBox boxOfPage(QPDFPageObjectHelper &page);

// Of every page, at most `most`. The device's place is moved. Error: DamagedFile (what the drawing library could still
// make sense of, the stricter reader may not).
Result<QList<PageBox>> readPageBoxes(QIODevice &device, int most);

} // namespace plumb::drawing
