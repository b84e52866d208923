// plumbline-office: the book of record, and the door to it.
#include "office/commands.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plumb::office;

namespace {

const QString usage = uR"(plumbline-office: the office that Plumbline's phones sync with

  init     make an office in a folder and print the first invite
  invite   print a one-time invite for a person
  serve    open the door
  verify   prove the book, or a backup, from its own pages
  backup   copy the office, also while it serves
  restore  make an office again from a backup

Each command explains itself: plumbline-office COMMAND --help
)"_s;

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"plumbline-office"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader of our output that goes away is no reason to die
#endif
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString command = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (command == "init"_L1)
        return runInit(rest);
    if (command == "invite"_L1)
        return runInvite(rest);
    if (command == "serve"_L1)
        return runServe(rest);
    if (command == "verify"_L1)
        return runVerify(rest);
    if (command == "backup"_L1)
        return runBackup(rest);
    if (command == "restore"_L1)
        return runRestore(rest);
    if (command == "--version"_L1) {
        print(QCoreApplication::applicationVersion());
        return Done;
    }
    print(usage);
    return command.isEmpty() || command == "help"_L1 || command == "--help"_L1 ? Done : BadUsage;
}
