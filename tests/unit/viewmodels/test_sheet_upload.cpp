// Drawings are taken in from files as they come, measured, and what is refused says why.
#include "app/core/json.h"
#include "app/viewmodels/sheet_measures.h"
#include "app/viewmodels/sheet_upload.h"
#include "app/viewmodels/value_map.h"
#include "platform/common/fake_file_picker.h"
#include "tests/support/plan_pdf.h"
#include "tests/unit/viewmodels/phone.h"

#include <QImage>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestSheetUpload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFileBecomesASheetWithItsDraft();
    void eachPageOfAFileIsASheetOfItsOwn();
    void aNumberThatIsThereGetsANewRevision();
    void whereARevisionDiffersIsKeptWithIt();
    void theSameRevisionTwiceIsNotTaken();
    void aPictureNamedPdfIsAPicture();
    void whatIsNoDrawingSaysWhyAndTakesNothing_data();
    void whatIsNoDrawingSaysWhyAndTakesNothing();
    void aFileThatChangedMeanwhileIsNotTaken();
    void whatTheRegisterRefusesIsNotCalledAChangedFile();
    void whatIsLetGoIsNotTaken();
    void lengthsFollowTheScale();
    void aKnownLengthSetsTheScale();
    void nonsenseLeavesTheScaleAsItWas();
    void builtBesideDrawnBecomesADeviation();

private:
    QUrl write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return QUrl::fromLocalFile(file.fileName());
    }
    static QByteArray pdf(int pages = 1)
    {
        return pdfFile(QList<PdfPage>(pages, planPage(a4Points, 200)));
    }
    QString siteId() const { return idText(m_phone->site); }
    void upload(const QString &sheetId = {})
    {
        m_upload = std::make_unique<SheetUpload>();
        m_upload->setProperty("siteId", siteId());
        m_upload->setProperty("sheetId", sheetId);
        m_upload->setProperty("personId", idText(m_phone->identity().person));
        m_upload->componentComplete();
    }
    void look(const QList<QUrl> &urls)
    {
        m_upload->importFiles(urls);
        QTRY_COMPARE_WITH_TIMEOUT(m_upload->reading(), 0, 60000);
    }
    QVariantMap row(int place = 0) const { return m_upload->list().value(place).toMap(); }
    void taken(int sheets)
    {
        QSignalSpy saved(m_upload.get(), &SheetUpload::saved);
        m_upload->saveAll();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60000);
        QCOMPARE(saved[0][0].toInt(), sheets);
    }
    std::vector<store::StoredRecord> all(const QString &kind)
    {
        store::ListQuery query;
        query.kind = kind;
        return AWAIT(m_phone->store().page(query, {}, 100))->rows;
    }
    void measures(const Id &sheet, const Id &revision)
    {
        m_measures = std::make_unique<SheetMeasures>();
        m_measures->setProperty("sheetId", idText(sheet));
        m_measures->setProperty("revisionId", idText(revision));
        m_measures->setProperty("personId", idText(m_phone->identity().person));
        m_measures->componentComplete();
        QTRY_VERIFY(m_measures->known());
    }
    std::pair<Id, Id> sheetWithDraft()
    {
        upload();
        look({write(u"P-01 平面图 A版.pdf"_s, pdf())});
        taken(1);
        return {all(u"sheet"_s).front().id, all(u"sheet_revision"_s).front().id};
    }
    static QVariantList points(const QList<QPointF> &list)
    {
        QVariantList out;
        for (const QPointF &point : list)
            out.append(point);
        return out;
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SheetUpload> m_upload;
    std::unique_ptr<SheetMeasures> m_measures;
};

void TestSheetUpload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_phone = std::make_unique<Phone>();
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"designer"_s, u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}};
    });
}

void TestSheetUpload::cleanup()
{
    m_upload.reset();
    m_measures.reset();
    m_phone.reset();
    m_folder.reset();
}

