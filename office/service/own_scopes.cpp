#include "office/service/own_scopes.h"

namespace plumb::office {

namespace {

// The record is not what its author made of it, or there are others beside it: a conflict, an amendment of
// something sealed (told as merged).
bool madeMore(const wire::ChangeAnswer &answer)
{
    using Outcome = wire::ChangeAnswer::Outcome;
    return answer.outcome == Outcome::Merged || answer.outcome == Outcome::Conflicted;
}

} // namespace

Status OwnScopesFinder::look(LedgerReader &ledger, const wire::SyncRequest &request, const QStringList &scopes, const QString &epoch)
{
    if (request.epoch != epoch || !request.madeBefore.empty()) // its cursor, or its changes, are of another book
        return {};
    m_scopes = scopes;
    QStringList names = scopes;
    names.removeDuplicates();
    PLUMB_ASSIGN(const auto rows, ledger.scopeRows(names));
    for (const QString &name : names) {
        if (rows.value(name).headSeq <= request.cursor && !request.catchUp.contains(name))
            m_own.insert(name, 0);
    }
    return {};
}

OwnScopes OwnScopesFinder::found(const std::vector<wire::ChangeAnswer> &answers) const
{
    OwnScopes own = m_own;
    const std::size_t before = answers.size() - std::size_t(m_scopes.size());
    for (qsizetype i = 0; i < m_scopes.size(); ++i) {
        const wire::ChangeAnswer &answer = answers[before + std::size_t(i)];
        if (madeMore(answer))
            own.remove(m_scopes[i]);
        else if (const auto scope = own.find(m_scopes[i]); scope != own.end() && answer.seq > 0)
            *scope = answer.seq;
    }
    return own;
}

} // namespace plumb::office
