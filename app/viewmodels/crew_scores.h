// The crews' figures (duty 92), straight from the records on this device, live: of one site or of all, of one
// month or of all. Every figure carries the ids of the records it counts.
#pragma once

#include "app/viewmodels/crew_evidence.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class CrewScores : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)   // "": all
    Q_PROPERTY(QString crewId MEMBER m_crewId NOTIFY asked FINAL)   // "": all
    Q_PROPERTY(QString month MEMBER m_month NOTIFY asked FINAL)     // "2026-11"; "": all
    Q_PROPERTY(QString trade MEMBER m_trade NOTIFY asked FINAL)     // "": all
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{crew, name, trade, lead, site, siteName, month, score, judged, firstPass, pointsOver, reopened, redLines, openObjections}]: the
    // best first, those of whom nothing was inspected (not judged) last. A figure is {count, of, share, records, others}.
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QVariant byMonth READ byMonth NOTIFY changed FINAL)  // of one crew, the newest first
    Q_PROPERTY(QVariant bySite READ bySite NOTIFY changed FINAL)    // of one crew
    Q_PROPERTY(QStringList months READ months NOTIFY changed FINAL) // with evidence, the newest first
    Q_PROPERTY(QStringList trades READ trades NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit CrewScores(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList list() const;
    QVariantList byMonth() const;
    QVariantList bySite() const;
    QStringList months() const { return m_found ? m_found->months : QStringList(); }
    QStringList trades() const { return m_found ? m_found->trades : QStringList(); }
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    QVariantMap map(const quality::CrewScore &score) const;
    QVariantList maps(const std::vector<quality::CrewScore> &scores) const;

    Survey<CrewFound> m_survey;
    QString m_siteId;
    QString m_crewId;
    QString m_month;
    QString m_trade;
    std::optional<CrewFound> m_found;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
