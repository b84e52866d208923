// What the register of complaints comes to in a period: each rule by a row, and what must hold for any register.
#include "app/quality/register_json.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::quality;

namespace {

// "11-05 09:00" of 2026, as told in Shanghai.
Moment at(const QString &told)
{
    static const QTimeZone shanghai("Asia/Shanghai");
    return fromDateTime(QDateTime(QDate::fromString(u"2026-"_s + told.left(5), Qt::ISODate), QTime::fromString(told.mid(6), u"HH:mm"_s), shanghai));
}

Id idOf(int number)
{
    return Id(uint(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

RegisterRow complaint(int serial, const QString &called)
{
    RegisterRow row;
    row.id = idOf(serial);
    row.series = u"A"_s;
    row.serial = serial;
    row.number = u"C-%1"_s.arg(serial, 3, 10, QLatin1Char('0'));
    row.times.calledAt = at(called);
    row.enteredAt = at(called);
    row.category = u"quality"_s;
    row.state = u"registered"_s;
    row.severity = u"normal"_s;
    return row;
}

RegisterRow closed(RegisterRow row, const QString &when)
{
    row.state = u"closed"_s;
    row.times.closedAt = at(when);
    return row;
}

RegisterPeriod november(const QString &now = u"12-05 00:00"_s)
{
    return registerPeriod(QDate(2026, 11, 1), QDate(2026, 11, 30), QTimeZone("Asia/Shanghai"), at(now));
}

RegisterFigures count(const std::vector<RegisterRow> &rows, RegisterCount::Pauses pauses = {}, const RegisterPeriod &period = november())
{
    RegisterCount counting(period, clocks::Limits(), std::move(pauses), {{idOf(901), u"tiling"_s}, {idOf(902), u"tiling"_s}});
    for (const RegisterRow &row : rows)
        counting.add(row);
    return counting.figures();
}

QStringList numbers(const std::vector<Entry> &entries)
{
    QStringList out;
    for (const Entry &entry : entries)
        out += entry.number;
    return out;
}

QByteArray text(const Stock &stock)
{
    return QByteArray::number(stock.opening) + ' ' + QByteArray::number(stock.fresh) + ' ' + QByteArray::number(stock.closed) + ' ' + QByteArray::number(stock.closing);
}

} // namespace

class TestRegisterSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stock_data();
    void stock();
    void aStageIsOneGroupWhereverItIs();
    void daysAreTheCompanys();
    void clocksTellTheMedianAndTheWorst();
    void pausedTimeDoesNotCount();
    void aClockWithoutALimitIsMeasuredAllTheSame();
    void overdueIsWhatWasOverdueThen();
    void aClientWhoCallsAgainIsNamed();
    void majorEventsCarryTheirLoss();
    void satisfactionIsOfThoseClosed();
    void whatIsEnteredLateIsNamed();
    void everyNumberIsAccountedFor();
    void aNumberLostBetweenTwoPeriodsIsTheLaterOnes();
    void aRowIsReadFromItsRecord();
    void aRecountThatDiffersSaysWhere();
    void whatIsCutShortStillSaysThatItChanged();
    void theEquationHoldsForAnyRegister();
    void everyNumberOfAnyRegisterIsAccountedFor();
};

void TestRegisterSummary::stock_data()
{
    QTest::addColumn<QByteArray>("expected"); // opening new closed closing
    QTest::addColumn<RegisterRow>("row");
    const auto with = [](RegisterRow row, const auto &set) { set(row); return row; };
    QTest::newRow("open all the while") << QByteArray("1 0 0 1") << complaint(1, u"10-20 09:00"_s);
    QTest::newRow("came") << QByteArray("0 1 0 1") << complaint(1, u"11-10 09:00"_s);
    QTest::newRow("came and went") << QByteArray("0 1 1 0") << closed(complaint(1, u"11-10 09:00"_s), u"11-12 09:00"_s);
    QTest::newRow("went") << QByteArray("1 0 1 0") << closed(complaint(1, u"10-20 09:00"_s), u"11-12 09:00"_s);
    QTest::newRow("went before") << QByteArray("0 0 0 0") << closed(complaint(1, u"10-20 09:00"_s), u"10-22 09:00"_s);
    QTest::newRow("went later") << QByteArray("1 0 0 1") << closed(complaint(1, u"10-20 09:00"_s), u"12-02 09:00"_s);
    QTest::newRow("came later") << QByteArray("0 0 0 0") << complaint(1, u"12-01 00:00"_s);
    QTest::newRow("the first moment belongs to it") << QByteArray("0 1 0 1") << complaint(1, u"11-01 00:00"_s);
    QTest::newRow("the moment after the last does not") << QByteArray("1 0 0 1") << closed(complaint(1, u"10-20 09:00"_s), u"12-01 00:00"_s);
    QTest::newRow("closed before it came, by a wrong clock") << QByteArray("0 1 1 0") << closed(complaint(1, u"11-10 09:00"_s), u"10-01 09:00"_s);
    QTest::newRow("followed up") << QByteArray("0 1 1 0") << with(closed(complaint(1, u"11-10 09:00"_s), u"11-12 09:00"_s), [](RegisterRow &row) { row.state = u"followed_up"_s; });
    QTest::newRow("reopened: the same case") << QByteArray("0 1 0 1") << with(closed(complaint(1, u"11-10 09:00"_s), u"11-12 09:00"_s), [](RegisterRow &row) {
        row.state = u"investigating"_s;
        row.times.reopenedAt = at(u"11-20 09:00"_s);
    });
    QTest::newRow("unfounded, and told") << QByteArray("0 1 1 0") << with(complaint(1, u"11-10 09:00"_s), [](RegisterRow &row) {
        row.state = u"unfounded"_s;
        row.toldAt = at(u"11-11 09:00"_s);
    });
    QTest::newRow("to maintenance") << QByteArray("0 1 1 0") << with(complaint(1, u"11-10 09:00"_s), [](RegisterRow &row) {
        row.state = u"to_maintenance"_s;
        row.handedOnAt = at(u"11-11 09:00"_s);
    });
    QTest::newRow("void") << QByteArray("0 0 0 0") << with(complaint(1, u"11-10 09:00"_s), [](RegisterRow &row) { row.isVoid = true; });
    QTest::newRow("merged into another") << QByteArray("0 0 0 0") << with(complaint(1, u"11-10 09:00"_s), [](RegisterRow &row) { row.duplicateOf = idOf(7); });
}

void TestRegisterSummary::stock()
{
    QFETCH(QByteArray, expected);
    QFETCH(RegisterRow, row);
    const RegisterFigures figures = count({row});
    QCOMPARE(text(figures.stock), expected);
    for (const auto &groups : figures.groups)
        QCOMPARE(groups.size(), expected == "0 0 0 0" ? std::size_t(0) : std::size_t(1));
}

void TestRegisterSummary::aStageIsOneGroupWhereverItIs()
{
    RegisterRow one = complaint(1, u"11-02 09:00"_s), other = complaint(2, u"11-03 09:00"_s);
    one.stage = idOf(901);
    other.stage = idOf(902);
    other.crew = idOf(55);
    const RegisterFigures figures = count({one, other, complaint(3, u"11-03 09:00"_s)});
    const auto &stages = figures.groups[std::size_t(RegisterPart::Stage)];
    QCOMPARE(text(stages.at(u"tiling"_s)), QByteArray("0 2 0 2"));
    QCOMPARE(text(stages.at({})), QByteArray("0 1 0 1"));
    QCOMPARE(text(figures.groups[std::size_t(RegisterPart::Crew)].at(toString(idOf(55)))), QByteArray("0 1 0 1"));
}

void TestRegisterSummary::daysAreTheCompanys()
{
    const RegisterFigures figures = count({complaint(1, u"11-03 00:00"_s), complaint(2, u"11-03 23:59"_s), closed(complaint(3, u"10-03 09:00"_s), u"11-30 23:59"_s)});
    QCOMPARE(figures.days.size(), std::size_t(30));
    QCOMPARE(figures.days[2], std::pair(2, 0));
    QCOMPARE(figures.days[29], std::pair(0, 1));
    // Where a day has 23 hours, its evening still belongs to it.
    const RegisterPeriod summer = registerPeriod(QDate(2026, 3, 1), QDate(2026, 3, 31), QTimeZone("Europe/Berlin"), at(u"12-05 00:00"_s));
    QCOMPARE(summer.days.size(), std::size_t(31));
    QCOMPARE(summer.until - summer.days.back(), Millis(std::chrono::hours(24)));
    QCOMPARE(summer.days[29] - summer.days[28], Millis(std::chrono::hours(23)));
}

void TestRegisterSummary::clocksTellTheMedianAndTheWorst()
{
    std::vector<RegisterRow> rows;
    for (const int minutes : {4, 2, 40, 6}) {
        RegisterRow row = complaint(int(rows.size()) + 1, u"11-10 09:00"_s);
        row.times.acceptedAt = *row.times.calledAt + std::chrono::minutes(minutes);
        rows.push_back(row);
    }
    rows.push_back(complaint(9, u"10-10 09:00"_s));
    rows.back().times.acceptedAt = at(u"10-10 18:00"_s); // done before the period
    const ClockFigure handOver = count(rows).clocks[std::size_t(clocks::ClockKind::HandOver)];
    QCOMPARE(handOver.count, 4);
    QCOMPARE(handOver.median, Millis(std::chrono::minutes(5)));
    QCOMPARE(handOver.worst, Millis(std::chrono::minutes(40)));
    QCOMPARE(handOver.worstOf.number, u"C-003"_s);
    QCOMPARE(handOver.met, 2); // of a normal complaint: within 5 minutes
    QCOMPARE(handOver.missed, 2);
}

void TestRegisterSummary::pausedTimeDoesNotCount()
{
    RegisterRow row = closed(complaint(1, u"11-02 09:00"_s), u"11-12 09:00"_s);
    const RegisterFigures figures = count({row}, {{row.id, {{at(u"11-03 09:00"_s), at(u"11-08 09:00"_s)}}}});
    const ClockFigure close = figures.clocks[std::size_t(clocks::ClockKind::Close)];
    QCOMPARE(close.worst, Millis(std::chrono::hours(24 * 5)));
    QCOMPARE(close.met, 1);
}

void TestRegisterSummary::aClockWithoutALimitIsMeasuredAllTheSame()
{
    RegisterRow row = complaint(1, u"11-02 09:00"_s);
    row.severity = u"minor"_s;
    row.times.severity = clocks::Severity::Minor;
    row.times.onSiteAt = at(u"11-04 09:00"_s); // by agreement
    const RegisterFigures figures = count({row});
    const ClockFigure onSite = figures.clocks[std::size_t(clocks::ClockKind::OnSite)];
    QCOMPARE(onSite.count, 1);
    QCOMPARE(onSite.worst, Millis(std::chrono::hours(48)));
    QCOMPARE(onSite.met + onSite.missed, 0);
    for (const Overdue &row : figures.overdue)
        QVERIFY(row.clock != clocks::ClockKind::OnSite);
}

// A summary of November, counted again in March, still says what was overdue on the last of November.
void TestRegisterSummary::overdueIsWhatWasOverdueThen()
{
    RegisterRow late = closed(complaint(1, u"11-02 09:00"_s), u"12-20 09:00"_s);
    late.owner = idOf(77);
    late.times.acceptedAt = late.times.firstCalledAt = late.times.onSiteAt = late.times.planAt = at(u"11-02 09:03"_s);
    RegisterRow fresh = complaint(2, u"11-30 23:58"_s);
    RegisterRow unvisited = closed(complaint(3, u"11-02 09:00"_s), u"11-03 09:00"_s); // nobody asked the client afterwards
    unvisited.times.acceptedAt = late.times.acceptedAt;
    RegisterRow elsewhere = complaint(4, u"11-02 09:00"_s);
    elsewhere.state = u"unfounded"_s;
    elsewhere.toldAt = at(u"11-20 09:00"_s);
    RegisterRow unseen = closed(late, u"11-20 09:00"_s); // closed without anybody having been there
    unseen.times.onSiteAt.reset();
    unseen.times.followedUpAt = at(u"11-21 09:00"_s);
    RegisterRow again = unseen; // it was closed then, and is open again
    again.state = u"investigating"_s;
    again.times.reopenedAt = at(u"12-10 09:00"_s);
    const std::vector<RegisterRow> rows{late, fresh, unvisited, elsewhere, unseen, again};
    const RegisterFigures figures = count(rows, {}, november(u"12-31 00:00"_s));
    QCOMPARE(figures.overdue.size(), std::size_t(2));
    QCOMPARE(figures.overdue[0].of.number, u"C-003"_s);
    QCOMPARE(figures.overdue[0].clock, clocks::ClockKind::FollowUp);
    QCOMPARE(figures.overdue[1].of.number, u"C-001"_s);
    QCOMPARE(figures.overdue[1].clock, clocks::ClockKind::Close);
    QCOMPARE(figures.overdue[1].owner, idOf(77));
    QCOMPARE(figures.overdue[1].dueAt, at(u"11-09 09:00"_s));
    const RegisterFigures earlier = count(rows, {}, november(u"11-09 08:59"_s));
    QCOMPARE(earlier.overdue.size(), std::size_t(4)); // what was not unfounded yet, where nobody had been yet (twice), and the visit
    QCOMPARE(earlier.overdue[0].clock, clocks::ClockKind::HandOver); // of four the one that ran out first
    QCOMPARE(earlier.overdue[0].dueAt, at(u"11-02 09:05"_s));
    QCOMPARE(earlier.overdue[1].clock, clocks::ClockKind::OnSite);
}

void TestRegisterSummary::aClientWhoCallsAgainIsNamed()
{
    const auto of = [](RegisterRow row, const Id &site, const Id &contact) { row.site = site; row.contact = contact; return row; };
    const RegisterFigures figures = count({of(complaint(1, u"11-02 09:00"_s), idOf(31), idOf(41)), of(complaint(2, u"11-12 09:00"_s), idOf(31), idOf(42)), // husband and wife
                                           of(complaint(3, u"11-03 09:00"_s), {}, idOf(43)), of(complaint(4, u"11-04 09:00"_s), {}, idOf(43)), of(complaint(5, u"11-05 09:00"_s), {}, idOf(43)),
                                           of(complaint(6, u"11-03 09:00"_s), idOf(32), {}), of(complaint(7, u"10-03 09:00"_s), idOf(32), {}), // once in the period
                                           complaint(8, u"11-03 09:00"_s), complaint(9, u"11-03 09:00"_s)});                                    // nobody known
    QCOMPARE(figures.repeated.size(), std::size_t(2));
    QCOMPARE(numbers(figures.repeated[0].complaints), (QStringList{u"C-003"_s, u"C-004"_s, u"C-005"_s}));
    QCOMPARE(figures.repeated[1].client, idOf(31));
}

void TestRegisterSummary::majorEventsCarryTheirLoss()
{
    RegisterRow fire = complaint(1, u"11-02 09:00"_s);
    fire.severity = u"major"_s;
    fire.lossMoney = 12000;
    fire.lossDays = 4;
    RegisterRow before = fire;
    before.times.calledAt = at(u"10-30 09:00"_s);
    const RegisterFigures figures = count({fire, before});
    QCOMPARE(figures.major.size(), std::size_t(1));
    QCOMPARE(figures.major[0].money, 12000);
    QCOMPARE(figures.major[0].days, 4);
}

void TestRegisterSummary::satisfactionIsOfThoseClosed()
{
    const auto scored = [](RegisterRow row, int score, const QString &cause) { row.score = score; row.cause = cause; return row; };
    const RegisterFigures figures = count({scored(closed(complaint(1, u"11-02 09:00"_s), u"11-05 09:00"_s), 5, u"design"_s),
                                           scored(closed(complaint(2, u"11-02 09:00"_s), u"11-06 09:00"_s), 2, u"design"_s),
                                           scored(closed(complaint(5, u"11-02 09:00"_s), u"11-06 09:00"_s), 4, u"design"_s),
                                           scored(closed(complaint(3, u"10-02 09:00"_s), u"10-06 09:00"_s), 1, u"price"_s),
                                           scored(complaint(4, u"11-02 09:00"_s), 1, u"price"_s)});
    QCOMPARE(figures.satisfaction, (Satisfaction{3, 11, 2}));
    QCOMPARE(figures.causes, (std::map<QString, int>{{u"design"_s, 3}}));
}

void TestRegisterSummary::whatIsEnteredLateIsNamed()
{
    RegisterRow late = complaint(1, u"11-02 09:00"_s), inTime = complaint(2, u"11-02 09:00"_s);
    late.enteredAt = at(u"11-02 09:31"_s);
    inTime.enteredAt = at(u"11-02 09:30"_s);
    const RegisterFigures figures = count({late, inTime});
    QCOMPARE(figures.late.size(), std::size_t(1));
    QCOMPARE(figures.late[0].by, Millis(std::chrono::minutes(31)));
}

void TestRegisterSummary::everyNumberIsAccountedFor()
{
    RegisterRow wrong = complaint(3, u"11-04 09:00"_s), same = complaint(4, u"11-05 09:00"_s), other = complaint(2, u"11-02 09:00"_s), twice = complaint(8, u"11-09 09:00"_s);
    wrong.isVoid = true;
    same.duplicateOf = idOf(2);
    other.series = u"B"_s;
    twice.id = idOf(800);
    const RegisterFigures figures = count({complaint(2, u"11-03 09:00"_s), wrong, same, complaint(8, u"11-09 09:00"_s), twice, complaint(1, u"10-30 09:00"_s), other});
    QCOMPARE(figures.numbers.size(), std::size_t(2));
    const NumberRange &a = figures.numbers[0];
    QCOMPARE(std::tuple(a.first, a.last, a.used, a.voided, a.merged, a.missing), std::tuple(2, 8, 2, 1, 1, 3));
    QCOMPARE(a.gaps, (std::vector<std::pair<qint64, qint64>>{{5, 7}}));
    QCOMPARE(a.twice, std::vector<qint64>{8});
    QCOMPARE(numbers(figures.voided), QStringList{u"C-003"_s});
    QCOMPARE(numbers(figures.merged), QStringList{u"C-004"_s});
    QCOMPARE(figures.numbers[1].series, u"B"_s);
    QCOMPARE(figures.numbers[1].missing, 1); // a series begins with 1
}

void TestRegisterSummary::aNumberLostBetweenTwoPeriodsIsTheLaterOnes()
{
    const RegisterFigures figures = count({complaint(1, u"10-30 09:00"_s), complaint(3, u"11-02 09:00"_s), complaint(5, u"12-01 09:00"_s)});
    QCOMPARE(figures.numbers[0].gaps, (std::vector<std::pair<qint64, qint64>>{{2, 2}}));
}

void TestRegisterSummary::aRowIsReadFromItsRecord()
{
    const QByteArray body = R"({"accepted_at":"2026-11-02T01:03:00.250Z","called_at":"2026-11-02T01:00:00.000Z","category":"delay","detail":"a \"quoted\" \\","duplicate_of":null,)"
                            R"("loss_money":1200,"number":"C-\u0041 1","owner":"0190a000-0000-7000-8000-000000000002","score":4,"serial":17,"series":"A","severity":"major","state":"accepted","tags":["x","}"],"void":"mis\"typed"})";
    const RegisterRow row = RegisterRows().read(idOf(5), body);
    QCOMPARE(row.times.calledAt, std::optional(at(u"11-02 09:00"_s)));
    QCOMPARE(row.times.acceptedAt, std::optional(at(u"11-02 09:03"_s) + Millis(250)));
    QCOMPARE(row.number, u"C-A 1"_s);
    QCOMPARE(row.owner, QUuid(u"0190a000-0000-7000-8000-000000000002"_s));
    QCOMPARE(std::tuple(row.serial, row.score, row.lossMoney), std::tuple(17, 4, 1200));
    QCOMPARE(row.times.severity, clocks::Severity::Major);
    QVERIFY(row.isVoid);
    QVERIFY(row.duplicateOf.isNull());
    QCOMPARE(row.category, u"delay"_s);
    QVERIFY(!RegisterRows().read(idOf(5), R"({"called_at":"2026-13-02T01:00:00.000Z","void":null})").times.calledAt);
    QVERIFY(!RegisterRows().read(idOf(5), R"({"void":null})").isVoid);
    QCOMPARE(RegisterRows().read(idOf(5), R"({"state":"closed","category":"delay"})").category, u"delay"_s); // in whatever order
}

