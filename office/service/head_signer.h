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
    // Names this very set of grants. Worked out once as long as a person's stay the same.
    QByteArray grantsTag(const Id &person, const std::vector<wire::Grant> &grants);
    // Fills in the signature over grants and revoked of an answer that is otherwise ready.
    void signGrants(const Id &device, wire::SyncResponse &out) const;

private:
    struct Signed {
        QByteArray text;
        QByteArray signature;
    };

    struct Named {
        std::vector<wire::Grant> grants;
        QByteArray tag;
    };

    const OfficeKey &m_key;
    std::mutex m_mutex;
    QHash<Id, Named> m_named; // by person, the newest
    QHash<QString, Signed> m_signed; // by scope, the newest
};

} // namespace plumb::office
