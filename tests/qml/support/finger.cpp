#include "tests/qml/support/finger.h"

#include <QTest>

#include <algorithm>

namespace plumb::qmltest {

QQuickItem *Finger::find(const QString &name) const
{
    for (auto *item : everyItem(m_stage.window()->contentItem()))
        if (item->objectName() == name && item->isVisible() && item->width() > 0)
            return item;
    return nullptr;
}

QString Finger::text(const QString &name) const
{
    const auto *item = find(name);
    return item ? item->property("text").toString() : QString();
}

std::optional<QPoint> Finger::place(const QString &name) const
{
    const auto *item = find(name);
    if (!item || !item->isEnabled())
        return std::nullopt;
    const auto middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    if (!QRectF(QPointF(), m_stage.window()->size()).contains(middle))
        return std::nullopt; // out of view: a person would scroll first
    return middle.toPoint();
}

bool Finger::tap(const QString &name)
{
    const auto at = place(name);
    if (!at)
        return false;
    QTest::mouseClick(m_stage.window(), Qt::LeftButton, Qt::NoModifier, *at);
    m_stage.picture();
    return true;
}

bool Finger::drag(const QString &name, const QPolygonF &along)
{
    const auto *item = find(name);
    if (!item || !item->isEnabled() || along.isEmpty())
        return false;
    const auto at = [&](const QPointF &point) { return item->mapToScene({point.x() * item->width(), point.y() * item->height()}).toPoint(); };
    QTest::mousePress(m_stage.window(), Qt::LeftButton, Qt::NoModifier, at(along.first()));
    for (const QPointF &point : along)
        QTest::mouseMove(m_stage.window(), at(point));
    QTest::mouseRelease(m_stage.window(), Qt::LeftButton, Qt::NoModifier, at(along.last()));
    m_stage.picture();
    return true;
}

bool Finger::touch(const QString &name)
{
    static QPointingDevice *screen = QTest::createTouchDevice();
    const auto at = place(name);
    if (!at)
        return false;
    QTest::touchEvent(m_stage.window(), screen).press(1, *at);
    QTest::touchEvent(m_stage.window(), screen).release(1, *at);
    m_stage.picture();
    return true;
}

bool Finger::takesTaps(const QString &name) const
{
    const auto *item = find(name);
    const auto parts = item ? item->childItems() : QList<QQuickItem *>();
    return std::any_of(parts.begin(), parts.end(), [](const QQuickItem *part) { return part->property("steady") == true; });
}

bool Finger::type(const QString &name, const QString &text)
{
    auto *item = find(name);
    if (!item)
        return false;
    for (auto *part : everyItem(item))
        if (part->inherits("QQuickTextInput") || part->inherits("QQuickTextEdit")) {
            part->forceActiveFocus();
            part->setProperty("text", QString());
            // Key clicks carry Latin only; anything else comes as an input method gives it.
            if (text.toLatin1() == text.toUtf8()) {
                for (const auto letter : text)
                    QTest::keyClick(m_stage.window(), letter.toLatin1());
            } else {
                QInputMethodEvent event;
                event.setCommitString(text);
                QCoreApplication::sendEvent(part, &event);
            }
            m_stage.picture();
            return true;
        }
    return false;
}

} // namespace plumb::qmltest
