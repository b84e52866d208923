// A copy of a photo for people outside the app: upright, at most 2,560 pixels, with what was drawn over it and its stamp;
// the original stays as it is. How it leaves: handout_maker.h.
#pragma once

#include "app/viewmodels/handout_maker.h"

namespace plumb {

class PhotoCopy : public plumb::HandoutMaker { // in full: so the QML tools find the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString photoId MEMBER m_photoId FINAL)

public:
    using HandoutMaker::HandoutMaker;

    // Asks where to; then made() or failed().
    Q_INVOKABLE void make();

Q_SIGNALS:
    void made(const QString &name);

private:
    struct Work;

    void written(const HandoutJob &job) override;

    QString m_photoId;
};

} // namespace plumb
