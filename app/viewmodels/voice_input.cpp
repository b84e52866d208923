#include "app/viewmodels/voice_input.h"

#include "platform/common/dictation.h"

namespace plumb {

VoiceInput::VoiceInput(QObject *parent)
    : QObject(parent), m_dictation(Services::current()->dictation), m_language(Services::current()->language())
{
    if (!m_dictation)
        return;
    connect(m_dictation, &Dictation::availableChanged, this, &VoiceInput::availableChanged);
    connect(m_dictation, &Dictation::heard, this, [this](const QString &words) {
        if (m_listening) // several fields may be on screen
            Q_EMIT heard(words);
    });
    connect(m_dictation, &Dictation::stopped, this, [this] { setListening(false); });
}

VoiceInput::~VoiceInput()
{
    if (m_dictation && m_listening)
        m_dictation->stop();
}

bool VoiceInput::available() const
{
    return m_dictation && m_dictation->available();
}

void VoiceInput::toggle()
{
    if (!available())
        return;
    if (m_listening)
        m_dictation->stop();
    else
        m_dictation->start(m_language);
    setListening(!m_listening);
}

void VoiceInput::setListening(bool listening)
{
    if (std::exchange(m_listening, listening) != listening)
        Q_EMIT listeningChanged();
}

} // namespace plumb
