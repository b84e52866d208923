// What somebody said is kept bit for bit, whatever becomes of page, microphone or app, and is heard again from the
// encrypted memory alone.
#include "app/crypto/crypto.h"
#include "app/media/sound.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/voice_player.h"
#include "app/viewmodels/voice_taker.h"
#include "platform/common/fake_microphone.h"
#include "platform/common/fake_speaker.h"
#include "tests/unit/viewmodels/phone.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

namespace {

struct Recorder {
    Phone phone;
    FakeMicrophone microphone{FakeMicrophone::Speaks::WhenTold};
    FakeSpeaker speaker{FakeSpeaker::Moves::WhenTold};
    Id issue = phone.issue(u"Cracked tile"_s);
    std::unique_ptr<VoiceTaker> taker;

    Recorder()
    {
        phone.services.microphone = &microphone;
        phone.services.speaker = &speaker;
        taker = open();
    }
    std::unique_ptr<VoiceTaker> open() const
    {
        auto taker = std::make_unique<VoiceTaker>();
        taker->setProperty("siteId", toString(phone.site));
        taker->setProperty("aboutId", toString(issue));
        return taker;
    }
    VoiceIntake *intake() { return phone.services.voiceIntake(); }
    qint64 notes()
    {
        store::ListQuery query;
        query.kind = u"voice_note"_s;
        return *AWAIT(phone.store().count(query));
    }
    // Says something of that length and keeps it.
    QJsonObject record(Millis length)
    {
        QSignalSpy kept(taker.get(), &VoiceTaker::kept);
        taker->start();
        microphone.speak(length);
        taker->keep();
        return kept.wait() ? phone.fields(*parseId(kept.first().first().toString())) : QJsonObject();
    }
    void mayWrite(bool may)
    {
        phone.officeSays([&](wire::SyncResponse &response) {
            const QStringList roles = may ? QStringList{u"project_manager"_s} : QStringList();
            response.grants = std::vector<wire::Grant>{{scope::company, {}}, {phone.siteScope(), roles}};
        });
    }
    // The draft has come to the disk.
    bool drafted(int pieces)
    {
        return QTest::qWaitFor([&] { return AWAIT(phone.store().draft(u"voice_note/%1"_s.arg(pieces - 1)))->has_value(); });
    }
};

QString codeOf(const QVariant &error) { return error.toMap().value(u"code"_s).toString(); }

QByteArray soundOf(const QByteArray &file)
{
    return *AWAIT(onPool([file] { return media::readSound(file); }));
}

} // namespace

class TestVoiceNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidIsKeptWithItsFile();
    void lengthAndLoudnessShowWhileItRecords();
    void aCancelledNoteLeavesNothing();
    void aNoteEndsByItselfAfterFiveMinutes();
    void aPageThatGoesKeepsWhatWasSaid();
    void aLostMicrophoneKeepsWhatWasHeard();
    void aRefusedMicrophoneSaysSo();
    void aMicrophoneThatHearsNothingSaysSo();
    void whatAKilledAppHadRecordedIsKeptAtTheNextStart();
    void aPieceOfAnotherNoteIsNotTakenForItsOwn();
    void anEndedNoteIsNotFoundAgain();
    void whatCannotBeSavedWaitsForAnotherTry();
    void whatCouldNotBeSavedIsKeptAtTheNextStart();
    void aNoteIsPlayedFromMemory();
    void playingPausesAndGoesWhereItIsAsked();
    void onePlaysAtATime();
    void whatCannotBePlayedSaysWhy_data();
    void whatCannotBePlayedSaysWhy();
    void aLostLoudspeakerSaysSo();
};

void TestVoiceNotes::whatIsSaidIsKeptWithItsFile()
{
    Recorder recorder;
    QVERIFY(recorder.taker->available());
    const QJsonObject note = recorder.record(3s);
    QCOMPARE(note.value("about"_L1).toString(), toString(recorder.issue));
    QCOMPARE(note.value("site"_L1).toString(), toString(recorder.phone.site));
    QCOMPARE(note.value("recorded_by"_L1).toString(), toString(recorder.phone.identity().person));
    QCOMPARE(note.value("recorded_at"_L1).toString(), toIso(recorder.phone.clock->now()));
    QCOMPARE(note.value("duration_ms"_L1).toInteger(), 3000);
    const auto file = AWAIT(recorder.phone.store().blob(note.value("file"_L1).toString().toLatin1()));
    QVERIFY(file.ok());
    QCOMPARE(file->size(), note.value("size"_L1).toInteger());
    QCOMPARE(soundLength(soundOf(*file).size()), 3000ms);
    QCOMPARE(recorder.taker->state(), u"idle"_s);
}

