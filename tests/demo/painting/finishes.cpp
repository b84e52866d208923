#include "finishes.h"

#include "services.h"

#include <QHash>
#include <QPainterPath>

#include <cmath>

namespace plumb::demo {

namespace {

const QColor plaster(188, 180, 164);
const QColor concrete(158, 154, 146);
const QColor putty(228, 224, 214);
const QColor coating(74, 128, 134);
const QColor oak(176, 134, 92);

void plasterWall(QPainter &painter, const QRectF &wall, Brush &brush)
{
    painter.fillRect(wall, brush.vary(plaster, 0.04));
    brush.mottle(painter, wall, plaster, 90, 420);
    brush.strokes(painter, wall, plaster.darker(108), 130, 900, 60);
}

// Courses of aerated blocks, joints filled with mortar.
void blocks(QPainter &painter, const QRectF &wall, Brush &brush)
{
    painter.fillRect(wall, QColor(150, 143, 131));
    int course = 0;
    for (double y = wall.bottom(); y > wall.top() - 240; y -= 240, ++course) {
        for (double x = wall.left() - (course % 2) * 300; x < wall.right(); x += 600) {
            const QRectF block(x + 8, y - 232, 584, 224);
            painter.fillRect(block, brush.vary(QColor(196, 190, 178), 0.06));
            painter.fillRect(QRectF(block.left(), block.top(), block.width(), 10), QColor(255, 255, 255, 40));
        }
    }
    brush.mottle(painter, wall, QColor(186, 178, 164), 70, 380);
}

// Where a wall was taken out: ragged plaster around bare brick.
void tornOpen(QPainter &painter, const QRectF &wall, Brush &brush)
{
    plasterWall(painter, wall, brush);
    QPainterPath hole;
    const QPointF centre(wall.left() + wall.width() * 0.58, wall.top() + wall.height() * 0.5);
    const auto squared = [](double value) { return std::copysign(std::sqrt(std::abs(value)), value); };
    for (int i = 0; i < 90; ++i) { // a door's shape, broken along the edges
        const double angle = i * M_PI * 2 / 90;
        const double radius = brush.between(0.94, 1.04);
        const QPointF at = centre + QPointF(squared(std::cos(angle)) * wall.width() * 0.26 * radius,
                                            squared(std::sin(angle)) * wall.height() * 0.4 * radius);
        i == 0 ? hole.moveTo(at) : hole.lineTo(at);
    }
    hole.closeSubpath();
    painter.save();
    painter.setClipPath(hole, Qt::IntersectClip);
    painter.fillRect(wall, QColor(120, 104, 92));
    int course = 0;
    for (double y = wall.top(); y < wall.bottom(); y += 66, ++course) {
        for (double x = wall.left() - (course % 2) * 125; x < wall.right(); x += 250)
            painter.fillRect(QRectF(x + 6, y + 6, 238, 54), brush.vary(QColor(158, 92, 70), 0.14));
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(214, 206, 190), 34));
    painter.drawPath(hole);
}

void tiles(QPainter &painter, const QRectF &area, QSizeF tile, const QColor &colour, Brush &brush)
{
    painter.fillRect(area, QColor(160, 155, 146));
    for (double y = area.bottom(); y > area.top() - tile.height(); y -= tile.height()) {
        for (double x = area.left(); x < area.right(); x += tile.width()) {
            const QRectF one(x + 3, y - tile.height() + 3, tile.width() - 6, tile.height() - 6);
            painter.fillRect(one, brush.vary(colour, 0.035));
            shadeAcross(painter, one, one.topLeft(), one.bottomRight(), QColor(255, 255, 255, 36), QColor(0, 0, 0, 10));
            if (brush.once(0.45)) // veins of the stone pattern
                brush.strokes(painter, one.adjusted(40, 40, -40, -40), colour.darker(128), 3, tile.width() * 0.5, 5);
        }
    }
}

// Tiled from the floor up, the last rows still open: notched adhesive on the plaster.
void wallBeingTiled(QPainter &painter, const QRectF &wall, bool main, Brush &brush)
{
    plasterWall(painter, wall, brush);
    const double open = main ? 620 : 320;
    const QRectF bed(wall.left(), wall.top() + open - 300, wall.width(), 320);
    painter.fillRect(bed, QColor(146, 146, 142));
    painter.setPen(QPen(QColor(116, 116, 112), 7));
    for (double x = bed.left(); x < bed.right(); x += 24)
        painter.drawLine(QPointF(x, bed.top()), QPointF(x + 10, bed.bottom()));
    const QRectF done(wall.left(), wall.top() + open, wall.width(), wall.height() - open);
    painter.save();
    painter.setClipRect(done, Qt::IntersectClip);
    tiles(painter, done, {600, 300}, QColor(222, 218, 208), brush);
    painter.restore();
    for (double x = wall.left() + 150; x < wall.right(); x += 300) { // levelling clips
        painter.fillRect(QRectF(x, done.top() - 26, 40, 52), brush.once(0.5) ? QColor(214, 58, 44) : QColor(236, 186, 46));
        painter.fillRect(QRectF(x, done.top() + 274, 40, 52), QColor(214, 58, 44));
    }
}

void coatedWall(QPainter &painter, const QRectF &wall, bool wet, bool main, Brush &brush)
{
    plasterWall(painter, wall, brush);
    if (!wet)
        return;
    const double height = main ? 1820 : 420; // shower side, other walls
    QPainterPath coat(QPointF(wall.left(), wall.bottom() - height));
    for (double x = wall.left(); x <= wall.right(); x += 90)
        coat.lineTo(x, wall.bottom() - height + brush.between(-22, 22));
    coat.lineTo(wall.bottomRight());
    coat.lineTo(wall.bottomLeft());
    coat.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(coating);
    painter.drawPath(coat);
    painter.save();
    painter.setClipPath(coat, Qt::IntersectClip);
    brush.strokes(painter, coat.boundingRect(), coating.lighter(125), 260, 520, 46);
    brush.strokes(painter, coat.boundingRect(), coating.darker(125), 160, 420, 40);
    painter.restore();
}

// Gypsum boards on studs: joints taped, screws filled.
void boards(QPainter &painter, const QRectF &wall, Brush &brush)
{
    painter.fillRect(wall, QColor(206, 204, 196));
    for (double x = wall.left(); x < wall.right(); x += 1200) {
        painter.fillRect(QRectF(x + 3, wall.top(), 1194, wall.height()), brush.vary(QColor(212, 210, 203), 0.02));
        painter.fillRect(QRectF(x - 26, wall.top(), 52, wall.height()), QColor(236, 233, 224, 200));
        for (double screw = x + 40; screw < x + 1200; screw += 400) {
            for (double y = wall.top() + 90; y < wall.bottom(); y += 200) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(QColor(150, 84, 70, 190));
                painter.drawEllipse(QPointF(screw, y), 9, 9);
            }
        }
    }
    brush.mottle(painter, wall, QColor(208, 204, 196), 40, 420);
}

