#include "app/crypto/crypto.h"
#include "app/media/picture.h"
#include "app/model/rules.h"
#include "assets/assets.h"
#include "tests/demo/doings.h"
#include "tests/demo/painting/floor_plan.h"
#include "tests/demo/painting/room_picture.h"
#include "tests/demo/pictures.h"
#include "tests/demo/script.h"

#include <QFile>
#include <QTest>

using namespace plumb;
using namespace plumb::demo;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone shanghai(8 * 3600);
const Moment now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 41), shanghai));

QByteArray companyJson()
{
    QFile file(u":/demo/company.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Planned {
    Company company;
    std::vector<Doing> doings;
};

Result<Planned> makePlan()
{
    PLUMB_ASSIGN(Company company, Company::read(companyJson(), false));
    PLUMB_ASSIGN(const auto standards, quality::loadStandards(u":/standards"_s));
    PLUMB_ASSIGN(auto checklists, quality::loadChecklists(u":/templates"_s, standards));
    Ids ids;
    ids.of(u"person:"_s + company.adminKey(), now);
    const Today today(now, shanghai);
    PLUMB_ASSIGN(auto doings, Planner(company, today, std::move(checklists), ids).plan());
    return Planned{std::move(company), std::move(doings)};
}

// Drawing all photos takes seconds: made once for all tests that only look.
const Result<Planned> &planned()
{
    static const Result<Planned> plan = makePlan();
    return plan;
}

} // namespace

class TestCompany : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void momentsAreSeenFromToday_data();
    void momentsAreSeenFromToday();
    void aSlipInTheFileIsToldWithItsPlace_data();
    void aSlipInTheFileIsToldWithItsPlace();
    void everythingDoneFitsItsKindAndItsAuthorsRole();
    void todayHasAPlanAndSomethingBurning();
    void theSitesStandAtSixDifferentStages();
    void theSameCompanyIsMadeEachTime();
    void everySceneIsAPhotoWithTimeAndPlace();
    void aDrawingIsTheSameVectorFileEachTime();
    void textsCanBeShownInSimplified();
};

void TestCompany::initTestCase()
{
    QVERIFY(crypto::initialise());
    assets::initialise();
}

void TestCompany::momentsAreSeenFromToday_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected"); // invalid: not understood
    const auto at = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 11, day), QTime(hour, minute), shanghai); };
    QTest::newRow("today") << u"0d 14:00"_s << at(23, 14, 0);
    QTest::newRow("three days ago") << u"-3d 09:30"_s << at(20, 9, 30);
    QTest::newRow("tomorrow") << u"+1d 09:00"_s << at(24, 9, 0);
    QTest::newRow("a date") << u"-20d"_s << at(3, 8, 0);
    QTest::newRow("minutes ago") << u"-41m"_s << at(23, 9, 0);
    QTest::newRow("nonsense") << u"soon"_s << QDateTime();
    QTest::newRow("no such hour") << u"-1d 25:00"_s << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
}

void TestCompany::momentsAreSeenFromToday()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);
    const auto found = Today(now, shanghai).moment(text);
    QCOMPARE(found.has_value(), expected.isValid());
    if (found)
        QCOMPARE(toDateTime(*found), expected.toUTC());
}

void TestCompany::aSlipInTheFileIsToldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("told");
    QTest::newRow("site") << QByteArray("\"site\": \"cuihu\"") << QByteArray("\"site\": \"cuihuu\"") << u"inspections[0].site"_s;
    QTest::newRow("person") << QByteArray("\"assignee\": \"peng\"") << QByteArray("\"assignee\": \"pengg\"") << u"issues[1].assignee"_s;
    QTest::newRow("moment") << QByteArray("\"at\": \"-42m\"") << QByteArray("\"at\": \"42 min\"") << u"comments[0].at"_s;
    QTest::newRow("scene") << QByteArray("\"finish\": \"bare\"") << QByteArray("\"finish\": \"bear\"") << u"photos[0].scene"_s;
    QTest::newRow("twice") << QByteArray("\"key\": \"drain\"") << QByteArray("\"key\": \"leak\"") << u"issues[1].key"_s;
}

