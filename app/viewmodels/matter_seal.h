// What is being signed, for a page: its hash as it stands now, the seal a new signature keeps, and whether a
// signature given earlier still stands under what it was given for.
#pragma once

#include "app/quality/matter.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class MatterSeal : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString aboutId MEMBER m_aboutId NOTIFY asked FINAL) // "": nothing is looked at
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QString hash READ hash NOTIFY changed FINAL)         // SHA-256, hex; "" while it is not known
    Q_PROPERTY(int records READ records NOTIFY changed FINAL)       // that it covers
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit MatterSeal(QObject *parent = nullptr);

    bool known() const { return m_matter.has_value(); }
    QString hash() const;
    int records() const { return m_matter ? int(m_matter->size()) : 0; }
    QVariant error() const { return m_error; }

    // The field `signed` of a new signature; {} while it is not known.
    Q_INVOKABLE QVariantMap seal() const;
    // Of the field `signed` of a signature: {judged, asSigned, changes: [{what: changed|added|gone, kind, title}]};
    // not judged: nothing is known yet, or the signature has no seal.
    Q_INVOKABLE QVariantMap standing(const QVariant &seal) const;

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void take(const Result<quality::Matter> &matter);

    QString m_aboutId;
    std::optional<quality::Matter> m_matter;
    QVariant m_error = QVariant::fromValue(nullptr);
    Survey<quality::Matter> m_survey;
};

} // namespace plumb
