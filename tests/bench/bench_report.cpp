#include "tests/bench/bench_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace plumb::bench {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : 1);
}

void printTable(const QString &bench, const std::vector<Measure> &measures)
{
    std::printf("%s\n%-44s %12s %-5s %12s %8s %8s\n", qPrintable(bench), "", "value", "unit", "against", "ratio", "limit");
    for (const Measure &measure : measures) {
        std::printf("%-44s %12s %-5s %12s %8s %8s  %s\n", qPrintable(measure.name), qPrintable(number(measure.value)),
                    qPrintable(measure.unit), measure.against > 0 ? qPrintable(number(measure.against)) : "",
                    measure.against > 0 ? qPrintable(number(measure.ratio())) : "",
                    measure.limit > 0 ? qPrintable(number(measure.limit)) : "",
                    measure.limit <= 0 ? "" : measure.ok() ? "ok" : "MISSED");
    }
    const auto missed = std::count_if(measures.begin(), measures.end(), [](const Measure &m) { return !m.ok(); });
    const auto limits = std::count_if(measures.begin(), measures.end(), [](const Measure &m) { return m.limit > 0; });
    std::printf("%td of %td limits missed%s\n", missed, limits, missed > 0 ? ":" : "");
    for (const Measure &measure : measures) {
        if (!measure.ok())
            std::printf("  %s\n", qPrintable(measure.name));
    }
    std::fflush(stdout);
}

QByteArray toJson(const QString &bench, const std::vector<Measure> &measures)
{
    QJsonArray out;
    for (const Measure &measure : measures) {
        out.append(QJsonObject{{u"bench"_s, bench},
                               {u"name"_s, measure.name},
                               {u"value"_s, measure.value},
                               {u"unit"_s, measure.unit},
                               {u"against"_s, measure.against > 0 ? QJsonValue(measure.against) : QJsonValue()},
                               {u"ratio"_s, measure.against > 0 ? QJsonValue(measure.ratio()) : QJsonValue()},
                               {u"limit"_s, measure.limit > 0 ? QJsonValue(measure.limit) : QJsonValue()},
                               {u"ok"_s, measure.ok()}});
    }
    return QJsonDocument(out).toJson();
}

} // namespace

int Report::finish(const QStringList &arguments) const
{
    printTable(m_bench, m_measures);
    if (const qsizetype at = arguments.indexOf(u"--json"_s); at >= 0) {
        QFile file(arguments.value(at + 1));
        const QByteArray json = toJson(m_bench, m_measures);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file.fileName()));
            return 2;
        }
    }
    const bool kept = std::all_of(m_measures.begin(), m_measures.end(), [](const Measure &m) { return m.ok(); });
    return kept ? 0 : 1;
}

double timed(const std::function<void()> &work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto place = values.begin() + std::ptrdiff_t(part * double(values.size()));
    const auto taken = std::min(place, values.end() - 1);
    std::nth_element(values.begin(), taken, values.end());
    return *taken;
}

namespace {

double statusMiB(const QString &process, const QByteArray &name)
{
    QFile status(u"/proc/%1/status"_s.arg(process)); // absent elsewhere than on Linux
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double residentMiB(qint64 process)
{
    return statusMiB(process > 0 ? QString::number(process) : u"self"_s, "VmRSS:");
}

double mostMiB(qint64 process)
{
    return statusMiB(process > 0 ? QString::number(process) : u"self"_s, "VmHWM:");
}

} // namespace plumb::bench
