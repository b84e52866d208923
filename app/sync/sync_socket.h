// POST /v1/sync without HTTP's lines: one kept WebSocket (RFC 6455) to GET /v1/sync, each message one request
// or its answer (app/model/socket_message.h). Under the same limits of time and size, and to the same pinned
// certificate, as any other request. Where it does not carry, the transport goes on by POST.
#pragma once

#include "app/sync/http_message.h"
#include "app/sync/tuning.h"

#include <QFuture>
#include <QNetworkRequest>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace plumb::sync {

class SyncSocket final : public QObject {
    Q_OBJECT
public:
    // Begins to open at once. `upgrade` brings the token and how TLS is spoken; an empty fingerprint: plain.
    SyncSocket(const QNetworkRequest &upgrade, QByteArray fingerprint, TransportTuning tuning);

    // Empty: not carried, whether or not the office has heard it. The same may be asked again in another way.
    using Carried = std::optional<Result<HttpResponse>>;
    // One at a time.
    QFuture<Carried> send(const QByteArray &body);
    bool isBusy() const { return m_promise != nullptr; }
    bool isOver() const { return m_over; }       // does not carry any more
    bool wasOpen() const { return m_wasOpen; }
    void stop(const Error &why);

private:
    bool isPinned() const;
    void onSslErrors();
    void onConnected();
    void onOver();
    void onMessage(const QByteArray &message);
    void sendWaiting();
    void goOn();
    void finish(Carried carried);
    Result<HttpResponse> read(const QByteArray &message) const;

    const QByteArray m_fingerprint;
    const TransportTuning m_tuning;
    QWebSocket m_socket;
    QTimer m_opening;
    QTimer m_idle;
    QTimer m_whole;
    QByteArray m_waiting; // until it is open
    std::unique_ptr<QPromise<Carried>> m_promise;
    bool m_wasOpen = false;
    bool m_over = false;
};

} // namespace plumb::sync
