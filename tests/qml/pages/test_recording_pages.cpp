// Every page of recording, in every state it can be in: it says no warning, has a name for each thing
// a finger can touch, and everything is large enough for a glove.
#include "tests/qml/support/stage.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    const char *file;
    QVariantMap ids;
};

QList<Page> pages()
{
    return {{"inspection/InspectionPage.qml", {{u"inspectionId"_s, u"in1"_s}}},
            {"inspection/StartInspectionPage.qml", {}},
            {"inspection/StartInspectionPage.qml", {{u"siteId"_s, u"s1"_s}}},
            {"issue/IssuePage.qml", {{u"issueId"_s, u"i2"_s}}},
            {"issue/IssuePage.qml", {{u"siteId"_s, u"s1"_s}}},
            {"photo/CameraPage.qml", {{u"siteId"_s, u"s1"_s}}},
            {"photo/CameraPage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"in1"_s}, {u"inspectionId"_s, u"in1"_s}}},
            {"photo/CameraPage.qml", {{u"siteId"_s, u"s1"_s}, {u"aboutId"_s, u"st1"_s}, {u"stageId"_s, u"st1"_s}, {u"demand"_s, u"walls"_s}, {u"room"_s, u"客厅"_s}}},
            {"photo/CameraPage.qml", {}},
            {"sites/SitePhotosPage.qml", {}},
            {"sites/SitePhotosPage.qml", {{u"siteId"_s, u"s1"_s}}},
            {"photo/PhotoViewerPage.qml", {{u"photoId"_s, u"ph2"_s}, {u"aboutId"_s, u"in1"_s}}},
            {"sync/SyncPage.qml", {}},
            {"settings/SettingsPage.qml", {}},
            {"join/JoinPage.qml", {}},
            {"join/LockPage.qml", {}},
            {"form/GenericFormPage.qml", {{u"kind"_s, u"inspection"_s}, {u"recordId"_s, u"in1"_s}, {u"scope"_s, u"site/s1"_s}}},
            {"form/GenericFormPage.qml", {{u"kind"_s, u"contact"_s}, {u"scope"_s, u"team-private/t1"_s}}}};
}

QByteArray nameOf(const Page &page)
{
    return QByteArray(page.file) + " " + page.ids.keys().join(u' ').toUtf8();
}

} // namespace

class TestRecordingPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_page_says_no_warning_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        for (int page = 0; page < pages().size(); ++page) {
            const auto name = nameOf(pages().at(page));
            for (const auto &mode : {u"full"_s, u"empty"_s, u"loading"_s, u"error"_s})
                QTest::newRow(name + " " + mode.toUtf8()) << page << mode << QSize(390, 844) << 1.0;
            QTest::newRow(name + " desk") << page << u"full"_s << QSize(1280, 800) << 1.0;
            QTest::newRow(name + " large words") << page << u"full"_s << QSize(390, 844) << 2.0;
        }
    }
    void a_page_says_no_warning()
    {
        QFETCH(int, page);
        QFETCH(QString, mode);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        Stage stage(size);
        stage.setMode(mode);
        stage.setTextScale(scale);
        takeWarnings();
        QVERIFY(stage.showPage(QString::fromLatin1(pages().at(page).file), pages().at(page).ids));
        stage.picture();
        QCOMPARE(takeWarnings(), QStringList());
    }

    void what_can_be_touched_has_a_name_and_room_for_a_glove_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < pages().size(); ++page)
            QTest::newRow(nameOf(pages().at(page))) << page;
    }
    void what_can_be_touched_has_a_name_and_room_for_a_glove()
    {
        QFETCH(int, page);
        Stage stage;
        QVERIFY(stage.showPage(QString::fromLatin1(pages().at(page).file), pages().at(page).ids));
        for (const auto *item : everyItem(stage.window()->contentItem())) {
            if (!item->inherits("QQuickAbstractButton") || !item->isVisible() || !item->isEnabled())
                continue;
            QVERIFY2(!item->property("text").toString().isEmpty(),
                     qPrintable(u"no words for a screen reader: "_s + item->objectName()));
            QVERIFY2(item->height() >= 47.5 && item->width() >= 47.5,
                     qPrintable(u"%1 is %2 × %3"_s.arg(item->property("text").toString()).arg(item->width()).arg(item->height())));
        }
    }
};

QTEST_MAIN(TestRecordingPages)
#include "test_recording_pages.moc"
