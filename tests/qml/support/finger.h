// A finger and a keyboard for a Stage: finds what is visible by its object name, taps and types.
#pragma once

#include "tests/qml/support/stage.h"

#include <QPolygonF>

#include <optional>

namespace plumb::qmltest {

class Finger {
public:
    explicit Finger(Stage &stage) : m_stage(stage) {}

    // The first visible item of this name; null: none.
    QQuickItem *find(const QString &name) const;
    bool sees(const QString &name) const { return find(name) != nullptr; }
    QString text(const QString &name) const;      // its text; "" where there is no such item
    bool tap(const QString &name);                // false: not there, or not enabled
    bool touch(const QString &name);              // the same on a touch screen
    bool takesTaps(const QString &name) const;    // an answer: once it has stood still (SteadyGuard)
    bool drag(const QString &name, const QPolygonF &along); // 0 … 1 of its width and height
    bool type(const QString &name, const QString &text);

private:
    std::optional<QPoint> place(const QString &name) const; // where to tap it; nothing: not there, or not enabled

    Stage &m_stage;
};

} // namespace plumb::qmltest
