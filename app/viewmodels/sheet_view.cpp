#include "app/viewmodels/sheet_view.h"

#include "app/drawing/night.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/sheet_source.h"
#include "app/viewmodels/sheet_words.h"
#include "app/viewmodels/when_done.h"

#include <QQuickWindow>

#include <cmath>

namespace plumb {

using namespace drawing;

namespace {

constexpr int restsAfterMs = 90;     // without a move
constexpr int slowAfterMs = 8000;

Look lookOf(bool compared, bool night)
{
    return compared ? night ? Look::ComparedNight : Look::Compared : night ? Look::Night : Look::Day;
}

} // namespace

SheetView::SheetView(QQuickItem *parent) : QQuickItem(parent), m_hand({})
{
    setFlag(ItemHasContents);
    setClip(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &at) { move(m_glideAt(at.toDouble()), false); });
    connect(&m_glide, &QVariantAnimation::finished, this, &SheetView::rest);
    connect(&m_renderer, &SheetRenderer::opened, this, &SheetView::onOpened);
    connect(&m_renderer, &SheetRenderer::failed, this, &SheetView::onFailed);
    connect(&m_renderer, &SheetRenderer::earlierFailed, this, &SheetView::onEarlierFailed);
    connect(&m_renderer, &SheetRenderer::drawn, this, &SheetView::onDrawn);
    connect(&m_renderer, &SheetRenderer::fontsKnown, this, &SheetView::onFonts);
}

SheetView::~SheetView() = default;

void SheetView::setSource(const QString &source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
    open();
}

void SheetView::setEarlier(const QString &earlier)
{
    if (m_earlier == earlier)
        return;
    m_earlier = earlier;
    m_compareError = {};
    Q_EMIT sourceChanged();
    m_renderer.compareWith(m_earlier.isEmpty() ? DeviceMaker() : sheetDevice(m_earlier));
    compareAnew();
}

void SheetView::setEarlierPage(int page)
{
    if (m_earlierPage == page)
        return;
    m_earlierPage = page;
    Q_EMIT sourceChanged();
    compareAnew();
}

// Differences drawn so far are those from something else.
void SheetView::compareAnew()
{
    for (TileCache *cache : {&m_tiles, &m_coarse})
        cache->remove([](const Tile &tile) { return tile.look == Look::Compared || tile.look == Look::ComparedNight; });
    Q_EMIT lookChanged();
    askForTiles();
    update();
}

void SheetView::onEarlierFailed(SheetProblem problem)
{
    m_compareError = sheetProblemText(problem);
    compareAnew();
}

void SheetView::componentComplete()
{
    QQuickItem::componentComplete();
    open();
}

void SheetView::retry()
{
    open();
}

void SheetView::open()
{
    if (!isComponentComplete())
        return;
    close();
    if (m_source.isEmpty())
        return;
    setBusy(true, false, false);
    waitForFirst();
    m_compareError = {};
    m_renderer.open(sheetDevice(m_source));
    if (!m_earlier.isEmpty())
        m_renderer.compareWith(sheetDevice(m_earlier));
}

// What is seen of the sheet before goes; where one looked stays, should the next have a page like it.
void SheetView::close()
{
    m_glide.stop();
    m_renderer.close();
    m_tiles.clear();
    m_coarse.clear();
    m_facts = {};
    if (m_error.isValid()) {
        m_error = {};
        Q_EMIT errorChanged();
    }
    setBusy(false, false, false);
    update();
}

void SheetView::onOpened(const SheetFacts &facts)
{
    m_facts = facts;
    setBusy(false, false, false);
    becomePage(std::clamp(m_page, 0, pageCount() - 1));
    Q_EMIT opened();
}

void SheetView::onFailed(SheetProblem problem)
{
    m_error = sheetProblemText(problem);
    setBusy(false, m_shown, false);
    Q_EMIT errorChanged();
}

void SheetView::setPage(int page)
{
    if (m_facts.sizes.isEmpty()) { // not open yet
        if (m_page != page) {
            m_page = page;
            Q_EMIT pageChanged();
        }
        return;
    }
    if (const int there = std::clamp(page, 0, pageCount() - 1); there != m_page)
        becomePage(there);
}

void SheetView::becomePage(int page)
{
    m_glide.stop();
    m_page = page;
    m_tiles.clear();
    m_coarse.clear();
    const bool alike = m_camera.page == m_facts.sizes[page];
    m_camera.page = m_facts.sizes[page];
    m_camera.view = size();
    if (!alike || m_camera.zoom < fittedBelow)
        m_camera = m_camera.fitted();
    setBusy(false, false, false);
    onFonts(page, {});
    Q_EMIT pageChanged();
    waitForFirst();
    rest();
    m_renderer.wantFonts(page);
}

void SheetView::onFonts(int page, const QStringList &lent)
{
    if (page != m_page || m_lentFonts == lent)
        return;
    m_lentFonts = lent;
    Q_EMIT lentFontsChanged();
}

void SheetView::waitForFirst()
{
    m_slow = false;
    m_waiting.start(slowAfterMs, this);
}

void SheetView::setCompared(bool compared)
{
    if (m_compared != compared)
        look(compared, m_night);
}

void SheetView::setNight(bool night)
{
    if (m_night != night)
        look(m_compared, night);
}

