// A note by voice: what the system's own dictation hears. Not available where it has none.
#pragma once

#include "app/viewmodels/services.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class Dictation;

class VoiceInput : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool available READ available NOTIFY availableChanged FINAL)
    Q_PROPERTY(bool listening READ listening NOTIFY listeningChanged FINAL)

public:
    explicit VoiceInput(QObject *parent = nullptr);
    ~VoiceInput() override;

    bool available() const;
    bool listening() const { return m_listening; }
    Q_INVOKABLE void toggle(); // begins to listen, or ends

Q_SIGNALS:
    void availableChanged();
    void listeningChanged();
    void heard(const QString &words);

private:
    void setListening(bool listening);

    QPointer<Dictation> m_dictation;
    QString m_language;
    bool m_listening = false;
};

} // namespace plumb
