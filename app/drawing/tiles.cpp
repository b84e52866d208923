#include "app/drawing/tiles.h"

#include <algorithm>
#include <cmath>

namespace plumb::drawing {

namespace {

constexpr double stepsPerDouble = 1024;

qint64 pixelsOf(const QRect &tiles)
{
    return qint64(tiles.width()) * tiles.height() * tileSide * tileSide;
}

} // namespace

int levelOf(double scale)
{
    return int(std::lround(std::log2(scale) * stepsPerDouble));
}

double scaleOf(int level)
{
    return std::exp2(level / stepsPerDouble);
}

QSize wholeSize(QSizeF page, int level)
{
    const double scale = scaleOf(level);
    return {std::max(1, int(std::lround(page.width() * scale))), std::max(1, int(std::lround(page.height() * scale)))};
}

QSize wholeUnder(QSizeF earlier, QSizeF later, int level)
{
    constexpr double alike = 0.005;
    const bool sameSheet = std::abs(earlier.width() / earlier.height() / (later.width() / later.height()) - 1) < alike;
    return wholeSize(sameSheet ? later : earlier, level);
}

QRect Tile::pixels(QSize whole) const
{
    return QRect(column * tileSide, row * tileSide, tileSide, tileSide) & QRect(QPoint(), whole);
}

size_t qHash(const Tile &tile, size_t seed)
{
    return qHashMulti(seed, tile.page, tile.level, tile.column, tile.row, int(tile.look));
}

QRect tilesOf(QSizeF page, int level, const QRectF &points)
{
    const QRectF seen = points & QRectF(QPointF(), page);
    if (seen.isEmpty())
        return {};
    const double scale = scaleOf(level);
    const QSize whole = wholeSize(page, level);
    const auto tile = [](double pixel, int most) { return std::clamp(int(pixel), 0, most - 1) / tileSide; };
    const QPoint first(tile(std::floor(seen.left() * scale), whole.width()), tile(std::floor(seen.top() * scale), whole.height()));
    const QPoint last(tile(std::ceil(seen.right() * scale) - 1, whole.width()), tile(std::ceil(seen.bottom() * scale) - 1, whole.height()));
    return {first, last};
}

std::vector<QRect> regionsOf(const QRect &span, const std::vector<QPoint> &missing, qint64 most)
{
    QRect all;
    for (const QPoint &tile : missing) {
        if (span.contains(tile))
            all |= QRect(tile, QSize(1, 1));
    }
    if (all.isEmpty())
        return {};
    if (pixelsOf(all) <= most)
        return {all};
    // Halves, along the longer side, until each is small enough.
    std::vector<QRect> regions;
    const auto half = [&](const QRect &part) {
        for (const QRect &region : regionsOf(part, missing, most))
            regions.push_back(region);
    };
    if (all.width() == 1 && all.height() == 1)
        return {all};
    if (all.width() >= all.height()) {
        const int left = all.width() / 2;
        half(QRect(all.topLeft(), QSize(left, all.height())));
        half(all.adjusted(left, 0, 0, 0));
    } else {
        const int top = all.height() / 2;
        half(QRect(all.topLeft(), QSize(all.width(), top)));
        half(all.adjusted(0, top, 0, 0));
    }
    const QPointF middle = QRectF(span).center();
    std::stable_sort(regions.begin(), regions.end(), [middle](const QRect &a, const QRect &b) {
        return QPointF::dotProduct(QRectF(a).center() - middle, QRectF(a).center() - middle)
            < QPointF::dotProduct(QRectF(b).center() - middle, QRectF(b).center() - middle);
    });
    return regions;
}

void TileCache::put(const Tile &tile, QImage image)
{
    if (const auto known = m_places.constFind(tile); known != m_places.constEnd())
        drop(*known);
    m_bytes += image.sizeInBytes();
    m_kept.push_front({tile, std::move(image)});
    m_places.insert(tile, m_kept.begin());
    trim();
}

void TileCache::setLimit(qint64 limit)
{
    m_limit = limit;
    trim();
}

void TileCache::trim()
{
    while (m_bytes > m_limit && m_kept.size() > 1)
        drop(std::prev(m_kept.end()));
}

void TileCache::drop(Kepts::iterator kept)
{
    m_bytes -= kept->image.sizeInBytes();
    m_places.remove(kept->tile);
    m_kept.erase(kept);
}

QImage TileCache::get(const Tile &tile)
{
    const auto known = m_places.constFind(tile);
    if (known == m_places.constEnd())
        return {};
    m_kept.splice(m_kept.begin(), m_kept, *known);
    return m_kept.front().image;
}

void TileCache::clear()
{
    m_kept.clear();
    m_places.clear();
    m_bytes = 0;
}

std::vector<Tile> TileCache::tiles() const
{
    std::vector<Tile> all;
    for (const Kept &kept : m_kept)
        all.push_back(kept.tile);
    return all;
}

} // namespace plumb::drawing