void puttiedWall(QPainter &painter, const QRectF &wall, Brush &brush)
{
    painter.fillRect(wall, putty);
    brush.mottle(painter, wall, QColor(214, 209, 198), 70, 460);
    brush.strokes(painter, wall, QColor(244, 242, 236), 190, 760, 90);
    painter.fillRect(QRectF(wall.left(), wall.top(), wall.width(), 40), QColor(246, 245, 240));
}

void paintedWall(QPainter &painter, const QRectF &wall, bool wet, bool main, Brush &brush)
{
    if (wet) {
        tiles(painter, wall, {600, 300}, QColor(228, 226, 220), brush);
        return;
    }
    painter.fillRect(wall, main ? QColor(214, 208, 194) : QColor(236, 233, 226));
    brush.mottle(painter, wall, QColor(228, 224, 214), 16, 900);
    painter.fillRect(QRectF(wall.left(), wall.bottom() - 90, wall.width(), 90), QColor(246, 244, 240)); // skirting
    painter.fillRect(QRectF(wall.left(), wall.bottom() - 92, wall.width(), 5), QColor(170, 164, 152));
}

void screed(QPainter &painter, const QRectF &floor, Brush &brush)
{
    painter.fillRect(floor, concrete);
    brush.mottle(painter, floor, concrete, 120, 360);
    brush.strokes(painter, floor, concrete.darker(110), 80, 800, 50);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 60; ++i) { // crumbs of mortar
        painter.setBrush(brush.vary(QColor(134, 128, 118), 0.2));
        painter.drawEllipse(QPointF(brush.between(floor.left(), floor.right()), brush.between(floor.top(), floor.bottom())), 16, 9);
    }
}

