// Steps that the rules close to somebody are closed at the office too, whatever app asks: an app that judges
// nothing sends these changes.
#include "tests/unit/office/complaint_office.h"
#include "app/model/rules.h"
#include "tests/unit/office/site_office.h"

#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using Outcome = wire::ChangeAnswer::Outcome;

namespace {

struct Steps : SiteOffice {
    const Id made = freshId();

    QString sent(TestDevice &device, const QString &kind, const QJsonObject &set)
    {
        QMap<QString, qint64> base;
        for (auto it = set.begin(); it != set.end(); ++it)
            base.insert(it.key(), seq()); // its author has seen everything
        const wire::ChangeAnswer answer = push(device, Draft{made, kind, scopeName, set, base});
        return answer.outcome == Outcome::Refused ? answer.code : QString();
    }
    QJsonValue field(const QString &name) { return record(made).record.fields.value(name); }
};

QJsonObject gate(const QJsonArray &missing)
{
    return {{u"missing"_s, missing}};
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoFixesNeverVerifies()
    {
        Steps office;
        office.push(office.manager, office.issue(office.made, u"Leak"_s));
        const QString manager = toString(office.manager.person);
        const QString lead = toString(office.lead.person);
        const QJsonObject fixed{{u"state"_s, u"fixed"_s}, {u"fixer"_s, lead}, {u"after_photo"_s, toString(office.freshId())}};
        QCOMPARE(office.sent(office.manager, u"issue"_s, fixed), u"not_allowed"_s); // under another's name
        QJsonObject own = fixed;
        own.insert(u"fixer"_s, manager);
        QCOMPARE(office.sent(office.manager, u"issue"_s, own), QString());
        QCOMPARE(office.sent(office.manager, u"issue"_s, {{u"state"_s, u"verified"_s}}), u"not_allowed"_s);
        QCOMPARE(office.sent(office.manager, u"issue"_s, {{u"fixer"_s, lead}}), u"illegal_transition"_s);
        QCOMPARE(office.sent(office.lead, u"issue"_s, {{u"fixer"_s, lead}}), u"illegal_transition"_s);
        QCOMPARE(office.field(u"fixer"_s).toString(), manager);
        QCOMPARE(office.sent(office.manager, u"issue"_s, {{u"state"_s, u"verified"_s}}), u"not_allowed"_s);
        QCOMPARE(office.sent(office.admin, u"issue"_s, {{u"state"_s, u"verified"_s}}), QString());
    }

    void aStageStartsWithNothingMissingOrWithAReason()
    {
        Steps office;
        office.push(office.manager, Draft{office.made, u"stage"_s, office.scopeName,
                                   {{u"site"_s, toString(office.site)}, {u"code"_s, u"tiling"_s}, {u"position"_s, 4}, {u"state"_s, u"waiting"_s}}});
        const QJsonArray open{QJsonObject{{u"code"_s, u"issue_open"_s}, {u"ids"_s, QJsonArray{toString(office.freshId())}}, {u"args"_s, QJsonArray()}}};
        const auto start = [&](const QJsonValue &looked) { return QJsonObject{{u"state"_s, u"running"_s}, {u"gate"_s, looked}}; };
        QCOMPARE(office.sent(office.manager, u"stage"_s, {{u"state"_s, u"running"_s}}), u"illegal_transition"_s);
        QCOMPARE(office.sent(office.manager, u"stage"_s, start(QJsonObject{{u"looked"_s, true}})), u"invalid_value"_s);
        QCOMPARE(office.sent(office.manager, u"stage"_s, start(gate({u"all well"_s}))), u"invalid_value"_s);
        QCOMPARE(office.sent(office.manager, u"stage"_s, start(gate(open))), u"illegal_transition"_s);
        QCOMPARE(office.field(u"state"_s).toString(), u"waiting"_s);
        QJsonObject reasoned = start(gate(open));
        reasoned.insert(u"override_reason"_s, u"The client moves in."_s);
        reasoned.insert(u"overridden_by"_s, toString(office.admin.person));
        QCOMPARE(office.sent(office.admin, u"stage"_s, reasoned), QString());
        QCOMPARE(office.field(u"gate"_s).toObject().value(u"missing"_s).toArray(), open);
    }

    void aComplaintClosesAfterItsParts()
    {
        ComplaintOffice office;
        const Id complaint = office.freshId();
        const Id part = office.freshId();
        const Id other = office.freshId();
        office.did(office.desk, complaint, u"complaint"_s, office.call(u"normal"_s));
        const QJsonObject task{{u"complaint"_s, toString(complaint)}, {u"department"_s, u"site"_s}, {u"what"_s, u"Open the wall"_s}, {u"state"_s, u"open"_s}};
        office.did(office.adviser, part, u"complaint_task"_s, task);
        QJsonObject elsewhere = task;
        elsewhere.insert(u"complaint"_s, toString(office.freshId()));
        office.did(office.adviser, other, u"complaint_task"_s, elsewhere);
        const QString now = toIso(office.clock.now());
        const QString owner = toString(office.adviser.person);
        for (const QJsonObject &step : {QJsonObject{{u"state"_s, u"accepted"_s}, {u"accepted_at"_s, now}, {u"owner"_s, owner}},
                                        QJsonObject{{u"state"_s, u"graded"_s}, {u"next_on"_s, u"2026-11-24"_s}}, QJsonObject{{u"state"_s, u"investigating"_s}},
                                        QJsonObject{{u"state"_s, u"plan_agreed"_s}, {u"plan"_s, u"Renew it"_s}, {u"plan_at"_s, now}},
                                        QJsonObject{{u"state"_s, u"in_work"_s}}, QJsonObject{{u"state"_s, u"rechecked"_s}, {u"rechecked_at"_s, now}},
                                        QJsonObject{{u"state"_s, u"confirmed"_s}, {u"client_word"_s, u"called"_s}, {u"confirmed_at"_s, now}}})
            office.did(office.adviser, complaint, u"complaint"_s, step);
        QCOMPARE(office.sent(office.adviser, complaint, u"complaint"_s, office.closing()), u"complaint_task: open before closed"_s);
        QCOMPARE(office.fields(complaint).value(u"state"_s).toString(), u"confirmed"_s);
        office.did(office.adviser, part, u"complaint_task"_s, {{u"state"_s, u"done"_s}, {u"done_at"_s, now}});
        QCOMPARE(office.sent(office.adviser, complaint, u"complaint"_s, office.closing()), QString());
    }

    void aPartThatIsVoidKeepsNothingOpen()
    {
        ComplaintOffice office;
        const WaitsFor wait{u"complaint_task"_s, u"complaint"_s, {u"done"_s}};
        const KindSchema &task = *office.schema->kind(u"complaint_task"_s);
        QVERIFY(keepsWaiting(wait, task, {})); // it stands where it starts
        QVERIFY(keepsWaiting(wait, task, {{u"state"_s, u"open"_s}}));
        QVERIFY(!keepsWaiting(wait, task, {{u"state"_s, u"done"_s}}));
        QVERIFY(!keepsWaiting(wait, task, {{u"state"_s, u"open"_s}, {u"void"_s, u"not needed"_s}}));
    }

    // Nothing of it is refused or lost: whoever gave it to them is told on their device, and gives it to another.
    void whatIsGivenToSomebodyWhoLeftIsKept()
    {
        Steps office;
        office.push(office.manager, office.issue(office.made, u"Leak"_s));
        office.push(office.admin, Draft{office.lead.person, u"person"_s, scope::company, {{u"left_on"_s, u"2026-11-01"_s}}});
        const QString lead = toString(office.lead.person);
        QCOMPARE(office.sent(office.manager, u"issue"_s, {{u"state"_s, u"assigned"_s}, {u"assignee"_s, lead}}), QString());
        QCOMPARE(office.field(u"assignee"_s).toString(), lead);
        QCOMPARE(office.sent(office.manager, u"issue"_s, {{u"assignee"_s, toString(office.manager.person)}}), QString());
        QCOMPARE(office.field(u"state"_s).toString(), u"assigned"_s);
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "test_steps.moc"
