#include "floor_plan.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace plumb::demo {

namespace {

constexpr double scale = 50;              // 1:50
const QSizeF paper(420 * scale, 297 * scale); // A3 in millimetres of the flat
const QColor ink(28, 37, 38);

QFont letters(double millimetresOnPaper, bool bold = false)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(int(millimetresOnPaper * scale));
    font.setBold(bold);
    return font;
}

QRectF boundsOf(const Layout &layout)
{
    QRectF bounds;
    for (const Room &room : layout.rooms)
        bounds |= room.area;
    return bounds;
}

QPointF originOf(const Layout &layout)
{
    return QPointF(paper.width() / 2, paper.height() / 2 - 300) - boundsOf(layout).center();
}

void rooms(QPainter &painter, const Layout &layout)
{
    for (const Room &room : layout.rooms) {
        if (room.wet) {
            painter.fillRect(room.area, QColor(222, 236, 234));
            painter.setPen(QPen(QColor(188, 210, 208), 12));
            for (double x = room.area.left() + 300; x < room.area.right(); x += 300)
                painter.drawLine(QPointF(x, room.area.top()), QPointF(x, room.area.bottom()));
            for (double y = room.area.top() + 300; y < room.area.bottom(); y += 300)
                painter.drawLine(QPointF(room.area.left(), y), QPointF(room.area.right(), y));
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 160, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(room.area);
    }
}

// Last, on their own ground: runs of wire must not cross the words.
void labels(QPainter &painter, const Layout &layout)
{
    for (const Room &room : layout.rooms) {
        const QRectF label(room.area.center() - QPointF(1400, 330), QSizeF(2800, 660));
        painter.fillRect(QRectF(room.area.center() - QPointF(760, 280), QSizeF(1520, 560)), room.wet ? QColor(222, 236, 234) : Qt::white);
        painter.setPen(ink);
        painter.setFont(letters(5, true));
        painter.drawText(label.adjusted(0, 0, 0, -300), Qt::AlignCenter, room.name);
        painter.setFont(letters(3.2));
        painter.drawText(label.adjusted(0, 330, 0, 0), Qt::AlignCenter, QStringLiteral("%1 × %2")
            .arg(room.area.width()).arg(room.area.height()));
    }
}

void openings(QPainter &painter, const Layout &layout)
{
    for (const Opening &opening : layout.openings) {
        painter.setPen(QPen(Qt::white, 220, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(opening.from, opening.to);
        painter.setPen(QPen(ink, 24));
        if (opening.window) {
            const QPointF along = opening.to - opening.from;
            const QPointF side = QPointF(-along.y(), along.x()) / std::hypot(along.x(), along.y());
            for (const double offset : {-80.0, 0.0, 80.0})
                painter.drawLine(opening.from + side * offset, opening.to + side * offset);
            continue;
        }
        painter.drawLine(opening.from, opening.swing);
        const double radius = std::hypot(opening.to.x() - opening.from.x(), opening.to.y() - opening.from.y());
        const auto angle = [&opening](QPointF at) {
            return std::atan2(-(at.y() - opening.from.y()), at.x() - opening.from.x()) * 180 / M_PI;
        };
        double span = angle(opening.to) - angle(opening.swing);
        if (span > 180)
            span -= 360;
        if (span < -180)
            span += 360;
        painter.setPen(QPen(ink, 12, Qt::DashLine));
        painter.drawArc(QRectF(opening.from - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                        int(angle(opening.swing) * 16), int(span * 16));
    }
}

// A chain of dimensions above and left of the flat, as the rooms' edges divide it.
void dimensions(QPainter &painter, const Layout &layout, const QRectF &bounds)
{
    painter.setFont(letters(3));
    QList<double> xs;
    QList<double> ys;
    for (const Room &room : layout.rooms) {
        for (const double x : {room.area.left(), room.area.right()}) {
            if (!xs.contains(x))
                xs.append(x);
        }
        for (const double y : {room.area.top(), room.area.bottom()}) {
            if (!ys.contains(y))
                ys.append(y);
        }
    }
    std::sort(xs.begin(), xs.end());
    std::sort(ys.begin(), ys.end());
    const auto chain = [&painter](const QList<double> &stops, QPointF origin, bool across) {
        const auto at = [&](double stop) { return across ? QPointF(stop, origin.y()) : QPointF(origin.x(), stop); };
        painter.setPen(QPen(QColor(107, 116, 114), 12));
        painter.drawLine(at(stops.first()), at(stops.last()));
        for (const double stop : stops)
            painter.drawLine(at(stop) + QPointF(-70, 70), at(stop) + QPointF(70, -70));
        for (qsizetype i = 1; i < stops.size(); ++i) {
            painter.save();
            painter.translate((at(stops[i - 1]) + at(stops[i])) / 2);
            painter.rotate(across ? 0 : -90);
            painter.setPen(ink);
            painter.drawText(QRectF(-900, -260, 1800, 220), Qt::AlignCenter, QString::number(stops[i] - stops[i - 1]));
            painter.restore();
        }
    };
    chain(xs, QPointF(0, bounds.top() - 700), true);
    chain({xs.first(), xs.last()}, QPointF(0, bounds.top() - 1200), true);
    chain(ys, QPointF(bounds.left() - 700, 0), false);
    chain({ys.first(), ys.last()}, QPointF(bounds.left() - 1200, 0), false);
}

void services(QPainter &painter, const Layout &layout, const QRectF &bounds)
{
    const QPointF panel(bounds.left() + 400, bounds.bottom() - 500);
    painter.setBrush(QColor(217, 72, 15));
    painter.setPen(QPen(ink, 16));
    painter.drawRect(QRectF(panel, QSizeF(360, 160)));
    for (const Room &room : layout.rooms) {
        const QPointF socket = room.area.topLeft() + QPointF(room.area.width() * 0.3, 180);
        const QPointF lamp = room.area.center() + QPointF(0, 700);
        painter.setPen(QPen(QColor(206, 98, 38), 34, Qt::DashLine));
        painter.drawPolyline(QPolygonF{panel, {panel.x(), socket.y() + 200}, {socket.x(), socket.y() + 200}, socket});
        painter.drawPolyline(QPolygonF{{socket.x(), socket.y() + 200}, {lamp.x(), socket.y() + 200}, lamp});
        painter.setPen(QPen(ink, 20));
        painter.setBrush(Qt::white);
        painter.drawEllipse(lamp, 140, 140);
        painter.drawLine(lamp - QPointF(100, 100), lamp + QPointF(100, 100));
        painter.drawLine(lamp - QPointF(100, -100), lamp + QPointF(100, -100));
        painter.setBrush(ink);
        painter.drawPie(QRectF(socket - QPointF(110, 110), QSizeF(220, 220)), 180 * 16, 180 * 16);
        if (!room.wet)
            continue;
        const QPointF tap = room.area.bottomRight() - QPointF(500, 260);
        painter.setPen(QPen(QColor(66, 128, 198), 34));
        painter.drawPolyline(QPolygonF{{bounds.right() - 200, bounds.bottom() - 200}, {tap.x(), bounds.bottom() - 200}, tap});
        painter.setPen(QPen(QColor(196, 62, 54), 34));
        painter.drawPolyline(QPolygonF{{bounds.right() - 200, bounds.bottom() - 300}, {tap.x() - 120, bounds.bottom() - 300}, tap - QPointF(120, 0)});
    }
}

void titleBlock(QPainter &painter, const Sheet &sheet)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 50));
    painter.drawRect(QRectF(QPointF(0, 0), paper).adjusted(500, 500, -500, -500));
    const QRectF block(paper.width() - 500 - 6000, paper.height() - 500 - 2400, 6000, 2400);
    painter.fillRect(block, Qt::white);
    painter.drawRect(block);
    painter.setPen(QPen(ink, 16));
    painter.drawLine(block.topLeft() + QPointF(0, 800), block.topRight() + QPointF(0, 800));
    painter.drawLine(block.topLeft() + QPointF(0, 1600), block.topRight() + QPointF(0, 1600));
    painter.drawLine(block.topLeft() + QPointF(4200, 800), block.bottomLeft() + QPointF(4200, 0));
    const auto write = [&](QRectF where, const QString &text, double size, bool bold) {
        painter.setFont(letters(size, bold));
        painter.drawText(where.translated(block.topLeft()).adjusted(160, 0, -80, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    write(QRectF(0, 0, 6000, 800), sheet.company, 5, true);
    write(QRectF(0, 800, 4200, 800), sheet.site + QStringLiteral("  ") + sheet.title, 4.6, true);
    write(QRectF(4200, 800, 1800, 800), sheet.number + QStringLiteral(" / ") + sheet.revision, 5.4, true);
    write(QRectF(0, 1600, 4200, 800), sheet.designer + QStringLiteral("   ") + sheet.date.toString(Qt::ISODate), 3.6, false);
    write(QRectF(4200, 1600, 1800, 800), QStringLiteral("1:50  A3"), 3.6, false);
}

// Qt writes the present moment into every PDF; the same sheet shall be the same file. Replaced by
// as many bytes as were there: the offsets in the file's table stay right.
QByteArray withoutTheMoment(QByteArray pdf, const QDate &date)
{
    const QByteArray key("/CreationDate (D:");
    const auto at = pdf.indexOf(key);
    if (at < 0)
        return pdf;
    const auto from = at + key.size();
    const auto to = pdf.indexOf(')', from);
    QByteArray fixed = date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + QByteArrayLiteral("000000");
    fixed = fixed.leftJustified(to - from, '0', true);
    if (const auto sign = pdf.indexOf('\'', from); sign > 0 && sign < to)
        fixed.replace(14, to - from - 14, pdf.mid(from + 14, to - from - 14));
    return pdf.replace(from, to - from, fixed);
}

} // namespace

QPointF onPaper(const Layout &layout, QPointF place)
{
    return (place + originOf(layout)) / scale * 72 / 25.4;
}

Result<QByteArray> drawPlan(const Layout &layout, const Sheet &sheet)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A3));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(sheet.number + QStringLiteral(" ") + sheet.title);
    writer.setCreator(QStringLiteral("Plumbline"));
    QPainter painter(&writer);
    if (!painter.isActive())
        return fail(ErrorCode::Storage, QStringLiteral("the PDF could not be started"));
    painter.setWindow(QRect(0, 0, int(paper.width()), int(paper.height())));
    titleBlock(painter, sheet);
    const QRectF bounds = boundsOf(layout);
    painter.translate(originOf(layout));
    rooms(painter, layout);
    openings(painter, layout);
    if (sheet.services)
        services(painter, layout, bounds);
    labels(painter, layout);
    dimensions(painter, layout, bounds);
    painter.end();
    buffer.close();
    return withoutTheMoment(pdf, sheet.date);
}

} // namespace plumb::demo
