#include "app/viewmodels/sheet_changes.h"

namespace plumb {

namespace {

QVariantList asList(const QList<QRectF> &areas)
{
    return QVariantList(areas.begin(), areas.end());
}

} // namespace

SheetChanges::SheetChanges(QObject *parent) : QObject(parent) {}

void SheetChanges::setSheet(SheetView *sheet)
{
    if (m_sheet == sheet)
        return;
    if (m_sheet) {
        m_sheet->disconnect(this);
        m_sheet->renderer().disconnect(this);
    }
    m_sheet = sheet;
    if (sheet) {
        connect(sheet, &SheetView::pageChanged, this, &SheetChanges::look);
        connect(sheet, &SheetView::sourceChanged, this, &SheetChanges::look);
        connect(&sheet->renderer(), &drawing::SheetRenderer::changesFound, this,
                [this](int page, const QList<QRectF> &removed, const QList<QRectF> &added) {
                    if (page != m_sheet->page())
                        return;
                    m_known = true;
                    m_removed = asList(removed);
                    m_added = asList(added);
                    Q_EMIT changed();
                });
    }
    look();
    Q_EMIT sheetChanged();
}

void SheetChanges::look()
{
    m_known = false;
    m_removed.clear();
    m_added.clear();
    Q_EMIT changed();
    if (m_sheet && m_sheet->pageCount() > 0 && !m_sheet->earlier().isEmpty())
        m_sheet->renderer().findChanges(m_sheet->page(), m_sheet->pageOfEarlier());
}

bool SheetChanges::touches(const QPointF &point, double reach) const
{
    for (const QVariantList *areas : {&m_removed, &m_added}) {
        for (const QVariant &area : *areas) {
            if (area.toRectF().adjusted(-reach, -reach, reach, reach).contains(point))
                return true;
        }
    }
    return false;
}

} // namespace plumb
