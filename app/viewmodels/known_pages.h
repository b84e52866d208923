// What a list knows of a query without holding it. The rows known so far are cut into pages; each
// page remembers where it starts (the anchor of the row before it), how many rows it has and which
// row ends it. Only the pages used last keep their rows. So a million rows cost their anchors, and
// any page is read again with one keyset query, whatever lies before it.
#pragma once

#include "app/viewmodels/value_map.h"

#include <vector>

namespace plumb {

struct KnownPage {
    store::Anchor from;
    int firstRow = 0;
    int rows = 0;
    Id lastId;
    bool lastMoved = false;        // its last row was changed: it may no longer be the boundary
    bool isCached = false;
    bool wanted = false;           // somebody looked at it, or it may be out of date
    quint64 used = 0;
    std::vector<ListRow> cached;
};

class KnownPages {
public:
    static constexpr int pageSize = 64;
    static constexpr int slack = 32;          // room for rows that came in between since
    static constexpr int mostCached = 12;
    static constexpr int splitAbove = 3 * pageSize;

    int rows() const;
    int size() const { return int(m_pages.size()); }
    bool isEmpty() const { return m_pages.empty(); }
    KnownPage &at(int page) { return m_pages[size_t(page)]; }
    const KnownPage &at(int page) const { return m_pages[size_t(page)]; }
    bool isLast(int page) const { return page + 1 == size(); }

    int pageOf(int row) const;                // row must be known
    const ListRow *find(int row);             // null: not in memory; the page is then wanted
    int mostWanted() const;                   // -1: none
    int tooLarge() const;                     // a page to be split, -1: none

    void clear() { m_pages.clear(); }
    void append(KnownPage page);
    void erase(int page);                     // with its rows
    void resize(int page, int rows);          // and moves what follows
    void mergeWithNext(int page);
    // The first `head` rows stay, the rest becomes the page after, starting from `from`.
    void split(int page, int head, const store::Anchor &from);
    void touch(int page) { at(page).used = ++m_uses; }
    void dropLeastUsed();                     // keeps mostCached
    // Every page may be out of date: those in memory are wanted, boundaries among `ids` are in doubt.
    void doubt(const QSet<Id> &ids);

private:
    void renumber(int fromPage);

    std::vector<KnownPage> m_pages;
    quint64 m_uses = 0;
};

} // namespace plumb
