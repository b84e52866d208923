#include "app/viewmodels/sheet_hand.h"

#include <QLineF>

#include <cmath>

namespace plumb {

namespace {

constexpr qint64 speedOver = 100;     // ms before the end
constexpr double slowest = 0.15;      // pixels a ms: slower and it stays where it is
constexpr double goesOn = 200;        // ms at its last speed, so far it still glides
constexpr double doubleTapSlip = 40;  // pixels between two taps

QPointF middleOf(const std::vector<QPointF> &at)
{
    QPointF sum;
    for (const QPointF &one : at)
        sum += one;
    return sum / double(at.size());
}

double spreadOf(const std::vector<QPointF> &at)
{
    return at.size() < 2 ? 0 : QLineF(at[0], at[1]).length();
}

} // namespace

SheetHand::Act SheetHand::fingers(const std::vector<QPointF> &at, qint64 ms)
{
    if (at.empty())
        return m_down ? released(ms) : Act{};
    if (!m_down)
        return pressed(at, ms);
    if (at.size() != m_count) { // one came or went: from here on anew, without a jump
        m_count = at.size();
        m_pinching = m_pinching || m_count > 1;
        m_moved = m_moved || m_pinching;
        m_middle = middleOf(at);
        m_spread = spreadOf(at);
        m_steps = {{m_middle, ms}};
        return {};
    }
    return movedTo(at, ms);
}

SheetHand::Act SheetHand::pressed(const std::vector<QPointF> &at, qint64 ms)
{
    m_down = true;
    m_done = false;
    m_count = at.size();
    m_moved = m_pinching = m_count > 1;
    m_start = m_middle = middleOf(at);
    m_spread = spreadOf(at);
    m_steps = {{m_middle, ms}};
    return {What::Pressed, m_middle, {}, 1};
}

SheetHand::Act SheetHand::movedTo(const std::vector<QPointF> &at, qint64 ms)
{
    const QPointF middle = middleOf(at);
    if (!m_moved && QLineF(m_start, middle).length() <= m_limits.slip)
        return {};
    m_moved = true;
    const QPointF by = middle - m_middle;
    const double spread = spreadOf(at);
    const double factor = m_spread > 0 && spread > 0 ? spread / m_spread : 1;
    m_middle = middle;
    m_spread = spread;
    m_steps.push_back({middle, ms});
    while (m_steps.size() > 2 && ms - m_steps.front().ms > speedOver)
        m_steps.pop_front();
    return {at.size() > 1 ? What::Pinch : What::Pan, middle, by, factor};
}

QPointF SheetHand::speed(qint64 ms) const
{
    if (m_steps.size() < 2 || ms - m_steps.back().ms > speedOver)
        return {};
    const Step &first = m_steps.front();
    return (m_steps.back().at - first.at) / double(std::max<qint64>(1, m_steps.back().ms - first.ms));
}

SheetHand::Act SheetHand::released(qint64 ms)
{
    m_down = false;
    if (m_done)
        return {};
    if (m_moved) {
        m_tap.reset();
        const QPointF fast = m_pinching ? QPointF() : speed(ms);
        if (std::hypot(fast.x(), fast.y()) > slowest)
            return {What::Fling, m_middle, fast * goesOn, 1};
        return {What::Rest, m_middle, {}, 1};
    }
    if (m_tap && ms - m_tap->ms <= m_limits.doubleTapMs && QLineF(m_tap->at, m_start).length() <= doubleTapSlip) {
        m_tap.reset();
        return {What::DoubleTap, m_start, {}, 1};
    }
    m_tap = Step{m_start, ms};
    return {What::Tap, m_start, {}, 1};
}

SheetHand::Act SheetHand::held()
{
    if (!mayBecomeLongPress())
        return {};
    m_done = true;
    m_tap.reset();
    return {What::LongPress, m_start, {}, 1};
}

void SheetHand::letGo()
{
    if (!m_down) // as after every release
        return;
    m_down = false;
    m_tap.reset();
}

} // namespace plumb
