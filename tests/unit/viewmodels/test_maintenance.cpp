// Repairs on one device: what runs out first, what is next, whether it is in warranty, and what each step writes down.
#include "app/core/json.h"
#include "app/viewmodels/maintenance_run.h"
#include "app/viewmodels/maintenances.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/warranty_terms.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestMaintenance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmergencyStandsBeforeWhatHasAWeek();
    void whereSomebodyIsThereNothingRunsOut();
    void itIsMineWhileNobodyMendsItAndIAnswerForIt();
    void eachStateHasOneNextThing_data();
    void eachStateHasOneNextThing();
    void theMissingDayIsSaidAndJudgedOnceItIsThere();
    void whatTheCompanyGivesCountsForTheNextCall();
    void aQuotationThatWasRefusedDoesNotLetTheWorkBegin();
    void aStepSaysWhenAndTheFirstArrivalStays();
    void aClientsAnswerFreezesAQuotation();
    void whatHappenedStandsInOrder();

private:
    Id repair(QJsonObject fields = {})
    {
        const QString called = toIso(m_phone->clock->now());
        const QJsonObject base{{u"number"_s, u"R-1123-A%1"_s.arg(++m_serial)}, {u"series"_s, u"A"_s}, {u"serial"_s, m_serial}, {u"called_at"_s, called},
                               {u"entered_at"_s, called}, {u"title"_s, u"tap %1"_s.arg(m_serial)}, {u"urgency"_s, u"normal"_s},
                               {u"warranty"_s, u"inside"_s}, {u"state"_s, u"registered"_s}};
        for (auto it = base.begin(); it != base.end(); ++it) {
            if (!fields.contains(it.key()))
                fields.insert(it.key(), it.value());
        }
        const Id id = m_phone->services.newId();
        if (fields.value("state"_L1).toString() == "registered"_L1)
            m_phone->saveMany({{id, u"maintenance"_s, scope::team(m_team), fields}});
        else
            fromOffice(id, u"maintenance"_s, fields);
        return id;
    }
    void fromOffice(const Id &id, const QString &kind, const QJsonObject &fields)
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            ++response.cursor;
            response.records.push_back({response.cursor, id, kind, scope::team(m_team), "{\"*\":" + QByteArray::number(response.cursor) + '}', canonicalJson(fields)});
        });
    }
    Id site(const QString &finishedOn)
    {
        const Id id = m_phone->services.newId();
        QJsonObject fields{{u"name"_s, u"錦繡里 5-904"_s}};
        if (!finishedOn.isEmpty())
            fields.insert(u"finished_on"_s, finishedOn);
        fromOffice(id, u"site"_s, fields);
        return id;
    }
    void list()
    {
        m_list = std::make_unique<Maintenances>();
        m_list->setProperty("personId", idText(m_me));
        m_list->componentComplete();
        QTRY_VERIFY(m_list->known());
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const QVariantList rows = m_list->list(); const QVariant &row : rows)
            titles += row.toMap().value(u"title"_s).toString();
        return titles;
    }
    QVariantMap first() const { return m_list->list().value(0).toMap(); }
    void run(const Id &id)
    {
        m_run = std::make_unique<MaintenanceRun>();
        m_run->setProperty("maintenanceId", idText(id));
        m_run->setProperty("personId", idText(m_me));
        m_run->componentComplete();
        QTRY_VERIFY(m_run->exists());
    }
    void took(const QString &to, const QVariantMap &values = {})
    {
        m_run->take(to, values);
        QTRY_COMPARE(m_run->fields().value(u"state"_s).toString(), to);
    }
    void quote(const QString &what, int amount)
    {
        const Id id = m_phone->services.newId();
        const QString now = toIso(m_phone->clock->now());
        m_phone->saveMany({{id, u"quotation"_s, scope::team(m_team),
                            {{u"maintenance"_s, m_run->property("maintenanceId").toString()}, {u"words"_s, what}, {u"amount"_s, amount},
                             {u"made_by"_s, idText(m_me)}, {u"made_at"_s, now}, {u"state"_s, u"draft"_s}}}});
        m_phone->saveMany({{id, u"quotation"_s, scope::team(m_team), {{u"state"_s, u"offered"_s}}}});
    }
    QString field(const QString &name) const { return m_run->fields().value(name).toString(); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<Maintenances> m_list;
    std::unique_ptr<MaintenanceRun> m_run;
    Id m_team;
    Id m_me;
    int m_serial = 0;
};

