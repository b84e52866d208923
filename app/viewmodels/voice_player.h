// Plays one recording from this device's encrypted memory: no file is written. One plays at a time.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class Speaker;

class VoicePlayer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString sha256 READ sha256 WRITE setSha256 NOTIFY sha256Changed FINAL)
    Q_PROPERTY(bool playing READ playing NOTIFY changed FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY changed FINAL)
    Q_PROPERTY(int place READ place NOTIFY placeChanged FINAL) // ms
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit VoicePlayer(QObject *parent = nullptr);
    ~VoicePlayer() override;

    QString sha256() const { return QString::fromLatin1(m_sha256); }
    void setSha256(const QString &sha256);
    bool playing() const { return m_state == State::Playing; }
    bool loading() const { return m_state == State::Loading; }
    int place() const { return int(m_place.count()); }
    QVariant error() const { return m_error; }

    Q_INVOKABLE void toggle();       // plays on, or pauses
    Q_INVOKABLE void seek(int place); // ms; goes on playing from there if it plays

Q_SIGNALS:
    void sha256Changed();
    void changed();
    void placeChanged();
    void ended();

private:
    enum class State { Resting, Loading, Playing };

    void load();
    void play();
    void pause();
    void rest(const QVariant &error);
    void moveTo(Millis place);
    void enter(State state);

    StoreLink m_link;
    Speaker *m_speaker;
    QByteArray m_sha256;
    QByteArray m_sound;  // while it plays or is paused
    Millis m_place{0};
    State m_state = State::Resting;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
