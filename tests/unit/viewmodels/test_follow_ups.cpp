// Follow-up visits on one device: which are due and what they say in figures; a visit that is begun, tried, finished.
#include "app/core/json.h"
#include "app/model/record.h"
#include "app/model/rules.h"
#include "app/quality/follow_up_plan.h"
#include "app/viewmodels/follow_up_run.h"
#include "app/viewmodels/follow_up_rules.h"
#include "app/viewmodels/follow_ups.h"
#include "app/viewmodels/questionnaires.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestFollowUps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsDueFirstStandsFirstAndWhatIsFarAwayNotAtAll();
    void withoutAnAppointmentItIsTheAdvisers();
    void theMonthsFiguresComeFromItsVisits();
    void beginningKeepsTheQuestionsOfThatHour();
    void aQuestionnaireThatChangesMeanwhileChangesNothingAboutIt();
    void whatNobodyKeptIsAskedAgain();
    void anAttemptInVainIsCountedWithItsReason();
    void whoAsksToBeCalledLaterHasAnAppointment();
    void aLowScoreOpensOneAlertWithinTheSameSave();
    void aContentClientOpensNone();
    void aVisitAfterAComplaintFollowsItUp();
    void aVisitAfterAComplaintThatIsOpenAgainLeavesItOpen();
    void aSuggestionIsOwedAnAnswer();
    void whoMayAnswerIsOfferedTheStep();
    void anAlertCountsDownUntilItIsAnswered();
    void theCompanysRuleIsOneRecord();
    void aNewVersionOfTheQuestionsIsADraftUntilItIsApproved();

private:
    QDate today() const { return toDateTime(m_phone->clock->now()).toLocalTime().date(); }
    QString day(int from) const { return today().addDays(from).toString(Qt::ISODate); }
    QString team() const { return scope::team(m_team); }

    void fromOffice(const Id &id, const QString &kind, const QJsonObject &fields, const QString &where = {})
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            ++response.cursor;
            response.records.push_back({response.cursor, id, kind, where.isEmpty() ? team() : where, "{\"*\":" + QByteArray::number(response.cursor) + '}', canonicalJson(fields)});
        });
    }
    Id visit(int due, QJsonObject fields = {})
    {
        const QJsonObject base{{u"site"_s, idText(m_site)}, {u"rule"_s, u"three_months"_s}, {u"due_on"_s, day(due)}, {u"state"_s, u"planned"_s}};
        for (auto it = base.begin(); it != base.end(); ++it) {
            if (!fields.contains(it.key()))
                fields.insert(it.key(), it.value());
        }
        const Id id = m_phone->services.newId();
        fromOffice(id, u"follow_up"_s, fields);
        return id;
    }
    Id finished(int due, int done, int csat, int nps = -1)
    {
        QJsonObject fields{{u"state"_s, u"done"_s}, {u"finished_at"_s, toIso(m_phone->clock->now() + done * 24h)}, {u"csat"_s, csat}};
        if (nps >= 0)
            fields.insert(u"nps"_s, nps);
        return visit(due, fields);
    }
    Id questionnaire(int version, const QString &state, const QString &key)
    {
        const Id id = m_phone->services.newId();
        fromOffice(id, u"questionnaire"_s, {{u"occasion"_s, u"living"_s}, {u"version"_s, version}, {u"state"_s, state}, {u"author"_s, idText(m_me)}, {u"questions"_s, asks(key)}}, scope::company);
        return id;
    }
    static QJsonArray asks(const QString &key)
    {
        return {QJsonObject{{u"key"_s, key}, {u"kind"_s, u"score"_s}, {u"text"_s, QJsonObject{{u"en"_s, key}}}}};
    }
    void list()
    {
        m_list = std::make_unique<FollowUps>();
        m_list->setProperty("personId", idText(m_me));
        m_list->componentComplete();
        QTRY_VERIFY(m_list->known());
    }
    void run(const Id &id)
    {
        m_run = std::make_unique<FollowUpRun>();
        m_run->setProperty("followUpId", idText(id));
        m_run->setProperty("personId", idText(m_me));
        m_run->componentComplete();
        QTRY_VERIFY(m_run->exists());
    }
    template <typename Do>
    void saved(Do &&act)
    {
        QSignalSpy saved(m_run.get(), &FollowUpRun::saved);
        QSignalSpy failed(m_run.get(), &FollowUpRun::failed);
        act();
        QTRY_VERIFY2(!saved.isEmpty() || !failed.isEmpty(), "no answer");
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.front().front().toMap().value(u"text"_s).toString()));
    }
    void begin(const Id &id)
    {
        run(id);
        saved([&] { m_run->begin(); });
        QTRY_COMPARE(m_run->fields().value(u"state"_s), u"running"_s);
    }
    static QVariantMap row(const QVariantList &list, int index = 0) { return list.value(index).toMap(); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<FollowUps> m_list;
    std::unique_ptr<FollowUpRun> m_run;
    Id m_team;
    Id m_me;
    Id m_site;
};

