// A list of 1,000,000 records beside one of 1,000: pages read at random places while scrolling, with
// and without filters, and the memory a list window takes. The files are made once, through the path
// every record takes (Replica::apply), and kept in the build folder.
#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/list_query.h"
#include "app/store/reader.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "app/store/tables.h"
#include "app/store/writer.h"
#include "tests/bench/bench_report.h"
#include "tests/support/must.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QProcess>

#include <deque>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 many = 1'000'000;
constexpr qint64 few = 1'000;
constexpr int sites = 1000;
constexpr int pageRows = 50;
constexpr int jumps = 100;      // random places
constexpr int pagesEach = 5;    // scrolled on from there
constexpr std::size_t windowPages = 8; // what a list keeps

Id idOf(quint64 number, quint16 family)
{
    // A UUID of version 7 that grows with its number, so that every run makes the same file.
    const quint64 millis = 1'700'000'000'000ull + number;
    return Id(uint(millis >> 16), ushort(millis), ushort(0x7000 | family), 0x80, 0, uchar(number >> 40), uchar(number >> 32),
              uchar(number >> 24), uchar(number >> 16), uchar(number >> 8), uchar(number));
}

QString dateOf(qint64 number)
{
    return QDate(2025, 1, 1).addDays(number % 730).toString(Qt::ISODate);
}

QJsonObject issue(qint64 number)
{
    static const QStringList parts{u"踢脚线开裂"_s, u"墙砖空鼓"_s, u"地漏返味"_s, u"吊顶不平"_s, u"门套划伤"_s, u"开关面板松动"_s};
    static const QStringList places{u"客厅"_s, u"主卧"_s, u"厨房"_s, u"卫生间"_s};
    static const QStringList states{u"open"_s, u"assigned"_s, u"fixed"_s, u"verified"_s, u"closed"_s};
    return {{u"site"_s, toString(idOf(quint64(number % sites), 1))},
            {u"title"_s, u"%1 %2"_s.arg(parts[number % parts.size()]).arg(number)},
            {u"place"_s, places[number % places.size()]},
            {u"state"_s, states[(number / 7) % states.size()]},
            {u"severity"_s, u"normal"_s},
            {u"assignee"_s, toString(idOf(quint64(number % 40), 2))},
            {u"due_on"_s, dateOf(number * 7919)}};
}

