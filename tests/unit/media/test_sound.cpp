// A voice comes out of its file as it went in, as far as an ear can tell, and a file that is none is told apart.
#include "app/crypto/crypto.h"
#include "app/media/sound.h"
#include "app/media/voice_note.h"
#include "tests/support/must.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace plumb;
using namespace plumb::media;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A tone of so much of the loudest there can be.
QByteArray tone(Millis length, double strength)
{
    QByteArray sound(soundBytes(length), '\0');
    auto *samples = reinterpret_cast<qint16 *>(sound.data());
    for (qsizetype at = 0; at < sound.size() / soundSampleBytes; ++at)
        samples[at] = qint16(32767 * strength * std::sin(2 * std::numbers::pi * 220 * double(at) / soundRate));
    return sound;
}

QByteArray fileOf(const QByteArray &sound)
{
    SoundWriter writer = must(SoundWriter::open());
    QByteArray file;
    for (qsizetype at = 0; at < sound.size(); at += soundBytes(50ms))
        file += must(writer.add(sound.mid(at, soundBytes(50ms))));
    return file + must(writer.finish());
}

} // namespace

class TestSound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVoiceComesOutAsItWentIn();
    void aVoiceIsSmall();
    void theSameVoiceIsTheSameFile();
    void whatIsWrittenIsWholeAfterEverySecond();
    void aFileThatBreaksOffIsReadAsFarAsItGoes();
    void aDamagedPageCostsItsOwnSecondAlone();
    void whatIsNoSoundIsRefused_data();
    void whatIsNoSoundIsRefused();
    void aFileOfMoreThanTenMinutesIsRefused();
    void loudnessIsAsAnEarJudges_data();
    void loudnessIsAsAnEarJudges();
    void theWaveformShowsWhereItIsLoud();
    void aNoteIsDescribedByItsFile();
};

void TestSound::aVoiceComesOutAsItWentIn()
{
    const QByteArray sound = tone(2s, 0.5);
    const QByteArray heard = must(readSound(fileOf(sound)));
    QCOMPARE(heard.size(), sound.size());
    QVERIFY(std::abs(loudness(heard) - loudness(sound)) < 0.02);
}

void TestSound::aVoiceIsSmall()
{
    QVERIFY(fileOf(tone(10s, 0.5)).size() < 40000);
}

void TestSound::theSameVoiceIsTheSameFile()
{
    QCOMPARE(fileOf(tone(1s, 0.5)), fileOf(tone(1s, 0.5)));
}

void TestSound::whatIsWrittenIsWholeAfterEverySecond()
{
    SoundWriter writer = must(SoundWriter::open());
    QByteArray file;
    for (int second = 1; second <= 4; ++second) {
        file += must(writer.add(tone(1s, 0.5)));
        const Millis length = second == 1 ? 0ms : soundLength(must(readSound(file)).size());
        QVERIFY2(length > (second - 1.5) * 1000ms, qPrintable(QString::number(length.count())));
    }
}

void TestSound::aFileThatBreaksOffIsReadAsFarAsItGoes()
{
    const QByteArray file = fileOf(tone(10s, 0.5));
    const Millis length = soundLength(must(readSound(file.first(file.size() * 6 / 10))).size());
    QVERIFY(length > 4s && length < 7s);
}

void TestSound::aDamagedPageCostsItsOwnSecondAlone()
{
    QByteArray file = fileOf(tone(10s, 0.5));
    file[file.size() / 2] = char(file[file.size() / 2] ^ 0x55);
    const Millis length = soundLength(must(readSound(file)).size());
    QVERIFY(length >= 8s && length <= 10s);
}

void TestSound::whatIsNoSoundIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("error");
    const QByteArray file = fileOf(tone(1s, 0.5));
    QTest::newRow("nothing") << fileOf({}) << ErrorCode::EmptyFile;
    QTest::newRow("words") << QByteArray("this is no sound") << ErrorCode::NotASound;
    QTest::newRow("another Ogg") << QByteArray(file).replace("OpusHead", "XpusHead") << ErrorCode::NotASound;
    QTest::newRow("headers alone") << file.first(60) << ErrorCode::NotASound;
    QTest::newRow("zeros") << QByteArray(100000, '\0') << ErrorCode::NotASound;
    QTest::newRow("17 MiB") << QByteArray(17 * 1024 * 1024, 'x') << ErrorCode::TooLarge;
}

void TestSound::whatIsNoSoundIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, error);
    const auto sound = readSound(file);
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, error);
}

void TestSound::aFileOfMoreThanTenMinutesIsRefused()
{
    const auto sound = readSound(fileOf(QByteArray(soundBytes(20s), '\0')).repeated(31));
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::TooLarge);
}

void TestSound::loudnessIsAsAnEarJudges_data()
{
    QTest::addColumn<double>("strength");
    QTest::addColumn<double>("level");
    QTest::newRow("silence") << 0.0 << 0.0;
    QTest::newRow("as loud as can be") << 1.0 << 0.95;
    QTest::newRow("a tenth: 20 dB less") << 0.1 << 0.62;
    QTest::newRow("a hundredth: 40 dB less") << 0.01 << 0.28;
    QTest::newRow("too little to hear") << 0.0005 << 0.0;
}

void TestSound::loudnessIsAsAnEarJudges()
{
    QFETCH(double, strength);
    QFETCH(double, level);
    const double measured = loudness(tone(100ms, strength));
    QVERIFY2(std::abs(measured - level) < 0.01, qPrintable(QString::number(measured)));
}

void TestSound::theWaveformShowsWhereItIsLoud()
{
    const QByteArray sound = tone(1s, 0.1) + tone(1s, 1.0);
    QCOMPARE(waveform(sound, 4), (QList<int>{9, 9, 99, 99}));
    QCOMPARE(waveform({}, 4), QList<int>());
    QCOMPARE(waveform(QByteArrayView(sound).first(2 * soundSampleBytes), 4).size(), 2);
}

void TestSound::aNoteIsDescribedByItsFile()
{
    const QByteArray file = fileOf(tone(3s, 0.5));
    const QJsonObject fields = voiceNoteFields(must(prepareVoiceNote(file)));
    QCOMPARE(fields.value("file"_L1).toString().toLatin1(), crypto::sha256Hex(file));
    QCOMPARE(fields.value("size"_L1).toInteger(), file.size());
    QCOMPARE(fields.value("duration_ms"_L1).toInteger(), 3000);
    QCOMPARE(fields.value("waveform"_L1).toArray().size(), waveformPoints);
    QCOMPARE(fields.value("media_type"_L1).toString(), QStringLiteral("audio/ogg; codecs=opus"));
}

QTEST_GUILESS_MAIN(TestSound)
#include "test_sound.moc"
