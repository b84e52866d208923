// Where the originals of many photos are, for galleries: asked in one go for those that were asked last, and again
// when something comes or goes. Nobody's file is fetched by asking.
#pragma once

#include "app/viewmodels/survey.h"

#include <QSet>

namespace plumb {

class FilePlaces : public QObject {
    Q_OBJECT
public:
    explicit FilePlaces(QObject *parent = nullptr);

    // "": here, or not known yet; "office": it can be fetched; "device": only on another device, as far as is known.
    QString of(const QString &sha256);

Q_SIGNALS:
    void changed();

private:
    using Places = QHash<QString, QString>;
    void askSoon();

    QStringList m_asked;   // the latest last
    QSet<QString> m_isAsked;
    Places m_places;
    bool m_soon = false;
    Survey<Places> m_survey;
};

} // namespace plumb
