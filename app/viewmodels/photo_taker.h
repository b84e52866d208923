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
    Q_PROPERTY(QString aboutId MEMBER m_aboutId NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString room MEMBER m_room NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString phase MEMBER m_phase NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString demand MEMBER m_demand NOTIFY subjectChanged FINAL)
    Q_PROPERTY(bool cameraAvailable READ cameraAvailable NOTIFY cameraChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY cameraChanged FINAL)
    Q_PROPERTY(QString frame READ frame NOTIFY frameChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY progressChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString lastPhotoId READ lastPhotoId NOTIFY taken FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit PhotoTaker(QObject *parent = nullptr);
    ~PhotoTaker() override;

    bool cameraAvailable() const;
    bool active() const { return m_active; }
    void setActive(bool active);
    QString frame() const { return m_frame; }
    bool busy() const { return !m_tickets.isEmpty(); }
    // Of all that was captured or chosen since nothing was under way: 0 … 1.
    double progress() const { return m_given == 0 ? 1.0 : 1.0 - double(m_tickets.size()) / m_given; }
    QString lastPhotoId() const { return m_lastPhotoId; }
    QVariant error() const { return m_error; }

    Q_INVOKABLE void capture();
    Q_INVOKABLE void importFiles(const QList<QUrl> &urls);
    Q_INVOKABLE void pickFiles();
    // What has not been taken in yet is let go; what is saved stays.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void subjectChanged();
    void cameraChanged();
    void frameChanged();
    void progressChanged();
    void errorChanged();
    void taken(const QString &photoId);
    void failed(const QVariantMap &error);

private:
    PhotoSubject subject() const { return {m_siteId, m_aboutId, m_room, m_phase, m_demand}; }
    void follow(int ticket);
    void finished(int ticket, const QString &photoId, const std::optional<Error> &error);
    void show(const Error &error);

    Services *m_services;
    QString m_siteId;
    QString m_aboutId;
    QString m_room;
    QString m_phase;
    QString m_demand;
    QString m_frame;
    QString m_lastPhotoId;
    bool m_active = false;        // this page wants the camera
    QSet<int> m_tickets;          // ours, under way
    int m_given = 0;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
