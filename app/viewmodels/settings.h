// `Settings` in QML: what a person set up about the app, and how much room it takes.
#pragma once

#include "app/viewmodels/services.h"

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

    void setLanguage(const QString &language);
    void setTheme(const QString &theme);
    void setTextScale(double scale);
    void setReduceMotion(bool reduce);
    void setLockAfterMinutes(int minutes);
    void setFilesOnMobileData(const QString &which);
    void setOriginalsDays(int days);
    void setOriginalsGigabytes(int gigabytes);

    Q_INVOKABLE void refreshStorage();

Q_SIGNALS:
    void changed();
    void storageChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Services *m_services;
    QVariantMap m_storage;
};

} // namespace plumb