void TestSheetUpload::aFileBecomesASheetWithItsDraft()
{
    upload();
    const QByteArray bytes = pdf();
    look({write(u"P-02 平面布置图 C版.pdf"_s, bytes)});
    QCOMPARE(row().value(u"number"_s), u"P-02"_s);
    QCOMPARE(row().value(u"revision"_s), u"C"_s);
    QVERIFY(row().value(u"picture"_s).toString().startsWith(u"data:image/jpeg"_s));
    QVERIFY(all(u"sheet"_s).empty()); // nobody has said so yet
    m_upload->set(row().value(u"entry"_s).toInt(), u"title"_s, u"一层平面"_s);
    taken(1);
    const auto sheets = all(u"sheet"_s);
    const auto revisions = all(u"sheet_revision"_s);
    QCOMPARE(sheets.size(), std::size_t(1));
    QCOMPARE(sheets[0].fields.value("title"_L1).toString(), u"一层平面"_s);
    QCOMPARE(revisions.size(), std::size_t(1));
    const QJsonObject &fields = revisions[0].fields;
    QCOMPARE(fields.value("sheet"_L1).toString(), idText(sheets[0].id));
    QCOMPARE(fields.value("state"_L1).toString(), u"draft"_s);
    QCOMPARE(fields.value("media_type"_L1).toString(), u"application/pdf"_s);
    QCOMPARE(qRound(fields.value("width"_L1).toDouble()), 842);
    QCOMPARE(AWAIT(m_phone->store().blob(fields.value("file"_L1).toString().toLatin1())).valueOr({}), bytes);
    QVERIFY(m_upload->list().isEmpty());
}

void TestSheetUpload::eachPageOfAFileIsASheetOfItsOwn()
{
    upload();
    look({write(u"E 立面图.pdf"_s, pdf(3))});
    QCOMPARE(m_upload->list().size(), 3);
    m_upload->set(row(1).value(u"entry"_s).toInt(), u"take"_s, false);
    QCOMPARE(m_upload->ready(), 2);
    taken(2);
    const auto revisions = all(u"sheet_revision"_s);
    QCOMPARE(revisions.size(), std::size_t(2));
    QSet<int> pages;
    for (const auto &revision : revisions)
        pages.insert(revision.fields.value("page"_L1).toInt());
    QCOMPARE(pages, (QSet<int>{0, 2}));
    QCOMPARE(revisions[0].fields.value("file"_L1), revisions[1].fields.value("file"_L1)); // kept once
}

void TestSheetUpload::aNumberThatIsThereGetsANewRevision()
{
    sheetWithDraft();
    upload();
    look({write(u"p-01.pdf"_s, pdf(1))});
    QTRY_COMPARE(row().value(u"exists"_s), u"平面图"_s);
    QCOMPARE(row().value(u"revision"_s), u"B"_s);
    taken(1);
    QCOMPARE(all(u"sheet"_s).size(), std::size_t(1));
    QCOMPARE(all(u"sheet_revision"_s).size(), std::size_t(2));
}

void TestSheetUpload::whereARevisionDiffersIsKeptWithIt()
{
    const TwoRevisions sheet = twoRevisions();
    upload();
    look({write(u"P-01 平面 B版.pdf"_s, sheet.b)});
    taken(1);
    QVERIFY(!all(u"sheet_revision"_s).front().fields.contains("changed_areas"_L1)); // the first differs from nothing
    upload();
    look({write(u"P-01 平面 C版.pdf"_s, sheet.c)});
    QTRY_VERIFY(!row().value(u"exists"_s).toString().isEmpty());
    taken(1);
    QList<double> flat;
    for (const auto &revision : all(u"sheet_revision"_s)) {
        if (revision.fields.value("revision"_L1).toString() == "C"_L1) {
            for (const QJsonArray areas = revision.fields.value("changed_areas"_L1).toArray(); const QJsonValue &value : areas)
                flat << value.toDouble();
        }
    }
    const QList<QRectF> areas = quality::areasFrom(flat);
    QVERIFY(!areas.isEmpty());
    const QRectF page(QPointF(), a1Points);
    for (const QRectF &known : sheet.removed + sheet.added) {
        const bool told = std::any_of(areas.begin(), areas.end(), [&known](const QRectF &area) { return area.adjusted(-9, -9, 9, 9).intersects(known); });
        QVERIFY2(told, qPrintable(u"%1 %2"_s.arg(known.x()).arg(known.y())));
    }
    for (const QRectF &area : areas)
        QVERIFY(page.adjusted(-1, -1, 1, 1).contains(area));
}

