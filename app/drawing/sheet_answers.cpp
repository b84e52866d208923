// What is asked about a sheet beside its tiles: pictures of its pages, words, changes, fonts.
#include "app/drawing/sheet_work.h"
#include "app/drawing/word_match.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace plumb::drawing {

namespace {

constexpr double pixelsOfChanges = 4e6; // of a page that is looked through for changes
constexpr int wordsAround = 24;         // characters on each side of a hit

QString wordsNear(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype first = std::max<qsizetype>(0, from - wordsAround);
    return text.mid(first, length + from - first + wordsAround).simplified();
}

QList<QRectF> inPoints(const QList<QRect> &pixels, double scale)
{
    QList<QRectF> points;
    for (const QRect &area : pixels)
        points.append(QRectF(area.x() / scale, area.y() / scale, area.width() / scale, area.height() / scale));
    return points;
}

} // namespace

void SheetRenderer::Work::wantPictures(const QList<int> &pages, int side)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pictures.clear();
        for (const int page : pages)
            m_pictures.emplace_back(page, side);
    }
    schedule();
}

bool SheetRenderer::Work::drawPicture()
{
    std::pair<int, int> next;
    {
        const std::lock_guard lock(m_mutex);
        if (m_pictures.empty())
            return false;
        next = m_pictures.front();
        m_pictures.pop_front();
    }
    const QSizeF size = m_sheet->pageSize(next.first);
    if (size.isEmpty())
        return true;
    const QSize whole = size.scaled(next.second, next.second, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    m_sheet->draw(next.first, whole, QRect(QPoint(), whole)).save(&png, "PNG");
    tell([page = next.first, bytes = png.data()](SheetRenderer &owner) { Q_EMIT owner.pictureDrawn(page, bytes); });
    return true;
}

void SheetRenderer::Work::find(const QString &text, int firstPage)
{
    {
        const std::lock_guard lock(m_mutex);
        m_hits.clear();
        m_search.reset();
        if (!text.isEmpty())
            m_search = Search{text, {-1, firstPage}};
    }
    schedule();
}

bool SheetRenderer::Work::searchPage()
{
    Search search;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_search)
            return false;
        if (m_search->pages.value(0) == -1) { // just begun: from the page that is seen to the last, then from the first
            const int first = m_search->pages.value(1);
            m_search->pages.clear();
            for (int i = 0; i < m_sheet->pages(); ++i)
                m_search->pages.append((first + i) % m_sheet->pages());
        }
        search = *m_search;
    }
    const int page = search.pages.takeFirst();
    const QString text = m_sheet->text(page);
    const QString there = matchable(text), wanted = matchable(search.text);
    QList<Hit> hits;
    for (qsizetype at = there.indexOf(wanted); at >= 0 && search.hits + hits.size() < mostHits; at = there.indexOf(wanted, at + wanted.size()))
        hits.append({page, int(at), int(search.text.size()), wordsNear(text, at, search.text.size())});
    search.hits += int(hits.size());
    ++search.searched;
    const bool done = search.pages.isEmpty() || search.hits >= mostHits;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_search || m_search->text != search.text || m_search->searched != search.searched - 1)
            return true; // another one has begun
        if (done)
            m_search.reset();
        else
            m_search = search;
    }
    tell([hits, searched = search.searched, done](SheetRenderer &owner) { Q_EMIT owner.found(hits, searched, done); });
    return true;
}

void SheetRenderer::Work::wantPlaces(const Hit &hit)
{
    {
        const std::lock_guard lock(m_mutex);
        m_hits.push_back(hit);
    }
    schedule();
}

bool SheetRenderer::Work::lookForPlaces()
{
    Hit hit;
    {
        const std::lock_guard lock(m_mutex);
        if (m_hits.empty())
            return false;
        hit = m_hits.front();
        m_hits.pop_front();
    }
    const QList<QRectF> places = m_sheet->places(hit.page, hit.from, hit.length);
    tell([hit, places](SheetRenderer &owner) { Q_EMIT owner.placed(hit, places); });
    return true;
}

void SheetRenderer::Work::findChanges(int page, int earlierPage)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changes.emplace_back(page, earlierPage);
    }
    schedule();
}

bool SheetRenderer::Work::lookForChanges()
{
    int page = 0, earlierPage = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_changes.empty())
            return false;
        std::tie(page, earlierPage) = m_changes.front();
        m_changes.pop_front();
    }
    const QSizeF size = m_sheet->pageSize(page);
    Sheet *before = earlier();
    if (!before || size.isEmpty())
        return true;
    const int level = levelOf(std::sqrt(pixelsOfChanges / (size.width() * size.height())));
    const QSizeF sizeBefore = before->pageSize(earlierPage);
    const QSize whole = wholeSize(size, level);
    const QSize under = sizeBefore.isEmpty() ? QSize() : wholeUnder(sizeBefore, size, level);
    const Changes changes = changesBetween(before->draw(earlierPage, under, QRect(QPoint(), under)), m_sheet->draw(page, whole, QRect(QPoint(), whole)));
    const double scale = scaleOf(level);
    tell([page, removed = inPoints(changes.removed, scale), added = inPoints(changes.added, scale)](SheetRenderer &owner) {
        Q_EMIT owner.changesFound(page, removed, added);
    });
    return true;
}

void SheetRenderer::Work::wantFonts(int page)
{
    {
        const std::lock_guard lock(m_mutex);
        m_fonts.push_back(page);
    }
    schedule();
}

bool SheetRenderer::Work::lookAtFonts()
{
    int page = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_fonts.empty())
            return false;
        page = m_fonts.front();
        m_fonts.pop_front();
    }
    if (page >= 0 && page < m_sheet->pages())
        tell([page, lent = m_sheet->lentFonts(page)](SheetRenderer &owner) { Q_EMIT owner.fontsKnown(page, lent); });
    return true;
}

} // namespace plumb::drawing
