// A crew's score over 50,000 inspected items: from the page's model asking to its figures, and beside it the same
// rows read by bare SQLite, without a word of them understood. Both take turns, so that a machine busy with
// others is busy for both.
#include "app/core/threads.h"
#include "app/quality/rule.h"
#include "app/store/store.h"
#include "app/store/store_file.h"
#include "app/store/tables.h"
#include "app/viewmodels/crew_scores.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/services.h"
#include "assets/assets.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/filling.h"
#include "tests/support/must.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QProcess>

#include <cstdio>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int items = 50'000;
constexpr int itemsEach = 40;      // of one inspection
constexpr int itemsPerIssue = 10;
constexpr int sites = 25;
constexpr int crews = 12;
constexpr int months = 12;
constexpr int turns = 5;
constexpr double mostOfFloor = 4;  // each row is parsed as well, its rule too, and judged
const QByteArray key(32, 'k');

template <typename T> T answered(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return future.result();
}

enum Family : quint16 { Item, Site, Crew, Inspection, Issue };

Id idOf(int number, Family family)
{
    const quint64 millis = 1'700'000'000'000ull + quint64(number);
    return Id(uint(millis >> 16), ushort(millis), ushort(0x7000 | family), 0x80, 0, 0, 0, uchar(number >> 24), uchar(number >> 16),
              uchar(number >> 8), uchar(number));
}

// What an item carries of its figure when the inspection starts.
QJsonObject ruleOf(int number)
{
    quality::Rule rule;
    rule.limitId = u"plaster_plumb_%1"_s.arg(number % 30);
    rule.standard = u"GB 50210-2018"_s;
    rule.clause = u"T4.2.10"_s;
    rule.compare = quality::Compare::AtMost;
    rule.limit = 4;
    rule.unit = u"mm"_s;
    rule.points = 5;
    rule.range = quality::ReadingRange{u"plumb_rule_2m"_s, 0, 20};
    return quality::ruleJson(rule);
}

QJsonObject item(int number)
{
    static const QStringList results{u"pass"_s, u"pass"_s, u"pass"_s, u"fail"_s, u"fixed"_s};
    const double point = number % 6;
    return {{u"inspection"_s, toString(idOf(number / itemsEach, Inspection))}, {u"position"_s, number % itemsEach},
            {u"key"_s, u"plumb%1"_s.arg(number % itemsEach)}, {u"title"_s, u"墙面垂直度 %1"_s.arg(number % itemsEach)},
            {u"requirement"_s, u"2 m 垂直检测尺"_s}, {u"unit"_s, u"mm"_s}, {u"limit"_s, 4}, {u"rule"_s, ruleOf(number)},
            {u"crew"_s, toString(idOf(number % crews, Crew))}, {u"points"_s, QJsonArray{point, 1, 2, 2, 3}},
            {u"result"_s, results[number % results.size()]}};
}

QJsonObject inspection(int number)
{
    const QDate day = QDate(2026, 1, 1).addMonths(number % months);
    return {{u"site"_s, toString(idOf(number % sites, Site))}, {u"title"_s, u"抹灰验收"_s}, {u"state"_s, u"finished"_s},
            {u"finished_at"_s, day.toString(Qt::ISODate) + u"T02:00:00.000Z"_s}};
}

QJsonObject issue(int number)
{
    return {{u"site"_s, toString(idOf(number % sites, Site))}, {u"title"_s, u"墙面空鼓 %1"_s.arg(number)}, {u"state"_s, u"open"_s},
            {u"crew"_s, toString(idOf(number % crews, Crew))}, {u"reopened"_s, number % 3}};
}

QString folder()
{
    return QStringLiteral(PLUMBLINE_BENCH_CACHE "/crew-%1-v%2").arg(items).arg(int(store::SchemaVersion::Current));
}