void TestMaintenance::init()
{
    m_serial = 0;
    m_phone = std::make_unique<Phone>();
    m_team = m_phone->services.newId();
    m_me = m_phone->identity().person;
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"adviser"_s, u"deputy_general_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}, {scope::team(m_team), roles}};
    });
}

void TestMaintenance::cleanup()
{
    m_list.reset();
    m_run.reset();
    m_phone.reset();
}

void TestMaintenance::anEmergencyStandsBeforeWhatHasAWeek()
{
    const QString mended = toIso(m_phone->clock->now());
    repair({{u"title"_s, u"paint"_s}});
    repair({{u"title"_s, u"flood"_s}, {u"urgency"_s, u"emergency"_s}});
    repair({{u"title"_s, u"waits for the follow-up"_s}, {u"state"_s, u"signed"_s}, {u"arrived_at"_s, mended}, {u"signed_at"_s, mended}});
    repair({{u"title"_s, u"settled"_s}, {u"state"_s, u"followed_up"_s}});
    list();
    QTRY_COMPARE(titles(), (QStringList{u"flood"_s, u"paint"_s, u"waits for the follow-up"_s}));
    QCOMPARE(first().value(u"tone"_s), u"danger"_s);
    QCOMPARE(m_list->counts().value(u"open"_s), 2);
    QCOMPARE(m_list->counts().value(u"emergency"_s), 1);
    QCOMPARE(m_list->counts().value(u"toFollowUp"_s), 1);
}

void TestMaintenance::whereSomebodyIsThereNothingRunsOut()
{
    const Moment now = m_phone->clock->now();
    repair({{u"called_at"_s, toIso(now - 8 * 24h)}, {u"title"_s, u"late"_s}});
    repair({{u"called_at"_s, toIso(now - 8 * 24h)}, {u"title"_s, u"under way"_s}, {u"state"_s, u"on_site"_s}, {u"arrived_at"_s, toIso(now)}});
    list();
    QTRY_COMPARE(m_list->list().size(), 2);
    QCOMPARE(first().value(u"title"_s), u"late"_s);
    QVERIFY(first().value(u"over"_s).toBool());
    QCOMPARE(m_list->counts().value(u"overdue"_s), 1);
}

void TestMaintenance::itIsMineWhileNobodyMendsItAndIAnswerForIt()
{
    const QString another = idText(m_phone->services.newId());
    repair({{u"title"_s, u"nobody's"_s}, {u"adviser"_s, idText(m_me)}});
    repair({{u"title"_s, u"given away"_s}, {u"adviser"_s, idText(m_me)}, {u"owner"_s, another}});
    repair({{u"title"_s, u"I come"_s}, {u"owner"_s, another}, {u"appointment_who"_s, idText(m_me)}, {u"appointment_at"_s, toIso(m_phone->clock->now() + 24h)}});
    list();
    QTRY_COMPARE(m_list->list().size(), 3);
    QStringList mine;
    for (const QVariantList rows = m_list->list(); const QVariant &row : rows) {
        if (row.toMap().value(u"mine"_s).toBool())
            mine += row.toMap().value(u"title"_s).toString();
    }
    mine.sort();
    QCOMPARE(mine, (QStringList{u"I come"_s, u"nobody's"_s}));
}

