#include "tests/e2e/story/mortal_app.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestLifeMs = 250; // of the touch itself: a tap takes about half of it
}

void MortalApp::mayDie(int times, int actions)
{
    const int part = actions / times;
    for (int i = 0; i < times; ++i)
        m_deadly.push_back(m_actions + i * part + int(m_random() % quint32(part)));
}

QString MortalApp::act(const QJsonObject &command)
{
    if (hasDied())
        return u"the app is dead"_s;
    const int number = m_actions++;
    if (m_spared || m_deadly.empty() || number < m_deadly.front())
        return m_app.perform(command);
    m_deadly.erase(m_deadly.begin());
    const int after = int(m_random() % longestLifeMs);
    m_app.killDuring(command, after);
    m_died += u"%1 %2, %3 ms after"_s.arg(command[u"do"_s].toString(), command[u"target"_s].toString()).arg(after);
    return u"killed at %1"_s.arg(m_died.constLast());
}

QString MortalApp::tap(const QString &target)
{
    return act({{u"do"_s, u"tap"_s}, {u"target"_s, target}, {u"timeout_ms"_s, 10000}});
}

QString MortalApp::drag(const QString &target, const QList<QPointF> &along)
{
    QJsonArray points;
    for (const QPointF &point : along)
        points.append(QJsonArray{point.x(), point.y()});
    return act({{u"do"_s, u"drag"_s}, {u"target"_s, target}, {u"along"_s, points}, {u"timeout_ms"_s, 10000}});
}

QString MortalApp::type(const QString &target, const QString &text)
{
    return act({{u"do"_s, u"type"_s}, {u"target"_s, target}, {u"text"_s, text}, {u"replace"_s, true}, {u"timeout_ms"_s, 10000}});
}

QString MortalApp::open(const QString &page, const QJsonObject &arguments)
{
    const QString problem = m_app.open(page, arguments);
    return problem.isEmpty() ? m_app.rest() : problem;
}

QString MortalApp::read(const QString &target, const QString &property, QString &value)
{
    QString problem;
    value = m_app.get(target, property, &problem).toString();
    return problem;
}

bool MortalApp::shows(const QString &target)
{
    return m_app.wait(target, 0).isEmpty();
}

} // namespace plumb::test
