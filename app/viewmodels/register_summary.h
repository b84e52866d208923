// The summary of the complaint register over a period (duty 110), straight from the records on this device, live, and
// what was locked of it: signed by the desk, confirmed by the adviser, received by the deputy general manager.
// A locked summary shows its own figures, and where a recount does not give the same, what has changed since.
#pragma once

#include "app/viewmodels/register_reading.h"
#include "app/viewmodels/own_part.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

// What a reading thread found.
struct RegisterFound {
    RegisterView view;
    std::optional<store::StoredRecord> record; // of the summary that is kept of this period
    QJsonObject figures;                       // those shown
    RegisterNames names;
    bool locked = false;
    bool comparable = true;                    // all that was counted then is on this device
    std::vector<quality::RegisterDifference> differences;
};

class RegisterSummary : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString from MEMBER m_from NOTIFY asked FINAL)         // "2026-11-01"
    Q_PROPERTY(QString until MEMBER m_until NOTIFY asked FINAL)       // "2026-11-30", included
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY asked FINAL) // a certain summary that is kept; "": that of the period
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool counting READ counting NOTIFY changed FINAL)
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)    // 0 … 1; -1: not known
    Q_PROPERTY(QVariant figures READ figures NOTIFY changed FINAL)    // register_words.h; null: none yet
    Q_PROPERTY(bool whole READ whole NOTIFY changed FINAL)            // this device sees the whole register
    // {recordId, state, stateWords, returned, signed, confirmed, received: {name, at} or null}; null: nothing is kept
    Q_PROPERTY(QVariant kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY changed FINAL)
    Q_PROPERTY(bool comparable READ comparable NOTIFY changed FINAL)
    Q_PROPERTY(QVariant differences READ differences NOTIFY changed FINAL) // [{label, was, is}]: of a locked one, since
    Q_PROPERTY(QVariant teams READ teams NOTIFY changed FINAL)        // [{value: scope, label}]: whose adviser may confirm
    Q_PROPERTY(QVariant steps READ steps NOTIFY changed FINAL)        // [{to, label}] that this person may take
    Q_PROPERTY(QString whyNotSigned READ whyNotSigned NOTIFY changed FINAL) // in words; "": it may be, or is
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit RegisterSummary(QObject *parent = nullptr);
    ~RegisterSummary() override;

    bool known() const { return m_found.has_value(); }
    bool counting() const { return bool(m_work); }
    bool stopped() const { return m_stopped; }
    double progress() const { return m_progress; }
    QVariant figures() const;
    bool whole() const { return m_found && m_found->view.whole; }
    QVariant kept() const;
    bool locked() const { return m_found && m_found->locked; }
    bool comparable() const { return m_found && m_found->comparable; }
    QVariantList differences() const;
    QVariantList teams() const;
    QVariantList steps() const;
    QString whyNotSigned() const;
    QVariant error() const { return m_error; }
    // For files of it: the hash of the figures, and where it is written down that one left.
    QByteArray hash() const { return m_found ? quality::registerHash(m_found->figures) : QByteArray(); }
    QString scope() const;

    Q_INVOKABLE void cancel();   // stopped, until again() or another period
    Q_INVOKABLE void again();
    // Locks what is shown, in one's own name; `scope`: the team whose adviser confirms. Then taken("signed") or failed().
    Q_INVOKABLE void sign(const QString &scope);
    // "confirmed", "received", or "draft" with a reason.
    Q_INVOKABLE void take(const QString &to, const QString &reason = {});

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void taken(const QString &to);
    void failed(const QVariantMap &error);

private:
    Survey<RegisterFound>::Work workFor();
    void ask();
    void found(const Result<RegisterFound> &found);
    bool maySign(const QString &scope) const;
    void save(std::vector<store::Edit> edits, const QString &to);
    QVariant signature(QLatin1StringView by, QLatin1StringView at) const;
    RegisterReader reader() const;
    std::function<void(int, int)> teller(const std::shared_ptr<RegisterWork> &work);

    OwnPart m_self;
    Survey<RegisterFound> m_survey;
    QStringList m_scopes;      // that this device has
    QString m_from;
    QString m_until;
    QString m_recordId;
    std::shared_ptr<RegisterWork> m_work; // under way
    std::optional<RegisterFound> m_found;
    double m_progress = -1;
    bool m_stopped = false;
    bool m_saving = false;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
