#include "app/viewmodels/idle_lock.h"

#include "app/viewmodels/life.h"
#include "app/viewmodels/preferences.h"

#include <QCoreApplication>
#include <QEvent>

namespace plumb {

IdleLock::IdleLock(Preferences *preferences, Life *life) : m_preferences(preferences)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, life, [this, life] {
        if (life->isRecording()) // who speaks touches nothing
            restart();
        else
            life->lock();
    });
    connect(preferences, &Preferences::changed, this, [this] { restart(); });
    QCoreApplication::instance()->installEventFilter(this);
    restart();
}

void IdleLock::restart()
{
    const int minutes = m_preferences->lockAfterMinutes();
    if (minutes > 0)
        m_timer.start(std::chrono::minutes(minutes));
    else
        m_timer.stop();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plumb
