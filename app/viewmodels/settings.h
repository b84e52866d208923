// `Settings` in QML: what a person set up about the app, and how much room it takes.
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/spare_drawings.h"

#include <QQmlEngine>
#include <QVariant>

namespace plumb {

class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenLanguage READ spokenLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(int lockAfterMinutes READ lockAfterMinutes WRITE setLockAfterMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QString filesOnMobileData READ filesOnMobileData WRITE setFilesOnMobileData NOTIFY changed FINAL)
    Q_PROPERTY(int originalsDays READ originalsDays WRITE setOriginalsDays NOTIFY changed FINAL)                // 0: always
    Q_PROPERTY(int originalsGigabytes READ originalsGigabytes WRITE setOriginalsGigabytes NOTIFY changed FINAL) // 0: no limit
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(QVariant storage READ storage NOTIFY storageChanged FINAL)
    Q_PROPERTY(bool makingRoom READ makingRoom NOTIFY roomChanged FINAL)
    Q_PROPERTY(QVariant roomMade READ roomMade NOTIFY roomChanged FINAL)

public:
    explicit Settings(QObject *parent = nullptr);
    static Settings *create(QQmlEngine *, QJSEngine *) { return new Settings; }

    QString language() const;
    QString spokenLanguage() const;
    QString theme() const;
    bool dark() const;
    double textScale() const;
    bool reduceMotion() const;
    int lockAfterMinutes() const;
    QString filesOnMobileData() const; // never, small, always
    int originalsDays() const;
    int originalsGigabytes() const;
    bool hasPassphrase() const;
    QVariantMap storage() const { return m_storage; } // {} until refreshStorage() has answered
    bool makingRoom() const { return m_spareDrawings.running(); }
    QVariantMap roomMade() const { return m_roomMade; } // {files, bytes, error}: what came of it; {} before, and once storage is looked at anew

    void setLanguage(const QString &language);
    void setTheme(const QString &theme);
    void setTextScale(double scale);
    void setReduceMotion(bool reduce);
    void setLockAfterMinutes(int minutes);
    void setFilesOnMobileData(const QString &which);
    void setOriginalsDays(int days);
    void setOriginalsGigabytes(int gigabytes);

    Q_INVOKABLE void refreshStorage();
    // Drawings that are superseded or not issued leave this device where they can be fetched again.
    Q_INVOKABLE void letGoOfDrawings();

Q_SIGNALS:
    void changed();
    void storageChanged();
    void roomChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countStorage();
    void takeRoom(const SpareDrawings::LetGo &what);

    Services *m_services;
    SpareDrawings m_spareDrawings;
    QVariantMap m_storage;
    QVariantMap m_roomMade;
};

} // namespace plumb
