// Repairs on screen: a number at once, whose home, whether it is in warranty, and the one thing that is next until the
// client has signed.
#include "tests/qml/support/finger.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestMaintenancePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page = nullptr;
        m_stage = std::make_unique<Stage>(QSize(390, 2400));
        m_finger = std::make_unique<Finger>(*m_stage);
    }

    void a_call_has_its_number_before_anything_is_typed()
    {
        show(u"RegisterMaintenancePage"_s);
        QVERIFY(m_page->property("subtitle").toString().contains(u"R-1123-A05"_s));
        QVERIFY2(!m_finger->tap(u"register_maintenance_button"_s), "what is to be mended comes first");
    }

    void the_home_brings_its_warranty()
    {
        show(u"RegisterMaintenancePage"_s, {{u"siteId"_s, u"s3"_s}});
        QTRY_VERIFY(m_finger->text(u"warranty_title"_s).startsWith(u"在保"_s));
        QCOMPARE(values().value(u"site"_s), u"s3"_s);
        QVERIFY(m_finger->type(u"input_title"_s, u"door"_s));
        QTRY_VERIFY(m_finger->find(u"register_maintenance_button"_s)->isEnabled());
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"register_maintenance_button"_s));
        QCOMPARE(values().value(u"warranty"_s), u"inside"_s);
        QCOMPARE(values().value(u"warranty_until"_s), u"2028-08-25"_s);
        QVERIFY(values().value(u"entered_at"_s).isValid());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"Maintenance"_s);
    }

    void a_missing_day_is_said_and_entered_there_and_then()
    {
        show(u"RegisterMaintenancePage"_s, {{u"siteId"_s, u"s1"_s}});
        QTRY_VERIFY(m_finger->text(u"warranty_words"_s).contains(u"竣工日期"_s));
        QVERIFY(m_finger->tap(u"date_finished_on"_s));
        QVERIFY(m_finger->tap(u"date_finished_on_in_0"_s));
        QTRY_VERIFY(field(u"s1"_s, u"finished_on"_s).isValid());
        QTRY_VERIFY(m_finger->text(u"warranty_title"_s).startsWith(u"在保"_s));
    }

    void what_the_desk_knows_of_the_call_is_there()
    {
        show(u"RegisterMaintenancePage"_s, {{u"siteId"_s, u"s3"_s}, {u"contactId"_s, u"ct1"_s}, {u"caller"_s, u"赵先生"_s}, {u"calledAt"_s, u"2026-11-23T01:00:00.000Z"_s}});
        QCOMPARE(values().value(u"contact"_s), u"ct1"_s);
        QCOMPARE(values().value(u"caller"_s), u"赵先生"_s);
    }

    void an_emergency_says_how_soon()
    {
        show(u"RegisterMaintenancePage"_s);
        QMetaObject::invokeMethod(m_finger->find(u"urgency_choice"_s), "chosen", Q_ARG(QVariant, u"emergency"_s));
        QTRY_VERIFY(m_finger->text(u"urgency_entails"_s).contains(u"2 小时"_s));
    }

    void whoever_may_not_register_is_told_whom_to_tell()
    {
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", false);
        show(u"RegisterMaintenancePage"_s);
        QVERIFY(m_finger->sees(u"register_maintenance_not_allowed"_s));
        m_stage->singleton("Plumbline", "App")->setProperty("mayAll", true);
    }

    void the_list_is_narrowed_to_what_is_asked_for()
    {
        show(u"MaintenancesPage"_s);
        QTRY_COMPARE(m_finger->find(u"maintenance_row_0"_s)->property("title").toString(), u"厨房水槽下方渗水"_s); // the emergency
        m_page->setProperty("filter", u"done"_s); // its chip is beyond the edge of a phone
        QTRY_VERIFY(m_finger->sees(u"maintenance_settled_0"_s));
        m_page->setProperty("siteId", u"s1"_s);
        m_page->setProperty("filter", u"open"_s);
        QTRY_COMPARE(m_finger->find(u"maintenance_row_0"_s)->property("title").toString(), u"插座没有电"_s);
    }

    void being_there_is_one_tap()
    {
        show(u"MaintenancePage"_s, {{u"maintenanceId"_s, u"w2"_s}});
        QCOMPARE(m_finger->text(u"maintenance_main_button"_s), u"我到场了"_s);
        QVERIFY(m_finger->tap(u"maintenance_main_button"_s));
        QTRY_COMPARE(field(u"w2"_s, u"state"_s).toString(), u"on_site"_s);
        QVERIFY(field(u"w2"_s, u"arrived_at"_s).isValid());
    }

    void it_is_mended_once_photos_show_it()
    {
        put(u"w2"_s, {{u"state"_s, u"on_site"_s}, {u"arrived_at"_s, u"2026-11-23T01:00:00.000Z"_s}});
        show(u"MaintenancePage"_s, {{u"maintenanceId"_s, u"w2"_s}});
        QSignalSpy toasts(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(toastRequested(QString,QString)));
        QSignalSpy sheets(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"maintenance_main_button"_s));
        QCOMPARE(toasts.size(), 1);
        QCOMPARE(sheets.size(), 0);
    }

    void outside_the_warranty_the_quotation_comes_first()
    {
        show(u"MaintenancePage"_s, {{u"maintenanceId"_s, u"w3"_s}});
        QCOMPARE(m_finger->text(u"maintenance_main_button"_s), u"客户对报价的答复"_s);
        QSignalSpy sheets(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(sheetRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"maintenance_main_button"_s));
        QCOMPARE(sheets.at(0).at(0).toString(), u"QuotationAnswerSheet"_s);
    }

    void a_client_who_agrees_is_quoted()
    {
        sheet(u"w3"_s, u"QuotationAnswerSheet"_s, {{u"siteId"_s, u"s1"_s}, {u"quotation"_s, QVariantMap{{u"recordId"_s, u"qu1"_s}, {u"amount"_s, 180.0}, {u"words"_s, u"插座"_s}, {u"lines"_s, QVariantList()}}}});
        QTRY_VERIFY(m_finger->sees(u"quotation_agree_button"_s));
        QVERIFY2(!m_finger->tap(u"quotation_agree_button"_s), "not without the client's words");
        QVERIFY(m_finger->type(u"quotation_client_words"_s, u"go ahead"_s));
        QTRY_VERIFY(m_finger->find(u"quotation_agree_button"_s)->isEnabled());
        QVERIFY(m_finger->tap(u"quotation_agree_button"_s));
        QTRY_COMPARE(field(u"qu1"_s, u"state"_s).toString(), u"agreed"_s);
        QCOMPARE(field(u"qu1"_s, u"agreed_by"_s).toString(), u"林女士"_s);
    }

    void a_quotation_adds_up()
    {
        sheet(u"w3"_s, u"QuotationSheet"_s, {{u"maintenanceId"_s, u"w3"_s}, {u"scope"_s, u"team/t1"_s}});
        QTRY_VERIFY(m_finger->sees(u"quotation_line_add"_s));
        QVERIFY2(!m_finger->tap(u"quotation_offer_button"_s), "not without what it is for");
        QVERIFY(m_finger->type(u"input_words"_s, u"two sockets"_s));
        QVERIFY(m_finger->tap(u"quotation_line_add"_s));
        QTRY_VERIFY(m_finger->sees(u"quotation_line_amount_0"_s));
        QVERIFY(m_finger->type(u"quotation_line_amount_0"_s, u"60.10"_s));
        QVERIFY(m_finger->tap(u"quotation_line_add"_s));
        QTRY_VERIFY(m_finger->sees(u"quotation_line_amount_1"_s));
        QVERIFY(m_finger->type(u"quotation_line_amount_1"_s, u"120.20"_s));
        QTRY_VERIFY(m_finger->text(u"quotation_total"_s).contains(u"180.30"_s));
        QTRY_VERIFY(m_finger->find(u"quotation_offer_button"_s)->isEnabled());
    }

    void the_client_signs_what_stands_there()
    {
        show(u"MaintenancePage"_s, {{u"maintenanceId"_s, u"w4"_s}});
        QCOMPARE(m_finger->text(u"maintenance_main_button"_s), u"请客户签字"_s);
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"maintenance_main_button"_s));
        QCOMPARE(opened.at(0).at(0).toString(), u"Signature"_s);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"aboutId"_s), u"w4"_s);
        QVariantMap signature{{u"site"_s, u"s3"_s}, {u"about"_s, u"w4"_s}, {u"role"_s, u"client"_s}, {u"name"_s, u"赵先生"_s}, {u"state"_s, u"stands"_s}};
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "save", Q_ARG(QString, u"sg9"_s), Q_ARG(QString, u"signature"_s), Q_ARG(QString, u"site/s3"_s), Q_ARG(QVariantMap, signature));
        QTRY_COMPARE(field(u"w4"_s, u"state"_s).toString(), u"signed"_s);
        QCOMPARE(field(u"w4"_s, u"signature"_s).toString(), u"sg9"_s);
    }

    void the_signer_sees_what_was_done()
    {
        m_page = m_stage->showPage(u"signing/SignaturePage.qml"_s, {{u"siteId"_s, u"s3"_s}, {u"aboutId"_s, u"w4"_s}});
        QVERIFY(m_page);
        m_stage->picture();
        QVERIFY(m_finger->text(u"signed_result_words"_s).contains(u"补腻子"_s));
        QCOMPARE(m_page->property("asked").toStringList(), QStringList{u"client"_s});
    }

    void a_complaint_that_was_handed_on_becomes_a_repair()
    {
        put(u"k2"_s, {{u"state"_s, u"to_maintenance"_s}});
        m_page = m_stage->showPage(u"complaint/ComplaintPage.qml"_s, {{u"complaintId"_s, u"k2"_s}});
        QVERIFY(m_page);
        m_stage->picture();
        QSignalSpy opened(m_stage->singleton("Plumbline.Controls", "Nav"), SIGNAL(openRequested(QString,QVariant)));
        QVERIFY(m_finger->tap(u"complaint_register_repair"_s));
        QCOMPARE(opened.at(0).at(0).toString(), u"RegisterMaintenance"_s);
        QCOMPARE(opened.at(0).at(1).toMap().value(u"complaintId"_s), u"k2"_s);
        put(u"w1"_s, {{u"complaint"_s, u"k2"_s}});
        QTRY_VERIFY(m_finger->sees(u"complaint_repair_0"_s));
        QVERIFY(!m_finger->sees(u"complaint_register_repair"_s));
    }

    void a_report_for_the_client_is_one_of_the_other_things()
    {
        QVERIFY(m_stage->showApp());
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline.Controls", "Nav"), "open", Q_ARG(QString, u"Maintenance"_s), Q_ARG(QVariant, QVariantMap({{u"maintenanceId"_s, u"w1"_s}})));
        QTRY_VERIFY(m_finger->sees(u"maintenance_menu_button"_s));
        QVERIFY(m_finger->tap(u"maintenance_menu_button"_s));
        QTRY_VERIFY(m_finger->sees(u"maintenance_report_action"_s));
        QMetaObject::invokeMethod(m_finger->find(u"maintenance_report_action"_s), "clicked");
        QTRY_VERIFY(m_finger->sees(u"report_pdf"_s));
    }

    void the_company_sets_its_terms()
    {
        show(u"RepairSettingsPage"_s);
        QVERIFY(m_finger->type(u"term_painting"_s, u"36"_s));
        QVERIFY(m_finger->tap(u"term_tiling"_s)); // the end of a field
        QTRY_COMPARE(m_finger->find(u"term_painting"_s)->property("value").toString(), u"36"_s);
    }

