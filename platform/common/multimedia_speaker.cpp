#include "platform/common/multimedia_speaker.h"

#include "platform/common/multimedia_format.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace plumb {

struct MultimediaSpeaker::Output {
    Output(const QByteArray &bytes, Millis start) : sound(bytes), from(start), sink(multimediaFormat())
    {
        buffer.setData(sound);
        buffer.open(QIODevice::ReadOnly);
        buffer.seek(soundBytes(from));
    }
    QByteArray sound;
    Millis from;
    QBuffer buffer; // outlives the sink, which reads from it
    QAudioSink sink;
};

MultimediaSpeaker::MultimediaSpeaker(QObject *parent) : Speaker(parent)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &MultimediaSpeaker::tell);
}

MultimediaSpeaker::~MultimediaSpeaker()
{
    stop();
}

void MultimediaSpeaker::play(const QByteArray &sound, Millis from)
{
    stop();
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        Q_EMIT lost(fail(ErrorCode::LoudspeakerUnavailable, QStringLiteral("no loudspeaker")));
        return;
    }
    m_output = std::make_unique<Output>(sound, from);
    // Queued: what follows may delete the very object that tells it.
    connect(&m_output->sink, &QAudioSink::stateChanged, this, [this](QAudio::State state) { follow(state); }, Qt::QueuedConnection);
    m_output->sink.start(&m_output->buffer);
    m_tick.start();
}

void MultimediaSpeaker::stop()
{
    m_tick.stop();
    if (!m_output)
        return;
    m_output->sink.disconnect(this);
    m_output->sink.stop();
    m_output.reset();
}

void MultimediaSpeaker::tell()
{
    const Millis played(m_output->sink.processedUSecs() / 1000);
    Q_EMIT moved(std::min(m_output->from + played, soundLength(m_output->sound.size())));
}

void MultimediaSpeaker::follow(int state)
{
    if (!m_output)
        return;
    if (state == QAudio::IdleState && m_output->buffer.atEnd()) {
        stop();
        Q_EMIT ended();
    } else if (state == QAudio::StoppedState) {
        const auto error = m_output->sink.error();
        stop();
        Q_EMIT lost(fail(ErrorCode::LoudspeakerUnavailable, QStringLiteral("error %1").arg(int(error))));
    }
}

} // namespace plumb
