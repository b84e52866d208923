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
        const auto waits = [&](const QJsonObject &part) { return !checkWait(wait, task, {part}, u"closed"_s).ok(); };
        QVERIFY(waits({})); // it stands where it starts
        QVERIFY(waits({{u"state"_s, u"open"_s}}));
        QVERIFY(!waits({{u"state"_s, u"done"_s}}));
        QVERIFY(!waits({{u"state"_s, u"open"_s}, {u"void"_s, u"not needed"_s}}));
    }

    void aRepairOutOfWarrantyBeginsWithAnAgreedQuotation_data()
    {
        QTest::addColumn<QString>("warranty");
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<QString>("arriving");
        QTest::addColumn<QString>("done");
        const QString wanted = u"quotation: wanted before "_s;
        QTest::newRow("in warranty") << u"inside"_s << u"normal"_s << QString() << QString();
        QTest::newRow("out of warranty") << u"outside"_s << u"normal"_s << wanted + u"on_site"_s << QString();
        QTest::newRow("nobody knows") << u"unknown"_s << u"normal"_s << wanted + u"on_site"_s << QString();
        QTest::newRow("an emergency is gone to at once") << u"outside"_s << u"emergency"_s << QString() << wanted + u"done"_s;
        QTest::newRow("an emergency in warranty") << u"inside"_s << u"emergency"_s << QString() << QString();
    }
    void aRepairOutOfWarrantyBeginsWithAnAgreedQuotation()
    {
        QFETCH(QString, warranty);
        QFETCH(QString, urgency);
        QFETCH(QString, arriving);
        QFETCH(QString, done);
        ComplaintOffice office;
        const Id order = office.freshId();
        const QString now = toIso(office.clock.now());
        const QString adviser = toString(office.adviser.person);
        office.did(office.desk, order, u"maintenance"_s, office.repair({{u"warranty"_s, warranty}, {u"urgency"_s, urgency}}));
        office.did(office.adviser, order, u"maintenance"_s, {{u"state"_s, u"assigned"_s}, {u"assigned_at"_s, now}, {u"owner"_s, adviser}});
        office.did(office.adviser, order, u"maintenance"_s, {{u"state"_s, u"appointed"_s}, {u"appointment_at"_s, now}, {u"appointment_who"_s, adviser}});
        const QJsonObject arrives{{u"state"_s, u"on_site"_s}, {u"arrived_at"_s, now}};
        const QJsonObject mended{{u"state"_s, u"done"_s}, {u"left_at"_s, now}, {u"done_at"_s, now}, {u"hours"_s, 1.5}, {u"cause"_s, u"material"_s},
                                 {u"result"_s, u"fixed"_s}, {u"before_photo"_s, toString(office.freshId())}, {u"after_photo"_s, toString(office.freshId())}};
        const auto quote = [&](const QJsonObject &answer) {
            const Id quotation = office.freshId();
            office.did(office.adviser, quotation, u"quotation"_s,
                       {{u"maintenance"_s, toString(order)}, {u"words"_s, u"Renew the valve"_s}, {u"amount"_s, 180}, {u"made_by"_s, adviser}, {u"made_at"_s, now}, {u"state"_s, u"draft"_s}});
            office.did(office.adviser, quotation, u"quotation"_s, {{u"state"_s, u"offered"_s}});
            if (!answer.isEmpty())
                office.did(office.adviser, quotation, u"quotation"_s, answer);
        };
        const QJsonObject refused{{u"state"_s, u"refused"_s}, {u"client_words"_s, u"Too dear"_s}, {u"decided_at"_s, now}};
        const QJsonObject agreed{{u"state"_s, u"agreed"_s}, {u"agreed_way"_s, u"called"_s}, {u"agreed_by"_s, u"李先生"_s}, {u"client_words"_s, u"Go ahead"_s}, {u"decided_at"_s, now}};
        for (const auto &[step, told] : {std::pair(arrives, arriving), std::pair(mended, done)}) {
            QCOMPARE(office.sent(office.adviser, order, u"maintenance"_s, step), told);
            if (told.isEmpty())
                continue;
            quote({});
            quote(refused);
            QCOMPARE(office.sent(office.adviser, order, u"maintenance"_s, step), told); // offered is not agreed, nor is refused
            quote(agreed);
            QCOMPARE(office.sent(office.adviser, order, u"maintenance"_s, step), QString());
        }
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
