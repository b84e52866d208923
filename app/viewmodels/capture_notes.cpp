#include "app/viewmodels/capture_notes.h"

#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QLocale>

#include <cmath>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 atOnce = 5 * 60 * 1000; // ms: a burst is taken in by then

QString distanceWords(double metres, const QString &language)
{
    const QLocale locale(language);
    return metres < 1000 ? CaptureNotes::tr("%1 m").arg(locale.toString(metres, 'f', 0))
                         : CaptureNotes::tr("%1 km").arg(locale.toString(metres / 1000, 'f', 1));
}

QString degrees(double value, QLatin1Char positive, QLatin1Char negative)
{
    return QString::number(std::abs(value), 'f', 5) + u'°' + (value < 0 ? negative : positive);
}

// What a newer app flags is passed over: this one has no words for it.
QVariantMap note(const QString &flag, const QVariantMap &fields, const QString &language)
{
    const auto say = [&flag](const char *icon, const QString &words) {
        return QVariantMap{{u"code"_s, flag}, {u"icon"_s, QString::fromLatin1(icon)}, {u"words"_s, words}};
    };
    if (flag == "imported"_L1)
        return say("image", CaptureNotes::tr("Not taken with this app"));
    if (flag == "clock_set"_L1)
        return say("clock-alert", CaptureNotes::tr("Clock had been set"));
    if (flag == "clock_off"_L1)
        return say("clock-alert", CaptureNotes::tr("Clock %n minute(s) off", nullptr,
                                                    int(std::lround(std::abs(fields.value(u"clock_offset"_s).toDouble()) / 60000))));
    if (flag == "mocked_position"_L1)
        return say("map-pin", CaptureNotes::tr("Position set by a program"));
    if (flag == "far_from_site"_L1)
        return say("map-pin", CaptureNotes::tr("%1 from the site").arg(distanceWords(fields.value(u"distance"_s).toDouble(), language)));
    if (flag == "duplicate"_L1)
        return say("copy", CaptureNotes::tr("Same picture added before"));
    return {};
}

} // namespace

CaptureNotes::CaptureNotes(QObject *parent) : QObject(parent), m_services(Services::current())
{
    connect(m_services, &Services::languageChanged, this, &CaptureNotes::changed);
}

void CaptureNotes::setFields(const QVariantMap &fields)
{
    if (m_fields == fields)
        return;
    m_fields = fields;
    Q_EMIT changed();
}

QVariant CaptureNotes::notes() const
{
    QVariantList notes;
    for (const QStringList flags = m_fields.value(u"flags"_s).toStringList(); const QString &flag : flags) {
        if (const QVariantMap one = note(flag, m_fields, m_services->language()); !one.isEmpty())
            notes += one;
    }
    return notes;
}

QString CaptureNotes::place() const
{
    return placeWords(m_fields.value(u"latitude"_s), m_fields.value(u"longitude"_s), m_fields.value(u"accuracy"_s));
}

QString CaptureNotes::entered() const
{
    const QDateTime taken = toDateTimeValue(m_fields.value(u"taken_at"_s));
    const QDateTime entered = toDateTimeValue(m_fields.value(u"entered_at"_s));
    if (!taken.isValid() || !entered.isValid() || std::abs(taken.msecsTo(entered)) <= atOnce)
        return {};
    return tr("taken in %1").arg(words::dateTime(entered, m_services->language()));
}

QString placeWords(const QVariant &latitude, const QVariant &longitude, const QVariant &accuracy)
{
    if (!latitude.isValid() || latitude.isNull() || !longitude.isValid() || longitude.isNull())
        return {};
    QString words = degrees(latitude.toDouble(), QLatin1Char('N'), QLatin1Char('S')) + u' ' + degrees(longitude.toDouble(), QLatin1Char('E'), QLatin1Char('W'));
    if (accuracy.isValid() && !accuracy.isNull())
        words += CaptureNotes::tr(" ±%1 m").arg(std::lround(accuracy.toDouble()));
    return words;
}

} // namespace plumb
