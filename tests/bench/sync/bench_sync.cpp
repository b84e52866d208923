// What sync costs, with the real programs on loopback: the office, a device, and in the same run, taking
// turns, bare SQLite (the floor) and PouchDB with express-pouchdb. Fresh databases in every round.
//
//   P1 a new device pulls everything          P4 one change on the device is pushed
//   P2 a pull when nothing changed            P5 10,000 edits are pushed
//   P3 one change at the office is pulled     P6 a change at the office reaches a connected device
//
// bench_sync [--size N]… [--million] [--rounds N] [--no-pouch] [--json FILE]
#include "tests/bench/bench_report.h"
#include "tests/bench/sync/rounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int judged = 50'000; // the size the limits are for
constexpr int million = 1'000'000;
constexpr double mega = 1e6;

// Adds the lines of one size to the report.
class Lines {
public:
    Lines(Report &report, const Rounds &rounds) : m_report(report), m_rounds(rounds) {}

    void add()
    {
        times();
        if (m_rounds.usesPouch())
            againstPouch();
        bytes();
        memory();
        saves();
    }

    void line(const QString &name, double value, const QString &unit, double against = 0, double limit = 0)
    {
        const QString size = QLocale::c().toString(m_rounds.size());
        m_report.add({size + u' ' + name, value, unit, against, m_rounds.size() == judged ? limit : 0});
    }

private:
    double of(const QString &name) const { return m_rounds.medianOf(name); }

    void times()
    {
        const double floor = of(u"floor write"_s);
        line(u"P1 pull all, against the floor"_s, of(u"ours P1"_s), u"ms"_s, floor, 2.5);
        line(u"P1 with search complete"_s, of(u"ours P1"_s) + of(u"ours indexed"_s), u"ms"_s, of(u"ours P1"_s), 2);
        line(u"P1 over TLS"_s, of(u"tls P1"_s), u"ms"_s, floor);
        line(u"P2 nothing changed"_s, of(u"ours P2"_s), u"ms"_s);
        line(u"P3 one change pulled"_s, of(u"ours P3"_s), u"ms"_s, 0, 5);
        line(u"P4 one change pushed"_s, of(u"ours P4"_s), u"ms"_s, 0, 5);
        line(u"P3 over TLS"_s, of(u"tls P3"_s), u"ms"_s);
        line(u"P4 over TLS"_s, of(u"tls P4"_s), u"ms"_s);
        line(u"one row of the floor, FULL"_s, of(u"floor change"_s), u"ms"_s);
        // One side alone: device and office each write as much, and the office judges in between.
        line(u"P5 %1 edits pushed, against the floor"_s.arg(m_rounds.edits()), of(u"ours P5"_s), u"ms"_s, of(u"floor push"_s));
        line(u"P6 seen on another device, median"_s, of(u"ours P6"_s), u"ms"_s);
        line(u"P6 seen on another device, p95"_s, m_rounds.quantileOf(u"ours P6"_s, 0.95), u"ms"_s, 0, 25);
    }

    void againstPouch()
    {
        line(u"P1 against PouchDB"_s, of(u"ours P1"_s), u"ms"_s, of(u"pouch P1"_s), 1.0 / 12);
        line(u"P2 against PouchDB"_s, of(u"ours P2"_s), u"ms"_s, of(u"pouch P2"_s));
        line(u"P3 against PouchDB"_s, of(u"ours P3"_s), u"ms"_s, of(u"pouch P3"_s));
        line(u"P4 against PouchDB"_s, of(u"ours P4"_s), u"ms"_s, of(u"pouch P4"_s));
        line(u"P5 against PouchDB"_s, of(u"ours P5"_s), u"ms"_s, of(u"pouch P5"_s), 1.0 / 5);
    }

