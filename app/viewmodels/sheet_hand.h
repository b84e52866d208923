// What fingers and a mouse mean on a sheet: a tap, two taps, a long press, a pan that goes on a little, a pinch. Pure:
// positions and times go in, acts come out.
#pragma once

#include <QPointF>

#include <deque>
#include <optional>
#include <vector>

namespace plumb {

class SheetHand {
public:
    enum class What { Nothing, Pressed, Pan, Pinch, Tap, DoubleTap, LongPress, Fling, Rest };
    struct Act {
        What what = What::Nothing;
        QPointF at;            // pixels; of a pinch its middle
        QPointF by;            // Pan, Pinch: moved by; Fling: how far it goes on
        double factor = 1;     // Pinch
    };
    struct Limits {
        double slip = 10;      // pixels a tap may move
        int doubleTapMs = 400;
    };

    explicit SheetHand(Limits limits) : m_limits(limits) {}
    void setLimits(Limits limits) { m_limits = limits; }

    // All fingers that are down, in a lasting order; none: all are up. Milliseconds of any clock.
    Act fingers(const std::vector<QPointF> &at, qint64 ms);
    // The first finger has not moved for as long as a long press takes.
    Act held();
    bool mayBecomeLongPress() const { return m_down && !m_moved && !m_done && !m_pinching; }
    void letGo();

private:
    Act pressed(const std::vector<QPointF> &at, qint64 ms);
    Act movedTo(const std::vector<QPointF> &at, qint64 ms);
    Act released(qint64 ms);
    QPointF speed(qint64 ms) const; // pixels a millisecond

    Limits m_limits;
    bool m_down = false;
    bool m_moved = false;
    bool m_pinching = false;
    bool m_done = false;       // this press has had its act
    std::size_t m_count = 0;
    QPointF m_start;
    QPointF m_middle;
    double m_spread = 0;
    struct Step {
        QPointF at;
        qint64 ms;
    };
    std::deque<Step> m_steps;  // the last of the pan
    std::optional<Step> m_tap; // the last
};

} // namespace plumb