void TestFollowUps::init()
{
    m_phone = std::make_unique<Phone>();
    m_phone->services.setLanguage(u"en"_s);
    m_team = m_phone->services.newId();
    m_me = m_phone->identity().person;
    m_site = m_phone->services.newId();
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"adviser"_s, u"deputy_general_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}, {team(), roles}};
    });
    fromOffice(m_site, u"site"_s, {{u"name"_s, u"Jinxiu 5-904"_s}, {u"client_name"_s, u"Mr Zhao"_s}, {u"adviser"_s, idText(m_me)}});
}

void TestFollowUps::cleanup()
{
    m_list.reset();
    m_run.reset();
    m_phone.reset();
}

void TestFollowUps::whatIsDueFirstStandsFirstAndWhatIsFarAwayNotAtAll()
{
    visit(31);
    visit(-3);
    visit(0, {{u"state"_s, u"running"_s}});
    visit(32);
    visit(-9, {{u"state"_s, u"cancelled"_s}});
    list();
    QCOMPARE(m_list->open().size(), 3);
    QCOMPARE(row(m_list->open()).value(u"late"_s), 3);
    QCOMPARE(row(m_list->open(), 1).value(u"late"_s), 0);
    QCOMPARE(row(m_list->open(), 2).value(u"late"_s), -31);
    QCOMPARE(row(m_list->open()).value(u"title"_s).toString(), u"3 months after completion"_s);
    QCOMPARE(row(m_list->open()).value(u"client"_s).toString(), u"Mr Zhao"_s);
}

void TestFollowUps::withoutAnAppointmentItIsTheAdvisers()
{
    visit(0);
    visit(1, {{u"person"_s, idText(m_phone->services.newId())}});
    list();
    QCOMPARE(row(m_list->open()).value(u"mine"_s), true);
    QCOMPARE(row(m_list->open(), 1).value(u"mine"_s), false);
}

void TestFollowUps::theMonthsFiguresComeFromItsVisits()
{
    const int first = 1 - today().day(); // the first of this month, counted from today
    finished(first, first, 5, 10);
    finished(first, first, 2, 4);
    visit(first);
    visit(1); // not due yet
    finished(first - 1, first - 1, 4);
    list();
    const QVariantMap now = m_list->figures().toMap();
    QCOMPARE(now.value(u"due"_s), 3);
    QCOMPARE(now.value(u"coverage"_s), 67);
    QCOMPARE(now.value(u"csat"_s), 3.5);
    QCOMPARE(now.value(u"nps"_s), 0);
    QCOMPARE(m_list->before().toMap().value(u"csat"_s), 4.0);
    QVERIFY(m_list->before().toMap().value(u"nps"_s).isNull()); // nobody was asked
    QCOMPARE(m_list->done().size(), 3);
}

void TestFollowUps::beginningKeepsTheQuestionsOfThatHour()
{
    const Id id = visit(0);
    run(id);
    QCOMPARE(row(m_run->questions()).value(u"key"_s), u"overall"_s); // the app's own
    saved([&] { m_run->begin(); });
    const QJsonObject kept = m_phone->fields(id);
    QCOMPARE(kept.value(u"state"_s), u"running"_s);
    QCOMPARE(kept.value(u"questions"_s), ownQuestions().value(u"living"_s));
    QCOMPARE(kept.value(u"started_at"_s), toIso(m_phone->clock->now()));
    QVERIFY(!kept.contains(u"questionnaire"_s));
}

