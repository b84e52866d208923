#include "app/viewmodels/language_switch.h"

#include "app/viewmodels/preferences.h"
#include "app/viewmodels/services.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace plumb {

using namespace Qt::StringLiterals;

// English too: its plurals are translations.
std::unique_ptr<QTranslator> translatorFor(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/plumbline_%1.qm"_s.arg(language)))
        return nullptr;
    return translator;
}

LanguageSwitch::LanguageSwitch(Preferences *preferences, Services *services)
    : m_preferences(preferences), m_services(services)
{
    connect(m_preferences, &Preferences::languageChanged, this, [this] { apply(); });
    apply();
}

LanguageSwitch::~LanguageSwitch()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void LanguageSwitch::apply()
{
    const QString language = m_preferences->spokenLanguage();
    QLocale::setDefault(QLocale(language));
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = translatorFor(language);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    m_services->setLanguage(language);
    if (m_engine) {
        m_engine->setUiLanguage(language);
        m_engine->retranslate();
    }
}

} // namespace plumb
