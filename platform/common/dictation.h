// Speech into text by the system itself, where it has that and works without sending voices to
// strangers. A system without it brings none, and nothing offers to listen.
#pragma once

#include <QObject>

namespace plumb {

class Dictation : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool available() const { return false; }
    // `language`: zh_CN, zh_TW or en. Words come through heard() until stop() or stopped().
    virtual void start(const QString &language) { Q_UNUSED(language); }
    virtual void stop() {}

Q_SIGNALS:
    void availableChanged();
    void heard(const QString &words);
    void stopped();
};

} // namespace plumb
