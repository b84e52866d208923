// A photo and what is done with it: drawn over, moved, undone; released step by step; a copy handed out.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestPhotoPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>(QSize(390, 844));
        m_finger = std::make_unique<Finger>(*m_stage);
        takeWarnings();
    }

    void what_is_drawn_is_kept_in_the_photo()
    {
        showMarkup();
        QVERIFY(m_finger->tap(u"markup_tool_box"_s));
        QVERIFY(m_finger->tap(u"markup_color_yellow"_s));
        QVERIFY(m_finger->drag(u"markup_board"_s, {{{0.3, 0.45}, {0.4, 0.5}, {0.6, 0.55}}}));
        QCOMPARE(marks().size(), 1);
        QVERIFY2(marks()[0].contains(u"box"_s) && marks()[0].contains(u"yellow"_s), qPrintable(marks()[0]));
    }

    void a_tap_draws_nothing()
    {
        showMarkup();
        QVERIFY(m_finger->tap(u"markup_board"_s));
        QVERIFY(marks().isEmpty());
    }

    void what_is_chosen_moves_and_goes()
    {
        showMarkup();
        QVERIFY(m_finger->drag(u"markup_board"_s, {{{0.3, 0.5}, {0.5, 0.5}, {0.7, 0.5}}}));
        const QString drawn = marks().value(0);
        QVERIFY(!m_finger->tap(u"markup_remove"_s)); // nothing is chosen
        QVERIFY(m_finger->tap(u"markup_tool_choose"_s));
        QVERIFY(m_finger->drag(u"markup_board"_s, {{{0.5, 0.5}, {0.5, 0.52}, {0.5, 0.55}}}));
        QCOMPARE(marks().size(), 1);
        QVERIFY(marks()[0] != drawn);
        QVERIFY(m_finger->tap(u"markup_remove"_s));
        QVERIFY(marks().isEmpty());
        QVERIFY(m_finger->tap(u"markup_undo"_s));
        QCOMPARE(marks().size(), 1);
        QVERIFY(m_finger->tap(u"markup_undo"_s));
        QCOMPARE(marks(), QStringList{drawn});
    }

    void words_come_before_their_place()
    {
        showMarkup();
        QVERIFY(!m_finger->sees(u"markup_words"_s));
        QVERIFY(m_finger->tap(u"markup_tool_text"_s));
        QVERIFY(m_finger->tap(u"markup_board"_s)); // no words yet
        QVERIFY(marks().isEmpty());
        QVERIFY(m_finger->type(u"markup_words"_s, u"此处空鼓"_s));
        QVERIFY(m_finger->tap(u"markup_board"_s));
        QCOMPARE(marks().size(), 1);
        QVERIFY(marks()[0].contains(u"此处空鼓"_s));
    }

    // What a newer app drew is not shown here, and stays.
    void a_shape_nobody_here_knows_stays()
    {
        const QString unknown = uR"(["z9","star","red",2,[0,0],""])"_s;
        set({{u"markup"_s, QStringList{unknown}}});
        showMarkup();
        QVERIFY(m_finger->drag(u"markup_board"_s, {{{0.3, 0.5}, {0.5, 0.5}, {0.7, 0.5}}}));
        QCOMPARE(marks().size(), 2);
        QVERIFY(marks().contains(unknown));
    }

    void a_photo_is_released_step_by_step()
    {
        openSheet();
        QVERIFY(!m_finger->sees(u"photo_release_public"_s)); // not from inside the company
        QVERIFY(m_finger->tap(u"photo_release_client"_s));
        QCOMPARE(fields().value(u"release"_s).toString(), u"client"_s);
        QVERIFY(!m_finger->tap(u"photo_release_public"_s)); // not without the client's consent
        QVERIFY(m_finger->type(u"input_consent"_s, u"Ms Lin, WeChat, Nov 30"_s));
        QVERIFY(m_finger->tap(u"photo_release_public"_s));
        QCOMPARE(fields().value(u"release"_s).toString(), u"public"_s);
        QCOMPARE(fields().value(u"consent"_s).toString(), u"Ms Lin, WeChat, Nov 30"_s);
        QVERIFY(m_finger->tap(u"photo_release_internal"_s));
        QCOMPARE(fields().value(u"release"_s).toString(), u"internal"_s);
    }

    // From a stage's gate: what its checklist asks for, the missing one first, the others at a tap.
    void the_camera_of_a_gate_shows_the_list_of_the_stage()
    {
        QQuickItem *page = m_stage->showPage(u"photo/CameraPage.qml"_s, {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"st1"_s}, {u"stageId"_s, u"st1"_s},
                                                                          {u"demand"_s, u"walls"_s}, {u"room"_s, u"客厅"_s}});
        QVERIFY(page);
        QTRY_VERIFY(m_finger->sees(u"camera_demand_3"_s));
        QCOMPARE(page->property("demandRow").toInt(), 1);
        QVERIFY(m_finger->tap(u"camera_demand_0"_s));
        QCOMPARE(page->property("room").toString(), u"厨房"_s);
        QCOMPARE(page->property("wall").toString(), u"北墙"_s);
        QVERIFY(m_finger->tap(u"camera_demand_1"_s));
        QCOMPARE(page->property("wall").toString(), QString()); // of the other room
        QVERIFY(m_finger->tap(u"camera_demand_2"_s));
        QCOMPARE(page->property("demand").toString(), u"groove"_s);
        QCOMPARE(page->property("room").toString(), u"客厅"_s); // where one stands
    }

    void the_gallery_marks_what_is_not_here_and_says_so()
    {
        set({{u"place"_s, u"device"_s}}, u"ph2"_s);
        m_stage->showPage(u"sites/SitePhotosPage.qml"_s, {});
        const auto tile = [this](const char *property) {
            for (int i = 0; i < 40; ++i) {
                const QQuickItem *one = m_finger->find(u"photos_thumb_%1"_s.arg(i));
                if (one && one->property("recordId").toString() == u"ph2"_s)
                    return one->property(property).toString();
            }
            return QString();
        };
        QTRY_COMPARE(tile("badge"), u"cloud-off"_s);
        const QString said = tile("text");
        set({{u"place"_s, QString()}}, u"ph2"_s);
        QTRY_COMPARE(tile("badge"), QString());
        QTRY_VERIFY(!tile("text").isEmpty());
        QVERIFY2(said.startsWith(tile("text")) && said.size() > tile("text").size(), qPrintable(said));
    }

    void a_copy_is_made_and_can_be_handed_on()
    {
        openSheet();
        QVERIFY(!m_finger->sees(u"photo_share"_s));
        QVERIFY(m_finger->tap(u"photo_copy"_s));
        QVERIFY(m_finger->text(u"photo_copied"_s).contains(u"photo-20261130"_s));
        QVERIFY(m_finger->sees(u"photo_share"_s));
    }

    void the_page_follows_the_rules()
    {
        QCOMPARE(brokenRulesEverywhere(*m_stage, u"photo/MarkupPage.qml"_s, {{u"photoId"_s, photo}}).join(u'\n'), QString());
    }

