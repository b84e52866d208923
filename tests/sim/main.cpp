// ./dev sim: many seeds, in several processes; stops at the first that breaks a rule and tells its story.
#include "tests/sim/simulate.h"
#include "tests/support/crash_trace.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace plumb;
using namespace plumb::sim;

namespace {

constexpr int shrinkTries = 400;

struct Arguments {
    Options first;
    int seeds = 1;
    int jobs = int(std::max(1u, std::thread::hardware_concurrency()));
    QByteArray mutant;
    bool story = false;
};

[[noreturn]] void usage(const char *wrong)
{
    std::fprintf(stderr,
                 "plumbline-sim: %s\n"
                 "  --seeds N   so many simulations (1)       --seed S     the first seed (1)\n"
                 "  --devices D phones (3)                     --steps K    things that happen (60)\n"
                 "  --jobs J    processes (cores)              --story      tell what happens, of one seed\n"
                 "  --mutant M  with a fault built in on purpose; \"all\": each must be caught within N seeds\n",
                 wrong);
    std::exit(2);
}

Arguments parse(int count, char **words)
{
    Arguments arguments;
    for (int i = 1; i < count; ++i) {
        const QByteArray name = words[i];
        if (name == "--story") {
            arguments.story = true;
            continue;
        }
        if (i + 1 >= count)
            usage("a value is missing");
        const QByteArray value = words[++i];
        bool isNumber = false;
        const qulonglong number = value.toULongLong(&isNumber);
        if (name == "--mutant")
            arguments.mutant = value;
        else if (!isNumber || (number < 1 && name != "--seed") || (number > 1'000'000 && name != "--seed"))
            usage("a number is expected");
        else if (name == "--seeds")
            arguments.seeds = int(number);
        else if (name == "--seed")
            arguments.first.seed = number;
        else if (name == "--devices")
            arguments.first.devices = int(std::min<qulonglong>(number, 12));
        else if (name == "--steps")
            arguments.first.steps = int(number);
        else if (name == "--jobs")
            arguments.jobs = int(std::min<qulonglong>(number, 64));
        else
            usage("unknown option");
    }
    return arguments;
}

Plan planOf(const Arguments &arguments, int index)
{
    Options options = arguments.first;
    options.seed += std::uint64_t(index);
    return makePlan(options);
}

std::unique_ptr<Company> makeCompany(const QTemporaryDir &folder, int devices)
{
    if (!folder.isValid()) {
        std::fprintf(stderr, "no temporary folder: %s\n", qPrintable(folder.errorString()));
        std::exit(1);
    }
    return foundCompany(folder.path(), devices);
}

// A process of its own takes every so-and-so-many-th seed. One byte to the pipe for each; at the first
// failure the report.
void work(const Arguments &arguments, int part, int pipe)
{
    const QTemporaryDir folder(fastFolderTemplate());
    const auto company = makeCompany(folder, arguments.first.devices);
    for (int i = part; i < arguments.seeds; i += arguments.jobs) {
        const Plan plan = planOf(arguments, i);
        const Outcome outcome = simulate(*company, plan);
        QByteArray said = ".";
        if (outcome.violation)
            said = "!" + report(*company, plan, *outcome.violation, shrinkTries).toUtf8();
        if (::write(pipe, said.constData(), std::size_t(said.size())) < 0 || outcome.violation)
            return;
    }
}

struct Worker {
    pid_t process = -1;
    int pipe = -1;
    QByteArray report;
    bool failed = false;
};

void progress(int done, int all, std::chrono::steady_clock::time_point since)
{
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
    std::fprintf(stderr, "\r%d of %d seeds, %.0f s ", done, all, seconds);
}

// Reads what a worker says. False: it has ended.
bool listen(Worker &worker, int &done)
{
    char buffer[4096];
    const auto count = ::read(worker.pipe, buffer, sizeof buffer);
    if (count <= 0)
        return false;
    for (const char *at = buffer; at < buffer + count; ++at) {
        if (worker.failed)
            worker.report.append(*at);
        else if (*at == '!')
            worker.failed = true;
        else
            ++done;
    }
    return true;
}

int runSeeds(const Arguments &arguments)
{
    const auto since = std::chrono::steady_clock::now();
    std::vector<Worker> workers;
    for (int part = 0; part < std::min(arguments.jobs, arguments.seeds); ++part) {
        int ends[2];
        if (::pipe(ends) != 0)
            return 1;
        const pid_t process = ::fork();
        if (process == 0) {
            ::close(ends[0]);
            Arguments mine = arguments;
            mine.jobs = std::min(arguments.jobs, arguments.seeds);
            work(mine, part, ends[1]);
            std::exit(0);
        }
        ::close(ends[1]);
        workers.push_back({process, ends[0], {}, false});
    }
    int done = 0;
    bool failed = false;
    std::size_t open = workers.size();
    while (open > 0) {
        std::vector<pollfd> waits;
        for (const Worker &worker : workers)
            waits.push_back({worker.pipe, POLLIN, 0});
        ::poll(waits.data(), waits.size(), -1);
        for (std::size_t i = 0; i < workers.size(); ++i) {
            if (workers[i].pipe < 0 || waits[i].revents == 0 || listen(workers[i], done))
                continue;
            ::close(workers[i].pipe);
            workers[i].pipe = -1;
            --open;
            failed = failed || workers[i].failed;
            int status = 0;
            ::waitpid(workers[i].process, &status, 0);
            if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
                std::fprintf(stderr, "\na simulation ended badly (status %d)\n", status);
                failed = true;
            }
        }
        progress(done, arguments.seeds, since);
        if (failed) {
            for (const Worker &worker : workers) {
                if (worker.pipe >= 0 && !worker.failed)
                    ::kill(worker.process, SIGKILL);
            }
        }
    }
    std::fputc('\n', stderr);
    for (const Worker &worker : workers)
        std::fputs(worker.report.constData(), stdout);
    if (!failed) {
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
        std::printf("%d seeds from %llu, %d devices, %d steps: every rule held (%.1f s)\n", done,
                    static_cast<unsigned long long>(arguments.first.seed), arguments.first.devices, arguments.first.steps, seconds);
    }
    return failed ? 1 : 0;
}

