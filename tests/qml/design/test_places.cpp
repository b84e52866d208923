// The places of the app over stand-in data, full, empty, loading and failed, on a phone and a desk, by
// day and night, at 200 %: no warning, room for a glove, a name for everything, words that fit.
#include "tests/qml/support/checks.h"
#include "tests/qml/support/finger.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    const char *file;
    QVariantMap ids;
};

const Place places[] = {
    {"today/TodayPage.qml", {}},
    {"sites/SitesPage.qml", {}},
    {"sites/SitePage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"sites/SitePage.qml", {{u"siteId"_s, u"not here"_s}}},
    {"issue/IssuesPage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"issue/IssuesPage.qml", {}},
    {"sites/SiteRecordsPage.qml", {{u"siteId"_s, u"s1"_s}, {u"kind"_s, u"inspection"_s}}},
    {"sites/SitePhotosPage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"log/SiteLogPage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"crew/CrewScoresPage.qml", {}},
    {"crew/CrewScorePage.qml", {{u"crewId"_s, u"c1"_s}}},
    {"complaint/ComplaintsPage.qml", {}},
    {"complaint/ComplaintPage.qml", {{u"complaintId"_s, u"k1"_s}}},
    {"complaint/RegisterComplaintPage.qml", {}},
    {"complaint/TruthPage.qml", {}},
    {"complaint/ClientTimelinePage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"complaint/ClockSettingsPage.qml", {}},
    {"search/SearchPage.qml", {{u"query"_s, u"翠湖"_s}}},
    {"search/SearchPage.qml", {}},
    {"client/ClientPage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"followup/FollowUpsPage.qml", {}},
    {"followup/FollowUpPage.qml", {{u"followUpId"_s, u"fu1"_s}}},
    {"followup/FollowUpPage.qml", {{u"followUpId"_s, u"fu5"_s}}},
    {"followup/AlertsPage.qml", {}},
    {"followup/AlertPage.qml", {{u"alertId"_s, u"al1"_s}}},
    {"followup/AlertPage.qml", {{u"alertId"_s, u"not here"_s}}},
    {"followup/SuggestionsPage.qml", {}},
    {"followup/SuggestionPage.qml", {{u"suggestionId"_s, u"su2"_s}}},
    {"followup/FollowUpRulesPage.qml", {}},
    {"maintenance/MaintenancesPage.qml", {}},
    {"maintenance/MaintenancePage.qml", {{u"maintenanceId"_s, u"w1"_s}}},
    {"maintenance/MaintenancePage.qml", {{u"maintenanceId"_s, u"w3"_s}}},
    {"maintenance/MaintenancePage.qml", {{u"maintenanceId"_s, u"w4"_s}}},
    {"maintenance/RegisterMaintenancePage.qml", {}},
    {"maintenance/RepairSettingsPage.qml", {}},
    {"followup/StartFollowUpPage.qml", {{u"siteId"_s, u"s3"_s}}},
    {"followup/QuestionnairesPage.qml", {}},
    {"followup/QuestionnairePage.qml", {{u"occasion"_s, u"living"_s}}},
    {"desk/DeskPage.qml", {}},
    {"desk/VisitorsPage.qml", {}},
    {"desk/ScriptsPage.qml", {}},
    {"desk/ScriptPage.qml", {{u"code"_s, u"opening"_s}}},
    {"desk/DirectoryPage.qml", {}},
    {"desk/MessagesPage.qml", {}},
    {"desk/MessagePage.qml", {{u"messageId"_s, u"ms1"_s}}},
    {"desk/TransferPage.qml", {{u"transferId"_s, u"tf1"_s}}},
    {"desk/TransferPage.qml", {{u"transferId"_s, u"not here"_s}}},
    {"desk/DeskDayPage.qml", {}},
    {"drawing/DrawingsPage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"drawing/DrawingPage.qml", {{u"sheetId"_s, u"sh1"_s}}},
    {"drawing/DrawingPage.qml", {{u"sheetId"_s, u"sh1"_s}, {u"pinId"_s, u"pn3"_s}}},
    {"drawing/DrawingPage.qml", {{u"sheetId"_s, u"sh1"_s}, {u"tool"_s, u"distance"_s}}},
    {"drawing/SheetDetailsPage.qml", {{u"sheetId"_s, u"sh1"_s}}},
    {"drawing/UploadDrawingsPage.qml", {{u"siteId"_s, u"s1"_s}}},
    {"drawing/PaperCheckPage.qml", {{u"code"_s, u"plumbline:sheet:rv2"_s}}},
    {"drawing/PaperCheckPage.qml", {}},
    {"todo/TodoPage.qml", {}},
    {"me/MePage.qml", {}},
    {"shell/StartingPage.qml", {}},
    {"shell/FailedPage.qml", {}},
};

// Of these the stand-in data have the record in every mode.
bool showsOneRecord(const Place &place)
{
    return place.ids.value(u"alertId"_s) == u"al1"_s || place.ids.contains(u"suggestionId"_s) || place.ids.contains(u"messageId"_s)
        || place.ids.value(u"transferId"_s) == u"tf1"_s;
}

// Is filled in, or shipped with the app, and so never empty.
bool isForm(const QByteArray &file)
{
    return file.contains("/Register") || file.endsWith("SettingsPage.qml") || file.endsWith("FollowUpRulesPage.qml")
        || file.endsWith("QuestionnairePage.qml") || file.endsWith("QuestionnairesPage.qml")
        || file.endsWith("PaperCheckPage.qml") || file.endsWith("DeskDayPage.qml") || file.endsWith("ScriptsPage.qml") || file.endsWith("ScriptPage.qml");
}

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_place_follows_the_rules_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("language");
        for (int place = 0; place < int(std::size(places)); ++place) {
            const auto name = QByteArray(places[place].file) + " " + places[place].ids.keys().join(u' ').toUtf8() + " " + QByteArray::number(place);
            const QSize phone(390, 844);
            for (const auto &mode : {u"full"_s, u"empty"_s, u"loading"_s, u"error"_s})
                QTest::newRow(name + " " + mode.toUtf8()) << place << mode << phone << 1.0 << u"zh_CN"_s;
            QTest::newRow(name + " desk") << place << u"full"_s << QSize(1280, 800) << 1.0 << u"en"_s;
            QTest::newRow(name + " smallest, English") << place << u"full"_s << QSize(320, 640) << 1.0 << u"en"_s;
            QTest::newRow(name + " 200 %") << place << u"full"_s << phone << 2.0 << u"zh_TW"_s;
            QTest::newRow(name + " 200 %, English") << place << u"full"_s << phone << 2.0 << u"en"_s;
            QTest::newRow(name + " 200 %, empty") << place << u"empty"_s << phone << 2.0 << u"zh_CN"_s;
        }
    }
    void a_place_follows_the_rules()
    {
        QFETCH(int, place);
        QFETCH(QString, mode);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(QString, language);
        Stage stage(size);
        stage.setMode(mode);
        stage.setTextScale(scale);
        stage.setLanguage(language);
        takeWarnings();
        auto *page = stage.showPage(QString::fromLatin1(places[place].file), places[place].ids);
        QVERIFY(page);
        stage.picture();
        QCOMPARE(brokenRules(stage, page).join(u'\n'), QString());
    }

    void an_empty_place_says_what_to_do_next_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QVariantMap>("ids");
        for (const auto &place : places)
            if (!showsOneRecord(place) && !QByteArray(place.file).startsWith("shell/") && !QByteArray(place.file).startsWith("me/") && !isForm(place.file))
                QTest::addRow("%s %d", place.file, int(&place - places)) << QString::fromLatin1(place.file) << place.ids;
    }
    void an_empty_place_says_what_to_do_next()
    {
        QFETCH(QString, file);
        QFETCH(QVariantMap, ids);
        Stage stage;
        stage.setMode(u"empty"_s);
        QVERIFY(stage.showPage(file, ids));
        bool told = false;
        for (auto *item : everyItem(stage.window()->contentItem()))
            if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith("EmptyState"))
                told = told || !item->property("text").toString().isEmpty();
        QVERIFY(told);
    }

    void search_finds_as_one_types()
    {
        Stage stage;
        QVERIFY(stage.showPage(u"sites/SitesPage.qml"_s, {}));
        Finger finger(stage);
        QVERIFY(finger.sees(u"site_5"_s));
        QVERIFY(finger.type(u"sites_search"_s, u"麓园"_s));
        QTRY_VERIFY(!finger.sees(u"site_1"_s));
        QVERIFY(finger.sees(u"site_0"_s));
    }

    void the_most_urgent_thing_burns()
    {
        Stage stage;
        auto *work = stage.singleton("Plumbline.Pages", "Work");
        QTRY_COMPARE(work->property("burning").toMap().value(u"recordId"_s).toString(), u"i1"_s); // late and serious
    }

    void the_plan_of_today_holds_only_today()
    {
        Stage stage;
        auto *work = stage.singleton("Plumbline.Pages", "Work");
        const auto plan = [work] {
            QStringList ids;
            for (const auto &task : work->property("plan").toList())
                ids.append(task.toMap().value(u"recordId"_s).toString());
            return ids;
        };
        QTRY_COMPARE(plan(), QStringList({u"in1"_s, u"in2"_s, u"in3"_s}));
    }
};

QTEST_MAIN(TestPlaces)
#include "test_places.moc"
