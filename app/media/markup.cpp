#include "app/media/markup.h"

#include <QFont>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumb::media {

using namespace Qt::StringLiterals;

namespace {

constexpr double grid = 10000;
constexpr qsizetype partsOfShape = 6;
constexpr qsizetype longestId = 16;

struct KindName {
    ShapeKind kind;
    QLatin1StringView name;
    qsizetype least;           // points
    qsizetype most;
};
constexpr std::array kindNames{
    KindName{ShapeKind::Arrow, "arrow"_L1, 2, 2},        KindName{ShapeKind::Box, "box"_L1, 2, 2},
    KindName{ShapeKind::Circle, "circle"_L1, 2, 2},      KindName{ShapeKind::Freehand, "freehand"_L1, 1, mostFreehandPoints},
    KindName{ShapeKind::Text, "text"_L1, 1, 1},          KindName{ShapeKind::Dimension, "dimension"_L1, 2, 2},
};

struct Ink {
    QLatin1StringView name;
    QRgb color;
};
constexpr std::array inks{Ink{"red"_L1, 0xFFE03131},  Ink{"yellow"_L1, 0xFFFCC419}, Ink{"green"_L1, 0xFF37B24D},
                          Ink{"blue"_L1, 0xFF228BE6}, Ink{"white"_L1, 0xFFFFFFFF},  Ink{"black"_L1, 0xFF101414}};

const Ink *inkNamed(const QString &name)
{
    const auto found = std::find_if(inks.begin(), inks.end(), [&](const Ink &ink) { return ink.name == name; });
    return found == inks.end() ? nullptr : &*found;
}

double longer(const QRectF &picture)
{
    return std::max(picture.width(), picture.height());
}

QPointF placed(const QRectF &picture, const QPointF &point)
{
    return {picture.left() + point.x() * picture.width(), picture.top() + point.y() * picture.height()};
}

QPolygonF placed(const QRectF &picture, const QPolygonF &points)
{
    QPolygonF out;
    for (const QPointF &point : points)
        out << placed(picture, point);
    return out;
}

double distanceToSegment(const QPointF &point, const QLineF &line)
{
    const double length = line.dx() * line.dx() + line.dy() * line.dy();
    const QPointF to = point - line.p1();
    const double along = length == 0 ? 0 : std::clamp((to.x() * line.dx() + to.y() * line.dy()) / length, 0.0, 1.0);
    return QLineF(point, line.pointAt(along)).length();
}

double distanceToLine(const QPointF &point, const QPolygonF &line)
{
    double nearest = line.isEmpty() ? HUGE_VAL : QLineF(point, line.first()).length();
    for (qsizetype i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(point, QLineF(line[i - 1], line[i])));
    return nearest;
}

void keepCorners(const QPolygonF &line, qsizetype from, qsizetype to, double tolerance, QList<bool> &kept)
{
    double farthest = 0;
    qsizetype corner = -1;
    for (qsizetype i = from + 1; i < to; ++i) {
        const double distance = distanceToSegment(line[i], QLineF(line[from], line[to]));
        if (distance > farthest) {
            farthest = distance;
            corner = i;
        }
    }
    if (corner < 0 || farthest <= tolerance)
        return;
    kept[corner] = true;
    keepCorners(line, from, corner, tolerance, kept);
    keepCorners(line, corner, to, tolerance, kept);
}

double penOf(const Shape &shape, const QRectF &picture)
{
    return std::max(1.0, longer(picture) * shape.weight / 400.0);
}

QFont fontOf(const Shape &shape, const QRectF &picture)
{
    QFont font;
    font.setPixelSize(std::max(8, int(longer(picture) * (0.012 + 0.012 * shape.weight))));
    font.setBold(true);
    return font;
}

// Of a text: where it stands, with a margin around it; it never leaves the picture.
QRectF textBox(const Shape &shape, const QRectF &picture, QPointF at)
{
    const QFontMetricsF metrics(fontOf(shape, picture));
    const double margin = metrics.height() / 4;
    QRectF box(at, QSizeF(metrics.horizontalAdvance(shape.text) + 2 * margin, metrics.height() + margin));
    box.moveLeft(std::max(picture.left(), std::min(box.left(), picture.right() - box.width())));
    box.moveTop(std::max(picture.top(), std::min(box.top(), picture.bottom() - box.height())));
    return box;
}

QPolygonF arrowHead(const QLineF &line, double size)
{
    if (line.length() == 0)
        return {};
    const QLineF unit = line.unitVector();
    const QPointF back(-unit.dx() * size, -unit.dy() * size);
    const QPointF side(unit.dy() * size * 0.5, -unit.dx() * size * 0.5);
    return QPolygonF({line.p2(), line.p2() + back + side, line.p2() + back - side});
}

class Drawing {
public:
    Drawing(QPainter &painter, const QRectF &picture) : m_painter(painter), m_picture(picture) {}

