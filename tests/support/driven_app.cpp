#include "tests/support/driven_app.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerGraceMs = 10000; // beyond what the command itself may take
constexpr int endLimitMs = 20000;
}

DrivenApp::~DrivenApp()
{
    kill();
}

QString DrivenApp::start(const QStringList &more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"QML_DISABLE_DISK_CACHE"_s);
    environment.insert(u"QML_DISK_CACHE_PATH"_s, m_options.folder + u".qmlcache"_s); // of this run: it starts often
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(m_options.folder + u".log"_s, QIODevice::Append);
    QStringList arguments{u"--folder"_s, m_options.folder, u"--drive"_s, u"--demo"_s, u"--window"_s,
                          u"%1x%2"_s.arg(m_options.width).arg(m_options.height)};
    m_unread.clear();
    m_process.start(m_options.program, arguments + m_options.arguments + more);
    if (!m_process.waitForStarted())
        return m_process.errorString();
    return {};
}

QString DrivenApp::quit()
{
    if (!isRunning())
        return {};
    m_process.write("{\"do\":\"quit\"}\n");
    if (!m_process.waitForFinished(endLimitMs))
        return u"the app did not end"_s;
    return m_process.exitCode() == 0 ? QString() : u"the app ended with %1"_s.arg(m_process.exitCode());
}

void DrivenApp::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void DrivenApp::killDuring(const QJsonObject &command, int afterMs)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten();
    if (afterMs > 0)
        m_process.waitForFinished(afterMs); // it does not: that is how long it lives on
    kill();
}

QJsonObject DrivenApp::call(const QJsonObject &command, int timeoutMs)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    const QDeadlineTimer limit(timeoutMs + answerGraceMs);
    const auto failed = [](const QString &why) { return QJsonObject{{u"ok"_s, false}, {u"error"_s, why}}; };
    for (;;) {
        const qsizetype end = m_unread.indexOf('\n');
        if (end >= 0) {
            const QJsonObject answer = QJsonDocument::fromJson(m_unread.first(end)).object();
            m_unread.remove(0, end + 1);
            if (answer.contains(u"ok"_s))
                return answer;
            continue; // something else the app printed
        }
        if (!isRunning())
            return failed(u"the app is gone; see %1.log"_s.arg(m_options.folder));
        if (limit.hasExpired())
            return failed(u"no answer"_s);
        m_process.waitForReadyRead(int(std::min<qint64>(limit.remainingTime(), 200)));
        m_unread += m_process.readAllStandardOutput();
    }
}

QString DrivenApp::told(const QJsonObject &command, int timeoutMs)
{
    const QJsonObject answer = call(command, timeoutMs);
    if (answer.value(u"ok"_s).toBool())
        return {};
    return u"%1: %2"_s.arg(QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact)),
                           answer.value(u"error"_s).toString());
}

QString DrivenApp::perform(const QJsonObject &command)
{
    return told(command, command.value(u"timeout_ms"_s).toInt(20000));
}

QString DrivenApp::tap(const QString &target)
{
    return told({{u"do"_s, u"tap"_s}, {u"target"_s, target}});
}

QString DrivenApp::drag(const QString &target, const QList<QPointF> &along)
{
    QJsonArray points;
    for (const QPointF &point : along)
        points.append(QJsonArray{point.x(), point.y()});
    return told({{u"do"_s, u"drag"_s}, {u"target"_s, target}, {u"along"_s, points}});
}

QString DrivenApp::type(const QString &target, const QString &text)
{
    return told({{u"do"_s, u"type"_s}, {u"target"_s, target}, {u"text"_s, text}});
}

QString DrivenApp::key(const QString &key)
{
    return told({{u"do"_s, u"key"_s}, {u"key"_s, key}});
}

QString DrivenApp::scroll(const QString &target, int by)
{
    return told({{u"do"_s, u"scroll"_s}, {u"target"_s, target}, {u"by"_s, by}});
}

QString DrivenApp::wait(const QString &target, int timeoutMs)
{
    return told({{u"do"_s, u"wait"_s}, {u"target"_s, target}, {u"visible"_s, true}, {u"timeout_ms"_s, timeoutMs}}, timeoutMs);
}

QString DrivenApp::waitText(const QString &target, const QString &contains, int timeoutMs)
{
    return told({{u"do"_s, u"wait"_s}, {u"target"_s, target}, {u"visible"_s, true}, {u"text"_s, contains}, {u"timeout_ms"_s, timeoutMs}},
                timeoutMs);
}

QString DrivenApp::waitGone(const QString &target, int timeoutMs)
{
    return told({{u"do"_s, u"wait"_s}, {u"target"_s, target}, {u"visible"_s, false}, {u"timeout_ms"_s, timeoutMs}}, timeoutMs);
}

QString DrivenApp::rest()
{
    return told({{u"do"_s, u"rest"_s}});
}

QString DrivenApp::grab(const QString &file)
{
    return told({{u"do"_s, u"grab"_s}, {u"file"_s, file}});
}

QString DrivenApp::open(const QString &page, const QJsonObject &arguments)
{
    return told({{u"do"_s, u"open"_s}, {u"page"_s, page}, {u"args"_s, arguments}});
}

QString DrivenApp::set(const QString &property, const QJsonValue &value)
{
    return told({{u"do"_s, u"set"_s}, {u"property"_s, property}, {u"value"_s, value}});
}

QJsonValue DrivenApp::get(const QString &target, const QString &property, QString *error)
{
    const QJsonObject command{{u"do"_s, u"get"_s}, {u"target"_s, target}, {u"property"_s, property}};
    const QJsonObject answer = call(command, answerGraceMs);
    if (!answer.value(u"ok"_s).toBool() && error)
        *error = answer.value(u"error"_s).toString();
    return answer.value(u"value"_s);
}

QString DrivenApp::log() const
{
    QFile file(m_options.folder + u".log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace plumb::test
