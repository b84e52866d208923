// One run of POST /v1/sync: sends what waits, fetches what is new, page after page, until the
// office says that it is complete and nothing waits any more.
//
// Where the office does not take a batch, the session looks for the change that is to blame: it
// sends single actions, and if even the first one fails it goes on without sending, so that what
// others did still arrives (trouble() says why). A batch that is too large is halved. An answer
// that is not the office's changes nothing.
#pragma once

#include "app/sync/conversation.h"
#include "app/sync/office_reply.h"

#include <variant>

namespace plumb::sync {

struct SessionLimits {
    int pushChanges = wire::maxPushChanges;
    qsizetype pushBytes = wire::maxPushBytes;
    qsizetype responseBytes = wire::maxResponseBytes;
};

class Session final : public Conversation {
public:
    explicit Session(SessionLimits limits = {});

    NextRequest next(store::Replica &replica) override;
    Status take(const Reply &reply, store::Replica &replica) override;
    void read(Reply &reply) const override; // its page, in place of its body
    // While fetching page after page the next one is asked for before this one is in the store; while sending
    // batch after batch the next one goes out before the answers to this one are.
    std::optional<HttpRequest> ahead(const Reply &reply) override;
    bool preparesAhead() const override;
    void prepare(const store::Replica &replica) override;
    bool takesPages() const override { return true; }

    // Why changes stay behind although the office could be reached.
    const std::optional<Error> &trouble() const { return m_trouble; }
    // The office has said, signed, that this device is revoked: what it still had has been handed in when
    // the talk ends well and nothing that may succeed later stayed behind.
    bool isRevoked() const;
    qint64 answeredChanges() const { return m_answered; }
    qint64 receivedRecords() const { return m_received; }

private:
    struct Sending {          // push and pull
        int changes;          // most of one batch
        qint64 from = 0;      // resend kept changes from this op on; 0: from the first unanswered
    };
    struct Fetching {};       // pull alone
    struct Complete {};
    struct Asked {            // the request under way
        int changes = 0;
        qint64 firstOp = 0;
        qint64 lastOp = 0;
        QByteArray lastHash;  // of the last change
        bool answered = false;
        store::ReplicaState state;
    };

    struct Batch {            // of changes, ready to go
        wire::SyncRequest body;
        Asked asked;
    };
    static Asked askedFor(const store::Replica::Outgoing &outgoing, store::ReplicaState state);
    std::optional<HttpRequest> pageAhead(qint64 cursor);
    std::optional<HttpRequest> batchAhead(const wire::SyncResponse &page);
    Result<store::Replica::Outgoing> batch(const store::Replica &replica);
    Status checkPage(const wire::SyncResponse &page) const;
    Status checkSignatures(const wire::SyncResponse &page, const store::Replica &replica) const;
    Status checkPlace(const store::Replica &replica) const;
    Status checkProgress(const wire::SyncResponse &page);
    Status takePage(const wire::SyncResponse &page, Moment at, store::Replica &replica);
    Status takeTrouble(const Trouble &trouble, Moment at, store::Replica &replica);
    Status takeGap(const OfficeError &office, Moment at, store::Replica &replica);
    Status takeFork(const OfficeError &office, Moment at, store::Replica &replica);
    Status resendFrom(qint64 op);
    Status blameBatch(const Error &error);
    void stopSending(const Error &error);
    void growBatch();

    SessionLimits m_limits;
    std::variant<Sending, Fetching, Complete> m_state;
    Asked m_asked;
    HttpRequest m_empty;      // the last request without its body
    std::optional<Asked> m_askedAhead; // because of the page that is to be taken next
    std::optional<Batch> m_prepared;
    int m_aheadInARow = 0;
    bool m_officeComplete = false;
    bool m_differsBefore = false; // told so of a place before what was sent: all that is kept goes again
    bool m_fetchFirst = false; // the office has begun a new epoch: hear of it before sending again
    // A confused office must not keep us busy for ever.
    int m_restarts = 0;       // gaps and epochs
    int m_fruitless = 0;      // pages in a row that led nowhere
    std::optional<Error> m_trouble;
    bool m_revoked = false;
    qint64 m_answered = 0;
    qint64 m_received = 0;
};

} // namespace plumb::sync
