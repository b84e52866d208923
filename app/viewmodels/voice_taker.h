// Records a voice note, for a page: how long and how loud it is. The note itself goes through VoiceIntake, which
// outlives the page; a page that goes while it records keeps what was said.
#pragma once

#include "app/viewmodels/voice_intake.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class VoiceTaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString aboutId MEMBER m_aboutId NOTIFY subjectChanged FINAL)
    Q_PROPERTY(bool available READ available NOTIFY availableChanged FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(int longest READ longest CONSTANT FINAL)
    Q_PROPERTY(double level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit VoiceTaker(QObject *parent = nullptr);
    ~VoiceTaker() override;

    bool available() const;
    QString state() const; // idle, recording, keeping, unsaved
    int length() const { return int(m_intake->length().count()); } // ms
    int longest() const;                                           // ms; there it ends by itself
    double level() const { return m_intake->level(); }
    QVariant error() const { return m_error; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void keep();
    Q_INVOKABLE void cancel(); // lets go of what was recorded or could not be saved
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void subjectChanged();
    void availableChanged();
    void changed();
    void errorChanged();
    void kept(const QString &noteId);
    void failed(const QVariantMap &error);

private:
    void setError(const QVariant &error);

    VoiceIntake *m_intake;
    QString m_siteId;
    QString m_aboutId;
    bool m_began = false; // what is being recorded was begun here
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