void TestMaintenance::eachStateHasOneNextThing_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("warranty");
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<QString>("quotation"); // "", offered, agreed
    QTest::addColumn<QString>("next");
    const auto row = [](const char *state, const char *warranty, const char *urgency, const char *quotation, const char *next) {
        QTest::addRow("%s %s %s %s", state, warranty, urgency, quotation)
            << QString::fromLatin1(state) << QString::fromLatin1(warranty) << QString::fromLatin1(urgency) << QString::fromLatin1(quotation) << QString::fromLatin1(next);
    };
    row("registered", "inside", "normal", "", "assign");
    row("assigned", "inside", "normal", "", "appoint");
    row("assigned", "inside", "emergency", "", "arrive");
    row("assigned", "outside", "normal", "", "quote");
    row("assigned", "unknown", "normal", "offered", "answer");
    row("assigned", "outside", "normal", "agreed", "appoint");
    row("assigned", "outside", "emergency", "", "arrive");
    row("appointed", "inside", "normal", "", "arrive");
    row("appointed", "outside", "normal", "", "quote");
    row("on_site", "inside", "normal", "", "finish");
    row("on_site", "outside", "emergency", "", "quote");
    row("on_site", "outside", "emergency", "agreed", "finish");
    row("done", "inside", "normal", "", "sign");
    row("signed", "inside", "normal", "", "follow_up");
    row("followed_up", "inside", "normal", "", "");
    row("declined", "outside", "normal", "", "");
}

void TestMaintenance::eachStateHasOneNextThing()
{
    QFETCH(QString, state);
    QFETCH(QString, warranty);
    QFETCH(QString, urgency);
    QFETCH(QString, quotation);
    QTEST(nextOfRepair({{u"state"_s, state}, {u"warranty"_s, warranty}, {u"urgency"_s, urgency}}, quotation == "agreed"_L1, quotation == "offered"_L1), "next");
}

void TestMaintenance::theMissingDayIsSaidAndJudgedOnceItIsThere()
{
    const Id home = site({});
    run(repair({{u"site"_s, idText(home)}, {u"warranty"_s, u"unknown"_s}, {u"trade"_s, u"painting"_s}}));
    QCOMPARE(m_run->warranty().value(u"standing"_s), u"unknown"_s);
    QCOMPARE(m_run->warranty().value(u"lacks"_s), u"finished"_s);
    QVERIFY(!m_run->warranty().value(u"stale"_s).toBool());
    m_phone->saveMany({{home, u"site"_s, scope::team(m_team), {{u"finished_on"_s, u"2026-03-10"_s}}}});
    QTRY_VERIFY(m_run->warranty().value(u"stale"_s).toBool());
    QCOMPARE(m_run->warranty().value(u"standing"_s), u"unknown"_s); // as it was judged, until somebody judges again
    QCOMPARE(m_run->warranty().value(u"now"_s).toMap().value(u"standing"_s), u"inside"_s);
    m_run->judge();
    QTRY_COMPARE(m_run->warranty().value(u"standing"_s), u"inside"_s);
    QCOMPARE(field(u"warranty_until"_s), u"2028-03-10"_s);
    QVERIFY(!m_run->warranty().value(u"stale"_s).toBool());
}

void TestMaintenance::whatTheCompanyGivesCountsForTheNextCall()
{
    const Id home = site(u"2024-06-01"_s);
    WarrantyTerms terms;
    terms.setProperty("siteId", idText(home));
    terms.setProperty("trade", u"painting"_s);
    terms.componentComplete();
    QTRY_COMPARE(terms.judgement().value(u"standing"_s), u"outside"_s);
    terms.setTerm(u"painting"_s, 36);
    QTRY_COMPARE(terms.judgement().value(u"standing"_s), u"inside"_s);
    QCOMPARE(terms.judgement().value(u"until"_s), u"2027-06-01"_s);
    terms.setLimit(u"emergency"_s, 45);
    QTRY_COMPARE(terms.limits().value(0).toMap().value(u"minutes"_s), 45);
}

