#include "app/quality/duplicates.h"

#include <cstdlib>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

// How people write the same thing: spaces, case and full stops do not count.
QString folded(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    }
    return kept;
}

// 0: not alike; else 1 to 3, the smaller the likelier.
int likeness(const IssueLook &a, const IssueLook &b)
{
    if (!a.item.isEmpty() && a.item == b.item)
        return 1;
    const bool samePlace = folded(a.place) == folded(b.place);
    if (samePlace && !a.itemKey.isEmpty() && a.itemKey == b.itemKey)
        return 2;
    const bool sameTrade = a.trade.isEmpty() || b.trade.isEmpty() || a.trade == b.trade;
    const QString words = folded(a.title);
    if (samePlace && sameTrade && !words.isEmpty() && words == folded(b.title))
        return 3;
    return 0;
}

constexpr qint64 hourMs = 3600000;

bool sameClient(const ComplaintLook &a, const ComplaintLook &b)
{
    const bool known = !a.contact.isEmpty() && !b.contact.isEmpty();
    if (known && a.contact == b.contact)
        return true;
    if (!a.site.isEmpty() && !b.site.isEmpty())
        return a.site == b.site;
    return !folded(a.caller).isEmpty() && folded(a.caller) == folded(b.caller);
}

int likeness(const ComplaintLook &a, const ComplaintLook &b)
{
    if (!sameClient(a, b))
        return 0;
    const qint64 apart = std::abs(a.calledAt - b.calledAt);
    if (!folded(a.title).isEmpty() && folded(a.title) == folded(b.title))
        return 1;
    if (apart <= hourMs)
        return 2;
    return !a.category.isEmpty() && a.category == b.category && apart <= 24 * hourMs ? 3 : 0;
}

} // namespace

QStringList likelySameCalls(const ComplaintLook &complaint, const std::vector<ComplaintLook> &others)
{
    QStringList byLikeness[3];
    for (const ComplaintLook &other : others) {
        const bool counts = other.id != complaint.id && other.duplicateOf.isEmpty();
        if (const int alike = counts ? likeness(complaint, other) : 0; alike > 0)
            byLikeness[alike - 1] += other.id;
    }
    return byLikeness[0] + byLikeness[1] + byLikeness[2];
}

QStringList likelyDuplicates(const IssueLook &issue, const std::vector<IssueLook> &others)
{
    QStringList byLikeness[3];
    for (const IssueLook &other : others) {
        const bool counts = other.id != issue.id && other.site == issue.site && other.state != "closed"_L1 && other.duplicateOf.isEmpty();
        const int alike = counts ? likeness(issue, other) : 0;
        if (alike > 0)
            byLikeness[alike - 1] += other.id;
    }
    return byLikeness[0] + byLikeness[1] + byLikeness[2];
}

} // namespace plumb::quality
