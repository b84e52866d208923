// Shows a page of a drawing: as near as one wants, turned, at night, or laid over an earlier revision. Fingers, wheel
// and keys move it. It draws nothing itself: tiles come from the drawing thread (app/drawing), coarse ones first.
//
// Points of the page are 1/72 inch from its upper left corner, however it is turned: what is placed on a sheet keeps
// them.
#pragma once

#include "app/drawing/camera.h"
#include "app/drawing/sheet_renderer.h"
#include "app/viewmodels/sheet_hand.h"

#include <QBasicTimer>
#include <QQuickItem>
#include <QVariantAnimation>

namespace plumb {

struct ShownTile;

class SheetView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL)    // SHA-256, or a file's address
    Q_PROPERTY(QString earlier READ earlier WRITE setEarlier NOTIFY sourceChanged FINAL) // the revision to compare with
    Q_PROPERTY(int earlierPage READ earlierPage WRITE setEarlierPage NOTIFY sourceChanged FINAL) // of its file; -1: the same page
    Q_PROPERTY(bool compared READ compared WRITE setCompared NOTIFY lookChanged FINAL)   // shows the difference, where there is `earlier`
    Q_PROPERTY(bool night READ night WRITE setNight NOTIFY lookChanged FINAL)
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY opened FINAL)
    Q_PROPERTY(QSizeF pageSize READ pageSize NOTIFY pageChanged FINAL)                   // points
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY moved FINAL)                   // 1: the whole page … 20
    Q_PROPERTY(QPointF center READ center WRITE setCenter NOTIFY moved FINAL)            // the point in the middle
    Q_PROPERTY(int turns READ turns WRITE setTurns NOTIFY moved FINAL)                   // quarter turns clockwise
    Q_PROPERTY(double scale READ pixelsAPoint NOTIFY moved FINAL)
    Q_PROPERTY(bool interactive MEMBER m_interactive NOTIFY interactiveChanged FINAL)
    Q_PROPERTY(bool doubleTaps MEMBER m_doubleTaps NOTIFY interactiveChanged FINAL)      // false: each tap counts at once
    Q_PROPERTY(bool calm MEMBER m_calm NOTIFY interactiveChanged FINAL)                  // nothing glides
    Q_PROPERTY(bool opening READ isOpening NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool shown READ isShown NOTIFY busyChanged FINAL)                         // something of the page is to be seen
    Q_PROPERTY(bool sharp READ isSharp NOTIFY busyChanged FINAL)                         // all that is in view is as sharp as it gets
    Q_PROPERTY(bool slow READ isSlow NOTIFY busyChanged FINAL)                           // it takes unusually long until something is seen
    Q_PROPERTY(QStringList lentFonts READ lentFonts NOTIFY lentFontsChanged FINAL)       // of the page: others take their place
    Q_PROPERTY(QVariant compareError READ compareError NOTIFY lookChanged FINAL)         // why there is no difference to be seen
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit SheetView(QQuickItem *parent = nullptr);
    ~SheetView() override;

    QString source() const { return m_source; }
    void setSource(const QString &source);
    QString earlier() const { return m_earlier; }
    void setEarlier(const QString &earlier);
    int earlierPage() const { return m_earlierPage; }
    void setEarlierPage(int page);
    int pageOfEarlier() const { return m_earlierPage < 0 ? m_page : m_earlierPage; }
    QVariant compareError() const { return m_compareError; }
    bool compared() const { return m_compared; }
    void setCompared(bool compared);
    bool night() const { return m_night; }
    void setNight(bool night);
    int page() const { return m_page; }
    void setPage(int page);
    int pageCount() const { return int(m_facts.sizes.size()); }
    QSizeF pageSize() const { return m_camera.page; }
    QSizeF sizeOfPage(int page) const { return m_facts.sizes.value(page); }
    double zoom() const { return m_camera.zoom; }
    void setZoom(double zoom);
    QPointF center() const { return m_camera.center; }
    void setCenter(const QPointF &center);
    int turns() const { return m_camera.turns; }
    void setTurns(int turns);
    double pixelsAPoint() const { return m_camera.valid() ? m_camera.scale() : 0; }
    bool isOpening() const { return m_opening; }
    bool isShown() const { return m_shown; }
    bool isSharp() const { return m_sharp; }
    bool isSlow() const { return m_slow; }
    QStringList lentFonts() const { return m_lentFonts; }
    QVariant error() const { return m_error; }

    Q_INVOKABLE QPointF pageToItem(const QPointF &point) const;
    Q_INVOKABLE QPointF itemToPage(const QPointF &pixel) const;
    Q_INVOKABLE QRectF pageRectToItem(const QRectF &area) const;
    // These glide, unless `calm`.
    Q_INVOKABLE void fit();
    Q_INVOKABLE void zoomBy(double factor);              // about the middle
    Q_INVOKABLE void showArea(const QRectF &area);       // points
    Q_INVOKABLE void turn() { setTurns(turns() + 1); }
    Q_INVOKABLE void retry();

    // For benches.
    int regionsDrawn() const { return m_renderer.regionsDrawn(); }
    qint64 cachedBytes() const { return m_tiles.bytes() + m_coarse.bytes(); }
    drawing::SheetRenderer &renderer() { return m_renderer; }

