// The merge rule as a table, and its promises as properties over random edits.
#include "app/model/merge.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace plumb;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment now = fromMillis(1795426680000);

Id id(int n)
{
    return *parseId(u"018f3c1e-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
}

const Id phoneA = id(1);
const Id phoneB = id(2);

FieldSchema field(const char *name, FieldType type, FieldClass mergeClass = FieldClass::Plain, const char *group = "")
{
    FieldSchema out;
    out.name = QString::fromLatin1(name);
    out.type = type;
    out.mergeClass = mergeClass;
    out.group = QString::fromLatin1(group);
    return out;
}

Transition step(const QStringList &from, const QString &to)
{
    Transition out;
    out.from = from;
    out.to = to;
    return out;
}

KindSchema issueLike()
{
    KindSchema kind;
    kind.kind = u"issue"_s;
    kind.fields = {field("title", FieldType::Text),
                   field("due", FieldType::Date),
                   field("tags", FieldType::Set, FieldClass::Set),
                   field("count", FieldType::Integer, FieldClass::Counter),
                   field("note", FieldType::LongText, FieldClass::Text),
                   field("state", FieldType::Choice, FieldClass::State),
                   field("assignee", FieldType::Reference, FieldClass::Plain, "who"),
                   field("crew", FieldType::Text, FieldClass::Plain, "who"),
                   field("answer", FieldType::Text, FieldClass::First, "answer"),
                   field("answered_by", FieldType::Reference, FieldClass::First, "answer")};
    Workflow flow;
    flow.field = u"state"_s;
    flow.start = u"open"_s;
    flow.transitions = {step({u"open"_s}, u"assigned"_s), step({u"open"_s, u"assigned"_s}, u"fixed"_s), step({u"fixed"_s}, u"closed"_s)};
    kind.workflow = flow;
    return kind;
}

// A record at the office and the change phone A makes on top of what it saw.
struct Scene {
    KindSchema kind = issueLike();
    Record current{id(10), u"issue"_s, u"company"_s,
                   {{u"title"_s, u"Leak"_s}, {u"due"_s, u"2026-11-25"_s}, {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"count"_s, 5},
                    {u"note"_s, u"one two three"_s}, {u"state"_s, u"open"_s}, {u"assignee"_s, u"x"_s}, {u"crew"_s, u"tilers"_s}}};
    FieldVersions versions;
    Change change;
    QJsonObject baseValues;
    bool clockSuspect = false;
    bool lostPast = false;

    Scene()
    {
        versions.setAll(current.fields.keys(), {12, phoneB, Hlc::at(now - 1h)});
        baseValues = current.fields;
        change.id = id(99);
        change.device = phoneA;
        change.op = 1;
        change.record = current.id;
        change.kind = current.kind;
        change.scope = current.scope;
        change.hlc = Hlc::at(now);
    }

    // Somebody else changed a field at the office after phone A had looked.
    Scene &meanwhile(const QString &name, const QJsonValue &value, Moment when = now - 1min, Id device = phoneB)
    {
        if (value.isNull())
            current.fields.remove(name);
        else
            current.fields.insert(name, value);
        versions.set(name, {40, device, Hlc::at(when)});
        return *this;
    }

    Scene &sets(const QJsonObject &set)
    {
        change.set = set;
        for (const QString &name : set.keys())
            change.base.insert(name, name == voidField ? 12 : 12);
        return *this;
    }

    MergeResult run() const
    {
        return merge({&kind, &current, &versions, &change, 41, now, clockSuspect, baseValues, lostPast});
    }
};

} // namespace

class TestMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewRecordIsTakenAsItIs()
    {
        Scene scene;
        scene.change.set = {{u"title"_s, u"New"_s}};
        const auto result = merge({&scene.kind, nullptr, nullptr, &scene.change, 41, now, false, {}});
        QCOMPARE(result.status, MergeStatus::Applied);
        QCOMPARE(result.record.fields, (QJsonObject{{u"title"_s, u"New"_s}}));
        QCOMPARE(result.versions.of(u"title"_s), (FieldVersion{41, phoneA, Hlc::at(now)}));
    }

    void seenVersionsAreSet()
    {
        const auto result = Scene().sets({{u"title"_s, u"Burst pipe"_s}, {u"due"_s, QJsonValue()}}).run();
        QCOMPARE(result.status, MergeStatus::Applied);
        QCOMPARE(result.record.fields.value(u"title"_s).toString(), u"Burst pipe"_s);
        QVERIFY(!result.record.fields.contains(u"due"_s));
        QCOMPARE(result.versions.seqOf(u"title"_s), 41);
        QCOMPARE(result.versions.seqOf(u"state"_s), 12);
    }

    void whoAnsweredFirstStandsWhateverTheClocksSay()
    {
        const QJsonObject mine{{u"answer"_s, u"I called"_s}, {u"answered_by"_s, u"me"_s}};
        const auto alone = Scene().sets(mine).run();
        QCOMPARE(alone.record.fields.value(u"answer"_s).toString(), u"I called"_s);
        Scene scene;
        scene.meanwhile(u"answer"_s, u"Already done"_s, now - 1h).meanwhile(u"answered_by"_s, u"her"_s, now - 1h);
        const auto result = scene.sets(mine).run();
        QCOMPARE(result.status, MergeStatus::Conflicted);
        QCOMPARE(result.record.fields.value(u"answer"_s).toString(), u"Already done"_s);
        QCOMPARE(result.record.fields.value(u"answered_by"_s).toString(), u"her"_s);
        QCOMPARE(result.conflicts.size(), 1u); // both together, and mine is kept
        QCOMPARE(result.conflicts.front().lost.toObject(), mine);
        QVERIFY(result.conflicts.front().authorLost);
    }

    void otherFieldsOfTheRecordDoNotMatter()
    {
        const auto result = Scene().meanwhile(u"due"_s, u"2026-12-01"_s).sets({{u"title"_s, u"Burst pipe"_s}}).run();
        QCOMPARE(result.status, MergeStatus::Applied);
        QCOMPARE(result.record.fields.value(u"due"_s).toString(), u"2026-12-01"_s);
    }

    void ownEarlierChangeIsNoConflict()
    {
        const auto result = Scene().meanwhile(u"due"_s, u"2026-12-01"_s, now, phoneA).sets({{u"due"_s, u"2026-12-02"_s}}).run();
        QCOMPARE(result.status, MergeStatus::Applied);
        QVERIFY(result.conflicts.empty());
    }

    void sameValueTwiceIsNoConflict()
    {
        const auto result = Scene().meanwhile(u"due"_s, u"2026-12-01"_s).sets({{u"due"_s, u"2026-12-01"_s}}).run();
        QCOMPARE(result.status, MergeStatus::Unchanged);
        QCOMPARE(result.versions.seqOf(u"due"_s), 40);
        const auto cleared = Scene().meanwhile(u"due"_s, QJsonValue()).sets({{u"due"_s, QJsonValue()}}).run();
        QCOMPARE(cleared.status, MergeStatus::Unchanged);
    }

    // Somebody edited it, others voided it since for the very same reason: there is nothing to choose.
    void theSameReasonForVoidingTwiceIsNoConflict()
    {
        Scene scene;
        scene.meanwhile(u"title"_s, u"Burst pipe"_s).meanwhile(voidField, u"twice"_s).sets({{voidField, u"twice"_s}});
        QCOMPARE(scene.run().status, MergeStatus::Unchanged);
        scene.change.set = {{voidField, u"another"_s}};
        QCOMPARE(scene.run().status, MergeStatus::Conflicted);
    }

    void theLaterOfTwoPlainValuesShowsAndTheOtherIsKept()
    {
        const auto later = Scene().meanwhile(u"due"_s, u"2026-11-27"_s, now - 1min).sets({{u"due"_s, u"2026-11-26"_s}}).run();
        QCOMPARE(later.status, MergeStatus::Conflicted);
        QCOMPARE(later.record.fields.value(u"due"_s).toString(), u"2026-11-26"_s);
        QCOMPARE(later.conflicts, (std::vector<FieldConflict>{{u"due"_s, u"2026-11-26"_s, u"2026-11-27"_s, false}}));

        const auto earlier = Scene().meanwhile(u"due"_s, u"2026-11-27"_s, now + 10s).sets({{u"due"_s, u"2026-11-26"_s}}).run();
        QCOMPARE(earlier.record.fields.value(u"due"_s).toString(), u"2026-11-27"_s);
        QCOMPARE(earlier.conflicts, (std::vector<FieldConflict>{{u"due"_s, u"2026-11-27"_s, u"2026-11-26"_s, true}}));
        QCOMPARE(earlier.versions.seqOf(u"due"_s), 40);
    }

    void aClockYearsAheadWinsNothingByIt()
    {
        Scene scene;
        scene.meanwhile(u"due"_s, u"2026-11-27"_s, now + HybridClock::maxDrift, id(9)).sets({{u"due"_s, u"2026-11-26"_s}});
        scene.change.hlc = Hlc::at(now + std::chrono::years(10));
        QCOMPARE(scene.run().record.fields.value(u"due"_s).toString(), u"2026-11-27"_s); // clamped to a tie: the greater device
        scene.meanwhile(u"due"_s, u"2026-11-27"_s, now - 1h);
        scene.clockSuspect = true;
        QCOMPARE(scene.run().record.fields.value(u"due"_s).toString(), u"2026-11-27"_s);
    }

    void setsTakeWhatBothAddedAndRemoved()
    {
        const auto result = Scene().meanwhile(u"tags"_s, QJsonArray{u"b"_s, u"c"_s}).sets({{u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"d"_s}}}).run();
        QCOMPARE(result.status, MergeStatus::Merged);
        QCOMPARE(result.record.fields.value(u"tags"_s).toArray(), (QJsonArray{u"b"_s, u"c"_s, u"d"_s}));
    }

    void countersAddUp()
    {
        const auto result = Scene().meanwhile(u"count"_s, 7).sets({{u"count"_s, 6}}).run();
        QCOMPARE(result.status, MergeStatus::Merged);
        QCOMPARE(result.record.fields.value(u"count"_s).toInt(), 8);
    }

    void textMergesByWords_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged"); // null: conflict
        QTest::newRow("two ends") << u"one two three"_s << u"ONE two three"_s << u"one two THREE"_s << u"ONE two THREE"_s;
        QTest::newRow("same word") << u"one two three"_s << u"one 2 three"_s << u"one II three"_s << QString();
        QTest::newRow("same edit") << u"one two"_s << u"one 2"_s << u"one 2"_s << u"one 2"_s;
        QTest::newRow("only ours") << u"one"_s << u"one more"_s << u"one"_s << u"one more"_s;
        QTest::newRow("only theirs") << u"one"_s << u"one"_s << u"one less"_s << u"one less"_s;
        QTest::newRow("both append") << u"one"_s << u"one a"_s << u"one b"_s << QString();
        QTest::newRow("Chinese by character") << u"墙面垂直度不合格"_s << u"东墙面垂直度不合格"_s << u"墙面垂直度不合格,返工"_s << u"东墙面垂直度不合格,返工"_s;
        QTest::newRow("removed and changed elsewhere") << u"a b c d e"_s << u"a b c d"_s << u"A b c d e"_s << u"A b c d"_s;
    }
    void textMergesByWords()
    {
        QFETCH(QString, base);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        const auto result = mergeText(base, ours, theirs);
        QCOMPARE(result.value_or(QString()), merged);
        QCOMPARE(result.has_value(), !merged.isNull());
        QCOMPARE(mergeText(base, theirs, ours), result);
    }

    void textThatDoesNotMergeIsKeptTwice()
    {
        const auto result = Scene().meanwhile(u"note"_s, u"one II three"_s).sets({{u"note"_s, u"one 2 three"_s}}).run();
        QCOMPARE(result.status, MergeStatus::Conflicted);
        QCOMPARE(result.conflicts.size(), 1);
    }

    void statesMoveOnlyBySteps()
    {
        const auto onward = Scene().meanwhile(u"state"_s, u"assigned"_s).sets({{u"state"_s, u"fixed"_s}}).run();
        QCOMPARE(onward.status, MergeStatus::Merged);
        QCOMPARE(onward.record.fields.value(u"state"_s).toString(), u"fixed"_s);

        const auto impossible = Scene().meanwhile(u"state"_s, u"closed"_s).sets({{u"state"_s, u"fixed"_s}}).run();
        QCOMPARE(impossible.status, MergeStatus::Conflicted);
        QCOMPARE(impossible.record.fields.value(u"state"_s).toString(), u"closed"_s);
        QVERIFY(impossible.conflicts.front().authorLost);
    }

    void fieldsOfAGroupAreDecidedTogether()
    {
        const auto result = Scene().meanwhile(u"crew"_s, u"painters"_s, now - 1min).sets({{u"assignee"_s, u"y"_s}, {u"crew"_s, u"plumbers"_s}}).run();
        QCOMPARE(result.status, MergeStatus::Conflicted);
        QCOMPARE(result.record.fields.value(u"assignee"_s).toString(), u"y"_s);
        QCOMPARE(result.record.fields.value(u"crew"_s).toString(), u"plumbers"_s);
        const auto other = Scene().meanwhile(u"crew"_s, u"painters"_s, now + 10s).sets({{u"assignee"_s, u"y"_s}}).run();
        QCOMPARE(other.record.fields.value(u"assignee"_s).toString(), u"x"_s); // its partner changed: not half of each
    }

    void aGroupIsNeverHalfOfEach()
    {
        // The author set one field of the group and saw the old value of the other.
        const auto wins = Scene().meanwhile(u"crew"_s, u"painters"_s, now - 1min).sets({{u"assignee"_s, u"y"_s}}).run();
        QCOMPARE(wins.record.fields.value(u"assignee"_s).toString(), u"y"_s);
        QCOMPARE(wins.record.fields.value(u"crew"_s).toString(), u"tilers"_s);
        QCOMPARE(wins.conflicts.size(), 1u);
        const FieldConflict &conflict = wins.conflicts.front();
        QCOMPARE(conflict.group, u"who"_s);
        QCOMPARE(conflict.kept.toObject(), (QJsonObject{{u"assignee"_s, u"y"_s}, {u"crew"_s, u"tilers"_s}}));
        QCOMPARE(conflict.lost.toObject(), (QJsonObject{{u"assignee"_s, u"x"_s}, {u"crew"_s, u"painters"_s}}));

        const auto loses = Scene().meanwhile(u"crew"_s, u"painters"_s, now + 10s).sets({{u"assignee"_s, u"y"_s}}).run();
        QCOMPARE(loses.record.fields, Scene().meanwhile(u"crew"_s, u"painters"_s).current.fields);
        QCOMPARE(loses.conflicts.front().lost.toObject(), conflict.kept.toObject());
    }

    void combinedValuesMustFitTheField()
    {
        Scene scene;
        for (FieldSchema &one : scene.kind.fields) {
            if (one.name == u"count"_s)
                one.max = 8;
            if (one.name == u"tags"_s)
                one.maxLength = 2;
        }
        scene.meanwhile(u"count"_s, 8).meanwhile(u"tags"_s, QJsonArray{u"a"_s, u"c"_s}).sets({{u"count"_s, 7}, {u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"d"_s}}});
        const auto result = scene.run();
        QCOMPARE(result.status, MergeStatus::Conflicted); // 5 + 3 + 2 is too much, and so are a, c, d
        QCOMPARE(result.conflicts.size(), 2u);
    }

    // Whose countings are in the author's number is not known: nothing may be counted twice.
    void aCountOfALostBookIsNotAddedUp()
    {
        Scene scene;
        scene.lostPast = true;
        const auto result = scene.meanwhile(u"count"_s, 7).sets({{u"count"_s, 6}}).run();
        QCOMPARE(result.status, MergeStatus::Conflicted);
        QCOMPARE(result.record.fields.value(u"count"_s).toInt(), 6);
        QCOMPARE(result.conflicts.front().lost.toInt(), 7);
    }

    // What others did to the record came after its beginning, whatever order they arrive in.
    void theBeginningOfARecordContradictsNobody()
    {
        Scene scene;
        for (FieldSchema &field : scene.kind.fields)
            field.required = field.name == u"title"_s;
        scene.lostPast = true;
        scene.current.fields = {{u"due"_s, u"2026-12-01"_s}, {u"crew"_s, u"painters"_s}};
        scene.versions = {};
        scene.versions.setAll({u"due"_s, u"crew"_s}, {40, phoneB, Hlc::at(now - 1h)});
        scene.change.set = {{u"title"_s, u"Leak"_s}, {u"due"_s, u"2026-11-25"_s}, {u"assignee"_s, toString(id(7))}, {u"crew"_s, u"tilers"_s}};
        const auto result = scene.run();
        QCOMPARE(result.status, MergeStatus::Merged);
        QVERIFY(result.conflicts.empty());
        QCOMPARE(result.record.fields,
                 (QJsonObject{{u"title"_s, u"Leak"_s}, {u"due"_s, u"2026-12-01"_s}, {u"assignee"_s, toString(id(7))}, {u"crew"_s, u"painters"_s}}));
        scene.lostPast = false; // in one and the same book nobody edits what has not begun
        QCOMPARE(scene.run().status, MergeStatus::Conflicted);
    }

    void aCounterThatWasEmptiedIsNotCountedOn()
    {
        const auto result = Scene().meanwhile(u"count"_s, QJsonValue()).sets({{u"count"_s, 6}}).run();
        QCOMPARE(result.status, MergeStatus::Conflicted);
    }

    // Typed on before the answer came: what was combined into the first change stays.
    void onesOwnNextChangeDoesNotUndoWhatWasCombined()
    {
        Scene scene; // phone A had added d to a, b; the office added c of somebody else
        scene.meanwhile(u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s}, now, phoneA)
            .meanwhile(u"count"_s, 8, now, phoneA)
            .sets({{u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"d"_s, u"e"_s}}, {u"count"_s, 7}});
        scene.baseValues = {{u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"d"_s}}, {u"count"_s, 6}};
        const auto result = scene.run();
        QCOMPARE(result.record.fields.value(u"tags"_s).toArray(), (QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(result.record.fields.value(u"count"_s).toInt(), 9);
    }

    void whoeverHasASuspectClockAlsoLosesLater()
    {
        Scene first;
        first.clockSuspect = true;
        first.change.hlc = Hlc::at(now + std::chrono::years(10));
        first.change.device = id(9);
        const auto written = first.sets({{u"due"_s, u"2036-01-01"_s}}).run();
        Scene second; // made before the first arrived, by a phone whose clock is right
        second.current = written.record;
        second.versions = written.versions;
        second.change.hlc = Hlc::at(now - 1h);
        QCOMPARE(second.sets({{u"due"_s, u"2026-11-26"_s}}).run().record.fields.value(u"due"_s).toString(), u"2026-11-26"_s);
    }

    void whatIsSetBesideALostVoidStays()
    {
        const auto result = Scene().meanwhile(u"title"_s, u"Worse"_s).sets({{u"void"_s, u"twice"_s}, {u"note"_s, u"see the other"_s}}).run();
        QVERIFY(!result.record.isVoid());
        QCOMPARE(result.record.fields.value(u"note"_s).toString(), u"see the other"_s);
        QCOMPARE(result.conflicts.size(), 1u);
    }

    void clearingAFieldIsAnEditToo()
    {
        const auto result = Scene().meanwhile(u"due"_s, QJsonValue()).sets({{u"void"_s, u"twice"_s}}).run();
        QVERIFY(!result.record.isVoid());
    }

    void aVoidIsTakenBack()
    {
        Scene scene;
        scene.current.fields.insert(u"void"_s, u"twice"_s);
        scene.versions.set(u"void"_s, {12, phoneB, {}});
        const auto result = scene.sets({{u"void"_s, QJsonValue()}}).run();
        QCOMPARE(result.status, MergeStatus::Applied);
        QVERIFY(!result.record.isVoid());
    }

    void editBeatsVoid()
    {
        const auto voiding = Scene().meanwhile(u"title"_s, u"Worse"_s).sets({{u"void"_s, u"twice"_s}}).run();
        QVERIFY(!voiding.record.isVoid());
        QCOMPARE(voiding.conflicts.front().field, u"void"_s);

        const auto editing = Scene().meanwhile(u"void"_s, u"twice"_s).sets({{u"title"_s, u"Worse"_s}}).run();
        QVERIFY(!editing.record.isVoid());
        QCOMPARE(editing.record.fields.value(u"title"_s).toString(), u"Worse"_s);
        QCOMPARE(editing.conflicts.front().lost.toString(), u"twice"_s);

        const auto alone = Scene().sets({{u"void"_s, u"twice"_s}}).run();
        QVERIFY(alone.record.isVoid());
        QVERIFY(alone.conflicts.empty());
    }

    void unknownFieldsMergeAsPlain()
    {
        const auto result = Scene().meanwhile(u"newer"_s, 1, now - 1min).sets({{u"newer"_s, 2}}).run();
        QCOMPARE(result.status, MergeStatus::Conflicted);
        QCOMPARE(result.record.fields.value(u"newer"_s).toInt(), 2);
    }

    void basesNameWhatTheAuthorSaw()
    {
        Scene scene;
        scene.versions.set(u"crew"_s, {30, phoneB, {}});
        const auto base = baseFor(&scene.kind, scene.versions, {{u"assignee"_s, u"y"_s}, {u"title"_s, u"t"_s}, {u"void"_s, u"r"_s}, {u"fresh"_s, 1}}, 33);
        QCOMPARE(base, (QMap<QString, qint64>{{u"assignee"_s, 30}, {u"title"_s, 12}, {u"void"_s, 33}}));
    }

    void versionsSurviveBothForms()
    {
        Scene scene;
        scene.meanwhile(u"due"_s, QJsonValue());
        const auto office = FieldVersions::fromOfficeJson(scene.versions.toOfficeJson());
        QVERIFY(office.ok());
        QCOMPARE(*office, scene.versions);
        const auto device = FieldVersions::fromDeviceJson(scene.versions.toDeviceJson(scene.current.fields), scene.current.fields);
        QVERIFY(device.ok());
        for (const QString &name : {u"title"_s, u"due"_s, u"state"_s})
            QCOMPARE(device->seqOf(name), scene.versions.seqOf(name));
        QCOMPARE(scene.versions.toDeviceJson(scene.current.fields), QByteArray(R"({"*":12,"due":40})"));
    }

    void nothingIsEverLost() // property: each value written is current or in a conflict
    {
        const bool held = rc::check("every value set is shown, combined or kept aside", [this] {
            Scene scene;
            const QStringList names{u"title"_s, u"due"_s, u"state"_s, u"crew"_s};
            const QString name = names.at(*rc::gen::inRange(0, int(names.size())));
            const QStringList states{u"open"_s, u"assigned"_s, u"fixed"_s, u"closed"_s};
            const auto value = [&] { return states.at(*rc::gen::inRange(0, 4)); };
            const QString theirs = value();
            const QString mine = value();
            scene.meanwhile(name, theirs, now + Millis(*rc::gen::inRange(-120000, 120000))).sets({{name, mine}});
            const auto result = scene.run();
            const QString shown = result.record.fields.value(name).toString();
            QStringList kept{shown};
            for (const FieldConflict &conflict : result.conflicts) {
                kept << conflict.lost.toString();
                RC_ASSERT(conflict.lost != conflict.kept); // no conflict without two values
            }
            RC_ASSERT(kept.contains(mine));
            RC_ASSERT(kept.contains(theirs) || result.status == MergeStatus::Merged);
        });
        QVERIFY(held);
    }

    void textMergeKeepsEveryAddedWord() // property
    {
        const bool held = rc::check("words added by either side are in the result", [] {
            const auto sentence = [](const char *prefix) {
                QStringList out;
                for (int i = 0, n = *rc::gen::inRange(0, 4); i < n; ++i)
                    out << QString::fromLatin1(prefix) + QString::number(*rc::gen::inRange(0, 5));
                return out.join(u' ');
            };
            const QString base = sentence("w");
            const QString ours = sentence("a") + u' ' + base;
            const QString theirs = base + u' ' + sentence("b");
            const auto merged = mergeText(base, ours, theirs);
            RC_PRE(merged.has_value());
            for (const QString &word : (ours + u' ' + theirs).split(u' ', Qt::SkipEmptyParts))
                RC_ASSERT(merged->contains(word));
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
