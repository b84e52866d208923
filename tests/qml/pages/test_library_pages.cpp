// The library: standards to look up and to stand for, on a phone and a desk, in every state.
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
        QCOMPARE(takeWarnings().join(u'\n'), QString());
        QCOMPARE(tooSmall(shown).join(u'\n'), QString());
        QCOMPARE(nameless(shown).join(u'\n'), QString());
        QCOMPARE(clipped(shown).join(u'\n'), QString());
        QCOMPARE(beyondTheEdge(stage.window()).join(u'\n'), QString());
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
};

QTEST_MAIN(TestLibraryPages)
#include "test_library_pages.moc"
