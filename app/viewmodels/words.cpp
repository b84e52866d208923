#include "app/viewmodels/words.h"

#include "app/viewmodels/value_map.h"

#include <QCoreApplication>
#include <QLocale>

namespace plumb::words {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool isDay(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate || value.toString().size() == 10;
}

QString dayText(const QDate &day, const QString &language, const QDate &today)
{
    const bool thisYear = day.year() == today.year();
    if (language.startsWith("zh"_L1))
        return day.toString(thisYear ? u"M月d日"_s : u"yyyy年M月d日"_s);
    return QLocale(language).toString(day, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

// Yesterday, today and tomorrow have names; other days are the date.
QString nearDay(const QDate &day, const QString &language, const QDate &today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    if (days == -1)
        return Words::tr("yesterday");
    if (days > 1 && days < 7)
        return Words::tr("in %n day(s)", nullptr, int(days));
    if (days < -1 && days > -7)
        return Words::tr("%n day(s) ago", nullptr, int(-days));
    return dayText(day, language, today);
}

} // namespace

QString date(const QVariant &value, const QString &language, const QDateTime &now)
{
    const QDateTime at = toDateTimeValue(value).toLocalTime();
    return at.isValid() ? dayText(at.date(), language, now.toLocalTime().date()) : QString();
}

QString time(const QVariant &value, const QString &)
{
    const QDateTime at = toDateTimeValue(value).toLocalTime();
    return at.isValid() ? at.toString(u"HH:mm"_s) : QString();
}

QString dateTime(const QVariant &value, const QString &language, const QDateTime &now)
{
    if (!toDateTimeValue(value).isValid())
        return {};
    return isDay(value) ? date(value, language, now)
                        : date(value, language, now) + u' ' + time(value, language);
}

QString relative(const QVariant &value, const QString &language, const QDateTime &now)
{
    const QDateTime at = toDateTimeValue(value).toLocalTime();
    if (!at.isValid())
        return {};
    const QDate today = now.toLocalTime().date();
    if (isDay(value))
        return nearDay(at.date(), language, today);
    const qint64 seconds = at.secsTo(now);
    const int minutes = int(qMin<qint64>(qAbs(seconds) / 60, 24 * 60));
    if (minutes == 0)
        return Words::tr("just now");
    if (minutes < 60)
        return seconds > 0 ? Words::tr("%n minute(s) ago", nullptr, minutes)
                           : Words::tr("in %n minute(s)", nullptr, minutes);
    if (at.date() == today)
        return seconds > 0 ? Words::tr("%n hour(s) ago", nullptr, minutes / 60)
                           : Words::tr("in %n hour(s)", nullptr, minutes / 60);
    if (qAbs(today.daysTo(at.date())) == 1)
        return nearDay(at.date(), language, today) + u' ' + time(value, language);
    return dateTime(value, language, now);
}

QString fileSize(qint64 bytes, const QString &language)
{
    return QLocale(language).formattedDataSize(qMax<qint64>(bytes, 0), bytes < 1'000'000 ? 0 : 1,
                                               QLocale::DataSizeSIFormat);
}

QString clockLength(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(milliseconds, 0) / 1000;
    return QString::number(seconds / 60) + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
}

QString recoveredVoiceNote(qint64 milliseconds)
{
    //: %1 is a length such as 0:12
    return Words::tr("The app ended during a voice note. What was recorded until then is kept: %1").arg(clockLength(milliseconds));
}

QString furtherToasts(qsizetype count)
{
    return Words::tr("and %n more that you were to be told", nullptr, int(count));
}

QString greeting(const QDateTime &now, const QString &address)
{
    const int hour = now.toLocalTime().time().hour();
    const QString words = hour < 5 ? Words::tr("Still up")
        : hour < 12                ? Words::tr("Good morning")
        : hour < 14                ? Words::tr("Good day")
        : hour < 18                ? Words::tr("Good afternoon")
                                   : Words::tr("Good evening");
    //: %1 is the greeting, %2 the form of address
    return address.isEmpty() ? words : Words::tr("%1, %2").arg(words, address);
}

QString yes()
{
    return Words::tr("yes");
}

QString no()
{
    return Words::tr("no");
}

} // namespace plumb::words
