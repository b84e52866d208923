#include "app/drawing/camera.h"

#include "app/drawing/tiles.h"

#include <algorithm>
#include <cmath>

namespace plumb::drawing {

QSizeF Camera::turnedPage() const
{
    return turns % 2 ? page.transposed() : page;
}

double Camera::scale() const
{
    const QSizeF seen = turnedPage();
    return zoom * std::min(view.width() / seen.width(), view.height() / seen.height());
}

QTransform Camera::pageToItem() const
{
    QTransform map;
    map.translate(view.width() / 2, view.height() / 2);
    map.rotate(90.0 * turns);
    const double k = scale();
    map.scale(k, k);
    map.translate(-center.x(), -center.y());
    return map;
}

QRectF Camera::visible() const
{
    return pageToItem().inverted().mapRect(QRectF(QPointF(), view)) & QRectF(QPointF(), page);
}

Camera Camera::kept() const
{
    Camera to = *this;
    to.zoom = std::clamp(zoom, 1.0, maxZoom);
    if (!valid()) // nobody looks yet, or there is no page
        return to;
    const QSizeF seen = (turns % 2 ? view.transposed() : view) / to.scale();
    const auto within = [](double at, double length, double most) {
        return length >= most ? most / 2 : std::clamp(at, length / 2, most - length / 2);
    };
    to.center = {within(center.x(), seen.width(), page.width()), within(center.y(), seen.height(), page.height())};
    return to;
}

Camera Camera::fitted() const
{
    Camera to = *this;
    to.zoom = 1;
    return to.kept();
}

Camera Camera::zoomedAbout(QPointF pixel, double newZoom) const
{
    const QPointF still = toPage(pixel);
    Camera to = *this;
    to.zoom = std::clamp(newZoom, 1.0, maxZoom);
    to.center += still - to.toPage(pixel);
    return to.kept();
}

Camera Camera::panned(QPointF pixels) const
{
    Camera to = *this;
    const QPointF middle(view.width() / 2, view.height() / 2);
    to.center = toPage(middle - pixels);
    return to.kept();
}

Camera Camera::turned(int quarters) const
{
    Camera to = *this;
    to.turns = ((turns + quarters) % 4 + 4) % 4;
    return to.kept();
}

Camera Camera::showing(const QRectF &area) const
{
    Camera to = fitted();
    const QSizeF seen = turns % 2 ? area.size().transposed() : area.size();
    const double least = to.scale();
    to.zoom = std::min(view.width() / std::max(seen.width(), 1.0), view.height() / std::max(seen.height(), 1.0)) / least;
    to.center = area.center();
    return to.kept();
}

Camera Camera::rested(double pixelRatio) const
{
    Camera to = *this;
    to.zoom *= scaleOf(levelOf(scale() * pixelRatio)) / (scale() * pixelRatio);
    // The page's corner on a whole device pixel.
    const QPointF corner = to.toItem({0, 0}) * pixelRatio;
    const QPointF off = (QPointF(std::round(corner.x()), std::round(corner.y())) - corner) / pixelRatio;
    const QPointF middle(view.width() / 2, view.height() / 2);
    to.center = to.toPage(middle - off);
    return to;
}

} // namespace plumb::drawing