void TestCompany::aSlipInTheFileIsToldWithItsPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, told);
    QByteArray json = companyJson();
    QVERIFY(json.contains(from));
    const auto company = Company::read(json.replace(from, to), false);
    QVERIFY(!company);
    QCOMPARE(company.error().code, ErrorCode::InvalidValue);
    QVERIFY2(company.error().detail.startsWith(told), qPrintable(company.error().detail));
}

// Judged as the office will judge it: by the memberships the company itself handed out.
void TestCompany::everythingDoneFitsItsKindAndItsAuthorsRole()
{
    const auto schema = Schema::load(assets::schemaFolder());
    QVERIFY(schema);
    const auto &plan = planned();
    QVERIFY2(plan, qPrintable(plan.ok() ? QString() : plan.error().detail));
    QHash<QString, QString> idOfPerson;
    QHash<QString, Roles> roles; // person id + scope
    QHash<Id, Record> records;
    for (const Doing &doing : plan->doings) {
        for (const store::Edit &edit : doing.save.edits) {
            if (edit.kind == u"person"_s)
                idOfPerson.insert(edit.set.value(u"name"_s).toString(), toString(edit.record));
            if (edit.kind == u"membership"_s)
                roles[edit.set.value(u"person"_s).toString() + edit.set.value(u"scope"_s).toString()].insert(edit.set.value(u"role"_s).toString());
        }
    }
    const auto personId = [&](const QString &key) { return idOfPerson.value(plan->company.person(key).value(u"name"_s).toString()); };
    roles[personId(plan->company.adminKey()) + scope::company].insert(u"deputy_general_manager"_s);
    for (const Doing &doing : plan->doings) {
        for (const store::Edit &edit : doing.save.edits) {
            Change change;
            change.kind = edit.kind;
            change.scope = edit.scope;
            change.set = edit.set;
            if ((edit.kind == "complaint"_L1 || edit.kind == "maintenance"_L1) && edit.set.contains("called_at"_L1)) { // the device gives it its number
                change.set.insert(u"number"_s, u"C-1123-A01"_s);
                change.set.insert(u"series"_s, u"A"_s);
                change.set.insert(u"serial"_s, 1);
            }
            change.author = parseId(personId(doing.author)).value_or(Id());
            const auto current = records.constFind(edit.record);
            const Status fits = checkChange(schema->kind(edit.kind), roles.value(personId(doing.author) + edit.scope),
                                            current == records.constEnd() ? nullptr : &*current, change);
            QVERIFY2(fits, qPrintable(fits.ok() ? QString() : u"%1 %2 by %3: %4"_s.arg(edit.kind, toString(edit.record), doing.author, fits.error().detail)));
            Record &record = records[edit.record];
            record = {edit.record, edit.kind, edit.scope, record.fields};
            for (auto it = edit.set.begin(); it != edit.set.end(); ++it)
                record.fields.insert(it.key(), it.value());
            QVERIFY(doing.save.at <= now);
        }
    }
    QVERIFY2(records.size() >= 200, qPrintable(QString::number(records.size())));
}

void TestCompany::todayHasAPlanAndSomethingBurning()
{
    const auto &plan = planned();
    QVERIFY(plan);
    int plannedToday = 0;
    int burning = 0;
    for (const Doing &doing : plan->doings) {
        const store::Edit &edit = doing.save.edits.front();
        const QString day = edit.set.value(u"planned_for"_s).toString().left(10);
        if (edit.kind == u"inspection"_s && doing.author == u"chen"_s && day == u"2026-11-23"_s)
            ++plannedToday;
        if (edit.kind == u"issue"_s && edit.set.value(u"severity"_s) == u"serious"_s && edit.set.value(u"due_on"_s) == u"2026-11-23"_s)
            ++burning;
    }
    QCOMPARE(plannedToday, 3);
    QVERIFY(burning >= 1);
}

