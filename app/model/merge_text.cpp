// Word-level three-way merge of free text (diff3). A Chinese character is a word of its own.
#include "app/model/merge.h"

#include <algorithm>

namespace plumb {

namespace {

// Beyond this many word pairs the merge is not tried: two long texts rewritten at once are a conflict.
constexpr qsizetype maxPairs = 4'000'000;

QStringList words(const QString &text)
{
    QStringList out;
    qsizetype start = 0;
    const auto kindOf = [](QChar c) { return c.isSpace() ? 0 : c.isLetterOrNumber() && c.unicode() < 0x2e80 ? 1 : 2; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int kind = kindOf(text[at]);
        const bool joins = at > start && kind == kindOf(text[start]) && kind != 2;
        const bool lowSurrogate = text[at].isLowSurrogate();
        if (at > start && !joins && !lowSurrogate) {
            out << text.mid(start, at - start);
            start = at;
        }
    }
    if (start < text.size())
        out << text.mid(start);
    return out;
}

// Replace base[begin, end) by `with`.
struct Hunk {
    qsizetype begin;
    qsizetype end;
    QStringList with;
    bool operator==(const Hunk &) const = default;
};

// Longest common subsequence by dynamic programming; fine for notes a person types.
std::optional<std::vector<Hunk>> difference(const QStringList &base, const QStringList &other)
{
    const qsizetype n = base.size();
    const qsizetype m = other.size();
    if (n * m > maxPairs)
        return std::nullopt;
    std::vector<std::vector<int>> common(std::size_t(n) + 1, std::vector<int>(std::size_t(m) + 1, 0));
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j) {
            const auto x = std::size_t(i);
            const auto y = std::size_t(j);
            common[x][y] = base[i] == other[j] ? common[x + 1][y + 1] + 1 : std::max(common[x + 1][y], common[x][y + 1]);
        }
    }
    std::vector<Hunk> hunks;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && base[i] == other[j]) {
            ++i;
            ++j;
            continue;
        }
        Hunk hunk{i, i, {}};
        while ((i < n || j < m) && !(i < n && j < m && base[i] == other[j])) {
            const bool insert = j < m && (i == n || common[std::size_t(i)][std::size_t(j) + 1] >= common[std::size_t(i) + 1][std::size_t(j)]);
            if (insert)
                hunk.with << other[j++];
            else
                ++i;
        }
        hunk.end = i;
        hunks.push_back(std::move(hunk));
    }
    return hunks;
}

// Two hunks touch where they change the same words or insert at the same place.
bool touch(const Hunk &a, const Hunk &b)
{
    const bool overlap = a.begin < b.end && b.begin < a.end;
    return overlap || a.begin == b.begin || a.end == b.begin || b.end == a.begin;
}

} // namespace

std::optional<QString> mergeText(const QString &base, const QString &ours, const QString &theirs)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    const QStringList baseWords = words(base);
    const auto mine = difference(baseWords, words(ours));
    const auto yours = difference(baseWords, words(theirs));
    if (!mine || !yours)
        return std::nullopt;
    std::vector<Hunk> all = *mine;
    for (const Hunk &hunk : *yours) {
        bool known = false;
        for (const Hunk &other : *mine) {
            if (hunk == other)
                known = true;
            else if (touch(hunk, other))
                return std::nullopt;
        }
        if (!known)
            all.push_back(hunk);
    }
    std::sort(all.begin(), all.end(), [](const Hunk &a, const Hunk &b) { return a.begin < b.begin; });
    QString out;
    qsizetype at = 0;
    for (const Hunk &hunk : all) {
        out += baseWords.mid(at, hunk.begin - at).join(QString()) + hunk.with.join(QString());
        at = hunk.end;
    }
    return out + baseWords.mid(at).join(QString());
}

} // namespace plumb
