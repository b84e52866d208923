#include "app/drawing/sheet_work.h"

#include "app/drawing/night.h"

#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace plumb::drawing {

namespace {

constexpr double pixelsOfChanges = 4e6; // of a page that is looked through for changes
constexpr int wordsAround = 24;         // characters on each side of a hit

// One thread, for good: PDFium draws one thing at a time anyway, and its documents stay on it.
QThreadPool &drawingThread()
{
    static struct Pool : QThreadPool {
        Pool()
        {
            setMaxThreadCount(1);
            setExpiryTimeout(-1);
            setObjectName(QStringLiteral("drawing"));
        }
    } pool;
    return pool;
}

bool isNight(Look look) { return look == Look::Night || look == Look::ComparedNight; }
bool isCompared(Look look) { return look == Look::Compared || look == Look::ComparedNight; }

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

SheetRenderer::Work::Work(SheetRenderer *owner, DeviceMaker sheet, DeviceMaker earlier)
    : m_makeSheet(std::move(sheet)), m_makeEarlier(std::move(earlier)), m_owner(owner)
{
}

// Tells the owner, on its thread, unless it has gone or opened something else by then.
template <typename Tell>
void SheetRenderer::Work::tell(Tell tell)
{
    const std::lock_guard lock(m_mutex);
    if (!m_owner)
        return;
    QMetaObject::invokeMethod(m_owner, [owner = m_owner, self = shared_from_this(), tell = std::move(tell)] {
        if (owner->m_work == self)
            tell(*owner);
    }, Qt::QueuedConnection);
}

void SheetRenderer::Work::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
        m_wishes.clear();
        m_pictures.clear();
        m_search.reset();
        m_hits.clear();
        m_changes.clear();
    }
    schedule(); // the last turn lets go of the documents where they belong
}

void SheetRenderer::Work::schedule()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_scheduled, true))
            return;
    }
    drawingThread().start([self = shared_from_this()] { self->step(); });
}

void SheetRenderer::Work::step()
{
    bool left = false;
    {
        const std::lock_guard lock(m_mutex);
        m_scheduled = false;
        left = !m_owner;
    }
    if (left) {
        m_sheet.reset();
        m_earlier.reset();
        return;
    }
    if (!std::exchange(m_tried, true)) {
        if (openSheets())
            schedule();
        return;
    }
    if (m_sheet && (drawRegion() || lookForPlaces() || lookForChanges() || searchPage() || drawPicture()))
        schedule();
}

bool SheetRenderer::Work::openSheets()
{
    const auto fail = [this](SheetProblem problem, const QString &detail) {
        tell([problem, detail](SheetRenderer &owner) { Q_EMIT owner.failed(problem, detail); });
        return false;
    };
    const auto opened = [](const DeviceMaker &make) {
        std::unique_ptr<QIODevice> device = make();
        return device ? Sheet::open(std::move(device)) : Sheet::Opened{nullptr, SheetProblem::NotHere, {}};
    };
    Sheet::Opened sheet = opened(m_makeSheet);
    if (sheet.problem)
        return fail(*sheet.problem, sheet.detail);
    m_sheet = std::move(sheet.sheet);
    if (m_makeEarlier) {
        Sheet::Opened earlier = opened(m_makeEarlier);
        if (earlier.problem)
            return fail(*earlier.problem, earlier.detail);
        m_earlier = std::move(earlier.sheet);
    }
    SheetFacts facts;
    facts.picture = m_sheet->isPicture();
    for (int page = 0; page < m_sheet->pages(); ++page)
        facts.sizes.append(m_sheet->pageSize(page));
    tell([facts](SheetRenderer &owner) { Q_EMIT owner.opened(facts); });
    return true;
}

void SheetRenderer::Work::want(std::vector<Wish> wishes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wishes = std::move(wishes);
        for (Wish &wish : m_wishes) {
            for (const Region &region : m_underWay) {
                if (region.wish.page == wish.page && region.wish.level == wish.level && region.wish.look == wish.look)
                    std::erase_if(wish.missing, [&](const QPoint &tile) { return region.tiles.contains(tile); });
            }
        }
    }
    schedule();
}

void SheetRenderer::Work::arrived()
{
    const std::lock_guard lock(m_mutex);
    m_underWay.pop_front();
}

