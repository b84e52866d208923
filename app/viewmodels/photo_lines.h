// The photos of a list as lines of a gallery: so many side by side, a new line with a heading where a new day
// begins. The list keeps only some of its rows in memory; of each row the day is remembered here, four bytes,
// so that a line knows its place however far away it is.
#pragma once

#include "app/viewmodels/file_places.h"
#include "app/viewmodels/record_list_model.h"

#include <QPointer>

namespace plumb {

class PhotoLines : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(plumb::RecordListModel *photos READ photos WRITE setPhotos NOTIFY photosChanged FINAL) // newest first, sorted by taken_at
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { Day = Qt::UserRole + 1, Heading, First, Cells };

    explicit PhotoLines(QObject *parent = nullptr);

    RecordListModel *photos() const { return m_photos; }
    void setPhotos(RecordListModel *photos);
    int columns() const { return m_columns; }
    void setColumns(int columns);
    int count() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    // Day: "2026-11-23"; Heading: whether it begins the day; First: the row of its first photo; Cells:
    // [{recordId, caption, room, taken_at, unsent, place}], empty ones where a row is not in memory yet; place: where
    // its original is (file_places.h).
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    // Somebody comes near the end: views ask by themselves only when the last line is there.
    Q_INVOKABLE void more() { fetchMore({}); }

Q_SIGNALS:
    void photosChanged();
    void columnsChanged();
    void countChanged();

private:
    struct Line {
        qint32 day = 0;      // Julian, in local time
        int photos = 0;
        bool heading = false;
        int first = 0;
        bool looksLike(const Line &other) const
        {
            return day == other.day && photos == other.photos && heading == other.heading;
        }
    };

    qint32 dayOf(int row) const; // 0: not known
    void readDays(int first, int last);
    void onInserted(const QModelIndex &, int first, int last);
    void onRemoved(const QModelIndex &, int first, int last);
    void onMoved(const QModelIndex &, int from, int, const QModelIndex &, int to);
    void onChanged(const QModelIndex &from, const QModelIndex &to);
    void readAll();
    std::vector<Line> lines() const;
    void arrange();

    mutable FilePlaces m_places;
    QPointer<RecordListModel> m_photos;
    int m_columns = 3;
    std::vector<qint32> m_days;
    std::vector<Line> m_lines;
};

} // namespace plumb
