// The front desk on one device: who is where and can be reached, who can deal with it, what is said, what became of what
// was passed on, and who comes in for the second time.
#include "app/core/json.h"
#include "app/model/desk_rules.h"
#include "app/model/record.h"
#include "app/viewmodels/desk_book.h"
#include "app/viewmodels/desk_day.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/visitor_finder.h"
#include "assets/assets.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { assets::initialise(); }
    void init()
    {
        m_phone = std::make_unique<Phone>();
        m_phone->services.setLanguage(u"zh_TW"_s);
        m_team = m_phone->services.newId();
        m_me = m_phone->identity().person;
        m_phone->officeSays([&](wire::SyncResponse &response) {
            const QStringList roles{u"front_desk"_s};
            response.grants = std::vector<wire::Grant>{{scope::company, {u"deputy_general_manager"_s}}, {scope::desk, roles}, {scope::team(m_team), roles}};
        });
        person(u"小周"_s, u"front_desk"_s, {scope::desk, scope::team(m_team)}, m_me);
        m_wang = person(u"王莉"_s, u"adviser"_s, {scope::team(m_team)});
        m_li = person(u"李敏"_s, u"adviser"_s, {scope::team(m_team)});
        m_he = person(u"何志明"_s, u"project_manager"_s, {scope::team(m_phone->services.newId())});
        m_lin = person(u"林芳"_s, u"administration"_s, {scope::desk});
    }
    void cleanup()
    {
        m_book.reset();
        m_day.reset();
        m_phone.reset();
    }

    void whatIsLeftGoesWhereItsReceiverCanSeeIt()
    {
        open();
        QCOMPARE(one(m_wang).value(u"scope"_s).toString(), scope::team(m_team));
        QCOMPARE(one(m_lin).value(u"scope"_s).toString(), scope::desk);
        QCOMPARE(one(m_he).value(u"scope"_s).toString(), QString());
        for (const QStringList &places : {QStringList{scope::desk, scope::team(m_team)}, QStringList{scope::team(m_team), scope::desk}}) {
            const Id both = person(u"趙四"_s, u"designer"_s, places); // fewer see what lies with a team
            QTRY_COMPARE(one(both).value(u"scope"_s).toString(), scope::team(m_team));
        }
    }
    void whereSomebodyIsHoldsUntilItIsOver()
    {
        open();
        m_book->setPresence(idText(m_wang), u"site"_s, true, toDateTime(m_phone->clock->now() + 2h), u"翠湖灣"_s);
        QTRY_COMPARE(one(m_wang).value(u"fact"_s).toString(), u"not_now"_s);
        QVERIFY(one(m_wang).value(u"doNotTransfer"_s).toBool());
        m_phone->clock->advance(2h);
        QCOMPARE(one(m_wang).value(u"fact"_s).toString(), u"ready"_s);
        QVERIFY(!one(m_wang).value(u"doNotTransfer"_s).toBool());
        m_book->setPresence(idText(m_wang), u"out"_s, false, {}, {});
        QTRY_COMPARE(one(m_wang).value(u"fact"_s).toString(), u"away"_s);
    }
    void whoeverIsReadyIsSuggestedFirstAndWhoeverIsOnDutyBeforeThem()
    {
        open();
        m_book->setDuty(today(), idText(m_wang));
        QTRY_VERIFY(!m_book->duty().isNull() && m_book->duty().toMap().value(u"personId"_s) == idText(m_wang));
        QCOMPARE(names(m_book->suggest(u"consult"_s)).value(0), u"王莉"_s);
        m_book->setPresence(idText(m_wang), u"meeting"_s, false, {}, {});
        QTRY_COMPARE(names(m_book->suggest(u"consult"_s)).value(0), u"李敏"_s);
        for (const QString &want : {u"complaint"_s, u"maintenance"_s, u"consult"_s, u"person"_s, u"business"_s, u"other"_s})
            QVERIFY2(!m_book->suggest(want).isEmpty(), qPrintable(want));
        QVERIFY(!names(m_book->suggest(u"other"_s)).contains(u"小周"_s));
    }
    void peopleAreFoundByNameInitialsAndExtension()
    {
        open();
        QCOMPARE(names(m_book->find(u"wl"_s)), QStringList{u"王莉"_s});
        QCOMPARE(names(m_book->find(u"王"_s)), QStringList{u"王莉"_s});
        QCOMPARE(names(m_book->find(u"nobody"_s)), QStringList());
        m_phone->saveMany({{m_wang, u"person"_s, scope::company, {{u"work_phone"_s, u"8217"_s}}}});
        QTRY_COMPARE(names(m_book->find(u"217"_s)), QStringList{u"王莉"_s});
        QCOMPARE(m_book->find({}).size(), 5);
    }
    void theWordsFillThemselvesIn()
    {
        open();
        QVERIFY(text(u"call_opening"_s, {}).contains(u"匠心家装"_s));
        QVERIFY(text(u"call_reply"_s, {{u"want"_s, u"consult"_s}}).contains(u"都不便接聽"_s)); // nobody is on duty
        m_book->setDuty(today(), idText(m_wang));
        QTRY_VERIFY(text(u"call_reply"_s, {{u"want"_s, u"consult"_s}}).contains(u"客戶顧問王莉"_s));
        m_book->setPresence(idText(m_wang), u"meeting"_s, true, {}, {});
        QTRY_VERIFY(text(u"call_reply"_s, {{u"want"_s, u"consult"_s}}).contains(u"都不便接聽"_s));
    }
    void whatTheCompanyWritesStandsAtOnceAndCanBeTakenBack()
    {
        open();
        const Id own = m_phone->save(u"script"_s, {{u"code"_s, u"opening"_s}, {u"moment"_s, u"call_opening"_s}, {u"text"_s, u"您好，{company}，{boss}為您服務！"_s}}, scope::company);
        QTRY_VERIFY(!script(u"opening"_s).value(u"recordId"_s).toString().isEmpty());
        QVERIFY(!script(u"opening"_s).value(u"problems"_s).toStringList().isEmpty());
        QVERIFY(m_book->problems(u"{boss}"_s).value(0).contains(u"boss"_s));
        QVERIFY(text(u"call_opening"_s, {}).contains(u"〔boss?〕"_s) || script(u"opening"_s).value(u"shown"_s).toString().contains(u"〔boss?〕"_s));
        const QString record = script(u"opening"_s).value(u"recordId"_s).toString();
        m_phone->saveMany({{own, u"script"_s, scope::company, {{u"text"_s, u"您好，{company}！歡迎！"_s}}}});
        QTRY_VERIFY(script(u"opening"_s).value(u"problems"_s).toStringList().isEmpty());
        QCOMPARE(script(u"opening"_s).value(u"recordId"_s).toString(), record);
        m_book->resetScript(record);
        QTRY_VERIFY(script(u"opening"_s).value(u"recordId"_s).toString().isEmpty());
        QVERIFY(script(u"opening"_s).value(u"fromRules"_s).toBool());
    }
    void aSentenceOfItsOwnIsSaidWhereItsConditionsHold()
    {
        open();
        m_phone->save(u"script"_s, {{u"code"_s, u"own_1"_s}, {u"moment"_s, u"greeting"_s}, {u"text"_s, u"{address}，裡面請！"_s},
                                    {u"conditions"_s, QJsonObject{{u"who"_s, QJsonArray{u"man"_s}}, {u"hour"_s, QJsonArray{u"evening"_s}}}}}, scope::company);
        QTRY_VERIFY(!script(u"own_1"_s).isEmpty());
        QVERIFY(!script(u"own_1"_s).value(u"shipped"_s).toBool());
        QVERIFY(script(u"one_man_morning"_s).isEmpty() || script(u"one_man_morning"_s).value(u"shipped"_s).toBool());
        QCOMPARE(script(u"own_1"_s).value(u"when"_s).toMap().value(u"who"_s).toStringList(), QStringList{u"man"_s});
        const auto said = [&](const QString &hour) {
            return std::ranges::any_of(m_book->lines(u"greeting"_s, {{u"who"_s, u"man"_s}, {u"hour"_s, hour}, {u"people"_s, u"one"_s}}, {{u"address"_s, u"先生"_s}}),
                                       [](const QVariant &line) { return line.toMap().value(u"text"_s) == u"先生，裡面請！"_s; });
        };
        QVERIFY(said(u"evening"_s));
        QVERIFY(!said(u"morning"_s));
    }
    void wordsDependOnWhatTheShippedOnesOfTheirMomentDependOn()
    {
        open();
        QStringList names;
        for (const QVariantList conditions = m_book->conditionsOf(u"greeting"_s); const QVariant &each : conditions) {
            names += each.toMap().value(u"name"_s).toString();
            QVERIFY(!each.toMap().value(u"values"_s).toList().value(0).toMap().value(u"label"_s).toString().isEmpty());
        }
        QVERIFY2(names.contains(u"people"_s) && names.contains(u"who"_s) && names.contains(u"hour"_s), qPrintable(names.join(u' ')));
        QVERIFY2(!names.contains(u"want"_s), "what a caller wants is no matter of a greeting");
    }
    void wordsAreSeenAsTheyWillShowWhileTheyAreWritten()
    {
        open();
        const QVariantMap line = m_book->preview(u"{boss}：{name}"_s);
        QCOMPARE(line.value(u"unknown"_s).toStringList(), QStringList{u"boss"_s});
        QVERIFY(line.value(u"text"_s).toString().startsWith(u"〔boss?〕"_s));
    }
    void theDesksNumbersAreOneRecord()
    {
        open();
        QCOMPARE(m_book->settings().value(u"ringsWithin"_s).toInt(), 3);
        m_phone->saveMany({{*parseId(m_book->settingsRecord()), u"desk_setting"_s, scope::company, {{u"rings_within"_s, 5}, {u"department"_s, u"客服"_s}}}});
        QTRY_COMPARE(m_book->settings().value(u"ringsWithin"_s).toInt(), 5);
        QCOMPARE(m_book->settings().value(u"department"_s).toString(), u"客服"_s);
    }

    void aCallCountsAsAnsweredInTimeByItsRings()
    {
        call({{u"rings"_s, 3}, {u"answered_at"_s, now()}, {u"ended_at"_s, now()}});
        call({{u"rings"_s, 4}, {u"answered_at"_s, now()}, {u"ended_at"_s, now()}});
        call({{u"result"_s, u"missed"_s}, {u"ended_at"_s, now()}});
        const QString yesterday = toIso(m_phone->clock->now() - 24h);
        m_phone->save(u"call"_s, {{u"started_at"_s, yesterday}, {u"by"_s, idText(m_me)}, {u"result"_s, u"missed"_s}, {u"ended_at"_s, yesterday}}, scope::desk);
        openDay();
        QTRY_COMPARE(m_day->counts().value(u"calls"_s).toInt(), 3);
        QCOMPARE(m_day->counts().value(u"share"_s).toInt(), 33);
        QCOMPARE(m_day->counts().value(u"missed"_s).toInt(), 1);
        QCOMPARE(m_day->running(), QString());
    }
    void theCallThatRunsIsFoundAgain()
    {
        const Id running = call({});
        openDay();
        QTRY_COMPARE(m_day->running(), idText(running));
        m_phone->clock->advance(24h); // of yesterday
        m_day->setProperty("today", today());
        QTRY_COMPARE(m_day->running(), QString());
    }
    void whatWasPassedOnSaysWhoHasIt()
    {
        const Id id = m_phone->save(u"message"_s, {{u"number"_s, u"M-1123-A01"_s}, {u"to"_s, idText(m_wang)}, {u"by"_s, idText(m_me)}, {u"words"_s, u"請回電"_s},
                                                   {u"sent_at"_s, now()}, {u"state"_s, u"sent"_s}}, scope::team(m_team));
        openDay();
        QTRY_COMPARE(passed().value(u"number"_s).toString(), u"M-1123-A01"_s);
        QCOMPARE(passed().value(u"tone"_s).toString(), u"warning"_s);
        fromOffice(m_phone->services.newId(), u"message_alert"_s, {{u"about"_s, idText(id)}, {u"level"_s, u"reminder"_s}, {u"person"_s, idText(m_wang)}, {u"told_at"_s, now()}, {u"state"_s, u"told"_s}});
        QTRY_COMPARE(passed().value(u"tone"_s).toString(), u"danger"_s);
        QCOMPARE(passed().value(u"page"_s).toString(), u"Message"_s);
    }

    void whoWasHereBeforeIsRecognisedByNameOrNumber()
    {
        visit(u"趙先生"_s, u"139 0000 2210"_s, 20);
        visit(u"趙先生"_s, {}, 6);
        const QVariantMap byName = recognised(u"趙先生"_s);
        QCOMPARE(byName.value(u"visits"_s).toInt(), 2);
        QCOMPARE(byName.value(u"lastVisit"_s).toString(), toDateTime(m_phone->clock->now() - std::chrono::days(6)).toLocalTime().date().toString(Qt::ISODate));
        QCOMPARE(recognised(u"13900002210"_s).value(u"visits"_s).toInt(), 1); // one visit left no number
        QVERIFY(!byName.value(u"phone"_s).toString().contains(u"0000"_s));
    }
    void theVisitThatIsEnteredIsNotOneBefore()
    {
        const Id now = visit(u"柯先生"_s, {}, 0);
        QVERIFY(recognised(u"柯先生"_s, now).isEmpty());
        QCOMPARE(recognised(u"柯先生"_s).value(u"visits"_s).toInt(), 1);
    }
    void twoOfOneNameAreNobodyForCertain()
    {
        visit(u"陳先生"_s, u"13900000001"_s, 3);
        visit(u"陳先生"_s, u"13900000002"_s, 2);
        QVERIFY(recognised(u"陳先生"_s).isEmpty());
        QCOMPARE(recognised(u"13900000002"_s).value(u"visits"_s).toInt(), 1);
    }

