// How a SheetView is moved: fingers, mouse, wheel, keys.
#include "app/viewmodels/sheet_view.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStyleHints>

#include <cmath>

namespace plumb {

using drawing::Camera;
using drawing::maxZoom;

namespace {

constexpr double wheelStep = 1.25;       // for one notch
constexpr double keyStep = 1.5;
constexpr double keyPart = 0.2;          // of the view, an arrow key
constexpr double doubleTapZoom = 3;
constexpr int flingMs = 600;
constexpr int notch = 120;               // eighths of a degree

qint64 nowMs()
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

SheetHand::Limits limits()
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    return {double(hints->startDragDistance()), hints->mouseDoubleClickInterval()};
}

} // namespace

void SheetView::act(const SheetHand::Act &act)
{
    switch (act.what) {
    case SheetHand::What::Nothing: break;
    case SheetHand::What::Pressed:
        m_glide.stop();
        m_holding.start(QGuiApplication::styleHints()->mousePressAndHoldInterval(), this);
        break;
    case SheetHand::What::Pan: move(m_camera.panned(act.by), false); break;
    case SheetHand::What::Pinch: move(m_camera.panned(act.by).zoomedAbout(act.at, m_camera.zoom * act.factor), false); break;
    case SheetHand::What::Rest: rest(); break;
    case SheetHand::What::Fling:
        glide([from = m_camera, by = act.by](double at) { return from.panned(by * at); }, flingMs, QEasingCurve::OutCubic);
        break;
    case SheetHand::What::Tap:
        m_tapAt = itemToPage(act.at);
        if (m_doubleTaps)
            m_tapping.start(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this);
        else
            Q_EMIT tapped(m_tapAt);
        break;
    case SheetHand::What::DoubleTap:
        m_tapping.stop();
        if (m_doubleTaps)
            zoomAt(act.at);
        else
            Q_EMIT tapped(itemToPage(act.at));
        break;
    case SheetHand::What::LongPress: Q_EMIT longPressed(itemToPage(act.at)); break;
    }
}

// Near, or back to the whole page.
void SheetView::zoomAt(const QPointF &pixel)
{
    const Camera from = m_camera;
    if (from.zoom >= doubleTapZoom * 0.9)
        return fit();
    glide([from, pixel](double at) { return from.zoomedAbout(pixel, from.zoom * std::pow(doubleTapZoom / from.zoom, at)); }, glideMs, QEasingCurve::OutCubic);
}

void SheetView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_resting.timerId()) {
        if (m_glide.state() != QAbstractAnimation::Running)
            rest();
    } else if (event->timerId() == m_waiting.timerId()) {
        m_waiting.stop();
        m_slow = true;
        Q_EMIT busyChanged();
    } else if (event->timerId() == m_holding.timerId()) {
        m_holding.stop();
        act(m_hand.held());
    } else if (event->timerId() == m_tapping.timerId()) {
        m_tapping.stop();
        Q_EMIT tapped(m_tapAt);
    } else {
        QQuickItem::timerEvent(event);
    }
}

bool SheetView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && m_interactive && m_camera.valid()) { // two fingers on a touchpad
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            move(m_camera.zoomedAbout(gesture->position(), m_camera.zoom * (1 + gesture->value())), false);
            return true;
        }
    }
    return QQuickItem::event(event);
}

void SheetView::touchEvent(QTouchEvent *event)
{
    if (!m_interactive || !m_camera.valid()) {
        event->ignore();
        return;
    }
    std::vector<QPointF> down;
    const auto points = event->points();
    for (const QEventPoint &point : points) {
        if (point.state() != QEventPoint::Released && down.size() < 2)
            down.push_back(point.position());
    }
    if (!down.empty()) {
        setKeepTouchGrab(true);
        forceActiveFocus(Qt::MouseFocusReason);
    }
    m_hand.setLimits(limits());
    act(m_hand.fingers(down, nowMs()));
    if (!m_hand.mayBecomeLongPress())
        m_holding.stop();
}

void SheetView::mousePressEvent(QMouseEvent *event)
{
    if (!m_interactive || !m_camera.valid()) {
        event->ignore();
        return;
    }
    setKeepMouseGrab(true);
    forceActiveFocus(Qt::MouseFocusReason);
    m_hand.setLimits(limits());
    act(m_hand.fingers({event->position()}, nowMs()));
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    act(m_hand.fingers({event->position()}, nowMs()));
    if (!m_hand.mayBecomeLongPress())
        m_holding.stop();
}

void SheetView::mouseReleaseEvent(QMouseEvent *)
{
    m_holding.stop();
    act(m_hand.fingers({}, nowMs()));
}

void SheetView::letGo()
{
    m_holding.stop();
    m_hand.letGo();
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (!m_interactive || !m_camera.valid()) {
        event->ignore();
        return;
    }
    m_glide.stop();
    const bool zooms = event->pixelDelta().isNull() || event->modifiers() & Qt::ControlModifier;
    if (zooms)
        move(m_camera.zoomedAbout(event->position(), m_camera.zoom * std::pow(wheelStep, double(event->angleDelta().y()) / notch)), false);
    else
        move(m_camera.panned(event->pixelDelta()), false);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const auto pan = [this](double right, double down) {
        const QPointF by(-right * width() * keyPart, -down * height() * keyPart);
        glide([from = m_camera, by](double at) { return from.panned(by * at); }, glideMs, QEasingCurve::OutCubic);
    };
    if (!m_interactive || !m_camera.valid()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(keyStep);
    case Qt::Key_Minus: return zoomBy(1 / keyStep);
    case Qt::Key_Home:
    case Qt::Key_0: return fit();
    case Qt::Key_Left: return pan(-1, 0);
    case Qt::Key_Right: return pan(1, 0);
    case Qt::Key_Up: return pan(0, -1);
    case Qt::Key_Down: return pan(0, 1);
    case Qt::Key_PageUp: return setPage(m_page - 1);
    case Qt::Key_PageDown: return setPage(m_page + 1);
    default: event->ignore();
    }
}

} // namespace plumb
