// What the running app is made of, in one place. app/main.cpp (or a test) fills one Services and
// makes it current before the QML engine starts; the singletons and types of the QML module find
// it through Services::current(). It owns nothing but the store, which comes when the device's
// memory has been opened and goes when the app is locked.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/model/schema.h"
#include "app/store/store.h"

#include <QObject>

#include <memory>

namespace plumb {

class Camera;
class Dictation;
class Microphone;
class Speaker;
class FilePicker;
class Sharer;
namespace sync { class Engine; }
class Life;
class PhotoIntake;
class VoiceIntake;
class PreviewFrames;
class Preferences;
class PositionSource;

class Services : public QObject {
    Q_OBJECT
public:
    Services();
    ~Services() override;

    // There must be one by the time QML asks.
    static Services *current();

    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Random> random;
    std::shared_ptr<const Schema> schema;
    sync::Engine *engine = nullptr;       // null in tests and single-page previews
    Camera *camera = nullptr;             // null: none
    PositionSource *position = nullptr;   // null: none
    FilePicker *filePicker = nullptr;
    Sharer *sharer = nullptr;             // null: what was made cannot be handed on from here
    Dictation *dictation = nullptr;       // null: none
    Microphone *microphone = nullptr;     // null: none
    Speaker *speaker = nullptr;           // null: none
    std::unique_ptr<PreviewFrames> frames;
    Life *life = nullptr;                 // null where a test brings an open store
    Preferences *preferences = nullptr;
    bool demo = false;

    const std::shared_ptr<store::Store> &store() const { return m_store; }
    void setStore(std::shared_ptr<store::Store> store);

    PhotoIntake *photoIntake();           // made when first asked for
    VoiceIntake *voiceIntake();           // the same; from then on what a killed app had recorded is kept

    Id newId() const;
    // The language people read now: zh_CN, zh_TW or en.
    const QString &language() const { return m_language; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void storeChanged();    // opened, or closed
    void languageChanged();
    void playing(const QObject *player); // whoever else plays stops

private:
    std::shared_ptr<store::Store> m_store;
    PhotoIntake *m_photoIntake = nullptr;
    VoiceIntake *m_voiceIntake = nullptr;
    QString m_language = QStringLiteral("zh_CN");
};

} // namespace plumb
