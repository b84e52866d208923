// A microphone and a loudspeaker as the app knows them, and what they say where there is none.
#include "platform/common/fake_microphone.h"
#include "platform/common/fake_speaker.h"
#include "platform/platform.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumb;
using namespace std::chrono_literals;

class TestSound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Millis>(); }
    void whatIsSpokenIsToldInOrder();
    void aMicrophoneThatIsOffHearsNothing();
    void aLostMicrophoneSaysSo();
    void somebodySpeaksByHimself();
    void aSoundIsPlayedToItsEnd();
    void playingBeginsWhereItIsAsked();
    void aLostLoudspeakerSaysSo();
    void aMachineWithoutSoundSaysSo();
};

void TestSound::whatIsSpokenIsToldInOrder()
{
    FakeMicrophone microphone(FakeMicrophone::Speaks::WhenTold);
    QByteArray sound;
    connect(&microphone, &Microphone::heard, this, [&sound](const QByteArray &piece) { sound += piece; });
    microphone.start();
    QVERIFY(microphone.active());
    microphone.speak(1020ms);
    QCOMPARE(soundLength(sound.size()), 1020ms);
    QCOMPARE(sound, FakeMicrophone::voice(0ms, 1020ms));
}

void TestSound::aMicrophoneThatIsOffHearsNothing()
{
    FakeMicrophone microphone(FakeMicrophone::Speaks::WhenTold);
    QSignalSpy heard(&microphone, &Microphone::heard);
    microphone.speak(100ms);
    microphone.start();
    microphone.stop();
    microphone.speak(100ms);
    QCOMPARE(heard.size(), 0);
}

void TestSound::aLostMicrophoneSaysSo()
{
    FakeMicrophone microphone(FakeMicrophone::Speaks::WhenTold);
    QSignalSpy lost(&microphone, &Microphone::lost);
    microphone.start();
    microphone.unplug();
    QVERIFY(!microphone.active());
    QVERIFY(!microphone.available());
    QCOMPARE(lost.size(), 1);
    microphone.start();
    QCOMPARE(lost.size(), 2);
    QCOMPARE(lost.last().first().value<Error>().code, ErrorCode::MicrophoneUnavailable);
    microphone.plugIn();
    microphone.start();
    QVERIFY(microphone.active());
}

void TestSound::somebodySpeaksByHimself()
{
    FakeMicrophone microphone(FakeMicrophone::Speaks::ByItself);
    QSignalSpy heard(&microphone, &Microphone::heard);
    microphone.start();
    QTRY_VERIFY(heard.size() >= 3);
    microphone.stop();
    const auto until = heard.size();
    QCoreApplication::processEvents();
    QCOMPARE(heard.size(), until);
}

void TestSound::aSoundIsPlayedToItsEnd()
{
    FakeSpeaker speaker(FakeSpeaker::Moves::ByItself);
    QSignalSpy ended(&speaker, &Speaker::ended);
    QSignalSpy moved(&speaker, &Speaker::moved);
    speaker.play(FakeMicrophone::voice(0ms, 180ms), 0ms);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(moved.last().first().value<Millis>(), 180ms);
    QVERIFY(!speaker.playing());
}

void TestSound::playingBeginsWhereItIsAsked()
{
    FakeSpeaker speaker(FakeSpeaker::Moves::WhenTold);
    QSignalSpy moved(&speaker, &Speaker::moved);
    speaker.play(FakeMicrophone::voice(0ms, 5s), 3s);
    speaker.moveOn(500ms);
    QCOMPARE(moved.last().first().value<Millis>(), 3500ms);
    speaker.stop();
    speaker.moveOn(500ms);
    QCOMPARE(moved.size(), 1);
}

void TestSound::aLostLoudspeakerSaysSo()
{
    FakeSpeaker speaker(FakeSpeaker::Moves::WhenTold);
    QSignalSpy lost(&speaker, &Speaker::lost);
    speaker.play(FakeMicrophone::voice(0ms, 5s), 0ms);
    speaker.unplug();
    QVERIFY(!speaker.playing());
    speaker.play(FakeMicrophone::voice(0ms, 5s), 0ms);
    QCOMPARE(lost.size(), 2);
    QCOMPARE(lost.last().first().value<Error>().code, ErrorCode::LoudspeakerUnavailable);
}

void TestSound::aMachineWithoutSoundSaysSo()
{
    PlatformOptions options;
    options.clock = std::make_shared<SystemClock>();
    const Platform platform = makePlatform(options);
    if (platform.microphone->available())
        QSKIP("this machine has a microphone");
    QSignalSpy deaf(platform.microphone.get(), &Microphone::lost);
    QSignalSpy mute(platform.speaker.get(), &Speaker::lost);
    platform.microphone->start();
    platform.speaker->play(FakeMicrophone::voice(0ms, 1s), 0ms);
    QTRY_COMPARE(deaf.size(), 1);
    QTRY_COMPARE(mute.size(), 1);
    QVERIFY(!platform.microphone->active());
}

QTEST_GUILESS_MAIN(TestSound)
#include "test_sound.moc"
