// What the start of a stage still lacks (duty 82), live, and the start itself. Judging is app/quality's
// (gate.h); what was missing when the stage was started, or let start, stays in its record.
#pragma once

#include "app/viewmodels/gate_words.h"
#include "app/viewmodels/own_part.h"
#include "app/viewmodels/store_link.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class StageGate : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString stageId READ stageId WRITE setStageId NOTIFY stageIdChanged FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)      // it has been looked at
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)        // nothing is missing
    // [{code, text, ids, page, params, demand}]: page with its params shows or mends it; demand: a person vouches for it.
    Q_PROPERTY(QVariant missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // in one line; "": nothing
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit StageGate(QObject *parent = nullptr);

    QString stageId() const { return m_stageId; }
    void setStageId(const QString &stageId);
    bool known() const { return m_facts.has_value(); }
    bool open() const { return known() && m_missing.empty(); }
    QVariant missing() const;
    QString summary() const;
    bool busy() const { return m_busy; }
    QVariant error() const { return m_error; }

    Q_INVOKABLE void start();                             // only when nothing is missing
    Q_INVOKABLE void overrideWith(const QString &reason); // what is missing, who let it start and why are kept
    Q_INVOKABLE void confirm(const QString &demand);      // contract, permit …: this person has seen it

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void stageIdChanged();
    void changed();
    void busyChanged();
    void errorChanged();
    void started();

private:
    void look();
    bool mayOverride() const;
    void take(const GateFacts &facts);
    words::GateSpeech speech() const;
    QVariantMap row(const quality::Missing &missing) const;
    QJsonObject gate() const;
    void save(QJsonObject set, bool starts);
    void show(const QVariant &error);

    StoreLink m_link;
    QString m_stageId;
    OwnPart m_self;
    std::optional<GateFacts> m_facts;
    std::vector<quality::Missing> m_missing;
    QPointer<GateReading> m_reading;
    bool m_lookAgain = false;
    bool m_busy = false;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
