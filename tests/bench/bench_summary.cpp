// The summary of a year of complaints: from the page's model asking to its figures, and beside it the same rows read
// once by bare SQLite, without a word of them understood. Both take turns over the same file, so that a machine busy
// with others is busy for both; of 10,000, 50,000 and 100,000, because it must grow no faster than the register.
#include "app/core/threads.h"
#include "app/store/store.h"
#include "app/store/tables.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/register_summary.h"
#include "app/viewmodels/services.h"
#include "assets/assets.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/filling.h"
#include "tests/support/made_complaints.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

const std::array sizes{10'000, 50'000, 100'000};
constexpr int turns = 5;
constexpr double mostOfFloor = 2;  // of a year's register; a small one is mostly the names its page shows
constexpr int aYear = 50'000;
constexpr double mostGrowth = 1.25; // of the time for one complaint, from the smallest register to the largest
const QByteArray key(32, 'k');
const Id team(0x0190b000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

// Asleep meanwhile: a thread that asks all the time takes from what is measured.
template <typename T> T answered(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QEventLoop waiting;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &waiting, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        waiting.exec();
    return future.takeResult();
}

QString folder(int size)
{
    return QStringLiteral(PLUMBLINE_BENCH_CACHE "/summary-%1-2-v%2").arg(size).arg(int(store::SchemaVersion::Current));
}

Moment midnight(int year)
{
    return fromDateTime(QDate(year, 1, 1).startOfDay(Qt::UTC));
}

QString scopeOf(const QString &kind)
{
    return kind == "stage"_L1 ? scope::site(team) : kind == "crew"_L1 || kind == "person"_L1 ? scope::company : scope::team(team);
}

void prepare(const Schema &schema, int size)
{
    const QString done = folder(size) + u"/done"_s;
    if (QFile::exists(done))
        return;
    std::fprintf(stderr, "making %d complaints\n", size);
    QDir(folder(size)).removeRecursively();
    QDir().mkpath(folder(size));
    const SystemClock clock;
    const auto opened = must(store::StoreFile::open({folder(size), key, nullptr}, schema, clock));
    const QStringList roles{u"front_desk"_s};
    Filling filling(*opened.file, schema, clock, {{scope::company, roles}, {scope::desk, roles}, {scope::team(team), roles}, {scope::site(team), roles}});
    test::MadeComplaints made(7, size, midnight(2025), midnight(2026));
    for (const test::MadeRecord &record : made.company())
        filling.add(record.id, record.kind, scopeOf(record.kind), record.fields);
    for (auto records = made.next(); !records.empty(); records = made.next()) {
        for (const test::MadeRecord &record : records)
            filling.add(record.id, record.kind, scopeOf(record.kind), record.fields);
    }
    filling.finish();
    QFile mark(done);
    if (!mark.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(mark.errorString()));
}

// Every row that the summary stands on, as SQLite gives it.
double bareRead(int size, sqlite::Database &database)
{
    return timed([&] {
        qint64 bytes = 0;
        auto rows = must(database.prepare("SELECT id, json(body) FROM record WHERE kind IN ('complaint', 'complaint_pause')"));
        while (must(rows.step()))
            bytes += rows.bytes(0).size() + rows.bytes(1).size();
        if (bytes < size)
            qFatal("only %lld bytes", bytes);
    });
}

double pageOpened()
{
    double time = 0;
    {
        RegisterSummary page;
        page.setProperty("from", u"2025-01-01"_s);
        page.setProperty("until", u"2025-12-31"_s);
        QEventLoop settled; // whose device it is is known before any page
        QTimer::singleShot(20, &settled, &QEventLoop::quit);
        settled.exec();
        QVariant figures;
        time = timed([&] {
            page.componentComplete();
            while (!page.known())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            figures = page.figures();
        });
        if (figures.toMap().value(u"stock"_s).toMap().value(u"new"_s).toInt() == 0 || !page.error().isNull())
            qFatal("no figures");
    }
    return time;
}

struct Times {
    double floor = 0;
    double page = 0;
};

Times measure(Services &services, int size, sqlite::Database &bare)
{
    store::StoreOptions options;
    options.folder = folder(size);
    options.key = key;
    options.schema = services.schema;
    options.clock = services.clock;
    options.random = services.random;
    services.setStore(must(answered(store::Store::open(options))).store);
    std::vector<double> floor, page;
    for (int turn = -1; turn < turns; ++turn) {
        const double bareTime = answered(onPool([&] { return bareRead(size, bare); }));
        const double pageTime = pageOpened();
        if (turn < 0)
            continue; // warm
        floor.push_back(bareTime);
        page.push_back(pageTime);
    }
    services.setStore(nullptr);
    return {median(floor), median(page)};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    assets::initialise();
    auto schema = std::make_shared<const Schema>(must(Schema::load(assets::schemaFolder())));
    if (app.arguments().contains(u"--make"_s)) {
        for (const int size : sizes)
            prepare(*schema, size);
        return 0;
    }
    if (QProcess::execute(app.arguments().first(), {u"--make"_s}) != 0)
        qFatal("the records could not be made");
    std::vector<std::unique_ptr<sqlite::Database>> bare;
    for (const int size : sizes)
        bare.push_back(must(sqlite::Database::open(folder(size) + u"/plumbline.db"_s, {.readOnly = true, .key = key})));
    markGuiThread();
    Services services;
    services.clock = std::make_shared<SystemClock>();
    services.random = std::make_shared<SystemRandom>();
    services.schema = schema;
    Report report(u"summary"_s);
    std::vector<double> each;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const int size = sizes[i];
        const Times times = measure(services, size, *bare[i]);
        each.push_back(times.page / size * 1000);
        const QString of = QLocale(u"en"_s).toString(size);
        report.add({u"bare SQLite reads the rows of %1 complaints once"_s.arg(of), times.floor, u"ms"_s, 0, 0});
        report.add({u"a year of %1: page to figures"_s.arg(of), times.page, u"ms"_s, times.floor, size >= aYear ? mostOfFloor : 0});
    }
    report.add({u"one complaint of the largest register, against the smallest"_s, each.back(), u"µs"_s, each.front(), mostGrowth});
    return report.finish(app.arguments());
}
