// A site's log (duty 84): its days, the newest first, with those nobody has written flagged. Which days are
// gaps is app/quality's (site_log.h).
#pragma once

#include "app/viewmodels/survey.h"

#include <QDate>
#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

// One record of kind `site_log`.
struct LogEntry {
    Id id;
    QDate day;
    QJsonObject fields;
    bool unsent = false;
};

struct LogFound {
    bool exists = false;
    QDate start;
    QDate finished;
    std::vector<LogEntry> entries;       // the newest day first
    QHash<QString, QString> names;       // of crews and authors, by id
};

class SiteLog : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(QString today MEMBER m_today NOTIFY asked FINAL) // "2026-11-23"; "": by the clock
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{date, state: "written" | "missing" | "owed" (today's, until the day is over), recordId, fields, crews (names),
    //   author, lateDays (written so many days after), unsent}]
    Q_PROPERTY(QVariant days READ days NOTIFY changed FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString todayId READ todayId NOTIFY changed FINAL) // today's entry; "": none yet
    Q_PROPERTY(bool over READ over NOTIFY changed FINAL)          // the site is finished: today owes nothing
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit SiteLog(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList days() const { return m_days; }
    int missing() const { return m_missing; }
    QString todayId() const { return m_todayId; }
    bool over() const;
    QVariant error() const { return m_error; }
    // Who was there the last time before this day, for it to be the same again: {date, crews (ids), names, workers},
    // or null.
    Q_INVOKABLE QVariant before(const QString &date) const;

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    QDate day() const;
    void take(const Result<LogFound> &found);
    void arrange();
    QVariantMap written(const LogEntry &entry) const;
    QStringList namesOf(const QJsonObject &fields) const;

    Survey<LogFound> m_survey;
    QString m_siteId;
    QString m_today;
    std::optional<LogFound> m_found;
    QVariantList m_days;
    int m_missing = 0;
    QString m_todayId;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
