#include "app/sync/repair.h"

#include "app/sync/office_reply.h"

#include <QSet>

#include <algorithm>

namespace plumb::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int notThere = 404;

Error notTheOffice(const QString &detail)
{
    return Error{ErrorCode::NotTheOffice, detail};
}

} // namespace

Status Repair::begin(store::Replica &replica)
{
    if (!m_queue) {
        PLUMB_ASSIGN(m_queue, replica.scopesOff());
    }
    if (m_queue->isEmpty())
        return {};
    PLUMB_ASSIGN(const auto state, replica.state());
    m_scope = m_queue->takeFirst();
    m_epoch = state.epoch;
    m_after = 0;
    m_listed = false;
    m_wanted.clear();
    m_here.clear();
    PLUMB_ASSIGN(const auto lines, replica.sequencesIn(m_scope));
    m_here.reserve(qsizetype(lines.size()));
    for (const wire::IdLine &line : lines)
        m_here.insert(line.id, line.seq);
    return {};
}

NextRequest Repair::next(store::Replica &replica)
{
    if (m_scope.isEmpty())
        PLUMB_TRY(begin(replica));
    if (m_scope.isEmpty())
        return std::optional<HttpRequest>();
    if (!m_listed) {
        PLUMB_ASSIGN(auto request, officeRequest(replica, "GET", wire::scopePath(m_scope, u"ids"_s)));
        request.query = "after=" + QByteArray::number(m_after);
        return std::optional(std::move(request));
    }
    PLUMB_ASSIGN(auto request, officeRequest(replica, "POST", wire::scopePath(m_scope, u"records"_s)));
    request.headers.emplace_back("Content-Type", "application/json");
    const auto most = std::min(m_wanted.size(), std::size_t(wire::maxRecordsAsked));
    request.body = wire::encodeRecordsAsked({m_wanted.begin(), m_wanted.begin() + std::ptrdiff_t(most)});
    return std::optional(std::move(request));
}

Status Repair::take(const Reply &reply, store::Replica &replica)
{
    if (const auto trouble = troubleOf(reply)) {
        m_retryAfter = retryAfterOf(*trouble);
        const auto *never = std::get_if<Never>(&*trouble);
        if (!never || never->status != notThere)
            return errorOf(*trouble);
        leave(); // no longer granted: the next session hears of it
        return {};
    }
    if (reply.response->status != 200)
        return notTheOffice(u"status %1"_s.arg(reply.response->status));
    return m_listed ? takeRecords(*reply.response, reply.at, replica) : takeIds(*reply.response, reply.at, replica);
}

Status Repair::takeIds(const HttpResponse &response, Moment at, store::Replica &replica)
{
    const auto page = wire::decodeIds(response.body);
    if (!page)
        return notTheOffice(page.error().detail);
    PLUMB_ASSIGN(const auto identity, replica.identity());
    PLUMB_TRY(checkHead(page->epoch, page->scope, page->state, identity ? identity->officePublicKey : QByteArray()));
    if (page->epoch != m_epoch) {
        leave(); // restored meanwhile: first of all a session
        m_queue->clear();
        return {};
    }
    const bool follows = page->ids.empty() ? page->complete : page->ids.front().seq > m_after;
    if (page->scope != m_scope || !follows)
        return notTheOffice(u"not the list that was asked for"_s);
    for (const wire::IdLine &line : page->ids) {
        const auto here = m_here.constFind(line.id);
        const bool same = here != m_here.constEnd() && *here == line.seq;
        if (!same)
            m_wanted.push_back(line.id);
        m_here.remove(line.id);
        m_after = line.seq;
    }
    m_listed = page->complete;
    m_told = page->state;
    return m_listed && m_wanted.empty() ? finish(at, replica) : Status();
}

Status Repair::takeRecords(const HttpResponse &response, Moment at, store::Replica &replica)
{
    const auto page = wire::decodeRecords(response.body);
    if (!page)
        return notTheOffice(page.error().detail);
    if (page->epoch != m_epoch) {
        leave();
        m_queue->clear();
        return {};
    }
    if (page->scope != m_scope || page->taken < 1 || std::size_t(page->taken) > m_wanted.size())
        return notTheOffice(u"not the records that were asked for"_s);
    const auto end = m_wanted.begin() + std::ptrdiff_t(page->taken);
    const QSet<Id> asked(m_wanted.begin(), end);
    for (const wire::RecordLine &line : page->records) {
        if (!asked.contains(line.id))
            return notTheOffice(u"a record that was not asked for"_s);
    }
    PLUMB_TRY(replica.mend(page->records, at));
    m_fetched += qint64(page->records.size());
    m_wanted.erase(m_wanted.begin(), end);
    return m_wanted.empty() ? finish(at, replica) : Status();
}

Status Repair::finish(Moment at, store::Replica &replica)
{
    std::vector<wire::IdLine> surplus;
    for (auto it = m_here.constBegin(); it != m_here.constEnd(); ++it)
        surplus.push_back({it.value(), it.key()});
    PLUMB_TRY(replica.settleSurplus(m_scope, surplus, at));
    PLUMB_TRY(replica.endRepair(m_scope, m_told, at));
    leave();
    return {};
}

void Repair::leave()
{
    m_scope.clear();
}

} // namespace plumb::sync
