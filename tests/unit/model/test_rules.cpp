// Who may write what; which step may follow which.
#include "app/model/rules.h"

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
        if (assigned)
            current.fields.insert(u"assignee"_s, toString(id(8)));
        const Status status = check(role, u"issue"_s, &current, {{u"state"_s, to}});
        QCOMPARE(status.ok() ? QString() : errorName(status.error().code), error);
    }

    void aStepFromAnUnseenStateIsLeftToTheMerge()
    {
        const Record current{id(3), u"issue"_s, siteScope, newIssue(u"closed"_s)};
        FieldVersions versions;
        versions.set(u"state"_s, {40, id(77), {}});
        QVERIFY(check(u"crew_lead"_s, u"issue"_s, &current, {{u"state"_s, u"fixed"_s}}, &versions).ok());
        QVERIFY(!check(u"crew_lead"_s, u"issue"_s, &current, {{u"state"_s, u"fixed"_s}}).ok());
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
        QVERIFY(check(u"designer"_s, u"issue"_s, nullptr, newIssue(u"fixed"_s)).ok()); // fixed on the spot: one step from open
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
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
