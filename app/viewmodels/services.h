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
class FilePicker;
namespace sync { class Engine; }
class Life;
class PhotoIntake;
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
    Dictation *dictation = nullptr;       // null: none
    std::unique_ptr<PreviewFrames> frames;
    Life *life = nullptr;                 // null where a test brings an open store
    Preferences *preferences = nullptr;
    bool demo = false;

    const std::shared_ptr<store::Store> &store() const { return m_store; }
    void setStore(std::shared_ptr<store::Store> store);

    PhotoIntake *photoIntake();           // made when first asked for

    Id newId() const;
    // The language people read now: zh_CN, zh_TW or en.
    const QString &language() const { return m_language; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void storeChanged();    // opened, or closed
    void languageChanged();

private:
    std::shared_ptr<store::Store> m_store;
    PhotoIntake *m_photoIntake = nullptr;
    QString m_language = QStringLiteral("zh_CN");
};

} // namespace plumb
