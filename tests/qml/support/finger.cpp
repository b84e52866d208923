#include "tests/qml/support/finger.h"

#include <QTest>

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

bool Finger::tap(const QString &name)
{
    auto *item = find(name);
    if (!item || !item->isEnabled())
        return false;
    const auto middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    if (!QRectF(QPointF(), m_stage.window()->size()).contains(middle))
        return false; // out of view: a person would scroll first
    QTest::mouseClick(m_stage.window(), Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    m_stage.picture();
    return true;
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
