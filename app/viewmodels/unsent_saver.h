// Saves what the office has not got yet into one file that travels by cable, card or chat, for when no
// network will do. The file is written aside and appears when it is whole.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class UnsentSaver : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 … 1; -1: not known

public:
    explicit UnsentSaver(QObject *parent = nullptr);
    ~UnsentSaver() override; // what is not whole by then does not come to be

    bool running() const { return bool(m_work); }
    double progress() const { return m_progress; }

    // Asks where to; then saved() or failed(). Nothing happens where the person chooses no place.
    Q_INVOKABLE void save();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void saved(const QString &name, int changes, int files);
    void failed(const QVariantMap &error);

private:
    struct Work; // shared with the store's thread, which writes

    void begin(const QUrl &place);
    void next();
    void finish(const std::optional<Error> &error, bool whole);

    StoreLink m_link;
    std::shared_ptr<Work> m_work;
    double m_progress = -1;
    bool m_choosing = false;
};

} // namespace plumb
