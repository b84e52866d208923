#include "tests/support/run_program.h"

#include <QProcess>

namespace plumb::test {

using namespace Qt::StringLiterals;

Finished runProgram(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    Finished result;
    if (!process.waitForStarted()) {
        result.error = u"%1 cannot be started: %2"_s.arg(program, process.errorString());
        return result;
    }
    if (!process.waitForFinished(int(limit.count()))) {
        process.kill();
        process.waitForFinished();
        result.error = u"%1 did not end within %2 s"_s.arg(program).arg(limit.count() / 1000);
        return result;
    }
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.ok = process.exitStatus() == QProcess::NormalExit && result.exitCode == 0;
    if (!result.ok) {
        const QString tail = QString::fromUtf8(process.readAllStandardError()).right(2000).trimmed();
        result.error = u"%1 ended with %2: %3"_s.arg(program).arg(result.exitCode).arg(tail);
    }
    return result;
}

} // namespace plumb::test
