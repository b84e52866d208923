// The one way a photo comes into the app, whoever took it: checked, hashed and made small away from
// the GUI thread, then saved with its original, bit for bit, in one action. It lives as long as the
// app, not as long as a page: a photo taken is kept although the camera page is closed at once. What
// cannot be saved now (a full disk) waits here and is tried again; nothing taken is thrown away.
#pragma once

#include "app/viewmodels/capture_context.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace plumb::media { struct PreparedPhoto; }

namespace plumb {

// What a photo belongs to, as it was when it was taken.
struct PhotoSubject {
    QString siteId;   // empty: of no site, then `scope` says where it is kept
    QString aboutId;  // may be empty
    QString room;     // may be empty
    QString wall = {};    // of the room; may be empty
    QString phase = {};   // before, after; may be empty
    QString demand = {};  // of a checklist, that it answers; may be empty
    QString stage = {};   // code; where it is empty, the one that the site stands in
    QString scope = {};   // empty: of its site
};

class PhotoIntake : public QObject {
    Q_OBJECT
public:
    using Read = std::function<Result<QByteArray>()>; // called on the pool

    explicit PhotoIntake(Services *services);

    // A page wants the camera, or does not any more: it stops once it has delivered what was captured.
    void startCamera();
    void stopCamera();

    // What was captured and is not kept yet has to fit into memory: then the shutter waits.
    static constexpr int mostCaptured = 24;
    static constexpr qint64 mostCapturedBytes = 96ll * 1024 * 1024;
    bool hasRoom() const { return m_captured < mostCaptured && m_capturedBytes < mostCapturedBytes; }

    // Each answers with a ticket; finished() tells what became of it.
    int capture(const PhotoSubject &subject);
    int addFile(const QString &fileName, const PhotoSubject &subject);
    // Lets go of those that have not been taken in yet: Cancelled. What is saved stays.
    void cancel(const QSet<int> &tickets);
    // What could not be saved is tried again, as it is by itself every few seconds.
    void retry();

Q_SIGNALS:
    // One of the two is set.
    void finished(int ticket, const QString &photoId, const std::optional<plumb::Error> &error);
    // Before finished(): another photo on this device has the same bytes. They are kept once.
    void repeated(int ticket);
    // It cannot be saved now; it is kept here and tried again.
    void stalled(int ticket, const plumb::Error &error);
    void roomChanged();

private:
    struct Waiting {
        int ticket = 0;
        Read read;
        qint64 captured = 0;       // bytes in memory; 0: a file, read in its turn
        media::CaptureFacts facts; // as they were at the shutter, or when the file was chosen
        PhotoSubject subject;
    };
    void add(Waiting waiting);
    void next();
    void lookAround(const media::PreparedPhoto &photo, Waiting waiting);
    void save(const media::PreparedPhoto &photo, const Waiting &waiting);
    void done(const Waiting &waiting, const QString &photoId, const std::optional<Error> &error);
    void readRule();
    void noteCaptured(int photos, qint64 bytes);

    StoreLink m_link;
    CaptureContext m_context{&m_link};
    QString m_personId;
    int m_longestSide = 0;         // as the company keeps photos; 0: as they come
    std::deque<Waiting> m_queue;
    QSet<int> m_cancelled;
    std::function<void()> m_again;      // what is to be tried again
    std::function<void()> m_whenOpened; // what goes on once the store is open again
    QTimer m_retry;
    bool m_working = false;
    bool m_stopCamera = false;
    int m_capturing = 0;           // in the camera
    int m_captured = 0;            // … and from there until kept
    qint64 m_capturedBytes = 0;
    int m_lastTicket = 0;
};

} // namespace plumb
