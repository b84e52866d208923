// What a reader has to know about a photo, in words.
#include "app/viewmodels/capture_notes.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestCaptureNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEveryFlagInWords();
    void saysWhereAndHowWellThatIsKnown();
    void saysWhenItCameInLater();
};

void TestCaptureNotes::saysEveryFlagInWords()
{
    Phone phone;
    phone.services.setLanguage(u"en"_s);
    CaptureNotes notes;
    QVERIFY(notes.notes().toList().isEmpty());
    notes.setFields({{u"flags"_s, QStringList{u"imported"_s, u"clock_set"_s, u"clock_off"_s, u"mocked_position"_s, u"far_from_site"_s, u"duplicate"_s, u"of_a_newer_app"_s}},
                     {u"distance"_s, 1234}, {u"clock_offset"_s, -310000}});
    QStringList words;
    for (const QVariant &note : notes.notes().toList())
        words += note.toMap().value(u"words"_s).toString();
    QCOMPARE(words, (QStringList{u"Not taken with this app"_s, u"Clock had been set"_s, u"Clock 5 minute(s) off"_s, u"Position set by a program"_s, u"1.2 km from the site"_s,
                                 u"Same picture added before"_s}));
    notes.setFields({{u"flags"_s, QStringList{u"far_from_site"_s}}, {u"distance"_s, 420}});
    QCOMPARE(notes.notes().toList().first().toMap().value(u"words"_s).toString(), u"420 m from the site"_s);
}

void TestCaptureNotes::saysWhereAndHowWellThatIsKnown()
{
    Phone phone;
    CaptureNotes notes;
    QCOMPARE(notes.place(), QString());
    notes.setFields({{u"latitude"_s, -31.2304}, {u"longitude"_s, -121.4737}, {u"accuracy"_s, 8.4}});
    QCOMPARE(notes.place(), u"31.23040°S 121.47370°W ±8 m"_s);
    notes.setFields({{u"latitude"_s, 0}, {u"longitude"_s, 121.5}});
    QCOMPARE(notes.place(), u"0.00000°N 121.50000°E"_s);
}

void TestCaptureNotes::saysWhenItCameInLater()
{
    Phone phone;
    CaptureNotes notes;
    const QVariant taken = u"2026-11-23T09:38:00.000Z"_s;
    notes.setFields({{u"taken_at"_s, taken}, {u"entered_at"_s, u"2026-11-23T09:42:00.000Z"_s}});
    QCOMPARE(notes.entered(), QString());
    notes.setFields({{u"taken_at"_s, taken}, {u"entered_at"_s, u"2026-11-24T09:42:00.000Z"_s}});
    QVERIFY(notes.entered().startsWith(u"taken in "_s));
}

QTEST_GUILESS_MAIN(TestCaptureNotes)
#include "test_capture_notes.moc"
