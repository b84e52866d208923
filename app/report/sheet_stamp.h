// What is put on a sheet before it is printed: the code a phone reads, which drawing and revision it is, and, where nothing is
// to be built by it, that. One page of PDF as large as the stamp, to be laid on the sheet (app/drawing/stamped_page.h).
#pragma once

#include "app/report/job.h"

#include <QSizeF>

namespace plumb::report {

struct SheetStamp {
    QString code;          // what the code says
    QString sheet;         // "P-02 平面布置图"
    QString revision;      // "版次 C · 2026-11-23 发布"
    QString warning;       // ""; else why nothing is built by it
    QString hint;          // what the code is for
};

inline constexpr QSizeF sheetStampSize(196, 70); // points, at the size it is laid out in
inline constexpr qreal sheetStampCode = 60;      // of it, a side of the code

// Errors: NotFound (a font), TooLarge (more words than a code holds), Internal.
Result<QByteArray> sheetStampPdf(const SheetStamp &stamp, const Fonts &fonts);

} // namespace plumb::report
