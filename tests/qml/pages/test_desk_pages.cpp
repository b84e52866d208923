// The front desk on screen: by keys alone from the first ring to handed over; whom one must not disturb; words for each moment.
#include "tests/qml/support/finger.h"

#include <QRegularExpression>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestDeskPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { stand(QSize(1280, 800)); }

    void keysAloneLeadFromRingingToHandedOver()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2); // it rings
        QTRY_VERIFY(!running().isEmpty());
        QVERIFY(m_finger->text(u"desk_say_text"_s).contains(u"您好"_s));
        key(Qt::Key_F2); // answered
        QVERIFY(call(u"answered_at"_s).isValid());
        QCOMPARE(call(u"rings"_s).toInt(), 1);
        key(Qt::Key_F3);
        typed("leak on the balcony");
        QTRY_VERIFY(call(u"notes"_s).toString().endsWith(u"leak on the balcony"_s));
        QVERIFY2(QRegularExpression(u"^\\d\\d:\\d\\d "_s).match(call(u"notes"_s).toString()).hasMatch(), "each line has its time");
        key(Qt::Key_F8); // they ask for a person
        QCOMPARE(call(u"want"_s).toString(), u"person"_s);
        key(Qt::Key_F11);
        typed("13800000003"); // her extension
        key(Qt::Key_Return);
        QTRY_COMPARE(call(u"person"_s).toString(), u"p3"_s);
        QTRY_VERIFY(m_finger->text(u"desk_say_text"_s).contains(u"王莉"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(call(u"result"_s).toString(), u"passed_on"_s);
        const QVariantMap card = newest(u"transfer"_s);
        QCOMPARE(card.value(u"scope"_s).toString(), u"team/t1"_s);
        QCOMPARE(card.value(u"fields"_s).toMap().value(u"to"_s).toString(), u"p3"_s);
        QVERIFY(card.value(u"fields"_s).toMap().value(u"words"_s).toString().contains(u"balcony"_s));
        QTRY_VERIFY(m_finger->sees(u"transfer_standing"_s));
        QVERIFY(m_finger->text(u"desk_say_text"_s).contains(u"谢谢"_s));
        key(Qt::Key_F12);
        QTRY_VERIFY(running().isEmpty());
    }
    void keysAloneRegisterAComplaint()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F5); // answers, too
        QVERIFY(call(u"answered_at"_s).isValid());
        QTRY_VERIFY(m_finger->sees(u"register_page"_s));
        QVERIFY(m_finger->find(u"register_page"_s)->property("subtitle").toString().contains(u"C-1123-A05"_s));
        QVERIFY(m_finger->type(u"input_title"_s, u"water from above"_s));
        QTRY_VERIFY2(m_finger->text(u"desk_say_text"_s).contains(u"water from above"_s), "what is typed fills the words");
        QVERIFY(m_finger->text(u"desk_say_text"_s).contains(u"C-1123-A05"_s));
        QMetaObject::invokeMethod(m_finger->find(u"severity_choice"_s), "chosen", Q_ARG(QVariant, u"urgent"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(call(u"result"_s).toString(), u"registered"_s);
        QTRY_VERIFY(m_finger->sees(u"desk_registered"_s));
    }
    void keysAloneRegisterARepair()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        const QString taken = running();
        key(Qt::Key_F6);
        QTRY_VERIFY(m_finger->sees(u"register_maintenance_page"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!call(u"result"_s).isValid(), "nothing to be mended was named yet");
        QVERIFY(m_finger->type(u"input_title"_s, u"the tap drips"_s));
        QTRY_VERIFY(m_finger->find(u"register_maintenance_button"_s)->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(field(taken, u"result"_s).toString(), u"registered"_s);
        const QString became = field(taken, u"became"_s).toString();
        QVERIFY2(!became.isEmpty(), "the call leads to the repair");
        QTRY_VERIFY(m_finger->sees(u"desk_registered"_s));
    }
    void onAPhoneACallIsPutThroughToo()
    {
        stand(QSize(390, 844));
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F2);
        key(Qt::Key_F7); // about decoration
        QCOMPARE(call(u"want"_s).toString(), u"consult"_s);
        QTRY_VERIFY(m_finger->sees(u"person_search"_s));
        QTRY_VERIFY(m_finger->sees(u"person_0"_s));
        key(Qt::Key_F12);
        QTRY_VERIFY(running().isEmpty());
        QVERIFY(!m_finger->sees(u"person_search"_s));
    }
    void theFocusIsSeenWhereverTheKeysLead()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F9);
        key(Qt::Key_F11);
        QQuickItem *const focus = m_stage->window()->activeFocusItem();
        QVERIFY(focus && focus->objectName() == u"person_search"_s);
        key(Qt::Key_Tab);
        QVERIFY(m_stage->window()->activeFocusItem() && m_stage->window()->activeFocusItem()->property("visualFocus").toBool());
    }
    void aCallerWithoutANumberIsFine()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F7);
        key(Qt::Key_F12);
        QTRY_VERIFY(running().isEmpty());
        const QVariantMap fields = newest(u"call"_s).value(u"fields"_s).toMap();
        QVERIFY(!fields.contains(u"phone"_s));
        QCOMPARE(fields.value(u"result"_s).toString(), u"broken_off"_s);
    }
    void oneThatNobodyAnsweredIsMissed()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F12);
        QTRY_COMPARE(newest(u"call"_s).value(u"fields"_s).toMap().value(u"result"_s).toString(), u"missed"_s);
    }
    void whoAskedForNoCallsGetsAMessageInstead()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F8);
        key(Qt::Key_F11);
        typed("13800000002");
        key(Qt::Key_Return);
        QTRY_VERIFY(m_finger->sees(u"handover_disturbs"_s));
        QVERIFY2(!m_finger->sees(u"handover_send"_s), "nothing is put through");
        QVERIFY(m_finger->type(u"message_words"_s, u"please call back"_s));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(call(u"result"_s).toString(), u"message"_s);
        const QVariantMap fields = newest(u"message"_s).value(u"fields"_s).toMap();
        QCOMPARE(fields.value(u"to"_s).toString(), u"p2"_s);
        QVERIFY(fields.value(u"number"_s).toString().startsWith(u"M-"_s));
    }
    void whoCannotBeReachedIsSaidSo()
    {
        show(u"DeskPage"_s);
        put(u"p5"_s, {{u"team"_s, QString()}});
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F8);
        key(Qt::Key_F11);
        typed("13800000005");
        key(Qt::Key_Return);
        QTRY_VERIFY(m_finger->sees(u"handover_unreachable"_s));
        QVERIFY(!m_finger->sees(u"handover_send"_s));
    }
    void businessThatDoesNotConcernUsIsDeclined()
    {
        show(u"DeskPage"_s);
        key(Qt::Key_F2);
        QTRY_VERIFY(!running().isEmpty());
        key(Qt::Key_F9);
        QMetaObject::invokeMethod(m_finger->find(u"related_choice"_s), "chosen", Q_ARG(QVariant, u"no"_s));
        QTRY_COMPARE(call(u"result"_s).toString(), u"refused"_s);
    }
    void anotherWayToSayItIsOneTapAway()
    {
        show(u"DeskPage"_s);
        const QString first = m_finger->text(u"desk_say_text"_s);
        QVERIFY(m_finger->tap(u"desk_say_other"_s));
        QVERIFY(m_finger->text(u"desk_say_text"_s) != first);
    }

    void aCardIsSeenWhenItShowsAndTakenByOneTap()
    {
        put(u"tf1"_s, {{u"to"_s, u"p1"_s}});
        stand(QSize(390, 844));
        show(u"TransferPage"_s, {{u"transferId"_s, u"tf1"_s}});
        QTRY_COMPARE(field(u"tf1"_s, u"state"_s).toString(), u"seen"_s);
        QVERIFY(m_finger->tap(u"transfer_take"_s));
        QTRY_COMPARE(field(u"tf1"_s, u"state"_s).toString(), u"taken"_s);
        QVERIFY(field(u"tf1"_s, u"taken_at"_s).isValid());
    }
    void notNowSaysWhatToTellThem()
    {
        put(u"tf1"_s, {{u"to"_s, u"p1"_s}});
        stand(QSize(390, 844));
        show(u"TransferPage"_s, {{u"transferId"_s, u"tf1"_s}});
        QVERIFY(m_finger->tap(u"transfer_decline"_s));
        QVERIFY(m_finger->type(u"transfer_reason"_s, u"at three"_s));
        QVERIFY(m_finger->tap(u"transfer_decline_confirm"_s));
        QTRY_COMPARE(field(u"tf1"_s, u"state"_s).toString(), u"declined"_s);
        QCOMPARE(field(u"tf1"_s, u"decline_reason"_s).toString(), u"at three"_s);
    }
    void aMessageIsReadByBeingOpened()
    {
        stand(QSize(390, 844));
        show(u"MessagePage"_s, {{u"messageId"_s, u"ms1"_s}});
        QTRY_COMPARE(field(u"ms1"_s, u"state"_s).toString(), u"read"_s);
        QVERIFY(m_finger->tap(u"message_done"_s));
        QTRY_COMPARE(field(u"ms1"_s, u"state"_s).toString(), u"done"_s);
    }
    void anothersMessageIsNotReadByLooking()
    {
        put(u"ms1"_s, {{u"to"_s, u"p2"_s}});
        stand(QSize(390, 844));
        show(u"MessagePage"_s, {{u"messageId"_s, u"ms1"_s}});
        m_stage->picture();
        QCOMPARE(field(u"ms1"_s, u"state"_s).toString(), u"sent"_s);
        QVERIFY(m_finger->tap(u"message_instead"_s));
        QTRY_COMPARE(field(u"ms1"_s, u"deputy"_s).toString(), u"p1"_s);
    }

    void aVisitorIsRecognisedAndGreetedASecondTime()
    {
        stand(QSize(390, 2600));
        show(u"VisitorsPage"_s);
        QVERIFY(m_finger->tap(u"visitor_arrive_button"_s));
        QTRY_VERIFY(m_finger->sees(u"visitor_card"_s));
        QVERIFY(m_finger->text(u"visitor_say_text"_s).contains(u"欢迎来到"_s)); // nothing is known of them
        QVERIFY(m_finger->type(u"visitor_name"_s, u"赵先生"_s));
        QTRY_VERIFY(m_finger->sees(u"visitor_recognised"_s));
        QTRY_VERIFY(m_finger->text(u"visitor_say_text"_s).contains(u"赵先生好"_s));
        QVERIFY(m_finger->text(u"visitor_say_again_text"_s).contains(u"前不久来过"_s));
        QVERIFY(m_finger->tap(u"visitor_step_seat"_s));
        QVERIFY(m_finger->sees(u"visitor_call_host"_s));
        QVERIFY(m_finger->tap(u"visitor_call_host"_s));
        QTRY_COMPARE(newest(u"transfer"_s).value(u"fields"_s).toMap().value(u"why"_s).toString(), u"visitor"_s);
        QTRY_VERIFY(m_finger->sees(u"visitor_waits"_s));
        QVERIFY(m_finger->tap(u"visitor_met"_s));
        QTRY_VERIFY(!m_finger->sees(u"visitor_waits"_s));
    }
    void aScriptSaysAtOnceWhatIsWrongWithIt()
    {
        stand(QSize(390, 844));
        show(u"ScriptPage"_s, {{u"code"_s, u"opening"_s}});
        QVERIFY(m_finger->type(u"script_text"_s, u"{boss} hello"_s));
        QTRY_VERIFY(m_finger->find(u"script_text"_s)->property("problem").toString().contains(u"boss"_s));
    }
    void aSentenceOfOnesOwnHasItsMomentAndConditions()
    {
        stand(QSize(390, 1400));
        show(u"ScriptsPage"_s);
        QVERIFY(m_finger->sees(u"scripts_add"_s));
        show(u"ScriptPage"_s, {{u"moment"_s, u"greeting"_s}});
        QVERIFY(m_finger->type(u"script_text"_s, u"{name}, come in {boss}"_s));
        QTRY_VERIFY(m_finger->find(u"script_text"_s)->property("problem").toString().contains(u"boss"_s));
        QVERIFY2(m_finger->text(u"script_preview_text"_s).contains(u"〔boss?〕"_s), "it shows at once as it will be read");
        QVERIFY(m_finger->tap(u"script_when_hour_evening"_s));
        QVERIFY(m_finger->tap(u"script_when_hour_morning"_s));
        QVERIFY(m_finger->tap(u"script_when_hour_evening"_s));
        const QVariantMap values = scriptForm();
        QCOMPARE(values.value(u"conditions"_s).toMap().value(u"hour"_s).toStringList(), QStringList{u"morning"_s});
        QVERIFY(values.value(u"code"_s).toString().startsWith(u"own_"_s));
        QVERIFY(m_finger->tap(u"script_moment_call_ending"_s));
        QCOMPARE(scriptForm().value(u"moment"_s).toString(), u"call_ending"_s);
        QVERIFY2(!scriptForm().value(u"conditions"_s).isValid() || scriptForm().value(u"conditions"_s).isNull(), "another moment asks other things");
        QCOMPARE(scriptForm().value(u"text"_s).toString(), u"{name}, come in {boss}"_s);
    }
    void wordsOfItsOwnGoAndTheShippedOnesComeBack()
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "save", Q_ARG(QString, u"own1"_s), Q_ARG(QString, u"script"_s), Q_ARG(QString, u"company"_s),
                                  Q_ARG(QVariantMap, QVariantMap({{u"code"_s, u"opening"_s}, {u"moment"_s, u"call_opening"_s}, {u"text"_s, u"Hello"_s}})));
        show(u"ScriptPage"_s, {{u"code"_s, u"opening"_s}});
        QVERIFY(m_finger->text(u"script_preview_text"_s).contains(u"Hello"_s));
        QVERIFY(m_finger->tap(u"script_reset"_s));
        QTRY_VERIFY(!field(u"own1"_s, u"void"_s).toString().isEmpty());
        QTRY_VERIFY(m_finger->text(u"script_preview_text"_s).contains(u"您好"_s));
    }
    void theDesksNumbersAreSetByThoseWhoMay()
    {
        stand(QSize(390, 1400));
        show(u"DeskSettingsPage"_s);
        QCOMPARE(m_finger->find(u"input_rings_within"_s)->property("value").toString(), u"3"_s);
        QVERIFY(m_finger->type(u"input_rings_within"_s, u"5"_s));
        QVariantMap values;
        QTRY_COMPARE((values = m_page->property("values").toMap()).value(u"rings_within"_s).toInt(), 5);
        QCOMPARE(values.value(u"call_minutes"_s).toInt(), 3); // what holds goes with it
    }
    void whereSomebodyIsIsTwoTaps()
    {
        stand(QSize(390, 844));
        QVERIFY(m_stage->showApp());
        auto *const nav = m_stage->singleton("Plumbline.Controls", "Nav");
        QMetaObject::invokeMethod(nav, "sheet", Q_ARG(QString, u"PresenceSheet"_s), Q_ARG(QVariant, QVariantMap({{u"personId"_s, u"p3"_s}})));
        QTRY_VERIFY(m_finger->find(u"presence_state"_s));
        QMetaObject::invokeMethod(m_finger->find(u"presence_state"_s), "chosen", Q_ARG(QVariant, u"out"_s));
        QCOMPARE(field(u"prp3"_s, u"state"_s).toString(), u"out"_s);
        QVERIFY(m_finger->tap(u"presence_quiet"_s));
        QCOMPARE(field(u"prp3"_s, u"do_not_transfer"_s).toBool(), true);
    }
    void theDayHasItsList()
    {
        stand(QSize(390, 1400));
        show(u"DeskDayPage"_s);
        QVERIFY(m_finger->tap(u"day_tick_tea"_s));
        QTRY_VERIFY(field(u"day2026-11-23"_s, u"ticks"_s).toStringList().contains(u"tea"_s));
        QVERIFY(m_finger->tap(u"day_tick_tea"_s));
        QTRY_VERIFY(!field(u"day2026-11-23"_s, u"ticks"_s).toStringList().contains(u"tea"_s));
    }

    void theDaysListTakesPhotos()
    {
        stand(QSize(390, 1800));
        QVERIFY(m_stage->showApp());
        m_stage->singleton("Plumbline", "App")->setProperty("now", QDate(2026, 11, 24).startOfDay().addSecs(9 * 3600)); // nothing is ticked off yet
        auto *const nav = m_stage->singleton("Plumbline.Controls", "Nav");
        QMetaObject::invokeMethod(nav, "open", Q_ARG(QString, u"DeskDay"_s), Q_ARG(QVariant, QVariantMap()));
        QVERIFY(m_finger->tap(u"camera_day"_s));
        QTRY_VERIFY(m_finger->sees(u"camera_page"_s));
        QQuickItem *const camera = m_finger->find(u"camera_page"_s);
        QCOMPARE(camera->property("scope").toString(), u"desk"_s);
        QCOMPARE(camera->property("aboutId").toString(), u"day2026-11-24"_s);
        QCOMPARE(field(u"day2026-11-24"_s, u"day"_s).toString(), u"2026-11-24"_s); // what it belongs to is there
    }

    void whoeverTurnsOutToSitThereIsLedToTheDesk()
    {
        QVERIFY(m_stage->showApp()); // the first page is there before the office has said who this is
        QVERIFY(m_finger->sees(u"today_page"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("deskRoles", QStringList{u"front_desk"_s});
        QTRY_VERIFY(m_finger->sees(u"desk_page"_s));
        QVERIFY(!m_finger->sees(u"today_page"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("deskRoles", QStringList{u"project_manager"_s});
    }
    void theDeskHasPlacesOfItsOwn()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("deskRoles", QStringList{u"front_desk"_s});
        QVERIFY(m_stage->showApp());
        for (const char *place : {"calls", "visitors", "complaints", "scripts", "summary", "me"})
            QVERIFY2(m_finger->sees(u"nav_"_s + QLatin1StringView(place)), place);
        QVERIFY(m_finger->sees(u"desk_page"_s));
        key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_finger->sees(u"visitors_page"_s));
        key(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(m_finger->sees(u"me_sites"_s));
        QVERIFY(m_finger->tap(u"me_sites"_s));
        QTRY_VERIFY(m_finger->sees(u"sites_page"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("deskRoles", QStringList{u"project_manager"_s});
    }

private:
    void stand(QSize size)
    {
        m_page = nullptr;
        m_finger.reset();
        m_stage.reset();
        m_stage = std::make_unique<Stage>(size);
        m_finger = std::make_unique<Finger>(*m_stage);
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "reset");
        for (const auto &[id, fields] : std::exchange(m_before, {}))
            put(id, fields);
    }
    void show(const QString &page, const QVariantMap &parameters = {})
    {
        m_page = m_stage->showPage(u"desk/"_s + page + u".qml"_s, parameters);
        QVERIFY(m_page);
        m_stage->picture();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_stage->window(), Qt::Key(key), modifiers);
        m_stage->picture();
    }
    void typed(const char *words)
    {
        for (const char *letter = words; *letter; ++letter)
            QTest::keyClick(m_stage->window(), *letter);
        m_stage->picture();
    }
    QString running() const { return m_page->property("call").value<QObject *>()->property("recordId").toString(); }
    QVariant call(const QString &name) const { return m_page->property("call").value<QObject *>()->property("values").toMap().value(name); }
    QVariantMap scriptForm() const { return m_page->property("values").toMap(); }
    QVariantMap newest(const QString &kind)
    {
        QVariantList all;
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "records", Q_RETURN_ARG(QVariantList, all), Q_ARG(QString, kind), Q_ARG(QString, QString()), Q_ARG(QVariantMap, QVariantMap()));
        return all.isEmpty() ? QVariantMap() : all.last().toMap();
    }
    void put(const QString &id, const QVariantMap &fields)
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "set", Q_ARG(QString, id), Q_ARG(QVariantMap, fields));
        m_before.emplace_back(id, fields);
    }
    QVariant field(const QString &id, const QString &name)
    {
        QVariantMap record;
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "record", Q_RETURN_ARG(QVariantMap, record), Q_ARG(QString, id));
        return record.value(u"fields"_s).toMap().value(name);
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
    QQuickItem *m_page = nullptr;
    std::vector<std::pair<QString, QVariantMap>> m_before; // put before another size of window
};

QTEST_MAIN(TestDeskPages)
#include "test_desk_pages.moc"
