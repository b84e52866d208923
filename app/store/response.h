// Takes one answer of the office into the store; the caller holds the transaction.
// Order: a new epoch, answers to changes, records, grants, scopes, cursors. What a person sees is always
// the office's view with their unsent changes on top, so a pull never overwrites an unsent edit.
#pragma once

#include "app/store/device.h"
#include "app/store/figures.h"
#include "app/store/findings.h"
#include "app/store/notices.h"
#include "app/store/outbox.h"
#include "app/store/pull_tuning.h"
#include "app/store/records.h"

#include <QSet>

#include <functional>
#include <span>

namespace plumb::store {

class ResponseTaker {
public:
    // `pull`: where many records come at once they go in by groups, and somebody works off the search
    // backlog afterwards. Outlives this.
    ResponseTaker(sqlite::Database &database, const Schema &schema, Notices &notices, const PullTuning *pull = nullptr);
    // `records`: those of the answer that have not been taken with takeSome().
    Status take(const wire::SyncResponse &response, std::span<const wire::RecordLine> records, Moment receivedAt);
    // As many of a page's first records as can be taken before `stop` says so, and figures for them: whole in
    // itself, as a page that ends there and moves no cursor. At least some. Returns how many.
    Result<std::size_t> takeSome(std::span<const wire::RecordLine> lines, Moment receivedAt, const std::function<bool()> &stop);
    // Records fetched by id to mend a scope: they count whatever sequence is here.
    Status mend(const std::vector<wire::RecordLine> &lines, Moment receivedAt);

private:
    struct Answered {
        Change change;
        qint64 seq = 0;
    };
    // response_epoch.cpp
    Status startEpoch(const wire::SyncResponse &response);
    Status keepOldBook();
    Status endEpochStart();
    Status dropLostConflicts();
    // response_answers.cpp
    Status takeAnswers(const std::vector<wire::ChangeAnswer> &answers);
    Status settle(const Id &record, const std::vector<Answered> &applied);
    // response.cpp
    Status takeRecords(std::span<const wire::RecordLine> lines);
    Result<std::size_t> takeUntil(std::span<const wire::RecordLine> lines, const std::function<bool()> &stop);
    Status lookForHeld();
    Status takeRecord(const wire::RecordLine &line);
    Result<bool> takeNew(const wire::RecordLine &line);
    Status noteKnown(const RecordRow &row, qint64 before);
    Status addRecord(const wire::RecordLine &line, QJsonObject fields);
    Status updateRecord(const wire::RecordLine &line, QJsonObject fields, RecordRow row);
    // response_scopes.cpp
    Status takeGrants(const wire::SyncResponse &response);
    Status suspend(const QString &scope);
    Status grant(const wire::Grant &grant, bool catchUp);
    Status wipe(const QString &scope);
    Status takeCatchUp(const QMap<QString, qint64> &cursors);
    Status takeScope(const QString &scope, const wire::ScopeState &told);
    Status checkHead(qint64 sid, const QString &scope, const wire::ScopeState &told);

    sqlite::Database &m_database;
    Notices &m_notices;
    Records m_records;
    Outbox m_outbox;
    Figures m_figures;
    Findings m_findings;
    ReplicaRow m_state;
    QString m_epoch;            // of the answer
    Moment m_now{};
    QSet<QString> m_granted;
    QHash<QString, QStringList> m_newIn; // kinds of what is new, by scope
    QSet<Id> m_unsent;          // records with unsent changes
    bool m_anyHeld = false;
    bool m_mending = false;
    const PullTuning *const m_pull;
};

} // namespace plumb::store
