// A finger and a keyboard for a Stage: finds what is visible by its object name, taps and types.
#pragma once

#include "tests/qml/support/stage.h"

namespace plumb::qmltest {

class Finger {
public:
    explicit Finger(Stage &stage) : m_stage(stage) {}

    // The first visible item of this name; null: none.
    QQuickItem *find(const QString &name) const;
    bool sees(const QString &name) const { return find(name) != nullptr; }
    QString text(const QString &name) const;      // its text; "" where there is no such item
    bool tap(const QString &name);                // false: not there, or not enabled
    bool type(const QString &name, const QString &text);

private:
    Stage &m_stage;
};

} // namespace plumb::qmltest
