// The completion file of a site on one device: filled from what is there, signed over, archived under a number, handed out
// as a folder that is whole or not there.
#include "app/crypto/crypto.h"
#include "app/viewmodels/completion_file.h"
#include "app/viewmodels/completion_maker.h"
#include "app/viewmodels/matter_seal.h"
#include "app/viewmodels/number_intake.h"
#include "app/viewmodels/value_map.h"
#include "platform/common/fake_file_picker.h"
#include "tests/unit/viewmodels/template_world.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_phone = std::make_unique<Phone>();
        m_card = std::make_unique<QTemporaryDir>();
        m_picker = std::make_unique<FakeFilePicker>();
        m_picker->willPlaceIn(m_card->path());
        m_phone->services.filePicker = m_picker.get();
        m_phone->services.setLanguage(u"en"_s);
        m_me = idText(m_phone->identity().person);
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.cursor = 1;
            response.records.push_back({1, m_phone->site, u"site"_s, scope::team(m_phone->site), "{\"*\":1}", canonicalJson(QJsonObject{{u"name"_s, u"Cuihu 3-1201"_s}})});
        });
        m_stage = m_phone->save(u"stage"_s, {{u"site"_s, site()}, {u"code"_s, u"utilities"_s}, {u"position"_s, 2}, {u"state"_s, u"waiting"_s}});
        m_inspection = m_phone->save(u"inspection"_s, {{u"site"_s, site()}, {u"stage"_s, toString(m_stage)}, {u"title"_s, u"Utilities"_s}, {u"state"_s, u"planned"_s}});
        m_file = std::make_unique<CompletionFile>();
        m_file->setProperty("siteId", site());
        m_file->setProperty("personId", m_me);
        m_file->componentComplete();
        QTRY_VERIFY(m_file->known());
    }
    void cleanup()
    {
        m_file.reset();
        m_phone.reset();
    }

    void whatIsMissingLeadsToItsRecord()
    {
        QCOMPARE(m_file->parts().size(), 10);
        QCOMPARE(m_file->complete(), 0);
        const QVariantList missing = part(u"hidden_works"_s).value(u"missing"_s).toList();
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing[0].toMap().value(u"recordId"_s).toString(), toString(m_stage));
        QVERIFY(missing[0].toMap().value(u"words"_s).toString().contains(u"no signed acceptance"_s));
        QCOMPARE(m_file->state(), u"collecting"_s);
    }
    void aSignedInspectionFillsItsPartByItself()
    {
        signInspection();
        QTRY_VERIFY(part(u"stage_acceptances"_s).value(u"complete"_s).toBool());
        QCOMPARE(part(u"hidden_works"_s).value(u"entries"_s).toList().size(), 1);
        QVERIFY(!part(u"hidden_works"_s).value(u"complete"_s).toBool()); // no photo yet
        photo(u"utilities"_s);
        QTRY_VERIFY(part(u"hidden_works"_s).value(u"complete"_s).toBool());
        QCOMPARE(part(u"hidden_works"_s).value(u"photos"_s).toInt(), 1);
    }
    void aPhotoThatNamesNoStageIsOfWhatItIsAbout()
    {
        photo({}, toString(m_inspection));
        QTRY_COMPARE(part(u"hidden_works"_s).value(u"photos"_s).toInt(), 1);
    }
    void aFilePutInIsThereByteForByte()
    {
        QSignalSpy added(m_file.get(), &CompletionFile::added);
        m_file->addFiles(u"contract"_s, {paper(u"合同.pdf"_s, "%PDF-1.4 contract")});
        QTRY_COMPARE(added.count(), 1);
        QTRY_VERIFY(part(u"contract"_s).value(u"complete"_s).toBool());
        const QVariantMap entry = part(u"contract"_s).value(u"entries"_s).toList().value(0).toMap();
        QCOMPARE(entry.value(u"title"_s).toString(), u"合同"_s);
        QCOMPARE(entry.value(u"fileName"_s).toString(), u"合同.pdf"_s);
        const auto bytes = AWAIT(m_phone->store().blob(entry.value(u"sha256"_s).toString().toLatin1()));
        QVERIFY(bytes.ok());
        QCOMPARE(*bytes, QByteArray("%PDF-1.4 contract"));
    }
    void anEmptyFileOrOneThatIsNotThereAddsNothing()
    {
        QSignalSpy failed(m_file.get(), &CompletionFile::failed);
        m_file->addFiles(u"contract"_s, {paper(u"empty.pdf"_s, {}), QUrl::fromLocalFile(u"/nowhere/at/all.pdf"_s)});
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(m_file->adding(), 0);
        QVERIFY(!part(u"contract"_s).value(u"complete"_s).toBool());
    }
    void filesAreChosenToo()
    {
        m_picker->willPick({paper(u"card.png"_s, "picture")});
        m_file->pickFiles(u"warranty"_s);
        QTRY_VERIFY(part(u"warranty"_s).value(u"complete"_s).toBool());
    }
    void aReasonTakesAPartOut()
    {
        m_file->setNotNeeded(u"instructions"_s, u"the client knows"_s);
        QTRY_VERIFY(part(u"instructions"_s).value(u"complete"_s).toBool());
        const QString document = part(u"instructions"_s).value(u"notNeededId"_s).toString();
        m_phone->set(idOf(document), u"completion_document"_s, {{u"void"_s, u"it is needed"_s}});
        QTRY_VERIFY(!part(u"instructions"_s).value(u"complete"_s).toBool());
    }

    void nothingIsPreparedWhileSomethingIsMissing()
    {
        QSignalSpy prepared(m_file.get(), &CompletionFile::prepared);
        m_file->prepare();
        QVERIFY(!AWAIT(m_phone->store().record(idOf(m_file->fileId())))->has_value());
        QCOMPARE(prepared.count(), 0);
    }
    void itIsHandedOverAndArchivedWithTwoSignaturesAndANumber()
    {
        handOver();
        QCOMPARE(m_file->state(), u"handed_over"_s);
        QVERIFY(!m_file->file().value(u"handed_at"_s).toString().isEmpty());
        becomesAdviser();
        NumberIntake numbers;
        numbers.setKind(u"completion_file"_s);
        numbers.componentComplete();
        QSignalSpy taken(&numbers, &NumberIntake::taken);
        numbers.take(QVariant());
        QTRY_COMPARE(taken.count(), 1);
        const QVariantMap number = taken.first().first().toMap();
        QVERIFY(number.value(u"number"_s).toString().startsWith(u"A-"_s));
        const Id signature = sign(u"adviser"_s);
        m_file->setProperty("personId", toString(m_other));
        m_file->receive(number, idText(signature));
        QTRY_COMPARE(m_file->state(), u"archived"_s);
        QCOMPARE(m_file->file().value(u"archive_number"_s), number.value(u"number"_s));
        const auto open = AWAIT(m_phone->store().openNumbers());
        QVERIFY(open.ok() && open->empty()); // it is on a record now
    }
    void whoHandedItOverDoesNotReceiveIt()
    {
        handOver();
        isNow(*m_phone, u"adviser"_s); // the same person
        QSignalSpy failed(m_file.get(), &CompletionFile::failed);
        m_file->receive({{u"number"_s, u"A-1"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}}, idText(sign(u"adviser"_s)));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_file->state(), u"handed_over"_s);
    }
    void whatComesAfterTheHandOverIsTold()
    {
        handOver();
        QVERIFY(!part(u"payment"_s).value(u"changed"_s).toBool());
        m_file->addFiles(u"payment"_s, {paper(u"late.pdf"_s, "late")});
        QTRY_VERIFY(part(u"payment"_s).value(u"changed"_s).toBool());
        QVERIFY(!part(u"contract"_s).value(u"changed"_s).toBool());
    }
    void theSignatureStandsUnderWhatWasInIt()
    {
        complete();
        QSignalSpy prepared(m_file.get(), &CompletionFile::prepared);
        m_file->prepare();
        QTRY_COMPARE(prepared.count(), 1);
        MatterSeal seal;
        seal.setProperty("aboutId", m_file->fileId());
        seal.componentComplete();
        QTRY_VERIFY(seal.known());
        const QVariantMap kept = seal.seal();
        m_file->handOver(idText(sign(u"project_manager"_s)));
        QTRY_COMPARE(m_file->state(), u"handed_over"_s);
        QTRY_VERIFY(seal.standing(kept).value(u"asSigned"_s).toBool()); // the step itself changes nothing of it
    }

    void theFolderHoldsEveryFileAndAnIndex()
    {
        complete();
        CompletionMaker maker;
        maker.setProperty("siteId", site());
        QSignalSpy made(&maker, &CompletionMaker::made);
        QSignalSpy failed(&maker, &CompletionMaker::failed);
        maker.make();
        QTRY_COMPARE_WITH_TIMEOUT(made.count() + failed.count(), 1, 30000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : QVariant(failed.first().first()).toMap().value(u"title"_s).toString()));
        QCOMPARE(made.first().at(2).toInt(), 0);
        const QStringList files = inFolder();
        QVERIFY2(files.contains(u"00 Index.pdf"_s), qPrintable(files.join(u'\n')));
        QVERIFY(files.contains(u"01 Contract and changes/001 contract.pdf"_s));
        QVERIFY(files.contains(u"06 Stage acceptances/001 Utilities.pdf"_s)); // its report
        QCOMPARE(files.size(), made.first().at(1).toInt() + 1);
        QFile contract(folder() + u"/01 Contract and changes/001 contract.pdf"_s);
        QVERIFY(contract.open(QIODevice::ReadOnly));
        QCOMPARE(contract.readAll(), QByteArray("paper contract"));
        QCOMPARE(handouts(), 1);
        QCOMPARE(QDir(m_card->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1); // nothing is left aside
    }
    void aFileThatIsNotHereIsNamedAndCounted()
    {
        officeSends(u"completion_document"_s, {{u"site"_s, site()}, {u"part"_s, u"payment"_s}, {u"title"_s, u"receipt"_s}, {u"file"_s, QString(64, u'c')}, {u"author"_s, m_me},
                                               {u"media_type"_s, u"application/pdf"_s}, {u"added_at"_s, u"2026-11-20T08:00:00.000Z"_s}});
        QTRY_VERIFY(part(u"payment"_s).value(u"complete"_s).toBool());
        CompletionMaker maker;
        maker.setProperty("siteId", site());
        QSignalSpy made(&maker, &CompletionMaker::made);
        maker.make();
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 30000);
        QCOMPARE(made.first().at(2).toInt(), 1);
        QVERIFY(!inFolder().join(u'\n').contains(u"receipt"_s));
    }
    void whatIsGivenUpNeverAppears_data()
    {
        QTest::addColumn<double>("at"); // of its progress
        QTest::newRow("before it is written") << -1.0;
        QTest::newRow("with the first file") << 0.0;
        QTest::newRow("with the index") << 0.9;
    }
    void whatIsGivenUpNeverAppears()
    {
        QFETCH(double, at);
        complete();
        CompletionMaker maker;
        maker.setProperty("siteId", site());
        QSignalSpy made(&maker, &CompletionMaker::made);
        connect(&maker, &CompletionMaker::changed, this, [&] {
            if (maker.running() && maker.progress() >= at)
                maker.cancel();
        });
        maker.make();
        QTRY_VERIFY_WITH_TIMEOUT(!maker.running(), 30000);
        QVERIFY(AWAIT(m_phone->store().survey([](store::Reader &) -> Status { return {}; }))); // what was under way has ended
        QTRY_VERIFY(QDir(m_card->path()).isEmpty());
        QCOMPARE(made.count(), 0);
        QCOMPARE(handouts(), 0);
    }
    void nothingThatIsThereIsWrittenOver()
    {
        for (int i = 0; i < 2; ++i) {
            CompletionMaker maker;
            maker.setProperty("siteId", site());
            QSignalSpy made(&maker, &CompletionMaker::made);
            maker.make();
            QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 30000);
        }
        QCOMPARE(QDir(m_card->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }
    void aPlaceThatHoldsNoFolderIsRefused()
    {
        QFile file(m_card->filePath(u"full"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_picker->willPlaceIn(m_card->filePath(u"full"_s)); // a file
        CompletionMaker maker;
        maker.setProperty("siteId", site());
        QSignalSpy failed(&maker, &CompletionMaker::failed);
        maker.make();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
        QCOMPARE(handouts(), 0);
    }

private:
    QString site() const { return toString(m_phone->site); }
    QVariantMap part(const QString &code) const
    {
        for (const QVariantList parts = m_file->parts(); const QVariant &one : parts) {
            if (one.toMap().value(u"part"_s) == code)
                return one.toMap();
        }
        return {};
    }
    QUrl paper(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_phone->folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("paper");
        return QUrl::fromLocalFile(file.fileName());
    }
    void photo(const QString &stage, const QString &about = {})
    {
        const QByteArray bytes = "jpeg " + stage.toLatin1() + about.toLatin1();
        store::Save save;
        save.at = m_phone->clock->now();
        QJsonObject fields{{u"site"_s, site()}, {u"file"_s, QString::fromLatin1(crypto::sha256Hex(bytes))}, {u"size"_s, bytes.size()}, {u"media_type"_s, u"image/jpeg"_s},
                           {u"taken_at"_s, u"2026-11-01T09:00:00.000Z"_s}, {u"room"_s, u"kitchen"_s}};
        if (!stage.isEmpty())
            fields.insert(u"stage"_s, stage);
        if (!about.isEmpty())
            fields.insert(u"about"_s, about);
        save.edits = {{m_phone->services.newId(), u"photo"_s, m_phone->siteScope(), fields}};
        save.blobs = {{{}, bytes, u"image/jpeg"_s}};
        const Status done = AWAIT(m_phone->store().save(std::move(save)));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void signInspection()
    {
        for (const QString &state : {u"running"_s, u"finished"_s, u"signed"_s})
            m_phone->set(m_inspection, u"inspection"_s, {{u"state"_s, state}});
    }
    // Nothing is missing.
    void complete()
    {
        signInspection();
        photo(u"utilities"_s);
        for (const QString &code : {u"contract"_s, u"as_built_drawings"_s, u"material_certificates"_s, u"test_records"_s, u"payment"_s, u"warranty"_s, u"instructions"_s, u"satisfaction"_s})
            m_file->addFiles(code, {paper(code + u".pdf"_s, "paper " + code.toLatin1())});
        QTRY_COMPARE_WITH_TIMEOUT(m_file->complete(), 10, 20000);
    }
    Id sign(const QString &role)
    {
        return m_phone->save(u"signature"_s, {{u"site"_s, site()}, {u"about"_s, m_file->fileId()}, {u"role"_s, role}, {u"name"_s, role}, {u"signed_at"_s, u"2026-11-23T08:20:00.000Z"_s},
                                              {u"state"_s, u"stands"_s}});
    }
    void handOver()
    {
        complete();
        QSignalSpy prepared(m_file.get(), &CompletionFile::prepared);
        m_file->prepare();
        QTRY_COMPARE(prepared.count(), 1);
        m_file->handOver(idText(sign(u"project_manager"_s)));
        QTRY_COMPARE(m_file->state(), u"handed_over"_s);
    }
    // Another person's device: an adviser's.
    void becomesAdviser()
    {
        isNow(*m_phone, u"adviser"_s);
        store::Identity identity = m_phone->identity();
        identity.person = m_other = *parseId(secondPerson);
        QVERIFY(AWAIT(m_phone->store().setIdentity(identity)));
    }
    void officeSends(const QString &kind, const QJsonObject &fields)
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.cursor = ++m_seq;
            response.records.push_back({m_seq, m_phone->services.newId(), kind, m_phone->siteScope(), "{\"*\":" + QByteArray::number(m_seq) + '}', canonicalJson(fields)});
        });
    }
    QString folder() const
    {
        const QStringList names = QDir(m_card->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return names.isEmpty() ? QString() : m_card->filePath(names.first());
    }
    QStringList inFolder() const
    {
        QStringList files;
        for (QDirIterator each(folder(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
            files += QDir(folder()).relativeFilePath(each.next());
        files.sort();
        return files;
    }
    int handouts()
    {
        store::ListQuery query;
        query.kind = u"handout"_s;
        query.where = {{u"state"_s, u"handed_out"_s}};
        return int(AWAIT(m_phone->store().count(query)).valueOr(-1));
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<QTemporaryDir> m_card;
    std::unique_ptr<FakeFilePicker> m_picker;
    std::unique_ptr<CompletionFile> m_file;
    QString m_me;
    Id m_other;
    Id m_stage;
    Id m_inspection;
    qint64 m_seq = 100;
};

QTEST_MAIN(TestCompletion)
#include "test_completion.moc"
