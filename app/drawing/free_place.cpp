#include "app/drawing/free_place.h"

#include <cmath>
#include <optional>
#include <vector>

namespace plumb::drawing {

namespace {

constexpr double margin = 17;      // points: printers leave 6 mm white
constexpr double clearance = 4;    // points around it
constexpr double edgePart = 0.14;  // of the page: how far from an edge its own edge may be
constexpr int paper = 248;         // of 255: lighter is nothing drawn
constexpr int sizes = 4;           // tried, the wanted one first

// How much is drawn in any rectangle, at once.
class Ink {
public:
    explicit Ink(const QImage &drawn) : m_size(drawn.size()), m_sums(std::size_t(m_size.width() + 1) * std::size_t(m_size.height() + 1))
    {
        const QImage gray = drawn.convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < m_size.height(); ++y) {
            const uchar *const line = gray.constScanLine(y);
            int row = 0;
            for (int x = 0; x < m_size.width(); ++x) {
                row += line[x] < paper ? 1 : 0;
                at(x + 1, y + 1) = at(x + 1, y) + row;
            }
        }
    }
    bool none(const QRect &area)
    {
        const QRect in = area & QRect(QPoint(), m_size);
        const int left = in.left(), top = in.top(), right = in.right() + 1, bottom = in.bottom() + 1;
        return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) == 0;
    }

private:
    int &at(int x, int y) { return m_sums[std::size_t(y) * std::size_t(m_size.width() + 1) + std::size_t(x)]; }

    QSize m_size;
    std::vector<int> m_sums;
};

QRectF inCorner(QSizeF page, QSizeF stamp)
{
    return QRectF(QPointF(page.width() - margin - stamp.width(), page.height() - margin - stamp.height()), stamp);
}

std::optional<QRectF> freeFor(Ink &ink, double pixels, QSizeF page, QSizeF stamp)
{
    const QRectF corner = inCorner(page, stamp);
    const double step = std::max(1.0, 2 / pixels);
    const double fromRight = page.width() * edgePart, fromBottom = page.height() * edgePart;
    std::optional<QRectF> best;
    double nearest = 0;
    for (double up = 0; corner.top() - up >= margin; up += step) {
        for (double left = 0; corner.left() - left >= margin; left += step) {
            const double away = std::hypot(up, left);
            if (best && away >= nearest)
                break;
            if (up > fromBottom && left > fromRight)
                break;
            const QRectF place = corner.translated(-left, -up);
            const QRectF needed = place.adjusted(-clearance, -clearance, clearance, clearance);
            if (!ink.none(QRectF(needed.topLeft() * pixels, needed.size() * pixels).toAlignedRect()))
                continue;
            best = place;
            nearest = away;
            break;
        }
    }
    return best;
}

} // namespace

StampPlace placeForStamp(const QImage &drawn, QSizeF page, QSizeF stamp, double least)
{
    if (!drawn.isNull() && !page.isEmpty()) {
        Ink ink(drawn);
        for (int i = 0; i < sizes; ++i) {
            const double part = 1 - (1 - least) * i / (sizes - 1);
            if (const auto found = freeFor(ink, drawn.width() / page.width(), page, stamp * part))
                return {*found, true};
        }
    }
    return {inCorner(page, stamp * least), false};
}

} // namespace plumb::drawing
