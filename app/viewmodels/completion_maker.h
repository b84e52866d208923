// Hands a completion file out as a folder: a place is asked for, the folder is written aside on a reading thread of the
// store's, that it leaves is written down (handout.h), and only then does it appear. What is not whole by then never does.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class CompletionMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId MEMBER m_siteId FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 … 1; -1: not known

public:
    explicit CompletionMaker(QObject *parent = nullptr);
    ~CompletionMaker() override;

    bool running() const { return bool(m_work); }
    double progress() const { return m_progress; }

    // Asks where to; then made() or failed(). Nothing happens where the person chooses no place.
    Q_INVOKABLE void make();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void made(const QString &name, int files, int missing); // missing: whose bytes are not on this device
    void failed(const QVariantMap &error);

private:
    struct Work; // shared with the store's thread
    void write(const std::shared_ptr<Work> &work, const QUrl &place);
    void release(const std::shared_ptr<Work> &work);
    void finish(const Status &status);

    StoreLink m_link;
    QString m_siteId;
    std::shared_ptr<Work> m_work;
    double m_progress = -1;
};

} // namespace plumb
