#include "app/viewmodels/sheet_scene.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>

namespace plumb {

using drawing::Camera;
using drawing::Tile;

namespace {

// Edges on device pixels: neighbours share theirs, and what was drawn for this size is shown pixel for pixel.
QRectF snapped(const QRectF &area, double pixelRatio)
{
    const auto at = [pixelRatio](double edge) { return std::round(edge * pixelRatio) / pixelRatio; };
    return QRectF(QPointF(at(area.left()), at(area.top())), QPointF(at(area.right()), at(area.bottom())));
}

} // namespace

SheetScene::SheetScene(QQuickWindow *window) : m_window(window), m_paper(window->createRectangleNode()), m_turned(new QSGTransformNode)
{
    appendChildNode(m_paper);
    appendChildNode(m_turned);
}

bool SheetScene::show(const Camera &camera, double pixelRatio, const std::vector<ShownTile> &tiles, QColor paper)
{
    const QTransform toItem = camera.pageToItem();
    m_paper->setRect(snapped(toItem.mapRect(QRectF(QPointF(), camera.page)), pixelRatio));
    m_paper->setColor(paper);
    QTransform turn;
    turn.rotate(90.0 * camera.turns);
    QMatrix4x4 matrix;
    matrix.rotate(90.0f * float(camera.turns), 0, 0, 1);
    if (const QMatrix4x4 now = camera.turns ? matrix : QMatrix4x4(); m_turned->matrix() != now)
        m_turned->setMatrix(now);
    const QTransform back = turn.inverted();

    QHash<Tile, Node> before = std::exchange(m_nodes, {});
    m_turned->removeAllChildNodes();
    int made = 0;
    bool all = true;
    for (const ShownTile &shown : tiles) {
        if (m_nodes.contains(shown.tile))
            continue;
        const qint64 key = shown.image.cacheKey();
        auto *node = before.value(shown.tile).key == key ? static_cast<QSGImageNode *>(before.take(shown.tile).image) : nullptr;
        if (!node) {
            if (made == newTexturesAFrame) {
                all = false;
                continue;
            }
            ++made;
            node = m_window->createImageNode();
            node->setTexture(m_window->createTextureFromImage(shown.image, QQuickWindow::TextureIsOpaque));
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Linear);
        }
        node->setRect(back.mapRect(snapped(toItem.mapRect(shown.area), pixelRatio)));
        m_turned->appendChildNode(node);
        m_nodes.insert(shown.tile, {node, key});
    }
    for (const Node &gone : std::as_const(before))
        delete gone.image;
    return all;
}

} // namespace plumb
