#include "app/drawing/stamped_page.h"

#include "app/drawing/free_place.h"
#include "app/drawing/page_boxes.h"
#include "app/drawing/qpdf_device.h"
#include "app/drawing/sheet.h"

#include <QBuffer>
#include <QTransform>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>

namespace plumb::drawing {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeSide = 1500;                    // device pixels a free place is looked for in
constexpr double leastCode = 57, mostCode = 142;   // points: 20 mm on A4, 50 mm on A0
constexpr double codePart = 0.06;                  // of the page's shorter side
constexpr double mostWide = 0.45, mostHigh = 0.3;  // of the page, however small it is
constexpr double pictureSide = 1190.55;            // points: a picture has no size of its own and is put on A3
constexpr double pictureDots = 200.0 / 72;         // pixels a point, of what can only be drawn
constexpr int pictureQuality = 92;

// Stands for the whole file, or for pages that are no longer in it.
constexpr const char *ofTheFile[] = {"/AcroForm", "/AA", "/Collection", "/Dests", "/Names", "/MarkInfo", "/OpenAction", "/Outlines", "/PageLabels",
                                     "/PageMode", "/Perms", "/PieceInfo", "/StructTreeRoot", "/Threads"};

using Device = std::function<std::unique_ptr<QIODevice>()>;

QSizeF sizeOn(QSizeF page, const Stamp &stamp)
{
    const double code = std::clamp(std::min(page.width(), page.height()) * codePart, leastCode, mostCode);
    return stamp.size * std::min({code / stamp.code, page.width() * mostWide / stamp.size.width(), page.height() * mostHigh / stamp.size.height()});
}

std::string numbers(const QTransform &map)
{
    QByteArray out;
    for (const double part : {map.m11(), map.m12(), map.m21(), map.m22(), map.dx(), map.dy()})
        out += QByteArray::number(part, 'f', 4) + ' ';
    return out.toStdString();
}

// From the stamp's own space to the page's: upright as the page is seen.
QTransform mapTo(const PageBox &box, const QRectF &at, const Stamp &stamp)
{
    const QPointF corner = box.fromSeen(at.bottomLeft());
    return QTransform::fromScale(at.width() / stamp.size.width(), at.height() / stamp.size.height())
        * QTransform().rotate(90.0 * box.turns) * QTransform::fromTranslate(corner.x(), corner.y());
}

// The page becomes one form, whatever state its operators leave behind, and the stamp another one over it.
void lay(QPDF &pdf, QPDFObjectHandle page, QPDFObjectHandle drawing, const std::string &drawn, QPDFObjectHandle stamp, const QTransform &map)
{
    QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
    forms.replaceKey("/Drawing", drawing);
    forms.replaceKey("/Stamp", stamp);
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", forms);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, drawn + "q " + numbers(map) + "cm /Stamp Do Q\n"));
}

QPDFObjectHandle formOf(QPDFPageObjectHelper &page)
{
    if (!page.getObjectHandle().getKey("/MediaBox").isRectangle())
        page.getObjectHandle().replaceKey("/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, 612, 792))); // as readers take it
    QPDFPageObjectHelper before = page.shallowCopyPage(); // the form is read from what it was
    QPDFObjectHandle form = before.getFormXObjectForPage(false);
    form.getDict().replaceKey("/BBox", page.getAttribute("/MediaBox", false)); // not only what is left of it when trimmed
    return form;
}

bool leadsWithin(QPDFObjectHandle note)
{
    if (!note.isDictionary() || !note.getKey("/Subtype").isNameAndEquals("/Link"))
        return false;
    QPDFObjectHandle action = note.getKey("/A");
    return note.hasKey("/Dest") || (action.isDictionary() && action.getKey("/S").isNameAndEquals("/GoTo"));
}

// What is left of the file is this page, with its layers.
void keepAlone(QPDF &pdf, QPDFPageObjectHelper &kept)
{
    QPDFPageDocumentHelper pages(pdf);
    for (QPDFPageObjectHelper &page : pages.getAllPages()) {
        if (page.getObjectHandle().getObjGen() != kept.getObjectHandle().getObjGen())
            pages.removePage(page);
    }
    for (const char *const key : ofTheFile)
        pdf.getRoot().removeKey(key);
    QPDFObjectHandle page = kept.getObjectHandle();
    QPDFObjectHandle notes = page.getKey("/Annots");
    if (!notes.isArray())
        return;
    QPDFObjectHandle left = QPDFObjectHandle::newArray();
    for (QPDFObjectHandle &note : notes.getArrayAsVector()) {
        if (!leadsWithin(note))
            left.appendItem(note);
    }
    page.replaceKey("/Annots", left);
}

void write(QPDF &pdf, const std::function<bool()> &goesOn, QIODevice &out)
{
    DevicePipeline pipeline(out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
    writer.registerProgressReporter(std::make_shared<QPDFWriter::FunctionProgressReporter>([&](int) {
        if (!goesOn())
            throw GivenUp();
    }));
    writer.write();
}

struct StampFile {
    QPDF pdf; // stays until all is written
    QPDFObjectHandle form;

    explicit StampFile(const Stamp &stamp)
    {
        pdf.processMemoryFile("stamp", stamp.pdf.constData(), size_t(stamp.pdf.size()));
        form = QPDFPageDocumentHelper(pdf).getAllPages().at(0).getFormXObjectForPage(false);
    }
};

void stampPdf(QIODevice &device, int number, const Stamp &stamp, const QRectF &at, const std::function<bool()> &goesOn, QIODevice &out)
{
    StampFile file(stamp);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processInputSource(std::make_shared<DeviceSource>(device, goesOn));
    QPDFPageDocumentHelper pages(pdf);
    pages.pushInheritedAttributesToPage();
    QPDFPageObjectHelper page = pages.getAllPages().at(size_t(number));
    keepAlone(pdf, page);
    QPDFObjectHandle drawing = formOf(page);
    lay(pdf, page.getObjectHandle(), drawing, "q /Drawing Do Q\n", pdf.copyForeignObject(file.form), mapTo(boxOfPage(page), at, stamp));
    write(pdf, goesOn, out);
}

std::string jpegOf(const QImage &image)
{
    QBuffer jpeg;
    jpeg.open(QIODevice::WriteOnly);
    if (!image.save(&jpeg, "JPEG", pictureQuality))
        throw std::runtime_error("no JPEG");
    return jpeg.data().toStdString();
}

QPDFObjectHandle imageOf(QPDF &pdf, QImage picture, bool photo)
{
    const bool gray = picture.allGray();
    const QImage image = std::move(picture).convertToFormat(gray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
    stream.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 >>"));
    stream.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
    stream.getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
    stream.getDict().replaceKey("/ColorSpace", QPDFObjectHandle::newName(gray ? "/DeviceGray" : "/DeviceRGB"));
    const QPDFObjectHandle none = QPDFObjectHandle::newNull();
    if (photo) {
        stream.replaceStreamData(jpegOf(image), QPDFObjectHandle::newName("/DCTDecode"), none);
        return stream;
    }
    const size_t line = size_t(image.width()) * (gray ? 1 : 3);
    stream.replaceStreamData(std::function<void(Pipeline *)>([image, line](Pipeline *into) { // losslessly, and never twice in memory
        for (int y = 0; y < image.height(); ++y)
            into->write(image.constScanLine(y), line);
        into->finish();
    }), none, none);
    return stream;
}

void stampPicture(QImage picture, bool photo, QSizeF size, const Stamp &stamp, const QRectF &at, const std::function<bool()> &goesOn, QIODevice &out)
{
    StampFile file(stamp);
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Page >>"));
    page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, size.width(), size.height())));
    const PageBox box{QRectF(QPointF(), size), 0, {}};
    lay(pdf, page, imageOf(pdf, std::move(picture), photo), "q " + numbers(QTransform::fromScale(size.width(), size.height())) + "cm /Drawing Do Q\n",
        pdf.copyForeignObject(file.form), mapTo(box, at, stamp));
    pdf.addPage(page, false);
    write(pdf, goesOn, out);
}

// As many pixels as the memory of a picture allows.
QSize pixelsOf(QSizeF page, double dots)
{
    const double most = std::sqrt(double(maxPictureMemory) / 4 / (page.width() * page.height()));
    return (page * std::min(dots, most)).toSize().expandedTo(QSize(1, 1));
}

QImage drawn(Sheet &sheet, int page, QSize pixels)
{
    return sheet.draw(page, pixels, QRect(QPoint(), pixels));
}

std::unique_ptr<QIODevice> openedBy(const Device &make)
{
    std::unique_ptr<QIODevice> device = make();
    if (device && !device->isOpen() && !device->open(QIODevice::ReadOnly))
        device.reset();
    return device;
}

bool isJpeg(QIODevice &device)
{
    return device.peek(3) == "\xff\xd8\xff";
}

Error refused(const Sheet::Opened &opened)
{
    const bool away = opened.problem == SheetProblem::NotHere || opened.problem == SheetProblem::Unreadable;
    return fail(away ? ErrorCode::NotFound : ErrorCode::Internal, problemName(*opened.problem) + u": "_s + opened.detail);
}

// qpdf throws; nothing of that leaves this function. False: it cannot make sense of the file.
Result<bool> guarded(const std::function<void()> &work, const QIODevice &out)
{
    try {
        work();
        return true;
    } catch (const GivenUp &) {
        return fail(ErrorCode::Cancelled, {});
    } catch (const Unwritten &) {
        return fail(ErrorCode::Storage, out.errorString());
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace

Result<StampedPage> writeStampedPage(const Device &device, int page, const Stamp &stamp, const std::function<bool()> &goesOn, QIODevice &out)
{
    std::unique_ptr<QIODevice> first = openedBy(device);
    if (!first)
        return fail(ErrorCode::NotFound, u"the drawing's bytes"_s);
    const bool photo = isJpeg(*first);
    Sheet::Opened opened = Sheet::open(std::move(first));
    if (!opened.sheet)
        return refused(opened);
    if (page < 0 || page >= opened.sheet->pages())
        return fail(ErrorCode::NotFound, u"page %1 of %2"_s.arg(page).arg(opened.sheet->pages()));
    const bool isPicture = opened.sheet->isPicture();
    const QSizeF size = opened.sheet->pageSize(page);
    const double shown = isPicture ? pictureSide / std::max(size.width(), size.height()) : 1;
    const QSize small = size.scaled(placeSide, placeSide, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    const QImage seen = drawn(*opened.sheet, page, small);
    if (!goesOn())
        return fail(ErrorCode::Cancelled, {});
    const StampPlace place = placeForStamp(seen, size * shown, sizeOn(size * shown, stamp));

    const qint64 start = out.pos();
    if (!isPicture) {
        const std::unique_ptr<QIODevice> again = openedBy(device);
        if (!again)
            return fail(ErrorCode::NotFound, u"the drawing's bytes"_s);
        PLUMB_ASSIGN(const bool understood, guarded([&] { stampPdf(*again, page, stamp, place.at, goesOn, out); }, out));
        if (understood)
            return StampedPage{!place.free, false};
        if (out.pos() != start)
            return fail(ErrorCode::Internal, u"page %1 was written in part"_s.arg(page));
    }
    QImage picture = drawn(*opened.sheet, page, pixelsOf(size, isPicture ? 1 : pictureDots));
    opened.sheet.reset(); // a picture is large
    if (picture.isNull())
        return fail(ErrorCode::Internal, u"page %1 cannot be drawn"_s.arg(page));
    PLUMB_ASSIGN(const bool made, guarded([&] { stampPicture(std::move(picture), photo || !isPicture, size * shown, stamp, place.at, goesOn, out); }, out));
    if (!made)
        return fail(ErrorCode::Internal, u"a page of a picture"_s);
    return StampedPage{!place.free, true};
}

} // namespace plumb::drawing
