#include "app/viewmodels/template_rows.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QVariant &a, const QVariant &b)
{
    return a.toMap().value(u"key"_s) == b.toMap().value(u"key"_s);
}

} // namespace

void TemplateRows::become(const QVariantList &entries)
{
    const qsizetype before = m_entries.size();
    const qsizetype shorter = std::min(before, entries.size());
    qsizetype first = 0;
    while (first < shorter && isSame(m_entries[first], entries[first]))
        ++first;
    if (entries.size() > before) {
        const qsizetype more = entries.size() - before;
        beginInsertRows({}, int(first), int(first + more - 1));
        m_entries = m_entries.first(first) + entries.sliced(first, more) + m_entries.sliced(first);
        endInsertRows();
    } else if (entries.size() < before) {
        const qsizetype less = before - entries.size();
        beginRemoveRows({}, int(first), int(first + less - 1));
        m_entries.remove(first, less);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = entries[row];
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (entries.size() != before)
        Q_EMIT countChanged();
}

QVariant TemplateRows::data(const QModelIndex &index, int role) const
{
    return role == Entry ? m_entries.value(index.row()) : QVariant();
}

} // namespace plumb
