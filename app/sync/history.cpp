#include "app/sync/history.h"

#include "app/sync/history_check.h"
#include "app/sync/office_reply.h"

namespace plumb::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int notThere = 404;

} // namespace

NextRequest History::next(store::Replica &replica)
{
    if (m_pages-- <= 0)
        return std::optional<HttpRequest>();
    PLUMB_ASSIGN(const auto position, replica.historyBehind(m_done));
    if (!position)
        return std::optional<HttpRequest>();
    m_asked = *position;
    PLUMB_ASSIGN(auto request, officeRequest(replica, "GET", wire::scopePath(m_asked.scope, u"history"_s)));
    request.query = "after=" + QByteArray::number(m_asked.seq);
    return std::optional(std::move(request));
}

Status History::take(const Reply &reply, store::Replica &replica)
{
    if (const auto trouble = troubleOf(reply)) {
        m_retryAfter = retryAfterOf(*trouble);
        const auto *never = std::get_if<Never>(&*trouble);
        if (!never || never->status != notThere)
            return errorOf(*trouble);
        m_done = m_asked.scope; // no longer granted: the next session hears of it
        return {};
    }
    const auto page = wire::decodeHistory(reply.response->body);
    if (!page || reply.response->status != 200)
        return fail(ErrorCode::NotTheOffice, page ? u"status %1"_s.arg(reply.response->status) : page.error().detail);
    PLUMB_ASSIGN(const auto identity, replica.identity());
    PLUMB_TRY(checkHead(page->epoch, page->scope, page->state, identity ? identity->officePublicKey : QByteArray()));
    PLUMB_ASSIGN(const auto state, replica.state());
    if (page->scope != m_asked.scope || page->after != m_asked.seq)
        return fail(ErrorCode::NotTheOffice, u"not the history that was asked for"_s);
    if (page->epoch != state.epoch) {
        m_pages = 0; // restored meanwhile: first of all a session
        return {};
    }
    auto checked = checkHistory(*page, m_asked);
    if (const auto *broken = std::get_if<store::HistoryBreak>(&checked))
        return replica.noteBreak(m_asked.scope, *broken, reply.at);
    const auto &changes = std::get<std::vector<store::VerifiedChange>>(checked);
    PLUMB_ASSIGN(const bool fits, replica.keepHistory(m_asked, changes, page->keys, reply.at));
    if (fits)
        m_verified += qint64(changes.size());
    if (changes.empty())
        m_done = m_asked.scope; // nothing more to come now
    return {};
}

} // namespace plumb::sync
