// The completion file of a site: what fills each part, what it lacks, and what only an end can settle.
#include "app/quality/completion_set.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::quality;

namespace {

Id id(int number)
{
    return Id(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
const QString utilities = toString(id(1));
const QString fitting = toString(id(2));

CompletionRecord record(int number, const QJsonObject &fields)
{
    return {id(number), u"record %1"_s.arg(number), fields};
}

CompletionRecord paper(int number, const QString &part)
{
    return record(number, {{u"part"_s, part}, {u"title"_s, part}, {u"file"_s, u"ab"_s}, {u"added_at"_s, u"2026-11-20"_s}});
}

// Nothing is missing in it.
CompletionRecords whole()
{
    CompletionRecords all;
    int number = 100;
    for (const QString &part : {u"contract"_s, u"material_certificates"_s, u"payment"_s, u"instructions"_s})
        all.documents.push_back(paper(number++, part));
    all.drawings = {{record(10, {{u"file"_s, u"cd"_s}, {u"issued_at"_s, u"2026-11-01"_s}}), u"plan"_s}};
    all.stages = {record(1, {{u"code"_s, u"utilities"_s}}), record(2, {{u"code"_s, u"fitting"_s}}), record(3, {{u"code"_s, u"handover"_s}}), record(4, {{u"code"_s, u"aftersales"_s}})};
    all.inspections = {record(20, {{u"stage"_s, utilities}, {u"state"_s, u"signed"_s}}), record(21, {{u"stage"_s, fitting}, {u"state"_s, u"signed"_s}})};
    all.photos = {record(30, {{u"stage"_s, u"utilities"_s}, {u"file"_s, u"ef"_s}}), record(31, {{u"stage"_s, u"completion"_s}, {u"demand"_s, u"warranty"_s}, {u"file"_s, u"01"_s}})};
    all.tests = {record(40, {{u"state"_s, u"passed"_s}, {u"test"_s, u"pressure"_s}, {u"ended_at"_s, u"2026-10-02"_s}})};
    all.followUps = {record(50, {{u"state"_s, u"done"_s}, {u"csat"_s, 5}})};
    return all;
}

CompletionPart part(const CompletionRecords &records, const QString &code)
{
    for (const CompletionPart &one : completionSet(records)) {
        if (one.code == code)
            return one;
    }
    return {};
}

// "hidden_unsigned 1": with the number of the record it is about.
QStringList missing(const CompletionPart &part)
{
    QStringList out;
    for (const CompletionMissing &one : part.missing)
        out += one.id.isNull() ? lackName(one.lack) : u"%1 %2"_s.arg(lackName(one.lack)).arg(one.id.data1);
    return out;
}

QStringList entries(const CompletionPart &part)
{
    QStringList out;
    for (const CompletionEntry &one : part.entries)
        out += u"%1 %2"_s.arg(one.kind).arg(one.id.data1);
    return out;
}

using Change = std::function<void(CompletionRecords &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCompletionSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeFileLacksNothing();
    void anEmptySiteLacksEveryPart();
    void recordsFillTheirParts_data();
    void recordsFillTheirParts();
    void drawnAsBuiltStandsForWhatWasIssued();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aPaperOrAReasonAnswersForWhatIsNotThere_data();
    void aPaperOrAReasonAnswersForWhatIsNotThere();
    void aPaperDoesNotEndWhatIsOpen();
    void contentsNamePartsAndRecords();
    void whatCameOrWentAfterwardsIsTold();
    void everybodyWritesTheSameFileOfASite();
};

void TestCompletionSet::aWholeFileLacksNothing()
{
    for (const CompletionPart &one : completionSet(whole()))
        QVERIFY2(one.complete(), qPrintable(one.code + missing(one).join(u' ')));
    QCOMPARE(completionContents(completionSet(whole())).value("missing"_L1).toArray().size(), 0);
}

void TestCompletionSet::anEmptySiteLacksEveryPart()
{
    const std::vector<CompletionPart> parts = completionSet({});
    QCOMPARE(parts.size(), std::size_t(10));
    QStringList codes;
    for (const CompletionPart &one : parts) {
        codes += one.code;
        QCOMPARE(missing(one), QStringList{u"nothing"_s});
    }
    QCOMPARE(codes, completionParts());
}

void TestCompletionSet::recordsFillTheirParts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("the contract is a paper") << u"contract"_s << QStringList{u"completion_document 100"_s};
    QTest::newRow("drawings as issued") << u"as_built_drawings"_s << QStringList{u"sheet_revision 10"_s};
    QTest::newRow("hidden works: acceptance and photos") << u"hidden_works"_s << QStringList{u"inspection 20"_s, u"photo 30"_s};
    QTest::newRow("tests that passed") << u"test_records"_s << QStringList{u"timed_test 40"_s};
    QTest::newRow("each stage, but neither the start nor afterwards") << u"stage_acceptances"_s << QStringList{u"inspection 20"_s, u"inspection 21"_s};
    QTest::newRow("the card that was photographed") << u"warranty"_s << QStringList{u"photo 31"_s};
    QTest::newRow("what the client said") << u"satisfaction"_s << QStringList{u"follow_up 50"_s};
}

void TestCompletionSet::recordsFillTheirParts()
{
    QFETCH(QString, code);
    QFETCH(QStringList, wanted);
    QCOMPARE(entries(part(whole(), code)), wanted);
}

void TestCompletionSet::drawnAsBuiltStandsForWhatWasIssued()
{
    CompletionRecords all = whole();
    all.drawings.push_back({record(11, {{u"file"_s, u"ff"_s}}), u"as_built"_s});
    QCOMPARE(entries(part(all, u"as_built_drawings"_s)), QStringList{u"sheet_revision 11"_s});
}

void TestCompletionSet::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QString &code, const Change &change, const QStringList &wanted) {
        QTest::newRow(name) << code << change << wanted;
    };
    const auto set = [](std::vector<CompletionRecord> &records, std::size_t at, QLatin1StringView field, const QJsonValue &value) { records[at].fields.insert(field, value); };
    row("hidden works inspected, not signed", u"hidden_works"_s, [=](CompletionRecords &all) { set(all.inspections, 0, "state"_L1, u"finished"_s); }, {u"hidden_unsigned 1"_s});
    row("hidden works without a photo", u"hidden_works"_s, [=](CompletionRecords &all) { set(all.photos, 0, "stage"_L1, u"fitting"_s); }, {u"hidden_photos 1"_s});
    row("another stage's acceptance is none", u"stage_acceptances"_s, [=](CompletionRecords &all) { set(all.inspections, 1, "stage"_L1, utilities); }, {u"stage_unsigned 2"_s});
    row("a test still runs", u"test_records"_s, [=](CompletionRecords &all) { set(all.tests, 0, "state"_L1, u"running"_s); }, {u"test_running 40"_s});
    row("a test failed", u"test_records"_s, [=](CompletionRecords &all) { set(all.tests, 0, "state"_L1, u"failed"_s); }, {u"test_failed 40"_s});
    row("… and passed the next time", u"test_records"_s,
        [=](CompletionRecords &all) { all.tests.push_back(record(41, {{u"state"_s, u"failed"_s}, {u"test"_s, u"pressure"_s}, {u"ended_at"_s, u"2026-10-01"_s}})); }, {});
    row("… and failed after it had passed", u"test_records"_s,
        [=](CompletionRecords &all) { all.tests.push_back(record(41, {{u"state"_s, u"failed"_s}, {u"test"_s, u"pressure"_s}, {u"ended_at"_s, u"2026-10-03"_s}})); },
        {u"test_failed 41"_s});
    row("… in another room", u"test_records"_s,
        [=](CompletionRecords &all) { all.tests.push_back(record(41, {{u"state"_s, u"failed"_s}, {u"test"_s, u"pressure"_s}, {u"room"_s, u"bath"_s}, {u"ended_at"_s, u"2026-10-01"_s}})); },
        {u"test_failed 41"_s});
    row("given up counts for nothing", u"test_records"_s, [=](CompletionRecords &all) { set(all.tests, 0, "state"_L1, u"aborted"_s); }, {u"nothing"_s});
    row("a change nobody decided", u"contract"_s, [=](CompletionRecords &all) { all.changes = {record(60, {{u"state"_s, u"asked"_s}})}; }, {u"change_open 60"_s});
    row("a change that was declined", u"contract"_s, [=](CompletionRecords &all) { all.changes = {record(60, {{u"state"_s, u"declined"_s}})}; }, {});
    row("a change without the contract", u"contract"_s,
        [=](CompletionRecords &all) {
            all.documents.erase(all.documents.begin());
            all.changes = {record(60, {{u"state"_s, u"drawn"_s}})};
        },
        {u"nothing"_s});
    row("agreed, and not drawn", u"as_built_drawings"_s, [=](CompletionRecords &all) { all.changes = {record(60, {{u"state"_s, u"agreed"_s}})}; }, {u"change_not_drawn 60"_s});
    row("agreed and drawn", u"as_built_drawings"_s, [=](CompletionRecords &all) { all.changes = {record(60, {{u"state"_s, u"drawn"_s}})}; }, {});
    row("a visit without a score", u"satisfaction"_s, [=](CompletionRecords &all) { all.followUps[0].fields.remove("csat"_L1); }, {u"nothing"_s});
    row("a visit nobody reached", u"satisfaction"_s, [=](CompletionRecords &all) { set(all.followUps, 0, "state"_L1, u"invalid"_s); }, {u"nothing"_s});
}

