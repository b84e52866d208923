#include "app/drawing/page_boxes.h"

#include "app/drawing/qpdf_device.h"

#include <QSet>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace plumb::drawing {

using namespace Qt::StringLiterals;

namespace {

const QRectF letter(0, 0, 612, 792); // of a page that says nothing

QRectF boxOf(QPDFObjectHandle box, const QRectF &otherwise)
{
    if (!box.isRectangle())
        return otherwise;
    const auto rectangle = box.getArrayAsRectangle();
    const QRectF read(QPointF(rectangle.llx, rectangle.lly), QPointF(rectangle.urx, rectangle.ury));
    return read.isEmpty() ? otherwise : read;
}

bool everyReaderHas(const QString &name)
{
    static const QSet<QString> fourteen{u"Courier"_s, u"Courier-Bold"_s, u"Courier-Oblique"_s, u"Courier-BoldOblique"_s, u"Helvetica"_s,
                                        u"Helvetica-Bold"_s, u"Helvetica-Oblique"_s, u"Helvetica-BoldOblique"_s, u"Times-Roman"_s,
                                        u"Times-Bold"_s, u"Times-Italic"_s, u"Times-BoldItalic"_s, u"Symbol"_s, u"ZapfDingbats"_s};
    return fourteen.contains(name);
}

QString nameOf(QPDFObjectHandle font)
{
    QPDFObjectHandle name = font.getKey("/BaseFont");
    return name.isName() ? QString::fromStdString(name.getName()).mid(1) : QString();
}

QStringList lentFonts(QPDFPageObjectHelper &page)
{
    QStringList lent;
    QPDFObjectHandle resources = page.getAttribute("/Resources", false);
    QPDFObjectHandle fonts = resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
    if (!fonts.isDictionary())
        return lent;
    for (const std::string &key : fonts.getKeys()) {
        QPDFObjectHandle font = fonts.getKey(key);
        if (!font.isDictionary() || font.getKey("/Subtype").isNameAndEquals("/Type3"))
            continue;
        const QString name = nameOf(font);
        QPDFObjectHandle below = font.getKey("/DescendantFonts");
        if (below.isArray() && below.getArrayNItems() > 0 && below.getArrayItem(0).isDictionary())
            font = below.getArrayItem(0);
        QPDFObjectHandle described = font.getKey("/FontDescriptor");
        const bool brought = described.isDictionary() && (described.hasKey("/FontFile") || described.hasKey("/FontFile2") || described.hasKey("/FontFile3"));
        if (!brought && !name.isEmpty() && !everyReaderHas(name) && !lent.contains(name))
            lent.append(name);
    }
    return lent;
}

} // namespace

PageBox boxOfPage(QPDFPageObjectHelper &page)
{
    PageBox box;
    const QRectF media = boxOf(page.getAttribute("/MediaBox", false), letter);
    const QRectF shared = boxOf(page.getAttribute("/CropBox", false), media) & media;
    box.seen = shared.isEmpty() ? media : shared;
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const int quarters = rotate.isInteger() ? rotate.getIntValueAsInt() / 90 : 0;
    box.turns = (quarters % 4 + 4) % 4;
    box.lentFonts = lentFonts(page);
    return box;
}

QPointF PageBox::toSeen(QPointF own) const
{
    const double across = own.x() - seen.left();
    const double down = seen.top() + seen.height() - own.y();
    switch (turns) {
    case 1: return {seen.height() - down, across};
    case 2: return {seen.width() - across, seen.height() - down};
    case 3: return {down, seen.width() - across};
    default: return {across, down};
    }
}

QPointF PageBox::fromSeen(QPointF at) const
{
    const auto own = [this](double across, double down) { return QPointF(seen.left() + across, seen.top() + seen.height() - down); };
    switch (turns) {
    case 1: return own(at.y(), seen.height() - at.x());
    case 2: return own(seen.width() - at.x(), seen.height() - at.y());
    case 3: return own(seen.width() - at.y(), at.x());
    default: return own(at.x(), at.y());
    }
}

QRectF PageBox::toSeen(const QRectF &own) const
{
    return QRectF(toSeen(own.topLeft()), toSeen(own.bottomRight())).normalized();
}

// qpdf throws; nothing of that leaves this function.
Result<QList<PageBox>> readPageBoxes(QIODevice &device, int most)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processInputSource(std::make_shared<DeviceSource>(device));
        QList<PageBox> boxes;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            if (boxes.size() == most)
                break;
            boxes.append(boxOfPage(page));
        }
        return boxes;
    } catch (const std::exception &problem) {
        return fail(ErrorCode::DamagedFile, QString::fromUtf8(problem.what()));
    }
}

} // namespace plumb::drawing