private:
    void show(const QString &page, const QVariantMap &parameters = {})
    {
        m_page = m_stage->showPage(u"maintenance/"_s + page + u".qml"_s, parameters);
        QVERIFY(m_page);
        m_stage->picture();
    }
    // A sheet over the page of a repair, with that page's run.
    void sheet(const QString &repair, const QString &name, QVariantMap parameters)
    {
        QVERIFY(m_stage->showApp());
        auto *const nav = m_stage->singleton("Plumbline.Controls", "Nav");
        QMetaObject::invokeMethod(nav, "open", Q_ARG(QString, u"Maintenance"_s), Q_ARG(QVariant, QVariantMap({{u"maintenanceId"_s, repair}})));
        QTRY_VERIFY(m_finger->find(u"maintenance_page"_s));
        m_page = m_finger->find(u"maintenance_page"_s);
        if (name != "QuotationSheet"_L1)
            parameters.insert(u"run"_s, QVariant::fromValue(run()));
        QMetaObject::invokeMethod(nav, "sheet", Q_ARG(QString, name), Q_ARG(QVariant, parameters));
    }
    QObject *run() const
    {
        for (QObject *const child : m_page->findChildren<QObject *>()) {
            if (child->property("maintenanceId").isValid() && child->property("rail").isValid())
                return child;
        }
        return nullptr;
    }
    QVariantMap values() const { return m_page->property("values").toMap(); }
    void put(const QString &id, const QVariantMap &fields)
    {
        QMetaObject::invokeMethod(m_stage->singleton("Plumbline", "Mock"), "set", Q_ARG(QString, id), Q_ARG(QVariantMap, fields));
        if (m_page)
            m_stage->picture();
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
};

QTEST_MAIN(TestMaintenancePages)
#include "test_maintenance_pages.moc"
