// An inspection started from a checklist takes all of its version with it.
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/templates.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAnInspection();
    void refusesAnUnknownTemplate();
};

void TestTemplates::startsAnInspection()
{
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        Phone phone;
        phone.services.setLanguage(language);
        Templates templates;
        QSignalSpy started(&templates, &Templates::started);
        QTRY_COMPARE(templates.list().size(), qsizetype(builtInChecklists().size()));
        QVERIFY(!builtInChecklists().empty());
        const quality::Checklist list = builtInChecklists().front();
        const QString id = templates.startInspection(toString(phone.site), {}, list.id);
        QTRY_COMPARE(started.count(), 1);

        const QJsonObject inspection = phone.fields(*parseId(id));
        QCOMPARE(inspection.value(u"title"_s).toString(), list.title.in(language));
        QCOMPARE(inspection.value(u"state"_s).toString(), u"running"_s);
        QCOMPARE(inspection.value(u"code"_s).toString(), list.id);
        QCOMPARE(inspection.value(u"template_version"_s).toInt(), list.version);
        store::ListQuery query;
        query.kind = u"inspection_item"_s;
        query.where = {{u"inspection"_s, id}};
        query.sortBy = u"position"_s;
        const auto page = AWAIT(phone.store().page(query, {}, 100));
        QCOMPARE(page->rows.size(), list.items.size());
        for (size_t i = 0; i < list.items.size(); ++i) {
            const QJsonObject item = page->rows[i].fields;
            QCOMPARE(item.value(u"title"_s).toString(), list.items[i].title.in(language));
            QCOMPARE(item.value(u"requirement"_s).toString(), list.items[i].requirement.in(language));
            QCOMPARE(item.value(u"key"_s).toString(), list.items[i].key);
            QCOMPARE(item.value(u"main"_s).toBool(), list.items[i].main);
            QCOMPARE(item.value(u"red_line"_s).toBool(), list.items[i].redLine);
            QCOMPARE(item.contains(u"limit"_s), list.items[i].maximum().has_value());
            QCOMPARE(item.contains(u"rule"_s), list.items[i].rule.has_value());
            if (list.items[i].rule)
                QCOMPARE(*quality::parseRule(item.value(u"rule"_s).toObject()), *list.items[i].rule);
        }
    }
}

void TestTemplates::refusesAnUnknownTemplate()
{
    Phone phone;
    Templates templates;
    QSignalSpy failed(&templates, &Templates::failed);
    QCOMPARE(templates.startInspection(toString(phone.site), {}, u"no_such"_s), QString());
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
