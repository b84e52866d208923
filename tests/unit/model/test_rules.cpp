// Who may write what; which step may follow which.
#include "app/model/rules.h"

#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

Id id(int n)
{
    return *parseId(u"018f3c1e-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
}

const QString siteScope = scope::site(id(1));

Change changing(const QString &kind, const QJsonObject &set, const QString &scopeName = siteScope)
{
    Change change;
    change.id = id(50);
    change.device = id(2);
    change.op = 1;
    change.record = id(3);
    change.kind = kind;
    change.scope = scopeName;
    change.author = id(4);
    change.set = set;
    return change;
}

QJsonObject newIssue(const QString &state = u"open"_s)
{
    return {{u"site"_s, toString(id(1))}, {u"title"_s, u"Leak"_s}, {u"state"_s, state}};
}

QJsonObject fixing()
{
    return {{u"state"_s, u"fixed"_s}, {u"fixer"_s, toString(id(4))}, {u"after_photo"_s, toString(id(60))}};
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
    Schema m_schema;

    Status check(const QString &role, const QString &kind, const Record *current, const QJsonObject &set, const FieldVersions *versions = nullptr,
                 const QString &scopeName = siteScope)
    {
        const Roles roles = role.isEmpty() ? Roles() : Roles{role};
        return checkChange(m_schema.kind(kind), roles, current, changing(kind, set, scopeName), versions);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto schema = Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"));
        QVERIFY(schema.ok());
        m_schema = std::move(schema).value();
    }

    void aComplaintIsClosedWithItsEvidenceAlone_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QString>("refused");
        QTest::newRow("all there") << u"normal"_s << QStringList{u"loss_words"_s, u"analysis"_s} << QString();
        for (const char *field : {"solution", "cause", "prevention", "before_photo", "after_photo", "client_word", "score", "closed_at"})
            QTest::newRow(field) << u"normal"_s << QStringList{QLatin1StringView(field)} << u"%1: needed for closed"_s.arg(QLatin1StringView(field));
        QTest::newRow("a major event, all there") << u"major"_s << QStringList() << QString();
        QTest::newRow("a major event without its loss") << u"major"_s << QStringList{u"loss_words"_s} << u"loss_words: needed for closed"_s;
        QTest::newRow("a major event without analysis") << u"major"_s << QStringList{u"analysis"_s} << u"analysis: needed for closed"_s;
        QTest::newRow("never graded") << QString() << QStringList() << u"severity: needed for closed"_s;
    }
    void aComplaintIsClosedWithItsEvidenceAlone()
    {
        QFETCH(QString, severity);
        QFETCH(QStringList, without);
        QFETCH(QString, refused);
        Record complaint{id(3), u"complaint"_s, scope::team(id(1)), {{u"state"_s, u"confirmed"_s}}};
        if (!severity.isEmpty())
            complaint.fields.insert(u"severity"_s, severity);
        QJsonObject closing{{u"state"_s, u"closed"_s}, {u"solution"_s, u"Pipe renewed"_s}, {u"cause"_s, u"workmanship"_s},
                            {u"prevention"_s, u"Pressure test before closing"_s}, {u"before_photo"_s, toString(id(60))},
                            {u"after_photo"_s, toString(id(61))}, {u"client_word"_s, u"called"_s}, {u"score"_s, 4},
                            {u"closed_at"_s, u"2026-11-25T08:00:00.000Z"_s}, {u"loss_words"_s, u"A ceiling below"_s}, {u"analysis"_s, u"Joint not glued"_s}};
        for (const QString &field : without)
            closing.remove(field);
        const Status status = check(u"adviser"_s, u"complaint"_s, &complaint, closing, nullptr, complaint.scope);
        QCOMPARE(status.ok() ? QString() : status.error().detail, refused);
    }

    void aClosedComplaintChangesByItsStepsAlone()
    {
        const Record complaint{id(3), u"complaint"_s, scope::desk, {{u"state"_s, u"closed"_s}, {u"severity"_s, u"normal"_s}, {u"called_at"_s, u"2026-11-25T08:00:00.000Z"_s}}};
        const auto refused = [&](const QJsonObject &set) { return !check(u"adviser"_s, u"complaint"_s, &complaint, set, nullptr, scope::desk).ok(); };
        QVERIFY(refused({{u"called_at"_s, u"2026-11-25T09:00:00.000Z"_s}}));
        QVERIFY(refused({{u"void"_s, u"Never happened"_s}}));
        QVERIFY(!refused({{u"state"_s, u"followed_up"_s}, {u"followed_up_at"_s, u"2026-11-26T08:00:00.000Z"_s}}));
        QVERIFY(!refused({{u"state"_s, u"investigating"_s}, {u"reopened_at"_s, u"2026-11-26T08:00:00.000Z"_s}, {u"reopened"_s, 1}}));
    }

    void onlyTheOfficeEscalates()
    {
        const QJsonObject told{{u"complaint"_s, toString(id(9))}, {u"clock"_s, u"hand_over"_s}, {u"level"_s, u"adviser"_s},
                               {u"person"_s, toString(id(4))}, {u"told_at"_s, u"2026-11-25T08:00:00.000Z"_s}, {u"state"_s, u"told"_s}};
        QVERIFY(!check(u"deputy_general_manager"_s, u"escalation"_s, nullptr, told, nullptr, scope::desk).ok());
        QVERIFY(check(u"office"_s, u"escalation"_s, nullptr, told, nullptr, scope::desk).ok());
        const QJsonObject seen{{u"state"_s, u"seen"_s}, {u"seen_at"_s, u"2026-11-25T08:01:00.000Z"_s}};
        const Record mine{id(3), u"escalation"_s, scope::desk, told};
        QVERIFY(check(u"adviser"_s, u"escalation"_s, &mine, seen, nullptr, scope::desk).ok());
        Record others = mine;
        others.fields.insert(u"person"_s, toString(id(5)));
        QVERIFY(!check(u"adviser"_s, u"escalation"_s, &others, seen, nullptr, scope::desk).ok());
    }

    void aChangeOfALostBookMayBeginInTheMiddle_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QJsonObject>("set");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("a field of a record that is not here") << u"crew_lead"_s << QJsonObject{{u"place"_s, u"Kitchen"_s}} << true;
        QTest::newRow("a step whose step before is not here") << u"designer"_s << QJsonObject{{u"state"_s, u"verified"_s}} << true;
        QTest::newRow("a step these roles never take") << u"crew_lead"_s << QJsonObject{{u"state"_s, u"verified"_s}} << false;
        QTest::newRow("a state that no step leads to") << u"designer"_s << QJsonObject{{u"state"_s, u"painted"_s}} << false;
        QTest::newRow("a value that does not fit") << u"designer"_s << QJsonObject{{u"due_on"_s, u"soon"_s}} << false;
        QTest::newRow("somebody outside the site") << QString() << QJsonObject{{u"place"_s, u"Kitchen"_s}} << false;
    }
    void aChangeOfALostBookMayBeginInTheMiddle()
    {
        QFETCH(QString, role);
        QFETCH(QJsonObject, set);
        QFETCH(bool, allowed);
        const Roles roles = role.isEmpty() ? Roles() : Roles{role};
        QCOMPARE(checkChange(m_schema.kind(u"issue"_s), roles, nullptr, changing(u"issue"_s, set), nullptr, {}, true).ok(), allowed);
        QVERIFY(!checkChange(m_schema.kind(u"issue"_s), roles, nullptr, changing(u"issue"_s, set)).ok());
    }

    void whoMayCreate_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("project manager opens an issue") << u"project_manager"_s << u"issue"_s << true;
        QTest::newRow("crew lead opens an issue") << u"crew_lead"_s << u"issue"_s << true;
        QTest::newRow("somebody outside the site does not") << QString() << u"issue"_s << false;
        QTest::newRow("crew lead starts no inspection") << u"crew_lead"_s << u"inspection"_s << false;
        QTest::newRow("designer starts an inspection") << u"designer"_s << u"inspection"_s << true;
        QTest::newRow("only the office makes conflicts") << u"project_manager"_s << u"conflict"_s << false;
        QTest::newRow("the office does") << u"office"_s << u"conflict"_s << true;
    }
    void whoMayCreate()
    {
        QFETCH(QString, role);
        QFETCH(QString, kind);
        QFETCH(bool, allowed);
        QJsonObject set = newIssue();
        if (kind == u"inspection"_s)
            set = {{u"site"_s, toString(id(1))}, {u"title"_s, u"Hidden works"_s}, {u"state"_s, u"planned"_s}};
        if (kind == u"conflict"_s)
            set = {{u"about"_s, toString(id(1))}, {u"about_kind"_s, u"issue"_s}, {u"field"_s, u"due_on"_s}, {u"state"_s, u"open"_s}};
        const Status status = check(role, kind, nullptr, set);
        QCOMPARE(status.ok(), allowed);
        if (!allowed)
            QCOMPARE(status.error().code, ErrorCode::NotAllowed);
    }

    void clientContactsStayInTheirScope()
    {
        const QJsonObject contact{{u"name"_s, u"林女士"_s}, {u"phone"_s, u"13800002207"_s}};
        QVERIFY(check(u"adviser"_s, u"contact"_s, nullptr, contact, nullptr, scope::teamPrivate(id(9))).ok());
        QCOMPARE(check(u"adviser"_s, u"contact"_s, nullptr, contact).error().code, ErrorCode::InvalidValue);
        QCOMPARE(check(u"project_manager"_s, u"contact"_s, nullptr, contact, nullptr, scope::teamPrivate(id(9))).error().code, ErrorCode::NotAllowed);
    }

    void stepsOfAnIssue_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("assigned");
        QTest::addColumn<QString>("error"); // empty: allowed
        const auto row = [](const char *name, const char *from, const char *to, const char *role, bool assigned, const char *error) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(role) << assigned << QString::fromLatin1(error);
        };
        row("assign", "open", "assigned", "project_manager", true, "");
        row("assign to nobody", "open", "assigned", "project_manager", false, "illegal_transition");
        row("crew lead may not assign", "open", "assigned", "crew_lead", true, "not_allowed");
        row("crew lead fixes", "assigned", "fixed", "crew_lead", true, "");
        row("crew lead does not verify", "fixed", "verified", "crew_lead", true, "not_allowed");
        row("verify", "fixed", "verified", "designer", true, "");
        row("fix without naming who", "assigned", "fixed", "crew_lead", false, "illegal_transition");
        row("verify what is not fixed", "assigned", "verified", "designer", true, "illegal_transition");
        row("close", "verified", "closed", "project_manager", true, "");
        row("close unverified", "fixed", "closed", "project_manager", true, "illegal_transition");
        row("reopen", "closed", "open", "adviser", true, "");
        row("stay", "fixed", "fixed", "crew_lead", true, "");
    }
    void stepsOfAnIssue()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, role);
        QFETCH(bool, assigned);
        QFETCH(QString, error);
        Record current{id(3), u"issue"_s, siteScope, newIssue(from)};
        if (assigned) {
            current.fields.insert(u"assignee"_s, toString(id(8)));
            current.fields.insert(u"fixer"_s, toString(id(to == u"fixed"_s ? 4 : 8))); // by whoever takes the step
            current.fields.insert(u"after_photo"_s, toString(id(60)));
        }
        const Status status = check(role, u"issue"_s, &current, {{u"state"_s, to}});
        QCOMPARE(status.ok() ? QString() : errorName(status.error().code), error);
    }

    void aStepFromAnUnseenStateIsLeftToTheMerge()
    {
        const Record current{id(3), u"issue"_s, siteScope, newIssue(u"closed"_s)};
        FieldVersions versions;
        versions.set(u"state"_s, {40, id(77), {}});
        QVERIFY(check(u"crew_lead"_s, u"issue"_s, &current, fixing(), &versions).ok());
        QCOMPARE(check(u"crew_lead"_s, u"issue"_s, &current, fixing()).error().code, ErrorCode::IllegalTransition);
    }

    void alsoAnUnseenStateHadToAllowTheStep()
    {
        const Record current{id(3), u"issue"_s, siteScope, newIssue(u"closed"_s)};
        FieldVersions versions;
        versions.set(u"state"_s, {40, id(77), {}});
        const auto judged = [&](const QString &role, const QString &saw) {
            const Status status = checkChange(m_schema.kind(u"issue"_s), {role}, &current, changing(u"issue"_s, {{u"state"_s, u"verified"_s}}),
                                              &versions, {{u"state"_s, saw}});
            return status.ok() ? QString() : errorName(status.error().code);
        };
        QCOMPARE(judged(u"designer"_s, u"fixed"_s), QString());
        QCOMPARE(judged(u"designer"_s, u"assigned"_s), u"illegal_transition"_s); // a forged base opens no door
        QCOMPARE(judged(u"crew_lead"_s, u"fixed"_s), u"not_allowed"_s);
    }

    void whoFixesNeverVerifies()
    {
        QJsonObject fields = newIssue(u"fixed"_s);
        fields.insert(u"fixer"_s, toString(id(4))); // = the author of changing()
        const Record current{id(3), u"issue"_s, siteScope, fields};
        const auto judged = [&](const QJsonObject &set) {
            const Status status = check(u"project_manager"_s, u"issue"_s, &current, set);
            return status.ok() ? QString() : errorName(status.error().code);
        };
        QCOMPARE(judged({{u"state"_s, u"verified"_s}}), u"not_allowed"_s);
        QCOMPARE(judged({{u"state"_s, u"open"_s}}), QString()); // sending it back is no verdict on one's own work
        // not by naming somebody else in the same breath either, nor by taking another's work over
        QCOMPARE(judged({{u"state"_s, u"verified"_s}, {u"fixer"_s, toString(id(8))}}), u"not_allowed"_s);
        Record others = current;
        others.fields.insert(u"fixer"_s, toString(id(8)));
        QVERIFY(check(u"project_manager"_s, u"issue"_s, &others, {{u"state"_s, u"verified"_s}}).ok());
        QVERIFY(!check(u"project_manager"_s, u"issue"_s, &others, {{u"state"_s, u"verified"_s}, {u"fixer"_s, toString(id(4))}}).ok());
    }

    void nobodyFixesUnderAnothersName()
    {
        const Record current{id(3), u"issue"_s, siteScope, newIssue(u"assigned"_s)};
        QJsonObject set = fixing();
        QVERIFY(check(u"project_manager"_s, u"issue"_s, &current, set).ok());
        set.insert(u"fixer"_s, toString(id(8)));
        QCOMPARE(check(u"project_manager"_s, u"issue"_s, &current, set).error().code, ErrorCode::NotAllowed);
    }

    // Or the old fixer would verify: whoever hands the fixing on.
    void whoFixedStaysUntilItIsVerified_data()
    {
        QTest::addColumn<int>("fixer");
        QTest::addColumn<QJsonObject>("set");
        QTest::addColumn<QString>("error");
        const QString refused = u"illegal_transition"_s;
        const QJsonObject another{{u"fixer"_s, toString(id(9))}};
        QTest::newRow("handed on by the fixer") << 4 << another << refused;
        QTest::newRow("handed on by somebody else") << 8 << another << refused;
        QTest::newRow("taken away") << 4 << QJsonObject{{u"fixer"_s, QJsonValue()}} << refused;
        QTest::newRow("as if it were a step") << 4 << QJsonObject{{u"state"_s, u"fixed"_s}, {u"fixer"_s, toString(id(9))}} << refused;
        QTest::newRow("left as it is") << 4 << QJsonObject{{u"fixer"_s, toString(id(4))}, {u"place"_s, u"Kitchen"_s}} << QString();
        QTest::newRow("taken away as it is sent back") << 4 << QJsonObject{{u"state"_s, u"open"_s}, {u"fixer"_s, QJsonValue()}} << QString();
    }
    void whoFixedStaysUntilItIsVerified()
    {
        QFETCH(int, fixer);
        QFETCH(QJsonObject, set);
        QJsonObject fields = newIssue(u"fixed"_s);
        fields.insert(u"fixer"_s, toString(id(fixer)));
        const Record current{id(3), u"issue"_s, siteScope, fields};
        const Status status = check(u"project_manager"_s, u"issue"_s, &current, set);
        QTEST(status.ok() ? QString() : errorName(status.error().code), "error");
    }

    void twoWhoFixedUnseenAreLeftToTheMerge()
    {
        QJsonObject fields = newIssue(u"fixed"_s);
        fields.insert(u"fixer"_s, toString(id(8)));
        const Record current{id(3), u"issue"_s, siteScope, fields};
        FieldVersions versions;
        versions.set(u"state"_s, {40, id(77), {}});
        versions.set(u"fixer"_s, {40, id(77), {}});
        QVERIFY(check(u"crew_lead"_s, u"issue"_s, &current, fixing(), &versions).ok());
        QVERIFY(!check(u"crew_lead"_s, u"issue"_s, &current, fixing()).ok());
    }

    void alsoAfterALostBook()
    {
        QJsonObject fields = newIssue(u"open"_s);
        fields.insert(u"fixer"_s, toString(id(4)));
        const Record current{id(3), u"issue"_s, siteScope, fields};
        const Change verify = changing(u"issue"_s, {{u"state"_s, u"verified"_s}});
        QVERIFY(!checkChange(m_schema.kind(u"issue"_s), {u"designer"_s}, &current, verify, nullptr, {}, true).ok());
        Record others = current;
        others.fields.insert(u"fixer"_s, toString(id(8)));
        QVERIFY(checkChange(m_schema.kind(u"issue"_s), {u"designer"_s}, &others, verify, nullptr, {}, true).ok());
    }

    void aTemplateNeedsThreePeople()
    {
        const QJsonObject draft{{u"title"_s, u"T"_s}, {u"stage"_s, u"tiling"_s}, {u"code"_s, u"t"_s}, {u"version"_s, 1}, {u"state"_s, u"checked"_s},
                                {u"body"_s, QJsonObject{{u"a"_s, 1}}}, {u"author"_s, toString(id(5))}, {u"checker"_s, toString(id(6))}};
        const QJsonObject approve{{u"state"_s, u"approved"_s}, {u"approver"_s, toString(id(4))}, {u"approved_on"_s, u"2026-11-29"_s}};
        const auto judged = [&](const QString &part) {
            Record current{id(3), u"template"_s, scope::company, draft};
            if (!part.isEmpty())
                current.fields.insert(part, toString(id(4)));
            const Status status = check(u"engineer"_s, u"template"_s, &current, approve, nullptr, scope::company);
            return status.ok() ? QString() : errorName(status.error().code);
        };
        QCOMPARE(judged({}), QString());
        QCOMPARE(judged(u"author"_s), u"not_allowed"_s);
        QCOMPARE(judged(u"checker"_s), u"not_allowed"_s);
    }

    void aStageStartsWithItsGateOrWithAReason_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("error");
        const QString illegal = u"illegal_transition"_s;
        QTest::newRow("the manager with the gate") << u"project_manager"_s << QStringList{u"gate"_s} << QString();
        QTest::newRow("the manager without") << u"project_manager"_s << QStringList{} << illegal;
        QTest::newRow("a reason is not the manager's to give") << u"project_manager"_s << QStringList{u"override_reason"_s, u"overridden_by"_s} << illegal;
        QTest::newRow("the adviser lets it through") << u"adviser"_s << QStringList{u"gate"_s, u"override_reason"_s, u"overridden_by"_s} << QString();
        QTest::newRow("for no reason") << u"adviser"_s << QStringList{u"gate"_s, u"overridden_by"_s} << illegal;
        QTest::newRow("not the designer") << u"designer"_s << QStringList{u"gate"_s, u"override_reason"_s, u"overridden_by"_s} << u"not_allowed"_s;
    }
    void aStageStartsWithItsGateOrWithAReason()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, given);
        const Record waiting{id(3), u"stage"_s, siteScope,
                             {{u"site"_s, toString(id(1))}, {u"code"_s, u"tiling"_s}, {u"position"_s, 4}, {u"state"_s, u"waiting"_s}}};
        const QJsonObject all{{u"gate"_s, QJsonObject{{u"missing"_s, QJsonArray()}}}, {u"override_reason"_s, u"r"_s}, {u"overridden_by"_s, toString(id(4))}};
        QJsonObject set{{u"state"_s, u"running"_s}};
        for (const QString &name : std::as_const(given))
            set.insert(name, all.value(name));
        const Status status = check(role, u"stage"_s, &waiting, set);
        QTEST(status.ok() ? QString() : errorName(status.error().code), "error");
    }

    void aGateWithSomethingMissingNeedsAReason_data()
    {
        QTest::addColumn<QJsonValue>("gate");
        QTest::addColumn<QString>("error"); // of the manager's start
        const QJsonObject lacking{{u"code"_s, u"issue_open"_s}, {u"ids"_s, QJsonArray{toString(id(7))}}, {u"args"_s, QJsonArray()}};
        const auto gate = [](const QJsonValue &missing) { return QJsonObject{{u"missing"_s, missing}}; };
        const auto with = [&](const QString &name, const QJsonValue &value) {
            QJsonObject one = lacking;
            one.insert(name, value);
            return QJsonValue(gate(QJsonArray{one}));
        };
        const QString illegal = u"illegal_transition"_s;
        const QString invalid = u"invalid_value"_s;
        QTest::newRow("nothing is missing") << QJsonValue(gate(QJsonArray())) << QString();
        QTest::newRow("an issue is open") << QJsonValue(gate(QJsonArray{lacking})) << illegal;
        QTest::newRow("looked at by nobody") << QJsonValue() << illegal;
        QTest::newRow("empty") << QJsonValue(QJsonObject()) << invalid;
        QTest::newRow("a word") << QJsonValue(u"looked at"_s) << invalid;
        QTest::newRow("a list") << QJsonValue(QJsonArray()) << invalid;
        QTest::newRow("missing is no list") << QJsonValue(gate(QJsonObject())) << invalid;
        QTest::newRow("missing what nobody knows") << with(u"code"_s, u"luck"_s) << invalid;
        QTest::newRow("ids that are none") << with(u"ids"_s, QJsonArray{u"x"_s}) << invalid;
        QTest::newRow("args that are no texts") << with(u"args"_s, QJsonArray{1}) << invalid;
        QTest::newRow("something besides") << with(u"note"_s, u"n"_s) << invalid;
        QTest::newRow("something besides the list") << QJsonValue(QJsonObject{{u"missing"_s, QJsonArray()}, {u"open"_s, true}}) << invalid;
        QTest::newRow("vouched for") << QJsonValue(QJsonObject{{u"missing"_s, QJsonArray()}, {u"confirmed"_s, QJsonArray{u"permit"_s}}}) << QString();
        QTest::newRow("vouched for with a number") << QJsonValue(QJsonObject{{u"missing"_s, QJsonArray()}, {u"confirmed"_s, QJsonArray{7}}}) << invalid;
    }
    void aGateWithSomethingMissingNeedsAReason()
    {
        QFETCH(QJsonValue, gate);
        QFETCH(QString, error);
        const Record waiting{id(3), u"stage"_s, siteScope,
                             {{u"site"_s, toString(id(1))}, {u"code"_s, u"tiling"_s}, {u"position"_s, 4}, {u"state"_s, u"waiting"_s}}};
        const QJsonObject start{{u"state"_s, u"running"_s}, {u"gate"_s, gate}};
        const Status status = check(u"project_manager"_s, u"stage"_s, &waiting, start);
        QCOMPARE(status.ok() ? QString() : errorName(status.error().code), error);
        QJsonObject reasoned = start; // with a reason it may lack what it says, not say what nobody understands
        reasoned.insert(u"override_reason"_s, u"r"_s);
        reasoned.insert(u"overridden_by"_s, toString(id(4)));
        const Status let = check(u"adviser"_s, u"stage"_s, &waiting, reasoned);
        QCOMPARE(let.ok(), error != u"invalid_value"_s && !gate.isNull());
    }

    void aVoidNeedsAReason()
    {
        const Record current{id(3), u"issue"_s, siteScope, newIssue()};
        QVERIFY(check(u"designer"_s, u"issue"_s, &current, {{u"void"_s, u"entered twice"_s}}).ok());
        QVERIFY(check(u"designer"_s, u"issue"_s, &current, {{u"void"_s, QJsonValue()}}).ok());
        QCOMPARE(check(u"designer"_s, u"issue"_s, &current, {{u"void"_s, u"  "_s}}).error().detail, u"void: reason expected"_s);
    }

    void badValuesNameTheField()
    {
        const Status status = check(u"designer"_s, u"issue"_s, nullptr, {{u"title"_s, u"x"_s}, {u"state"_s, u"open"_s}});
        QCOMPARE(status.error().detail, u"site: required"_s);
        QJsonObject late = newIssue();
        late.insert(u"due_on"_s, u"soon"_s);
        QCOMPARE(check(u"designer"_s, u"issue"_s, nullptr, late).error().detail, u"due_on: not_a_date"_s);
    }

    void newRecordsStartAtTheStart()
    {
        QVERIFY(!check(u"designer"_s, u"issue"_s, nullptr, newIssue(u"closed"_s)).ok());
        QJsonObject fixed = newIssue(u"fixed"_s); // on the spot: one step from open
        QVERIFY(!check(u"designer"_s, u"issue"_s, nullptr, fixed).ok());
        fixed.insert(u"fixer"_s, toString(id(4)));
        fixed.insert(u"after_photo"_s, toString(id(60)));
        QVERIFY(check(u"designer"_s, u"issue"_s, nullptr, fixed).ok());
    }

    void whatEveryMemberMayDoNobodyElseMay()
    {
        const QJsonObject comment{{u"about"_s, toString(id(3))}, {u"text"_s, u"Seen"_s}, {u"author"_s, toString(id(4))},
                                  {u"at"_s, u"2026-11-23T09:38:00.000Z"_s}};
        QVERIFY(check(u"crew_lead"_s, u"comment"_s, nullptr, comment).ok());
        QCOMPARE(check(QString(), u"comment"_s, nullptr, comment).error().code, ErrorCode::NotAllowed);
    }

    void fieldsOfNewerAppsPass()
    {
        QJsonObject set = newIssue();
        set.insert(u"from_a_newer_app"_s, QJsonObject{{u"x"_s, 1}});
        QVERIFY(check(u"designer"_s, u"issue"_s, nullptr, set).ok());
    }

    void unknownKindsPassForMembersOnly()
    {
        QVERIFY(checkChange(nullptr, {u"designer"_s}, nullptr, changing(u"hologram"_s, {{u"a"_s, 1}})).ok());
        QVERIFY(!checkChange(nullptr, {}, nullptr, changing(u"hologram"_s, {{u"a"_s, 1}})).ok());
    }

    void recordsNeverMove()
    {
        const Record current{id(3), u"issue"_s, scope::site(id(2)), newIssue()};
        QCOMPARE(check(u"designer"_s, u"issue"_s, &current, {{u"title"_s, u"x"_s}}).error().code, ErrorCode::InvalidValue);
    }

    void buttonsFollowRoleAndState()
    {
        const KindSchema &issue = *m_schema.kind(u"issue"_s);
        const auto targets = [&](const QString &role, const QString &state) {
            QStringList out;
            for (const Transition &step : possibleTransitions(issue, {role}, newIssue(state)))
                out << step.to;
            return out;
        };
        QCOMPARE(targets(u"project_manager"_s, u"open"_s), (QStringList{u"assigned"_s, u"fixed"_s}));
        QCOMPARE(targets(u"crew_lead"_s, u"fixed"_s), QStringList());
        QCOMPARE(targets(u"designer"_s, u"fixed"_s), (QStringList{u"verified"_s, u"open"_s}));
        QVERIFY(possibleTransitions(issue, {}, newIssue()).empty());
        QJsonObject mine = newIssue(u"fixed"_s);
        mine.insert(u"fixer"_s, toString(id(4)));
        const auto steps = possibleTransitions(issue, {u"designer"_s}, mine, id(4));
        QCOMPARE(steps.size(), std::size_t(1)); // sending back; verifying is for others
        QCOMPARE(steps.front().to, u"open"_s);
        QCOMPARE(possibleTransitions(issue, {u"designer"_s}, mine, id(8)).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
