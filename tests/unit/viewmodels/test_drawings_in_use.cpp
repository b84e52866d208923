// What a site is built by: an inspection names the drawings that stood when it began, and is told what came after them.
#include "app/core/json.h"
#include "app/viewmodels/drawings_in_use.h"
#include "app/viewmodels/inspection_run.h"
#include "app/viewmodels/templates.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestDrawingsInUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_phone = std::make_unique<Phone>();
        m_seq = 0;
        m_plan = fromOffice(u"sheet"_s, {{u"site"_s, site()}, {u"number"_s, u"P-02"_s}, {u"title"_s, u"平面布置图"_s}, {u"discipline"_s, u"plan"_s}});
        m_planA = revision(m_plan, u"A"_s, u"issued"_s, 1);
        m_pipes = fromOffice(u"sheet"_s, {{u"site"_s, site()}, {u"number"_s, u"G-01"_s}, {u"title"_s, u"给排水"_s}, {u"discipline"_s, u"plumbing"_s}});
        m_pipesA = revision(m_pipes, u"A"_s, u"issued"_s, 1);
        m_drawings = std::make_unique<DrawingsInUse>();
        m_drawings->setProperty("siteId", site());
        m_drawings->componentComplete();
        QTRY_VERIFY(m_drawings->known());
    }
    void cleanup()
    {
        m_drawings.reset();
        m_phone.reset();
    }

    void whatIsIssuedLastIsBuiltBy()
    {
        QCOMPARE(named(m_drawings->list()), (QStringList{u"G-01 A"_s, u"P-02 A"_s}));
        revision(m_plan, u"B"_s, u"review"_s, 2); // nobody has issued it
        revision(m_pipes, u"B"_s, u"issued"_s, 2);
        supersede(m_pipesA);
        QTRY_COMPARE(named(m_drawings->list()), (QStringList{u"G-01 B"_s, u"P-02 A"_s}));
        QCOMPARE(m_drawings->words(m_pipesA), u"G-01 给排水 A"_s);
    }
    void aSheetWithoutARevisionIsNothingToBuildBy()
    {
        fromOffice(u"sheet"_s, {{u"site"_s, site()}, {u"number"_s, u"X-01"_s}, {u"title"_s, u"empty"_s}, {u"discipline"_s, u"plan"_s}});
        revision(fromOffice(u"sheet"_s, {{u"site"_s, site()}, {u"number"_s, u"X-02"_s}, {u"title"_s, u"draft"_s}, {u"discipline"_s, u"plan"_s}}), u"A"_s, u"draft"_s, 3);
        QTRY_VERIFY(!m_drawings->words(m_last).isEmpty());
        QCOMPARE(m_drawings->list().size(), 2);
    }
    void whoeverWorkedByAnOlderOneIsTold()
    {
        m_drawings->setUsed(QStringList{m_planA, m_pipesA});
        QCOMPARE(m_drawings->superseded().size(), 0);
        const QString planB = revision(m_plan, u"B"_s, u"issued"_s, 2);
        supersede(m_planA);
        QTRY_COMPARE(m_drawings->superseded().size(), 1);
        const QVariantMap told = m_drawings->superseded().value(0).toMap();
        QCOMPARE(told.value(u"used"_s).toString(), u"P-02 A"_s);
        QCOMPARE(told.value(u"now"_s).toString(), u"P-02 B"_s);
        QCOMPARE(told.value(u"revisionId"_s).toString(), planB);
        QCOMPARE(named(m_drawings->usedList()), (QStringList{u"G-01 A"_s, u"P-02 A"_s}));
        QCOMPARE(named(m_drawings->since(m_planA)), QStringList{u"P-02 B"_s});
    }
    void oneWithdrawnWithNothingInItsPlaceIsToldToo()
    {
        m_drawings->setUsed(QStringList{m_planA, idText(m_phone->services.newId())}); // the other is not here: not judged
        supersede(m_planA);
        QTRY_COMPARE(m_drawings->superseded().size(), 1);
        QCOMPARE(m_drawings->superseded().value(0).toMap().value(u"now"_s).toString(), QString());
    }

    void anInspectionNamesTheDrawingsItBeganBy()
    {
        Templates templates;
        QTRY_VERIFY(!templates.list().isEmpty());
        QSignalSpy started(&templates, &Templates::started);
        const QString id = templates.startInspection(site(), {}, templates.list().value(0).toMap().value(u"id"_s).toString());
        QTRY_COMPARE(started.count(), 1);
        QCOMPARE(revisionsOf(id), (QStringList{m_pipesA, m_planA}));
        revision(m_plan, u"B"_s, u"issued"_s, 2);
        supersede(m_planA);
        QCOMPARE(revisionsOf(id), (QStringList{m_pipesA, m_planA})); // it does not move on
        const QString again = templates.repeatInspection(id);
        QTRY_COMPARE(started.count(), 2);
        QCOMPARE(revisionsOf(again), (QStringList{m_pipesA, m_last}));
    }
    void aPlannedOneNamesThemWithItsFirstAnswer()
    {
        const QString inspection = fromOffice(u"inspection"_s, {{u"site"_s, site()}, {u"title"_s, u"planned"_s}, {u"state"_s, u"planned"_s}});
        const QString item = fromOffice(u"inspection_item"_s, {{u"inspection"_s, inspection}, {u"position"_s, 1}, {u"title"_s, u"door"_s}});
        InspectionRun run;
        run.setInspectionId(inspection);
        run.componentComplete();
        run.setResult(item, u"pass"_s); // at once: nothing is read yet
        QTRY_COMPARE(m_phone->fields(idOf(inspection)).value(u"state"_s).toString(), u"running"_s);
        QCOMPARE(revisionsOf(inspection), (QStringList{m_pipesA, m_planA}));
    }
    void aVisitComparesSheetBySheet()
    {
        Templates templates;
        QSignalSpy started(&templates, &Templates::started);
        const QString id = templates.checkDrawings(site(), {m_planA});
        QTRY_COMPARE(started.count(), 1);
        const QJsonObject inspection = m_phone->fields(idOf(id));
        QCOMPARE(inspection.value(u"code"_s).toString(), u"drawing_check"_s);
        QCOMPARE(inspection.value(u"state"_s).toString(), u"running"_s);
        QCOMPARE(revisionsOf(id), QStringList{m_planA});
        store::ListQuery query;
        query.kind = u"inspection_item"_s;
        query.where = {{u"inspection"_s, id}};
        const auto page = AWAIT(m_phone->store().page(query, {}, 10));
        QCOMPARE(page->rows.size(), std::size_t(1));
        QCOMPARE(page->rows[0].fields.value(u"key"_s).toString(), m_planA);
        QCOMPARE(page->rows[0].fields.value(u"title"_s).toString(), u"P-02 平面布置图 A"_s);
    }
    void drawingsThatAreNotHereStartNothing()
    {
        Templates templates;
        QSignalSpy failed(&templates, &Templates::failed);
        templates.checkDrawings(site(), {idText(m_phone->services.newId())});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(templates.checkDrawings(site(), {}), QString());
        store::ListQuery query;
        query.kind = u"inspection"_s;
        QCOMPARE(AWAIT(m_phone->store().count(query)).valueOr(-1), 0);
    }

