#include "app/drawing/sheet_work.h"

#include "app/drawing/night.h"

#include <QThreadPool>

#include <algorithm>

namespace plumb::drawing {

namespace {

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

std::unique_ptr<Sheet> openedBy(const DeviceMaker &make, std::optional<SheetProblem> &problem, QString &detail)
{
    std::unique_ptr<QIODevice> device = make();
    Sheet::Opened opened = device ? Sheet::open(std::move(device)) : Sheet::Opened{nullptr, SheetProblem::NotHere, {}};
    problem = opened.problem;
    detail = opened.detail;
    return std::move(opened.sheet);
}

} // namespace

SheetRenderer::Work::Work(SheetRenderer *owner, DeviceMaker sheet) : m_makeSheet(std::move(sheet)), m_owner(owner) {}

void SheetRenderer::Work::compareWith(DeviceMaker earlier)
{
    const std::lock_guard lock(m_mutex);
    m_makeEarlier = std::move(earlier);
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
        m_fonts.clear();
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
        if (openSheet())
            schedule();
        return;
    }
    if (m_sheet && (drawRegion() || lookForPlaces() || lookForChanges() || searchPage() || drawPicture() || lookAtFonts()))
        schedule();
}

bool SheetRenderer::Work::openSheet()
{
    std::optional<SheetProblem> problem;
    QString detail;
    m_sheet = openedBy(m_makeSheet, problem, detail);
    if (problem) {
        tell([problem = *problem, detail](SheetRenderer &owner) { Q_EMIT owner.failed(problem, detail); });
        return false;
    }
    SheetFacts facts;
    facts.picture = m_sheet->isPicture();
    for (int page = 0; page < m_sheet->pages(); ++page)
        facts.sizes.append(m_sheet->pageSize(page));
    tell([facts](SheetRenderer &owner) { Q_EMIT owner.opened(facts); });
    return true;
}

Sheet *SheetRenderer::Work::earlier()
{
    std::optional<DeviceMaker> make;
    {
        const std::lock_guard lock(m_mutex);
        make.swap(m_makeEarlier);
    }
    if (!make)
        return m_earlier.get();
    m_earlier.reset();
    if (!*make)
        return nullptr;
    std::optional<SheetProblem> problem;
    QString detail;
    m_earlier = openedBy(*make, problem, detail);
    if (problem)
        tell([problem = *problem](SheetRenderer &owner) { Q_EMIT owner.earlierFailed(problem); });
    return m_earlier.get();
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
    if (Sheet *before = isCompared(region.wish.look) && !drawn.isNull() ? earlier() : nullptr) {
        const QSizeF size = before->pageSize(region.wish.earlierPage);
        QImage was; // a page that it lacks was empty
        if (!size.isEmpty()) {
            const QSize under = wholeUnder(size, m_sheet->pageSize(page), region.wish.level);
            was = before->draw(region.wish.earlierPage, under, pixels & QRect(QPoint(), under));
        }
        drawn = difference(was, drawn);
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

} // namespace plumb::drawing
