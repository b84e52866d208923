// The rules of docs/controls.md as questions about what is shown. Each answers with what breaks it.
#pragma once

#include "tests/qml/support/stage.h"

#include <QColor>
#include <QStringList>

namespace plumb::qmltest {

// Things one can touch or type into that are smaller than 48 px.
QStringList tooSmall(QQuickItem *root);
// Things one can touch or type into that a screen reader cannot name.
QStringList nameless(QQuickItem *root);
// Words that do not fit where they stand: higher or wider than their place, or out of their control.
// Words that end in … on purpose are not meant.
QStringList clipped(QQuickItem *root);
// Things in a column that reach beyond its end: it gave them another height than they have.
QStringList spilled(QQuickItem *root);
// Words beyond the right edge of the window, outside of anything that scrolls sideways.
QStringList beyondTheEdge(QQuickWindow *window);

// All of that, and what QML warned of since the last take: a line each.
QStringList brokenRules(Stage &stage, QQuickItem *page);
// The same of a page in each language, with words of 100 and of 200 %; each line says where.
QStringList brokenRulesEverywhere(Stage &stage, const QString &file, const QVariantMap &ids);

// WCAG 2 contrast of two opaque colours, 1 … 21.
double contrast(const QColor &a, const QColor &b);

} // namespace plumb::qmltest
