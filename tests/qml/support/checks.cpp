#include "tests/qml/support/checks.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plumb::qmltest {
namespace {

constexpr double leastTarget = 48;
constexpr double slack = 1; // rounding of glyph boxes

bool isTouchable(const QQuickItem *item)
{
    return item->isVisible() && item->isEnabled() && item->opacity() > 0 && !item->size().isNull()
        && (item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField") || item->inherits("QQuickTextArea"));
}

bool isText(const QQuickItem *item)
{
    return item->isVisible() && item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

QString nameOf(QQuickItem *item)
{
    const auto *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QString described(QQuickItem *item)
{
    const auto words = item->property("text").toString();
    return u"%1 \"%2\" %3×%4"_s.arg(QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0),
                                    words.isEmpty() ? nameOf(item) : words)
        .arg(item->width()).arg(item->height());
}

QQuickItem *controlAround(const QQuickItem *item)
{
    for (auto *up = item->parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickAbstractButton"))
            return up;
    return nullptr;
}

bool scrollsSideways(const QQuickItem *item)
{
    for (auto *up = item->parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickFlickable") && up->property("contentWidth").toReal() > up->width() + slack)
            return true;
    return false;
}

template <typename Broken>
QStringList select(QQuickItem *root, Broken broken)
{
    QStringList found;
    for (auto *item : everyItem(root))
        if (const auto why = broken(item); !why.isEmpty())
            found.append(why + u": "_s + described(item));
    return found;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QStringList tooSmall(QQuickItem *root)
{
    return select(root, [](QQuickItem *item) {
        return isTouchable(item) && (item->width() < leastTarget || item->height() < leastTarget) ? u"small"_s : QString();
    });
}

QStringList nameless(QQuickItem *root)
{
    return select(root, [](QQuickItem *item) {
        return isTouchable(item) && nameOf(item).trimmed().isEmpty() ? u"no name"_s : QString();
    });
}

QStringList clipped(QQuickItem *root)
{
    return select(root, [](QQuickItem *item) -> QString {
        if (!isText(item))
            return {};
        const bool elides = item->property("elide").toInt() != Qt::ElideNone;
        if (!elides && item->property("contentWidth").toReal() > item->width() + slack)
            return u"too wide"_s;
        if (item->property("contentHeight").toReal() > item->height() + slack)
            return u"too high"_s;
        if (auto *control = controlAround(item)) {
            const auto box = item->mapRectToItem(control, QRectF(0, 0, item->width(), item->height()));
            if (box.top() < -slack || box.bottom() > control->height() + slack)
                return u"out of its control"_s;
        }
        return {};
    });
}

QStringList spilled(QQuickItem *root)
{
    return select(root, [](QQuickItem *item) -> QString {
        const auto *column = item->parentItem();
        if (!column || !column->inherits("QQuickColumnLayout") || !column->isVisible() || !item->isVisible() || item->height() <= 0)
            return {};
        return item->y() + item->height() > column->height() + slack ? u"beyond its column"_s : QString();
    });
}

QStringList beyondTheEdge(QQuickWindow *window)
{
    return select(window->contentItem(), [window](QQuickItem *item) -> QString {
        if (!isText(item) || scrollsSideways(item))
            return {};
        return item->mapToScene(QPointF(item->width(), 0)).x() > window->width() + slack ? u"beyond the edge"_s : QString();
    });
}

QStringList brokenRules(Stage &stage, QQuickItem *page)
{
    return takeWarnings() + tooSmall(page) + nameless(page) + clipped(page) + spilled(page) + beyondTheEdge(stage.window());
}

QStringList brokenRulesEverywhere(Stage &stage, const QString &file, const QVariantMap &ids)
{
    QStringList all;
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        for (const double scale : {1.0, 2.0}) {
            stage.setLanguage(language);
            stage.setTextScale(scale);
            takeWarnings();
            QQuickItem *page = stage.showPage(file, ids);
            if (!page)
                return {file + u": no such page"_s};
            stage.picture();
            for (const QString &line : brokenRules(stage, page))
                all += u"%1, %2 %: %3"_s.arg(language).arg(scale * 100).arg(line);
        }
    }
    return all;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace plumb::qmltest