void TestVoiceNotes::lengthAndLoudnessShowWhileItRecords()
{
    Recorder recorder;
    recorder.taker->start();
    QCOMPARE(recorder.taker->state(), u"recording"_s);
    recorder.microphone.speak(150ms);
    QCOMPARE(recorder.taker->length(), 150);
    QVERIFY(recorder.taker->level() > 0.3);
    recorder.taker->start(); // one at a time
    QCOMPARE(recorder.taker->length(), 150);
}

void TestVoiceNotes::aCancelledNoteLeavesNothing()
{
    Recorder recorder;
    recorder.taker->start();
    recorder.microphone.speak(5s);
    QVERIFY(recorder.drafted(2));
    recorder.taker->cancel();
    QCOMPARE(recorder.taker->state(), u"idle"_s);
    QVERIFY(!recorder.microphone.active());
    QTRY_VERIFY(!AWAIT(recorder.phone.store().draft(u"voice_note"_s))->has_value());
    QTRY_VERIFY(!AWAIT(recorder.phone.store().draft(u"voice_note/1"_s))->has_value());
    QCOMPARE(recorder.notes(), 0);
}

void TestVoiceNotes::aNoteEndsByItselfAfterFiveMinutes()
{
    Recorder recorder;
    QSignalSpy kept(recorder.taker.get(), &VoiceTaker::kept);
    recorder.taker->start();
    recorder.microphone.speak(301s);
    QVERIFY(!recorder.microphone.active());
    QVERIFY(kept.wait(60000));
    QCOMPARE(recorder.phone.fields(*parseId(kept.first().first().toString())).value("duration_ms"_L1).toInteger(), 300000);
}

void TestVoiceNotes::aPageThatGoesKeepsWhatWasSaid()
{
    Recorder recorder;
    QSignalSpy kept(recorder.intake(), &VoiceIntake::kept);
    recorder.taker->start();
    recorder.microphone.speak(1s);
    recorder.taker.reset();
    QVERIFY(kept.wait());
    QCOMPARE(recorder.notes(), 1);
}

void TestVoiceNotes::aLostMicrophoneKeepsWhatWasHeard()
{
    Recorder recorder;
    QSignalSpy kept(recorder.taker.get(), &VoiceTaker::kept);
    QSignalSpy failed(recorder.taker.get(), &VoiceTaker::failed);
    recorder.taker->start();
    recorder.microphone.speak(1s);
    recorder.microphone.unplug();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(codeOf(recorder.taker->error()), u"microphone_unavailable"_s);
    QVERIFY(kept.wait());
    QCOMPARE(recorder.phone.fields(*parseId(kept.first().first().toString())).value("duration_ms"_L1).toInteger(), 1000);
}

void TestVoiceNotes::aRefusedMicrophoneSaysSo()
{
    Recorder recorder;
    recorder.microphone.unplug();
    QVERIFY(!recorder.taker->available());
    recorder.taker->start();
    QCOMPARE(recorder.taker->state(), u"idle"_s);
    QCOMPARE(codeOf(recorder.taker->error()), u"microphone_unavailable"_s);
}

void TestVoiceNotes::aMicrophoneThatHearsNothingSaysSo()
{
    Recorder recorder;
    recorder.taker->start();
    recorder.taker->keep();
    QCOMPARE(recorder.taker->state(), u"idle"_s);
    QCOMPARE(codeOf(recorder.taker->error()), u"microphone_unavailable"_s);
    QCOMPARE(recorder.notes(), 0);
}