int runMutants(const Arguments &arguments)
{
    const QTemporaryDir folder(fastFolderTemplate());
    const auto company = makeCompany(folder, arguments.first.devices);
    bool known = false;
    bool missed = false;
    for (const auto &[mutant, name] : mutants()) {
        if (arguments.mutant != "all" && arguments.mutant != name)
            continue;
        known = true;
        const auto caught = hunt(*company, mutant, arguments.first, arguments.seeds);
        missed = missed || !caught;
        if (!caught) {
            std::printf("%-20s not caught within %d seeds\n", name, arguments.seeds);
            continue;
        }
        std::printf("%-20s caught by seed %llu: %s (%s)\n", name, static_cast<unsigned long long>(caught->seed),
                    qPrintable(caught->by.rule), qPrintable(caught->by.what));
        if (arguments.story) {
            setMutant(mutant);
            Options options = arguments.first;
            options.seed = caught->seed;
            std::fputs(qPrintable(report(*company, makePlan(options), caught->by, shrinkTries)), stdout);
            setMutant(Mutant::None);
        }
        std::fflush(stdout);
    }
    if (!known)
        usage("there is no such mutant");
    return missed ? 1 : 0;
}

int runOne(const Arguments &arguments)
{
    const QTemporaryDir folder(fastFolderTemplate());
    const auto company = makeCompany(folder, arguments.first.devices);
    const Plan plan = planOf(arguments, 0);
    const Outcome outcome = simulate(*company, plan, arguments.story);
    for (const QString &line : outcome.story)
        std::printf("%s\n", qPrintable(line));
    if (outcome.violation)
        std::fputs(qPrintable(report(*company, plan, *outcome.violation, shrinkTries)), stdout);
    std::printf("seed %llu: %s; %lld saves, %lld requests, digest %016llx\n", static_cast<unsigned long long>(plan.options.seed),
                outcome.violation ? "BROKEN" : "every rule held", static_cast<long long>(outcome.saves),
                static_cast<long long>(outcome.requests), static_cast<unsigned long long>(outcome.digest));
    return outcome.violation ? 1 : 0;
}

} // namespace

int main(int count, char **words)
{
    test::tellWhereItCrashes();
    makeRepeatable();
    const Arguments arguments = parse(count, words);
    if (!arguments.mutant.isEmpty())
        return runMutants(arguments);
    return arguments.seeds == 1 ? runOne(arguments) : runSeeds(arguments);
}
