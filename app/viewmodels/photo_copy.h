// A copy of a photo for people outside the app: upright, at most 2,560 pixels, with what was drawn over it and its stamp;
// the original stays as it is. It is written down before it leaves (handout.h).
#pragma once

#include "app/viewmodels/store_link.h"

#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class PhotoCopy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString photoId MEMBER m_photoId FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool shareable READ shareable CONSTANT FINAL)

public:
    explicit PhotoCopy(QObject *parent = nullptr);

    bool running() const { return bool(m_work); }
    bool shareable() const { return m_link.services()->sharer; }

    // Asks where to; then made() or failed(). Nothing happens where the person chooses no place.
    Q_INVOKABLE void make();
    Q_INVOKABLE void share(); // the one made last

Q_SIGNALS:
    void changed();
    void made(const QString &name);
    void failed(const QVariantMap &error);

private:
    struct Work;

    void write(const QUrl &place);
    void release();
    void finish(const Status &status);

    StoreLink m_link;
    QString m_photoId;
    std::shared_ptr<Work> m_work;
    QUrl m_made;
};

} // namespace plumb
