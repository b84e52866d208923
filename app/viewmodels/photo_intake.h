// The one way a photo comes into the app, whoever took it: checked, hashed and made small away from
// the GUI thread, then saved with its original, bit for bit, in one action. It lives as long as the
// app, not as long as a page: a photo taken is kept although the camera page is closed at once.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QSet>

#include <deque>
#include <functional>

namespace plumb::media { struct PreparedPhoto; }

namespace plumb {

// What a photo belongs to, as it was when it was taken.
struct PhotoSubject {
    QString siteId;
    QString aboutId;  // may be empty
    QString room;     // may be empty
    QString phase = {};   // before, after; may be empty
    QString demand = {};  // of a checklist, that it answers; may be empty
};

class PhotoIntake : public QObject {
    Q_OBJECT
public:
    using Read = std::function<Result<QByteArray>()>; // called on the pool

    explicit PhotoIntake(Services *services);

    // Each answers with a ticket; finished() tells what became of it.
    int capture(const PhotoSubject &subject);
    int addFile(const QString &fileName, const PhotoSubject &subject);
    // Lets go of those that have not been taken in yet: Cancelled. What is saved stays.
    void cancel(const QSet<int> &tickets);

Q_SIGNALS:
    // One of the two is set.
    void finished(int ticket, const QString &photoId, const std::optional<plumb::Error> &error);

private:
    struct Waiting {
        int ticket = 0;
        Read read;
        QString source; // camera or gallery
        PhotoSubject subject;
    };
    void add(Waiting waiting);
    void next();
    void save(const media::PreparedPhoto &photo, const Waiting &waiting);
    void done(int ticket, const QString &photoId, const std::optional<Error> &error);

    StoreLink m_link;
    QString m_personId;
    std::deque<Waiting> m_queue;
    QSet<int> m_cancelled;
    bool m_working = false;
    int m_lastTicket = 0;
};

} // namespace plumb
