// Draws the tiles of a sheet on a thread of its own (one for all sheets: PDFium does one thing at a time). What it is
// asked for replaces what it was asked for before, so that nothing is drawn that is out of view by now; what is being
// drawn is finished. It and its signals belong to the thread that made it; nothing here waits.
#pragma once

#include "app/drawing/difference.h"
#include "app/drawing/sheet.h"
#include "app/drawing/tiles.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace plumb::drawing {

// Called on the drawing thread. Null: the bytes are not here.
using DeviceMaker = std::function<std::unique_ptr<QIODevice>()>;

struct SheetFacts {
    QList<QSizeF> sizes; // of the pages, points
    bool picture = false;
};

struct DrawnTile {
    Tile tile;
    QImage image; // RGB32
};

struct Wish {
    int page = 0;
    int level = 0;
    Look look = Look::Day;
    int earlierPage = 0;         // of a compared look: the page of the earlier revision's file
    QRect span;                  // columns and rows that are in view
    std::vector<QPoint> missing; // of these: what is not there yet
};

struct Hit {
    int page = 0;
    int from = 0;    // characters of the page's text
    int length = 0;
    QString around;  // the words around it
};

class SheetRenderer : public QObject {
    Q_OBJECT
public:
    explicit SheetRenderer(QObject *parent = nullptr);
    ~SheetRenderer() override;

    // What was open before is closed.
    void open(DeviceMaker sheet);
    // The revision it is compared with, opened once somebody wants to see the difference. Empty: none.
    void compareWith(DeviceMaker earlier);
    void close();

    // In this order, the first first; they replace the wishes before. Tiles that are being drawn are not drawn again.
    void want(std::vector<Wish> wishes);
    // Pictures of pages, their longer side so many pixels. Each asked for once.
    void wantPictures(const QList<int> &pages, int side);
    // Ends the search before. Hits come page by page, the given page first; at most mostHits.
    void find(const QString &text, int firstPage);
    void wantPlaces(const Hit &hit);
    // Fonts the page uses that are not in the file.
    void wantFonts(int page);
    // Where the page differs from that page of the earlier revision.
    void findChanges(int page, int earlierPage);

    // Calls of the PDF library for tiles so far.
    int regionsDrawn() const { return m_regions; }
    static constexpr int mostHits = 500;

Q_SIGNALS:
    void opened(const plumb::drawing::SheetFacts &facts);
    void failed(plumb::drawing::SheetProblem problem, const QString &detail);
    void earlierFailed(plumb::drawing::SheetProblem problem);
    void drawn(const std::vector<plumb::drawing::DrawnTile> &tiles);
    void pictureDrawn(int page, const QByteArray &png);
    void fontsKnown(int page, const QStringList &lent);
    void found(const QList<plumb::drawing::Hit> &hits, int pagesSearched, bool done);
    void placed(const plumb::drawing::Hit &hit, const QList<QRectF> &places);
    void changesFound(int page, const QList<QRectF> &removed, const QList<QRectF> &added);

private:
    class Work;
    std::shared_ptr<Work> m_work;
    int m_regions = 0;
};

} // namespace plumb::drawing