void TestSheetUpload::theSameRevisionTwiceIsNotTaken()
{
    sheetWithDraft();
    upload();
    look({write(u"P-01 A版.pdf"_s, pdf())});
    QTRY_VERIFY(!row().value(u"exists"_s).toString().isEmpty());
    QVERIFY(!row().value(u"problems"_s).toMap().value(u"revision"_s).toString().isEmpty());
    QCOMPARE(m_upload->ready(), 0);
    m_upload->saveAll();
    QVERIFY(!m_upload->saving());
    m_upload->set(row().value(u"entry"_s).toInt(), u"revision"_s, u"B"_s);
    QCOMPARE(m_upload->ready(), 1);
    // Two pages in hand with one number and revision are no better.
    look({write(u"P-01 B版.pdf"_s, pdf(1) + "\n")});
    QCOMPARE(m_upload->ready(), 0);
}

void TestSheetUpload::aPictureNamedPdfIsAPicture()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(m_folder->filePath(u"P-05 户型.png"_s)));
    QVERIFY(QFile::rename(m_folder->filePath(u"P-05 户型.png"_s), m_folder->filePath(u"P-05 户型.pdf"_s)));
    upload();
    look({QUrl::fromLocalFile(m_folder->filePath(u"P-05 户型.pdf"_s))});
    QVERIFY(row().value(u"error"_s).isNull());
    taken(1);
    QCOMPARE(all(u"sheet_revision"_s).front().fields.value("media_type"_L1).toString(), u"image/png"_s);
}

void TestSheetUpload::whatIsNoDrawingSaysWhyAndTakesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("words") << QByteArray("a letter to the client") << u"not_a_drawing"_s;
    QTest::newRow("cut off") << pdf().first(400) << u"damaged"_s;
    QTest::newRow("no pages") << pdfFile({}) << u"no_pages"_s;
    QTest::newRow("too many pages") << pdf(201) << u"too_many_pages"_s;
}

void TestSheetUpload::whatIsNoDrawingSaysWhyAndTakesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    upload();
    look({write(u"P-09 平面.pdf"_s, bytes)});
    QCOMPARE(m_upload->list().size(), 1);
    const QVariantMap error = row().value(u"error"_s).toMap();
    QVERIFY2(error.value(u"code"_s).toString().contains(code), qPrintable(error.value(u"code"_s).toString()));
    QVERIFY(!error.value(u"title"_s).toString().isEmpty());
    QCOMPARE(m_upload->ready(), 0);
    m_upload->drop(row().value(u"entry"_s).toInt());
    QVERIFY(m_upload->list().isEmpty());
}

void TestSheetUpload::aFileThatChangedMeanwhileIsNotTaken()
{
    upload();
    const QUrl url = write(u"P-02 平面.pdf"_s, pdf());
    look({url});
    write(u"P-02 平面.pdf"_s, pdf(2));
    QSignalSpy failed(m_upload.get(), &SheetUpload::failed);
    m_upload->saveAll();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60000);
    QCOMPARE(failed[0][0].toMap().value(u"code"_s), u"changed"_s);
    QVERIFY(all(u"sheet"_s).empty());
    QCOMPARE(m_upload->list().size(), 1); // what was typed is still there
}

void TestSheetUpload::whatTheRegisterRefusesIsNotCalledAChangedFile()
{
    upload();
    look({write(u"P-02 平面.pdf"_s, pdf())});
    m_upload->set(row().value(u"entry"_s).toInt(), u"number"_s, QString(60, u'P'));
    QSignalSpy failed(m_upload.get(), &SheetUpload::failed);
    m_upload->saveAll();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60000);
    QVERIFY(failed[0][0].toMap().value(u"code"_s) != u"changed"_s);
    QVERIFY(all(u"sheet"_s).empty());
    QCOMPARE(m_upload->list().size(), 1);
}

void TestSheetUpload::whatIsLetGoIsNotTaken()
{
    upload();
    m_upload->importFiles({write(u"P-01.pdf"_s, pdf()), write(u"P-02.pdf"_s, pdf(1))});
    m_upload->cancel();
    QCOMPARE(m_upload->reading(), 0);
    QVERIFY(m_upload->list().isEmpty());
    look({write(u"P-03.pdf"_s, pdf())});
    QCOMPARE(m_upload->list().size(), 1);
    QCOMPARE(row().value(u"number"_s), u"P-03"_s);
}

