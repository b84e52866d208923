// Saves a drawing with its code on it, to be printed: the page as it is, and in a free place near its corner the code, which
// drawing and revision it is, and, where nothing is built by it, that. How it leaves: handout_maker.h.
#pragma once

#include "app/viewmodels/handout_maker.h"

namespace plumb {

class CodedSheet : public plumb::HandoutMaker { // in full: so the QML tools find the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString revisionId MEMBER m_revisionId FINAL)

public:
    using HandoutMaker::HandoutMaker;

    // Asks where to; then made() or failed().
    Q_INVOKABLE void make();

Q_SIGNALS:
    // covers: no free place was found, the stamp lies over the corner. asPicture: lines became pixels, since the file can be
    // shown but not added to.
    void made(const QString &name, bool covers, bool asPicture);

private:
    struct Work;
    void written(const HandoutJob &job) override;

    QString m_revisionId;
};

} // namespace plumb
