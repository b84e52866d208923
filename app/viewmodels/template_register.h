// Every checklist template with all its versions: the company's own and those that travel with the app;
// and what begins a new one.
#pragma once

#include "app/viewmodels/own_part.h"
#include "app/viewmodels/template_shelf.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class TemplateRegister : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)

public:
    explicit TemplateRegister(QObject *parent = nullptr);

    // [{recordId ("" of the app's own), code, title, stage, stageTitle, version, state, stateWords, people:
    // [{label, name}], approvedOn, items, builtIn, inUse, waitsForMe, mine, problem}], by stage, rounds last;
    // of one code the newest first, the app's last.
    QVariantList rows() const;
    bool busy() const { return m_busy; }

    // A draft of one's own: from any version ("" as record: the app's of this code), or empty ("" as code).
    // Returns its id at once; begun(id) or failed(errorText) follows.
    Q_INVOKABLE QString begin(const QString &code, const QString &recordId);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void begun(const QString &recordId);
    void failed(const QVariantMap &error);

private:
    QVariantMap row(const ShelvedTemplate &one) const;
    bool waitsForMe(const ShelvedTemplate &one) const;
    int nextVersion(const QString &code) const;
    void beginFrom(const Id &id, const QJsonObject &from);
    QJsonObject emptyOne(const Id &id) const;
    void save(const Id &id, const QJsonObject &fields);
    void setBusy(bool busy);

    StoreLink m_link;
    TemplateShelf m_shelf;
    OwnPart m_self;
    bool m_busy = false;
};

} // namespace plumb
