// What a person set up about the app itself. Kept in a small file beside the database, because it
// is needed before the database is open (language and theme of the lock page) and holds nothing
// confidential. Written at once.
#pragma once

#include <QObject>
#include <QSettings>

namespace plumb {

class Preferences : public QObject {
    Q_OBJECT
public:
    static constexpr double leastTextScale = 0.85;
    static constexpr double mostTextScale = 2.0;

    // "<folder>/settings.ini"
    explicit Preferences(const QString &folder);

    QString language() const { return text("language", "system"); }   // system, zh_CN, zh_TW, en
    QString theme() const { return text("theme", "system"); }         // system, light, dark
    double textScale() const;
    bool reduceMotion() const;
    int lockAfterMinutes() const;                                     // 0: never
    QString filesOnMobileData() const { return text("filesOnMobileData", "never"); } // never, small, always

    int originalsDays() const;                                        // how long originals stay; 0: always
    int originalsGigabytes() const;                                   // how much room they take at most; 0: no limit

    // Values outside what is listed above are ignored.
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);
    void setTextScale(double scale);
    void setReduceMotion(bool reduce);
    void setLockAfterMinutes(int minutes);
    void setFilesOnMobileData(const QString &which);
    void setOriginalsDays(int days);
    void setOriginalsGigabytes(int gigabytes);

    // For this run only, such as from the command line.
    void overrule(const QString &name, const QVariant &value);

    // `language` with "system" resolved to one of the three we speak.
    QString spokenLanguage() const;

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    QString text(const char *name, const char *fallback) const;
    QVariant value(const QString &name, const QVariant &fallback) const;
    void put(const QString &name, const QVariant &value);

    QSettings m_file;
    QVariantMap m_overruled;
};

// The best of zh_CN, zh_TW and en for what the system asks for ("zh-Hant-HK" -> zh_TW).
QString spokenLanguageFor(const QStringList &uiLanguages);

} // namespace plumb
