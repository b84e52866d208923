// Which revision is built by, what files are called, and marks on a sheet that has changed.
#include "app/quality/sheets.h"

#include <QTest>

using namespace plumb::quality;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, 0), Qt::UTC);
}
RevisionLook revision(const QString &id, const QString &state, int issuedHour = -1)
{
    return {id, u"sheet"_s, id.toUpper(), state, at(1), issuedHour < 0 ? QDateTime() : at(issuedHour)};
}

} // namespace

using Revisions = std::vector<RevisionLook>;
Q_DECLARE_METATYPE(Revisions)
Q_DECLARE_METATYPE(RevisionStanding)
Q_DECLARE_METATYPE(SheetName)
Q_DECLARE_METATYPE(PinLook)
Q_DECLARE_METATYPE(Carried)

class TestSheets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastIssuedIsBuiltBy_data();
    void theLastIssuedIsBuiltBy();
    void aRevisionStands_data();
    void aRevisionStands();
    void theNextRevisionIsCalled_data();
    void theNextRevisionIsCalled();
    void aFileNameTells_data();
    void aFileNameTells();
    void numbersThatAreTakenAreNotProposed();
    void aPinIsCarriedOver_data();
    void aPinIsCarriedOver();
    void areasAreKeptFlat();
    void paperSaysItsRevision();
};

void TestSheets::theLastIssuedIsBuiltBy_data()
{
    QTest::addColumn<Revisions>("revisions");
    QTest::addColumn<QString>("current");
    QTest::newRow("none yet") << Revisions{} << QString();
    QTest::newRow("a draft is built by nobody") << Revisions{revision(u"a"_s, u"draft"_s), revision(u"b"_s, u"review"_s)} << QString();
    QTest::newRow("a newer draft changes nothing") << Revisions{revision(u"a"_s, u"issued"_s, 2), revision(u"b"_s, u"draft"_s)} << u"a"_s;
    QTest::newRow("the later one") << Revisions{revision(u"b"_s, u"issued"_s, 4), revision(u"a"_s, u"superseded"_s, 2)} << u"b"_s;
    QTest::newRow("two issued unseen of each other") << Revisions{revision(u"c"_s, u"issued"_s, 5), revision(u"b"_s, u"issued"_s, 4)} << u"c"_s;
    QTest::newRow("at the same moment still one") << Revisions{revision(u"d"_s, u"issued"_s, 5), revision(u"c"_s, u"issued"_s, 5)} << u"d"_s;
    QTest::newRow("what was withdrawn leaves none") << Revisions{revision(u"a"_s, u"superseded"_s, 5)} << QString();
}

void TestSheets::theLastIssuedIsBuiltBy()
{
    QFETCH(Revisions, revisions);
    QFETCH(QString, current);
    const RevisionLook *const found = currentRevision(revisions);
    QCOMPARE(found ? found->id : QString(), current);
    std::reverse(revisions.begin(), revisions.end());
    const RevisionLook *const otherWay = currentRevision(revisions);
    QCOMPARE(otherWay ? otherWay->id : QString(), current);
}

void TestSheets::aRevisionStands_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<RevisionStanding>("standing");
    QTest::newRow("issued last") << u"c"_s << RevisionStanding::Current;
    QTest::newRow("issued before, and never marked") << u"b"_s << RevisionStanding::Superseded;
    QTest::newRow("marked") << u"a"_s << RevisionStanding::Superseded;
    QTest::newRow("in review") << u"d"_s << RevisionStanding::InReview;
    QTest::newRow("draft") << u"e"_s << RevisionStanding::Draft;
    QTest::newRow("unknown") << u"x"_s << RevisionStanding::Draft;
}

void TestSheets::aRevisionStands()
{
    QFETCH(QString, id);
    QFETCH(RevisionStanding, standing);
    const Revisions all{revision(u"a"_s, u"superseded"_s, 1), revision(u"b"_s, u"issued"_s, 2), revision(u"c"_s, u"issued"_s, 3), revision(u"d"_s, u"review"_s), revision(u"e"_s, u"draft"_s)};
    QCOMPARE(standingOf(id, all), standing);
}

void TestSheets::theNextRevisionIsCalled_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("the first") << QString() << u"A"_s;
    QTest::newRow("letters") << u"B"_s << u"C"_s;
    QTest::newRow("after Z") << u"Z"_s << u"AA"_s;
    QTest::newRow("carried") << u"AZ"_s << u"BA"_s;
    QTest::newRow("figures keep their width") << u"02"_s << u"03"_s;
    QTest::newRow("figures grow") << u"9"_s << u"10"_s;
    QTest::newRow("a letter before figures") << u"V1.9"_s << u"V1.10"_s;
    QTest::newRow("a sign behind which letters count") << u"1-Z"_s << u"1-AA"_s;
    QTest::newRow("nothing that counts") << u"终"_s << u"A"_s;
    QTest::newRow("a number nobody can count on") << u"99999999999"_s << u"A"_s;
}

void TestSheets::theNextRevisionIsCalled()
{
    QFETCH(QString, last);
    QFETCH(QString, next);
    QCOMPARE(nextRevision(last), next);
}

