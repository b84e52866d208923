#include "app/driver/hand.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QWheelEvent>

namespace plumb::driver {

namespace {

// Strictly later than the one before, as hands are: Qt Quick takes no motion from events without time between them.
quint64 timestamp()
{
    constexpr quint64 frame = 16;
    static quint64 last = 0;
    static const QElapsedTimer timer = [] { QElapsedTimer t; t.start(); return t; }();
    last = std::max(last + frame, quint64(timer.elapsed()));
    return last;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

Hand::Hand(QQuickWindow *window) : m_window(window) {}

void Hand::mouse(QEvent::Type type, const QPointF &at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, at, m_window->mapToGlobal(at), button, buttons, Qt::NoModifier);
    event.setTimestamp(timestamp());
    QCoreApplication::sendEvent(m_window, &event);
}

void Hand::tap(const QPointF &at)
{
    drag({at});
}

void Hand::drag(const QPolygonF &along)
{
    mouse(QEvent::MouseMove, along.first(), Qt::NoButton, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, along.first(), Qt::LeftButton, Qt::LeftButton);
    for (qsizetype i = 1; i < along.size(); ++i)
        mouse(QEvent::MouseMove, along[i], Qt::NoButton, Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, along.last(), Qt::LeftButton, Qt::NoButton);
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        event.setTimestamp(timestamp());
        QCoreApplication::sendEvent(m_window, &event);
    }
}

// Latin letters come from keys, everything else from an input method, as with a real keyboard.
void Hand::type(const QString &text)
{
    if (!isAscii(text)) {
        if (QObject *focus = QGuiApplication::focusObject()) {
            QInputMethodEvent event;
            event.setCommitString(text);
            QCoreApplication::sendEvent(focus, &event);
        }
        return;
    }
    for (const QChar character : text)
        press(Qt::Key(character.toUpper().unicode()), character.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, character);
}

bool Hand::key(const QString &name)
{
    const QKeySequence sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return false;
    press(sequence[0].key(), sequence[0].keyboardModifiers(), {});
    return true;
}

// A mouse wheel: one notch is 120 eighths of a degree and moves three lines of 24 pixels.
void Hand::wheel(const QPointF &at, int pixels)
{
    QWheelEvent event(at, m_window->mapToGlobal(at), {}, QPoint(0, -pixels * 120 / (3 * 24)), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    event.setTimestamp(timestamp());
    QCoreApplication::sendEvent(m_window, &event);
}

} // namespace plumb::driver
