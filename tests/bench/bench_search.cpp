// Type-ahead over clients, sites and complaints: from a keystroke to what the page's model shows, and beside it the bare
// FTS5 queries that return the rows of the same page, from the same file and in turns. Every keystroke of every word
// counts, the first letter as well as the last digit. Of 100,000 records and of 1,000,000.
#include "app/core/threads.h"
#include "app/store/search_text.h"
#include "app/store/store.h"
#include "app/store/tables.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/search_anywhere.h"
#include "app/viewmodels/services.h"
#include "assets/assets.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/filling.h"
#include "tests/support/must.h"

#include <QDate>
#include <QDir>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>

#include <cstdio>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{100'000, 1'000'000};
constexpr int turns = 5; // of which each keystroke's median counts: the machine is not ours alone
constexpr double mostOfFloor = 2;
constexpr double frameMs = 16;
constexpr double mostGrowth = 3;
constexpr qint64 words = 60; // people and places looked for
const QByteArray key(32, 'k');
const Id team(0x0190b000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

Id idOf(quint64 number)
{
    const quint64 millis = 1'700'000'000'000ull + number;
    return Id(uint(millis >> 16), ushort(millis), 0x7000, 0x80, 0, uchar(number >> 40), uchar(number >> 32), uchar(number >> 24), uchar(number >> 16),
              uchar(number >> 8), uchar(number));
}

QString picked(const QStringList &from, quint64 number)
{
    return from[qsizetype(number % quint64(from.size()))];
}

// A client, their site and, of every third, what they complain about: the same for a number in every run.
struct Made {
    explicit Made(quint64 n)
    {
        static const QStringList families = u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧"_s.split(u' ');
        static const QStringList given = u"伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 桂英 建国 志强 秀英 海燕 春梅 晓东 文博 雨桐 子涵"_s.split(u' ');
        static const QStringList grounds = u"翠湖 麓泉 锦绣 滨江 春申 绿城 西溪 阳光 金色 枫丹 东方 保利 万科 香樟 云栖 钱塘 和平 新天地 凤凰 紫金 玉泉 白马 天目 星洲 南岸 兰桂 大华 都市 水岸 文华"_s.split(u' ');
        static const QStringList homes = u"湾 园 里 一号 景城 桂花园 诚园 国际 家园 名邸 公馆 华庭 苑 谷 山庄 雅居"_s.split(u' ');
        static const QStringList roads = u"文一西路 江南大道 中山北路 学院路 莫干山路 机场路 凤起路 建国南路"_s.split(u' ');
        const quint64 mixed = (n + 1) * 0x9E3779B97F4A7C15ull >> 17;
        name = picked(families, mixed) + picked(given, mixed / 37);
        phone = u"1%1%2"_s.arg(picked({u"38"_s, u"39"_s, u"58"_s, u"86"_s, u"77"_s, u"35"_s}, mixed / 11)).arg(qulonglong(mixed / 7 % 100'000'000), 8, 10, QChar(u'0'));
        estate = picked(grounds, mixed / 101) + picked(homes, mixed / 3030);
        site = u"%1 %2-%3"_s.arg(estate).arg(mixed % 29 + 1).arg(mixed / 29 % 28 * 100 + 101 + mixed / 812 % 4);
        address = u"%1 %2 号"_s.arg(picked(roads, mixed / 13)).arg(mixed % 900 + 1);
    }
    QString name, phone, estate, site, address;
};

QString folder(int size)
{
    return QStringLiteral(PLUMBLINE_BENCH_CACHE "/search-%1-v%2").arg(size).arg(int(store::SchemaVersion::Current));
}

void fill(Filling &filling, int size)
{
    static const QStringList troubles = u"卫生间渗水 墙砖空鼓 油漆色差 地板异响 橱柜门松动 工期延误 水管漏水 插座没电 吊顶开裂 垃圾未清"_s.split(u' ');
    const QString at = u"2026-11-23T01:00:00.000Z"_s;
    int made = 0;
    for (quint64 n = 0; made < size; ++n) {
        const Made one(n);
        const Id site = idOf(n * 3);
        const QString siteId = toString(site);
        filling.add(site, u"site"_s, scope::team(team), {{u"name"_s, one.site}, {u"address"_s, one.address}, {u"client_name"_s, one.name}});
        filling.add(idOf(n * 3 + 1), u"contact"_s, scope::teamPrivate(team),
                    {{u"name"_s, one.name}, {u"relation"_s, u"业主"_s}, {u"phone"_s, one.phone}, {u"site"_s, siteId}});
        filling.add(idOf(n * 3 + 2), u"complaint"_s, scope::team(team),
                    {{u"number"_s, u"C-%1-A%2"_s.arg(QDate(2026, 1, 1).addDays(qint64(n % 365)).toString(u"MMdd"_s)).arg(n)}, {u"series"_s, u"A"_s}, {u"serial"_s, qint64(n + 1)}, {u"called_at"_s, at}, {u"entered_at"_s, at},
                     {u"title"_s, picked(troubles, n / 3)}, {u"caller"_s, one.name}, {u"site"_s, siteId}, {u"state"_s, u"closed"_s}});
        made += 3;
    }
}

void prepare(const Schema &schema, int size)
{
    const QString done = folder(size) + u"/done"_s;
    if (QFile::exists(done))
        return;
    std::fprintf(stderr, "making %d records\n", size);
    QDir(folder(size)).removeRecursively();
    QDir().mkpath(folder(size));
    const SystemClock clock;
    const auto opened = must(store::StoreFile::open({folder(size), key, nullptr}, schema, clock));
    const QStringList roles{u"front_desk"_s};
    Filling filling(*opened.file, schema, clock, {{scope::company, roles}, {scope::team(team), roles}, {scope::teamPrivate(team), roles}});
    fill(filling, size);
    filling.finish();
    QFile mark(done);
    if (!mark.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(mark.errorString()));
}

// What people type, each as far as it goes, a character more each time.
QStringList keystrokes(int size)
{
    QStringList typed;
    const auto spell = [&typed](const QString &word) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            if (word[length - 1] != u' ')
                typed << word.first(length);
        }
    };
    for (qint64 i = 0; i < words; ++i) {
        const Made one(quint64(i) * quint64(size) / 3 / words);
        switch (i % 6) {
        case 0: spell(one.name); break;
        case 1: spell(one.phone); break;
        case 2: spell(one.phone.last(4)); break;
        case 3: spell(one.site); break;
        case 4: spell(one.estate + u' ' + one.name); break;
        case 5: spell(picked({u"wsj"_s, u"chw"_s, u"lns"_s, u"zq"_s, u"jxl"_s, u"C-1123-A12"_s}, quint64(i) / 6)); break;
        }
    }
    return typed;
}

