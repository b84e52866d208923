// The app in the hands of somebody whose phone dies: at random taps and key presses, a random moment after
// the finger touched, the process is killed. The seed decides, and one seed kills alike.
#pragma once

#include "tests/support/driven_app.h"

#include <random>
#include <vector>

namespace plumb::test {

class MortalApp {
public:
    MortalApp(DrivenApp &app, quint32 seed) : m_app(app), m_random(seed) {}

    // From now on it dies `times` times within the next `actions`: one of each equal part of them.
    void mayDie(int times, int actions);
    // Not at work that cannot be begun twice: it dies at the next action after it.
    void spare(bool spared) { m_spared = spared; }
    bool hasDied() const { return !m_app.isRunning(); }
    QString revive(const QStringList &arguments) { return m_app.start(arguments); }
    int deaths() const { return int(m_died.size()); }
    int toCome() const { return int(m_deadly.size()); }
    int actions() const { return m_actions; }
    QStringList died() const { return m_died; } // "tap pad_3, 41 ms after"

    // As of DrivenApp; the first two may be the last thing it does.
    QString tap(const QString &target);
    QString drag(const QString &target, const QList<QPointF> &along);
    QString type(const QString &target, const QString &text); // instead of what is there
    QString key(const QString &key) { return m_app.key(key); }
    QString wait(const QString &target) { return m_app.wait(target); }
    QString waitText(const QString &target, const QString &contains) { return m_app.waitText(target, contains); }
    QString waitGone(const QString &target) { return m_app.waitGone(target); }
    QString open(const QString &page, const QJsonObject &arguments); // … and shown alone
    QString rest() { return m_app.rest(); }
    QString grab(const QString &file) { return m_app.grab(file); }
    QString read(const QString &target, const QString &property, QString &value);
    bool shows(const QString &target);

private:
    QString act(const QJsonObject &command);

    DrivenApp &m_app;
    std::mt19937 m_random;
    int m_actions = 0;
    bool m_spared = false;
    std::vector<int> m_deadly; // numbers of actions, the next one first
    QStringList m_died;
};

} // namespace plumb::test
