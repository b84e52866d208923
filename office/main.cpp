// plumbline-office: the book of record, and the door to it.
#include "office/commands.h"

#include <QCoreApplication>
#include <QMap>

#include <csignal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

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

  devices     list the devices
  revoke      take a device's right to read away
  lease       how long a device may go on without the office
  quarantine  what devices sent that did not get into the book
  import      take in unsent work that comes as a file
  export      all records as lines of JSON
  events      what was done here, by whom
  webhook     add, list, remove: whom the office tells outside; log: what became of it

Each command explains itself: plumbline-office COMMAND --help
)"_s;

// Each thread that works may otherwise get a heap of its own, and each of them keeps room for the largest
// request it has seen: with sixteen threads a hundred MiB for what one push needs.
void shareFewHeaps()
{
#ifdef __GLIBC__
    constexpr int heaps = 2;
    constexpr int kept = 4 * 1024 * 1024; // a page of records comes and goes several times in it, instead of being mapped anew
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_MMAP_THRESHOLD, kept);
    mallopt(M_TRIM_THRESHOLD, kept);
#endif
}

const QMap<QString, int (*)(const QStringList &)> commands{
    {u"init"_s, runInit},       {u"invite"_s, runInvite},   {u"serve"_s, runServe},           {u"verify"_s, runVerify},
    {u"backup"_s, runBackup},   {u"restore"_s, runRestore}, {u"devices"_s, runDevices},       {u"revoke"_s, runRevoke},
    {u"lease"_s, runLease},     {u"events"_s, runEvents},   {u"quarantine"_s, runQuarantine}, {u"import"_s, runImport},
    {u"export"_s, runExport},   {u"webhook"_s, runWebhook},
};

} // namespace

int main(int argc, char *argv[])
{
    shareFewHeaps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"plumbline-office"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader of our output that goes away is no reason to die
#endif
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString command = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (const auto known = commands.constFind(command); known != commands.constEnd())
        return (*known)(rest);
    if (command == "--version"_L1) {
        print(QCoreApplication::applicationVersion());
        return Done;
    }
    print(usage);
    return command.isEmpty() || command == "help"_L1 || command == "--help"_L1 ? Done : BadUsage;
}
