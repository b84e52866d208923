// Clocks at the office: finding and telling those that are due must cost what is due, not what runs. Two offices, one
// with 1,000 running complaints and one with 100,000; in each round 100 of each become due. They take turns, so that a
// machine busy with others is busy for both.
#include "office/notify/clock_keeper.h"
#include "office/service/applier.h"
#include "tests/bench/bench_report.h"
#include "tests/unit/office/office_fixture.h"

#include <QCoreApplication>

using namespace plumb;
using namespace plumb::bench;
using namespace plumb::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int few = 1'000;
constexpr int many = 100'000;
constexpr int dueEachRound = 100;
constexpr int rounds = 9;
constexpr int findsEachRound = 20;
constexpr int inOneTransaction = 5'000;
constexpr double mostTimes = 1.5; // what a hundred times as many may cost

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

struct Office : office::test::OfficeFixture {
    explicit Office(int running)
    {
        const QString scopeName = scope::team(freshId());
        for (int made = 0; made < running;) {
            const auto writer = must(ledger->write());
            Applier applier(*writer, *schema, key, *random, tuning, clock.now());
            for (int i = 0; i < inOneTransaction && made < running; ++i, ++made) {
                const Status written = applier.write({freshId(), u"complaint"_s, scopeName, OfficeFixture::admin, complaint(made)}, {u"deputy_general_manager"_s});
                if (!written.ok())
                    qFatal("%s", qPrintable(written.error().detail));
            }
            if (!writer->commit().ok())
                qFatal("commit");
        }
    }

    // Minor, all done but the closing: due a week after the call, a hundred in each of the first hours, the rest far off.
    QJsonObject complaint(int number)
    {
        const int hour = number / dueEachRound;
        const Moment due = clock.now() + (hour < rounds ? std::chrono::hours(hour + 1) : std::chrono::hours(24 * 6) + std::chrono::seconds(number));
        const QString call = toIso(due - 7 * 24h);
        return {{u"number"_s, u"C-%1"_s.arg(number)}, {u"series"_s, u"A"_s}, {u"serial"_s, number + 1}, {u"title"_s, u"Scratch on the door"_s},
                {u"called_at"_s, call}, {u"entered_at"_s, call}, {u"accepted_at"_s, call}, {u"first_called_at"_s, call}, {u"plan_at"_s, call},
                {u"severity"_s, u"minor"_s}, {u"state"_s, u"registered"_s}};
    }

    // Looks until nothing is due.
    int told(ClockKeeper &keeper)
    {
        int out = 0;
        for (;;) {
            const auto looked = must(keeper.look(clock.now()));
            out += looked.told;
            if (!looked.next || *looked.next > clock.now())
                return out;
        }
    }
};

struct Side {
    explicit Side(int running) : office(running), keeper({*office.ledger, *office.schema, office.key, *office.random, office.tuning})
    {
        first = timed([&] { office.told(keeper); });
    }
    Office office;
    ClockKeeper keeper;
    double first = 0;
    std::vector<double> idle;
    std::vector<double> find;
    std::vector<double> all;

    void round()
    {
        idle.push_back(timed([&] { must(keeper.look(office.clock.now())); }));
        office.clock.advance(1h);
        find.push_back(timed([&] {
            for (int i = 0; i < findsEachRound; ++i) {
                if (must(must(office.ledger->read())->clocksDue(office.clock.now(), dueEachRound * 2)).size() != dueEachRound)
                    qFatal("not those that are due");
            }
        }) / findsEachRound);
        all.push_back(timed([&] {
            if (office.told(keeper) != dueEachRound)
                qFatal("not told");
        }));
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!crypto::initialise())
        return 2;
    Side small(few);
    Side large(many);
    for (int turn = 0; turn < rounds; ++turn) {
        small.round();
        large.round();
    }
    Report report(u"clocks"_s);
    report.add({u"all 100,000 looked at once, as after a change of the limits"_s, large.first, u"ms"_s, 0, 0});
    report.add({u"nothing due, of 100,000 running, against 1,000"_s, median(large.idle), u"ms"_s, median(small.idle), 2});
    report.add({u"100 due found, of 100,000 running, against 1,000"_s, median(large.find), u"ms"_s, median(small.find), 2});
    report.add({u"100 due found and told, of 100,000 running, against 1,000"_s, median(large.all), u"ms"_s, median(small.all), mostTimes});
    return report.finish(app.arguments());
}
