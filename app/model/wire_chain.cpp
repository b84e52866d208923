#include "app/model/wire_chain.h"

namespace plumb::wire {

namespace {

constexpr qsizetype hashDigits = 64;

QByteArray memberOf(const QByteArray &prev)
{
    return "\"prev\":\"" + prev + "\",";
}

// Where the member of the outermost object begins whose key this is, with its quotation marks; -1: none.
// Canonical JSON has no white space, so a key follows a brace or a comma.
qsizetype memberAt(QByteArrayView line, QByteArrayView key)
{
    int depth = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == '"') {
            const bool isKey = depth == 1 && (line[at - 1] == '{' || line[at - 1] == ',');
            if (isKey && line.sliced(at).startsWith(key))
                return at;
            for (++at; at < line.size() && line[at] != '"'; ++at)
                at += line[at] == '\\' ? 1 : 0;
        }
    }
    return -1;
}

} // namespace

QByteArray withoutPrev(const QByteArray &change)
{
    const qsizetype at = memberAt(change, "\"prev\":");
    const qsizetype length = memberOf({}).size() + hashDigits;
    if (at < 0 || at + length > change.size())
        return change;
    return change.first(at) + change.sliced(at + length);
}

QByteArray withPrev(const QByteArray &change, const QByteArray &prev)
{
    if (memberAt(change, "\"prev\":") >= 0)
        return change;
    const qsizetype at = memberAt(change, "\"record\":"); // what follows it in the order of keys
    return at < 0 ? change : change.first(at) + memberOf(prev) + change.sliced(at);
}

} // namespace plumb::wire
