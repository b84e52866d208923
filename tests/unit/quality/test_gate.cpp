// What the start of a stage still lacks: one row, one fact changed.
#include "app/model/schema.h"
#include "app/quality/gate.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

namespace {

struct Scene {
    GateRules rules;
    GateEvidence evidence;
};

// Waterproofing is to start; water and electricity were inspected, signed and mended.
Scene ready()
{
    PhotoDemand walls;
    walls.key = u"walls"_s;
    walls.per = Per::Wall;
    PhotoDemand panel;
    panel.key = u"panel"_s;
    Scene scene;
    scene.rules = {{u"acceptance"_s, u"signatures"_s, u"briefing"_s, u"issues_closed"_s, u"photos"_s, u"tests"_s, u"no_red_line"_s, u"permit"_s},
                   u"water"_s, u"utilities"_s, {u"project_manager"_s, u"client"_s}, {walls, panel}, {{u"厨房"_s, u"卫生间"_s}, {}}, u"proof"_s, {u"waterproofing"_s}};
    scene.evidence.inspections = {{u"i1"_s, u"water"_s, u"utilities"_s, u"signed"_s, {}, 2, 0},
                                  {u"i2"_s, u"water"_s, u"utilities"_s, u"signed"_s, u"i1"_s, 0, 0}};
    scene.evidence.redLines = {{u"r1"_s, u"i1"_s, u"insulation"_s, u"fail"_s}, {u"r2"_s, u"i2"_s, u"insulation"_s, u"pass"_s}};
    scene.evidence.signatures = {{u"s1"_s, u"i1"_s, u"project_manager"_s}, {u"s2"_s, u"i2"_s, u"client"_s}, {u"s3"_s, u"b1"_s, u"crew_lead"_s}};
    scene.evidence.briefings = {{u"b1"_s, u"proof"_s, u"waterproofing"_s}};
    scene.evidence.issues = {{u"x1"_s, u"water"_s, u"closed"_s, {}}, {u"x2"_s, u"other"_s, u"open"_s, {}}, {u"x3"_s, u"water"_s, u"open"_s, u"x1"_s}};
    scene.evidence.photos = {{u"walls"_s, u"厨房"_s, {}}, {u"walls"_s, u"卫生间"_s, {}}, {u"panel"_s, {}, {}}};
    scene.evidence.tests = {{u"t1"_s, u"water"_s, u"pressure"_s, {}, u"failed"_s}, {u"t2"_s, u"water"_s, u"pressure"_s, {}, u"passed"_s}};
    scene.evidence.confirmed = {u"permit"_s};
    return scene;
}

using Change = std::function<void(Scene &)>;

QStringList told(const std::vector<Missing> &missing)
{
    QStringList out;
    for (const Missing &one : missing)
        out += (QStringList{missingName(one.code)} + one.ids + one.args).join(u' ');
    return out;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneThingMissing_data();
    void oneThingMissing();
    void theFirstStageHasNoneBefore();
    void asAStageKeepsIt();
    void theKindOfStagesKnowsEveryCode();
};

void TestGate::oneThingMissing_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, Change change, const QStringList &missing = {}) { QTest::newRow(name) << change << missing; };
    row("nothing", [](Scene &) {});
    row("no inspection at all", [](Scene &s) { s.evidence.inspections.clear(); },
        {u"no_acceptance"_s, u"signature project_manager"_s, u"signature client"_s});
    row("one of another template is none", [](Scene &s) { s.rules.acceptance = u"hidden"_s; s.rules.signers.clear(); }, {u"no_acceptance"_s});
    row("without the recheck it has failed", [](Scene &s) { s.evidence.inspections.pop_back(); s.rules.signers.clear(); },
        {u"acceptance_failed i1 2"_s, u"red_line r1 insulation"_s});
    row("the recheck failed again", [](Scene &s) { s.evidence.inspections[1].failed = 1; }, {u"acceptance_failed i2 1"_s});
    row("the recheck's recheck is the last word", [](Scene &s) {
        s.evidence.inspections[1].failed = 1;
        s.evidence.inspections.push_back({u"i3"_s, u"water"_s, u"utilities"_s, u"signed"_s, u"i2"_s, 0, 0});
    });
    row("not signed off", [](Scene &s) { s.evidence.inspections[1].state = u"finished"_s; }, {u"acceptance_unsigned i2"_s});
    row("still running", [](Scene &s) { s.evidence.inspections[1].state = u"running"_s; s.evidence.inspections[1].unanswered = 3; },
        {u"acceptance_open i2 3"_s});
    row("another inspection is accepted", [](Scene &s) {
        s.evidence.inspections[1].failed = 1;
        s.evidence.inspections.push_back({u"i9"_s, u"water"_s, u"utilities"_s, u"signed"_s, {}, 0, 0});
    });
    row("the client has not signed", [](Scene &s) { s.evidence.signatures.erase(s.evidence.signatures.begin() + 1); }, {u"signature i2 client"_s});
    row("a signature of another stage's inspection", [](Scene &s) {
        s.evidence.signatures[1].about = u"i8"_s;
        s.evidence.inspections.push_back({u"i8"_s, u"paint"_s, u"utilities"_s, u"signed"_s, {}, 0, 0});
    }, {u"signature i2 client"_s});
    row("no briefing", [](Scene &s) { s.evidence.briefings.clear(); }, {u"briefing waterproofing"_s});
    row("a briefing of another stage", [](Scene &s) { s.evidence.briefings[0].stage = u"paint"_s; }, {u"briefing waterproofing"_s});
    row("the crew has not signed it", [](Scene &s) { s.evidence.signatures.pop_back(); }, {u"briefing_unsigned b1 waterproofing"_s});
    row("an issue is open", [](Scene &s) { s.evidence.issues[0].state = u"verified"_s; }, {u"issue_open x1"_s});
    row("a room's walls are missing", [](Scene &s) { s.evidence.photos.erase(s.evidence.photos.begin() + 1); }, {u"photo walls 卫生间"_s});
    row("a photo for the stage is missing", [](Scene &s) { s.evidence.photos.pop_back(); }, {u"photo panel "_s});
    row("no rooms known: one for all", [](Scene &s) { s.rules.places.rooms.clear(); });
    row("a wall is known, and none of its photos", [](Scene &s) { s.rules.places.walls[u"厨房"_s] = {u"北墙"_s}; }, {u"photo walls 厨房 北墙"_s});
    row("one of two walls is missing", [](Scene &s) {
        s.rules.places.walls[u"厨房"_s] = {u"北墙"_s, u"东墙"_s};
        s.evidence.photos[0].wall = u"东墙"_s;
    }, {u"photo walls 厨房 北墙"_s});
    row("both walls are there", [](Scene &s) {
        s.rules.places.walls[u"厨房"_s] = {u"北墙"_s, u"东墙"_s};
        s.evidence.photos[0].wall = u"东墙"_s;
        s.evidence.photos.push_back({u"walls"_s, u"厨房"_s, u"北墙"_s});
    });
    row("a wall of that name in another room", [](Scene &s) {
        s.rules.places.walls[u"厨房"_s] = {u"北墙"_s};
        s.evidence.photos[1].wall = u"北墙"_s;
    }, {u"photo walls 厨房 北墙"_s});
    row("what is wanted of each room does not ask its walls", [](Scene &s) {
        s.rules.photos[0].per = Per::Room;
        s.rules.places.walls[u"厨房"_s] = {u"北墙"_s};
    });
    row("a room more is named", [](Scene &s) {
        for (const QString &room : {u"阳台"_s, u" 厨房 "_s, QString(), u"阳台"_s})
            s.rules.places.addRoom(room);
    }, {u"photo walls 阳台"_s});
    row("a test is running", [](Scene &s) { s.evidence.tests[1].state = u"running"_s; }, {u"test_failed t1 pressure "_s, u"test_running t2 pressure "_s});
    row("a test failed last", [](Scene &s) { std::swap(s.evidence.tests[0], s.evidence.tests[1]); }, {u"test_failed t1 pressure "_s});
    row("it passed in another room", [](Scene &s) { s.evidence.tests[1].room = u"厨房"_s; }, {u"test_failed t1 pressure "_s});
    row("the red line failed again", [](Scene &s) { s.evidence.redLines[1].result = u"fail"_s; },
        {u"red_line r1 insulation"_s, u"red_line r2 insulation"_s});
    row("a red line mended on the spot", [](Scene &s) { s.evidence.redLines[1].result = u"fixed"_s; });
    row("passed before it failed is no mending", [](Scene &s) { std::swap(s.evidence.redLines[0].inspection, s.evidence.redLines[1].inspection); },
        {u"red_line r1 insulation"_s});
    row("no permit", [](Scene &s) { s.evidence.confirmed.clear(); }, {u"document permit"_s});
    row("nothing is demanded", [](Scene &s) { s.rules.demands.clear(); s.evidence = {}; });
}

