// The commands of plumbline-office. Each takes what follows its name on the command line and
// returns the exit code: 0 done, 1 failed (the reason is on stderr), 2 not called right,
// 3 (verify) the book does not hold.
#pragma once

#include "app/core/result.h"

#include <QStringList>

class QCommandLineParser;

namespace plumb::office {

enum ExitCode { Done = 0, Failed = 1, BadUsage = 2, NotProved = 3 };

int runInit(const QStringList &arguments);
int runInvite(const QStringList &arguments);
int runServe(const QStringList &arguments);
int runVerify(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runDevices(const QStringList &arguments);
int runRevoke(const QStringList &arguments);
int runLease(const QStringList &arguments);
int runQuarantine(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runEvents(const QStringList &arguments);
int runWebhook(const QStringList &arguments);

// "--help" and mistakes are answered here; then the exit code is returned and nothing is left to do.
std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments);
// Options without which a command means nothing.
std::optional<int> require(const QCommandLineParser &parser, const QStringList &options);

int complain(const Error &error);
int misused(const QString &why);
void print(const QString &text); // a line on stdout

} // namespace plumb::office