bool SheetRenderer::Work::drawRegion()
{
    Region region;
    {
        const std::lock_guard lock(m_mutex);
        while (!m_wishes.empty() && m_wishes.front().missing.empty())
            m_wishes.erase(m_wishes.begin());
        if (m_wishes.empty())
            return false;
        Wish &wish = m_wishes.front();
        const std::vector<QRect> regions = regionsOf(wish.span, wish.missing);
        if (regions.empty()) {
            wish.missing.clear();
            return true;
        }
        region = {wish, regions.front()};
        m_underWay.push_back(region);
        std::erase_if(wish.missing, [&](const QPoint &tile) { return regions.front().contains(tile); });
    }
    tell([tiles = cut(region)](SheetRenderer &owner) {
        ++owner.m_regions;
        owner.m_work->arrived();
        Q_EMIT owner.drawn(tiles);
    });
    return true;
}

QImage SheetRenderer::Work::drawnRegion(const Region &region, QSize whole, const QRect &pixels)
{
    const int page = region.wish.page;
    QImage drawn = m_sheet->draw(page, whole, pixels);
    if (isCompared(region.wish.look) && m_earlier && !drawn.isNull()) {
        // Laid on each other by their upper left corners, at the same scale. A page that it lacks was empty.
        QImage earlier;
        if (page < m_earlier->pages()) {
            const QSize old = wholeSize(m_earlier->pageSize(page), region.wish.level);
            earlier = m_earlier->draw(page, old, pixels & QRect(QPoint(), old));
        }
        drawn = difference(earlier, drawn);
    }
    if (isNight(region.wish.look))
        turnToNight(drawn);
    return drawn;
}

std::vector<DrawnTile> SheetRenderer::Work::cut(const Region &region)
{
    const QSize whole = wholeSize(m_sheet->pageSize(region.wish.page), region.wish.level);
    const QRect pixels = QRect(region.tiles.topLeft() * tileSide, region.tiles.size() * tileSide) & QRect(QPoint(), whole);
    const QImage drawn = drawnRegion(region, whole, pixels);
    std::vector<DrawnTile> tiles;
    if (drawn.isNull())
        return tiles;
    for (int row = region.tiles.top(); row <= region.tiles.bottom(); ++row) {
        for (int column = region.tiles.left(); column <= region.tiles.right(); ++column) {
            const Tile tile{region.wish.page, region.wish.level, column, row, region.wish.look};
            const QRect part = tile.pixels(whole);
            if (!part.isEmpty())
                tiles.push_back({tile, drawn.copy(part.translated(-pixels.topLeft()))});
        }
    }
    return tiles;
}

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
    const QImage picture = m_sheet->draw(next.first, whole, QRect(QPoint(), whole));
    tell([page = next.first, picture](SheetRenderer &owner) { Q_EMIT owner.pictureDrawn(page, picture); });
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
    QList<Hit> hits;
    for (qsizetype at = text.indexOf(search.text, 0, Qt::CaseInsensitive); at >= 0 && search.hits + hits.size() < mostHits;
         at = text.indexOf(search.text, at + search.text.size(), Qt::CaseInsensitive))
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

void SheetRenderer::Work::findChanges(int page)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(page);
    }
    schedule();
}

bool SheetRenderer::Work::lookForChanges()
{
    int page = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_changes.empty())
            return false;
        page = m_changes.front();
        m_changes.pop_front();
    }
    const QSizeF size = m_sheet->pageSize(page);
    if (!m_earlier || size.isEmpty())
        return true;
    const int level = levelOf(std::sqrt(pixelsOfChanges / (size.width() * size.height())));
    const auto drawn = [page, level](Sheet &sheet) {
        const QSize whole = page < sheet.pages() ? wholeSize(sheet.pageSize(page), level) : QSize();
        return sheet.draw(page, whole, QRect(QPoint(), whole));
    };
    const Changes changes = changesBetween(drawn(*m_earlier), drawn(*m_sheet));
    const double scale = scaleOf(level);
    tell([page, removed = inPoints(changes.removed, scale), added = inPoints(changes.added, scale)](SheetRenderer &owner) {
        Q_EMIT owner.changesFound(page, removed, added);
    });
    return true;
}

} // namespace plumb::drawing
