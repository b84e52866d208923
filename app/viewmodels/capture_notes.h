// What a reader of a photo has to know about how it came to be, in words: what its flags say, where it
// was taken and how well that is known, and when it was taken in, where that was later.
#pragma once

#include "app/viewmodels/services.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class CaptureNotes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantMap fields READ fields WRITE setFields NOTIFY changed FINAL) // of the photo
    Q_PROPERTY(QVariant notes READ notes NOTIFY changed FINAL)   // [{code, icon, words}]
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)    // "31.23040°N 121.47370°E ±8 m"; "": not known
    Q_PROPERTY(QString entered READ entered NOTIFY changed FINAL) // "taken in 24 Nov 09:12"; "": at once

public:
    explicit CaptureNotes(QObject *parent = nullptr);

    const QVariantMap &fields() const { return m_fields; }
    void setFields(const QVariantMap &fields);
    QVariant notes() const;
    QString place() const;
    QString entered() const;

Q_SIGNALS:
    void changed();

private:
    Services *m_services;
    QVariantMap m_fields;
};

// The line of a position; "" where there is none.
QString placeWords(const QVariant &latitude, const QVariant &longitude, const QVariant &accuracy);

} // namespace plumb
