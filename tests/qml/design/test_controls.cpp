// Each control alone: room for a glove, a name to be read out, no warning, words that fit at 200 %.
#include "tests/qml/support/checks.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

namespace {

struct Piece {
    const char *name;
    const char *qml;
};

// Long words in the language with the longest ones, in the narrowest column there is.
const Piece pieces[] = {
    {"primary button", "PrimaryButton { width: 280; text: 'Complete the follow-up visit and tell the adviser'; iconName: 'check' }"},
    {"dark button", "DarkButton { width: 280; text: 'Next open item (7)' }"},
    {"secondary button", "SecondaryButton { width: 280; text: 'Retry now'; iconName: 'refresh-cw'; busy: true }"},
    {"danger button", "DangerButton { width: 280; text: 'Call the client'; compact: true }"},
    {"icon button", "IconButton { text: 'Back'; iconName: 'chevron-left' }"},
    {"filled icon button", "IconButton { text: 'Camera'; iconName: 'camera'; filled: true }"},
    {"link button", "LinkButton { text: 'All photos'; iconName: 'chevron-right' }"},
    {"record button", "RecordButton {}"},
    {"filter chip", "FilterChip { text: 'Inspections'; count: 4; checked: true }"},
    {"row", "ListRow { width: 280; lead: '09:30'; iconName: 'wrench'; title: 'Concealed plumbing and electrical works'; "
            "subtitle: 'Green Lake Bay 3-1201 · waiting for the second gate'; detail: '18 items'; trailing: 'Not sent yet' }"},
    {"row with chips", "ListRow { width: 280; title: 'Floor drain'; extras: [Chip { text: 'Serious'; tone: 'danger' }, Chip { text: 'Due tomorrow' }] }"},
    {"stage", "TimelineRow { width: 280; title: 'Water and electricity'; subtitle: '11 of 18 items · 2 failed'; phase: 'current' }"},
    {"number", "StatTile { width: 100; value: '96%'; label: 'Follow-ups this month'; tone: 'good' }"},
    {"tile", "StatTile { width: 100; value: '214'; label: 'Photos'; iconName: 'camera' }"},
    {"choice", "SegmentedChoice { width: 280; name: 'Result'; value: 'fail'; options: [{value: 'pass', label: 'Pass', tone: 'good'}, "
               "{value: 'fail', label: 'Fail', icon: 'x', tone: 'danger'}, {value: 'na', label: 'Not applicable'}] }"},
    {"field", "AppTextField { width: 280; label: 'Name of the place'; placeholder: 'Living room'; problem: 'A name is needed here' }"},
    {"secret field", "AppTextField { width: 280; label: 'Passphrase'; secret: true; value: 'abc' }"},
    {"text area", "AppTextArea { width: 280; label: 'Note'; value: 'The oil paint needs time to dry; the master did not take the rubbish with him.' }"},
    {"search", "SearchField { width: 280; hint: 'Site, address or client' }"},
    {"header", "PageHeader { width: 280; title: 'Concealed works inspection'; subtitle: 'Green Lake Bay 3-1201 · saved 09:38' }"},
    {"section", "SectionHeader { width: 280; title: 'Behind this wall'; actionText: 'All photos' }"},
    {"card", "Card { width: 280; tone: 'danger'; mark: true; AppText { Layout.fillWidth: true; text: 'Water comes through the ceiling' } }"},
    {"chip", "Chip { text: 'Measured 0.02'; tone: 'good'; iconName: 'check' }"},
    {"empty", "EmptyState { width: 280; title: 'Nothing is planned for today'; text: 'Inspections planned for you show here.'; actionText: 'Choose a site' }"},
    {"error", "ErrorBanner { width: 280; dismissible: true; error: ({code: 'full', title: 'The disk is full', text: 'Nothing that was saved is lost.', action: 'Free some space'}) }"},
    {"number pad", "NumberPad { width: 280; nextText: 'Next point' }"},
    {"network synced", "NetworkChip { sync: 'synced'; lastTime: '08:51' }"},
    {"network offline", "NetworkChip { sync: 'offline'; waiting: 12 }"},
    {"network attention", "NetworkChip { sync: 'attention'; attention: 1 }"},
    {"network icon", "NetworkChip { sync: 'syncing'; iconOnly: true }"},
    {"photo", "ThumbTile { title: 'East wall'; subtitle: '8 photos'; badge: 'check' }"},
    {"bottom bar", "BottomBar { width: 320; current: 'a'; places: [{tab: 'a', label: 'Today', icon: 'sun'}, {tab: 'b', label: 'Sites', icon: 'building-2'}, "
                   "{tab: 'c', label: 'To do', icon: 'list-checks'}, {tab: 'd', label: 'Me', icon: 'circle-user-round'}] }"},
    {"rail", "Rail { height: 700; current: 'a'; places: [{tab: 'a', label: 'Today', icon: 'sun'}, {tab: 'b', label: 'Sites', icon: 'building-2'}] }"},
    {"progress", "ProgressLine { width: 280; done: 0.6; bad: 0.1; expected: 0.8 }"},
    {"avatar", "Avatar { name: 'Chen Qiang' }"},
    {"icon tile", "IconTile { name: 'ruler'; tone: 'proof' }"},
};

} // namespace

class TestControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_control_follows_the_rules_data()
    {
        QTest::addColumn<QByteArray>("qml");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("dark");
        for (const auto &piece : pieces) {
            QTest::addRow("%s", piece.name) << QByteArray(piece.qml) << 1.0 << false;
            QTest::addRow("%s at 200 %%, by night", piece.name) << QByteArray(piece.qml) << 2.0 << true;
        }
    }
    void a_control_follows_the_rules()
    {
        QFETCH(QByteArray, qml);
        QFETCH(double, scale);
        QFETCH(bool, dark);
        Stage stage;
        stage.setTextScale(scale);
        stage.setDark(dark);
        takeWarnings();
        auto *item = stage.showQml(qml);
        QVERIFY(item);
        QCOMPARE(takeWarnings().join(u'\n'), QString());
        QCOMPARE(tooSmall(item).join(u'\n'), QString());
        QCOMPARE(nameless(item).join(u'\n'), QString());
        QCOMPARE(clipped(item).join(u'\n'), QString());
    }

    void a_button_is_pressed_by_keyboard_too_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
    }
    void a_button_is_pressed_by_keyboard_too()
    {
        QFETCH(int, key);
        Stage stage;
        auto *button = stage.showQml("PrimaryButton { text: 'Go' }");
        QSignalSpy clicked(button, SIGNAL(clicked()));
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.window(), Qt::Key(key));
        QCOMPARE(clicked.count(), 1);
    }

    void the_keyboard_shows_where_it_is()
    {
        Stage stage;
        auto *button = stage.showQml("PrimaryButton { text: 'Go' }");
        const auto ring = [button] {
            for (auto *item : everyItem(button))
                if (QByteArray(item->metaObject()->className()).startsWith("FocusRing"))
                    return item->isVisible();
            return false;
        };
        QVERIFY(!ring());
        button->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(ring());
    }

    void a_new_value_does_not_overwrite_what_is_being_typed()
    {
        Stage stage;
        auto *field = stage.showQml("AppTextField { width: 280; value: 'kept' }");
        QCOMPARE(field->property("text").toString(), u"kept"_s);
        QMetaObject::invokeMethod(field, "take");
        QTest::keyClick(stage.window(), Qt::Key_X);
        field->setProperty("value", u"from the office"_s);
        QCOMPARE(field->property("text").toString(), u"keptx"_s);
    }

    void every_keystroke_is_told()
    {
        Stage stage;
        auto *field = stage.showQml("AppTextField { width: 280 }");
        QSignalSpy edited(field, SIGNAL(edited(QString)));
        QMetaObject::invokeMethod(field, "take");
        QTest::keyClick(stage.window(), Qt::Key_A);
        QTest::keyClick(stage.window(), Qt::Key_B);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited.last().first().toString(), u"ab"_s);
    }

    void the_choice_tells_what_was_chosen()
    {
        Stage stage;
        auto *choice = stage.showQml("SegmentedChoice { width: 300; options: [{value: 'pass', label: 'Pass'}, {value: 'fail', label: 'Fail'}] }");
        QSignalSpy chosen(choice, SIGNAL(chosen(QVariant)));
        for (auto *item : everyItem(choice))
            if (item->inherits("QQuickAbstractButton") && item->property("text") == u"Fail"_s)
                QTest::mouseClick(stage.window(), Qt::LeftButton, {}, item->mapToScene(item->boundingRect().center()).toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"fail"_s);
    }

    void the_toast_takes_no_tap_from_what_lies_below()
    {
        Stage stage;
        auto *both = stage.showQml("Item { width: 300; height: 100; signal hit; SecondaryButton { anchors.fill: parent; text: 'below'; onClicked: parent.hit() }"
                                   " Toast { objectName: 'said'; width: implicitWidth } }");
        auto *toast = both->findChild<QQuickItem *>(u"said"_s);
        QVERIFY(toast && !toast->isVisible());
        QMetaObject::invokeMethod(toast, "show", Q_ARG(QString, u"Saved on this device"_s), Q_ARG(QString, QString()));
        QTRY_VERIFY(toast->isVisible());
        QSignalSpy hit(both, SIGNAL(hit()));
        QTest::mouseClick(stage.window(), Qt::LeftButton, {}, toast->mapToScene(QPointF(20, 20)).toPoint());
        QCOMPARE(hit.size(), 1);
        QVERIFY(toast->isVisible());
    }
};

QTEST_MAIN(TestControls)
#include "test_controls.moc"
