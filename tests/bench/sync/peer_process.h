// A child that reads commands, one a line, and answers each with one line of JSON: the device of the
// bench, or a node script.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace plumb::bench {

class PeerProcess {
public:
    PeerProcess(const QString &program, const QStringList &arguments);
    ~PeerProcess(); // closes its input and waits

    // Stops the bench with the child's own words when it does not answer.
    QJsonObject ask(const QString &command);
    QJsonObject answer(); // to a command that told()
    void tell(const QString &command);
    double ms(const QString &command); // the answer's "ms"
    qint64 processId() const { return m_process.processId(); }

private:
    QString m_name;
    QProcess m_process;
};

} // namespace plumb::bench
