// The real plumbline-office, started and stopped like its owner would.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace plumb::test {

class OfficeProcess {
public:
    OfficeProcess(QString program, QString folder) : m_program(std::move(program)), m_folder(std::move(folder)) {}
    ~OfficeProcess();

    // Serves on loopback; port 0 = a free one. Empty text: it answers; else what went wrong.
    QString start(quint16 port = 0, const QStringList &options = {}); // more options of `serve`
    QString stop();  // SIGTERM, waits; empty: it ended with exit code 0
    void kill();     // SIGKILL, no goodbye
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_folder; }

private:
    QString m_program;
    QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace plumb::test
