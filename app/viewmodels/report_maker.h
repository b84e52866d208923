// Makes a file of an inspection for people outside the app: a PDF to read and keep, or a workbook to count
// with. Reads and writes on a reading thread of the store's; the file appears when it is whole.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class ReportMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString inspectionId MEMBER m_inspectionId FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 … 1; -1: not known

public:
    explicit ReportMaker(QObject *parent = nullptr);
    ~ReportMaker() override; // what is not whole by then does not come to be

    bool running() const { return bool(m_work); }
    double progress() const { return m_progress; }

    // "pdf" or "xlsx". Asks where to; then made() or failed(). Nothing happens where the person chooses no place.
    Q_INVOKABLE void make(const QString &format);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void made(const QString &name, int missing); // photos whose original is not on this device
    void failed(const QVariantMap &error);

private:
    struct Work; // shared with the store's thread

    void read(const QUrl &place);
    std::function<void(int, int)> teller();
    void finish(const Status &status);

    StoreLink m_link;
    QString m_inspectionId;
    std::shared_ptr<Work> m_work;
    double m_progress = -1;
};

} // namespace plumb
