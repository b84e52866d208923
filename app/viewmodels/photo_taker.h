// Camera and picture files, for a page: the preview, the button, and how far the photos are. The
// photos themselves go through PhotoIntake, which outlives the page.
#pragma once

#include "app/viewmodels/photo_intake.h"

#include <QImage>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class PhotoTaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString scope MEMBER m_scope NOTIFY subjectChanged FINAL) // of photos that are of no site
    Q_PROPERTY(QString aboutId MEMBER m_aboutId NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString room MEMBER m_room NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString wall MEMBER m_wall NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString phase MEMBER m_phase NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString demand MEMBER m_demand NOTIFY subjectChanged FINAL)
    Q_PROPERTY(bool cameraAvailable READ cameraAvailable NOTIFY cameraChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY cameraChanged FINAL)
    Q_PROPERTY(QString frame READ frame NOTIFY frameChanged FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)         // the shutter takes a photo now
    Q_PROPERTY(int keeping READ keeping NOTIFY progressChanged FINAL)   // captured, not kept yet
    Q_PROPERTY(bool importing READ importing NOTIFY progressChanged FINAL) // files, that cancel() lets go
    Q_PROPERTY(QStringList flashes READ flashes NOTIFY cameraChanged FINAL) // of off, on, auto; empty: it has none
    Q_PROPERTY(QString flash READ flash WRITE setFlash NOTIFY cameraChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY progressChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(int repeats READ repeats NOTIFY repeatsChanged FINAL)   // how many of ours were here already
    Q_PROPERTY(QString place READ place NOTIFY placeChanged FINAL)     // where the device is, in words; "": not known
    Q_PROPERTY(QString lastPhotoId READ lastPhotoId NOTIFY taken FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit PhotoTaker(QObject *parent = nullptr);
    ~PhotoTaker() override;

    bool cameraAvailable() const;
    bool active() const { return m_active; }
    void setActive(bool active);
    QString frame() const { return m_frame; }
    bool ready() const;
    int keeping() const { return int(m_tickets.size() - m_imports.size()); }
    bool importing() const { return !m_imports.isEmpty(); }
    QStringList flashes() const;
    QString flash() const;
    void setFlash(const QString &flash);
    bool busy() const { return !m_tickets.isEmpty(); }
    // Of all that was captured or chosen since nothing was under way: 0 … 1.
    double progress() const { return m_given == 0 ? 1.0 : 1.0 - double(m_tickets.size()) / m_given; }
    int repeats() const { return m_repeats; }
    QString place() const;
    QString lastPhotoId() const { return m_lastPhotoId; }
    QVariant error() const { return m_error; }

    Q_INVOKABLE void capture();
    Q_INVOKABLE void importFiles(const QList<QUrl> &urls);
    Q_INVOKABLE void pickFiles();
    // Files that have not been taken in yet are let go; what is saved, or was captured, stays.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void subjectChanged();
    void cameraChanged();
    void frameChanged();
    void progressChanged();
    void readyChanged();
    void repeatsChanged();
    void placeChanged();
    void errorChanged();
    void taken(const QString &photoId);
    void failed(const QVariantMap &error);

private:
    PhotoSubject subject() const { return {m_siteId, m_aboutId, m_room, m_wall, m_phase, m_demand, {}, m_scope}; }
    void follow(int ticket, bool file = false);
    void finished(int ticket, const QString &photoId, const std::optional<Error> &error);
    void show(const Error &error, int ticket);

    Services *m_services;
    QString m_siteId;
    QString m_scope;
    QString m_aboutId;
    QString m_room;
    QString m_wall;
    QString m_phase;
    QString m_demand;
    QString m_frame;
    QString m_lastPhotoId;
    bool m_active = false;        // this page wants the camera
    QSet<int> m_tickets;          // ours, under way
    QSet<int> m_imports;          // … of these, the files
    int m_given = 0;
    int m_repeats = 0;
    int m_lastTicket = 0;
    int m_errorTicket = 0;        // what is kept from here on shows that it goes on
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
