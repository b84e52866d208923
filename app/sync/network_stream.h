// One stream of events over the network: the pinned certificate, and nothing that is not such a stream.
// How long it may be silent is its watcher's business.
#pragma once

#include "app/sync/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>

namespace plumb::sync {

// True where the certificate that was shown is the one with this SHA-256 (lower-case hex).
bool hasPinnedCertificate(const QSslConfiguration &shown, const QByteArray &fingerprint);

class NetworkStream final : public QObject {
    Q_OBJECT
public:
    // Takes the reply over. An empty fingerprint: plain http.
    NetworkStream(QNetworkReply *reply, QByteArray fingerprint, StreamWatcher watcher);
    void close(); // without a word; deletes itself

private:
    void checkCertificate();
    void onReadyRead();
    void onFinished();
    bool isEventStream() const;
    std::optional<Millis> retryAfter() const;

    QNetworkReply *m_reply;
    const QByteArray m_fingerprint;
    StreamWatcher m_watcher;
    bool m_closed = false;
};

} // namespace plumb::sync
