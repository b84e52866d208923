#include "photo_lines.h"

using namespace Qt::StringLiterals;

namespace plumb::mock {

void PhotoLines::setPhotos(RecordListModel *photos)
{
    m_photos = photos;
    connect(photos, &RecordListModel::countChanged, this, &PhotoLines::arrange);
    arrange();
    Q_EMIT changed();
}

void PhotoLines::setColumns(int columns)
{
    m_columns = columns;
    arrange();
    Q_EMIT changed();
}

QString PhotoLines::dayOf(int photo) const
{
    return m_photos->get(photo).value(u"fields"_s).toMap().value(u"taken_at"_s).toString().left(10);
}

void PhotoLines::arrange()
{
    beginResetModel();
    m_lines.clear();
    for (int photo = 0; m_photos && photo < m_photos->count(); ++photo) {
        if (m_lines.isEmpty() || m_lines.last().second == m_columns || dayOf(m_lines.last().first) != dayOf(photo))
            m_lines.append({photo, 0});
        ++m_lines.last().second;
    }
    endResetModel();
}

int PhotoLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PhotoLines::data(const QModelIndex &index, int role) const
{
    const auto [first, photos] = m_lines.at(index.row());
    if (role == Day)
        return dayOf(first);
    if (role == Heading)
        return index.row() == 0 || dayOf(m_lines.at(index.row() - 1).first) != dayOf(first);
    if (role == First)
        return first;
    QVariantList cells;
    for (int i = 0; i < photos; ++i) {
        QVariantMap cell = m_photos->get(first + i).value(u"fields"_s).toMap();
        cell.insert(u"recordId"_s, m_photos->get(first + i).value(u"recordId"_s));
        cells.append(cell);
    }
    return cells;
}

QHash<int, QByteArray> PhotoLines::roleNames() const
{
    return {{Day, "day"}, {Heading, "heading"}, {First, "first"}, {Cells, "cells"}};
}

} // namespace plumb::mock
