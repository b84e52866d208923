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

quint64 timestamp()
{
    static const QElapsedTimer timer = [] { QElapsedTimer t; t.start(); return t; }();
    return quint64(timer.elapsed()) + 1;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

Hand::Hand(QQuickWindow *window) : m_window(window) {}

void Hand::tap(const QPointF &at)
{
    const QPointF global = m_window->mapToGlobal(at);
    const auto send = [&](QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, at, global, button, buttons, Qt::NoModifier);
        event.setTimestamp(timestamp());
        QCoreApplication::sendEvent(m_window, &event);
    };
    send(QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    send(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
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

void Hand::wheel(const QPointF &at, int pixels)
{
    const QPointF global = m_window->mapToGlobal(at);
    const auto send = [&](Qt::ScrollPhase phase, int by) {
        QWheelEvent event(at, global, QPoint(0, -by), QPoint(0, -by), Qt::NoButton, Qt::NoModifier, phase, false,
                          Qt::MouseEventSynthesizedBySystem);
        event.setTimestamp(timestamp());
        QCoreApplication::sendEvent(m_window, &event);
    };
    send(Qt::ScrollBegin, 0);
    send(Qt::ScrollUpdate, pixels);
    send(Qt::ScrollEnd, 0);
}

} // namespace plumb::driver