void TestRegisterSummary::aRecountThatDiffersSaysWhere()
{
    const RegisterAsked asked{QDate(2026, 11, 1), QDate(2026, 11, 30), QTimeZone("Asia/Shanghai"), at(u"12-01 00:00"_s), {u"desk"_s}, true};
    std::vector<RegisterRow> rows{complaint(1, u"11-30 23:59"_s), complaint(2, u"11-30 23:59"_s)};
    const QJsonObject was = registerJson(asked, count(rows));
    QVERIFY(differencesOf(was, registerJson(asked, count(rows))).empty());
    QCOMPARE(registerAsked(was)->asOf, asked.asOf);
    rows[1].isVoid = true;
    QStringList places;
    for (const RegisterDifference &difference : differencesOf(was, registerJson(asked, count(rows))))
        places += difference.place.join(u'/');
    for (const QString &place : {u"stock/new"_s, u"stock/closing"_s, u"groups/category/quality/new"_s, u"numbers/A/void"_s, u"void/count"_s, u"void/C-002"_s, u"days"_s})
        QVERIFY2(places.contains(place), qPrintable(place + u" is not in "_s + places.join(u' ')));
    QVERIFY(!places.contains(u"stock/opening"_s));
}

void TestRegisterSummary::whatIsCutShortStillSaysThatItChanged()
{
    std::vector<RegisterRow> rows;
    for (int i = 1; i <= 5; ++i) {
        rows.push_back(complaint(i, u"11-30 23:59"_s));
        rows.back().isVoid = true;
    }
    const RegisterAsked asked{QDate(2026, 11, 1), QDate(2026, 11, 30), QTimeZone("Asia/Shanghai"), at(u"12-01 00:00"_s), {}, true};
    const QJsonObject kept = registerJson(asked, count(rows), 3);
    QCOMPARE(kept.value("void"_L1)[u"list"_s].toArray().size(), 3);
    QVERIFY(differencesOf(kept, registerJson(asked, count(rows), 3)).empty());
    rows.back().number = u"C-099"_s; // of one that is not listed
    const auto differences = differencesOf(kept, registerJson(asked, count(rows), 3));
    QCOMPARE(differences.size(), std::size_t(1));
    QCOMPARE(differences[0].place, (QStringList{u"void"_s, u"sha256"_s}));
}

