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

} // namespace

SheetRenderer::Work::Work(SheetRenderer *owner, DeviceMaker sheet, DeviceMaker earlier)
    : m_makeSheet(std::move(sheet)), m_makeEarlier(std::move(earlier)), m_owner(owner)
{
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
        if (openSheets())
            schedule();
        return;
    }
    if (m_sheet && (drawRegion() || lookForPlaces() || lookForChanges() || searchPage() || drawPicture() || lookAtFonts()))
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

} // namespace plumb::drawing