void TestVoiceNotes::whatAKilledAppHadRecordedIsKeptAtTheNextStart()
{
    Recorder recorder;
    QSignalSpy recovered(recorder.intake(), &VoiceIntake::recovered);
    const QString began = toIso(recorder.phone.clock->now());
    recorder.taker->start();
    recorder.microphone.speak(7s);
    QVERIFY(recorder.drafted(3));
    recorder.phone.clock->advance(1h);
    recorder.phone.restartFromCopy();
    QVERIFY(recovered.wait());
    const QJsonObject note = recorder.phone.fields(*parseId(recovered.first().first().toString()));
    QVERIFY(note.value("duration_ms"_L1).toInteger() >= 4500); // 6 s are in the draft, the last second of them unfinished
    QCOMPARE(note.value("about"_L1).toString(), toString(recorder.issue));
    QCOMPARE(note.value("recorded_at"_L1).toString(), began);
    QTRY_VERIFY(!AWAIT(recorder.phone.store().draft(u"voice_note"_s))->has_value());
    QTRY_VERIFY(!AWAIT(recorder.phone.store().draft(u"voice_note/0"_s))->has_value());
    recorder.phone.restartFromCopy();
    QCOMPARE(recorder.notes(), 1);
}

// Left by a recording whose end an earlier kill had cut short.
void TestVoiceNotes::aPieceOfAnotherNoteIsNotTakenForItsOwn()
{
    Recorder recorder;
    const QByteArray other = *AWAIT(recorder.phone.store().blob(recorder.record(4s).value("file"_L1).toString().toLatin1()));
    QSignalSpy recovered(recorder.intake(), &VoiceIntake::recovered);
    recorder.taker->start();
    recorder.microphone.speak(5s);
    QVERIFY(recorder.drafted(2));
    const QJsonObject left{{u"id"_s, toString(recorder.phone.services.newId())}, {u"bytes"_s, QString::fromLatin1(other.toBase64())}};
    QVERIFY(AWAIT(recorder.phone.store().saveDraft(u"voice_note/2"_s, left)).ok());
    recorder.phone.restartFromCopy();
    QVERIFY(recovered.wait());
    QVERIFY(recorder.phone.fields(*parseId(recovered.first().first().toString())).value("duration_ms"_L1).toInteger() <= 5000);
}

void TestVoiceNotes::anEndedNoteIsNotFoundAgain()
{
    Recorder recorder;
    recorder.record(5s);
    recorder.record(3s);
    QSignalSpy recovered(recorder.intake(), &VoiceIntake::recovered);
    QSignalSpy changed(recorder.intake(), &VoiceIntake::changed);
    recorder.phone.restartFromCopy();
    QVERIFY(!AWAIT(recorder.phone.store().draft(u"voice_note"_s))->has_value());
    QCOMPARE(recorder.notes(), 2);
    QCOMPARE(recovered.size(), 0);
}

void TestVoiceNotes::whatCannotBeSavedWaitsForAnotherTry()
{
    Recorder recorder;
    QSignalSpy failed(recorder.taker.get(), &VoiceTaker::failed);
    QSignalSpy kept(recorder.taker.get(), &VoiceTaker::kept);
    recorder.mayWrite(false);
    recorder.taker->start();
    recorder.microphone.speak(1s);
    recorder.taker->keep();
    QVERIFY(failed.wait());
    QCOMPARE(recorder.taker->state(), u"unsaved"_s);
    QCOMPARE(codeOf(recorder.taker->error()), u"not_allowed"_s);
    recorder.mayWrite(true);
    recorder.taker->retry();
    QVERIFY(kept.wait());
    QCOMPARE(recorder.taker->state(), u"idle"_s);
    QCOMPARE(recorder.notes(), 1);
}

void TestVoiceNotes::whatCouldNotBeSavedIsKeptAtTheNextStart()
{
    Recorder recorder;
    QSignalSpy failed(recorder.taker.get(), &VoiceTaker::failed);
    QSignalSpy recovered(recorder.intake(), &VoiceIntake::recovered);
    recorder.mayWrite(false);
    recorder.taker->start();
    recorder.microphone.speak(1s);
    recorder.taker->keep();
    QVERIFY(failed.wait());
    QVERIFY(recorder.drafted(1));
    recorder.mayWrite(true);
    recorder.phone.restartFromCopy();
    QVERIFY(recovered.wait());
    QCOMPARE(recorder.phone.fields(*parseId(recovered.first().first().toString())).value("duration_ms"_L1).toInteger(), 1000);
}

