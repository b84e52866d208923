// Small means shared by everything that is drawn: chance from a seed, colours that vary, soft edges.
#pragma once

#include "app/core/random.h"

#include <QColor>
#include <QLinearGradient>
#include <QPainter>

namespace plumb::demo {

class Brush {
public:
    explicit Brush(std::uint64_t seed) : m_random(seed) {}

    double between(double low, double high)
    {
        return low + (high - low) * double(m_random.next() >> 11) / double(1ull << 53);
    }
    int whole(int low, int high) { return low + int(m_random.below(std::uint64_t(high - low + 1))); }
    bool once(double chance) { return between(0, 1) < chance; }

    // The colour, a little lighter or darker.
    QColor vary(const QColor &colour, double by)
    {
        const double change = between(-by, by);
        const auto shift = [change](int channel) { return qBound(0, int(channel * (1 + change)), 255); };
        return QColor(shift(colour.red()), shift(colour.green()), shift(colour.blue()), colour.alpha());
    }

    // Clouds of lighter and darker spots: nothing on a site is of one colour.
    void mottle(QPainter &painter, const QRectF &area, const QColor &colour, int spots, double size);
    // Strokes of a broad brush or trowel.
    void strokes(QPainter &painter, const QRectF &area, const QColor &colour, int count, double length, double width);

private:
    SeededRandom m_random;
};

inline QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

// Darkening towards the edges of a surface, as light falls in the corners of a room.
void shadeEdges(QPainter &painter, const QRectF &area, double depth, int alpha);
// From one side to the other, multiplied over what is there.
void shadeAcross(QPainter &painter, const QRectF &area, QPointF from, QPointF to, const QColor &start, const QColor &end);

} // namespace plumb::demo
