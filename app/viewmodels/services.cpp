#include "app/viewmodels/services.h"

#include "app/viewmodels/photo_intake.h"
#include "app/viewmodels/preview_frames.h"
#include "app/viewmodels/voice_intake.h"

#include <QPointer>

namespace plumb {

namespace {
QPointer<Services> currentServices;
}

Services::Services() : frames(std::make_unique<PreviewFrames>())
{
    Q_ASSERT_X(!currentServices, Q_FUNC_INFO, "one at a time");
    currentServices = this;
}

Services::~Services() = default;

Services *Services::current()
{
    Q_ASSERT_X(currentServices, Q_FUNC_INFO, "make the Services before anything of the QML module");
    return currentServices;
}

void Services::setStore(std::shared_ptr<store::Store> store)
{
    if (m_store == store)
        return;
    const auto before = std::exchange(m_store, std::move(store)); // lives until everybody has heard
    Q_EMIT storeChanged();
}

PhotoIntake *Services::photoIntake()
{
    if (!m_photoIntake)
        m_photoIntake = new PhotoIntake(this);
    return m_photoIntake;
}

VoiceIntake *Services::voiceIntake()
{
    if (!m_voiceIntake)
        m_voiceIntake = new VoiceIntake(this);
    return m_voiceIntake;
}

Id Services::newId() const
{
    return plumb::newId(*clock, *random);
}

void Services::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

} // namespace plumb