void TestSheetUpload::lengthsFollowTheScale()
{
    const auto [sheet, revision] = sheetWithDraft();
    measures(sheet, revision);
    QCOMPARE(m_measures->scaleFrom(), QString());
    const QVariantList line = points({{0, 0}, {72, 0}}); // an inch of paper
    QVERIFY(!m_measures->reading(u"distance"_s, line).value(u"done"_s).toBool());
    QVERIFY(m_measures->reading(u"angle"_s, points({{0, 10}, {0, 0}, {10, 0}})).value(u"done"_s).toBool());
    m_phone->set(revision, u"sheet_revision"_s, {{u"scale"_s, 50}});
    QTRY_COMPARE(m_measures->scaleFrom(), u"sheet"_s);
    QCOMPARE(m_measures->reading(u"distance"_s, line).value(u"words"_s), u"1,270 mm"_s);
    QCOMPARE(m_measures->reading(u"chain"_s, points({{0, 0}, {72, 0}, {72, 72}})).value(u"words"_s), u"1270 + 1270 = 2,540 mm"_s);
    QCOMPARE(m_measures->reading(u"area"_s, points({{0, 0}, {72, 0}, {72, 72}, {0, 72}})).value(u"words"_s), u"1.61 m² · 5,080 mm"_s);
    QVERIFY(!m_measures->reading(u"area"_s, points({{0, 0}, {72, 72}, {72, 0}, {0, 72}})).value(u"done"_s).toBool()); // crosses itself
}

void TestSheetUpload::aKnownLengthSetsTheScale()
{
    const auto [sheet, revision] = sheetWithDraft();
    measures(sheet, revision);
    m_measures->takeScale(u"1：100"_s);
    QTRY_COMPARE(m_measures->scale(), u"1:100"_s);
    m_phone->clock->advance(std::chrono::minutes(1));
    m_measures->calibrate({10, 10}, {82, 10}, 1270); // what somebody knows, counts
    QTRY_COMPARE(m_measures->scale(), u"1:50"_s);
    QCOMPARE(m_measures->scaleFrom(), u"calibration"_s);
    QVERIFY(m_measures->list().isEmpty()); // a scale is no measurement
}

void TestSheetUpload::nonsenseLeavesTheScaleAsItWas()
{
    const auto [sheet, revision] = sheetWithDraft();
    measures(sheet, revision);
    m_measures->takeScale(u"1:50"_s);
    QTRY_COMPARE(m_measures->scale(), u"1:50"_s);
    QSignalSpy failed(m_measures.get(), &SheetMeasures::failed);
    m_measures->takeScale(u"五十"_s);
    m_measures->calibrate({10, 10}, {10, 10}, 900);
    m_measures->calibrate({10, 10}, {60, 10}, 0);
    QCOMPARE(failed.size(), 3);
    QCOMPARE(m_measures->scale(), u"1:50"_s);
}

void TestSheetUpload::builtBesideDrawnBecomesADeviation()
{
    const auto [sheet, revision] = sheetWithDraft();
    measures(sheet, revision);
    m_measures->takeScale(u"1:50"_s);
    QTRY_COMPARE(m_measures->scale(), u"1:50"_s);
    const double points900 = 900 / (50 * drawing::millimetresAPoint);
    const QString id = m_measures->keep(u"distance"_s, points({{100, 200}, {100 + points900, 200}}), u"門洞"_s);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(m_measures->list().size(), 1);
    QVERIFY(m_measures->deviate(id, {}).isEmpty()); // nobody has said what was built
    m_measures->setBuilt(id, 1020);
    QTRY_COMPARE(m_measures->list().value(0).toMap().value(u"off"_s), u"off by 120 mm"_s);
    const QString deviation = m_measures->deviate(id, u"主臥"_s);
    QVERIFY(!deviation.isEmpty());
    QTRY_COMPARE(m_measures->list().value(0).toMap().value(u"deviationId"_s), deviation);
    const QJsonObject fields = m_phone->fields(idOf(deviation));
    QCOMPARE(fields.value("drawn"_L1).toDouble(), 900.0);
    QCOMPARE(fields.value("built"_L1).toDouble(), 1020.0);
    QCOMPARE(fields.value("title"_L1).toString(), u"門洞 · Drawn 900, built 1020: off by 120"_s);
    const auto pins = all(u"pin"_s);
    QCOMPARE(pins.size(), std::size_t(1));
    QCOMPARE(pins[0].fields.value("about"_L1).toString(), deviation);
    QCOMPARE(pins[0].fields.value("y"_L1).toDouble(), 200.0);
}

QTEST_MAIN(TestSheetUpload)
#include "test_sheet_upload.moc"