private:
    QString today() const { return toDateTime(m_phone->clock->now()).toLocalTime().date().toString(Qt::ISODate); }
    QString now() const { return toIso(m_phone->clock->now()); }
    Id person(const QString &name, const QString &role, const QStringList &scopes, Id id = {})
    {
        if (id.isNull())
            id = m_phone->services.newId();
        m_phone->saveMany({{id, u"person"_s, scope::company, {{u"name"_s, name}, {u"role"_s, role}}}});
        for (const QString &place : scopes)
            m_phone->save(u"membership"_s, {{u"person"_s, idText(id)}, {u"scope"_s, place}, {u"role"_s, role}}, scope::company);
        return id;
    }
    void open()
    {
        m_book = std::make_unique<DeskBook>();
        m_book->setProperty("personId", idText(m_me));
        m_book->setProperty("today", today());
        m_book->setProperty("companyName", u"匠心家装"_s);
        m_book->componentComplete();
        QTRY_VERIFY(m_book->known());
    }
    void openDay()
    {
        m_day = std::make_unique<DeskDay>();
        m_day->setProperty("personId", idText(m_me));
        m_day->setProperty("today", today());
        m_day->componentComplete();
        QTRY_VERIFY(m_day->known());
    }
    QVariantMap one(const Id &person) const { return m_book->person(idText(person)); }
    static QStringList names(const QVariantList &rows)
    {
        QStringList names;
        for (const QVariant &row : rows)
            names += row.toMap().value(u"name"_s).toString();
        return names;
    }
    QString text(const QString &moment, const QVariantMap &facts) const { return m_book->lines(moment, facts, {{u"address"_s, u"先生"_s}}).value(0).toMap().value(u"text"_s).toString(); }
    QVariantMap script(const QString &code) const
    {
        for (const QVariantList scripts = m_book->scripts(); const QVariant &each : scripts) {
            if (each.toMap().value(u"code"_s) == code)
                return each.toMap();
        }
        return {};
    }
    Id call(QJsonObject fields)
    {
        fields.insert(u"started_at"_s, now());
        fields.insert(u"by"_s, idText(m_me));
        return m_phone->save(u"call"_s, fields, scope::desk);
    }
    QVariantMap passed() const { return m_day->passed().value(0).toMap(); }
    void fromOffice(const Id &id, const QString &kind, const QJsonObject &fields)
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            ++response.cursor;
            response.records.push_back({response.cursor, id, kind, scope::team(m_team), "{\"*\":" + QByteArray::number(response.cursor) + '}', canonicalJson(fields)});
        });
    }
    Id visit(const QString &name, const QString &phone, int daysAgo)
    {
        QJsonObject fields{{u"name"_s, name}, {u"arrived_at"_s, toIso(m_phone->clock->now() - std::chrono::days(daysAgo))}, {u"by"_s, idText(m_me)}};
        if (!phone.isEmpty()) {
            fields.insert(u"phone"_s, phone);
            fields.insert(u"phone_key"_s, QString(phone).remove(u' '));
        }
        return m_phone->save(u"visitor"_s, fields, scope::desk);
    }
    QVariantMap recognised(const QString &typed, const Id &without = {})
    {
        VisitorFinder finder;
        finder.setProperty("query", typed);
        finder.setProperty("without", idText(without));
        finder.componentComplete();
        [&] { QTRY_VERIFY(finder.known()); }();
        return finder.match().toMap();
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<DeskBook> m_book;
    std::unique_ptr<DeskDay> m_day;
    Id m_team, m_me, m_wang, m_li, m_he, m_lin;
};

QTEST_MAIN(TestDesk)
#include "test_desk.moc"
