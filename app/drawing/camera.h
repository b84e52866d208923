// Where somebody looks at a page: how near, which point stands in the middle, which way it is turned. Pure geometry
// between points of the page and pixels of the item that shows it.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace plumb::drawing {

inline constexpr double maxZoom = 20;

struct Camera {
    QSizeF page;           // points
    QSizeF view;           // pixels of the item
    double zoom = 1;       // 1: the whole page is seen; up to maxZoom
    QPointF center;        // point of the page in the middle of the view
    int turns = 0;         // quarter turns clockwise, 0 … 3

    bool valid() const { return !page.isEmpty() && !view.isEmpty(); }
    double scale() const;  // pixels of the item a point
    QTransform pageToItem() const;
    QPointF toItem(QPointF point) const { return pageToItem().map(point); }
    QPointF toPage(QPointF pixel) const { return pageToItem().inverted().map(pixel); }
    QRectF visible() const; // the part of the page that is seen

    // The whole page.
    Camera fitted() const;
    // Zoomed so that what is at this pixel stays there; kept within limits.
    Camera zoomedAbout(QPointF pixel, double newZoom) const;
    // Moved with the finger.
    Camera panned(QPointF pixels) const;
    Camera turned(int quarters) const;
    // So that `area` (points) is seen whole and large.
    Camera showing(const QRectF &area) const;
    // The nearest place where a device pixel of the drawing is a device pixel of the screen, so that lines are as
    // sharp as they were drawn: less than half a pixel and a thousandth of the zoom away.
    Camera rested(double pixelRatio) const;

private:
    Camera kept() const; // nothing but page where there is page enough
    QSizeF turnedPage() const;
};

} // namespace plumb::drawing
