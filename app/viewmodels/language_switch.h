// Puts the language a person chose into force: translators, QML texts, and the words of the schema.
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>

class QQmlEngine;

namespace plumb {

class Preferences;
class Services;

class LanguageSwitch : public QObject {
    Q_OBJECT
public:
    // Follows the preferences. Neither is owned.
    LanguageSwitch(Preferences *preferences, Services *services);
    ~LanguageSwitch() override;

    void setEngine(QQmlEngine *engine) { m_engine = engine; }

private:
    void apply();

    Preferences *m_preferences;
    Services *m_services;
    QQmlEngine *m_engine = nullptr;
    std::unique_ptr<QTranslator> m_translator;
};

// Of zh_CN, zh_TW or en, loaded and not yet installed; null where the program carries none.
std::unique_ptr<QTranslator> translatorFor(const QString &language);

} // namespace plumb
