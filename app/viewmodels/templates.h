// The checklists as pages see them, and the one action that makes an inspection of one.
#pragma once

#include "app/quality/checklist.h"
#include "app/viewmodels/store_link.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class Templates : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant list READ list NOTIFY listChanged FINAL)

public:
    explicit Templates(QObject *parent = nullptr);

    // What may be started: approved versions only. [{id, title, stage, items: how many, version}]
    QVariantList list() const;
    // The inspection and all its items, in one action, in the person's language. Returns its id at
    // once; started(id) or failed(errorText) follows.
    Q_INVOKABLE QString startInspection(const QString &siteId, const QString &stageId, const QString &templateId);

Q_SIGNALS:
    void listChanged();
    void started(const QString &inspectionId);
    void failed(const QVariantMap &error);

private:
    store::Save inspectionOf(const quality::Checklist &checklist, const Id &inspection, const QString &siteId, const QString &stageId);

    StoreLink m_link;
    QString m_personId;
};

} // namespace plumb
