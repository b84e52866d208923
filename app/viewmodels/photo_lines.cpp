#include "app/viewmodels/photo_lines.h"

#include <QDate>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

PhotoLines::PhotoLines(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_places, &FilePlaces::changed, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {Cells});
    });
}

void PhotoLines::setPhotos(RecordListModel *photos)
{
    if (m_photos == photos)
        return;
    if (m_photos)
        m_photos->disconnect(this);
    m_photos = photos;
    if (photos) {
        connect(photos, &QAbstractItemModel::rowsInserted, this, &PhotoLines::onInserted);
        connect(photos, &QAbstractItemModel::rowsRemoved, this, &PhotoLines::onRemoved);
        connect(photos, &QAbstractItemModel::dataChanged, this, &PhotoLines::onChanged);
        connect(photos, &QAbstractItemModel::rowsMoved, this, &PhotoLines::onMoved);
        connect(photos, &QAbstractItemModel::modelReset, this, &PhotoLines::readAll);
    }
    readAll();
    Q_EMIT photosChanged();
}

void PhotoLines::setColumns(int columns)
{
    if (columns < 1 || m_columns == columns)
        return;
    m_columns = columns;
    arrange();
    Q_EMIT columnsChanged();
}

QVariant PhotoLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count() || !m_photos)
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == Day)
        return QDate::fromJulianDay(line.day).toString(Qt::ISODate);
    if (role == Heading)
        return line.heading;
    if (role == First)
        return line.first;
    if (role != Cells)
        return {};
    QVariantList cells;
    for (int i = 0; i < line.photos; ++i) {
        const QModelIndex photo = m_photos->index(line.first + i, 0);
        const QVariantMap fields = photo.data(RecordListModel::Fields).toMap();
        cells += QVariantMap{{u"recordId"_s, photo.data(RecordListModel::RecordId)}, {u"caption"_s, fields.value(u"caption"_s)},
                             {u"room"_s, fields.value(u"room"_s)}, {u"taken_at"_s, fields.value(u"taken_at"_s)},
                             {u"unsent"_s, photo.data(RecordListModel::Unsent)}, {u"place"_s, m_places.of(fields.value(u"file"_s).toString())}};
    }
    return cells;
}

QHash<int, QByteArray> PhotoLines::roleNames() const
{
    return {{Day, "day"}, {Heading, "heading"}, {First, "first"}, {Cells, "cells"}};
}

bool PhotoLines::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_photos && m_photos->canFetchMore({});
}

void PhotoLines::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid() && m_photos)
        m_photos->fetchMore({});
}

qint32 PhotoLines::dayOf(int row) const
{
    const QVariantMap fields = m_photos->index(row, 0).data(RecordListModel::Fields).toMap();
    const QDateTime taken = toDateTimeValue(fields.value(u"taken_at"_s));
    return taken.isValid() ? qint32(taken.toLocalTime().date().toJulianDay()) : 0;
}

void PhotoLines::readDays(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (const qint32 day = dayOf(row))
            m_days[size_t(row)] = day;
    }
}

void PhotoLines::onInserted(const QModelIndex &, int first, int last)
{
    m_days.insert(m_days.begin() + first, size_t(last - first + 1), 0);
    readDays(first, last);
    arrange();
}

void PhotoLines::onRemoved(const QModelIndex &, int first, int last)
{
    m_days.erase(m_days.begin() + first, m_days.begin() + last + 1);
    arrange();
}

// RecordListModel moves one row at a time, upwards.
void PhotoLines::onMoved(const QModelIndex &, int from, int, const QModelIndex &, int to)
{
    std::rotate(m_days.begin() + to, m_days.begin() + from, m_days.begin() + from + 1);
    arrange();
    Q_EMIT dataChanged(index(0), index(count() - 1), {Cells});
}

void PhotoLines::onChanged(const QModelIndex &from, const QModelIndex &to)
{
    readDays(from.row(), to.row());
    arrange();
    const auto lineOf = [this](int row) {
        const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), row, [](int each, const Line &line) { return each < line.first; });
        return int(after - m_lines.begin()) - 1;
    };
    const int first = lineOf(from.row());
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(lineOf(to.row())), {Cells});
}

void PhotoLines::readAll()
{
    beginResetModel();
    m_days.assign(size_t(m_photos ? m_photos->rowCount() : 0), 0);
    readDays(0, int(m_days.size()) - 1);
    m_lines = lines();
    endResetModel();
    Q_EMIT countChanged();
}

std::vector<PhotoLines::Line> PhotoLines::lines() const
{
    std::vector<Line> lines;
    for (size_t row = 0; row < m_days.size(); ++row) {
        // A day that is not known yet stands with the one before.
        const qint32 day = m_days[row] != 0 || lines.empty() ? m_days[row] : lines.back().day;
        const bool newDay = lines.empty() || lines.back().day != day;
        if (newDay || lines.back().photos == m_columns)
            lines.push_back({day, 0, newDay, int(row)});
        ++lines.back().photos;
    }
    return lines;
}

// What stays at the top and at the bottom stays in the view: only the lines between go and come.
void PhotoLines::arrange()
{
    std::vector<Line> fresh = lines();
    const auto like = [](const Line &one, const Line &other) { return one.looksLike(other); };
    const auto [oldFront, newFront] = std::mismatch(m_lines.begin(), m_lines.end(), fresh.begin(), fresh.end(), like);
    const auto front = oldFront - m_lines.begin();
    const auto [oldBack, newBack] = std::mismatch(m_lines.rbegin(), std::make_reverse_iterator(oldFront),
                                                  fresh.rbegin(), std::make_reverse_iterator(newFront), like);
    const auto back = oldBack - m_lines.rbegin();
    const int removed = int(std::ssize(m_lines) - front - back);
    const int added = int(std::ssize(fresh) - front - back);
    if (removed > 0) {
        beginRemoveRows({}, int(front), int(front) + removed - 1);
        m_lines.erase(m_lines.begin() + front, m_lines.begin() + front + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, int(front), int(front) + added - 1);
        m_lines.insert(m_lines.begin() + front, fresh.begin() + front, fresh.begin() + front + added);
        endInsertRows();
    }
    const bool moved = back > 0 && m_lines[size_t(std::ssize(m_lines) - back)].first != fresh[size_t(std::ssize(fresh) - back)].first;
    m_lines = std::move(fresh);
    if (moved)
        Q_EMIT dataChanged(index(count() - int(back)), index(count() - 1), {First, Cells});
    if (removed != added)
        Q_EMIT countChanged();
}

} // namespace plumb