void TestCompany::theSitesStandAtSixDifferentStages()
{
    const auto &plan = planned();
    QVERIFY(plan);
    QSet<QString> stages;
    QSet<QString> roles;
    for (const Doing &doing : plan->doings) {
        for (const store::Edit &edit : doing.save.edits) {
            if (edit.kind == u"site"_s)
                stages.insert(edit.set.value(u"stage"_s).toString());
            if (edit.kind == u"person"_s)
                roles.insert(edit.set.value(u"role"_s).toString());
        }
    }
    QCOMPARE(stages.size(), 6);
    QStringList missing = knownRoles();
    missing.removeIf([&](const QString &role) { return roles.contains(role) || role == u"office"_s; });
    QCOMPARE(missing, QStringList());
}

void TestCompany::theSameCompanyIsMadeEachTime()
{
    const auto &first = planned();
    const auto second = makePlan();
    QVERIFY(first && second);
    QCOMPARE(first->doings.size(), second->doings.size());
    for (size_t i = 0; i < first->doings.size(); ++i) {
        const store::Save &a = first->doings[i].save;
        const store::Save &b = second->doings[i].save;
        QCOMPARE(a.edits.size(), b.edits.size());
        for (size_t edit = 0; edit < a.edits.size(); ++edit) {
            QCOMPARE(a.edits[edit].record, b.edits[edit].record);
            QCOMPARE(a.edits[edit].set, b.edits[edit].set);
        }
        QCOMPARE(a.blobs.size(), b.blobs.size());
        for (size_t blob = 0; blob < a.blobs.size(); ++blob)
            QCOMPARE(a.blobs[blob].sha256, b.blobs[blob].sha256);
    }
}

void TestCompany::everySceneIsAPhotoWithTimeAndPlace()
{
    const auto company = Company::read(companyJson(), false);
    QVERIFY(company);
    const QJsonObject site = company->site(u"cuihu"_s);
    const QJsonObject scene = company->list("photos"_L1).first()[u"scene"_s].toObject();
    const auto jpeg = takePhoto(scene, site, now, shanghai);
    QVERIFY(jpeg);
    const auto info = media::inspectPicture(*jpeg);
    QVERIFY(info);
    QCOMPARE(QSize(info->width, info->height), QSize(1600, 1200));
    QCOMPARE(info->exif.takenAt, std::optional(now));
    QVERIFY(info->exif.position && std::abs(info->exif.position->latitude - 31.2304) < 0.001);
    QCOMPARE(takePhoto({{u"finish"_s, u"nothing"_s}}, site, now, shanghai).error().code, ErrorCode::InvalidValue);
}

void TestCompany::aDrawingIsTheSameVectorFileEachTime()
{
    Layout layout;
    layout.rooms.push_back({u"客廳"_s, QRectF(0, 0, 4000, 3000), false});
    layout.openings.push_back({{1000, 3000}, {1900, 3000}, false, {1000, 2100}});
    const Sheet sheet{u"平面布置圖"_s, u"P-02"_s, u"C"_s, u"翠湖灣"_s, u"吳工"_s, u"墨線裝飾"_s, QDate(2026, 9, 7), true};
    const auto first = drawPlan(layout, sheet);
    QVERIFY(first);
    QVERIFY(first->startsWith("%PDF-"));
    QVERIFY(!first->contains("/Subtype /Image")); // lines, not pixels
    const auto second = drawPlan(layout, sheet);
    QVERIFY(second);
    QCOMPARE(*first, *second);
    QVERIFY(first->contains("/CreationDate (D:20260907000000"));
}

void TestCompany::textsCanBeShownInSimplified()
{
    const auto text = inSimplified(QJsonObject{{u"name"_s, u"陳強 項目經理"_s}, {u"list"_s, QJsonArray{u"衛生間"_s, 3}}});
    QVERIFY(text);
    QCOMPARE(*text, QJsonValue(QJsonObject{{u"name"_s, u"陈强 项目经理"_s}, {u"list"_s, QJsonArray{u"卫生间"_s, 3}}}));
}

QTEST_MAIN(TestCompany)
#include "test_company.moc"