private:
    QString site() const { return toString(m_phone->site); }
    QString fromOffice(const QString &kind, const QJsonObject &fields, QString id = {})
    {
        if (id.isEmpty())
            id = idText(m_phone->services.newId());
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.cursor = ++m_seq;
            response.records.push_back({m_seq, idOf(id), kind, m_phone->siteScope(), "{\"*\":" + QByteArray::number(m_seq) + '}', canonicalJson(fields)});
        });
        m_last = id;
        return id;
    }
    QString revision(const QString &sheet, const QString &name, const QString &state, int day, const QString &id = {})
    {
        QJsonObject fields{{u"site"_s, site()}, {u"sheet"_s, sheet}, {u"revision"_s, name}, {u"state"_s, state}, {u"uploaded_at"_s, u"2026-11-0%1T08:00:00.000Z"_s.arg(day)},
                           {u"author"_s, site()}, {u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"application/pdf"_s}, {u"size"_s, 9}, {u"page"_s, 0}};
        if (state == "issued"_L1 || state == "superseded"_L1)
            fields.insert(u"issued_at"_s, u"2026-11-0%1T09:00:00.000Z"_s.arg(day));
        return fromOffice(u"sheet_revision"_s, fields, id);
    }
    void supersede(const QString &id)
    {
        QJsonObject fields = m_phone->fields(idOf(id));
        fields.insert(u"state"_s, u"superseded"_s);
        const QString last = m_last;
        fromOffice(u"sheet_revision"_s, fields, id);
        m_last = last;
    }
    QStringList revisionsOf(const QString &inspection)
    {
        return m_phone->fields(idOf(inspection)).value(u"revisions"_s).toVariant().toStringList();
    }
    static QStringList named(const QVariantList &rows)
    {
        QStringList out;
        for (const QVariant &row : rows)
            out += row.toMap().value(u"named"_s).toString();
        return out;
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<DrawingsInUse> m_drawings;
    qint64 m_seq = 0;
    QString m_plan, m_planA, m_pipes, m_pipesA;
    QString m_last;
};

QTEST_GUILESS_MAIN(TestDrawingsInUse)
#include "test_drawings_in_use.moc"
