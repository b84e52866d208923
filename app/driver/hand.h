// What a person does to a window, as the events the window would get from the system.
#pragma once

#include <QPolygonF>
#include <QQuickWindow>

namespace plumb::driver {

class Hand {
public:
    explicit Hand(QQuickWindow *window);

    void tap(const QPointF &at);       // in the window
    void drag(const QPolygonF &along);  // pressed at the first point, let go at the last
    void type(const QString &text);    // into what has the focus
    bool key(const QString &name);     // "Return", "Escape", "Ctrl+F"; false: no such key
    void wheel(const QPointF &at, int pixels); // > 0: further down

private:
    void mouse(QEvent::Type type, const QPointF &at, Qt::MouseButton button, Qt::MouseButtons buttons);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text);

    QQuickWindow *m_window;
};

} // namespace plumb::driver
