#include "platform/common/fake_speaker.h"

#include <algorithm>

namespace plumb {

namespace {
constexpr Millis step{50};
}

FakeSpeaker::FakeSpeaker(Moves moves, QObject *parent) : Speaker(parent), m_movesByItself(moves == Moves::ByItself)
{
    m_clock.setInterval(step);
    connect(&m_clock, &QTimer::timeout, this, [this] { moveOn(step); });
}

void FakeSpeaker::play(const QByteArray &sound, Millis from)
{
    stop();
    if (!m_plugged) {
        Q_EMIT lost(fail(ErrorCode::LoudspeakerUnavailable, QStringLiteral("no loudspeaker")));
        return;
    }
    m_sound = sound;
    m_place = from;
    m_playing = true;
    if (m_movesByItself)
        m_clock.start();
}

void FakeSpeaker::stop()
{
    m_playing = false;
    m_clock.stop();
}

void FakeSpeaker::moveOn(Millis length)
{
    if (!m_playing)
        return;
    const Millis end = soundLength(m_sound.size());
    m_place = std::min(m_place + length, end);
    Q_EMIT moved(m_place);
    if (!m_playing || m_place < end)
        return;
    stop();
    Q_EMIT ended();
}

void FakeSpeaker::unplug()
{
    m_plugged = false;
    if (!m_playing)
        return;
    stop();
    Q_EMIT lost(fail(ErrorCode::LoudspeakerUnavailable, QStringLiteral("unplugged")));
}

} // namespace plumb
