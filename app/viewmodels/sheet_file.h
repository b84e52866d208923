// A file that is to become drawings, looked into away from the GUI thread: what it is, its pages, and where a page differs
// from that of an earlier revision.
#pragma once

#include "app/drawing/sheet.h"

#include <QUrl>

#include <atomic>
#include <vector>

namespace plumb {

struct SheetFile {
    struct Page {
        QSizeF size;          // points
        QByteArray thumbnail; // JPEG; empty: it could not be drawn
    };
    QByteArray sha256;        // hex
    QString mediaType;
    qint64 size = 0;
    std::vector<Page> pages;
    std::optional<drawing::SheetProblem> problem;
    QString unread;           // why it could not be read at all; "": it could
};

struct SheetBytes {
    QByteArray bytes;
    std::optional<drawing::SheetProblem> problem; // too large
    QString unread;
};

// All of these block; on no thread that shows something. `url`: file:// or what the system's picker gave.
SheetBytes readSheetFile(const QUrl &url);
// `givenUp` ends it between two pages.
SheetFile lookIntoSheets(const QUrl &url, const std::atomic<bool> &givenUp);
// Points of the later page, at most 100 areas; nothing where one of them cannot be drawn, or nothing changed.
QList<QRectF> changedAreas(const QByteArray &before, int pageBefore, const QByteArray &after, int pageAfter);

} // namespace plumb