void TestFollowUps::aQuestionnaireThatChangesMeanwhileChangesNothingAboutIt()
{
    const Id one = questionnaire(1, u"in_use"_s, u"old"_s);
    const Id id = visit(0);
    const Id later = visit(1);
    begin(id);
    QVERIFY(!m_run->changedSince());
    questionnaire(2, u"in_use"_s, u"new"_s);
    QTRY_VERIFY(m_run->changedSince());
    QCOMPARE(row(m_run->questions()).value(u"key"_s), u"old"_s);
    QCOMPARE(m_phone->fields(id).value(u"questionnaire"_s), idText(one));
    QCOMPARE(m_phone->fields(id).value(u"questionnaire_version"_s), 1);
    run(later);
    QCOMPARE(row(m_run->questions()).value(u"key"_s), u"new"_s); // what has not begun asks the new ones
}

void TestFollowUps::whatNobodyKeptIsAskedAgain()
{
    const QJsonArray promises{QJsonObject{{u"text"_s, u"card"_s}, {u"kept"_s, false}}, QJsonObject{{u"text"_s, u"door"_s}, {u"kept"_s, true}}};
    visit(-90, {{u"state"_s, u"done"_s}, {u"finished_at"_s, toIso(m_phone->clock->now() - 90 * 24h)}, {u"promises"_s, promises}, {u"csat"_s, 4}});
    const Id id = visit(0);
    run(id);
    QCOMPARE(m_run->promises(), QVariantList{(QVariantMap{{u"text"_s, u"card"_s}})});
    QCOMPARE(m_run->last().toMap().value(u"csat"_s), 4);
    list();
    QCOMPARE(row(m_list->open()).value(u"lastScore"_s), 4);
    saved([&] { m_run->begin(); });
    QCOMPARE(m_phone->fields(id).value(u"promises"_s).toArray(), QJsonArray{(QJsonObject{{u"text"_s, u"card"_s}})});
}

void TestFollowUps::anAttemptInVainIsCountedWithItsReason()
{
    const Id id = visit(0);
    run(id);
    saved([&] { m_run->attempt(u"no_answer"_s, u" "_s, {}); });
    saved([&] { m_run->attempt(u"wrong_number"_s, u"a shop"_s, {}); });
    QTRY_COMPARE(m_run->attempts().size(), 2);
    list();
    QCOMPARE(row(m_list->open()).value(u"attempts"_s), 2);
    QCOMPARE(m_phone->fields(id).value(u"state"_s), u"planned"_s); // it stays to be done
}

void TestFollowUps::whoAsksToBeCalledLaterHasAnAppointment()
{
    const Id id = visit(0);
    run(id);
    const QDateTime later = toDateTime(m_phone->clock->now() + 26h);
    saved([&] { m_run->attempt(u"call_later"_s, {}, later); });
    QCOMPARE(m_phone->fields(id).value(u"planned_for"_s), toIso(m_phone->clock->now() + 26h));
    QTRY_COMPARE(row(m_run->attempts()).value(u"callAt"_s).toString(), toIso(m_phone->clock->now() + 26h));
}

void TestFollowUps::aLowScoreOpensOneAlertWithinTheSameSave()
{
    const Id id = visit(0);
    begin(id);
    QVERIFY(m_run->opensAlert(2, {}) && m_run->opensAlert(5, 6) && !m_run->opensAlert(3, 7) && !m_run->opensAlert({}, {}));
    saved([&] { m_run->finish({{u"csat"_s, 2}, {u"nps"_s, 6}, {u"words"_s, u"The paint still smells"_s}, {u"due_on"_s, u"2030-01-01"_s}}, false); });
    const QJsonObject done = m_phone->fields(id);
    QCOMPARE(done.value(u"state"_s), u"done"_s);
    QCOMPARE(done.value(u"csat"_s), 2);
    QCOMPARE(done.value(u"done_by"_s), idText(m_me));
    QCOMPARE(done.value(u"due_on"_s), day(0)); // the plan is not the form's
    const QJsonObject alert = m_phone->fields(quality::alertId(id));
    QCOMPARE(alert.value(u"state"_s), u"open"_s);
    QCOMPARE(alert.value(u"person"_s), idText(m_me)); // the site's adviser
    QCOMPARE(alert.value(u"words"_s), u"The paint still smells"_s);
    QCOMPARE(alert.value(u"due_at"_s), toIso(m_phone->clock->now() + 24h));
    QTRY_COMPARE(m_run->alert().toMap().value(u"state"_s).toString(), u"open"_s);
}