void prepare(const Schema &schema)
{
    const SystemClock clock;
    const QString done = folder() + u"/done"_s;
    if (QFile::exists(done))
        return;
    std::fprintf(stderr, "making %d items\n", items);
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    const auto opened = must(store::StoreFile::open({folder(), key, nullptr}, schema, clock));
    std::vector<wire::Grant> grants{{scope::company, {u"adviser"_s}}};
    for (int site = 0; site < sites; ++site)
        grants.push_back({scope::site(idOf(site, Site)), {u"adviser"_s}});
    Filling filling(*opened.file, schema, clock, std::move(grants));
    for (int crew = 0; crew < crews; ++crew)
        filling.add(idOf(crew, Crew), u"crew"_s, scope::company, {{u"name"_s, u"泥瓦班 %1"_s.arg(crew)}, {u"trade"_s, u"mason"_s}});
    for (int number = 0; number * itemsEach < items; ++number)
        filling.add(idOf(number, Inspection), u"inspection"_s, scope::site(idOf(number % sites, Site)), inspection(number));
    for (int number = 0; number < items; ++number)
        filling.add(idOf(number, Item), u"inspection_item"_s, scope::site(idOf(number / itemsEach % sites, Site)), item(number));
    for (int number = 0; number * itemsPerIssue < items; ++number)
        filling.add(idOf(number, Issue), u"issue"_s, scope::site(idOf(number % sites, Site)), issue(number));
    filling.finish();
    QFile mark(done);
    if (!mark.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(mark.errorString()));
}

// Every row that a score stands on, as SQLite gives it.
double bareRead(sqlite::Database &database)
{
    return timed([&] {
        qint64 bytes = 0;
        auto rows = must(database.prepare("SELECT id, kind, scope, seq, json(body) FROM record "
                                          "WHERE kind IN ('crew', 'inspection', 'inspection_item', 'issue')"));
        while (must(rows.step()))
            bytes += rows.bytes(0).size() + rows.bytes(4).size();
        if (bytes < items)
            qFatal("only %lld bytes", bytes);
    });
}

double pageOpened(const QString &crew)
{
    double time = 0;
    {
        CrewScores page;
        page.classBegin();
        page.setProperty("crewId", crew);
        time = timed([&] {
            page.componentComplete();
            while (!page.known())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        if (page.list().isEmpty() || !page.error().isNull())
            qFatal("no figures");
    }
    return time;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    assets::initialise();
    auto schema = std::make_shared<const Schema>(must(Schema::load(assets::schemaFolder())));
    if (app.arguments().contains(u"--make"_s)) {
        prepare(*schema);
        return 0;
    }
    if (QProcess::execute(app.arguments().first(), {u"--make"_s}) != 0)
        qFatal("the records could not be made");
    const auto bare = must(sqlite::Database::open(folder() + u"/plumbline.db"_s, {.readOnly = true, .key = key}));

    markGuiThread();
    Services services;
    services.clock = std::make_shared<SystemClock>();
    services.random = std::make_shared<SystemRandom>();
    services.schema = schema;
    store::StoreOptions options;
    options.folder = folder();
    options.key = key;
    options.schema = schema;
    options.clock = services.clock;
    options.random = services.random;
    services.setStore(must(answered(store::Store::open(options))).store);

    std::vector<double> floor, all, one;
    for (int turn = -1; turn < turns; ++turn) {
        const double bareTime = answered(onPool([&] { return bareRead(*bare); }));
        const double allTime = pageOpened({});
        const double oneTime = pageOpened(toString(idOf(3, Crew)));
        if (turn < 0)
            continue; // warm
        floor.push_back(bareTime);
        all.push_back(allTime);
        one.push_back(oneTime);
    }
    services.setStore(nullptr);
    Report report(u"crew"_s);
    report.add({u"bare SQLite reads the rows of 50,000 items"_s, median(floor), u"ms"_s, 0, 0});
    report.add({u"all crews: page to figures"_s, median(all), u"ms"_s, median(floor), mostOfFloor});
    report.add({u"one crew, by month and site: page to figures"_s, median(one), u"ms"_s, median(floor), mostOfFloor});
    return report.finish(app.arguments());
}
