// What the same items said last time: in the inspection this one repeats or rechecks, else in the last
// one of the same checklist at the same site before it.
#pragma once

#include "app/viewmodels/inspection_items.h"

#include <QVariantMap>

namespace plumb {

class PreviousValues : public QObject {
    Q_OBJECT
public:
    explicit PreviousValues(QObject *parent = nullptr);

    // Looks once per inspection.
    void look(const QString &inspectionId, const QVariantMap &fields);
    // {points, unit, result, at (moment), words}; empty: nothing.
    QVariantMap of(const InspectionItem &item) const;
    QString inspectionId() const { return m_previous; }

Q_SIGNALS:
    void changed();

private:
    void findLast(const QVariantMap &fields);
    void readItems(const QString &inspectionId, const QString &at);

    StoreLink m_link;
    QString m_of;
    QString m_previous;
    QString m_at;
    QHash<QString, QJsonObject> m_items; // by InspectionItem::sameAs
};

} // namespace plumb
