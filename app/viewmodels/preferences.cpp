#include "app/viewmodels/preferences.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &folder)
    : m_file(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat)
{
}

QVariant Preferences::value(const QString &name, const QVariant &fallback) const
{
    const auto overruled = m_overruled.constFind(name);
    return overruled != m_overruled.constEnd() ? *overruled : m_file.value(name, fallback);
}

QString Preferences::text(const char *name, const char *fallback) const
{
    return value(QString::fromLatin1(name), QString::fromLatin1(fallback)).toString();
}

void Preferences::overrule(const QString &name, const QVariant &value)
{
    m_overruled.insert(name, value);
}

void Preferences::put(const QString &name, const QVariant &wanted)
{
    if (value(name, {}) == wanted)
        return;
    m_overruled.remove(name);
    m_file.setValue(name, wanted);
    m_file.sync();
    Q_EMIT changed();
}

double Preferences::textScale() const
{
    return std::clamp(value(u"textScale"_s, 1.0).toDouble(), leastTextScale, mostTextScale);
}

bool Preferences::reduceMotion() const
{
    return value(u"reduceMotion"_s, false).toBool();
}

int Preferences::lockAfterMinutes() const
{
    return std::max(0, value(u"lockAfterMinutes"_s, 0).toInt());
}

int Preferences::originalsDays() const
{
    return std::max(0, value(u"originalsDays"_s, 0).toInt());
}

int Preferences::originalsGigabytes() const
{
    return std::max(0, value(u"originalsGigabytes"_s, 0).toInt());
}

void Preferences::setOriginalsDays(int days)
{
    if (days >= 0)
        put(u"originalsDays"_s, days);
}

void Preferences::setOriginalsGigabytes(int gigabytes)
{
    if (gigabytes >= 0)
        put(u"originalsGigabytes"_s, gigabytes);
}

void Preferences::setLanguage(const QString &language)
{
    if (!QStringList{u"system"_s, u"zh_CN"_s, u"zh_TW"_s, u"en"_s}.contains(language) || language == this->language())
        return;
    put(u"language"_s, language);
    Q_EMIT languageChanged();
}

void Preferences::setTheme(const QString &theme)
{
    if (QStringList{u"system"_s, u"light"_s, u"dark"_s}.contains(theme))
        put(u"theme"_s, theme);
}

void Preferences::setTextScale(double scale)
{
    put(u"textScale"_s, std::clamp(scale, leastTextScale, mostTextScale));
}

void Preferences::setReduceMotion(bool reduce)
{
    put(u"reduceMotion"_s, reduce);
}

void Preferences::setLockAfterMinutes(int minutes)
{
    put(u"lockAfterMinutes"_s, std::max(0, minutes));
}

void Preferences::setFilesOnMobileData(const QString &which)
{
    if (QStringList{u"never"_s, u"small"_s, u"always"_s}.contains(which))
        put(u"filesOnMobileData"_s, which);
}

QString Preferences::spokenLanguage() const
{
    const QString chosen = language();
    return chosen == "system"_L1 ? spokenLanguageFor(QLocale::system().uiLanguages()) : chosen;
}

QString spokenLanguageFor(const QStringList &uiLanguages)
{
    for (const QString &wanted : uiLanguages) {
        const QLocale locale(QString(wanted).replace(u'-', u'_'));
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalChineseScript ? u"zh_TW"_s : u"zh_CN"_s;
        if (locale.language() == QLocale::English)
            return u"en"_s;
    }
    return u"en"_s;
}

} // namespace plumb
