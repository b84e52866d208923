#include "app/viewmodels/known_pages.h"

#include <QSet>

#include <algorithm>

namespace plumb {

int KnownPages::rows() const
{
    return m_pages.empty() ? 0 : m_pages.back().firstRow + m_pages.back().rows;
}

int KnownPages::pageOf(int row) const
{
    const auto after = std::upper_bound(m_pages.begin(), m_pages.end(), row,
                                        [](int r, const KnownPage &page) { return r < page.firstRow; });
    return int(after - m_pages.begin()) - 1;
}

const ListRow *KnownPages::find(int row)
{
    const int index = pageOf(row);
    KnownPage &page = at(index);
    touch(index);
    if (!page.isCached) {
        page.wanted = true;
        return nullptr;
    }
    return &page.cached[size_t(row - page.firstRow)];
}

int KnownPages::mostWanted() const
{
    int best = -1;
    for (int i = 0; i < size(); ++i) {
        if (at(i).wanted && (best < 0 || at(i).used > at(best).used))
            best = i;
    }
    return best;
}

int KnownPages::tooLarge() const
{
    for (int i = 0; i < size(); ++i) {
        if (at(i).isCached && at(i).rows > splitAbove)
            return i;
    }
    return -1;
}

void KnownPages::append(KnownPage page)
{
    page.firstRow = rows();
    m_pages.push_back(std::move(page));
    touch(size() - 1);
}

void KnownPages::erase(int page)
{
    m_pages.erase(m_pages.begin() + page);
    renumber(page);
}

void KnownPages::resize(int page, int rows)
{
    at(page).rows = rows;
    renumber(page + 1);
}

void KnownPages::mergeWithNext(int page)
{
    KnownPage &kept = at(page);
    KnownPage &gone = at(page + 1);
    kept.rows += gone.rows;
    kept.lastId = gone.lastId;
    kept.lastMoved = gone.lastMoved;
    kept.isCached = kept.isCached && gone.isCached;
    if (kept.isCached)
        std::move(gone.cached.begin(), gone.cached.end(), std::back_inserter(kept.cached));
    else
        kept.cached.clear();
    m_pages.erase(m_pages.begin() + page + 1);
}

void KnownPages::split(int page, int head, const store::Anchor &from)
{
    KnownPage &kept = at(page);
    KnownPage tail;
    tail.from = from;
    tail.rows = kept.rows - head;
    tail.lastId = kept.lastId;
    tail.lastMoved = kept.lastMoved;
    tail.isCached = true;
    tail.used = kept.used;
    tail.cached.assign(std::make_move_iterator(kept.cached.begin() + head), std::make_move_iterator(kept.cached.end()));
    kept.cached.resize(size_t(head));
    kept.rows = head;
    kept.lastId = kept.cached.back().id;
    kept.lastMoved = false;
    m_pages.insert(m_pages.begin() + page + 1, std::move(tail));
    renumber(page + 1);
}

void KnownPages::dropLeastUsed()
{
    std::vector<KnownPage *> cached;
    for (KnownPage &page : m_pages) {
        if (page.isCached)
            cached.push_back(&page);
    }
    if (cached.size() <= mostCached)
        return;
    const auto keep = cached.begin() + mostCached;
    std::nth_element(cached.begin(), keep, cached.end(),
                     [](const KnownPage *a, const KnownPage *b) { return a->used > b->used; });
    for (auto it = keep; it != cached.end(); ++it) {
        (*it)->isCached = false;
        (*it)->wanted = false;
        (*it)->cached = {};
    }
}

void KnownPages::doubt(const QSet<Id> &ids)
{
    for (KnownPage &page : m_pages) {
        page.wanted = page.wanted || page.isCached;
        page.lastMoved = page.lastMoved || ids.contains(page.lastId);
    }
}

void KnownPages::renumber(int fromPage)
{
    for (int i = std::max(fromPage, 0); i < size(); ++i)
        at(i).firstRow = i == 0 ? 0 : at(i - 1).firstRow + at(i - 1).rows;
}

} // namespace plumb
