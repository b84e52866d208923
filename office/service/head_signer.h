// Signs how scopes stand, and what a device is granted, so that nobody between office and device can
// tell another story, and the office itself cannot tell two. A head is signed once, however many
// devices hear of it. Safe to call from many threads.
#pragma once

#include "app/model/proof.h"
#include "office/ledger/types.h"
#include "office/service/office_key.h"

#include <QHash>

#include <mutex>

namespace plumb::office {

class HeadSigner {
public:
    explicit HeadSigner(const OfficeKey &key) : m_key(key) {}

    wire::ScopeState sign(const QString &epoch, const QString &scope, const ScopeRow &row);
    // Fills in the signature over grants and revoked of an answer that is otherwise ready.
    void signGrants(const Id &device, wire::SyncResponse &out) const;

private:
    struct Signed {
        QByteArray text;
        QByteArray signature;
    };

    const OfficeKey &m_key;
    std::mutex m_mutex;
    QHash<QString, Signed> m_signed; // by scope, the newest
};

} // namespace plumb::office
