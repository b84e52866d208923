#include "office/service/scopes.h"

#include "app/core/text.h"
#include "app/model/wire_scope.h"
#include "office/service/answers.h"
#include "office/service/grants.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

template <typename Page>
Response lines(const Page &page)
{
    Response response;
    response.headers.insert("content-type", "application/x-ndjson");
    response.headers.insert("cache-control", "no-store");
    response.body = wire::encode(page);
    return response;
}

// How the scope stands. Error: NotFound, also where the device may not read it.
Result<ScopeRow> readable(LedgerReader &ledger, const Device &device, const QString &scope)
{
    PLUMB_ASSIGN(const auto grants, grantsOf(ledger, device));
    if (!scopesOf(grants).contains(scope))
        return fail(ErrorCode::NotFound, u"no such scope"_s);
    PLUMB_ASSIGN(const auto rows, ledger.scopeRows({scope}));
    return rows.value(scope);
}

// ?after=<sequence>
Result<qint64> afterIn(const Request &request)
{
    const QByteArray text = request.query.value("after", "0");
    bool ok = false;
    const qint64 after = text.toLongLong(&ok);
    if (!ok || after < 0 || text.size() > 16)
        return fail(ErrorCode::InvalidValue, u"after: a sequence expected"_s);
    return after;
}

Status readKeys(LedgerReader &ledger, const std::vector<LogEntry> &entries, QMap<Id, QByteArray> &keys)
{
    for (const LogEntry &entry : entries) {
        if (keys.contains(entry.device))
            continue;
        PLUMB_ASSIGN(const auto device, ledger.device(entry.device));
        if (device)
            keys.insert(entry.device, device->publicKey);
    }
    return {};
}

} // namespace

Response scopeIds(LedgerReader &ledger, HeadSigner &signer, const Device &device, const QString &scope,
                  const Request &request)
{
    PLUMB_OR_ANSWER(const qint64 after, afterIn(request));
    PLUMB_OR_ANSWER(const ScopeRow row, readable(ledger, device, scope));
    PLUMB_OR_ANSWER(const Company company, ledger.company());
    wire::IdsPage page{company.epoch, scope, true, signer.sign(company.epoch, scope, row), {}};
    PLUMB_OR_ANSWER(page.ids, ledger.idsIn(scope, after, wire::maxIdsPage));
    page.complete = qint64(page.ids.size()) < wire::maxIdsPage;
    return lines(page);
}

Response scopeRecords(LedgerReader &ledger, const Device &device, const QString &scope, const Request &request)
{
    PLUMB_OR_ANSWER(const std::vector<Id> ids, wire::decodeRecordsAsked(request.body));
    PLUMB_TRY_OR_ANSWER(readable(ledger, device, scope));
    PLUMB_OR_ANSWER(const Company company, ledger.company());
    wire::RecordsPage page{company.epoch, scope, 0, {}};
    qsizetype room = wire::maxPageBytes;
    for (const Id &id : ids) {
        if (room <= 0)
            break;
        PLUMB_OR_ANSWER(auto line, ledger.line(id));
        ++page.taken;
        if (!line || line->scope != scope)
            continue;
        room -= line->fields.size() + line->versions.size();
        page.records.push_back(std::move(*line));
    }
    return lines(page);
}

Response scopeHistory(LedgerReader &ledger, HeadSigner &signer, const Device &device, const QString &scope,
                      const Request &request)
{
    PLUMB_OR_ANSWER(const qint64 after, afterIn(request));
    PLUMB_OR_ANSWER(const ScopeRow row, readable(ledger, device, scope));
    PLUMB_OR_ANSWER(const Company company, ledger.company());
    wire::HistoryPage page;
    page.epoch = company.epoch;
    page.scope = scope;
    page.after = after;
    page.state = signer.sign(company.epoch, scope, row);
    PLUMB_OR_ANSWER(page.from, ledger.chainAt(scope, after));
    PLUMB_OR_ANSWER(const std::vector<LogEntry> entries,
                    ledger.historyOf(scope, after, wire::maxHistoryPage, wire::maxHistoryBytes));
    PLUMB_TRY_OR_ANSWER(readKeys(ledger, entries, page.keys));
    page.complete = entries.empty() || entries.back().seq == row.headSeq;
    for (const LogEntry &entry : entries) {
        page.lines.push_back({entry.seq, entry.receivedAt, entry.chain,
                              entry.signature.isEmpty() ? QByteArray() : toBase64Url(entry.signature), entry.bytes});
    }
    return lines(page);
}

} // namespace plumb::office
