// Lets changes into the book: judges them by the rules, merges, writes down conflicts. One applier
// lives as long as one transaction of the ledger.
#pragma once

#include "app/core/random.h"
#include "app/model/merge.h"
#include "app/model/rules.h"
#include "office/ledger/ledger.h"
#include "office/service/office_key.h"
#include "office/service/replay.h"
#include "office/tuning.h"

namespace plumb::office {

// Refused by the rules, before anything was written: whoever writes many things goes on with the next.
bool isRefusal(const Error &error);

// A change of a device, decoded and with its hash checked against the chain.
struct Received {
    Change change;
    QByteArray bytes;      // exactly as sent
    QByteArray hash;
    QByteArray signature;  // on the last of a push
    qint64 ownAfter = 0;   // Device::forkSeq
    std::optional<qint64> seenSeq = {}; // made in an epoch before (wire::MadeBefore)
};

class Applier {
public:
    Applier(LedgerWriter &ledger, const Schema &schema, const OfficeKey &key, Random &random, const Tuning &tuning,
            Moment now);

    // One user action, applied whole or refused whole; refused changes are kept with the reason.
    // Adds one answer per change. An error is the ledger's: then nothing of the transaction may stay.
    Status applyAction(const Device &device, const std::vector<Received> &action,
                       std::vector<wire::ChangeAnswer> &answers);

    // A change that is in the book already under another number of a device that lives twice: the same
    // answer, and nothing is done a second time.
    Status keepAgain(const Received &received, const wire::ChangeAnswer &answer, std::vector<wire::ChangeAnswer> &answers);

    struct OwnChange {
        Id record;
        QString kind;
        QString scope;
        Id author;
        QJsonObject set;
        QMap<QString, qint64> base{};    // what the author saw, where somebody did
        std::optional<Moment> at{};      // when it happened, where that was not now
    };
    // What the office writes itself (the first person, conflicts), signed with its own key, judged by
    // the same rules. Errors also: those of checkChange.
    Status write(const OwnChange &own, const Roles &roles);

private:
    // The verdict on one change: an error inside is the refusal, an error outside the ledger's.
    using Verdict = Result<wire::ChangeAnswer>;
    Status applyAlone(const Device &device, const Received &received, std::vector<wire::ChangeAnswer> &answers);
    Status beginLate();
    Status keepRefused(const Received &received, const Error &why, std::vector<wire::ChangeAnswer> &answers);
    Result<Roles> rolesOf(const Id &person, const QString &scope);
    Result<Verdict> applyOne(const Received &received, const Roles &roles);
    Result<Verdict> applyFromDevice(const Device &device, const Received &received);
    // A sealed record stays as it is: the change becomes an amendment. Nothing where it is not sealed.
    Result<std::optional<Verdict>> applySealed(const Received &received, const KindSchema *kind, const Record *current);
    Result<bool> isSealedNow(const KindSchema *kind, const Record *current, const Change &change);
    Result<Replay> pastOf(const Id &record);
    Result<QJsonObject> seenBy(const KindSchema *kind, const OfficeRecord *before, const Received &received);
    Result<Verdict> keepUnchanged(const Received &received);
    Result<Verdict> writeOwn(const OwnChange &own, const Roles &roles);
    Result<Verdict> writeConflict(const Change &change, const OfficeRecord *before, const FieldConflict &conflict);
    Result<Id> conflictId(const Change &change, const OfficeRecord *before, const FieldConflict &conflict);
    LogEntry entryFor(const Received &received) const;

    LedgerWriter &m_ledger;
    const Schema &m_schema;
    const OfficeKey &m_key;
    Random &m_random;
    const Tuning &m_tuning;
    const Moment m_now;
    QHash<std::pair<Id, QString>, Roles> m_roles; // until a membership changes
    bool m_alone = false;     // at an action of one change …
    bool m_begunLate = false; // … whose savepoint was needed after all
};

} // namespace plumb::office
