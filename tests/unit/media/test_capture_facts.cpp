// What a photo says about how it came to be.
#include "app/media/capture_facts.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::media;

namespace {

const SitePlace site{{31.2304, 121.4737}, 300};
const Moment morning = fromMillis(1'795'000'000'000);

// `north` metres from the site.
Fix fixAt(double north, std::optional<double> accuracy = {})
{
    return {{site.position.latitude + north / 111'195.0, site.position.longitude}, accuracy, false, morning};
}

CaptureFacts plain()
{
    CaptureFacts facts;
    facts.takenAt = facts.enteredAt = morning;
    facts.clockOffset = Millis(0);
    facts.site = site;
    return facts;
}

} // namespace

class TestCaptureFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flags_data();
    void flags();
    void metres();
    void fields();
    void aClockThatWasSet();
};

void TestCaptureFacts::flags_data()
{
    QTest::addColumn<CaptureFacts>("facts");
    QTest::addColumn<QStringList>("flags");
    const auto row = [](const char *name, const QStringList &flags, auto change) {
        CaptureFacts facts = plain();
        change(facts);
        QTest::newRow(name) << facts << flags;
    };
    using std::chrono::seconds;
    row("taken here", {}, [](auto &facts) { facts.fix = fixAt(0, 8); });
    row("nothing is known", {}, [](auto &facts) { facts.clockOffset.reset(); facts.site.reset(); });
    row("from a file", {u"imported"_s}, [](auto &facts) { facts.imported = true; });
    row("the clock was set", {u"clock_set"_s}, [](auto &facts) { facts.clockSet = true; });
    row("the clock is two minutes off", {}, [](auto &facts) { facts.clockOffset = seconds(120); });
    row("the clock is more than two minutes late", {u"clock_off"_s}, [](auto &facts) { facts.clockOffset = seconds(121); });
    row("the clock is more than two minutes early", {u"clock_off"_s}, [](auto &facts) { facts.clockOffset = seconds(-121); });
    row("a mocked position", {u"mocked_position"_s}, [](auto &facts) { facts.fix = fixAt(0); facts.fix->mocked = true; });
    row("at the edge of the site", {}, [](auto &facts) { facts.fix = fixAt(299); });
    row("outside the site", {u"far_from_site"_s}, [](auto &facts) { facts.fix = fixAt(310); });
    row("outside, but it may be inside", {}, [](auto &facts) { facts.fix = fixAt(310, 20); });
    row("far, however wrong it is", {u"far_from_site"_s}, [](auto &facts) { facts.fix = fixAt(5000, 800); });
    row("the site says it is large", {}, [](auto &facts) { facts.fix = fixAt(900); facts.site->radius = 1000; });
    row("the site does not say where it is", {}, [](auto &facts) { facts.fix = fixAt(5000); facts.site.reset(); });
    row("here already", {u"duplicate"_s}, [](auto &facts) { facts.alreadyHere = true; });
    row("everything at once", {u"imported"_s, u"clock_set"_s, u"clock_off"_s, u"mocked_position"_s, u"far_from_site"_s, u"duplicate"_s},
        [](auto &facts) {
            facts.imported = facts.clockSet = facts.alreadyHere = true;
            facts.clockOffset = seconds(-3600);
            facts.fix = fixAt(20'000);
            facts.fix->mocked = true;
        });
}

void TestCaptureFacts::flags()
{
    QFETCH(CaptureFacts, facts);
    QStringList names;
    for (const CaptureFlag flag : captureFlags(facts))
        names += flagName(flag);
    QTEST(names, "flags");
}

void TestCaptureFacts::metres()
{
    // Shanghai, People's Square, to Beijing, Tiananmen: 1,068 km.
    QVERIFY(std::abs(metresBetween({31.2304, 121.4737}, {39.9055, 116.3976}) - 1'068'000) < 5000);
    QCOMPARE(metresBetween({0, 0}, {0, 0}), 0.0);
    QVERIFY(std::abs(metresBetween({0, 179.9999}, {0, -179.9999}) - 22.2) < 0.3);
}

void TestCaptureFacts::fields()
{
    CaptureFacts facts = plain();
    facts.enteredAt = morning + std::chrono::hours(1);
    facts.clockOffset = Millis(-1500);
    facts.fix = fixAt(1000, 8.04);
    const QJsonObject fields = captureFields(facts);
    QCOMPARE(fields.value(u"entered_at"_s).toString(), toIso(facts.enteredAt));
    QCOMPARE(fields.value(u"clock_offset"_s).toInt(), -1500);
    QCOMPARE(fields.value(u"latitude"_s).toDouble(), facts.fix->position.latitude);
    QCOMPARE(fields.value(u"longitude"_s).toDouble(), 121.4737);
    QCOMPARE(fields.value(u"accuracy"_s).toDouble(), 8.0);
    QCOMPARE(fields.value(u"distance"_s).toDouble(), 1000.0);
    QCOMPARE(fields.value(u"flags"_s).toArray(), QJsonArray{u"far_from_site"_s});

    CaptureFacts bare;
    bare.enteredAt = morning;
    QCOMPARE(captureFields(bare).keys(), QStringList{u"entered_at"_s});
}

void TestCaptureFacts::aClockThatWasSet()
{
    ManualClock clock(morning);
    ClockWatch watch;
    QVERIFY(!watch.wasSet(clock)); // nothing to compare with
    watch.heard(clock);
    clock.advance(std::chrono::hours(30));
    QVERIFY(!watch.wasSet(clock));
    clock.jump(std::chrono::seconds(-5)); // the system corrects itself
    QVERIFY(!watch.wasSet(clock));
    clock.jump(std::chrono::minutes(-10));
    QVERIFY(watch.wasSet(clock));
    watch.heard(clock); // the office says what the clock is worth now
    QVERIFY(!watch.wasSet(clock));
    clock.jump(std::chrono::minutes(10));
    QVERIFY(watch.wasSet(clock));
}

QTEST_APPLESS_MAIN(TestCaptureFacts)
#include "test_capture_facts.moc"