void TestCompletionSet::whatIsMissingIsNamed()
{
    QFETCH(QString, code);
    QFETCH(Change, change);
    QFETCH(QStringList, wanted);
    CompletionRecords all = whole();
    change(all);
    QCOMPARE(missing(part(all, code)), wanted);
}

void TestCompletionSet::aPaperOrAReasonAnswersForWhatIsNotThere_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : completionParts())
        QTest::newRow(qPrintable(code)) << code;
}

void TestCompletionSet::aPaperOrAReasonAnswersForWhatIsNotThere()
{
    QFETCH(QString, code);
    CompletionRecords all;
    all.stages = whole().stages;
    QVERIFY(!part(all, code).complete());
    all.documents = {paper(100, code)};
    QVERIFY(part(all, code).complete());
    QCOMPARE(part(all, code).notNeeded, QString());
    all.documents = {record(100, {{u"part"_s, code}, {u"not_needed"_s, u"no such thing here"_s}})};
    QVERIFY(part(all, code).complete());
    QCOMPARE(part(all, code).notNeeded, u"no such thing here"_s);
    QCOMPARE(part(all, code).notNeededBy, id(100));
    all.documents = {record(100, {{u"part"_s, code}})}; // neither
    QVERIFY(!part(all, code).complete());
}

void TestCompletionSet::aPaperDoesNotEndWhatIsOpen()
{
    CompletionRecords all = whole();
    all.tests[0].fields.insert(u"state"_s, u"running"_s);
    all.changes = {record(60, {{u"state"_s, u"agreed"_s}}), record(61, {{u"state"_s, u"asked"_s}})};
    for (const QString &code : completionParts())
        all.documents.push_back(paper(200 + int(all.documents.size()), code));
    QCOMPARE(missing(part(all, u"test_records"_s)), QStringList{u"test_running 40"_s});
    QCOMPARE(missing(part(all, u"as_built_drawings"_s)), QStringList{u"change_not_drawn 60"_s});
    QCOMPARE(missing(part(all, u"contract"_s)), QStringList{u"change_open 61"_s});
}

