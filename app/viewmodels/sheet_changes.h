// Where the page that is seen differs from the same page of the earlier revision (SheetView.earlier): for pins that lie
// in what changed, and to lead somebody from change to change.
#pragma once

#include "app/viewmodels/sheet_view.h"

#include <QPointer>

namespace plumb {

class SheetChanges : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(plumb::SheetView *sheet READ sheet WRITE setSheet NOTIFY sheetChanged FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList removed READ removed NOTIFY changed FINAL) // rectangles, points of the page
    Q_PROPERTY(QVariantList added READ added NOTIFY changed FINAL)

public:
    explicit SheetChanges(QObject *parent = nullptr);

    SheetView *sheet() const { return m_sheet; }
    void setSheet(SheetView *sheet);
    bool known() const { return m_known; }
    QVariantList removed() const { return m_removed; }
    QVariantList added() const { return m_added; }
    // Whether something within `reach` points of this one changed.
    Q_INVOKABLE bool touches(const QPointF &point, double reach) const;

Q_SIGNALS:
    void sheetChanged();
    void changed();

private:
    void look();

    QPointer<SheetView> m_sheet;
    bool m_known = false;
    QVariantList m_removed;
    QVariantList m_added;
};

} // namespace plumb
