// The real app as a child process, used through its driver (app/driver): one JSON line in, one out.
// Taps and keys are delivered as window events, so what works here works under a thumb.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace plumb::test {

class DrivenApp {
public:
    struct Options {
        QString program;
        QString folder;
        QStringList arguments;     // more of them
        int width = 390;
        int height = 844;
    };
    explicit DrivenApp(Options options) : m_options(std::move(options)) {}
    ~DrivenApp();

    // All of these give an empty text, or what went wrong.
    QString start(const QStringList &more = {}); // arguments of this run only
    QString quit();                // as a person closes it
    void kill();                   // SIGKILL, no goodbye
    // … while the app is at a command: `afterMs` after it was told, whether it has answered or not.
    void killDuring(const QJsonObject &command, int afterMs);
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    QString tap(const QString &target);
    QString drag(const QString &target, const QList<QPointF> &along); // 0 … 1 of its width and height
    QString type(const QString &target, const QString &text);
    QString key(const QString &key);
    QString scroll(const QString &target, int by);
    QString wait(const QString &target, int timeoutMs = 20000);
    QString waitText(const QString &target, const QString &contains, int timeoutMs = 20000);
    QString waitGone(const QString &target, int timeoutMs = 20000);
    QString rest();                // until nothing moves any more
    QString grab(const QString &file);
    QString perform(const QJsonObject &command); // any line of app/driver/driver.h
    QString open(const QString &page, const QJsonObject &arguments);
    QString set(const QString &property, const QJsonValue &value);
    QJsonValue get(const QString &target, const QString &property, QString *error);

    // Anything the app printed beside its answers (warnings of QML are here).
    QString log() const;

private:
    QJsonObject call(const QJsonObject &command, int timeoutMs);
    QString told(const QJsonObject &command, int timeoutMs = 20000);

    Options m_options;
    QProcess m_process;
    QByteArray m_unread;
};

} // namespace plumb::test