private:
    const QString photo = u"ph1"_s;

    void showMarkup()
    {
        m_stage->showPage(u"photo/MarkupPage.qml"_s, {{u"photoId"_s, photo}});
        m_stage->picture();
        QTRY_VERIFY(m_finger->find(u"markup_board"_s)->property("picture").toRectF().width() > 100);
    }
    void openSheet()
    {
        m_stage->showApp();
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline.Controls", "Nav"), "sheet", Q_ARG(QString, u"PhotoSheet"_s),
                                  Q_ARG(QVariant, QVariantMap({{u"photoId"_s, photo}})));
        QTRY_VERIFY(m_finger->sees(u"photo_copy"_s));
        m_stage->picture();
    }
    void set(const QVariantMap &fields, const QString &of = u"ph1"_s)
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "set", Q_ARG(QString, of), Q_ARG(QVariantMap, fields));
    }
    QVariantMap fields()
    {
        QVariantMap record;
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "record", Q_RETURN_ARG(QVariantMap, record), Q_ARG(QString, photo));
        return record.value(u"fields"_s).toMap();
    }
    QStringList marks()
    {
        QObject *board = m_finger->find(u"markup_board"_s);
        return board ? board->property("shapes").toStringList() : QStringList();
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Finger> m_finger;
};

QTEST_MAIN(TestPhotoPages)
#include "test_photo_pages.moc"
