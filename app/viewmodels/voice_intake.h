// The one way a voice note comes into the app: heard, encoded away from the GUI thread, and saved with its file in
// one action. It lives as long as the app, not as long as a page. What is being recorded lies in a draft, two
// seconds behind at most: an app that is killed finds it at its next start and keeps it then.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QThreadPool>

namespace plumb::media { struct PreparedVoiceNote; }

namespace plumb {

class Microphone;

// What a note belongs to.
struct VoiceSubject {
    QString siteId;
    QString aboutId;
};

class VoiceIntake : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Recording,
        Keeping,  // encoded and saved, soon
        Unsaved,  // could not be saved: retry() or cancel()
    };

    explicit VoiceIntake(Services *services);
    ~VoiceIntake() override;

    // Nothing happens unless Idle. failed() where the microphone does not come.
    void start(const VoiceSubject &subject);
    void finish();
    void cancel();
    void retry();

    State state() const { return m_state; }
    const VoiceSubject &subject() const { return m_subject; }
    Millis length() const { return m_length; }
    double level() const { return m_level; } // how loud it is now: 0 … 1

Q_SIGNALS:
    void changed();
    void kept(const QString &noteId);
    void recovered(const QString &noteId, plumb::Millis length); // what a killed app had recorded
    void failed(const plumb::Error &error);

private:
    struct Recording; // shared with the lane

    void hear(const QByteArray &sound);
    void keepDraft();
    void lose(const Error &error);
    void close();
    void recover();
    void readDraft(int piece);
    void assemble();
    void prepare(bool recovering);
    void save(bool recovering);
    void dropDraft();
    void enter(State state);

    StoreLink m_link;
    Microphone *m_microphone;
    QString m_personId;
    QThreadPool m_lane; // one thread: pieces are encoded in order
    State m_state = State::Idle;
    VoiceSubject m_subject;
    Millis m_length{0};
    Millis m_drafted{0};
    double m_level = 0;
    std::shared_ptr<Recording> m_recording; // null: Idle
};

} // namespace plumb
