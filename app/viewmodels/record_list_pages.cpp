// How RecordListModel takes in a page that was read: first, next, or again.
#include "app/viewmodels/record_list_model.h"

#include <algorithm>

namespace plumb {

std::vector<ListRow> RecordListModel::toRows(const std::vector<store::StoredRecord> &records) const
{
    std::vector<ListRow> rows;
    rows.reserve(records.size());
    for (const store::StoredRecord &record : records)
        rows.push_back(listRow(record, *m_link.services()->schema, m_link.services()->language()));
    return rows;
}

KnownPage RecordListModel::toPage(const store::Anchor &from, const std::vector<store::StoredRecord> &records) const
{
    KnownPage page;
    page.from = from;
    page.rows = int(records.size());
    page.lastId = records.back().id;
    page.isCached = true;
    page.cached = toRows(records);
    return page;
}

void RecordListModel::takeFirst(store::ListPage page, int limit, int)
{
    beginResetModel();
    m_pages.clear();
    if (!page.rows.empty())
        m_pages.append(toPage({}, page.rows));
    m_next = page.next;
    m_end = int(page.rows.size()) < limit;
    m_known = true;
    m_more = false;
    endResetModel();
}

void RecordListModel::takeAppended(store::ListPage page, int limit, int)
{
    m_end = int(page.rows.size()) < limit;
    if (page.rows.empty())
        return;
    const int first = m_pages.rows();
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    m_pages.append(toPage(m_pages.isEmpty() ? store::Anchor{} : m_next, page.rows));
    endInsertRows();
    m_next = page.next;
    m_pages.dropLeastUsed();
}

// The page was read from its anchor with room to spare. It ends where its last row is found again;
// where that row went, or may have moved, the pages are chained anew from here.
void RecordListModel::takeReloaded(store::ListPage page, int limit, int index)
{
    if (index >= m_pages.size())
        return;
    std::vector<ListRow> rows = toRows(page.rows);
    const bool more = int(rows.size()) == limit;
    const auto endAt = [&](int known) {
        const KnownPage &boundary = m_pages.at(known);
        if (boundary.lastMoved)
            return rows.end();
        return std::find_if(rows.begin(), rows.end(), [&](const ListRow &row) { return row.id == boundary.lastId; });
    };

    if (m_pages.isLast(index) && !more) { // all there is
        m_next = page.next;
        m_end = true;
        applyRows(index, std::move(rows));
    } else if (auto own = endAt(index); own != rows.end()) {
        if (m_end && m_pages.isLast(index) && own + 1 != rows.end()) {
            m_end = false; // new rows behind the end: they are a page of their own
            m_more = true;
        }
        rows.erase(own + 1, rows.end());
        applyRows(index, std::move(rows));
    } else if (auto next = m_pages.isLast(index) ? rows.end() : endAt(index + 1); next != rows.end()) {
        m_pages.mergeWithNext(index);
        rows.erase(next + 1, rows.end());
        applyRows(index, std::move(rows));
    } else {
        chain(index, std::move(rows), page.next, more);
    }
    m_pages.dropLeastUsed();
}

void RecordListModel::chain(int index, std::vector<ListRow> rows, const store::Anchor &next, bool more)
{
    if (!more)
        dropPagesAfter(index);
    applyRows(index, std::move(rows));
    if (!more || m_pages.isLast(index) || m_pages.isEmpty()) {
        m_next = next;
        m_end = !more;
        return;
    }
    KnownPage &following = m_pages.at(index + 1); // its first rows are now in the page before
    following.from = next;
    following.wanted = true;
}

void RecordListModel::dropPagesAfter(int index)
{
    if (m_pages.isLast(index))
        return;
    beginRemoveRows({}, m_pages.at(index + 1).firstRow, m_pages.rows() - 1);
    while (!m_pages.isLast(index))
        m_pages.erase(m_pages.size() - 1);
    endRemoveRows();
}

void RecordListModel::takeSplit(store::ListPage page, int limit, int index)
{
    if (index >= m_pages.size() || int(page.rows.size()) < limit)
        return;
    const KnownPage &known = m_pages.at(index);
    const bool same = known.isCached && known.rows > limit
        && std::equal(page.rows.begin(), page.rows.end(), known.cached.begin(),
                      [](const store::StoredRecord &a, const ListRow &b) { return a.id == b.id; });
    if (same)
        m_pages.split(index, limit, page.next);
    else
        m_pages.at(index).wanted = true; // it changed meanwhile: read it again first
}

// Turns what a page shows into what it should show, row by row, so that views keep their place.
void RecordListModel::applyRows(int index, std::vector<ListRow> fresh)
{
    KnownPage &page = m_pages.at(index);
    page.lastMoved = false;
    if (!fresh.empty())
        page.lastId = fresh.back().id;
    if (!page.isCached) {
        replaceUnseen(index, std::move(fresh));
    } else {
        std::vector<ListRow> &now = page.cached;
        const int first = page.firstRow;
        QSet<Id> staying;
        for (const ListRow &row : fresh)
            staying.insert(row.id);
        for (int i = int(now.size()) - 1; i >= 0; --i) {
            if (staying.contains(now[size_t(i)].id))
                continue;
            beginRemoveRows({}, first + i, first + i);
            now.erase(now.begin() + i);
            m_pages.resize(index, int(now.size()));
            endRemoveRows();
        }
        for (int i = 0; i < int(fresh.size()); ++i) {
            const auto here = now.begin() + i;
            const auto old = std::find_if(here, now.end(), [&](const ListRow &row) { return row.id == fresh[size_t(i)].id; });
            if (old == now.end()) {
                beginInsertRows({}, first + i, first + i);
                now.insert(here, fresh[size_t(i)]);
                m_pages.resize(index, int(now.size()));
                endInsertRows();
                continue;
            }
            if (old != here) {
                const int from = first + int(old - now.begin());
                beginMoveRows({}, from, from, {}, first + i);
                std::rotate(here, old, old + 1);
                endMoveRows();
            }
            if (now[size_t(i)] != fresh[size_t(i)]) {
                now[size_t(i)] = std::move(fresh[size_t(i)]);
                Q_EMIT dataChanged(this->index(first + i), this->index(first + i));
            }
        }
    }
    if (m_pages.at(index).rows == 0)
        m_pages.erase(index);
}

void RecordListModel::replaceUnseen(int index, std::vector<ListRow> fresh)
{
    KnownPage &page = m_pages.at(index);
    const int first = page.firstRow;
    const int before = page.rows;
    const int after = int(fresh.size());
    if (after > before) {
        beginInsertRows({}, first + before, first + after - 1);
        m_pages.resize(index, after);
        page.cached = std::move(fresh);
        page.isCached = true;
        endInsertRows();
    } else {
        if (after < before)
            beginRemoveRows({}, first + after, first + before - 1);
        m_pages.resize(index, after);
        page.cached = std::move(fresh);
        page.isCached = true;
        if (after < before)
            endRemoveRows();
    }
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(this->index(first), this->index(first + kept - 1));
}

} // namespace plumb
