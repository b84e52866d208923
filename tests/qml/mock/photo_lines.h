// The gallery's lines for the stand-in list: so many photos side by side, days as they come.
#pragma once

#include "mock.h"

namespace plumb::mock {

class PhotoLines : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(plumb::mock::RecordListModel *photos MEMBER m_photos WRITE setPhotos NOTIFY changed)
    Q_PROPERTY(int columns MEMBER m_columns WRITE setColumns NOTIFY changed)

public:
    enum Role { Day = Qt::UserRole, Heading, First, Cells };
    using QAbstractListModel::QAbstractListModel;

    Q_INVOKABLE void more() {}
    void setPhotos(RecordListModel *photos);
    void setColumns(int columns);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QString dayOf(int photo) const;
    void arrange();

    RecordListModel *m_photos = nullptr;
    int m_columns = 3;
    QList<QPair<int, int>> m_lines; // first photo, how many
};

} // namespace plumb::mock
