// Photos of a defect before and after it was mended, two and two, as they are compared.
#pragma once

#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class PhotoPairs : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QStringList abouts MEMBER m_abouts NOTIFY aboutsChanged FINAL)
    Q_PROPERTY(QVariant list READ list NOTIFY listChanged FINAL)

public:
    explicit PhotoPairs(QObject *parent = nullptr);

    // [{before, after, beforeFields, afterFields}] of the photos about any of the records, the newest after first.
    QVariantList list() const { return m_list; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void aboutsChanged();
    void listChanged();

private:
    QStringList m_abouts;
    QVariantList m_list;
    Survey<QVariantList> m_survey;
};

} // namespace plumb
