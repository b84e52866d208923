// Lets a test process use the app: one JSON object per line on standard input, one answer per line on
// standard output, in order. What is done arrives at the window as mouse, wheel, key and input method
// events. Built only with PLUMBLINE_DRIVER, started only with --drive.
//
//   {"do":"tap","target":NAME}
//   {"do":"drag","target":NAME,"along":[[x, y], …]}        pressed at the first; 0 … 1 of its width and height
//   {"do":"type","target":NAME,"text":…,"replace":false}
//   {"do":"key","key":"Return"}
//   {"do":"scroll","target":NAME,"by":pixels}              about so far, as a wheel does -> "value": where it stands
//   {"do":"wait","target":NAME,"visible":true,"text":contains,"timeout_ms":20000}
//   {"do":"get","target":NAME,"property":…}            -> "value"
//   {"do":"rest"}                                      nothing moves any more
//   {"do":"grab","file":PATH}                          a PNG, once the window has come to rest
//   {"do":"open","page":…,"args":{…}}
//   {"do":"set","property":"theme|language|textScale|reduceMotion","value":…}
//   {"do":"quit"}
// Answer: {"ok":true,"ms":…} or {"ok":false,"error":…,"ms":…}. Names: targets.h. A tap or text waits
// up to "timeout_ms" (3000) until its target can be touched and stands still. Nothing here blocks: waiting looks
// again at each frame and every few milliseconds.
#pragma once

#include "app/driver/hand.h"
#include "app/driver/line_reader.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace plumb { class Preferences; }

namespace plumb::driver {

class Driver : public QObject {
    Q_OBJECT
public:
    // None is owned.
    Driver(QQuickWindow *window, QQmlEngine *engine, Preferences *preferences);
    ~Driver() override;

    void start();

private:
    using Act = std::function<void()>;
    using Check = std::function<QString()>; // "" = done, else what is still missing

    void take(const QByteArray &line);
    void next();
    void perform(const QJsonObject &command);
    void until(Check check, int timeoutMs, Act then);
    void look();
    void whenTouchable(Act then);
    void answer(QJsonObject fields = {});
    void refuse(const QString &error);

    void tap();
    void drag();
    void type();
    void key();
    void scroll();
    void wait();
    void get();
    void whenAtRest(Act then);
    void rest();
    void grab();
    void openPage();
    void set();

    QString targetName() const { return m_command.value(u"target").toString(); }
    QQuickItem *target() const;
    QString notFound() const;

    QQuickWindow *m_window;
    QQmlEngine *m_engine;
    Preferences *m_preferences;
    Hand m_hand;
    LineReader m_reader;
    std::deque<QJsonObject> m_commands;
    QJsonObject m_command;
    bool m_busy = false;
    QElapsedTimer m_since;
    QElapsedTimer m_lastFrame;

    Check m_check;
    Act m_then;
    int m_timeoutMs = 0;
    QRectF m_place;              // of the target, and since when it is there
    QElapsedTimer m_still;
    QPointer<QQuickItem> m_scroller;
    QTimer m_look;
    std::unique_ptr<QObject> m_way; // calls Nav
};

} // namespace plumb::driver
