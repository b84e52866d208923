// What a bench found: prints a table, writes it as JSON (--json FILE), and tells through the exit
// code whether every limit was kept.
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

namespace plumb::bench {

struct Measure {
    QString name;
    double value = 0;
    QString unit;
    double against = 0;        // what it is compared with, in the same unit; 0: nothing
    double limit = 0;          // the most `value` may be, or, with `against`, value / against; 0: none

    double ratio() const { return against > 0 ? value / against : 0; }
    bool ok() const { return limit <= 0 || (against > 0 ? ratio() : value) <= limit; }
};

class Report {
public:
    explicit Report(QString bench) : m_bench(std::move(bench)) {}
    void add(Measure measure) { m_measures.push_back(std::move(measure)); }
    // Prints the table, writes JSON where the arguments ask for it. 0: every limit was kept;
    // 1: one was missed; 2: the JSON file could not be written.
    int finish(const QStringList &arguments) const;

private:
    QString m_bench;
    std::vector<Measure> m_measures;
};

using Clock = std::chrono::steady_clock;

// Milliseconds that one call takes.
double timed(const std::function<void()> &work);
double median(std::vector<double> values);
// The value below which `part` (0 … 1) of them lie.
double quantile(std::vector<double> values, double part);
// Resident memory of a process, or of this one, in MiB; 0 where the system does not tell.
double residentMiB(qint64 process = 0);
// The most it ever was (VmHWM).
double mostMiB(qint64 process = 0);

} // namespace plumb::bench