void TestVoiceNotes::aNoteIsPlayedFromMemory()
{
    Recorder recorder;
    const QJsonObject note = recorder.record(3s);
    VoicePlayer player;
    player.setSha256(note.value("file"_L1).toString());
    QSignalSpy ended(&player, &VoicePlayer::ended);
    player.toggle();
    QVERIFY(player.loading());
    QTRY_VERIFY(player.playing());
    recorder.speaker.moveOn(1s);
    QCOMPARE(player.place(), 1000);
    const auto file = AWAIT(recorder.phone.store().blob(note.value("file"_L1).toString().toLatin1()));
    QCOMPARE(recorder.speaker.sound(), soundOf(*file));
    recorder.speaker.moveOn(2s);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!player.playing());
    QCOMPARE(player.place(), 0);
    for (QDirIterator files(recorder.phone.folder(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile stored(files.next());
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QVERIFY2(!stored.readAll().contains("OpusHead"), qPrintable(stored.fileName()));
    }
}

void TestVoiceNotes::playingPausesAndGoesWhereItIsAsked()
{
    Recorder recorder;
    VoicePlayer player;
    player.setSha256(recorder.record(3s).value("file"_L1).toString());
    player.seek(1000); // before it has ever played
    player.toggle();
    QTRY_VERIFY(player.playing());
    QCOMPARE(recorder.speaker.place(), 1000ms);
    player.seek(2000);
    QVERIFY(player.playing());
    QCOMPARE(recorder.speaker.place(), 2000ms);
    player.toggle();
    QVERIFY(!player.playing());
    QVERIFY(!recorder.speaker.playing());
    player.toggle();
    QVERIFY(player.playing()); // at once: it is still in memory
    QCOMPARE(recorder.speaker.place(), 2000ms);
}

void TestVoiceNotes::onePlaysAtATime()
{
    Recorder recorder;
    VoicePlayer first, second;
    first.setSha256(recorder.record(3s).value("file"_L1).toString());
    second.setSha256(recorder.record(2s).value("file"_L1).toString());
    first.toggle();
    QTRY_VERIFY(first.playing());
    recorder.speaker.moveOn(1s);
    second.toggle();
    QVERIFY(!first.playing());
    QTRY_VERIFY(second.playing());
    recorder.speaker.moveOn(500ms);
    QCOMPARE(first.place(), 1000);
    QCOMPARE(second.place(), 500);
}

void TestVoiceNotes::whatCannotBePlayedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("damaged") << QByteArray("no sound at all") << u"not_a_sound"_s;
    QTest::newRow("still on another device") << QByteArray() << u"not_found"_s;
}

void TestVoiceNotes::whatCannotBePlayedSaysWhy()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    Recorder recorder;
    QByteArray hash(64, 'a');
    if (!file.isEmpty()) {
        hash = crypto::sha256Hex(file);
        const QJsonObject note{{u"site"_s, toString(recorder.phone.site)}, {u"file"_s, QString::fromLatin1(hash)},
                               {u"media_type"_s, u"audio/ogg"_s}, {u"size"_s, file.size()}, {u"duration_ms"_s, 1000},
                               {u"recorded_at"_s, toIso(recorder.phone.clock->now())}};
        store::Save save;
        save.at = recorder.phone.clock->now();
        save.edits = {{recorder.phone.services.newId(), u"voice_note"_s, recorder.phone.siteScope(), note}};
        save.blobs = {{hash, file, u"audio/ogg"_s}};
        QVERIFY(AWAIT(recorder.phone.store().save(save)).ok());
    }
    VoicePlayer player;
    player.setSha256(QString::fromLatin1(hash));
    player.toggle();
    QTRY_COMPARE(codeOf(player.error()), code);
    QVERIFY(!player.playing() && !player.loading());
}

void TestVoiceNotes::aLostLoudspeakerSaysSo()
{
    Recorder recorder;
    VoicePlayer player;
    player.setSha256(recorder.record(2s).value("file"_L1).toString());
    player.toggle();
    QTRY_VERIFY(player.playing());
    recorder.speaker.unplug();
    QVERIFY(!player.playing());
    QCOMPARE(codeOf(player.error()), u"loudspeaker_unavailable"_s);
    player.toggle();
    QTRY_COMPARE(codeOf(player.error()), u"loudspeaker_unavailable"_s);
}

QTEST_GUILESS_MAIN(TestVoiceNotes)
#include "test_voice_notes.moc"