void TestGate::oneThingMissing()
{
    QFETCH(Change, change);
    Scene scene = ready();
    change(scene);
    QTEST(told(missingFor(scene.rules, scene.evidence)), "missing");
}

void TestGate::theFirstStageHasNoneBefore()
{
    Scene scene = ready();
    scene.rules.before.clear();
    scene.evidence = {};
    QCOMPARE(told(missingFor(scene.rules, scene.evidence)), (QStringList{u"document permit"_s, u"briefing waterproofing"_s}));
}

void TestGate::asAStageKeepsIt()
{
    QCOMPARE(gateJson({}), (QJsonObject{{u"missing"_s, QJsonArray()}}));
    const QJsonObject one{{u"code"_s, u"photo"_s}, {u"ids"_s, QJsonArray()}, {u"args"_s, QJsonArray{u"walls"_s, u"厨房"_s}}};
    QCOMPARE(gateJson({{MissingCode::Photo, {}, {u"walls"_s, u"厨房"_s}}}), (QJsonObject{{u"missing"_s, QJsonArray{one}}}));
}

void TestGate::theKindOfStagesKnowsEveryCode()
{
    const auto schema = plumb::Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"));
    QVERIFY(schema.ok());
    QStringList codes;
    for (int code = 0; !missingName(MissingCode(code)).isEmpty(); ++code)
        codes += missingName(MissingCode(code));
    QCOMPARE(schema->kind(u"stage"_s)->field(u"gate"_s)->missing, codes);
    QCOMPARE(codes.last(), missingName(MissingCode::Document));
}

QTEST_GUILESS_MAIN(TestGate)
#include "test_gate.moc"
