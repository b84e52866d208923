// A drawing saved with its code: what the stamp says, that its leaving is written down, and that it is whole or not there.
#include "app/core/json.h"
#include "app/quality/sheets.h"
#include "app/viewmodels/coded_sheet.h"
#include "platform/common/fake_file_picker.h"
#include "tests/support/must.h"
#include "tests/support/plan_pdf.h"
#include "tests/support/run_program.h"
#include "tests/unit/viewmodels/phone.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

struct World {
    Phone phone;
    FakeFilePicker picker;
    QTemporaryDir card;
    Id sheet;
    QByteArray file;

    World()
    {
        picker.willPlaceIn(card.path());
        phone.services.filePicker = &picker;
        PdfPage first, second;
        first.content = "BT /F1 20 Tf 100 400 Td (OTHERPAGE) Tj ET\n";
        second.content = "BT /F1 20 Tf 100 400 Td (LIVINGROOM) Tj ET\n";
        file = pdfFile({first, second});
        sheet = phone.services.newId();
        put(sheet, u"sheet"_s, {{u"site"_s, toString(phone.site)}, {u"number"_s, u"P-02"_s}, {u"title"_s, u"平面布置图"_s}, {u"discipline"_s, u"plan"_s}}, {});
    }
    void put(const Id &id, const QString &kind, const QJsonObject &fields, const QByteArray &bytes)
    {
        phone.officeSays([&](wire::SyncResponse &response) {
            response.records = {{++seq, id, kind, phone.siteScope(), "{\"*\":1}", canonicalJson(fields)}};
        });
        if (bytes.isEmpty())
            return;
        const QByteArray sha256 = hashOf(bytes);
        must(AWAIT(phone.store().replicate([&](store::Replica &replica) { return replica.blobPiece(sha256, 0, bytes, bytes.size()); })));
    }
    Id revision(const QString &name, const QString &state, const QString &day, bool here = true)
    {
        const Id id = phone.services.newId();
        const QByteArray bytes = file + "%" + name.toUtf8(); // each is a file of its own
        QJsonObject fields{{u"site"_s, toString(phone.site)}, {u"sheet"_s, toString(sheet)}, {u"revision"_s, name}, {u"file"_s, QString::fromLatin1(hashOf(bytes))},
                           {u"media_type"_s, u"application/pdf"_s}, {u"size"_s, bytes.size()}, {u"page"_s, 1}, {u"author"_s, toString(phone.site)},
                           {u"uploaded_at"_s, day + u"T03:00:00.000Z"_s}, {u"state"_s, state}};
        if (state == "issued"_L1 || state == "superseded"_L1)
            fields.insert(u"issued_at"_s, day + u"T04:00:00.000Z"_s);
        put(id, u"sheet_revision"_s, fields, here ? bytes : QByteArray());
        return id;
    }
    QStringList onCard() const { return QDir(card.path()).entryList(QDir::Files | QDir::Hidden); }
    QString text() const
    {
        const Finished read = runProgram(u"pdftotext"_s, {card.filePath(onCard().value(0)), u"-"_s});
        return QString::fromUtf8(read.out);
    }
    static store::ListQuery leaving()
    {
        store::ListQuery query;
        query.kind = u"handout"_s;
        return query;
    }
    qint64 handouts() { return *AWAIT(phone.store().count(leaving())); }

    qint64 seq = 0;
};

} // namespace

class TestCodedSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStampSaysHowTheRevisionStands_data();
    void theStampSaysHowTheRevisionStands();
    void itsLeavingIsWrittenDown();
    void aFileThatIsElsewhereIsTold();
    void whoChoosesNoPlaceMakesNothing();
    void givenUpNothingIsLeftBehind();
};

void TestCodedSheet::theStampSaysHowTheRevisionStands_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("unsaid");
    QTest::newRow("issued") << u"issued"_s << false << u"issued 2026-11-20"_s << u"do not build"_s;
    QTest::newRow("superseded") << u"superseded"_s << true << u"Superseded: do not build by this"_s << u"is this paper"_s;
    QTest::newRow("issued elsewhere unseen of this one") << u"issued"_s << true << u"Superseded: do not build by this"_s << u"is this paper"_s;
    QTest::newRow("draft") << u"draft"_s << false << u"Not issued: do not build by this"_s << u"issued 2026"_s;
    QTest::newRow("in review") << u"review"_s << true << u"Not issued: do not build by this"_s << u"issued 2026"_s;
}

