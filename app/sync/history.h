// Fetches the log of the scopes this device has, in the background, a stretch at a time, and proves
// it: that it leads to the heads the office has signed, and that nobody has rewritten what this device
// sent or was shown. Resumable after any page. What does not fit is kept as a finding and told; that
// scope's history is then not fetched further, everything else goes on.
#pragma once

#include "app/sync/conversation.h"

namespace plumb::sync {

class History final : public Conversation {
public:
    // At most so many round trips.
    explicit History(int pages) : m_pages(pages) {}
    bool takesPages() const override { return true; }

    NextRequest next(store::Replica &replica) override;
    Status take(const Reply &reply, store::Replica &replica) override;

    qint64 verifiedChanges() const { return m_verified; }

private:
    int m_pages;
    QString m_done;              // scopes up to this name have had their turn
    store::LogPosition m_asked;
    qint64 m_verified = 0;
};

} // namespace plumb::sync
