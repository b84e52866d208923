#include "app/drawing/difference.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace plumb::drawing {

namespace {

constexpr int cell = 12;             // pixels: changes that lie closer belong together
constexpr int clearlyDarker = 80;    // of 255
constexpr int fewestPixels = 4;      // in a cell: fewer are no line

inline int darkness(QRgb pixel)
{
    return 255 - ((qRed(pixel) * 77 + qGreen(pixel) * 150 + qBlue(pixel) * 29) >> 8);
}

inline const QRgb *line(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

// White with so much of each ink laid over it.
class Inks {
public:
    Inks()
    {
        for (int ink = 0; ink < 256; ++ink) {
            const auto taken = [ink](int channel) { return (255 - channel) * ink / 255; };
            for (const auto &[table, colour] : {std::pair{&m_same, sameColour}, {&m_removed, removedColour}, {&m_added, addedColour}})
                (*table)[std::size_t(ink)] = {taken(qRed(colour)), taken(qGreen(colour)), taken(qBlue(colour))};
        }
    }
    QRgb mixed(int same, int removed, int added) const
    {
        const Taken &s = m_same[std::size_t(same)], &r = m_removed[std::size_t(removed)], &a = m_added[std::size_t(added)];
        return qRgb(std::max(0, 255 - s.red - r.red - a.red), std::max(0, 255 - s.green - r.green - a.green),
                    std::max(0, 255 - s.blue - r.blue - a.blue));
    }

private:
    struct Taken {
        int red, green, blue;
    };
    std::array<Taken, 256> m_same, m_removed, m_added;
};

// One side of the change: cells in which `picture` has ink that `other` has not, within a pixel.
std::vector<bool> cellsOnlyIn(const QImage &picture, const QImage &other, QSize size, int columns, int rows)
{
    std::vector<int> counts(std::size_t(columns) * std::size_t(rows));
    const auto darkestNear = [&other](int x, int y) {
        int most = 0;
        for (int row = std::max(0, y - 1); row <= std::min(other.height() - 1, y + 1); ++row) {
            for (int column = std::max(0, x - 1); column <= std::min(other.width() - 1, x + 1); ++column)
                most = std::max(most, darkness(line(other, row)[column]));
        }
        return most;
    };
    for (int y = 0; y < std::min(size.height(), picture.height()); ++y) {
        const QRgb *here = line(picture, y);
        const QRgb *there = y < other.height() ? line(other, y) : nullptr;
        for (int x = 0; x < std::min(size.width(), picture.width()); ++x) {
            if (there && x < other.width() && here[x] == there[x])
                continue;
            const int ink = darkness(here[x]);
            if (ink >= clearlyDarker && ink - darkestNear(x, y) >= clearlyDarker)
                ++counts[std::size_t(y / cell) * std::size_t(columns) + std::size_t(x / cell)];
        }
    }
    std::vector<bool> changed(counts.size());
    std::transform(counts.begin(), counts.end(), changed.begin(), [](int count) { return count >= fewestPixels; });
    return changed;
}

// Cells that touch, also at a corner, become one rectangle.
QList<QRect> joined(std::vector<bool> cells, int columns, int rows, QSize size)
{
    QList<QRect> areas;
    const auto at = [columns](int x, int y) { return std::size_t(y) * std::size_t(columns) + std::size_t(x); };
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            if (!cells[at(x, y)])
                continue;
            QRect area;
            std::vector<QPoint> next{{x, y}};
            cells[at(x, y)] = false;
            while (!next.empty()) {
                const QPoint here = next.back();
                next.pop_back();
                area |= QRect(here, QSize(1, 1));
                for (int row = std::max(0, here.y() - 1); row <= std::min(rows - 1, here.y() + 1); ++row) {
                    for (int column = std::max(0, here.x() - 1); column <= std::min(columns - 1, here.x() + 1); ++column) {
                        if (cells[at(column, row)]) {
                            cells[at(column, row)] = false;
                            next.emplace_back(column, row);
                        }
                    }
                }
            }
            areas.append(QRect(area.x() * cell, area.y() * cell, area.width() * cell, area.height() * cell) & QRect(QPoint(), size));
        }
    }
    return areas;
}

} // namespace

QImage difference(const QImage &before, const QImage &after)
{
    static const Inks inks;
    QImage out(after.size(), QImage::Format_RGB32);
    const int shared = std::min(before.width(), after.width());
    for (int y = 0; y < after.height(); ++y) {
        auto *to = reinterpret_cast<QRgb *>(out.scanLine(y));
        const QRgb *now = line(after, y);
        const QRgb *then = y < before.height() ? line(before, y) : nullptr;
        for (int x = 0; x < after.width(); ++x) {
            const QRgb was = then && x < shared ? then[x] : 0xffffffffu;
            if (was == 0xffffffffu && now[x] == 0xffffffffu) {
                to[x] = 0xffffffffu;
                continue;
            }
            const int old = darkness(was), present = darkness(now[x]), both = std::min(old, present);
            to[x] = inks.mixed(both, old - both, present - both);
        }
    }
    return out;
}

Changes changesBetween(const QImage &before, const QImage &after)
{
    const QSize size = before.size().expandedTo(after.size());
    const int columns = (size.width() + cell - 1) / cell;
    const int rows = (size.height() + cell - 1) / cell;
    return {joined(cellsOnlyIn(before, after, size, columns, rows), columns, rows, size),
            joined(cellsOnlyIn(after, before, size, columns, rows), columns, rows, size)};
}

} // namespace plumb::drawing
