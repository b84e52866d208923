// Words looked for in a sheet: hits page by page, from the page that is seen on; one of them is the current one, shown
// and marked.
#pragma once

#include "app/viewmodels/sheet_view.h"

#include <QPointer>

namespace plumb {

class SheetSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(plumb::SheetView *sheet READ sheet WRITE setSheet NOTIFY sheetChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QVariantList hits READ hits NOTIFY hitsChanged FINAL)      // [{page, around}]
    Q_PROPERTY(int count READ count NOTIFY hitsChanged FINAL)
    Q_PROPERTY(bool searching READ searching NOTIFY hitsChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL) // -1: none
    Q_PROPERTY(QVariantList places READ places NOTIFY currentChanged FINAL) // rectangles of the current hit, points; of the page that is seen

public:
    explicit SheetSearch(QObject *parent = nullptr);

    SheetView *sheet() const { return m_sheet; }
    void setSheet(SheetView *sheet);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QVariantList hits() const;
    int count() const { return int(m_hits.size()); }
    bool searching() const { return m_searching; }
    int current() const { return m_current; }
    void setCurrent(int hit);
    QVariantList places() const;

    Q_INVOKABLE void next() { step(1); }
    Q_INVOKABLE void previous() { step(-1); }

Q_SIGNALS:
    void sheetChanged();
    void textChanged();
    void hitsChanged();
    void currentChanged();

private:
    void begin();
    void step(int by);
    void onFound(const QList<drawing::Hit> &hits, int pages, bool done);
    void onPlaced(const drawing::Hit &hit, const QList<QRectF> &places);

    QPointer<SheetView> m_sheet;
    QString m_text;
    QList<drawing::Hit> m_hits;
    bool m_searching = false;
    int m_current = -1;
    QList<QRectF> m_places;
};

} // namespace plumb
