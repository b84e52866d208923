// Finds what a test names: by objectName, by Accessible.name, or by the text it shows, in this order.
// What can be seen wins over what cannot. "name[2]" is the third of that name from the top.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace plumb::driver {

// All that bear the name, visible ones first.
QList<QQuickItem *> findAll(QQuickWindow *window, const QString &name);
QQuickItem *find(QQuickWindow *window, const QString &target); // null: none
bool isShown(const QQuickItem *item);
// Shown, and its middle lies within the window.
bool isInWindow(const QQuickItem *item);
// A page of its stack slides in or out: it may lie under one that goes.
bool isChangingPages(const QQuickItem *item);
// An answer takes no tap before it has stood still for a moment (SteadyGuard).
bool isSteady(const QQuickItem *item);
// Scrolls whatever it lies in until it can be touched.
void bringIntoView(QQuickItem *item);
// Its own text, or that of everything in it.
QString textOf(const QQuickItem *item);
// The item that takes what is typed: itself or something in it.
QQuickItem *editorOf(QQuickItem *item);
// The nearest thing that scrolls: itself, in it, or around it.
QQuickItem *scrollerOf(QQuickItem *item);
// Names of what can be seen, for the message when a target is not found.
QStringList shownNames(QQuickWindow *window);

} // namespace plumb::driver
