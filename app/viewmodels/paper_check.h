// Whether a printed sheet is still the one to build by: its code is read from the camera or a picture, and looked up on
// this device. Without a network it answers by what is known here, and says since when.
#pragma once

#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/store_link.h"

#include <QQmlParserStatus>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class PaperCheck : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    // {standing: draft | review | current | superseded | unknown, sheetId, revisionId, number, title, revision, current (name), currentId, issuedAt} or null
    Q_PROPERTY(QVariant answer READ answer NOTIFY changed FINAL)

public:
    explicit PaperCheck(QObject *parent = nullptr);

    bool busy() const { return m_busy; }
    QVariant answer() const { return m_answer; }

    // A picture's address, or a camera frame's (PhotoTaker.frame): of these each is as good as the next.
    Q_INVOKABLE void look(const QUrl &picture);
    Q_INVOKABLE void pick();
    Q_INVOKABLE void read(const QString &code); // what a code said
    Q_INVOKABLE void again();

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void changed();
    void unreadable(); // a picture without such a code

private:
    void answered(const QVariantMap &answer);

    StoreLink m_link;
    bool m_busy = false;
    QVariant m_answer = QVariant::fromValue(nullptr);
};

} // namespace plumb
