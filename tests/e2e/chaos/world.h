// The processes of one run: an office, its devices, the relay between them. Each can be killed at any
// moment and comes back as its owner would bring it back. Nothing here knows what is inside them.
#pragma once

#include "tests/e2e/chaos/relay.h"
#include "tests/support/office_process.h"
#include "tests/support/scripted_server.h"

#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace plumb::chaos {

// plumbline-device as a child process.
class DeviceProcess {
public:
    DeviceProcess(QString program, QString folder, QByteArray key);
    ~DeviceProcess() { kill(); }

    // Empty: it is open. Else what it said.
    QString start(std::uint64_t seed);
    void kill(); // SIGKILL
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    void tell(const QByteArray &line);
    // Tells and waits for the one line that comes back; empty where none does in time.
    QJsonObject ask(const QByteArray &line, int limitMs = 20'000);

    QString folder() const { return m_folder; }
    QString database() const { return m_folder + QStringLiteral("/plumbline.db"); }
    QString journal() const { return m_folder + QStringLiteral(".journal"); }
    QByteArray key() const { return m_key; }

    // Its folder as it is at one moment, also while it runs: what a backup of the whole phone would hold.
    bool copyTo(const QString &folder) const;
    // Only while it is not running.
    bool restoreFrom(const QString &folder);

private:
    QJsonObject readLine(int limitMs);

    const QString m_program;
    const QString m_folder;
    const QByteArray m_key;
    std::unique_ptr<QProcess> m_process;
};

// A folder on a file system of its own, whose size can be taken away and given back. Needs root.
class SmallDisk {
public:
    ~SmallDisk();
    bool mount(const QString &folder);
    bool isMounted() const { return !m_folder.isEmpty(); }
    bool fill();  // no byte more than is there now
    bool empty();

private:
    bool resize(qint64 bytes);
    QString m_folder;
};

bool copyFolder(const QString &from, const QString &to, const QString &without = {});

} // namespace plumb::chaos
