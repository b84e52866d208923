// Which tiles a SheetView asks for, and what it shows of those it has.
#include "app/viewmodels/sheet_scene.h"
#include "app/viewmodels/sheet_view.h"

namespace plumb {

using namespace drawing;

namespace {

constexpr qint64 leastCached = 24 * 1024 * 1024;
constexpr QColor paperByNight(22, 22, 22); // what white becomes, app/drawing/night.cpp

} // namespace

// As much as is in view, twice; memory follows the screen and not the sheet.
void SheetView::limitCaches(int level)
{
    const auto bytesOf = [this](int atLevel, const QRectF &area) {
        const QRect span = tilesOf(m_camera.page, atLevel, area);
        return qint64(span.width()) * span.height() * tileSide * tileSide * 4;
    };
    m_tiles.setLimit(std::max(leastCached, 2 * bytesOf(level, m_camera.visible())));
    m_coarse.setLimit(2 * bytesOf(m_coarseLevel, QRectF(QPointF(), m_camera.page)));
}

std::vector<QPoint> SheetView::missing(int level, const QRect &span) const
{
    std::vector<QPoint> none;
    for (int row = span.top(); row <= span.bottom(); ++row) {
        for (int column = span.left(); column <= span.right(); ++column) {
            if (!has({m_page, level, column, row, lookNow()}))
                none.emplace_back(column, row);
        }
    }
    return none;
}

void SheetView::askForTiles()
{
    if (!m_camera.valid() || m_facts.sizes.isEmpty())
        return;
    std::vector<Wish> wishes;
    const auto wish = [&](int level, const QRectF &area) {
        const QRect span = tilesOf(m_camera.page, level, area);
        std::vector<QPoint> none = missing(level, span);
        if (!none.empty())
            wishes.push_back({m_page, level, lookNow(), pageOfEarlier(), span, std::move(none)});
        return wishes.empty();
    };
    const bool sharp = wish(m_level, m_camera.visible());
    if (m_level != m_coarseLevel) // once, for whatever comes into view next
        wish(m_coarseLevel, QRectF(QPointF(), m_camera.page));
    m_renderer.want(std::move(wishes));
    setBusy(false, m_shown || sharp, sharp);
}

void SheetView::onDrawn(const std::vector<DrawnTile> &tiles)
{
    bool seen = false;
    for (const DrawnTile &drawn : tiles) {
        if (drawn.tile.page != m_page)
            continue;
        seen = true;
        (drawn.tile.level == m_coarseLevel ? m_coarse : m_tiles).put(drawn.tile, drawn.image);
    }
    setBusy(m_opening, m_shown || seen, m_sharp);
    askForTiles();
    update();
}

void SheetView::addTiles(std::vector<ShownTile> &to, int level, Look look)
{
    const QRect span = tilesOf(m_camera.page, level, m_camera.visible());
    const QSize whole = wholeSize(m_camera.page, level);
    const double scale = scaleOf(level);
    for (int row = span.top(); row <= span.bottom(); ++row) {
        for (int column = span.left(); column <= span.right(); ++column) {
            const Tile tile{m_page, level, column, row, look};
            QImage image = m_coarse.get(tile);
            if (image.isNull())
                image = m_tiles.get(tile);
            if (image.isNull())
                continue;
            const QRect pixels = tile.pixels(whole);
            to.push_back({tile, QRectF(pixels.x() / scale, pixels.y() / scale, pixels.width() / scale, pixels.height() / scale), image});
        }
    }
}

// From behind to the front: the whole page from afar, the level before, the level now; only the last where it is whole.
std::vector<ShownTile> SheetView::shownTiles()
{
    std::vector<ShownTile> tiles;
    const Look now = lookNow();
    const Look plain = m_night ? Look::Night : Look::Day;
    if (!missing(m_level, tilesOf(m_camera.page, m_level, m_camera.visible())).empty()) {
        std::vector<int> levels{m_coarseLevel};
        if (m_before != m_coarseLevel && m_before != m_level)
            levels.push_back(m_before);
        for (const int level : levels)
            addTiles(tiles, level, plain);
        if (now != plain) {
            levels.push_back(m_level);
            addTiles(tiles, m_level, plain);
            for (const int level : levels)
                addTiles(tiles, level, now);
            return tiles;
        }
    }
    if (m_level != m_coarseLevel || tiles.empty())
        addTiles(tiles, m_level, now);
    return tiles;
}

QSGNode *SheetView::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *scene = static_cast<SheetScene *>(node);
    if (!m_camera.valid() || m_facts.sizes.isEmpty()) {
        delete scene;
        return nullptr;
    }
    if (!scene)
        scene = new SheetScene(window());
    if (!scene->show(m_camera, pixelRatio(), shownTiles(), m_night ? paperByNight : QColor(Qt::white)))
        QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
    return scene;
}

} // namespace plumb