void TestFollowUps::aContentClientOpensNone()
{
    const Id id = visit(0);
    begin(id);
    saved([&] { m_run->finish({{u"csat"_s, 3}, {u"nps"_s, 7}}, false); });
    QVERIFY(m_phone->fields(quality::alertId(id)).isEmpty());
}

void TestFollowUps::aVisitAfterAComplaintFollowsItUp()
{
    const Id leak = m_phone->services.newId();
    const QString at = toIso(m_phone->clock->now());
    fromOffice(leak, u"complaint"_s, {{u"number"_s, u"C-1123-A1"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"called_at"_s, at}, {u"entered_at"_s, at}, {u"title"_s, u"leak"_s},
                                      {u"state"_s, u"closed"_s}, {u"closed_at"_s, at}, {u"score"_s, 4}});
    const Id id = visit(0, {{u"rule"_s, u"complaint"_s}, {u"about"_s, idText(leak)}});
    begin(id);
    QTRY_COMPARE(m_run->about().toMap().value(u"kind"_s).toString(), u"complaint"_s);
    saved([&] { m_run->finish({{u"csat"_s, 5}}, true); });
    QCOMPARE(m_phone->fields(leak).value(u"state"_s), u"followed_up"_s);
    QCOMPARE(m_phone->fields(leak).value(u"score"_s), 5);
    QVERIFY(m_phone->fields(leak).contains(u"followed_up_at"_s));
}

void TestFollowUps::aVisitAfterAComplaintThatIsOpenAgainLeavesItOpen()
{
    const Id leak = m_phone->services.newId();
    const QString at = toIso(m_phone->clock->now());
    fromOffice(leak, u"complaint"_s, {{u"number"_s, u"C-1123-A1"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"called_at"_s, at}, {u"entered_at"_s, at}, {u"title"_s, u"leak"_s},
                                      {u"state"_s, u"in_work"_s}, {u"reopened_at"_s, at}});
    const Id id = visit(0, {{u"rule"_s, u"complaint"_s}, {u"about"_s, idText(leak)}});
    begin(id);
    QTRY_COMPARE(m_run->about().toMap().value(u"kind"_s).toString(), u"complaint"_s);
    saved([&] { m_run->finish({{u"csat"_s, 5}}, true); });
    QCOMPARE(m_phone->fields(id).value(u"state"_s), u"done"_s);
    QCOMPARE(m_phone->fields(leak).value(u"state"_s), u"in_work"_s);
}

void TestFollowUps::aSuggestionIsOwedAnAnswer()
{
    const Id id = visit(0);
    run(id);
    saved([&] { m_run->suggest(u"handover"_s, u" Bring the card "_s); });
    QTRY_COMPARE(m_run->suggestions().size(), 1);
    list();
    const QVariantMap owed = row(m_list->suggestions());
    QCOMPARE(owed.value(u"title"_s).toString(), u"Bring the card"_s);
    QCOMPARE(owed.value(u"step"_s).toString(), u"Handover"_s);
    QCOMPARE(owed.value(u"mine"_s), true);
    QCOMPARE(owed.value(u"dueOn"_s).toString(), day(7));
}

void TestFollowUps::whoMayAnswerIsOfferedTheStep()
{
    const Roles adviser{u"adviser"_s};
    for (const QString &kind : {u"alert"_s, u"suggestion"_s}) {
        const KindSchema &schema = *m_phone->services.schema->kind(kind);
        const auto steps = possibleTransitions(schema, adviser, {{u"state"_s, u"open"_s}}, m_me);
        QCOMPARE(steps.size(), 1u);
        QCOMPARE(steps.front().to, u"answered"_s);
        QVERIFY(possibleTransitions(schema, {u"crew_lead"_s}, {{u"state"_s, u"open"_s}}, m_me).empty());
    }
}