// The same rows as SQLite gives them, nothing read into them.
double bareQueries(sqlite::Database &database, const QStringList &kinds, const QString &typed)
{
    return timed([&] {
        qint64 bytes = 0;
        for (const QString &kind : kinds) {
            const QByteArray match = store::findExpression(kind, typed);
            if (match.isEmpty())
                return;
            auto rows = database.cached("SELECT id, kind, scope, json(body) FROM find CROSS JOIN record ON record.rid = find.rowid "
                                        "WHERE find MATCH ? AND void = 0 ORDER BY find.rowid DESC LIMIT 6");
            rows.bindUtf8(1, match);
            while (must(rows.step()))
                bytes += rows.bytes(0).size() + rows.bytes(3).size();
        }
    });
}

double modelAnswers(SearchAnywhere &search, const QString &typed)
{
    return timed([&] {
        search.setProperty("query", typed);
        while (search.answered() != typed.trimmed())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

struct Times {
    double bare95 = 0, bare50 = 0, model95 = 0, model50 = 0;
};

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

std::vector<double> medians(const std::vector<std::vector<double>> &of)
{
    std::vector<double> out;
    std::transform(of.begin(), of.end(), std::back_inserter(out), [](const std::vector<double> &times) { return median(times); });
    return out;
}

Times measure(Services &services, int size, sqlite::Database &bare)
{
    store::StoreOptions options;
    options.folder = folder(size);
    options.key = key;
    options.schema = services.schema;
    options.clock = services.clock;
    options.random = services.random;
    services.setStore(must(answered(store::Store::open(options))).store);
    const QStringList kinds = SearchAnywhere::kindsOf(*services.schema);
    const QStringList typed = keystrokes(size);
    std::vector<std::vector<double>> floor(typed.size()), model(typed.size());
    {
        SearchAnywhere search;
        search.componentComplete();
        for (int turn = -1; turn < turns; ++turn) { // the first only warms
            for (qsizetype i = 0; i < typed.size(); ++i) {
                const double query = answered(onPool([&] { return bareQueries(bare, kinds, typed[i]); }));
                const double answer = modelAnswers(search, typed[i]);
                if (turn >= 0) {
                    floor[i].push_back(query);
                    model[i].push_back(answer);
                }
            }
        }
    }
    services.setStore(nullptr);
    const std::vector<double> bareTimes = medians(floor), modelTimes = medians(model);
    return {quantile(bareTimes, 0.95), median(bareTimes), quantile(modelTimes, 0.95), median(modelTimes)};
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
    for (const int size : sizes) {
        bare.push_back(must(sqlite::Database::open(folder(size) + u"/plumbline.db"_s, {.readOnly = true, .key = key})));
        must(bare.back()->execute("PRAGMA cache_size = -16000"));
    }
    markGuiThread();
    Services services;
    services.clock = std::make_shared<SystemClock>();
    services.random = std::make_shared<SystemRandom>();
    services.schema = schema;
    Report report(u"search"_s);
    std::vector<double> answers;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const int size = sizes[i];
        const Times times = measure(services, size, *bare[i]);
        answers.push_back(times.model95);
        const QString of = QLocale(u"en"_s).toString(size);
        report.add({u"bare FTS5, the same page of %1: p95"_s.arg(of), times.bare95, u"ms"_s, 0, 0});
        report.add({u"keystroke to results of %1: median"_s.arg(of), times.model50, u"ms"_s, times.bare50, 0});
        report.add({u"keystroke to results of %1: p95"_s.arg(of), times.model95, u"ms"_s, times.bare95, size == sizes.front() ? mostOfFloor : 0});
        if (size == sizes.front())
            report.add({u"the same, under a frame"_s, times.model95, u"ms"_s, 0, frameMs});
    }
    report.add({u"p95 of 1,000,000 against 100,000"_s, answers.back(), u"ms"_s, answers.front(), mostGrowth});
    return report.finish(app.arguments());
}
