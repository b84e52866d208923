#include "app/viewmodels/language_switch.h"

#include "app/viewmodels/preferences.h"
#include "app/viewmodels/services.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

namespace plumb {

using namespace Qt::StringLiterals;

// Pages in plumbline_<language>, the words of this folder (with plurals, in English too) in viewmodels_<language>.
std::vector<std::unique_ptr<QTranslator>> translatorsFor(const QString &language)
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    for (const QString &name : {u"plumbline_"_s, u"viewmodels_"_s}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/"_s + name + language + u".qm"_s))
            translators.push_back(std::move(translator));
    }
    return translators;
}

LanguageSwitch::LanguageSwitch(Preferences *preferences, Services *services)
    : m_preferences(preferences), m_services(services)
{
    connect(m_preferences, &Preferences::languageChanged, this, [this] { apply(); });
    apply();
}

LanguageSwitch::~LanguageSwitch()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void LanguageSwitch::apply()
{
    const QString language = m_preferences->spokenLanguage();
    QLocale::setDefault(QLocale(language));
    auto before = std::exchange(m_translators, translatorsFor(language));
    for (const auto &translator : before)
        QCoreApplication::removeTranslator(translator.get());
    for (const auto &translator : m_translators)
        QCoreApplication::installTranslator(translator.get());
    m_services->setLanguage(language);
    if (m_engine) {
        m_engine->setUiLanguage(language);
        m_engine->retranslate();
    }
}

} // namespace plumb
