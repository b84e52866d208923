// Numbers told to callers: at once, offline, never twice.
#include "app/store/kept_values.h"
#include "tests/support/device_file.h"

#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString team = scope::team(*parseId(u"0190a000-0000-7000-8000-0000000000a1"_s));
const QDate monday(2026, 11, 23);

} // namespace

class TestNumbers : public QObject {
    Q_OBJECT
    std::unique_ptr<DeviceFile> m_device;

    store::TakenNumber take(QDate day = monday, const QString &kind = u"complaint"_s)
    {
        const auto taken = m_device->writer().takeNumber(kind, m_device->clock.now(), day);
        return taken.ok() ? *taken : store::TakenNumber();
    }
    void officeGives(const QString &series)
    {
        wire::SyncResponse answer = m_device->answer();
        answer.series = series;
        VERIFY_OK(m_device->take(answer));
    }
    Status save(const store::TakenNumber &taken, QJsonObject more = {})
    {
        const QString now = toIso(m_device->clock.now());
        QJsonObject set{{u"number"_s, taken.number}, {u"series"_s, taken.series}, {u"serial"_s, taken.serial}, {u"title"_s, u"Leak"_s},
                        {u"called_at"_s, now}, {u"entered_at"_s, now}, {u"state"_s, u"registered"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            set.insert(it.key(), it.value());
        return m_device->save(m_device->freshId(), u"complaint"_s, team, set);
    }
    QStringList open()
    {
        QStringList out;
        for (const store::TakenNumber &each : store::Numbers(m_device->database()).open().valueOr({}))
            out << each.number;
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_device = std::make_unique<DeviceFile>();
        m_device->openOrDie();
        m_device->join({team});
    }
    void cleanup() { m_device.reset(); }

    void theyRunOnByDayAndBySeries()
    {
        officeGives(u"A"_s);
        QCOMPARE(take().number, u"C-1123-A01"_s);
        QCOMPARE(take().number, u"C-1123-A02"_s);
        const store::TakenNumber next = take(monday.addDays(1));
        QCOMPARE(next.number, u"C-1124-A01"_s);
        QCOMPARE(next.series, u"A"_s);
        QCOMPARE(next.serial, 3); // through the days, so that a gap shows
        QCOMPARE(take().number, u"C-1123-A03"_s); // entered a day late
        QCOMPARE(take(monday.addYears(1)).number, u"C-1123-A04"_s); // never twice, not next year either
    }

    void moreThanNinetyNineADayAreTold()
    {
        officeGives(u"AB"_s);
        for (int i = 0; i < 99; ++i)
            take();
        QCOMPARE(take().number, u"C-1123-AB100"_s);
    }

    void oneThatWasSeenIsNeverGivenAgain()
    {
        officeGives(u"A"_s);
        const store::TakenNumber seen = take();
        m_device->openOrDie(); // closed without another word
        const store::TakenNumber next = take();
        QCOMPARE(next.serial, seen.serial + 1);
        QCOMPARE(next.number, u"C-1123-A02"_s);
    }

    void eachKindHasItsLetterAndItsOwnSerials()
    {
        officeGives(u"A"_s);
        take();
        QCOMPARE(take(monday, u"maintenance"_s).number, u"R-1123-A01"_s);
        const store::TakenNumber repair = take(monday, u"maintenance"_s);
        QCOMPARE(repair.number, u"R-1123-A02"_s);
        QCOMPARE(repair.serial, 2);
        QCOMPARE(repair.kind, u"maintenance"_s);
        QCOMPARE(take(monday, u"message"_s).number, u"M-1123-A01"_s);
        QCOMPARE(take(monday, u"completion_file"_s).number, u"A-1123-A01"_s);
        QCOMPARE(take().number, u"C-1123-A02"_s);
    }

    void aComplaintDoesNotUseUpTheNumberOfARepair()
    {
        officeGives(u"A"_s);
        const store::TakenNumber repair = take(monday, u"maintenance"_s);
        const store::TakenNumber complaint = take();
        QCOMPARE(complaint.serial, repair.serial);
        VERIFY_OK(save(complaint));
        QCOMPARE(open(), QStringList{repair.number});
    }

    void whatBearsNoNumbersGetsNone()
    {
        COMPARE_ERROR(m_device->writer().takeNumber(u"issue"_s, m_device->clock.now(), monday), ErrorCode::InvalidValue);
    }

    void aNumberKeptByAnEarlierAppIsAComplaints()
    {
        const QJsonObject open{{u"number"_s, u"C-1122-A07"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 7}, {u"called_at"_s, 0}};
        VERIFY_OK(store::Settings(m_device->database()).set(u"numbers"_s, {{u"series"_s, u"A"_s}, {u"last"_s, QJsonObject{{u"A"_s, 7}}}, {u"open"_s, QJsonArray{open}}}));
        const auto kept = store::Numbers(m_device->database()).open();
        QVERIFY(kept.ok() && kept->size() == 1);
        QCOMPARE(kept->front().kind, u"complaint"_s);
        QCOMPARE(take().serial, 8);
        QCOMPARE(take(monday, u"maintenance"_s).serial, 1);
    }

    void aDeviceWithoutASeriesHasOneOfItsOwn()
    {
        const QString own = store::ownSeries(m_device->identity().device);
        QVERIFY2(own.size() == 10 && own.startsWith(u"X-"), qPrintable(own));
        QVERIFY(own != store::ownSeries(m_device->freshId()));
        QCOMPARE(own, store::ownSeries(m_device->identity().device));
        const store::TakenNumber taken = take();
        QCOMPARE(taken.series, own);
        QCOMPARE(taken.number, u"C-1123-%1-01"_s.arg(own));
        VERIFY_OK(save(taken)); // it fits the record
        officeGives(u"C"_s);
        QCOMPARE(take().number, u"C-1123-C01"_s);
    }

    void theOfficeIsAskedUntilItHasSaidWhich()
    {
        QVERIFY(!m_device->replica().state()->knowsSeries);
        officeGives(u"A"_s);
        QVERIFY(m_device->replica().state()->knowsSeries);
        officeGives({}); // an answer that says nothing of it takes nothing away
        QVERIFY(m_device->replica().state()->knowsSeries);
        QCOMPARE(take().series, u"A"_s);
    }

    void whatIsTakenIsOpenUntilItsRecordIsSaved()
    {
        officeGives(u"A"_s);
        const store::TakenNumber first = take();
        const store::TakenNumber second = take();
        QCOMPARE(open(), (QStringList{first.number, second.number}));
        QVERIFY(!save(first, {{u"title"_s, QJsonValue()}}).ok()); // refused: nothing of it
        QCOMPARE(open(), (QStringList{first.number, second.number}));
        VERIFY_OK(save(first));
        QCOMPARE(open(), QStringList{second.number});
        VERIFY_OK(save(second, {{u"void"_s, u"The caller hung up"_s}})); // told and not needed: kept with the reason
        QCOMPARE(open(), QStringList());
        m_device->openOrDie();
        QCOMPARE(open(), QStringList());
    }

    void whatTheRecordsSayCountsWhereTheSettingsAreLost()
    {
        officeGives(u"A"_s);
        take();
        VERIFY_OK(save(take()));
        VERIFY_OK(store::Settings(m_device->database()).set(u"numbers"_s, {{u"series"_s, u"A"_s}}));
        QCOMPARE(take().serial, 3);
    }

    void whoHasNotJoinedHasNoNumbers()
    {
        DeviceFile fresh;
        fresh.openOrDie();
        COMPARE_ERROR(fresh.writer().takeNumber(u"complaint"_s, fresh.clock.now(), monday), ErrorCode::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "test_numbers.moc"