void SheetView::look(bool compared, bool night)
{
    const Look before = lookNow();
    m_compared = compared;
    m_night = night;
    Q_EMIT lookChanged();
    update();
    // What is there by day is turned to night without being drawn again.
    std::vector<DrawnTile> ready;
    if (night && (before == Look::Day || before == Look::Compared)) {
        for (TileCache *cache : {&m_tiles, &m_coarse}) {
            for (const Tile &tile : cache->tiles()) {
                if (tile.look == before)
                    ready.push_back({tile, cache->get(tile)});
            }
        }
    }
    if (ready.empty()) {
        askForTiles();
        return;
    }
    setBusy(m_opening, m_shown, false);
    auto turned = onPool([ready = std::move(ready), to = lookOf(m_compared && before == Look::Compared, true)]() mutable {
        for (DrawnTile &tile : ready) {
            turnToNight(tile.image);
            tile.tile.look = to;
        }
        return std::move(ready);
    });
    whenDone(turned, this, [this, source = m_source, page = m_page](const std::vector<DrawnTile> &tiles) {
        if (source == m_source && page == m_page && !m_facts.sizes.isEmpty())
            onDrawn(tiles);
    });
}

Look SheetView::lookNow() const
{
    return lookOf(m_compared && !m_earlier.isEmpty() && !m_compareError.isValid(), m_night);
}

double SheetView::pixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

void SheetView::setZoom(double zoom)
{
    if (m_camera.valid())
        move(m_camera.zoomedAbout(QPointF(width(), height()) / 2, zoom), true);
    else
        m_camera.zoom = zoom;
}

void SheetView::setCenter(const QPointF &center)
{
    if (!m_camera.valid()) {
        m_camera.center = center;
        return;
    }
    Camera to = m_camera;
    to.center = center;
    move(to.panned({}), true);
}

void SheetView::setTurns(int turns)
{
    if (m_camera.valid())
        move(m_camera.zoom < fittedBelow ? m_camera.turned(turns - m_camera.turns).fitted() : m_camera.turned(turns - m_camera.turns), true);
    else
        m_camera.turns = ((turns % 4) + 4) % 4;
}

QPointF SheetView::pageToItem(const QPointF &point) const
{
    return m_camera.valid() ? m_camera.toItem(point) : QPointF();
}

QPointF SheetView::itemToPage(const QPointF &pixel) const
{
    return m_camera.valid() ? m_camera.toPage(pixel) : QPointF();
}

QRectF SheetView::pageRectToItem(const QRectF &area) const
{
    return m_camera.valid() ? m_camera.pageToItem().mapRect(area) : QRectF();
}

void SheetView::fit()
{
    if (m_camera.valid())
        glideTo(m_camera.fitted());
}

void SheetView::zoomBy(double factor)
{
    if (!m_camera.valid())
        return;
    const QPointF middle(width() / 2, height() / 2);
    const Camera from = m_camera;
    const double target = std::clamp(from.zoom * factor, 1.0, maxZoom);
    glide([from, middle, target](double at) { return from.zoomedAbout(middle, from.zoom * std::pow(target / from.zoom, at)); }, glideMs, QEasingCurve::OutCubic);
}

void SheetView::showArea(const QRectF &area)
{
    if (m_camera.valid())
        glideTo(m_camera.showing(area));
}

void SheetView::glideTo(const Camera &to)
{
    const Camera from = m_camera;
    glide([from, to](double at) {
        Camera now = to;
        now.zoom = from.zoom * std::pow(to.zoom / from.zoom, at);
        now.center = from.center + (to.center - from.center) * at;
        return at < 1 ? now : to;
    }, glideMs, QEasingCurve::OutCubic);
}

void SheetView::glide(std::function<Camera(double)> at, int ms, QEasingCurve::Type curve)
{
    m_glide.stop();
    if (m_calm) {
        move(at(1), true);
        return;
    }
    m_glideAt = std::move(at);
    m_glide.setDuration(ms);
    m_glide.setEasingCurve(curve);
    m_glide.start();
}

void SheetView::move(const Camera &camera, bool resting)
{
    const bool sameScale = camera.scale() == m_camera.scale();
    m_camera = camera;
    if (resting) {
        rest();
        return;
    }
    if (sameScale) { // tiles of this size will do: what comes into view is asked for at once
        askForTiles();
    } else { // and those of the size before are of no use any more
        m_renderer.want({});
        setBusy(m_opening, m_shown, false);
    }
    m_resting.start(restsAfterMs, this);
    Q_EMIT moved();
    update();
}

void SheetView::rest()
{
    m_resting.stop();
    if (!m_camera.valid() || m_facts.sizes.isEmpty())
        return;
    const double ratio = pixelRatio();
    m_camera = m_camera.rested(ratio);
    m_coarseLevel = levelOf(m_camera.fitted().scale() * ratio);
    const int level = levelOf(m_camera.scale() * ratio);
    limitCaches(level);
    if (level != m_level)
        m_before = std::exchange(m_level, level);
    Q_EMIT moved();
    update();
    askForTiles();
}

void SheetView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    const bool fitted = m_camera.zoom < fittedBelow;
    const bool first = !m_camera.valid();
    m_camera.view = now.size();
    if (!m_camera.valid())
        return;
    m_camera = fitted ? m_camera.fitted() : m_camera.panned({});
    if (first)
        rest();
    else
        move(m_camera, false);
}

void SheetView::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        m_resting.start(0, this);
    QQuickItem::itemChange(change, value);
}

void SheetView::setBusy(bool opening, bool shown, bool sharp)
{
    if (m_opening == opening && m_shown == shown && m_sharp == sharp)
        return;
    m_opening = opening;
    m_shown = shown;
    m_sharp = sharp;
    if (shown || (!opening && m_facts.sizes.isEmpty())) {
        m_waiting.stop();
        m_slow = false;
    }
    Q_EMIT busyChanged();
}

} // namespace plumb