void TestMaintenance::aQuotationThatWasRefusedDoesNotLetTheWorkBegin()
{
    run(repair({{u"warranty"_s, u"outside"_s}}));
    took(u"assigned"_s, {{u"owner"_s, idText(m_me)}});
    QCOMPARE(m_run->next(), u"quote"_s);
    quote(u"New valve"_s, 180);
    QTRY_COMPARE(m_run->next(), u"answer"_s);
    const auto quotation = [&] { return m_run->quotations().value(0).toMap(); };
    m_run->answer(quotation().value(u"recordId"_s).toString(), u"refused"_s, {{u"client_words"_s, u"Too dear"_s}});
    QTRY_COMPARE(m_run->next(), u"quote"_s);
    took(u"appointed"_s, {{u"appointment_at"_s, toIso(m_phone->clock->now())}, {u"appointment_who"_s, idText(m_me)}});
    QSignalSpy failed(m_run.get(), &MaintenanceRun::failed);
    m_run->take(u"on_site"_s, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(field(u"state"_s), u"appointed"_s);
    quote(u"Mend the valve"_s, 60);
    QTRY_COMPARE(m_run->quotations().size(), 2);
    QTRY_COMPARE(m_run->next(), u"answer"_s);
    m_run->answer(quotation().value(u"recordId"_s).toString(), u"agreed"_s,
                  {{u"agreed_way"_s, u"called"_s}, {u"agreed_by"_s, u"趙先生"_s}, {u"client_words"_s, u"Go ahead"_s}});
    QTRY_COMPARE(m_run->next(), u"arrive"_s);
    took(u"on_site"_s);
}

void TestMaintenance::aStepSaysWhenAndTheFirstArrivalStays()
{
    run(repair());
    took(u"assigned"_s, {{u"owner"_s, idText(m_me)}});
    QCOMPARE(field(u"assigned_at"_s), toIso(m_phone->clock->now()));
    const QVariantMap visit{{u"appointment_at"_s, toIso(m_phone->clock->now() + 24h)}, {u"appointment_who"_s, idText(m_me)}};
    took(u"appointed"_s, visit);
    const QString arrived = toIso(m_phone->clock->now());
    took(u"on_site"_s);
    QCOMPARE(field(u"arrived_at"_s), arrived);
    QCOMPARE(m_run->clock().value(u"state"_s), u"met"_s);
    m_phone->clock->advance(24h);
    took(u"appointed"_s, visit); // another visit
    took(u"on_site"_s);
    QCOMPARE(field(u"arrived_at"_s), arrived);
    const QString photo = idText(m_phone->services.newId());
    took(u"done"_s, {{u"hours"_s, 1.5}, {u"cause"_s, u"wear"_s}, {u"result"_s, u"fixed"_s}, {u"before_photo"_s, photo}, {u"after_photo"_s, photo}});
    QCOMPARE(field(u"left_at"_s), toIso(m_phone->clock->now())); // whoever says it is mended leaves
    took(u"signed"_s, {{u"client_word"_s, u"called"_s}, {u"client_words"_s, u"It closes well"_s}});
    QCOMPARE(field(u"signed_at"_s), toIso(m_phone->clock->now()));
}

void TestMaintenance::aClientsAnswerFreezesAQuotation()
{
    run(repair({{u"warranty"_s, u"outside"_s}}));
    quote(u"New valve"_s, 180);
    QTRY_COMPARE(m_run->quotations().value(0).toMap().value(u"state"_s), u"offered"_s);
    const QString id = m_run->quotations().value(0).toMap().value(u"recordId"_s).toString();
    m_run->answer(id, u"agreed"_s, {{u"agreed_way"_s, u"called"_s}, {u"agreed_by"_s, u"趙先生"_s}, {u"client_words"_s, u"Go ahead"_s}});
    QTRY_COMPARE(m_run->quotations().value(0).toMap().value(u"state"_s), u"agreed"_s);
    store::Save more;
    more.edits = {{idOf(id), u"quotation"_s, scope::team(m_team), {{u"amount"_s, 280}}}};
    const Status changed = AWAIT(m_phone->store().save(more));
    QVERIFY(!changed.ok());
}

void TestMaintenance::whatHappenedStandsInOrder()
{
    run(repair({{u"caller"_s, u"趙先生"_s}}));
    m_phone->clock->advance(1h);
    took(u"assigned"_s, {{u"owner"_s, idText(m_me)}});
    m_phone->clock->advance(1h);
    took(u"declined"_s, {{u"declined_reason"_s, u"Mended it himself"_s}});
    QStringList told;
    for (const QVariantList entries = m_run->timeline(); const QVariant &entry : entries)
        told += entry.toMap().value(u"title"_s).toString();
    QCOMPARE(told.size(), 4); // called, registered, given away, declined
    QCOMPARE(m_run->timeline().constLast().toMap().value(u"words"_s), u"Mended it himself"_s);
    QCOMPARE(m_run->clock().value(u"words"_s), QString()); // nobody goes there any more
}

QTEST_MAIN(TestMaintenance)
#include "test_maintenance.moc"