void woodFloor(QPainter &painter, const QRectF &floor, Brush &brush)
{
    painter.fillRect(floor, oak.darker(130));
    int row = 0;
    for (double x = floor.left(); x < floor.right(); x += 165, ++row) {
        for (double y = floor.top() - (row * 397) % 1200; y < floor.bottom(); y += 1200) {
            const QRectF plank(x + 2, y + 2, 161, 1196);
            painter.fillRect(plank, brush.vary(oak, 0.09));
            painter.setPen(QPen(withAlpha(oak.darker(126), 80), 3));
            for (int grain = 0; grain < 4; ++grain) {
                const double at = plank.left() + brush.between(14, 146);
                painter.drawLine(QPointF(at, plank.top() + 20), QPointF(at + brush.between(-8, 8), plank.bottom() - 20));
            }
        }
    }
}

void coatedFloor(QPainter &painter, const QRectF &floor, Brush &brush)
{
    painter.fillRect(floor, coating);
    brush.strokes(painter, floor, coating.lighter(128), 320, 560, 50);
    brush.strokes(painter, floor, coating.darker(122), 200, 460, 44);
}

} // namespace

std::optional<Finish> finishFromText(const QString &text)
{
    static const QHash<QString, Finish> names{
        {QStringLiteral("bare"), Finish::Bare}, {QStringLiteral("demolition"), Finish::Demolition},
        {QStringLiteral("utilities"), Finish::Utilities}, {QStringLiteral("waterproofing"), Finish::Waterproofing},
        {QStringLiteral("tiling"), Finish::Tiling}, {QStringLiteral("carpentry"), Finish::Carpentry},
        {QStringLiteral("painting"), Finish::Painting}, {QStringLiteral("fitted"), Finish::Fitted}};
    const auto found = names.constFind(text);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

void paintWall(QPainter &painter, const QRectF &wall, Finish finish, bool wet, bool main, Brush &brush)
{
    switch (finish) {
    case Finish::Bare: plasterWall(painter, wall, brush); break;
    case Finish::Demolition: main ? tornOpen(painter, wall, brush) : blocks(painter, wall, brush); break;
    case Finish::Utilities:
        plasterWall(painter, wall, brush);
        main ? runConduits(painter, wall, wet, brush) : runOneConduit(painter, wall, brush);
        break;
    case Finish::Waterproofing: coatedWall(painter, wall, wet, main, brush); break;
    case Finish::Tiling: wallBeingTiled(painter, wall, main, brush); break;
    case Finish::Carpentry: main ? boards(painter, wall, brush) : plasterWall(painter, wall, brush); break;
    case Finish::Painting: puttiedWall(painter, wall, brush); break;
    case Finish::Fitted: paintedWall(painter, wall, wet, main, brush); break;
    }
}

void paintFloor(QPainter &painter, const QRectF &floor, Finish finish, bool wet, Brush &brush)
{
    switch (finish) {
    case Finish::Waterproofing: wet ? coatedFloor(painter, floor, brush) : screed(painter, floor, brush); break;
    case Finish::Fitted: wet ? tiles(painter, floor, {300, 300}, QColor(150, 148, 142), brush) : woodFloor(painter, floor, brush); break;
    case Finish::Tiling: tiles(painter, floor, {800, 800}, QColor(204, 196, 182), brush); break;
    case Finish::Painting: // covered with film while painting
        screed(painter, floor, brush);
        painter.fillRect(floor, QColor(226, 232, 234, 150));
        brush.strokes(painter, floor, QColor(250, 252, 252), 120, 1100, 14);
        break;
    default: screed(painter, floor, brush); break;
    }
}

void paintCeiling(QPainter &painter, const QRectF &ceiling, Finish finish, Brush &brush)
{
    if (finish == Finish::Painting || finish == Finish::Fitted) {
        painter.fillRect(ceiling, QColor(240, 238, 232));
        return;
    }
    painter.fillRect(ceiling, concrete.lighter(112));
    brush.mottle(painter, ceiling, concrete, 60, 420);
    if (finish == Finish::Carpentry)
        hangGrid(painter, ceiling, brush);
    else if (finish == Finish::Utilities)
        runCeilingConduits(painter, ceiling, brush);
}

} // namespace plumb::demo
