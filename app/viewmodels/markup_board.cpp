#include "app/viewmodels/markup_board.h"

#include <QCryptographicHash>
#include <QHash>
#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using media::Shape;
using media::ShapeKind;

namespace {

constexpr qreal finger = 22;   // half of what a finger hits, in pixels
constexpr qreal slip = 4;      // pixels a tap may move and draw nothing
constexpr qsizetype mostShapes = 200;
constexpr qsizetype mostRawPoints = 4000;
constexpr qsizetype idDigits = 8;

std::optional<ShapeKind> kindOf(const QString &tool)
{
    static const QHash<QString, ShapeKind> kinds{{u"arrow"_s, ShapeKind::Arrow}, {u"box"_s, ShapeKind::Box}, {u"circle"_s, ShapeKind::Circle},
                                                 {u"freehand"_s, ShapeKind::Freehand}, {u"text"_s, ShapeKind::Text}, {u"dimension"_s, ShapeKind::Dimension}};
    const auto found = kinds.find(tool);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

// Of what was drawn: needs no luck, and the very same drawn twice is one.
QString idOf(const Shape &shape)
{
    return QString::fromLatin1(QCryptographicHash::hash(media::toText(shape).toUtf8(), QCryptographicHash::Sha256).toHex().first(idDigits));
}

} // namespace

MarkupBoard::MarkupBoard(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void MarkupBoard::setShapes(const QStringList &shapes)
{
    if (m_texts == shapes)
        return;
    const QString kept = m_chosen >= 0 ? m_shapes[m_chosen].id : QString();
    m_texts = shapes;
    m_shapes.clear();
    m_places.clear();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (const auto shape = media::parseShape(m_texts[i])) {
            m_shapes.append(*shape);
            m_places.append(i);
        }
    }
    const auto again = std::find_if(m_shapes.begin(), m_shapes.end(), [&](const Shape &shape) { return !kept.isEmpty() && shape.id == kept; });
    choose(again == m_shapes.end() ? -1 : int(again - m_shapes.begin()));
    Q_EMIT shapesChanged();
    update();
}

void MarkupBoard::setPicture(const QRectF &picture)
{
    if (m_picture == picture)
        return;
    m_picture = picture;
    Q_EMIT pictureChanged();
    update();
}

void MarkupBoard::setEditable(bool editable)
{
    if (m_editable == editable)
        return;
    m_editable = editable;
    setAcceptedMouseButtons(editable ? Qt::LeftButton : Qt::NoButton);
    choose(-1);
    Q_EMIT editableChanged();
}

void MarkupBoard::setColor(const QString &color)
{
    if (m_color != color) {
        m_color = color;
        Q_EMIT colorChanged();
    }
    if (m_chosen < 0 || m_shapes[m_chosen].color == color)
        return;
    Shape shape = m_shapes[m_chosen];
    shape.color = color;
    replace(m_chosen, shape);
}

void MarkupBoard::choose(int index)
{
    if (m_chosen == index)
        return;
    m_chosen = index;
    Q_EMIT chosenChanged();
    update();
}

void MarkupBoard::removeChosen()
{
    if (m_chosen < 0)
        return;
    QStringList texts = m_texts;
    texts.removeAt(m_places[m_chosen]);
    m_chosen = -1;
    Q_EMIT chosenChanged();
    setShapes(texts);
    tell();
}

void MarkupBoard::paint(QPainter *painter)
{
    QList<Shape> shapes = m_shapes;
    if (m_draft && m_chosen >= 0)
        shapes[m_chosen] = *m_draft;
    else if (m_draft)
        shapes.append(*m_draft);
    media::drawShapes(*painter, m_picture, shapes, m_chosen);
}

QPointF MarkupBoard::inPicture(const QPointF &at) const
{
    return {std::clamp((at.x() - m_picture.left()) / m_picture.width(), 0.0, 1.0), std::clamp((at.y() - m_picture.top()) / m_picture.height(), 0.0, 1.0)};
}

void MarkupBoard::begin(const QPointF &at)
{
    const auto kind = kindOf(m_tool);
    if (!kind) {
        choose(media::shapeAt(m_shapes, m_picture, at, finger));
        if (m_chosen >= 0)
            m_draft = m_shapes[m_chosen];
        return;
    }
    choose(-1);
    if (*kind == ShapeKind::Text && m_words.trimmed().isEmpty()) {
        Q_EMIT wordsWanted();
        return;
    }
    const bool worded = *kind == ShapeKind::Text || *kind == ShapeKind::Dimension;
    m_draft = Shape{{}, *kind, m_color, 2, QPolygonF({m_pressed}),
                    worded ? m_words.trimmed().left(media::longestShapeText) : QString()};
    if (*kind != ShapeKind::Text && *kind != ShapeKind::Freehand)
        m_draft->points << m_pressed;
}

void MarkupBoard::mousePressEvent(QMouseEvent *event)
{
    if (!m_editable || m_picture.isEmpty() || !m_picture.contains(event->position())) {
        event->ignore();
        return;
    }
    setKeepMouseGrab(true);
    m_pressed = inPicture(event->position());
    begin(event->position());
    update();
}

void MarkupBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_draft)
        return;
    const QPointF at = inPicture(event->position());
    if (m_chosen >= 0)
        m_draft = media::moved(m_shapes[m_chosen], at - m_pressed);
    else if (m_draft->kind == ShapeKind::Freehand && m_draft->points.size() < mostRawPoints)
        m_draft->points << at;
    else if (m_draft->kind == ShapeKind::Text)
        m_draft->points.first() = at;
    else if (m_draft->kind != ShapeKind::Freehand)
        m_draft->points.last() = at;
    update();
}

void MarkupBoard::mouseReleaseEvent(QMouseEvent *)
{
    setKeepMouseGrab(false);
    if (m_draft && m_chosen >= 0) {
        const Shape moved = *std::exchange(m_draft, std::nullopt);
        if (moved != m_shapes[m_chosen])
            replace(m_chosen, moved);
    } else if (m_draft) {
        finishDrawing();
    }
    update();
}

void MarkupBoard::mouseUngrabEvent()
{
    m_draft.reset(); // somebody else took the finger: nothing was drawn
    update();
}

void MarkupBoard::finishDrawing()
{
    Shape shape = *std::exchange(m_draft, std::nullopt);
    const QRectF around = shape.points.boundingRect();
    const bool drawn = around.width() * m_picture.width() > slip || around.height() * m_picture.height() > slip;
    if (!drawn && shape.kind != ShapeKind::Text)
        return;
    if (m_texts.size() >= mostShapes)
        return;
    if (shape.kind == ShapeKind::Freehand)
        shape.points = media::simplified(shape.points);
    shape.id = idOf(shape);
    if (const QString text = media::toText(shape); !m_texts.contains(text)) {
        setShapes(m_texts + QStringList{text});
        tell();
    }
}

void MarkupBoard::replace(int index, const Shape &shape)
{
    QStringList texts = m_texts;
    texts[m_places[index]] = media::toText(shape);
    setShapes(texts);
    tell();
}

void MarkupBoard::tell()
{
    Q_EMIT edited(m_texts);
}

} // namespace plumb
