// Drawing sheets made for tests and benches, the same bytes on every run: PDF written by hand, so that each
// page's boxes, turn, fonts and number of paths are what the caller says, and not what some writer thinks best.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>

namespace plumb::test {

// ISO 216 lying, in points (1/72 inch).
inline constexpr QSizeF a0Points(3370.39, 2383.94);
inline constexpr QSizeF a1Points(2383.94, 1683.78);
inline constexpr QSizeF a4Points(841.89, 595.28);

struct PdfPage {
    QSizeF size = a4Points;  // of the media box, before `rotate`
    QByteArray content;      // operators; y upwards, as in every PDF
    QRectF cropBox;          // in the page's own space, y upwards; null: none
    int rotate = 0;          // degrees clockwise
    QByteArray font = "/Helvetica"; // of /F1; never embedded
    QByteArray jpeg;         // a scan, over the whole page, below `content`
    QSizeF pixels;           // of it
};

// A whole file. No pages: a file that has none.
QByteArray pdfFile(const QList<PdfPage> &pages);

// A floor plan of `paths` strokes and fills: walls, tiles, doors' arcs, furniture, dimensions, words.
PdfPage planPage(QSizeF size, int paths);
// At least 50,000 paths on A0.
QByteArray a0Plan();

// One A1 sheet in two revisions. C lacks a wall and a word of B, and has a door and a duct that B lacks.
struct TwoRevisions {
    QByteArray b;
    QByteArray c;
    QList<QRectF> removed; // points, y downwards from the top left corner of the page
    QList<QRectF> added;
};
TwoRevisions twoRevisions();

} // namespace plumb::test
