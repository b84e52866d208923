#include "tests/bench/sync/peer_process.h"

#include "tests/support/ends_with_us.h"

#include <QJsonDocument>

namespace plumb::bench {

namespace {
constexpr int answerLimitMs = 900'000;
constexpr int endLimitMs = 60'000;
}

PeerProcess::PeerProcess(const QString &program, const QStringList &arguments) : m_name(program + u' ' + arguments.join(u' '))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    test::endWithUs(m_process);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("%s: %s", qPrintable(m_name), qPrintable(m_process.errorString()));
}

PeerProcess::~PeerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(endLimitMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void PeerProcess::tell(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

QJsonObject PeerProcess::answer()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(answerLimitMs))
            qFatal("%s: no answer", qPrintable(m_name));
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject PeerProcess::ask(const QString &command)
{
    tell(command);
    return answer();
}

double PeerProcess::ms(const QString &command)
{
    return ask(command).value(u"ms").toDouble(-1);
}

} // namespace plumb::bench
