// One request under way over the network: limits of time and size, the pinned certificate, and what
// each way of failing is called. Deletes itself when it is over.
#pragma once

#include "app/sync/http_message.h"
#include "app/sync/network_stream.h"
#include "app/sync/tuning.h"

#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace plumb::sync {

class NetworkExchange final : public QObject {
    Q_OBJECT
public:
    // Takes the reply over.
    NetworkExchange(QNetworkReply *reply, QByteArray fingerprint, TransportTuning tuning);

    QFuture<Result<HttpResponse>> future() { return m_promise.future(); }
    void stop(const Error &why);

private:
    bool isPinned() const { return hasPinnedCertificate(m_reply->sslConfiguration(), m_fingerprint); }
    void onSslErrors();
    void onEncrypted();
    void onReadyRead();
    void onFinished();
    Error failure() const;
    Result<HttpResponse> answer() const;

    QNetworkReply *m_reply;
    QByteArray m_fingerprint;
    TransportTuning m_tuning;
    QPromise<Result<HttpResponse>> m_promise;
    QTimer m_idle;
    QTimer m_whole;
    QByteArray m_body;
    std::optional<Error> m_problem; // ours; the network's own is less exact
};

} // namespace plumb::sync
