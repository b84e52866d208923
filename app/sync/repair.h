// Mends scopes whose rows or checksum differ from what the office told: lists what the office has,
// fetches by id what is missing or not the same, and only then looks at what the office does not have
// (store/surplus.h). Never wipes, never downloads what is here already. What was fetched stays when the
// talk breaks off; the next one begins with the list again.
#pragma once

#include "app/model/wire_scope.h"
#include "app/sync/conversation.h"

#include <QHash>

namespace plumb::sync {

class Repair final : public Conversation {
public:
    NextRequest next(store::Replica &replica) override;
    Status take(const Reply &reply, store::Replica &replica) override;

    qint64 fetchedRecords() const { return m_fetched; }

private:
    Status begin(store::Replica &replica);
    Status takeIds(const HttpResponse &response, Moment at, store::Replica &replica);
    Status takeRecords(const HttpResponse &response, Moment at, store::Replica &replica);
    // Nothing is left to fetch: what is here too much, and whether it is mended.
    Status finish(Moment at, store::Replica &replica);
    void leave();

    std::optional<QStringList> m_queue;    // scopes to come; nothing: not asked for yet
    QString m_scope;                       // being mended; empty: none
    QString m_epoch;
    QHash<Id, qint64> m_here;              // what the office has not listed (yet)
    std::vector<Id> m_wanted;
    qint64 m_after = 0;
    bool m_listed = false;
    wire::ScopeState m_told;
    qint64 m_fetched = 0;
};

} // namespace plumb::sync
