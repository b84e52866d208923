#include "app/driver/targets.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace plumb::driver {

using namespace Qt::StringLiterals;

namespace {

void walk(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    visit(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        walk(child, visit);
}

QString accessibleName(const QQuickItem *item)
{
    for (const QObject *child : item->children()) { // the attached object; its class is private to Qt
        if (QLatin1StringView(child->metaObject()->className()) == "QQuickAccessibleAttached"_L1)
            return child->property("name").toString();
    }
    return {};
}

QString ownText(const QQuickItem *item)
{
    const QVariant text = item->property("text");
    return text.typeId() == QMetaType::QString ? text.toString() : QString();
}

bool isFlickable(const QQuickItem *item)
{
    return item->inherits("QQuickFlickable");
}

} // namespace

bool isShown(const QQuickItem *item)
{
    if (!item->isVisible() || item->width() <= 0 || item->height() <= 0)
        return false;
    for (const QQuickItem *each = item; each; each = each->parentItem()) {
        if (each->opacity() < 0.05)
            return false;
    }
    return true;
}

bool isInWindow(const QQuickItem *item)
{
    if (!item->window() || !isShown(item))
        return false;
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) { // nor behind a bar beside a list
        if (isFlickable(around) && !around->boundingRect().contains(around->mapFromScene(middle)))
            return false;
    }
    return QRectF(QPointF(), QSizeF(item->window()->size())).contains(middle);
}

QList<QQuickItem *> findAll(QQuickWindow *window, const QString &name)
{
    QList<QQuickItem *> byRank[3];
    walk(window->contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == name)
            byRank[0] += item;
        else if (accessibleName(item) == name)
            byRank[1] += item;
        else if (ownText(item) == name)
            byRank[2] += item;
    });
    QList<QQuickItem *> found;
    for (auto &list : byRank)
        found += list;
    const auto rank = [](const QQuickItem *item) { return isInWindow(item) ? (item->isEnabled() ? 0 : 1) : isShown(item) ? 2 : 3; };
    std::stable_sort(found.begin(), found.end(), [&](auto *a, auto *b) { return rank(a) < rank(b); });
    return found;
}

QQuickItem *find(QQuickWindow *window, const QString &target)
{
    if (target == "window"_L1)
        return window->contentItem();
    static const QRegularExpression numbered(u"^(.*)\\[(\\d+)\\]$"_s);
    const QRegularExpressionMatch match = numbered.match(target);
    if (!match.hasMatch())
        return findAll(window, target).value(0);
    QList<QQuickItem *> found = findAll(window, match.captured(1));
    found.erase(std::remove_if(found.begin(), found.end(), [](auto *item) { return !isShown(item); }), found.end());
    const auto top = [](const QQuickItem *item) { return item->mapToScene({}); };
    std::stable_sort(found.begin(), found.end(), [&](auto *a, auto *b) {
        return std::pair(top(a).y(), top(a).x()) < std::pair(top(b).y(), top(b).x());
    });
    return found.value(match.captured(2).toInt());
}

bool isChangingPages(const QQuickItem *item)
{
    for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (around->inherits("QQuickStackView") && around->property("busy").toBool())
            return true;
    }
    return false;
}

bool isSteady(const QQuickItem *item)
{
    const QList<QQuickItem *> children = item->childItems();
    return std::none_of(children.begin(), children.end(), [](const QQuickItem *child) { return child->property("steady") == false; });
}

void bringIntoView(QQuickItem *item)
{
    for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (!isFlickable(around))
            continue;
        const QRectF place = item->mapRectToItem(around, item->boundingRect());
        const auto shift = [](qreal from, qreal to, qreal room) {
            return from < 0 ? from : to > room ? std::min(from, to - room) : 0;
        };
        const qreal dy = shift(place.top(), place.bottom(), around->height());
        const qreal dx = shift(place.left(), place.right(), around->width());
        if (dy != 0)
            around->setProperty("contentY", around->property("contentY").toReal() + dy);
        if (dx != 0)
            around->setProperty("contentX", around->property("contentX").toReal() + dx);
    }
}

QString textOf(const QQuickItem *item)
{
    QStringList parts;
    walk(const_cast<QQuickItem *>(item), [&](QQuickItem *each) {
        if (each != item && !isShown(each))
            return;
        for (const QString &part : {ownText(each), accessibleName(each)}) {
            if (!part.isEmpty() && !parts.contains(part))
                parts += part;
        }
    });
    return parts.join(u'\n');
}

QQuickItem *editorOf(QQuickItem *item)
{
    QQuickItem *editor = nullptr;
    walk(item, [&](QQuickItem *each) {
        if (!editor && each->metaObject()->indexOfProperty("cursorPosition") >= 0 && isShown(each))
            editor = each;
    });
    return editor;
}

QQuickItem *scrollerOf(QQuickItem *item)
{
    QQuickItem *scroller = nullptr;
    walk(item, [&](QQuickItem *each) {
        if (!scroller && isFlickable(each) && isShown(each))
            scroller = each;
    });
    for (QQuickItem *around = item; around && !scroller; around = around->parentItem()) {
        if (isFlickable(around))
            scroller = around;
    }
    return scroller;
}

QStringList shownNames(QQuickWindow *window)
{
    QStringList names;
    walk(window->contentItem(), [&](QQuickItem *item) {
        const QString name = !item->objectName().isEmpty() ? item->objectName() : accessibleName(item);
        if (!name.isEmpty() && isInWindow(item) && !names.contains(name))
            names += name;
    });
    return names;
}

} // namespace plumb::driver
