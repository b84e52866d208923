// Runs a program to its end and gives what it printed.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace plumb::test {

struct Finished {
    bool ok = false;        // started, ended by itself, exit code 0
    int exitCode = -1;
    QByteArray out;
    QString error;          // empty, or what went wrong with the end of its stderr
};

Finished runProgram(const QString &program, const QStringList &arguments,
                    std::chrono::milliseconds limit = std::chrono::minutes(2));

} // namespace plumb::test
