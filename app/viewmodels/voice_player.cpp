#include "app/viewmodels/voice_player.h"

#include "app/media/sound.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/speaker.h"

namespace plumb {

namespace {
const QVariant noError = QVariant::fromValue(nullptr);
}

VoicePlayer::VoicePlayer(QObject *parent) : QObject(parent), m_link(this), m_speaker(Services::current()->speaker)
{
    connect(m_link.services(), &Services::playing, this, [this](const QObject *player) {
        if (player == this)
            return;
        if (m_state != State::Resting)
            enter(State::Resting);
        m_sound.clear(); // minutes of sound are large
    });
    connect(&m_link, &StoreLink::closed, this, [this] {
        pause();
        m_sound.clear();
    });
    m_link.begin();
    if (!m_speaker)
        return;
    connect(m_speaker, &Speaker::moved, this, [this](Millis place) {
        if (m_state == State::Playing)
            moveTo(place);
    });
    connect(m_speaker, &Speaker::ended, this, [this] {
        if (m_state != State::Playing)
            return;
        moveTo(Millis(0));
        rest(noError);
        Q_EMIT ended();
    });
    connect(m_speaker, &Speaker::lost, this, [this](const Error &error) {
        if (m_state == State::Playing)
            rest(errorText(error));
    });
}

VoicePlayer::~VoicePlayer()
{
    pause();
}

void VoicePlayer::setSha256(const QString &sha256)
{
    const QByteArray hash = sha256.toLatin1();
    if (m_sha256 == hash)
        return;
    pause();
    m_sha256 = hash;
    m_sound.clear();
    moveTo(Millis(0));
    Q_EMIT sha256Changed();
}

void VoicePlayer::toggle()
{
    if (m_state != State::Resting)
        pause();
    else if (m_sound.isEmpty())
        load();
    else
        play();
}

void VoicePlayer::seek(int place)
{
    moveTo(Millis(std::max(0, place)));
    if (m_state == State::Playing)
        play();
}

void VoicePlayer::load()
{
    if (!m_link.store() || m_sha256.isEmpty())
        return;
    m_error = noError;
    enter(State::Loading);
    Q_EMIT m_link.services()->playing(this); // the others end now, not when it has been read
    whenDone(m_link.store()->blob(m_sha256), this, [this, asked = m_sha256](const Result<QByteArray> &file) {
        if (asked != m_sha256 || m_state != State::Loading)
            return;
        if (!file) {
            rest(errorText(file.error()));
            return;
        }
        whenDone(onPool([bytes = *file] { return media::readSound(bytes); }), this, [this, asked](const Result<QByteArray> &sound) {
            if (asked != m_sha256 || m_state != State::Loading)
                return;
            if (!sound) {
                rest(errorText(sound.error()));
                return;
            }
            m_sound = *sound;
            play();
        });
    });
}

void VoicePlayer::play()
{
    if (!m_speaker) {
        rest(errorText(fail(ErrorCode::LoudspeakerUnavailable)));
        return;
    }
    if (m_place >= soundLength(m_sound.size()))
        moveTo(Millis(0));
    m_error = noError;
    enter(State::Playing);
    m_speaker->play(m_sound, m_place);
}

void VoicePlayer::pause()
{
    if (m_state == State::Playing && m_speaker)
        m_speaker->stop();
    if (m_state != State::Resting)
        enter(State::Resting);
}

void VoicePlayer::rest(const QVariant &error)
{
    m_error = error;
    m_sound.clear();
    enter(State::Resting);
}

void VoicePlayer::moveTo(Millis place)
{
    if (std::exchange(m_place, place) != place)
        Q_EMIT placeChanged();
}

void VoicePlayer::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace plumb