void TestFollowUps::anAlertCountsDownUntilItIsAnswered()
{
    const Id id = visit(0);
    begin(id);
    saved([&] { m_run->finish({{u"csat"_s, 1}}, false); });
    list();
    QCOMPARE(row(m_list->alerts()).value(u"tone"_s).toString(), u"warning"_s);
    QVERIFY(!row(m_list->alerts()).value(u"over"_s).toBool());
    m_phone->clock->advance(25h);
    Q_EMIT m_phone->services.languageChanged(); // as a tick: arranged anew from what was read
    QTRY_VERIFY(row(m_list->alerts()).value(u"over"_s).toBool());
    m_phone->saveMany({{quality::alertId(id), u"alert"_s, team(),
                        {{u"state"_s, u"answered"_s}, {u"answer"_s, u"Called"_s}, {u"answered_by"_s, idText(m_me)}, {u"answered_at"_s, toIso(m_phone->clock->now())}}}});
    QTRY_COMPARE(row(m_list->alerts()).value(u"state"_s).toString(), u"answered"_s);
    QVERIFY(row(m_list->alerts()).value(u"left"_s).toString().isEmpty());
    QVERIFY(!row(m_list->alerts()).value(u"over"_s).toBool());
}

void TestFollowUps::theCompanysRuleIsOneRecord()
{
    FollowUpRules rules;
    rules.componentComplete();
    QTRY_VERIFY(rules.known());
    const auto months = [&] {
        for (const QVariantList rows = rules.rows(); const QVariant &each : rows) {
            if (each.toMap().value(u"rule"_s) == u"three_months"_s)
                return each.toMap().value(u"months"_s).toInt();
        }
        return -1;
    };
    QCOMPARE(months(), 3);
    for (const int wanted : {2, 4}) {
        QSignalSpy saved(&rules, &FollowUpRules::saved);
        rules.set(u"three_months"_s, wanted, 0, u"phone"_s, true);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(months(), wanted);
    }
    store::ListQuery all;
    all.kind = u"follow_up_rule"_s;
    QCOMPARE(*AWAIT(m_phone->store().count(all)), 1);
}

void TestFollowUps::aNewVersionOfTheQuestionsIsADraftUntilItIsApproved()
{
    Questionnaires questionnaires;
    questionnaires.setProperty("personId", idText(m_me));
    questionnaires.componentComplete();
    QTRY_VERIFY(questionnaires.known());
    const auto living = [&] {
        for (const QVariantList rows = questionnaires.rows(); const QVariant &each : rows) {
            if (each.toMap().value(u"occasion"_s) == u"living"_s)
                return each.toMap();
        }
        return QVariantMap();
    };
    QCOMPARE(living().value(u"version"_s), 0); // the app's own
    QSignalSpy begun(&questionnaires, &Questionnaires::begun);
    questionnaires.begin(u"living"_s);
    QTRY_COMPARE(begun.size(), 1);
    const QString draft = begun.front().front().toString();
    QTRY_COMPARE(living().value(u"draftId"_s).toString(), draft);
    QCOMPARE(living().value(u"draftMine"_s), true);
    QCOMPARE(living().value(u"version"_s), 0);
    QCOMPARE(m_phone->fields(idOf(draft)).value(u"questions"_s), ownQuestions().value(u"living"_s));
    QVERIFY(questionnaires.fit(asks(u"a"_s).toVariantList()) && !questionnaires.fit(QVariantList()));
    QSignalSpy approved(&questionnaires, &Questionnaires::approved);
    questionnaires.approve(draft);
    QTRY_COMPARE(approved.size(), 1);
    QTRY_COMPARE(living().value(u"version"_s), 1);
    QCOMPARE(living().value(u"recordId"_s).toString(), draft);
    QVERIFY(living().value(u"draftId"_s).toString().isEmpty());
}

QTEST_MAIN(TestFollowUps)
#include "test_follow_ups.moc"
