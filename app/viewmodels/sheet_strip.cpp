#include "app/viewmodels/sheet_strip.h"

namespace plumb {

using namespace Qt::StringLiterals;

SheetStrip::SheetStrip(QObject *parent) : QAbstractListModel(parent) {}

void SheetStrip::setSheet(SheetView *sheet)
{
    if (m_sheet == sheet)
        return;
    if (m_sheet) {
        m_sheet->disconnect(this);
        m_sheet->renderer().disconnect(this);
    }
    m_sheet = sheet;
    if (sheet) {
        connect(sheet, &SheetView::opened, this, &SheetStrip::begin);
        connect(&sheet->renderer(), &drawing::SheetRenderer::pictureDrawn, this, &SheetStrip::onPicture);
    }
    begin();
    Q_EMIT sheetChanged();
}

void SheetStrip::begin()
{
    beginResetModel();
    m_pictures = QList<QString>(m_sheet ? m_sheet->pageCount() : 0);
    m_wanted.clear();
    endResetModel();
    Q_EMIT countChanged();
}

// What was looked at last is drawn first.
void SheetStrip::ask(int page) const
{
    if (!m_sheet || m_wanted.contains(page))
        return;
    m_wanted.prepend(page);
    m_sheet->renderer().wantPictures(m_wanted, m_side);
}

void SheetStrip::onPicture(int page, const QByteArray &png)
{
    m_wanted.removeAll(page);
    if (page >= count())
        return;
    m_pictures[page] = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
    Q_EMIT dataChanged(index(page), index(page), {Picture});
}

QVariant SheetStrip::data(const QModelIndex &index, int role) const
{
    const int page = index.row();
    if (!m_sheet || page < 0 || page >= count())
        return {};
    switch (role) {
    case Page: return page;
    case Ratio: {
        const QSizeF size = m_sheet->sizeOfPage(page);
        return size.isEmpty() ? 1.0 : size.width() / size.height();
    }
    case Picture:
        if (m_pictures[page].isEmpty())
            ask(page);
        return m_pictures[page];
    default: return {};
    }
}

QHash<int, QByteArray> SheetStrip::roleNames() const
{
    return {{Page, "page"}, {Picture, "picture"}, {Ratio, "ratio"}};
}

} // namespace plumb
