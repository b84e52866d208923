// Makes a file for people outside the app, of an inspection, of a stage's acceptance or of the issues of a site: a PDF
// to read and keep, or a workbook to count with. Reads and writes on a reading thread of the store's; the file
// appears when it is whole, and not before it is written down that it leaves (handout.h).
#pragma once

#include "app/viewmodels/store_link.h"

#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class ReportMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString of MEMBER m_of FINAL)               // "inspection", "stage" or "site"
    Q_PROPERTY(QString subjectId MEMBER m_subjectId FINAL)
    Q_PROPERTY(bool forClient MEMBER m_forClient FINAL)    // photos that are released alone
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool shareable READ shareable CONSTANT FINAL)       // share() may find somebody
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 … 1; -1: not known

public:
    explicit ReportMaker(QObject *parent = nullptr);
    ~ReportMaker() override; // what is not whole by then does not come to be

    bool running() const { return bool(m_work); }
    bool shareable() const { return m_link.services()->sharer; }
    double progress() const { return m_progress; }

    // "pdf" or "xlsx". Asks where to; then made() or failed(). Nothing happens where the person chooses no place.
    Q_INVOKABLE void make(const QString &format);
    Q_INVOKABLE void cancel();
    // The file made last, to another program; failed() where none takes it.
    Q_INVOKABLE void share();

Q_SIGNALS:
    void changed();
    void made(const QString &name, const QUrl &place, int missing); // missing: photos whose original is not on this device
    void failed(const QVariantMap &error);

private:
    struct Work; // shared with the store's thread

    void ask(const QString &title);
    void read(const QUrl &place);
    void release();
    std::function<void(int, int)> teller();
    void finish(const Status &status);

    StoreLink m_link;
    QString m_of = QStringLiteral("inspection");
    QString m_subjectId;
    bool m_forClient = false;
    std::shared_ptr<Work> m_work;
    double m_progress = -1;
    QUrl m_made;
};

} // namespace plumb
