// Saves what a person did: one transaction holds the record's new view, the signed chain's next
// change in the outbox, shadow, history, search words, files, and lets go of the draft. Rules and
// values are judged first; a refused save changes nothing. Synchronous; one Writer per file, on the
// connection that writes.
#pragma once

#include "app/core/random.h"
#include "app/store/notices.h"
#include "app/store/numbers.h"
#include "app/store/outbox.h"
#include "app/store/records.h"

namespace plumb::store {

class Writer {
public:
    // `notices` collects what changed, for the views.
    Writer(sqlite::Database &database, const Schema &schema, const Clock &clock, Random &random, Notices &notices);

    // Reads identity and the chain's head; call once after construction.
    Status load();
    Status setIdentity(const Identity &identity);
    const std::optional<Identity> &identity() const { return m_identity; }

    // Errors: InvalidValue, NotAllowed, IllegalTransition, Sealed, TooLarge, EmptyFile, DiskFull, Storage.
    Status save(const Save &save);
    // Durable when it returns (numbers.h). `day`: of the call.
    Result<TakenNumber> takeNumber(const QString &kind, Moment calledAt, QDate day);

    // A refused change the person does not want to mend: no longer asked about, never deleted.
    Status letBe(qint64 op);

    // Records that a restored office does not know and nobody else may have (`held`): sends them as they
    // are, as this person's. Returns how many the rules let through; the others stay as they were.
    Result<qint64> sendHeld(int most);

private:
    // One edit of the save, judged and ready to be written.
    struct Step {
        Change change;
        RecordRow row;
        std::optional<QJsonObject> before;
        std::optional<Shadow> shadow;
        bool shadowIsNews = false;     // has to be written
        bool wasHeld = false;
    };
    Result<bool> isHeld(const std::optional<RecordRow> &row) const;
    Result<std::optional<Step>> prepare(const Edit &edit, Moment at);
    // What is saved instead of an edit of a sealed record; the edit itself where it is not sealed,
    // nothing where it would change nothing.
    Result<std::optional<Edit>> amended(const Edit &edit, const Save &save, Moment at);
    Result<bool> isSealedNow(const KindSchema *kind, const Record *current, const QJsonObject &set) const;
    Status judge(const Step &step) const;
    Status judge(const Change &change, const Record *current) const;
    Status checkWaiting(const Step &step) const; // as things are once the steps before it are written
    Status checkMembers(const Step &step) const; // the same
    Status chain(std::vector<Step> &steps, ChainHead &head);
    Status write(Step &step);

    sqlite::Database &m_database;
    const Schema &m_schema;
    const Clock &m_clock;
    Random &m_random;
    Notices &m_notices;
    Records m_records;
    Outbox m_outbox;
    std::optional<Identity> m_identity;
    std::vector<std::pair<QByteArray, QByteArray>> m_encoded; // bytes and hash of the steps being saved
};

} // namespace plumb::store