struct Device {
    SystemClock clock;
    Schema schema = must(Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema")));
    std::unique_ptr<store::StoreFile> file;

    void open(const QString &folder)
    {
        file = std::move(must(store::StoreFile::open({folder, QByteArray(32, 'k'), nullptr}, schema, clock)).file);
    }
    qint64 count() { return must(file->writer().scalar("SELECT count(*) FROM record")); }
};

void fill(Device &device, qint64 records)
{
    store::Notices notices;
    store::Replica replica(device.file->writer(), device.schema, device.clock, notices);
    wire::SyncResponse response;
    response.epoch = u"bench"_s;
    response.grants.emplace();
    for (int i = 0; i < sites; ++i)
        response.grants->push_back({scope::site(idOf(quint64(i), 1)), {u"project_manager"_s}});
    must(replica.apply(response, device.clock.now()));
    response.grants.reset();
    must(device.file->writer().execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000"));
    for (qint64 number = 0; number < records; ++number) {
        response.records.push_back({number + 1, idOf(quint64(number), 0), u"issue"_s, scope::site(idOf(quint64(number % sites), 1)),
                                    "{\"*\":" + QByteArray::number(number + 1) + '}', canonicalJson(issue(number))});
        if (response.records.size() == 5000 || number + 1 == records) {
            must(replica.apply(response, device.clock.now()));
            response.records.clear();
            notices.clear();
            std::fprintf(stderr, "\rmaking %lld of %lld records ", number + 1, records);
        }
    }
    std::fprintf(stderr, "\n");
    must(device.file->writer().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

QString folderOf(qint64 records)
{
    return QStringLiteral(PLUMBLINE_BENCH_CACHE "/list-%1-v%2").arg(records).arg(int(store::SchemaVersion::Current));
}

// Opens the file of so many records, making it where it is missing or was left half made.
void prepare(qint64 records)
{
    Device device;
    device.open(folderOf(records));
    if (device.count() == records)
        return;
    device.file.reset();
    QDir(folderOf(records)).removeRecursively();
    device.open(folderOf(records));
    fill(device, records);
}

struct Scroll {
    QString name;
    store::ListQuery query;
    std::function<store::Anchor(quint64 random)> somewhere;
};

std::vector<Scroll> scrolls(qint64 records)
{
    const auto date = [](quint64 random) { return store::Anchor{dateOf(qint64(random % 730)), qint64(random % 100'000), false}; };
    store::ListQuery all;
    all.kind = u"issue"_s;
    store::ListQuery open = all;
    open.where = {{u"state"_s, u"open"_s}};
    open.sortBy = u"due_on"_s;
    store::ListQuery assigned = all;
    assigned.where = {{u"assignee"_s, toString(idOf(7, 2))}};
    assigned.sortBy = u"due_on"_s;
    assigned.descending = true;
    store::ListQuery site = all;
    site.scope = scope::site(idOf(11, 1));
    store::ListQuery searched = all;
    searched.search = QString::number(records / 3);
    return {{u"newest first"_s, all, [records](quint64 random) {
                 return store::Anchor{QString::fromLatin1(toBytes(idOf(random % quint64(records), 0)).toHex()), 0, false};
             }},
            {u"state = open, by date"_s, open, date},
            {u"one assignee, latest date first"_s, assigned, date},
            {u"one site, newest first"_s, site, [](quint64) { return store::Anchor{}; }},
            {u"search for a number"_s, searched, [](quint64) { return store::Anchor{}; }}};
}

// Jumps and scrolls, keeping a window of pages as a list does.
double medianPage(store::Reader &reader, const Scroll &scroll, std::deque<store::ListPage> &window)
{
    SeededRandom random(3);
    std::vector<double> times;
    for (int jump = 0; jump < jumps; ++jump) {
        store::Anchor anchor = scroll.somewhere(random.next());
        for (int page = 0; page < pagesEach; ++page) {
            times.push_back(timed([&] { window.push_back(must(reader.page(scroll.query, anchor, pageRows))); }));
            if (window.size() > windowPages)
                window.pop_front();
            if (int(window.back().rows.size()) < pageRows)
                break;
            anchor = window.back().next;
        }
    }
    return median(times);
}

struct Outcome {
    std::vector<std::pair<QString, double>> pages;
    double grownMiB = 0;
};

Outcome measure(qint64 records)
{
    Device device;
    device.open(folderOf(records));
    const double before = residentMiB();
    const auto connection = must(device.file->newReader());
    Outcome outcome;
    {
        store::Reader reader(*connection, device.schema);
        std::deque<store::ListPage> window;
        for (const Scroll &scroll : scrolls(records))
            outcome.pages.emplace_back(scroll.name, medianPage(reader, scroll, window));
        outcome.grownMiB = residentMiB() - before;
    }
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (const qsizetype at = arguments.indexOf(u"--make"_s); at >= 0) {
        prepare(arguments.value(at + 1).toLongLong());
        return 0;
    }
    // In processes of their own: what making them takes must not be in what measuring finds.
    for (const qint64 records : {many, few}) {
        if (QProcess::execute(arguments.first(), {u"--make"_s, QString::number(records)}) != 0)
            qFatal("could not make %lld records", records);
    }
    // The large one first: what it leaves in the allocator can only make the small one look better.
    const Outcome large = measure(many);
    const Outcome small = measure(few);

    Report report(u"list"_s);
    for (std::size_t i = 0; i < large.pages.size(); ++i) {
        report.add({u"page of %1, 1,000,000 records: %2"_s.arg(pageRows).arg(large.pages[i].first), large.pages[i].second, u"ms"_s, 0, 2.0});
        report.add({u"page of %1, 1,000 records: %2"_s.arg(pageRows).arg(small.pages[i].first), small.pages[i].second, u"ms"_s, 0, 0});
    }
    report.add({u"memory of the window beyond that of 1,000"_s, std::max(0.0, large.grownMiB - small.grownMiB), u"MiB"_s, 0, 20.0});
    return report.finish(arguments);
}
