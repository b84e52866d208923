// What was signed stays as it was signed, whoever sends what; and what people wrote meanwhile is kept.
#include "office/service/audit.h"
#include "tests/unit/office/office_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using Outcome = wire::ChangeAnswer::Outcome;

namespace {

// A signed inspection with one item; the designer has not looked since before.
struct SignedOffice : OfficeFixture {
    TestDevice admin = joined(OfficeFixture::admin);
    const Id site = freshId();
    const QString name = scope::site(site);
    TestDevice manager;
    TestDevice designer;
    TestDevice lead;
    const Id inspection = freshId();
    const Id item = freshId();
    qint64 seen = 0;

    SignedOffice()
    {
        push(admin, Draft{freshId(), u"membership"_s, scope::company,
                          {{u"person"_s, toString(OfficeFixture::admin)}, {u"scope"_s, name}, {u"role"_s, u"deputy_general_manager"_s}}});
        manager = joined(person(admin, u"陳強"_s, {{scope::company, u"project_manager"_s}, {name, u"project_manager"_s}}));
        designer = joined(person(admin, u"吳工"_s, {{scope::company, u"designer"_s}, {name, u"designer"_s}}));
        lead = joined(person(admin, u"老李"_s, {{scope::company, u"crew_lead"_s}, {name, u"crew_lead"_s}}));
        push(manager, Draft{inspection, u"inspection"_s, name,
                            {{u"site"_s, toString(site)}, {u"title"_s, u"水電"_s}, {u"state"_s, u"running"_s}}});
        seen = push(manager, Draft{item, u"inspection_item"_s, name,
                                   {{u"inspection"_s, toString(inspection)}, {u"position"_s, 1}, {u"title"_s, u"牆面"_s},
                                    {u"result"_s, u"pass"_s}}}).seq;
        step(u"finished"_s);
        step(u"signed"_s);
    }
    void step(const QString &state)
    {
        const auto answer = push(manager, Draft{inspection, u"inspection"_s, name, {{u"state"_s, state}}, {{u"state"_s, seen}}});
        if (answer.outcome != Outcome::Applied)
            qFatal("%s", qPrintable(answer.detail));
    }
    QJsonObject fields(const Id &id)
    {
        auto found = (*ledger->read())->record(id);
        return found.ok() && *found ? (*found)->record.fields : QJsonObject();
    }
    std::vector<QJsonObject> amendments()
    {
        std::vector<QJsonObject> out;
        for (const wire::RecordLine &line : pullAll(manager).records) {
            if (line.kind == u"amendment"_s)
                out.push_back(fieldsOf(line));
        }
        return out;
    }
    bool proved()
    {
        const auto reader = ledger->read();
        const AuditReport report = audit(**reader, *vault, *schema);
        for (const QString &problem : report.problems)
            qWarning("%s", qPrintable(problem));
        return report.problems.empty();
    }
};

} // namespace

