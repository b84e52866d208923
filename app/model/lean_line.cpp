#include "app/model/lean_line.h"

#include "app/core/text.h"
#include "app/model/change.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace plumb::wire {

namespace {

constexpr std::size_t mostMembers = 20; // a change has fewer
constexpr qint64 mostOp = qint64(1) << 53;

struct Member {
    QByteArrayView key;
    QByteArrayView value; // as it stands there; empty: there is none
};
using Members = std::vector<Member>;

// Behind the quotation mark that ends the text which begins at `at`.
qsizetype behindText(QByteArrayView line, qsizetype at)
{
    for (++at; at < line.size() && line[at] != '"'; ++at)
        at += line[at] == '\\' ? 1 : 0;
    return at + 1;
}

// Where the value that begins at `at` ends: at a comma or brace of the outermost object.
qsizetype endOfValue(QByteArrayView line, qsizetype at)
{
    for (int depth = 0; at < line.size();) {
        const char c = line[at];
        if (depth == 0 && (c == ',' || c == '}'))
            break;
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at = c == '"' ? behindText(line, at) : at + 1;
    }
    return at;
}

// The members of an object without white space, keys ascending; nothing of any other text.
Members membersOf(QByteArrayView line)
{
    Members out;
    for (qsizetype at = 0; out.size() < mostMembers;) {
        if (line.size() < at + 2 || line[at] != (at == 0 ? '{' : ',') || line[at + 1] != '"')
            return {};
        const qsizetype key = at + 1;
        const qsizetype value = behindText(line, key) + 1;
        if (value > line.size() || line[value - 1] != ':')
            return {};
        at = endOfValue(line, value);
        if (at >= line.size() || at == value)
            return {};
        out.push_back({line.sliced(key + 1, value - key - 3), line.sliced(value, at - value)});
        if (out.size() > 1 && !(out[out.size() - 2].key < out.back().key))
            return {};
        if (line[at] == '}')
            return at + 1 == line.size() ? out : Members();
    }
    return {};
}

QByteArrayView valueOf(const Members &members, QByteArrayView key)
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member &member) { return member.key == key; });
    return found == members.end() ? QByteArrayView() : found->value;
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QByteArray unquoted(QByteArrayView value)
{
    return value.size() > 2 && value.front() == '"' ? value.sliced(1, value.size() - 2).toByteArray() : QByteArray();
}

std::optional<Hlc> stampOf(QByteArrayView value)
{
    return parseHlc(QString::fromLatin1(unquoted(value)));
}

// What the members of a line are where it does not say, as text.
class Implied {
public:
    Implied(const Members &line, const Members &above, const QByteArray &prev) : m_above(above)
    {
        const QByteArrayView told = valueOf(line, "hlc");
        const auto before = stampOf(valueOf(above, "hlc"));
        const auto next = before ? std::optional(Hlc(before->packed() + 1)) : std::nullopt;
        const auto hlc = told.isEmpty() ? next : stampOf(told);
        m_hlc = next ? quoted(hlcText(*next).toLatin1()) : QByteArray();
        m_at = told.isEmpty() ? valueOf(above, "at").toByteArray() : hlc ? QByteArray::number(toMillis(hlc->wall())) : QByteArray();
        m_prev = prev;
        if (const QByteArray salt = fromBase64Url(unquoted(valueOf(line, "salt"))); hlc && !salt.isEmpty())
            m_id = quoted(toString(changeIdOf(*hlc, salt)).toLatin1());
        bool isNumber = false;
        const qint64 op = valueOf(above, "op").toByteArray().toLongLong(&isNumber);
        if (isNumber && op > 0 && op < mostOp)
            m_op = QByteArray::number(op + 1);
    }

    Members members() const
    {
        return {{"at", m_at},     {"author", valueOf(m_above, "author")}, {"device", valueOf(m_above, "device")},
                {"hlc", m_hlc},   {"id", m_id},                           {"kind", valueOf(m_above, "kind")},
                {"op", m_op},     {"prev", m_prev},                       {"scope", valueOf(m_above, "scope")},
                {"v", valueOf(m_above, "v")}};
    }

private:
    const Members &m_above;
    QByteArray m_at, m_hlc, m_id, m_op, m_prev;
};

QByteArray textOf(const Members &members)
{
    QByteArray out("{");
    for (const Member &member : members) {
        out += out.size() > 1 ? ",\"" : "\"";
        out += member.key;
        out += "\":";
        out += member.value;
    }
    return out + '}';
}

void leaveOut(Members &line, const Member &known)
{
    std::erase_if(line, [&](const Member &member) { return member.key == known.key && member.value == known.value; });
}

} // namespace

QByteArray leanLine(const QByteArray &line, const QByteArray &above)
{
    Members lean = membersOf(line);
    const Members before = membersOf(above);
    const QByteArray prev = valueOf(lean, "prev").toByteArray();
    if (lean.empty() || before.empty() || prev.isEmpty())
        return line;
    if (const auto hlc = stampOf(valueOf(before, "hlc")))
        leaveOut(lean, {"hlc", quoted(hlcText(Hlc(hlc->packed() + 1)).toLatin1())});
    const Implied implied(lean, before, prev);
    for (const Member &known : implied.members())
        leaveOut(lean, known);
    return textOf(lean);
}

QByteArray wholeLine(const QByteArray &sent, const QByteArray &above, const QByteArray &hashOfAbove)
{
    Members line = membersOf(sent);
    const Members before = membersOf(above);
    if (line.empty())
        return sent;
    const std::size_t told = line.size();
    const Implied implied(line, before, quoted(hashOfAbove));
    for (const Member &known : implied.members()) {
        if (!known.value.isEmpty() && valueOf(line, known.key).isEmpty())
            line.push_back(known);
    }
    if (line.size() == told)
        return sent;
    std::sort(line.begin(), line.end(), [](const Member &a, const Member &b) { return a.key < b.key; });
    return textOf(line);
}

} // namespace plumb::wire
