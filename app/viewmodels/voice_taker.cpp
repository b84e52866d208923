#include "app/viewmodels/voice_taker.h"

#include "app/media/voice_note.h"
#include "app/viewmodels/error_text.h"
#include "platform/common/microphone.h"

namespace plumb {

using namespace Qt::StringLiterals;

VoiceTaker::VoiceTaker(QObject *parent) : QObject(parent), m_intake(Services::current()->voiceIntake())
{
    connect(m_intake, &VoiceIntake::changed, this, &VoiceTaker::changed);
    connect(m_intake, &VoiceIntake::kept, this, [this](const QString &noteId) {
        if (!std::exchange(m_began, false))
            return;
        setError(QVariant::fromValue(nullptr));
        Q_EMIT kept(noteId);
    });
    connect(m_intake, &VoiceIntake::failed, this, [this](const Error &error) {
        const QVariantMap text = errorText(error);
        setError(text);
        Q_EMIT failed(text);
    });
    if (Microphone *microphone = Services::current()->microphone)
        connect(microphone, &Microphone::availableChanged, this, &VoiceTaker::availableChanged);
}

VoiceTaker::~VoiceTaker()
{
    if (m_began)
        m_intake->finish();
}

bool VoiceTaker::available() const
{
    const Microphone *microphone = Services::current()->microphone;
    return microphone && microphone->available();
}

QString VoiceTaker::state() const
{
    switch (m_intake->state()) {
    case VoiceIntake::State::Idle: return u"idle"_s;
    case VoiceIntake::State::Recording: return u"recording"_s;
    case VoiceIntake::State::Keeping: return u"keeping"_s;
    case VoiceIntake::State::Unsaved: return u"unsaved"_s;
    }
    return {};
}

int VoiceTaker::longest() const
{
    return int(media::longestVoiceNote.count());
}

void VoiceTaker::start()
{
    if (m_intake->state() != VoiceIntake::State::Idle)
        return;
    m_began = true;
    setError(QVariant::fromValue(nullptr));
    m_intake->start({m_siteId, m_aboutId});
}

void VoiceTaker::keep()
{
    m_intake->finish();
}

void VoiceTaker::cancel()
{
    m_began = false;
    setError(QVariant::fromValue(nullptr));
    m_intake->cancel();
}

void VoiceTaker::retry()
{
    m_began = true;
    m_intake->retry();
}

void VoiceTaker::setError(const QVariant &error)
{
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace plumb