namespace {

std::vector<RegisterRow> anyRegister()
{
    const auto states = std::array{u"registered"_s, u"closed"_s, u"followed_up"_s, u"unfounded"_s, u"to_maintenance"_s, u"investigating"_s};
    const auto moment = [] { return at(u"10-01 00:00"_s) + std::chrono::minutes(*rc::gen::inRange(0, 90 * 24 * 60)); };
    const auto perhaps = [&]() -> std::optional<Moment> { return *rc::gen::arbitrary<bool>() ? std::optional(moment()) : std::nullopt; };
    std::vector<RegisterRow> rows;
    for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
        RegisterRow row;
        row.id = idOf(i);
        row.series = *rc::gen::arbitrary<bool>() ? u"A"_s : u"B"_s;
        row.serial = *rc::gen::inRange(1, 90);
        row.number = row.series + QString::number(row.serial);
        row.times.calledAt = moment();
        row.enteredAt = *row.times.calledAt;
        row.state = states[std::size_t(*rc::gen::inRange(0, 6))];
        row.times.acceptedAt = perhaps();
        row.times.closedAt = perhaps();
        row.times.reopenedAt = perhaps();
        row.toldAt = perhaps();
        row.handedOnAt = perhaps();
        row.category = QString::number(*rc::gen::inRange(0, 3));
        row.crew = *rc::gen::arbitrary<bool>() ? idOf(500 + *rc::gen::inRange(0, 3)) : Id();
        row.isVoid = *rc::gen::inRange(0, 10) == 0;
        row.duplicateOf = *rc::gen::inRange(0, 10) == 0 ? idOf(999) : Id();
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void TestRegisterSummary::theEquationHoldsForAnyRegister()
{
    QVERIFY(rc::check("opening + new - closed = closing; parts add up to the whole; days lead from opening to closing", [] {
        const RegisterFigures figures = count(anyRegister());
        const auto holds = [](const Stock &stock) { return stock.opening + stock.fresh - stock.closed == stock.closing; };
        RC_ASSERT(holds(figures.stock));
        for (const auto &groups : figures.groups) {
            Stock sum;
            for (const auto &[key, stock] : groups) {
                RC_ASSERT(holds(stock));
                sum = {sum.opening + stock.opening, sum.fresh + stock.fresh, sum.closed + stock.closed, sum.closing + stock.closing};
            }
            RC_ASSERT(sum == figures.stock);
        }
        int stock = figures.stock.opening;
        for (const auto &[fresh, gone] : figures.days)
            stock += fresh - gone;
        RC_ASSERT(stock == figures.stock.closing);
    }));
}

void TestRegisterSummary::everyNumberOfAnyRegisterIsAccountedFor()
{
    QVERIFY(rc::check("used + void + merged + missing = last - first + 1", [] {
        for (const NumberRange &range : count(anyRegister()).numbers) {
            RC_ASSERT(range.used + range.voided + range.merged + range.missing == range.last - range.first + 1);
            const qint64 gaps = std::accumulate(range.gaps.begin(), range.gaps.end(), qint64(0), [](qint64 sum, const auto &gap) { return sum + gap.second - gap.first + 1; });
            RC_ASSERT(gaps == range.missing);
        }
    }));
}

QTEST_GUILESS_MAIN(TestRegisterSummary)
#include "test_register_summary.moc"