    void draw(const Shape &shape, bool chosen)
    {
        const Ink *ink = inkNamed(shape.color);
        m_pen = penOf(shape, m_picture);
        m_color = ink ? QColor(ink->color) : QColor(Qt::red);
        m_edge = qGray(m_color.rgb()) > 128 ? QColor(0, 0, 0, 150) : QColor(255, 255, 255, 150);
        const QPolygonF points = placed(m_picture, shape.points);
        switch (shape.kind) {
        case ShapeKind::Arrow: arrow({points[0], points[1]}); break;
        case ShapeKind::Box: outline([&](QPainterPath &path) { path.addRect(QRectF(points[0], points[1]).normalized()); }); break;
        case ShapeKind::Circle: outline([&](QPainterPath &path) { path.addEllipse(QRectF(points[0], points[1]).normalized()); }); break;
        case ShapeKind::Freehand: freehand(points); break;
        case ShapeKind::Text: words(shape, points[0]); break;
        case ShapeKind::Dimension: dimension(shape, {points[0], points[1]}); break;
        }
        if (chosen)
            mark(points, shape);
    }

private:
    // A thin contrasting edge below, so that red is seen on brick and white on plaster.
    void stroke(const QPainterPath &path)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_edge, m_pen * 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
        m_painter.setPen(QPen(m_color, m_pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }
    template <typename Make>
    void outline(Make make)
    {
        QPainterPath path;
        make(path);
        stroke(path);
    }
    void line(const QLineF &line)
    {
        outline([&](QPainterPath &path) { path.moveTo(line.p1()); path.lineTo(line.p2()); });
    }
    void head(const QLineF &line)
    {
        m_painter.setPen(QPen(m_edge, m_pen * 0.3));
        m_painter.setBrush(m_color);
        m_painter.drawPolygon(arrowHead(line, m_pen * 5));
    }
    void arrow(const QLineF &along)
    {
        QLineF shaft = along;
        shaft.setLength(std::max(0.0, along.length() - m_pen * 3));
        line(shaft);
        head(along);
    }
    void freehand(const QPolygonF &points)
    {
        outline([&](QPainterPath &path) {
            path.moveTo(points.first());
            if (points.size() == 1)
                path.lineTo(points.first() + QPointF(0.1, 0));
            for (const QPointF &point : points)
                path.lineTo(point);
        });
    }
    void words(const Shape &shape, QPointF at)
    {
        const QRectF box = textBox(shape, m_picture, at);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(16, 20, 20, 190));
        m_painter.drawRoundedRect(box, box.height() / 5, box.height() / 5);
        m_painter.setFont(fontOf(shape, m_picture));
        m_painter.setPen(shape.color == "black"_L1 ? QColor(Qt::white) : m_color);
        m_painter.drawText(box, Qt::AlignCenter, shape.text);
    }
    // Measured between two ticks, with the figure in the middle.
    void dimension(const Shape &shape, const QLineF &along)
    {
        line(along);
        if (along.length() > 0) {
            const QLineF normal = along.normalVector().unitVector();
            const QPointF tick(normal.dx() * m_pen * 4, normal.dy() * m_pen * 4);
            line({along.p1() - tick, along.p1() + tick});
            line({along.p2() - tick, along.p2() + tick});
        }
        if (shape.text.isEmpty())
            return;
        const QRectF box = textBox(shape, m_picture, {});
        words(shape, along.center() - QPointF(box.width() / 2, box.height() / 2));
    }
    void mark(const QPolygonF &points, const Shape &shape)
    {
        const QRectF around = shape.kind == ShapeKind::Text ? textBox(shape, m_picture, points[0]) : points.boundingRect();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(Qt::white, 1.5, Qt::DashLine));
        m_painter.drawRect(around.adjusted(-2 * m_pen, -2 * m_pen, 2 * m_pen, 2 * m_pen));
    }