void TestSheets::aFileNameTells_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("pages");
    QTest::addColumn<SheetName>("name");
    QTest::newRow("all of it") << u"P-02 平面布置图 C版.pdf"_s << 0 << 1 << SheetName{u"P-02"_s, u"平面布置图"_s, u"C"_s, u"plan"_s};
    QTest::newRow("traditional") << u"E-04_客廳立面圖_第B版.pdf"_s << 0 << 1 << SheetName{u"E-04"_s, u"客廳立面圖"_s, u"B"_s, u"elevation"_s};
    QTest::newRow("English") << u"E04_elevation_RevB.pdf"_s << 0 << 1 << SheetName{u"E04"_s, u"elevation"_s, u"B"_s, u"elevation"_s};
    QTest::newRow("an electrical plan is electrical") << u"强弱电平面图.pdf"_s << 0 << 1 << SheetName{QString(), u"强弱电平面图"_s, QString(), u"electrical"_s};
    QTest::newRow("nothing but a number") << u"JS-12.png"_s << 0 << 1 << SheetName{u"JS-12"_s, u"JS-12"_s, QString(), u"other"_s};
    QTest::newRow("a page of several") << u"P-02 平面.pdf"_s << 2 << 12 << SheetName{u"P-02-03"_s, u"平面 03"_s, QString(), u"plan"_s};
    QTest::newRow("a date is no number") << u"20261123 厨房.pdf"_s << 0 << 1 << SheetName{QString(), u"20261123 厨房"_s, QString(), u"other"_s};
    QTest::newRow("a camera's number is none") << u"DSC20261123.jpg"_s << 0 << 1 << SheetName{QString(), u"DSC20261123"_s, QString(), u"other"_s};
    QTest::newRow("the last drawing as built") << u"竣工平面图.pdf"_s << 0 << 1 << SheetName{QString(), u"竣工平面图"_s, QString(), u"as_built"_s};
    QTest::newRow("nothing") << u".pdf"_s << 0 << 1 << SheetName{QString(), QString(), QString(), u"other"_s};
}

void TestSheets::aFileNameTells()
{
    QFETCH(QString, file);
    QFETCH(int, page);
    QFETCH(int, pages);
    QFETCH(SheetName, name);
    const SheetName found = sheetNameFrom(file, page, pages);
    QCOMPARE(found.number, name.number);
    QCOMPARE(found.title, name.title);
    QCOMPARE(found.revision, name.revision);
    QCOMPARE(found.discipline, name.discipline);
}

void TestSheets::numbersThatAreTakenAreNotProposed()
{
    QCOMPARE(nextNumber(u"plan"_s, {}), u"P-01"_s);
    QCOMPARE(nextNumber(u"plan"_s, {u"p-01"_s, u"P-02"_s, u"E-03"_s}), u"P-03"_s);
    QCOMPARE(nextNumber(u"nobody's"_s, {}), u"S-01"_s);
}

void TestSheets::aPinIsCarriedOver_data()
{
    QTest::addColumn<PinLook>("pin");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<Carried>("carried");
    const QString d = u"d"_s;
    QTest::newRow("far from what changed") << PinLook{u"b"_s, {}, {500, 500}} << d << Carried::Same;
    QTest::newRow("in what changed last") << PinLook{u"c"_s, {}, {120, 120}} << d << Carried::InChange;
    QTest::newRow("just beside it") << PinLook{u"c"_s, {}, {230, 150}} << d << Carried::InChange;
    QTest::newRow("placed on this revision") << PinLook{d, {}, {120, 120}} << d << Carried::Same;
    QTest::newRow("looked at on this revision") << PinLook{u"b"_s, d, {120, 120}} << d << Carried::Same;
    QTest::newRow("in what changed two revisions ago") << PinLook{u"b"_s, {}, {410, 410}} << d << Carried::InChange;
    QTest::newRow("looked at since") << PinLook{u"b"_s, u"c"_s, {410, 410}} << d << Carried::Same;
    QTest::newRow("looked at since, and changed again") << PinLook{u"b"_s, u"c"_s, {120, 120}} << d << Carried::InChange;
    QTest::newRow("on the revision it was placed on nothing changed") << PinLook{u"c"_s, {}, {410, 410}} << u"c"_s << Carried::Same;
    QTest::newRow("placed later than what is looked at") << PinLook{d, {}, {410, 410}} << u"c"_s << Carried::Same;
    QTest::newRow("where the page has no room any more") << PinLook{u"b"_s, {}, {900, 500}} << d << Carried::OffPage;
    QTest::newRow("of a revision that is not here") << PinLook{u"x"_s, {}, {120, 120}} << d << Carried::Same;
}

void TestSheets::aPinIsCarriedOver()
{
    QFETCH(PinLook, pin);
    QFETCH(QString, shown);
    QFETCH(Carried, carried);
    const std::vector<RevisionPage> revisions{{u"a"_s, {1191, 842}, {}}, {u"b"_s, {1191, 842}, {{0, 0, 50, 50}}}, {u"c"_s, {1191, 842}, {{400, 400, 60, 60}}}, {u"d"_s, {842, 595}, {{100, 100, 100, 100}}}};
    QCOMPARE(carriedOnto(shown, pin, revisions), carried);
}

void TestSheets::areasAreKeptFlat()
{
    const QList<QRectF> areas{{1, 2, 3, 4}, {5, 6, 7, 8}};
    QCOMPARE(areasFrom(flatAreas(areas)), areas);
    QCOMPARE(flatAreas(areas, 1), (QList<double>{1, 2, 3, 4}));
    QCOMPARE(areasFrom({1, 2, 3, 4, 5}).size(), 1);
}

void TestSheets::paperSaysItsRevision()
{
    const QString revision = u"0190a000-0000-7000-8000-0000000000a1"_s;
    QCOMPARE(revisionOfPaper(u' ' + paperCode(revision) + u'\n'), revision);
    QCOMPARE(revisionOfPaper(revision), QString());
    QCOMPARE(revisionOfPaper(u"plumb1:abc"_s), QString());
    QCOMPARE(revisionOfPaper(paperCode(u"../../etc"_s)), QString());
}

QTEST_GUILESS_MAIN(TestSheets)
#include "test_sheets.moc"
