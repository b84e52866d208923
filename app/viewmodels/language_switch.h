// Puts the language a person chose into force: translators, QML texts, and the words of the schema.
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

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
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

// The translators of one language (zh_CN, zh_TW, en), loaded and not yet installed.
std::vector<std::unique_ptr<QTranslator>> translatorsFor(const QString &language);

} // namespace plumb
