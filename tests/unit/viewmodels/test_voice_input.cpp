// Voice is offered only where the system listens, and its words go only to the field that asked.
#include "app/viewmodels/voice_input.h"
#include "platform/common/dictation.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

class ListeningSystem final : public Dictation {
public:
    bool available() const override { return true; }
    void start(const QString &language) override { m_language = language; }
    void stop() override { m_language.clear(); }
    QString m_language;
};

} // namespace

class TestVoiceInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingListensWhereTheSystemHasNone();
    void wordsGoToTheFieldThatListens();
    void theSystemStopsByItself();
};

void TestVoiceInput::nothingListensWhereTheSystemHasNone()
{
    Phone phone;
    VoiceInput none;
    QVERIFY(!none.available());
    Dictation silent;
    phone.services.dictation = &silent;
    VoiceInput voice;
    QVERIFY(!voice.available());
    voice.toggle();
    QVERIFY(!voice.listening());
}

void TestVoiceInput::wordsGoToTheFieldThatListens()
{
    Phone phone;
    ListeningSystem system;
    phone.services.dictation = &system;
    VoiceInput voice;
    VoiceInput other;
    QSignalSpy heard(&voice, &VoiceInput::heard);
    QSignalSpy elsewhere(&other, &VoiceInput::heard);
    Q_EMIT system.heard(u"too early"_s);
    voice.toggle();
    QCOMPARE(system.m_language, u"zh_CN"_s);
    Q_EMIT system.heard(u"hollow at the corner"_s);
    QCOMPARE(heard.count(), 1);
    QCOMPARE(heard.first().first().toString(), u"hollow at the corner"_s);
    QCOMPARE(elsewhere.count(), 0);
    voice.toggle();
    QVERIFY(!voice.listening());
    QVERIFY(system.m_language.isEmpty());
}

void TestVoiceInput::theSystemStopsByItself()
{
    Phone phone;
    ListeningSystem system;
    phone.services.dictation = &system;
    VoiceInput voice;
    voice.toggle();
    Q_EMIT system.stopped();
    QVERIFY(!voice.listening());
}

QTEST_GUILESS_MAIN(TestVoiceInput)
#include "test_voice_input.moc"
