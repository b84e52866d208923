// plumbline-chaos: kills, restores and counts; see chaos.h. Prints a table; exit code 0 when nothing
// was lost, doubled or torn.
#include "tests/e2e/chaos/chaos.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

using namespace plumb::chaos;
using namespace Qt::StringLiterals;

namespace {

void print(const Figures &figures, const Told &told)
{
    std::printf("\nkills            %6d   (office %d, devices %d)\n", told.officeKills + told.deviceKills, told.officeKills, told.deviceKills);
    std::printf("restores         %6d   (of the office from its backup)\n", told.officeRestores);
    std::printf("copies           %6d   (of devices: put back %d, living twice %d; %d taken while they ran)\n", told.putBack + told.twins,
                told.putBack, told.twins, told.copiesTaken);
    std::printf("network faults   %6d   (%d connections cut within a message)\n", told.networkFaults, told.cuts);
    if (told.noDisks.isEmpty())
        std::printf("full disks       %6d\n", told.fullDisks);
    else
        std::printf("full disks       skipped: %s\n", qPrintable(told.noDisks));
    const auto row = [](const char *name, qint64 value) { std::printf("%-16s %6lld\n", name, static_cast<long long>(value)); };
    row("saves", figures.saves);
    row("values", figures.values);
    row("photos", figures.photos);
    row("changes", figures.changes);
    row("records", figures.records);
    row("refused", figures.refused);
    row("conflicts", figures.conflicts);
    row("renumbered", figures.renumbered);
    row("seams", figures.seams);
    row("gone with phones", figures.gone);
    row("held", figures.held);
    row("LOST", figures.lost);
    row("DOUBLED", figures.doubled);
    row("TORN", figures.torn);
    row("passed on", figures.passedOn);
    row("unlike", figures.unlike);
    row("unsent", figures.unsent);
    row("gaps", figures.gaps);
    for (const QString &example : figures.examples)
        std::printf("  %s\n", qPrintable(example));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"kills"_s, {}, u"n"_s, u"200"_s}, {u"restores"_s, {}, u"n"_s, u"20"_s}, {u"seconds"_s, {}, u"n"_s, u"1500"_s},
                       {u"seed"_s, {}, u"n"_s, u"1"_s}, {u"devices"_s, {}, u"n"_s, u"3"_s}, {u"folder"_s, {}, u"folder"_s},
                       {u"copies"_s, {}, u"n"_s, u"10"_s}});
    parser.process(application);
    ChaosOptions options;
    options.bin = QCoreApplication::applicationDirPath();
    options.folder = QDir(parser.value(u"folder"_s)).absolutePath();
    options.kills = parser.value(u"kills"_s).toInt();
    options.restores = parser.value(u"restores"_s).toInt();
    options.seconds = parser.value(u"seconds"_s).toInt();
    options.seed = parser.value(u"seed"_s).toULongLong();
    options.copies = parser.value(u"copies"_s).toInt();
    options.devices = parser.value(u"devices"_s).toInt();
    if (!QDir(options.folder).removeRecursively() || !QDir().mkpath(options.folder)) {
        std::fprintf(stderr, "cannot use %s\n", qPrintable(options.folder));
        return 2;
    }
    Chaos chaos(options);
    const QString problem = chaos.run();
    print(chaos.figures(), chaos.told());
    if (!problem.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    const int wanted = chaos.told().officeKills + chaos.told().deviceKills;
    const int restored = chaos.told().officeRestores;
    const int copied = chaos.told().putBack + chaos.told().twins;
    const bool whole = wanted >= options.kills && restored >= options.restores && copied >= options.copies;
    if (problem.isEmpty() && !whole)
        std::fprintf(stderr, "out of time: %d of %d kills, %d of %d restores, %d of %d copies\n", wanted, options.kills, restored,
                     options.restores, copied, options.copies);
    return problem.isEmpty() && whole && chaos.figures().good() ? 0 : 1;
}