void TestCompletionSet::contentsNamePartsAndRecords()
{
    CompletionRecords all = whole();
    all.photos[0].fields.insert(u"stage"_s, u"fitting"_s);
    all.inspections[0].fields.insert(u"state"_s, u"finished"_s);
    const QJsonArray list = completionContents(completionSet(all)).value("missing"_L1).toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].toObject(), (QJsonObject{{u"code"_s, u"hidden_works"_s}, {u"ids"_s, QJsonArray{utilities, utilities}},
                                              {u"args"_s, QJsonArray{u"hidden_unsigned"_s, u"hidden_photos"_s}}}));
    QCOMPARE(list[1].toObject().value("code"_L1).toString(), u"stage_acceptances"_s);
}

void TestCompletionSet::whatCameOrWentAfterwardsIsTold()
{
    CompletionRecords all = whole();
    const QJsonObject then = completionContents(completionSet(all));
    QCOMPARE(changedParts(then, completionSet(all)), QStringList());
    std::reverse(all.inspections.begin(), all.inspections.end());
    QCOMPARE(changedParts(then, completionSet(all)), QStringList()); // the order they came in says nothing
    all.documents[2].fields.insert(u"file"_s, u"another"_s);
    QCOMPARE(changedParts(then, completionSet(all)), QStringList{u"payment"_s});
    all.documents.push_back(paper(150, u"warranty"_s));
    QCOMPARE(changedParts(then, completionSet(all)), (QStringList{u"payment"_s, u"warranty"_s}));
    QCOMPARE(changedParts({}, completionSet(all)).size(), 10); // nothing was signed
}

void TestCompletionSet::everybodyWritesTheSameFileOfASite()
{
    QCOMPARE(completionFileId(id(7)), completionFileId(id(7)));
    QVERIFY(completionFileId(id(7)) != completionFileId(id(8)));
}

QTEST_APPLESS_MAIN(TestCompletionSet)
#include "test_completion_set.moc"
