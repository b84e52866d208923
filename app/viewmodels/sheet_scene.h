// The tiles of a sheet in the scene graph: one node a tile, a few new textures a frame. Lives where the scene graph
// does.
#pragma once

#include "app/drawing/camera.h"
#include "app/drawing/tiles.h"

#include <QSGRectangleNode>

class QQuickWindow;

namespace plumb {

// One tile to be shown. `sharp`: of the level the view is at.
struct ShownTile {
    drawing::Tile tile;
    QRectF area;  // points
    QImage image;
};

// A transform that changes nothing: the software renderer forgets where a plain node's children stand.
class SheetScene : public QSGTransformNode {
public:
    explicit SheetScene(QQuickWindow *window);

    // Tiles in drawing order: what is behind comes first. False: some of them wait for the next frame.
    bool show(const drawing::Camera &camera, double pixelRatio, const std::vector<ShownTile> &tiles, QColor paper);

    static constexpr int newTexturesAFrame = 6; // of 1 MiB

private:
    QQuickWindow *m_window;
    QSGRectangleNode *m_paper;
    QSGTransformNode *m_turned;
    struct Node {
        QSGNode *image = nullptr; // owns its texture
        qint64 key = 0;           // of the picture it shows
    };
    QHash<drawing::Tile, Node> m_nodes;
};

} // namespace plumb
