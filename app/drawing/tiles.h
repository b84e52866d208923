// A page at one size is cut into tiles. Which of them a view needs, in how few calls they can be drawn, and which
// ones are kept: pure functions and a cache with a limit in bytes, so that memory does not follow the sheet.
//
// Drawing a part of a PDF page begins with reading the page again, whatever the size of the part: tiles are
// therefore drawn by region, several at once, and cut afterwards.
#pragma once

#include <QHash>
#include <QImage>
#include <QRect>
#include <QRectF>

#include <list>
#include <vector>

namespace plumb::drawing {

inline constexpr int tileSide = 512;                      // device pixels
inline constexpr qint64 maxRegionPixels = 8ll * 1024 * 1024; // drawn in one call: 32 MiB

// Sizes in which a page is drawn: device pixels a point, 1024 steps from one to the double. Two views that are as near
// share tiles.
int levelOf(double scale);
double scaleOf(int level);
// Of the whole page at that size, device pixels.
QSize wholeSize(QSizeF page, int level);

// The size in which an earlier revision's page lies under the later one: the same where it is the same sheet plotted on
// other paper, else at the same scale, upper left corner on upper left corner.
QSize wholeUnder(QSizeF earlier, QSizeF later, int level);

enum class Look : quint8 { Day, Night, Compared, ComparedNight };

struct Tile {
    int page = 0;
    int level = 0;
    int column = 0;
    int row = 0;
    Look look = Look::Day;

    bool operator==(const Tile &) const = default;
    QRect pixels(QSize whole) const; // in the page at that size
};
size_t qHash(const Tile &tile, size_t seed = 0);

// Columns and rows of tiles that a part of the page touches.
QRect tilesOf(QSizeF page, int level, const QRectF &points);

// Rectangles of tiles (columns, rows) that hold every missing tile of `span`, as few as may be: one where it is not
// larger than maxRegionPixels. The one nearest to the middle first.
std::vector<QRect> regionsOf(const QRect &span, const std::vector<QPoint> &missing, qint64 most = maxRegionPixels);

class TileCache {
public:
    explicit TileCache(qint64 limit) : m_limit(limit) {}

    void put(const Tile &tile, QImage image);
    // Null: not there. Those asked for last go last.
    QImage get(const Tile &tile);
    bool contains(const Tile &tile) const { return m_places.contains(tile); }
    void clear();
    template <typename Which>
    void remove(Which which)
    {
        for (const Tile &tile : tiles()) {
            if (which(tile))
                drop(m_places.value(tile));
        }
    }
    void setLimit(qint64 limit); // at least what a view shows at once, or it would never be whole
    qint64 bytes() const { return m_bytes; }
    // Every tile kept, the last used first.
    std::vector<Tile> tiles() const;

private:
    void trim();

    struct Kept {
        Tile tile;
        QImage image;
    };
    using Kepts = std::list<Kept>;
    void drop(Kepts::iterator kept);

    qint64 m_limit;
    qint64 m_bytes = 0;
    Kepts m_kept; // the last used first
    QHash<Tile, Kepts::iterator> m_places;
};

} // namespace plumb::drawing
