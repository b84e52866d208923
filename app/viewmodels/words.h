// Dates, times and sizes as people read them. `language` is zh_CN, zh_TW or en; sentences come from
// the translations, so the translator of that language must be installed. Values are QML dates,
// "2026-11-23", or "2026-11-23T09:38:00.000Z"; anything else reads as "". Local time throughout.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

namespace plumb::words {

QString date(const QVariant &value, const QString &language, const QDateTime &now = QDateTime::currentDateTime());
QString time(const QVariant &value, const QString &language);
QString dateTime(const QVariant &value, const QString &language, const QDateTime &now = QDateTime::currentDateTime());
// "5 minutes ago", "in 2 hours", "yesterday 17:20", "tomorrow"; further away: the date.
QString relative(const QVariant &value, const QString &language, const QDateTime &now);
QString fileSize(qint64 bytes, const QString &language);
// "0:07", "12:30" of milliseconds: how long a recording is.
QString clockLength(qint64 milliseconds);
// What is said once a recording was kept that the end of the app had cut off.
QString recoveredVoiceNote(qint64 milliseconds);
QString furtherToasts(qsizetype count);
// "Good morning, Ms Li". Without a form of address: "Good morning".
QString greeting(const QDateTime &now, const QString &address);
QString yes();
QString no();

} // namespace plumb::words