void TestCodedSheet::theStampSaysHowTheRevisionStands()
{
    QFETCH(QString, state);
    QFETCH(bool, replaced);
    QFETCH(QString, said);
    QFETCH(QString, unsaid);
    World world;
    const Id shown = world.revision(u"C"_s, state, u"2026-11-20"_s);
    if (replaced)
        world.revision(u"D"_s, u"issued"_s, u"2026-11-22"_s);
    CodedSheet maker;
    maker.setProperty("revisionId", toString(shown));
    QSignalSpy made(&maker, &CodedSheet::made);
    QSignalSpy failed(&maker, &HandoutMaker::failed);
    maker.make();
    QVERIFY(maker.running());
    QTRY_COMPARE_WITH_TIMEOUT(made.size() + failed.size(), 1, 30000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toMap().value(u"title"_s).toString()));
    QCOMPARE(made[0][1].toBool(), false); // covers nothing
    QCOMPARE(made[0][2].toBool(), false); // lines stay lines
    QCOMPARE(world.onCard(), QStringList{made[0][0].toString()});
    QVERIFY(world.onCard()[0].startsWith(u"P-02_平面布置图_C-"_s));
    const QString text = world.text().simplified();
    QVERIFY(text.contains(u"LIVINGROOM"_s) && !text.contains(u"OTHERPAGE"_s));
    QVERIFY2(text.contains(u"P-02 平面布置图"_s) && text.contains(u"Rev. C"_s), qPrintable(text));
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(unsaid), qPrintable(text));
}

void TestCodedSheet::itsLeavingIsWrittenDown()
{
    World world;
    const Id shown = world.revision(u"C"_s, u"issued"_s, u"2026-11-20"_s);
    CodedSheet maker;
    maker.setProperty("revisionId", toString(shown));
    QSignalSpy made(&maker, &CodedSheet::made);
    maker.make();
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 30000);
    const auto page = AWAIT(world.phone.store().page(World::leaving(), {}, 10));
    QCOMPARE(page->rows.size(), std::size_t(1));
    const QJsonObject fields = page->rows[0].fields;
    QCOMPARE(fields.value(u"about"_s).toString(), toString(shown));
    QCOMPARE(fields.value(u"format"_s).toString(), u"pdf"_s);
    QCOMPARE(fields.value(u"title"_s).toString(), u"P-02 平面布置图 C"_s);
    QCOMPARE(fields.value(u"file_name"_s).toString(), made[0][0].toString());
}

void TestCodedSheet::aFileThatIsElsewhereIsTold()
{
    World world;
    const Id shown = world.revision(u"C"_s, u"issued"_s, u"2026-11-20"_s, false);
    CodedSheet maker;
    maker.setProperty("revisionId", toString(shown));
    QSignalSpy failed(&maker, &HandoutMaker::failed);
    maker.make();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QCOMPARE(failed[0][0].toMap().value(u"code"_s).toString(), u"not_found"_s);
    QVERIFY(world.onCard().isEmpty());
    QCOMPARE(world.handouts(), 0);
}

void TestCodedSheet::whoChoosesNoPlaceMakesNothing()
{
    World world;
    world.picker.willPlaceIn({});
    const Id shown = world.revision(u"C"_s, u"issued"_s, u"2026-11-20"_s);
    CodedSheet maker;
    maker.setProperty("revisionId", toString(shown));
    QSignalSpy failed(&maker, &HandoutMaker::failed);
    maker.make();
    QTRY_VERIFY(!maker.running());
    QVERIFY(failed.isEmpty());
    QCOMPARE(world.handouts(), 0);
}

void TestCodedSheet::givenUpNothingIsLeftBehind()
{
    World world;
    const Id shown = world.revision(u"C"_s, u"issued"_s, u"2026-11-20"_s);
    CodedSheet maker;
    maker.setProperty("revisionId", toString(shown));
    QSignalSpy made(&maker, &CodedSheet::made);
    maker.make();
    maker.cancel();
    QVERIFY(!maker.running());
    maker.make(); // and once more, to its end
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 30000);
    QCOMPARE(world.onCard().size(), 1);
    QCOMPARE(world.handouts(), 1);
}

QTEST_GUILESS_MAIN(TestCodedSheet)
#include "test_coded_sheet.moc"
