#include "platform/common/fake_microphone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plumb {

namespace {
constexpr Millis pieceLength{50};
constexpr double syllableSeconds = 0.28;
}

FakeMicrophone::FakeMicrophone(Speaks speaks, QObject *parent) : Microphone(parent)
{
    m_mouth.setInterval(pieceLength);
    m_mouth.setTimerType(Qt::PreciseTimer);
    connect(&m_mouth, &QTimer::timeout, this, [this] { speak(pieceLength); });
    if (speaks == Speaks::ByItself) {
        connect(this, &Microphone::activeChanged, &m_mouth, [this] {
            if (m_active)
                m_mouth.start();
            else
                m_mouth.stop();
        });
    }
}

void FakeMicrophone::start()
{
    if (m_active)
        return;
    if (!m_plugged) {
        Q_EMIT lost(fail(ErrorCode::MicrophoneUnavailable, QStringLiteral("no microphone")));
        return;
    }
    m_spoken = Millis(0);
    setActive(true);
}

void FakeMicrophone::stop()
{
    setActive(false);
}

void FakeMicrophone::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        Q_EMIT activeChanged();
}

void FakeMicrophone::speak(Millis length)
{
    for (Millis left = length; m_active && left > Millis(0); left -= pieceLength) {
        const Millis piece = std::min(left, pieceLength);
        const Millis from = std::exchange(m_spoken, m_spoken + piece);
        Q_EMIT heard(voice(from, piece));
    }
}

void FakeMicrophone::unplug()
{
    if (!std::exchange(m_plugged, false))
        return;
    Q_EMIT availableChanged();
    if (!m_active)
        return;
    setActive(false);
    Q_EMIT lost(fail(ErrorCode::MicrophoneUnavailable, QStringLiteral("unplugged")));
}

void FakeMicrophone::plugIn()
{
    if (!std::exchange(m_plugged, true))
        Q_EMIT availableChanged();
}

// Syllables of a low voice, some louder than others.
QByteArray FakeMicrophone::voice(Millis from, Millis length)
{
    QByteArray sound(soundBytes(length), '\0');
    auto *samples = reinterpret_cast<qint16 *>(sound.data());
    const qint64 first = soundBytes(from) / soundSampleBytes;
    for (qint64 at = 0; at < sound.size() / soundSampleBytes; ++at) {
        const double seconds = double(first + at) / soundRate;
        const double syllable = std::floor(seconds / syllableSeconds);
        const double open = std::sin(std::numbers::pi * (seconds / syllableSeconds - syllable));
        const double strength = 0.25 + 0.2 * std::sin(syllable * 2.4);
        const double turn = 2 * std::numbers::pi * 140 * seconds;
        samples[at] = qint16(32767 * strength * open * (0.7 * std::sin(turn) + 0.3 * std::sin(3 * turn)));
    }
    return sound;
}

} // namespace plumb
