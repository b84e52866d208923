#include "app/sync/history_check.h"

#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "app/model/proof.h"

namespace plumb::sync {

using namespace Qt::StringLiterals;
using store::HistoryBreak;

namespace {

using Checked = std::variant<store::VerifiedChange, HistoryBreak>;

Checked check(const wire::HistoryPage &page, const wire::HistoryLine &line, const QByteArray &before)
{
    auto change = decodeChange(line.change);
    if (!change)
        return HistoryBreak{line.seq, u"not a change: %1"_s.arg(change.error().detail)};
    if (change->scope != page.scope)
        return HistoryBreak{line.seq, u"a change of %1"_s.arg(change->scope)};
    QByteArray hash = changeHash(*change);
    if (nextLink(before, hash, line.seq, line.receivedAt) != line.chain)
        return HistoryBreak{line.seq, u"the change does not continue the chain"_s};
    const auto key = page.keys.constFind(change->device);
    if (key == page.keys.constEnd())
        return HistoryBreak{line.seq, u"a device without a key: %1"_s.arg(toString(change->device))};
    if (!line.signature.isEmpty() && !crypto::verify(hash, fromBase64Url(line.signature), *key))
        return HistoryBreak{line.seq, u"the signature is not that of device %1"_s.arg(toString(change->device))};
    if (line.seq > page.state.headSeq || (line.seq == page.state.headSeq && line.chain != page.state.head))
        return HistoryBreak{line.seq, u"the chain does not lead to the signed head"_s};
    return store::VerifiedChange{line.seq, line.receivedAt, std::move(*change), std::move(hash), line.chain};
}

} // namespace

CheckedHistory checkHistory(const wire::HistoryPage &page, const store::LogPosition &from)
{
    if (page.from != from.chain)
        return HistoryBreak{from.seq, u"goes on from %1, verified was %2"_s.arg(QString::fromLatin1(page.from),
                                                                                QString::fromLatin1(from.chain))};
    std::vector<store::VerifiedChange> verified;
    QByteArray link = from.chain;
    for (const wire::HistoryLine &line : page.lines) {
        Checked checked = check(page, line, link);
        if (auto *broken = std::get_if<HistoryBreak>(&checked))
            return std::move(*broken);
        verified.push_back(std::get<store::VerifiedChange>(std::move(checked)));
        link = line.chain;
    }
    if (page.complete && link != page.state.head)
        return HistoryBreak{page.state.headSeq, u"ends before the signed head"_s};
    return verified;
}

} // namespace plumb::sync
