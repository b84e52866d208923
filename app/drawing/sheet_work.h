// What a SheetRenderer has to do, shared by its thread and the drawing thread: wishes go in, one piece of work is done
// at a time, the most urgent first, and between two pieces other sheets get their turn.
#pragma once

#include "app/drawing/sheet_renderer.h"

#include <deque>
#include <mutex>
#include <optional>

namespace plumb::drawing {

class SheetRenderer::Work : public std::enable_shared_from_this<Work> {
public:
    Work(SheetRenderer *owner, DeviceMaker sheet);

    // Any thread.
    void begin() { schedule(); }
    void leave(); // nobody listens any more; what is open is closed on the drawing thread
    void compareWith(DeviceMaker earlier);
    void want(std::vector<Wish> wishes);
    void wantPictures(const QList<int> &pages, int side);
    void find(const QString &text, int firstPage);
    void wantPlaces(const Hit &hit);
    void findChanges(int page, int earlierPage);
    void wantFonts(int page);

private:
    struct Region {
        Wish wish;
        QRect tiles; // columns and rows
    };
    struct Search {
        QString text;
        QList<int> pages; // still to be looked through
        int searched = 0;
        int hits = 0;
    };

    void schedule();
    void step();
    bool openSheet();
    Sheet *earlier(); // null: there is none, or it cannot be opened
    bool drawRegion();
    bool lookForPlaces();
    bool lookForChanges();
    bool searchPage();
    bool lookAtFonts();
    bool drawPicture();
    void arrived(); // the oldest under way is with the owner
    std::vector<DrawnTile> cut(const Region &region);
    QImage drawnRegion(const Region &region, QSize whole, const QRect &pixels);
    // Tells the owner, on its thread, unless it has gone or opened something else by then.
    template <typename Tell>
    void tell(Tell tell);

    DeviceMaker m_makeSheet;
    std::unique_ptr<Sheet> m_sheet;   // the drawing thread's
    std::unique_ptr<Sheet> m_earlier;
    bool m_tried = false;

    std::mutex m_mutex; // guards what follows
    std::optional<DeviceMaker> m_makeEarlier; // not opened yet
    SheetRenderer *m_owner;
    bool m_scheduled = false;
    std::vector<Wish> m_wishes;
    std::deque<Region> m_underWay; // being drawn, or drawn and not yet with the owner
    std::deque<std::pair<int, int>> m_pictures; // page, side
    std::optional<Search> m_search;
    std::deque<Hit> m_hits;
    std::deque<std::pair<int, int>> m_changes; // page, page of the earlier
    std::deque<int> m_fonts;
};

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

} // namespace plumb::drawing