Q_SIGNALS:
    void sourceChanged();
    void lookChanged();
    void pageChanged();
    void opened();
    void moved();
    void interactiveChanged();
    void busyChanged();
    void errorChanged();
    void lentFontsChanged();
    void tapped(const QPointF &point);      // points of the page
    void longPressed(const QPointF &point);

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override { letGo(); }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void mouseUngrabEvent() override { letGo(); }
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    void close();
    void onOpened(const drawing::SheetFacts &facts);
    void onFailed(drawing::SheetProblem problem);
    void onEarlierFailed(drawing::SheetProblem problem);
    void compareAnew();
    void onDrawn(const std::vector<drawing::DrawnTile> &tiles);
    void becomePage(int page);
    void look(bool compared, bool night);
    drawing::Look lookNow() const;
    double pixelRatio() const;
    void move(const drawing::Camera &camera, bool resting);
    void glide(std::function<drawing::Camera(double)> at, int ms, QEasingCurve::Type curve);
    void glideTo(const drawing::Camera &camera);
    void rest();
    void limitCaches(int level);
    void askForTiles();
    std::vector<QPoint> missing(int level, const QRect &span) const;
    bool has(const drawing::Tile &tile) const { return m_tiles.contains(tile) || m_coarse.contains(tile); }
    std::vector<ShownTile> shownTiles();
    void addTiles(std::vector<ShownTile> &to, int level, drawing::Look look);
    void onFonts(int page, const QStringList &lent);
    void waitForFirst();
    void setBusy(bool opening, bool shown, bool sharp);
    void act(const SheetHand::Act &act);
    void letGo();
    void zoomAt(const QPointF &pixel);

    static constexpr int glideMs = 200;
    static constexpr double fittedBelow = 1.002; // the whole page is seen, up to what resting moved it by

    QString m_source, m_earlier;
    int m_earlierPage = -1;
    QVariant m_compareError;
    bool m_compared = false, m_night = false, m_interactive = true, m_doubleTaps = true, m_calm = false;
    bool m_opening = false, m_shown = false, m_sharp = false;
    bool m_slow = false;
    QStringList m_lentFonts;
    QVariant m_error;
    int m_page = 0;
    drawing::SheetFacts m_facts;
    drawing::Camera m_camera;
    drawing::SheetRenderer m_renderer;
    drawing::TileCache m_tiles{0}; // limits: limitCaches()
    drawing::TileCache m_coarse{0}; // the whole page as it is seen from afar: never pushed out by what is near
    int m_level = 0;       // of the last rest
    int m_before = 0;      // of the one before it
    int m_coarseLevel = 0;
    QVariantAnimation m_glide;
    std::function<drawing::Camera(double)> m_glideAt;
    QBasicTimer m_waiting; // for the first of a page
    QBasicTimer m_resting;
    QBasicTimer m_holding;
    QBasicTimer m_tapping; // until a tap is no double tap
    QPointF m_tapAt;
    SheetHand m_hand;
};

} // namespace plumb
