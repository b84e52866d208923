// The pages of a sheet as small pictures, each drawn when somebody looks at its row.
#pragma once

#include "app/viewmodels/sheet_view.h"

#include <QAbstractListModel>
#include <QPointer>

namespace plumb {

class SheetStrip : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(plumb::SheetView *sheet READ sheet WRITE setSheet NOTIFY sheetChanged FINAL)
    Q_PROPERTY(int side MEMBER m_side NOTIFY sheetChanged FINAL) // pixels of the longer side
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { Page = Qt::UserRole + 1, Picture, Ratio };

    explicit SheetStrip(QObject *parent = nullptr);

    SheetView *sheet() const { return m_sheet; }
    void setSheet(SheetView *sheet);
    int count() const { return int(m_pictures.size()); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    // page: from 0; picture: an address for an Image, "" until it is drawn; ratio: width to height.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sheetChanged();
    void countChanged();

private:
    void begin();
    void ask(int page) const;
    void onPicture(int page, const QByteArray &png);

    QPointer<SheetView> m_sheet;
    int m_side = 160;
    QList<QString> m_pictures;
    mutable QList<int> m_wanted; // looked at, not drawn yet
};

} // namespace plumb
