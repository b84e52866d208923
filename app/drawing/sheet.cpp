#include "app/drawing/sheet.h"

#include "app/core/threads.h"
#include "app/drawing/pdf_sheet.h"
#include "app/drawing/picture_sheet.h"

namespace plumb::drawing {

using namespace Qt::StringLiterals;

namespace {

// ISO 32000-1, annex H: readers take a header within the first 1024 bytes.
constexpr qint64 headerWithin = 1024;

} // namespace

QString problemName(SheetProblem problem)
{
    switch (problem) {
    case SheetProblem::Empty: return u"empty"_s;
    case SheetProblem::NotADrawing: return u"not_a_drawing"_s;
    case SheetProblem::Damaged: return u"damaged"_s;
    case SheetProblem::Encrypted: return u"encrypted"_s;
    case SheetProblem::NoPages: return u"no_pages"_s;
    case SheetProblem::TooManyPages: return u"too_many_pages"_s;
    case SheetProblem::TooLarge: return u"too_large"_s;
    case SheetProblem::PageTooLarge: return u"page_too_large"_s;
    case SheetProblem::NotHere: return u"not_here"_s;
    case SheetProblem::Unreadable: return u"unreadable"_s;
    }
    return {};
}

Sheet::Opened Sheet::open(std::unique_ptr<QIODevice> device)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return {nullptr, SheetProblem::Unreadable, device ? device->errorString() : QString()};
    if (device->size() == 0)
        return {nullptr, SheetProblem::Empty, {}};
    if (device->size() > maxSheetBytes)
        return {nullptr, SheetProblem::TooLarge, u"%1 bytes"_s.arg(device->size())};
    const QByteArray head = device->peek(headerWithin);
    if (head.isEmpty())
        return {nullptr, SheetProblem::Unreadable, device->errorString()};
    return head.contains("%PDF-") ? PdfSheet::open(std::move(device)) : PictureSheet::open(std::move(device));
}

} // namespace plumb::drawing
