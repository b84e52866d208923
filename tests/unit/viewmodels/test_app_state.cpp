// `App`: who this is, what they may do, the words of the schema, and what an invite says.
#include "app/media/qr.h"
#include "app/model/invite.h"
#include "app/viewmodels/app_state.h"
#include "app/viewmodels/life.h"
#include "platform/common/in_app_notifier.h"
#include "platform/common/memory_key_store.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestAppState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invitePreview_data();
    void invitePreview();
    void knowsWhoThisIs();
    void mayAsTheSchemaSays();
    void wordsOfTheSchema();
    void aPictureWithoutACode();
    void whatRingsBeforeThereIsAPageIsSaidLater();
};

void TestAppState::invitePreview_data()
{
    const QString text = encodeInvite({u"https://192.168.1.20:8443"_s, QByteArray(64, 'a'), u"one-time"_s, u"匠心家装"_s, u"陈志远"_s});
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::newRow("as sent") << text << true;
    QTest::newRow("broken into lines by a chat") << u"  "_s + text.left(20) + u"\n"_s + text.mid(20) + u" \n"_s << true;
    QTest::newRow("cut off") << text.chopped(3) << false;
    QTest::newRow("something else") << u"https://example.com"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAppState::invitePreview()
{
    Phone phone;
    AppState app;
    QFETCH(QString, text);
    QFETCH(bool, ok);
    const QVariantMap preview = app.invitePreview(text).toMap();
    QCOMPARE(preview.value(u"ok"_s).toBool(), ok);
    QCOMPARE(preview.value(u"company"_s).toString(), ok ? u"匠心家装"_s : QString());
    QCOMPARE(preview.value(u"person"_s).toString(), ok ? u"陈志远"_s : QString());
    QCOMPARE(preview.value(u"url"_s).toString(), ok ? u"https://192.168.1.20:8443"_s : QString());
    QCOMPARE(preview.value(u"error"_s).toMap().value(u"code"_s).toString(), ok ? QString() : u"invite_garbled"_s);
}

void TestAppState::knowsWhoThisIs()
{
    Phone phone;
    AppState app;
    QTRY_COMPARE(app.personName(), u"陈志远"_s);
    QCOMPARE(app.companyName(), u"匠心家装"_s);
    QCOMPARE(app.personId(), toString(phone.identity().person));
    QTRY_COMPARE(app.rolesIn(phone.siteScope()), QStringList{u"project_manager"_s});
    QVERIFY(app.rolesIn(u"management"_s).isEmpty());
    QVERIFY(app.greeting().contains(u"陈志远"_s));
    QCOMPARE(app.now().toUTC(), toDateTime(phone.clock->now()));
}

void TestAppState::mayAsTheSchemaSays()
{
    Phone phone;
    AppState app;
    QTRY_VERIFY(!app.rolesIn(phone.siteScope()).isEmpty());
    QVERIFY(app.may(u"create"_s, u"inspection"_s, phone.siteScope()));
    QVERIFY(!app.may(u"create"_s, u"person"_s, scope::company));  // administration's
    QVERIFY(!app.may(u"create"_s, u"inspection"_s, u"desk"_s));   // no member there
    QVERIFY(!app.may(u"create"_s, u"unheard_of"_s, phone.siteScope()));
    const QVariantList steps = app.transitions(u"issue"_s, phone.siteScope(), {{u"state"_s, u"fixed"_s}}).toList();
    QStringList to;
    for (const QVariant &step : steps)
        to += step.toMap().value(u"to"_s).toString();
    QCOMPARE(to, (QStringList{u"verified"_s, u"open"_s}));
}

void TestAppState::wordsOfTheSchema()
{
    Phone phone;
    AppState app;
    phone.services.setLanguage(u"en"_s);
    QCOMPARE(app.kindLabel(u"issue"_s), u"Punch issue"_s);
    QCOMPARE(app.choiceLabel(u"issue"_s, u"severity"_s, u"serious"_s), u"Serious"_s);
    phone.services.setLanguage(u"zh_TW"_s);
    QCOMPARE(app.fieldLabel(u"issue"_s, u"due_on"_s), u"期限"_s);
    QCOMPARE(app.choiceLabel(u"issue"_s, u"state"_s, u"verified"_s), u"已複查"_s);
    QCOMPARE(app.choices(u"inspection_item"_s, u"result"_s).toList().size(), 4);
    // What a newer app knows is shown as it is, not hidden.
    QCOMPARE(app.kindLabel(u"unheard_of"_s), u"unheard_of"_s);
    QCOMPARE(app.choiceLabel(u"issue"_s, u"state"_s, u"escalated"_s), u"escalated"_s);
    const QVariantMap points = app.fields(u"inspection_item"_s).toList().at(7).toMap();
    QCOMPARE(points.value(u"name"_s).toString(), u"points"_s);
    QCOMPARE(points.value(u"type"_s).toString(), u"numbers"_s);
    QCOMPARE(points.value(u"max"_s).toInt(), 50);
}

void TestAppState::aPictureWithoutACode()
{
    Phone phone;
    AppState app;
    QTemporaryDir folder;
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(folder.filePath(u"white.png"_s)));
    QSignalSpy unreadable(&app, &AppState::inviteUnreadable);
    app.inviteFromPicture(QUrl::fromLocalFile(folder.filePath(u"white.png"_s)));
    QTRY_COMPARE(unreadable.count(), 1);
    QCOMPARE(unreadable.first().first().toMap().value(u"code"_s), QVariant(u"invite_garbled"_s));
    app.inviteFromPicture(QUrl::fromLocalFile(folder.filePath(u"no such file.png"_s)));
    QTRY_COMPARE(unreadable.count(), 2);
    QCOMPARE(unreadable.at(1).first().toMap().value(u"code"_s), QVariant(u"not_found"_s));
}

// The system shows no notifications: the app has to say it, once there is something to say it on.
void TestAppState::whatRingsBeforeThereIsAPageIsSaidLater()
{
    Phone phone;
    InAppNotifier notifier;
    MemoryKeyStore keys;
    Life life({phone.folder(), u"test phone"_s, {}, {}, {}}, &phone.services, &keys);
    life.ringBy(&notifier);
    AppState app;
    notifier.notify({u"timed_test/1"_s, u"Time is up"_s, u"Photo and reading are owed."_s});
    notifier.notify({u"timed_test/2"_s, u"Time is up"_s, u"Late by 2 h."_s});
    QCOMPARE(app.takeToasts(), u"Time is up\nPhoto and reading are owed.\nTime is up\nLate by 2 h."_s);
    QCOMPARE(app.takeToasts(), QString());
    for (int i = 0; i < 5; ++i) // after a night: no wall of words
        notifier.notify({u"timed_test/%1"_s.arg(i), u"Time is up"_s, u"Late by %1 h."_s.arg(i)});
    QCOMPARE(app.takeToasts(), u"Time is up\nLate by 0 h.\nTime is up\nLate by 1 h.\nand 3 more that you were to be told"_s);
}

QTEST_GUILESS_MAIN(TestAppState)
#include "test_app_state.moc"
