// Locks the app when nobody has touched it for the minutes a person chose, in front or behind.
#pragma once

#include <QObject>
#include <QTimer>

namespace plumb {

class Life;
class Preferences;

class IdleLock : public QObject {
    Q_OBJECT
public:
    // Watches qApp. Neither is owned.
    IdleLock(Preferences *preferences, Life *life);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restart();

    Preferences *m_preferences;
    QTimer m_timer;
};

} // namespace plumb
