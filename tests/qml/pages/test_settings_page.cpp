// What drawings take, room made of those nobody builds by, and what came of it.
#include "tests/qml/support/finger.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 4200));
        QVERIFY(m_stage->showPage(u"settings/SettingsPage.qml"_s, {}));
        m_finger = std::make_unique<Finger>(*m_stage);
        m_settings = m_stage->singleton("Plumbline", "Settings");
        QTRY_VERIFY(m_finger->sees(u"settings_storage"_s));
    }

    void room_is_made_once_and_it_is_said_what_stays()
    {
        QTRY_VERIFY(m_finger->sees(u"settings_let_go_button"_s));
        QVERIFY(m_finger->sees(u"settings_drawings_staying"_s));
        QVERIFY(!m_finger->sees(u"settings_room_made"_s));
        QVERIFY(m_finger->tap(u"settings_let_go_button"_s));
        QTRY_VERIFY(m_finger->sees(u"settings_room_made"_s));
        QVERIFY(m_finger->text(u"settings_room_made"_s).contains(u"7"_s));
        QVERIFY2(!m_finger->sees(u"settings_let_go_button"_s), "nothing more can go");
        QVERIFY(m_finger->sees(u"settings_drawings_staying"_s));
    }

    void while_it_goes_on_nothing_is_asked_for()
    {
        m_settings->setProperty("makingRoom", true);
        QTRY_VERIFY(m_finger->sees(u"settings_making_room"_s));
        QVERIFY(!m_finger->sees(u"settings_let_go_button"_s));
    }

    void what_went_wrong_stands_there_and_it_can_be_tried_again()
    {
        m_settings->setProperty("roomMade", QVariantMap{{u"files"_s, 0}, {u"bytes"_s, 0}, {u"error"_s, QVariantMap{{u"title"_s, u"This device is full"_s}}}});
        QTRY_VERIFY(m_finger->sees(u"settings_room_error"_s));
        QVERIFY(!m_finger->sees(u"settings_room_made"_s));
        QVERIFY(m_finger->sees(u"settings_let_go_button"_s));
    }

    void where_all_may_go_nothing_is_said_to_stay()
    {
        m_settings->setProperty("storage", QVariantMap{{u"blobs"_s, 500}, {u"media"_s, 0}, {u"drawings"_s, 500}, {u"waiting"_s, 300}, {u"spare"_s, 300}});
        QTRY_VERIFY(!m_finger->sees(u"settings_drawings_staying"_s));
        QVERIFY(m_finger->sees(u"settings_let_go_button"_s));
    }

    void where_every_drawing_is_built_by_nothing_is_offered()
    {
        m_settings->setProperty("storage", QVariantMap{{u"blobs"_s, 500}, {u"media"_s, 0}, {u"drawings"_s, 500}, {u"waiting"_s, 0}, {u"spare"_s, 0}});
        QTRY_VERIFY(!m_finger->sees(u"settings_let_go_button"_s));
        QVERIFY(!m_finger->sees(u"settings_drawings_staying"_s));
    }

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
    QObject *m_settings = nullptr;
};

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
