// The library: standards to look up and to stand for, templates to write and to hand on, on a phone and a
// desk, in every state.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    const char *file;
    QVariantMap ids;
};

const Page pages[] = {
    {"library/StandardsPage.qml", {}},
    {"library/LibraryPage.qml", {}},
    {"library/LimitPage.qml", {{u"limitId"_s, u"plaster_plumb"_s}}}, // found
    {"library/LimitPage.qml", {{u"limitId"_s, u"water_height"_s}}},  // sources disagree
    {"library/LimitPage.qml", {{u"limitId"_s, u"plaster_flat"_s}}},  // confirmed
    {"library/LimitPage.qml", {{u"limitId"_s, u"no such"_s}}},
    {"library/TemplatesPage.qml", {}},
    {"library/TemplatePage.qml", {{u"recordId"_s, u"tp4"_s}}},                              // a draft of one's own
    {"library/TemplatePage.qml", {{u"recordId"_s, u"tp4"_s}, {u"openKey"_s, u"flat"_s}}},   // with an item open: by a standard
    {"library/TemplatePage.qml", {{u"recordId"_s, u"tp4"_s}, {u"openKey"_s, u"step"_s}}},   // by a figure of its own
    {"library/TemplatePage.qml", {{u"recordId"_s, u"tp4"_s}, {u"openKey"_s, u"base"_s}}},   // a photo
    {"library/TemplatePage.qml", {{u"recordId"_s, u"tp2"_s}}},                              // waits for a check
    {"library/TemplatePage.qml", {{u"recordId"_s, u"tp1"_s}, {u"openKey"_s, u"flat"_s}}},   // approved
    {"library/TemplatePage.qml", {{u"recordId"_s, QString()}, {u"code"_s, u"utilities"_s}}}, // the app's
    {"library/TemplatePage.qml", {{u"recordId"_s, u"no such"_s}}},
};

} // namespace

class TestLibraryPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_page_follows_the_rules_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("allowed");
        for (int page = 0; page < int(std::size(pages)); ++page) {
            const auto row = [&](const char *how) -> QTestData & { return QTest::addRow("%s %d %s", pages[page].file, page, how); };
            const QSize phone(390, 844);
            row("phone") << page << u"full"_s << phone << 1.0 << u"zh_CN"_s << true;
            row("loading") << page << u"loading"_s << phone << 1.0 << u"zh_CN"_s << true;
            row("empty") << page << u"empty"_s << phone << 1.0 << u"zh_TW"_s << true;
            row("not allowed") << page << u"full"_s << phone << 1.0 << u"zh_CN"_s << false;
            row("smallest, English") << page << u"full"_s << QSize(320, 640) << 1.0 << u"en"_s << true;
            row("200 %") << page << u"full"_s << phone << 2.0 << u"zh_TW"_s << true;
            row("200 %, English") << page << u"full"_s << phone << 2.0 << u"en"_s << false;
            row("desk") << page << u"full"_s << QSize(1280, 800) << 1.0 << u"en"_s << true;
        }
    }
    void a_page_follows_the_rules()
    {
        QFETCH(int, page);
        QFETCH(QString, mode);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(QString, language);
        QFETCH(bool, allowed);
        Stage stage(size);
        stage.setMode(mode);
        stage.setTextScale(scale);
        stage.setLanguage(language);
        stage.singleton("Plumbline", "App")->setProperty("mayAll", allowed);
        takeWarnings();
        auto *shown = stage.showPage(QString::fromLatin1(pages[page].file), pages[page].ids);
        QVERIFY(shown);
        stage.picture();
        QCOMPARE(brokenRules(stage, shown).join(u'\n'), QString());
    }

    void search_and_groups_narrow_the_list()
    {
        Stage stage;
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/StandardsPage.qml"_s, {}));
        QTRY_VERIFY(finger.sees(u"limit_4"_s));
        QVERIFY(finger.type(u"standards_search"_s, u"空鼓"_s));
        QTRY_VERIFY(!finger.sees(u"limit_1"_s));
        QVERIFY(finger.sees(u"limit_0"_s));
        QVERIFY(finger.type(u"standards_search"_s, u"nothing"_s));
        QTRY_VERIFY(finger.sees(u"standards_none"_s));
    }

    void what_nobody_stands_for_is_listed()
    {
        Stage stage;
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/StandardsPage.qml"_s, {}));
        QVERIFY(finger.tap(u"standards_unverified"_s));
        QTRY_VERIFY(!finger.sees(u"limit_2"_s));
        QCOMPARE(finger.find(u"limit_0"_s)->property("title").toString(), u"单块砖边角空鼓面积"_s);
    }

    void a_figure_opens_on_a_phone_and_beside_the_list_of_a_desk()
    {
        Stage phone;
        Finger finger(phone);
        QVERIFY(phone.showApp());
        QVERIFY(finger.tap(u"nav_me"_s));
        QVERIFY2(!finger.sees(u"nav_library"_s), "a phone has no room for a fifth place");
        QTRY_VERIFY(finger.sees(u"me_standards"_s));
        finger.find(u"me_page"_s)->setProperty("contentY", finger.find(u"me_standards"_s)->mapToItem(finger.find(u"me_page"_s), {}).y() / 2);
        phone.picture();
        QVERIFY(finger.tap(u"me_standards"_s));
        QTRY_VERIFY(finger.sees(u"limit_0"_s));
        QVERIFY(finger.tap(u"limit_0"_s));
        QTRY_VERIFY(finger.sees(u"limit_page"_s));

        Stage desk(QSize(1280, 800));
        Finger pointer(desk);
        QVERIFY(desk.showApp());
        QVERIFY(pointer.tap(u"nav_library"_s));
        QTRY_VERIFY(pointer.sees(u"limit_2"_s));
        QVERIFY(pointer.tap(u"limit_2"_s));
        QTRY_VERIFY(pointer.sees(u"limit_page"_s));
        QVERIFY(pointer.sees(u"limit_0"_s));
        QTRY_VERIFY(pointer.find(u"limit_2"_s)->property("selected").toBool());
    }

    void who_may_confirms_in_their_own_name()
    {
        Stage stage(QSize(390, 1400));
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/LimitPage.qml"_s, {{u"limitId"_s, u"water_height"_s}}));
        QVERIFY(finger.sees(u"limit_value_1"_s)); // what each source says
        QSignalSpy sheets(stage.singleton("Plumbline.Controls", "Nav"), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(finger.tap(u"limit_confirm_button"_s));
        QCOMPARE(sheets.at(0).at(0).toString(), u"ConfirmLimitSheet"_s);
    }

    void a_found_figure_asks_nobody()
    {
        Stage stage(QSize(390, 1400));
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/LimitPage.qml"_s, {{u"limitId"_s, u"plaster_plumb"_s}}));
        QVERIFY(!finger.sees(u"limit_confirm_button"_s));
        QVERIFY(!finger.sees(u"limit_standing"_s));
    }

    void who_may_not_sees_who_may()
    {
        Stage stage(QSize(390, 1400));
        Finger finger(stage);
        stage.singleton("Plumbline", "App")->setProperty("mayAll", false);
        QVERIFY(stage.showPage(u"library/LimitPage.qml"_s, {{u"limitId"_s, u"water_height"_s}}));
        QVERIFY(!finger.sees(u"limit_confirm_button"_s));
        QVERIFY(finger.text(u"limit_not_allowed"_s).contains(u"工程师"_s));
    }

    void a_confirmed_figure_names_who_and_when()
    {
        Stage stage(QSize(390, 1400));
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/LimitPage.qml"_s, {{u"limitId"_s, u"plaster_flat"_s}}));
        QVERIFY(finger.text(u"limit_confirmed_by"_s).contains(u"沈工"_s));
        QVERIFY(finger.text(u"limit_confirmed_by"_s).contains(u"11月20日"_s));
    }

    void the_sheet_offers_each_value_and_takes_no_words_for_a_figure()
    {
        Stage stage(QSize(390, 1400));
        Finger finger(stage);
        QVERIFY(stage.showApp());
        QMetaObject::invokeMethod(stage.singleton("Plumbline.Controls", "Nav"), "sheet", Q_ARG(QString, u"ConfirmLimitSheet"_s),
                                  Q_ARG(QVariant, QVariantMap({{u"limitId"_s, u"water_height"_s}})));
        QTRY_VERIFY(finger.sees(u"confirm_value_field"_s));
        QVERIFY(finger.tap(u"confirm_value_1"_s));
        QTRY_COMPARE(finger.find(u"confirm_value_field"_s)->property("text").toString(), u"2000"_s);
        QVERIFY(finger.type(u"confirm_value_field"_s, u"about"_s));
        QVERIFY(finger.tap(u"confirm_limit_button"_s));
        QVERIFY(!finger.find(u"confirm_value_field"_s)->property("problem").toString().isEmpty());
        QVERIFY(finger.type(u"confirm_value_field"_s, u"1900"_s));
        QVERIFY(finger.tap(u"confirm_limit_button"_s));
        QTRY_VERIFY(!finger.sees(u"confirm_value_field"_s)); // saved, closed
    }

    void the_lists_of_templates_narrow()
    {
        Stage stage;
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatesPage.qml"_s, {}));
        QVERIFY(finger.sees(u"template_row_4"_s));
        QVERIFY(finger.tap(u"templates_filter_me"_s));
        QTRY_VERIFY(!finger.sees(u"template_row_1"_s));
        QCOMPARE(finger.find(u"template_row_0"_s)->property("template").toMap().value(u"recordId"_s).toString(), u"tp2"_s);
        QVERIFY(finger.tap(u"templates_filter_own"_s));
        QTRY_VERIFY(finger.sees(u"template_row_2"_s));
        QVERIFY(!finger.sees(u"template_row_3"_s));
    }

    void a_new_one_opens_at_once()
    {
        Stage stage;
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatesPage.qml"_s, {}));
        QSignalSpy opened(stage.singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(finger.tap(u"template_new_button"_s));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Template"_s);
    }

    void a_reader_is_told_who_writes_templates()
    {
        Stage stage;
        Finger finger(stage);
        stage.singleton("Plumbline", "App")->setProperty("mayAll", false);
        QVERIFY(stage.showPage(u"library/TemplatesPage.qml"_s, {}));
        QVERIFY(!finger.sees(u"template_new_button"_s));
        QVERIFY(finger.text(u"templates_not_allowed"_s).contains(u"工程师"_s));
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp1"_s}}));
        QVERIFY(!finger.sees(u"template_version_button"_s));
        QVERIFY(finger.sees(u"template_not_allowed"_s));
    }

    void an_item_opens_to_be_written()
    {
        Stage stage(QSize(390, 2400));
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp4"_s}}));
        QVERIFY(!finger.sees(u"item_title_field"_s));
        QVERIFY(finger.tap(u"template_item_0"_s));
        QTRY_VERIFY(finger.sees(u"item_title_field"_s));
        QVERIFY(finger.sees(u"item_limit_row"_s));
        QVERIFY(!finger.sees(u"item_value_field"_s));
        QVERIFY(finger.type(u"item_title_field"_s, u"Flat"_s));
        QCOMPARE(asked(finger), u"items0title=Flat"_s);
        QVERIFY(finger.tap(u"choice_item_test_pressure"_s));
        QCOMPARE(asked(finger), u"items0test=pressure"_s);
        QVERIFY(finger.tap(u"entry_down_button"_s));
        QCOMPARE(asked(finger), u"move items01"_s);
        QVERIFY2(!finger.tap(u"entry_up_button"_s), "it is the first");
        QVERIFY(finger.tap(u"entry_remove_button"_s));
        QCOMPARE(asked(finger), u"move items01"_s); // asked first
        QVERIFY(finger.tap(u"entry_remove_button"_s));
        QCOMPARE(asked(finger), u"remove items0"_s);
        QVERIFY(finger.tap(u"template_item_1"_s));
        QTRY_VERIFY(finger.sees(u"item_value_field"_s)); // a figure of its own: with the problem where it is typed
        QVERIFY(!finger.find(u"item_value_field"_s)->property("problem").toString().isEmpty());
    }

    void a_figure_is_chosen_from_the_standards()
    {
        Stage stage(QSize(390, 1800));
        Finger finger(stage);
        QVERIFY(stage.showApp());
        stage.openInShell(u"Template"_s, {{u"recordId"_s, u"tp4"_s}, {u"openKey"_s, u"flat"_s}});
        QTRY_VERIFY(finger.sees(u"item_limit_row"_s));
        QVERIFY(finger.tap(u"item_limit_row"_s));
        QTRY_VERIFY(finger.sees(u"limit_3"_s));
        QTRY_VERIFY(finger.find(u"limit_3"_s)->mapToScene(QPointF()).y() < 1600); // the sheet has come up
        QVERIFY(finger.tap(u"limit_3"_s));
        QTRY_COMPARE(asked(finger), u"items0limit=water_height"_s);
        QTRY_VERIFY(!finger.sees(u"limit_3"_s));
    }

    void what_opens_comes_into_sight()
    {
        Stage stage;
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp4"_s}}));
        QVERIFY(finger.tap(u"template_item_0"_s));
        const auto top = [&](const QString &name) { return finger.find(name) ? finger.find(name)->mapToScene(QPointF()).y() : 9999; };
        QTRY_VERIFY((stage.picture(), top(u"template_item_0"_s) < 200)); // its form lies below it, not below the window
        QVERIFY(top(u"template_item_0"_s) > 0);
        QVERIFY(top(u"item_requirement_field"_s) < 500);
    }

    void what_is_broken_is_listed_and_led_to()
    {
        Stage stage(QSize(390, 2400));
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp4"_s}}));
        QVERIFY(finger.sees(u"template_item_problem_1"_s));
        QVERIFY(finger.tap(u"template_problem_0"_s));
        QTRY_VERIFY(finger.sees(u"item_value_field"_s));
        QVERIFY(!finger.sees(u"template_error"_s));
        QVERIFY(finger.tap(u"template_step_submitted"_s)); // refused: said at the top, with its place
        QTRY_VERIFY(finger.sees(u"template_error"_s));
    }

    void a_new_item_is_open_and_named()
    {
        Stage stage(QSize(390, 2400));
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp4"_s}}));
        QVERIFY(finger.tap(u"template_add_item"_s));
        QTRY_VERIFY(finger.sees(u"item_title_field"_s));
        QVERIFY(finger.tap(u"template_add_photo"_s));
        QTRY_VERIFY(finger.sees(u"photo_title_field"_s));
        QVERIFY(!finger.sees(u"item_title_field"_s));
    }

    void signers_and_demands_are_chosen()
    {
        Stage stage(QSize(390, 2400));
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp4"_s}}));
        QVERIFY(finger.tap(u"signers_designer"_s));
        QCOMPARE(asked(finger), u"signersdesignertrue"_s);
        QVERIFY(finger.tap(u"gate_acceptance"_s));
        QCOMPARE(asked(finger), u"gateacceptancefalse"_s);
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp1"_s}}));
        QVERIFY(!finger.sees(u"signers_designer"_s)); // approved: read only
        QVERIFY(!finger.sees(u"template_add_item"_s));
    }

    void a_step_is_taken_with_ones_name_or_with_why()
    {
        Stage stage(QSize(390, 1600));
        Finger finger(stage);
        QVERIFY(stage.showApp());
        stage.openInShell(u"Template"_s, {{u"recordId"_s, u"tp2"_s}});
        QTRY_VERIFY(finger.sees(u"template_step_checked"_s));
        QVERIFY(finger.tap(u"template_step_checked"_s));
        QTRY_VERIFY(finger.sees(u"template_step_confirm"_s));
        QVERIFY(!finger.sees(u"template_step_note"_s));
        QVERIFY(finger.tap(u"template_step_confirm"_s));
        QTRY_VERIFY(!finger.sees(u"template_step_confirm"_s));
        QCOMPARE(asked(finger), u"take checked"_s);
        QVERIFY(finger.tap(u"template_step_draft"_s));
        QTRY_VERIFY(finger.sees(u"template_step_note"_s));
        QVERIFY2(!finger.tap(u"template_step_confirm"_s), "first say why");
        QVERIFY(finger.type(u"template_step_note"_s, u"item 3"_s));
        QVERIFY(finger.tap(u"template_step_confirm"_s));
        QTRY_COMPARE(asked(finger), u"take draft"_s);
    }

    void whose_step_it_is_not_reads_why()
    {
        Stage stage;
        Finger finger(stage);
        QVERIFY(stage.showPage(u"library/TemplatePage.qml"_s, {{u"recordId"_s, u"tp2"_s}}));
        QVERIFY(!finger.sees(u"template_step_barred"_s));
        editor(finger)->setProperty("own", true);
        QTRY_VERIFY(finger.sees(u"template_step_barred"_s));
        QVERIFY(!finger.sees(u"template_step_checked"_s));
        QVERIFY(finger.sees(u"template_step_draft"_s)); // taking it back is one's own
    }

private:
    static QObject *editor(Finger &finger)
    {
        auto *page = finger.find(u"template_page"_s);
        return page ? page->property("editor").value<QObject *>() : nullptr;
    }
    static QString asked(Finger &finger) { return editor(finger) ? editor(finger)->property("asked").toString() : QString(); }
};

QTEST_MAIN(TestLibraryPages)
#include "test_library_pages.moc"
