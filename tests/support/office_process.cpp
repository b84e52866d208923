#include "tests/support/office_process.h"

#include "tests/support/ends_with_us.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int startLimitMs = 20000;
constexpr int stopLimitMs = 20000;
constexpr int lookEveryMs = 20;
}

OfficeProcess::~OfficeProcess()
{
    kill();
}

QString OfficeProcess::start(quint16 port, const QStringList &options)
{
    QTemporaryDir scratch;
    const QString portFile = scratch.filePath(u"port"_s);
    m_process.setStandardErrorFile(m_folder + u"/serve.log"_s, QIODevice::Append);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    const QStringList arguments{u"serve"_s, u"--folder"_s, m_folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--port-file"_s, portFile};
    endWithUs(m_process);
    m_process.start(m_program, arguments + options);
    if (!m_process.waitForStarted())
        return m_process.errorString();
    const QDeadlineTimer limit(startLimitMs);
    while (!limit.hasExpired()) {
        QFile file(portFile);
        if (file.open(QIODevice::ReadOnly)) {
            m_port = file.readAll().trimmed().toUShort();
            if (m_port)
                return {};
        }
        if (m_process.waitForFinished(lookEveryMs))
            return u"the office ended with %1; see %2/serve.log"_s.arg(m_process.exitCode()).arg(m_folder);
    }
    return u"the office did not open its port within %1 s"_s.arg(startLimitMs / 1000);
}

QString OfficeProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(stopLimitMs))
        return u"the office did not stop"_s;
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0
        ? QString()
        : u"the office ended with %1"_s.arg(m_process.exitCode());
}

void OfficeProcess::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace plumb::test
