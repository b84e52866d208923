#include "office/service/events.h"

#include "office/service/answers.h"
#include "office/service/grants.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 20;

// Nothing where the header is not there; a number from another book counts as "everything".
Result<std::optional<qint64>> lastSeen(const Request &request)
{
    const QByteArray text = request.header("last-event-id").trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    bool ok = false;
    const qint64 seq = text.size() <= longestId ? text.toLongLong(&ok) : 0;
    if (!ok || seq < 0)
        return fail(ErrorCode::InvalidValue, u"Last-Event-ID: a sequence expected"_s);
    return std::optional(seq);
}

Result<GrantedScopes> scopesAt(LedgerReader &reader, const Id &person)
{
    PLUMB_ASSIGN(const Company company, reader.company());
    PLUMB_ASSIGN(const auto memberships, reader.membershipsOf(person));
    return GrantedScopes{scopesOf(grantsFrom(memberships)), company.seq};
}

} // namespace

Response openEvents(Ledger &ledger, const Device &device, const Request &request)
{
    PLUMB_OR_ANSWER(const std::optional<qint64> seen, lastSeen(request));
    PLUMB_OR_ANSWER(const auto reader, ledger.read());
    PLUMB_OR_ANSWER(GrantedScopes granted, scopesAt(*reader, device.person));
    EventOpening opening{device.id, device.person, device.tokenHash, granted.scopes, {}, granted.seq};
    if (seen && *seen != granted.seq) {
        PLUMB_OR_ANSWER(const auto rows, reader->scopeRows(granted.scopes));
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (row->headSeq > *seen || *seen > granted.seq)
                opening.moved.append(row.key());
        }
    }
    Response response;
    response.headers.insert("content-type", "text/event-stream");
    response.headers.insert("cache-control", "no-store");
    response.headers.insert("x-accel-buffering", "no"); // a proxy that keeps answers back until they are large lets this one through
    response.events = std::move(opening);
    return response;
}

Result<GrantedScopes> grantedScopes(Ledger &ledger, const Id &person)
{
    PLUMB_ASSIGN(const auto reader, ledger.read());
    return scopesAt(*reader, person);
}

} // namespace plumb::office
