// A report of an inspection: what is in it, that it is whole or not there, and that it can be stopped.
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/viewmodels/report_maker.h"
#include "app/viewmodels/report_reading.h"
#include "platform/common/fake_file_picker.h"
#include "tests/support/run_program.h"
#include "tests/unit/viewmodels/template_world.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto flatness = R"({"limit_id":"tile_flat","standard":"GB 50210-2018","clause":"T10.2.8","compare":"at_most","limit":3,"unit":"mm",
"main":false,"red_line":false,"points":5,"status":"found","tolerance":{"share":0.8,"factor":1.5}})";

// An inspection with a failed, measured item and an open one in two rooms, an issue, a photo, a signature.
struct World {
    Phone phone;
    FakeFilePicker picker;
    QTemporaryDir card;
    Id inspection;
    Id wall;
    Id photoRecord;
    QByteArray photo = picture();
    QByteArray hash = crypto::sha256Hex(photo);

    World()
    {
        picker.willPlaceIn(card.path());
        phone.services.filePicker = &picker;
        const QString site = toString(phone.site);
        inspection = phone.save(u"inspection"_s, {{u"site"_s, site}, {u"title"_s, u"瓦工验收"_s}, {u"state"_s, u"planned"_s}, {u"template"_s, u"tiling"_s},
                                                  {u"template_version"_s, 2}});
        const QString of = toString(inspection);
        wall = phone.save(u"inspection_item"_s, {{u"inspection"_s, of}, {u"position"_s, 1}, {u"title"_s, u"墙砖表面平整度"_s}, {u"room"_s, u"主卧卫生间"_s},
                                                 {u"rule"_s, *parseObject(flatness)}, {u"points"_s, QJsonArray{2.1, 2.4, 3.2, 5.1, 1.8}}, {u"result"_s, u"fail"_s},
                                                 {u"note"_s, u"门边一块"_s}});
        phone.save(u"inspection_item"_s, {{u"inspection"_s, of}, {u"position"_s, 2}, {u"title"_s, u"地砖空鼓"_s}, {u"room"_s, u"厨房"_s}});
        phone.save(u"issue"_s, {{u"site"_s, site}, {u"inspection"_s, of}, {u"title"_s, u"墙砖返工"_s}, {u"state"_s, u"open"_s}});
        phone.save(u"signature"_s, {{u"site"_s, site}, {u"about"_s, of}, {u"role"_s, u"client"_s}, {u"name"_s, u"木子美"_s}, {u"signed_at"_s, u"2026-11-23T08:20:00.000Z"_s}});
        photoRecord = phone.services.newId();
        savePhoto();
    }
    static QByteArray picture()
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QBuffer jpeg;
        jpeg.open(QIODevice::WriteOnly);
        if (!image.save(&jpeg, "JPEG"))
            qFatal("picture");
        return jpeg.data();
    }
    void savePhoto()
    {
        store::Save save;
        save.at = phone.clock->now();
        save.edits.push_back({photoRecord, u"photo"_s, phone.siteScope(),
                              {{u"site"_s, toString(phone.site)}, {u"about"_s, toString(wall)}, {u"file"_s, QString::fromLatin1(hash)}, {u"size"_s, photo.size()},
                               {u"media_type"_s, u"image/jpeg"_s}, {u"taken_at"_s, u"2026-11-23T09:00:00.000Z"_s}, {u"room"_s, u"主卧卫生间"_s}}});
        save.blobs.push_back({hash, photo, u"image/jpeg"_s});
        const Status done = AWAIT(phone.store().save(std::move(save)));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    report::Report read() { return read(u"inspection"_s, inspection); }
    report::Report read(const QString &of, const Id &subject, bool released = false)
    {
        report::Report report;
        const ReportAsked asked{of, subject, u"墨線装饰"_s, u"王工"_s, toDateTime(phone.clock->now()), u"en"_s, released};
        const auto schema = phone.services.schema;
        const Status status = AWAIT(phone.store().survey([&](store::Reader &reader) { return readReport(reader, *schema, asked, report); }));
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
        return report;
    }
    std::vector<store::StoredRecord> handouts()
    {
        store::ListQuery query;
        query.kind = u"handout"_s;
        const auto page = AWAIT(phone.store().page(query, {}, 10));
        return page ? page->rows : std::vector<store::StoredRecord>();
    }
    QStringList files() const { return QDir(card.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

class TestReportMaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDesignChangeSaysWhatTheClientSigned()
    {
        World world;
        isNow(world.phone, u"designer"_s);
        const Id change = world.phone.save(u"design_change"_s, {{u"site"_s, toString(world.phone.site)}, {u"title"_s, u"wider door"_s}, {u"requester"_s, u"client"_s},
                                                                {u"reason"_s, u"the wheelchair"_s}, {u"cost"_s, 1200}, {u"days"_s, 2}, {u"author"_s, toString(world.phone.site)},
                                                                {u"asked_at"_s, u"2026-11-20T08:00:00.000Z"_s}, {u"state"_s, u"asked"_s}});
        world.phone.save(u"signature"_s, {{u"site"_s, toString(world.phone.site)}, {u"about"_s, toString(change)}, {u"role"_s, u"client"_s}, {u"name"_s, u"木子美"_s},
                                          {u"signed_at"_s, u"2026-11-23T08:20:00.000Z"_s}});
        const report::Report report = world.read(u"change"_s, change);
        QCOMPARE(report.title, u"wider door"_s);
        QCOMPARE(report.standing, report::Standing::Attention); // no revision shows it
        QStringList told;
        for (const report::Fact &fact : report.cover)
            told += fact.value;
        QVERIFY2(told.contains(u"the wheelchair"_s) && told.join(u' ').contains(u"200"_s), qPrintable(told.join(u" | "_s)));
        QCOMPARE(report.signatures.size(), std::size_t(1));
        QCOMPARE(report.dataHash.size(), 64);
    }

    void itSaysWhatWasFound()
    {
        World world;
        const report::Report report = world.read();
        QCOMPARE(report.title, u"瓦工验收"_s);
        QCOMPARE(report.standing, report::Standing::Fail);
        QCOMPARE(report.sections.size(), std::size_t(2)); // a room each, in the order of the checklist
        QCOMPARE(report.sections[0].title, u"主卧卫生间"_s);
        const report::Item &wall = report.sections[0].items.at(0);
        QCOMPARE(wall.standing, report::Standing::Fail);
        QCOMPARE(wall.limit, u"≤ 3 mm · GB 50210-2018, table 10.2.8"_s);
        QVERIFY2(wall.verdict.contains(u"5.1 mm"_s) && wall.verdict.contains(u"2.1 mm"_s), qPrintable(wall.verdict));
        QList<bool> within;
        for (const report::Reading &reading : wall.readings)
            within << reading.ok;
        QCOMPARE(within, (QList<bool>{true, true, false, false, true}));
        QVERIFY(wall.notes.join(u' ').contains(u"门边一块"_s));
        QCOMPARE(report.sections[1].items.at(0).standing, report::Standing::None);
        QCOMPARE(report.issues.size(), std::size_t(1));
        QCOMPARE(report.issues[0].title, u"墙砖返工"_s);
        QCOMPARE(report.signatures.at(0).name, u"木子美"_s);
        QCOMPARE(report.photos.size(), std::size_t(1));
        QCOMPARE(report.photos[0].sha256, world.hash);
        QVERIFY2(report.photos[0].stamp.join(u' ').contains(QString::fromLatin1(world.hash.first(12))), qPrintable(report.photos[0].stamp.join(u' ')));
        QVERIFY(report.photos[0].stamp.join(u' ').contains(u"主卧卫生间"_s));
        QVERIFY(report.madeNote.contains(u"王工"_s));
    }

    // Every inspection of the stage, and issues that came to it without one; another stage's are not in it.
    void aStageIsReportedWithAllItsInspections()
    {
        World world;
        const QString site = toString(world.phone.site);
        const Id stage = world.phone.save(u"stage"_s, {{u"site"_s, site}, {u"code"_s, u"tiling"_s}, {u"position"_s, 4}, {u"state"_s, u"waiting"_s}});
        const QString of = toString(stage);
        world.phone.set(world.inspection, u"inspection"_s, {{u"stage"_s, of}});
        const Id again = world.phone.save(u"inspection"_s, {{u"site"_s, site}, {u"stage"_s, of}, {u"title"_s, u"瓦工复验"_s}, {u"state"_s, u"planned"_s}});
        world.phone.save(u"inspection_item"_s, {{u"inspection"_s, toString(again)}, {u"position"_s, 1}, {u"title"_s, u"阴阳角"_s}, {u"room"_s, u"厨房"_s}, {u"result"_s, u"pass"_s}});
        world.phone.save(u"issue"_s, {{u"site"_s, site}, {u"stage"_s, of}, {u"title"_s, u"地砖色差"_s}, {u"state"_s, u"open"_s}});
        world.phone.save(u"issue"_s, {{u"site"_s, site}, {u"title"_s, u"别处的问题"_s}, {u"state"_s, u"open"_s}});
        const report::Report report = world.read(u"stage"_s, stage);
        QVERIFY2(report.title.contains(u"Tiling"_s, Qt::CaseInsensitive), qPrintable(report.title));
        QStringList rooms;
        for (const report::Section &section : report.sections)
            rooms << section.title;
        QCOMPARE(rooms, (QStringList{u"瓦工验收 · 主卧卫生间"_s, u"瓦工验收 · 厨房"_s, u"瓦工复验 · 厨房"_s}));
        QStringList issues;
        for (const report::Issue &issue : report.issues)
            issues << issue.title;
        QCOMPARE(issues, (QStringList{u"墙砖返工"_s, u"地砖色差"_s}));
        QCOMPARE(report.standing, report::Standing::Fail);
        QCOMPARE(report.signatures.size(), std::size_t(1));
        QCOMPARE(report.photos.size(), std::size_t(1));
    }

    void theIssuesOfASiteAreAListOfTheirOwn()
    {
        World world;
        const QString site = toString(world.phone.site);
        world.phone.saveMany({{world.phone.site, u"site"_s, scope::team(world.phone.site), {{u"name"_s, u"翠湖湾 3-1201"_s}}}});
        world.phone.save(u"issue"_s, {{u"site"_s, site}, {u"title"_s, u"踢脚线松动"_s}, {u"state"_s, u"open"_s}, {u"due_on"_s, u"2026-11-25"_s}});
        const report::Report report = world.read(u"site"_s, world.phone.site);
        QCOMPARE(report.subtitle, u"翠湖湾 3-1201"_s);
        QCOMPARE(report.issues.size(), std::size_t(2));
        QVERIFY(report.sections.empty());
        QVERIFY2(report.conclusion.contains(u"2"_s), qPrintable(report.conclusion));
        QCOMPARE(report.standing, report::Standing::Attention);
        QVERIFY(report.photos.empty()); // none is of an issue
    }

    void aRepairIsReportedWithWhatLiesAtItsTeamAndItsSite()
    {
        World world;
        Phone &phone = world.phone;
        const QString team = scope::team(phone.services.newId());
        phone.officeSays([&](wire::SyncResponse &response) {
            const QStringList roles{u"adviser"_s};
            response.grants = std::vector<wire::Grant>{{scope::company, roles}, {team, roles}, {phone.siteScope(), roles}};
        });
        const QString site = toString(phone.site);
        const Id repair = phone.save(u"maintenance"_s,
                                     {{u"number"_s, u"R-1123-A01"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"called_at"_s, u"2026-11-23T08:00:00.000Z"_s},
                                      {u"entered_at"_s, u"2026-11-23T08:01:00.000Z"_s}, {u"title"_s, u"阳台门下垂"_s}, {u"caller"_s, u"林女士"_s}, {u"site"_s, site},
                                      {u"trade"_s, u"fitting"_s}, {u"urgency"_s, u"normal"_s}, {u"warranty"_s, u"inside"_s}, {u"warranty_until"_s, u"2028-06-30"_s},
                                      {u"result"_s, u"fixed"_s}, {u"result_words"_s, u"换了合页"_s}, {u"state"_s, u"registered"_s}, {u"hours"_s, 1.5}, {u"parts"_s, QJsonArray{u"合页"_s, u"螺丝"_s}}},
                                     team);
        Id quoted;
        for (const QString &words : {u"没说完"_s, u"换门"_s})
            quoted = phone.save(u"quotation"_s, {{u"maintenance"_s, toString(repair)}, {u"words"_s, words}, {u"amount"_s, 260}, {u"made_at"_s, u"2026-11-23T09:00:00.000Z"_s},
                                                 {u"made_by"_s, toString(phone.identity().person)}, {u"state"_s, u"draft"_s}}, team);
        phone.saveMany({{quoted, u"quotation"_s, team, {{u"state"_s, u"offered"_s}}}});
        phone.save(u"signature"_s, {{u"site"_s, site}, {u"about"_s, toString(repair)}, {u"role"_s, u"client"_s}, {u"name"_s, u"木子美"_s}, {u"signed_at"_s, u"2026-11-23T10:00:00.000Z"_s}});
        phone.set(world.photoRecord, u"photo"_s, {{u"about"_s, toString(repair)}, {u"phase"_s, u"before"_s}});
        const report::Report report = world.read(u"maintenance"_s, repair);
        QVERIFY2(report.title.contains(u"R-1123-A01"_s), qPrintable(report.title));
        QStringList cover;
        for (const report::Fact &fact : report.cover)
            cover << fact.value;
        QVERIFY2(cover.contains(u"In warranty"_s) && !cover.contains(u"林女士"_s), qPrintable(cover.join(u' ')));
        QCOMPARE(report.sections.size(), std::size_t(2));
        const report::Item &work = report.sections[0].items.at(0);
        const QString notes = work.notes.join(u'\n');
        for (const QString &said : {u"换了合页"_s, u"1.5"_s, u"螺丝"_s})
            QVERIFY2(notes.contains(said), qPrintable(notes));
        QCOMPARE(report.sections[1].items.size(), std::size_t(1)); // a draft was never said to anybody
        QCOMPARE(report.signatures.at(0).name, u"木子美"_s);
        QCOMPARE(report.photos.size(), std::size_t(1));
        QCOMPARE(report.standing, report::Standing::Attention); // the client has not signed
        QVERIFY(!report.dataHash.isEmpty());
    }

    void itIsWrittenDownWhereTheRepairLies()
    {
        World world;
        const QString team = scope::team(world.phone.services.newId());
        world.phone.officeSays([&](wire::SyncResponse &response) {
            response.grants = std::vector<wire::Grant>{{scope::company, {u"adviser"_s}}, {team, {u"adviser"_s}}, {world.phone.siteScope(), {u"adviser"_s}}};
        });
        const Id repair = world.phone.save(u"maintenance"_s,
                                           {{u"number"_s, u"R-1123-A01"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"called_at"_s, u"2026-11-23T08:00:00.000Z"_s},
                                            {u"entered_at"_s, u"2026-11-23T08:01:00.000Z"_s}, {u"title"_s, u"阳台门下垂"_s}, {u"site"_s, toString(world.phone.site)},
                                            {u"urgency"_s, u"normal"_s}, {u"warranty"_s, u"inside"_s}, {u"state"_s, u"registered"_s}},
                                           team);
        ReportMaker maker;
        maker.setProperty("of", u"maintenance"_s);
        maker.setProperty("subjectId", toString(repair));
        QSignalSpy made(&maker, &ReportMaker::made);
        maker.make(u"pdf"_s);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(world.handouts().at(0).scope, team);
        QCOMPARE(world.files().size(), 1);
    }

    void whatIsNoSubjectIsRefused()
    {
        World world;
        report::Report report;
        const auto schema = world.phone.services.schema;
        const auto read = [&](const QString &of, const Id &subject) {
            const ReportAsked asked{of, subject, {}, {}, toDateTime(world.phone.clock->now()), u"en"_s};
            return AWAIT(world.phone.store().survey([&](store::Reader &reader) { return readReport(reader, *schema, asked, report); }));
        };
        QCOMPARE(read(u"stage"_s, world.inspection).error().code, ErrorCode::NotFound);
        QCOMPARE(read(u"recipe"_s, world.inspection).error().code, ErrorCode::InvalidValue);
    }

    // The client sees photos that were released, and how many were not (duties 4, 44).
    void aReportForTheClientHasReleasedPhotosAlone()
    {
        World world;
        QCOMPARE(world.read(u"inspection"_s, world.inspection, true).photos.size(), std::size_t(0));
        world.phone.set(world.photoRecord, u"photo"_s, {{u"release"_s, u"client"_s}});
        QCOMPARE(world.read(u"inspection"_s, world.inspection, true).photos.size(), std::size_t(1));
    }

    // Who let what out, before the file is there; where it cannot be written the record says so.
    void whatLeavesIsWrittenDown()
    {
        World world;
        ReportMaker maker;
        maker.setProperty("subjectId", toString(world.inspection));
        maker.setProperty("forClient", true);
        QSignalSpy made(&maker, &ReportMaker::made);
        maker.make(u"pdf"_s);
        QTRY_COMPARE(made.size(), 1);
        const auto handouts = world.handouts();
        QCOMPARE(handouts.size(), std::size_t(1));
        const QJsonObject out = handouts[0].fields;
        QCOMPARE(out.value("about"_L1).toString(), toString(world.inspection));
        QCOMPARE(out.value("by"_L1).toString(), toString(world.phone.identity().person));
        QCOMPARE(out.value("file_name"_L1).toString(), made[0][0].toString());
        QCOMPARE(out.value("format"_L1).toString(), u"pdf"_s);
        QCOMPARE(out.value("for_client"_L1).toBool(), true);
        QCOMPARE(out.value("photos"_L1).toInt(), 0);
        QCOMPARE(out.value("data_hash"_L1).toString().toLatin1(), world.read(u"inspection"_s, world.inspection, true).dataHash);
        for (const QJsonObject &set : {QJsonObject{{u"title"_s, u"another"_s}}, QJsonObject{{u"void"_s, u"never happened"_s}}}) {
            store::Save save;
            save.at = world.phone.clock->now();
            save.edits.push_back({handouts[0].id, u"handout"_s, handouts[0].scope, set});
            QCOMPARE(AWAIT(world.phone.store().save(std::move(save))).error().code, ErrorCode::IllegalTransition);
        }
    }

    // Anything that changes in the records changes the hash, and nothing else does.
    void itsHashIsThatOfTheRecords()
    {
        World world;
        const QByteArray before = world.read().dataHash;
        QCOMPARE(before.size(), 64);
        QCOMPARE(world.read().dataHash, before);
        world.phone.set(world.wall, u"inspection_item"_s, {{u"note"_s, u"门边两块"_s}});
        QVERIFY(world.read().dataHash != before);
        QCOMPARE(dataHash({{"b", "{}"}, {"a", "{\"x\":1}"}}), crypto::sha256Hex("a {\"x\":1}\nb {}\n"));
    }

    void aPdfAppearsWhole()
    {
        World world;
        ReportMaker maker;
        maker.setProperty("subjectId", toString(world.inspection));
        QSignalSpy made(&maker, &ReportMaker::made);
        std::vector<double> seen;
        connect(&maker, &ReportMaker::changed, this, [&] { if (maker.progress() >= 0) seen.push_back(maker.progress()); });
        maker.make(u"pdf"_s);
        QVERIFY(maker.running());
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(world.files(), QStringList{made[0][0].toString()});
        QVERIFY2(world.files()[0].startsWith(u"瓦工验收-2026"_s) && world.files()[0].endsWith(u".pdf"_s), qPrintable(world.files()[0]));
        QCOMPARE(made[0][2].toInt(), 0);
        QVERIFY(!seen.empty() && std::is_sorted(seen.begin(), seen.end()) && seen.back() <= 1);
        const Finished read = runProgram(u"pdftotext"_s, {world.card.filePath(world.files()[0]), u"-"_s});
        QVERIFY2(read.ok, qPrintable(read.error));
        QVERIFY(QString::fromUtf8(read.out).contains(u"墙砖表面平整度"_s));
    }

    void aTableAppearsWhole()
    {
        World world;
        ReportMaker maker;
        maker.setProperty("subjectId", toString(world.inspection));
        QSignalSpy made(&maker, &ReportMaker::made);
        maker.make(u"xlsx"_s);
        QTRY_COMPARE(made.size(), 1);
        QFile file(world.card.filePath(world.files().at(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), QByteArray("PK"));
    }

    void stoppedLeavesNothingBehind()
    {
        World world;
        ReportMaker maker;
        maker.setProperty("subjectId", toString(world.inspection));
        QSignalSpy made(&maker, &ReportMaker::made);
        QSignalSpy failed(&maker, &ReportMaker::failed);
        connect(&maker, &ReportMaker::changed, &maker, [&] { if (maker.progress() >= 0) maker.cancel(); });
        // One of the two reading threads is kept busy: what is asked for next waits for the report to end.
        auto let = std::make_shared<QSemaphore>();
        const auto busy = world.phone.store().survey([let](store::Reader &) -> Status { let->acquire(); return {}; });
        maker.make(u"pdf"_s);
        QTRY_VERIFY(!maker.running());
        QVERIFY(AWAIT(world.phone.store().survey([](store::Reader &) -> Status { return {}; })).ok());
        let->release();
        QCOMPARE(world.files(), QStringList());
        QCOMPARE(made.size() + failed.size(), 0);
    }

    void whereNothingCanBeWrittenIsSaid()
    {
        World world;
        world.picker.willPlaceIn(world.card.filePath(u"nowhere"_s));
        ReportMaker maker;
        maker.setProperty("subjectId", toString(world.inspection));
        QSignalSpy failed(&maker, &ReportMaker::failed);
        maker.make(u"pdf"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].toMap().value(u"title"_s).toString().isEmpty());
        QVERIFY(!maker.running());
    }

    // Where the original is still on another device the report says so, and so does who made it.
    void aPhotoThatIsNotHereIsCounted()
    {
        World world;
        world.phone.save(u"photo"_s, {{u"site"_s, toString(world.phone.site)}, {u"about"_s, toString(world.wall)}, {u"file"_s, QString(64, u'b')}, {u"size"_s, 9},
                                      {u"media_type"_s, u"image/jpeg"_s}, {u"taken_at"_s, u"2026-11-23T09:01:00.000Z"_s}});
        ReportMaker maker;
        maker.setProperty("subjectId", toString(world.inspection));
        QSignalSpy made(&maker, &ReportMaker::made);
        maker.make(u"pdf"_s);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made[0][2].toInt(), 1);
    }
};

QTEST_MAIN(TestReportMaker)
#include "test_report_maker.moc"
