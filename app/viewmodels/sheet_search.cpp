#include "app/viewmodels/sheet_search.h"

namespace plumb {

using namespace Qt::StringLiterals;
using drawing::Hit;

namespace {

constexpr double marginsAround = 6; // of the hit's height, so that one sees where it stands

} // namespace

SheetSearch::SheetSearch(QObject *parent) : QObject(parent) {}

void SheetSearch::setSheet(SheetView *sheet)
{
    if (m_sheet == sheet)
        return;
    if (m_sheet) {
        m_sheet->disconnect(this);
        m_sheet->renderer().disconnect(this);
    }
    m_sheet = sheet;
    if (sheet) {
        connect(sheet, &SheetView::opened, this, &SheetSearch::begin);
        connect(sheet, &SheetView::pageChanged, this, &SheetSearch::currentChanged);
        connect(&sheet->renderer(), &drawing::SheetRenderer::found, this, &SheetSearch::onFound);
        connect(&sheet->renderer(), &drawing::SheetRenderer::placed, this, &SheetSearch::onPlaced);
    }
    begin();
    Q_EMIT sheetChanged();
}

void SheetSearch::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    begin();
}

void SheetSearch::begin()
{
    m_hits.clear();
    m_places.clear();
    m_current = -1;
    m_searching = m_sheet && m_sheet->pageCount() > 0 && !m_text.trimmed().isEmpty();
    if (m_sheet)
        m_sheet->renderer().find(m_searching ? m_text.trimmed() : QString(), m_sheet->page());
    Q_EMIT hitsChanged();
    Q_EMIT currentChanged();
}

void SheetSearch::onFound(const QList<Hit> &hits, int, bool done)
{
    if (!m_searching)
        return;
    m_hits += hits;
    m_searching = !done;
    Q_EMIT hitsChanged();
    if (m_current < 0 && !m_hits.isEmpty())
        setCurrent(0);
}

void SheetSearch::setCurrent(int hit)
{
    if (!m_sheet || hit < 0 || hit >= count())
        return;
    m_current = hit;
    m_places.clear();
    Q_EMIT currentChanged();
    m_sheet->setPage(m_hits[hit].page);
    m_sheet->renderer().wantPlaces(m_hits[hit]);
}

void SheetSearch::step(int by)
{
    if (count() > 0)
        setCurrent(((m_current + by) % count() + count()) % count());
}

void SheetSearch::onPlaced(const Hit &hit, const QList<QRectF> &places)
{
    if (!m_sheet || m_current < 0 || m_hits[m_current].page != hit.page || m_hits[m_current].from != hit.from)
        return;
    m_places = places;
    Q_EMIT currentChanged();
    QRectF all;
    for (const QRectF &place : places)
        all |= place;
    const double around = std::min(all.width(), all.height()) * marginsAround;
    if (!all.isEmpty() && m_sheet->page() == hit.page)
        m_sheet->showArea(all.adjusted(-around, -around, around, around));
}

QVariantList SheetSearch::hits() const
{
    QVariantList list;
    for (const Hit &hit : m_hits)
        list.append(QVariantMap{{u"page"_s, hit.page}, {u"around"_s, hit.around}});
    return list;
}

QVariantList SheetSearch::places() const
{
    QVariantList list;
    if (m_sheet && m_current >= 0 && m_hits[m_current].page == m_sheet->page()) {
        for (const QRectF &place : m_places)
            list.append(place);
    }
    return list;
}

} // namespace plumb