    void bytes()
    {
        const auto total = [this](const QString &phase) { return of(u"bytes up "_s + phase) + of(u"bytes down "_s + phase); };
        line(u"P1 down"_s, of(u"bytes down ours P1"_s) / mega, u"MB"_s, 0, 5.7);
        line(u"P2 up and down"_s, total(u"ours P2"_s), u"B"_s);
        line(u"P3 up and down"_s, total(u"ours P3"_s), u"B"_s, 0, 900);
        line(u"P4 up and down"_s, total(u"ours P4"_s), u"B"_s, 0, 900);
        line(u"P5 up"_s, of(u"bytes up ours P5"_s) / mega, u"MB"_s, 0, 1);
        if (!m_rounds.usesPouch())
            return;
        line(u"P1 down, PouchDB"_s, of(u"bytes down pouch P1"_s) / mega, u"MB"_s);
        line(u"P3 up and down, PouchDB"_s, total(u"pouch P3"_s), u"B"_s);
        line(u"P5 up, PouchDB"_s, of(u"bytes up pouch P5"_s) / mega, u"MB"_s);
    }

    void memory()
    {
        line(u"memory growth, device, P1"_s, of(u"memory device"_s), u"MiB"_s, 0, 32);
        line(u"memory growth, office, P1"_s, of(u"memory office"_s), u"MiB"_s, 0, 32);
        line(u"memory growth, device, P5"_s, of(u"memory device P5"_s), u"MiB"_s, 0, 32);
        line(u"memory growth, office, P5"_s, of(u"memory office P5"_s), u"MiB"_s, 0, 32);
    }

    void saves()
    {
        line(u"saves meanwhile"_s, double(m_rounds.countOf(u"saves busy"_s)), u""_s);
        line(u"P1 while saving"_s, of(u"P1 while saving"_s), u"ms"_s, of(u"ours P1"_s));
        line(u"a save meanwhile, median"_s, m_rounds.quantileOf(u"saves busy"_s, 0.5), u"ms"_s, m_rounds.quantileOf(u"saves quiet"_s, 0.5));
        line(u"a save meanwhile, p99"_s, m_rounds.quantileOf(u"saves busy"_s, 0.99), u"ms"_s, m_rounds.quantileOf(u"saves quiet"_s, 0.99), 4);
    }

    Report &m_report;
    const Rounds &m_rounds;
};

Programs programsOf(const QCommandLineParser &parser)
{
    const QString bin = QCoreApplication::applicationDirPath();
    Programs programs{bin + u"/plumbline-office"_s, bin + u"/bench_sync_peer"_s, {}, QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/npm"),
                      QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/data/sync_bench_kinds/bench_task.json")};
    if (!parser.isSet(u"no-pouch"_s) && QFile::exists(programs.scripts + u"/node_modules/pouchdb"_s))
        programs.node = QStandardPaths::findExecutable(u"node"_s);
    return programs;
}

double measure(Report &report, const Programs &programs, int size, int rounds)
{
    Rounds bench(programs, size);
    for (int round = 0; round < rounds; ++round) {
        std::fprintf(stderr, "%d records, round %d of %d …\n", size, round + 1, rounds);
        bench.round();
    }
    bench.countBytes();
    bench.saveWhilePulling();
    bench.overTls();
    Lines(report, bench).add();
    return bench.medianOf(u"ours P3"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"size"_s, u"Records at the office; may be given several times. Otherwise 10000 and 50000."_s, u"records"_s},
                       {u"million"_s, u"Also P3 and P4 on a device that holds 1,000,000 records."_s},
                       {u"rounds"_s, u"Of each size; the median counts."_s, u"rounds"_s, u"3"_s},
                       {u"no-pouch"_s, u"Without PouchDB."_s},
                       {u"json"_s, u"Write what was found there."_s, u"file"_s}});
    parser.addHelpOption();
    parser.process(app);
    const Programs programs = programsOf(parser);
    const QStringList sizes = parser.isSet(u"size"_s) ? parser.values(u"size"_s) : QStringList{u"10000"_s, u"50000"_s};

    Report report(u"sync"_s);
    double smallest = 0;
    for (const QString &size : sizes) {
        const double single = measure(report, programs, size.toInt(), parser.value(u"rounds"_s).toInt());
        if (size == sizes.first())
            smallest = single;
    }
    if (parser.isSet(u"million"_s)) {
        Rounds bench(programs, million);
        bench.singlesAlone();
        Lines lines(report, bench);
        lines.line(u"P1 pull all"_s, bench.medianOf(u"ours P1"_s), u"ms"_s);
        report.add({u"1,000,000 P3, against the smallest size"_s, bench.medianOf(u"ours P3"_s), u"ms"_s, smallest, 1.5});
    }
    return report.finish(app.arguments());
}
