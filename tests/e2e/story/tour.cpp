#include "tests/e2e/story/tour.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

namespace plumb::test {

using namespace Qt::StringLiterals;

Tour::Tour(QString folder, int planned)
    : m_folder(std::move(folder)), m_planned(planned)
{
}

void Tour::step(const QString &name, const std::function<QString()> &work)
{
    if (!ok())
        return;
    std::printf("[%2d/%d] %s …", steps() + 1, m_planned, qPrintable(name));
    std::fflush(stdout);
    QElapsedTimer timer;
    timer.start();
    m_failure = work();
    QJsonObject entry{{u"step"_s, name}, {u"ok"_s, ok()}, {u"ms"_s, timer.elapsed()}};
    if (const QJsonObject figures = std::exchange(m_figures, {}); !figures.isEmpty())
        entry.insert(u"figures"_s, figures);
    if (!ok())
        entry.insert(u"error"_s, m_failure);
    m_steps.append(entry);
    std::printf(" %s  %lld ms\n", ok() ? "ok" : "FAILED", static_cast<long long>(timer.elapsed()));
    if (!ok())
        std::printf("        %s\n", qPrintable(m_failure));
    std::fflush(stdout);
}

QString Tour::picture(const QString &name) const
{
    return QDir(m_folder).filePath(u"%1-%2.png"_s.arg(steps() + 1, 2, 10, QLatin1Char('0')).arg(name));
}

bool Tour::write() const
{
    QSaveFile file(QDir(m_folder).filePath(u"tour.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_steps).toJson()) > 0 && file.commit();
}

} // namespace plumb::test
