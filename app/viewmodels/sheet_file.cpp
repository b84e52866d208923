#include "app/viewmodels/sheet_file.h"

#include "app/crypto/crypto.h"
#include "app/drawing/difference.h"
#include "app/media/scaling.h"

#include <QBuffer>
#include <QFile>
#include <QMimeDatabase>

namespace plumb {

namespace {

constexpr int pictureSide = 360;   // a page as it is shown before it is taken in
constexpr int comparedSide = 2000; // device pixels: a line of 0.25 mm on A1 is half of one
constexpr int mostAreas = 100;

QString pathOf(const QUrl &url)
{
    return url.isLocalFile() ? url.toLocalFile() : url.toString(); // content:// on phones: Qt reads it by its address
}

drawing::Sheet::Opened opened(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return drawing::Sheet::open(std::move(device));
}

QSize within(QSizeF page, int side)
{
    return page.scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
}

} // namespace

SheetBytes readSheetFile(const QUrl &url)
{
    QFile file(pathOf(url));
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, file.errorString()};
    if (file.size() > drawing::maxSheetBytes)
        return {{}, drawing::SheetProblem::TooLarge, {}};
    SheetBytes out{file.read(drawing::maxSheetBytes + 1), {}, {}};
    if (file.error() != QFileDevice::NoError)
        out.unread = file.errorString();
    else if (out.bytes.size() > drawing::maxSheetBytes)
        out.problem = drawing::SheetProblem::TooLarge;
    return out;
}

SheetFile lookIntoSheets(const QUrl &url, const std::atomic<bool> &givenUp)
{
    const SheetBytes read = readSheetFile(url);
    SheetFile out{{}, {}, read.bytes.size(), {}, read.problem, read.unread};
    if (out.problem || !out.unread.isEmpty())
        return out;
    out.sha256 = crypto::sha256Hex(read.bytes);
    out.mediaType = QMimeDatabase().mimeTypeForData(read.bytes).name();
    const drawing::Sheet::Opened found = opened(read.bytes);
    out.problem = found.problem;
    for (int page = 0; found.sheet && page < found.sheet->pages() && !givenUp; ++page) {
        const QSizeF size = found.sheet->pageSize(page);
        const QSize whole = within(size, pictureSide);
        const auto small = media::thumbnailOf(found.sheet->draw(page, whole, QRect(QPoint(), whole)));
        out.pages.push_back({size, small ? *small : QByteArray()});
    }
    return out;
}

QList<QRectF> changedAreas(const QByteArray &before, int pageBefore, const QByteArray &after, int pageAfter)
{
    const drawing::Sheet::Opened earlier = opened(before), later = opened(after);
    if (!earlier.sheet || !later.sheet)
        return {};
    const QSizeF size = later.sheet->pageSize(pageAfter);
    const QSize whole = within(size, comparedSide);
    const double scale = whole.width() / size.width();
    const QSize same = (earlier.sheet->pageSize(pageBefore) * scale).toSize().expandedTo(QSize(1, 1));
    const QImage was = earlier.sheet->draw(pageBefore, same, QRect(QPoint(), same));
    const QImage is = later.sheet->draw(pageAfter, whole, QRect(QPoint(), whole));
    if (was.isNull() || is.isNull())
        return {};
    QList<QRectF> areas;
    for (const QList<QRect> changes = drawing::changesBetween(was, is).all(); const QRect &area : changes) {
        if (areas.size() < mostAreas)
            areas << QRectF(QPointF(area.topLeft()) / scale, QSizeF(area.size()) / scale);
    }
    return areas;
}

} // namespace plumb