    QPainter &m_painter;
    const QRectF m_picture;
    double m_pen = 1;
    QColor m_color;
    QColor m_edge;
};

double distanceTo(const Shape &shape, const QRectF &picture, const QPointF &at)
{
    const QPolygonF points = placed(picture, shape.points);
    switch (shape.kind) {
    case ShapeKind::Text: return textBox(shape, picture, points[0]).contains(at) ? 0 : HUGE_VAL;
    case ShapeKind::Box: return distanceToLine(at, QPolygonF(QRectF(points[0], points[1]).normalized()));
    case ShapeKind::Circle: {
        const QRectF box = QRectF(points[0], points[1]).normalized();
        QPainterPath path;
        path.addEllipse(box);
        return distanceToLine(at, path.toFillPolygon());
    }
    default: return distanceToLine(at, points);
    }
}

} // namespace

QString toText(const Shape &shape)
{
    const auto name = std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName &each) { return each.kind == shape.kind; });
    QJsonArray points;
    for (const QPointF &point : shape.points) {
        points.append(qRound(std::clamp(point.x(), 0.0, 1.0) * grid));
        points.append(qRound(std::clamp(point.y(), 0.0, 1.0) * grid));
    }
    const QJsonArray parts{shape.id, QString(name->name), shape.color, shape.weight, points, shape.text.left(longestShapeText)};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

std::optional<Shape> parseShape(const QString &text)
{
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    const QString kind = parts.at(1).toString();
    const auto name = std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName &each) { return each.name == kind; });
    const QJsonArray numbers = parts.at(4).toArray();
    const qsizetype count = numbers.size() / 2;
    if (parts.size() < partsOfShape || name == kindNames.end() || numbers.size() % 2 != 0 || count < name->least || count > name->most)
        return std::nullopt;
    Shape shape{parts.at(0).toString(), name->kind, parts.at(2).toString(), parts.at(3).toInt(), {}, parts.at(5).toString()};
    if (shape.id.isEmpty() || shape.id.size() > longestId || !inkNamed(shape.color) || shape.weight < 1 || shape.weight > 3
        || shape.text.size() > longestShapeText || (shape.kind == ShapeKind::Text && shape.text.isEmpty()))
        return std::nullopt;
    for (qsizetype i = 0; i < numbers.size(); i += 2) {
        const QPointF point(numbers[i].toDouble(-1) / grid, numbers[i + 1].toDouble(-1) / grid);
        if (!(point.x() >= 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1))
            return std::nullopt;
        shape.points << point;
    }
    return shape;
}

QList<Shape> parseShapes(const QStringList &texts)
{
    QList<Shape> shapes;
    for (const QString &text : texts) {
        if (const auto shape = parseShape(text))
            shapes.append(*shape);
    }
    return shapes;
}

QPolygonF simplified(const QPolygonF &line, qsizetype most)
{
    if (line.size() <= 2)
        return line;
    for (double tolerance = 0.0008;; tolerance *= 1.5) {
        QList<bool> kept(line.size(), false);
        kept.first() = kept.last() = true;
        keepCorners(line, 0, line.size() - 1, tolerance, kept);
        if (kept.count(true) > most)
            continue;
        QPolygonF out;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (kept[i])
                out << line[i];
        }
        return out;
    }
}

Shape moved(const Shape &shape, QPointF by)
{
    const QRectF around = shape.points.boundingRect();
    const QPointF kept(std::clamp(by.x(), -around.left(), 1 - around.right()), std::clamp(by.y(), -around.top(), 1 - around.bottom()));
    Shape out = shape;
    out.points.translate(kept);
    return out;
}

int shapeAt(const QList<Shape> &shapes, const QRectF &picture, QPointF at, qreal finger)
{
    for (qsizetype i = shapes.size(); i-- > 0;) {
        if (distanceTo(shapes[i], picture, at) <= finger)
            return int(i);
    }
    return -1;
}

void drawShapes(QPainter &painter, const QRectF &picture, const QList<Shape> &shapes, int chosen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing drawing(painter, picture);
    for (qsizetype i = 0; i < shapes.size(); ++i)
        drawing.draw(shapes[i], i == chosen);
    painter.restore();
}

} // namespace plumb::media