class TestSealed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditOfASignedRecordBecomesAnAmendment()
    {
        SignedOffice office;
        const QJsonObject before = office.fields(office.item);
        const auto answer = office.push(office.designer, Draft{office.item, u"inspection_item"_s, office.name,
                                                               {{u"result"_s, u"fail"_s}, {u"note"_s, u"空鼓"_s}, {u"title"_s, u"牆面"_s}},
                                                               {{u"result"_s, office.seen}}});
        QCOMPARE(answer.outcome, Outcome::Merged);
        QCOMPARE(answer.code, u"sealed"_s);
        QCOMPARE(answer.seq, 0);
        QCOMPARE(office.fields(office.item), before);
        const auto amendments = office.amendments();
        QCOMPARE(amendments.size(), 1u);
        const QJsonObject &amendment = amendments.front();
        QCOMPARE(amendment.value(u"about"_s).toString(), toString(office.item));
        QCOMPARE(amendment.value(u"about_kind"_s).toString(), u"inspection_item"_s);
        QCOMPARE(amendment.value(u"fields"_s).toArray(), (QJsonArray{u"note"_s, u"result"_s})); // the title says nothing new
        QCOMPARE(amendment.value(u"before"_s).toObject(), (QJsonObject{{u"note"_s, QJsonValue()}, {u"result"_s, u"pass"_s}}));
        QCOMPARE(amendment.value(u"after"_s).toObject(), (QJsonObject{{u"note"_s, u"空鼓"_s}, {u"result"_s, u"fail"_s}}));
        QCOMPARE(amendment.value(u"author"_s).toString(), toString(office.designer.person));
        QVERIFY(office.proved());
    }

    void nothingGetsAroundTheSeal_data()
    {
        QTest::addColumn<QJsonObject>("set");
        QTest::addColumn<bool>("item");
        QTest::newRow("voiding") << QJsonObject{{u"void"_s, u"twice"_s}} << false;
        QTest::newRow("a field of a newer app") << QJsonObject{{u"from_a_newer_app"_s, 1}} << false;
        QTest::newRow("the title") << QJsonObject{{u"title"_s, u"Other"_s}} << false;
        QTest::newRow("taking an item elsewhere") << QJsonObject{{u"inspection"_s, u"018f3c1e-0000-7000-8000-000000000001"_s}} << true;
        QTest::newRow("voiding an item") << QJsonObject{{u"void"_s, u"twice"_s}} << true;
    }
    void nothingGetsAroundTheSeal()
    {
        QFETCH(QJsonObject, set);
        QFETCH(bool, item);
        SignedOffice office;
        const Id record = item ? office.item : office.inspection;
        const QJsonObject before = office.fields(record);
        const auto answer = office.push(office.manager, Draft{record, item ? u"inspection_item"_s : u"inspection"_s, office.name, set,
                                                              {{set.keys().front(), 1'000'000}}});
        QCOMPARE(answer.code, u"sealed"_s);
        QCOMPARE(office.fields(record), before);
        QCOMPARE(office.amendments().size(), 1u);
    }

    void theSealIsNotTakenBack()
    {
        SignedOffice office;
        const auto answer = office.push(office.manager, Draft{office.inspection, u"inspection"_s, office.name,
                                                              {{u"state"_s, u"running"_s}}, {{u"state"_s, 1'000'000}}});
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(office.fields(office.inspection).value(u"state"_s).toString(), u"signed"_s);
    }

    void noItemIsAddedToASignedInspection()
    {
        SignedOffice office;
        const auto answer = office.push(office.designer, Draft{office.freshId(), u"inspection_item"_s, office.name,
                                                               {{u"inspection"_s, toString(office.inspection)}, {u"position"_s, 2}, {u"title"_s, u"地面"_s}}});
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(answer.code, u"sealed"_s);
    }

    void whoMayNotEditMayNotAmend()
    {
        SignedOffice office;
        const auto answer = office.push(office.lead, Draft{office.item, u"inspection_item"_s, office.name, {{u"result"_s, u"fail"_s}}});
        QCOMPARE(answer.code, u"not_allowed"_s);
        QVERIFY(office.amendments().empty());
    }

    void anAmendmentIsNotChanged()
    {
        SignedOffice office;
        office.push(office.designer, Draft{office.item, u"inspection_item"_s, office.name, {{u"result"_s, u"fail"_s}}});
        Id amendment;
        for (const wire::RecordLine &line : office.pullAll(office.manager).records) {
            if (line.kind == u"amendment"_s)
                amendment = line.id;
        }
        const auto answer = office.push(office.manager, Draft{amendment, u"amendment"_s, office.name, {{u"reason"_s, u"other"_s}}, {{u"reason"_s, 1'000'000}}});
        QCOMPARE(answer.code, u"not_allowed"_s);
    }

    void sayingTheSameAgainIsNoAmendment()
    {
        SignedOffice office;
        const auto answer = office.push(office.designer, Draft{office.item, u"inspection_item"_s, office.name, {{u"result"_s, u"pass"_s}}});
        QCOMPARE(answer.outcome, Outcome::Unchanged);
        QVERIFY(office.amendments().empty());
        QVERIFY(office.proved());
    }

    void whatBelongsToTheSameActionStillLands()
    {
        SignedOffice office;
        const Id issue = office.freshId();
        Draft edit{office.item, u"inspection_item"_s, office.name, {{u"result"_s, u"fail"_s}}};
        edit.more = true;
        const auto answers = office.push(office.designer, {edit, Draft{issue, u"issue"_s, office.name,
                                                                       {{u"site"_s, toString(office.site)}, {u"title"_s, u"空鼓"_s}, {u"state"_s, u"open"_s}}}});
        QCOMPARE(answers[0].code, u"sealed"_s);
        QCOMPARE(answers[1].outcome, Outcome::Applied);
        QVERIFY(office.proved());
    }

    // Typed on without a network: one conflict, with what the person said last.
    void aPersonWhoTypesOnMakesOneConflict()
    {
        SignedOffice office;
        const Id issue = office.freshId();
        const qint64 seq = office.push(office.manager, Draft{issue, u"issue"_s, office.name,
                                                             {{u"site"_s, toString(office.site)}, {u"title"_s, u"空鼓"_s}, {u"state"_s, u"open"_s}}}).seq;
        const auto place = [&](TestDevice &by, const QString &value) {
            return office.push(by, Draft{issue, u"issue"_s, office.name, {{u"place"_s, value}}, {{u"place"_s, seq}}});
        };
        office.clock.advance(Millis(120'000));
        place(office.manager, u"廚房"_s);
        office.clock.advance(Millis(-120'000));
        place(office.designer, u"客"_s);
        place(office.designer, u"客廳"_s);
        std::vector<QJsonObject> conflicts;
        for (const wire::RecordLine &line : office.pullAll(office.manager).records) {
            if (line.kind == u"conflict"_s)
                conflicts.push_back(fieldsOf(line));
        }
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts.front().value(u"lost"_s).toString(), u"客廳"_s);
        QCOMPARE(conflicts.front().value(u"kept"_s).toString(), u"廚房"_s);
        QVERIFY(office.proved());
    }
};

QTEST_GUILESS_MAIN(TestSealed)
#include "test_sealed.moc"
