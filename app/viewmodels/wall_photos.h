// Behind this wall: the photos of one wall of a site by the stages of the works, the oldest first, so that what lies
// in it (pipes, wires, waterproofing) can be found years later. Which stage a photo is of follows from what it is
// about, else from the day on which it was taken.
#pragma once

#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class WallPhotos : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(QString room MEMBER m_room NOTIFY asked FINAL)
    Q_PROPERTY(QString wall MEMBER m_wall NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QVariant rooms READ rooms NOTIFY changed FINAL)
    Q_PROPERTY(QVariant walls READ walls NOTIFY changed FINAL)
    Q_PROPERTY(QVariant stages READ stages NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit WallPhotos(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    // [{name, count}] that photos of the site name, by name; walls: of the room.
    QVariantList rooms() const { return m_found ? m_found->rooms : QVariantList(); }
    QVariantList walls() const { return m_found ? m_found->walls : QVariantList(); }
    // [{stageId, code, photos: [{recordId, fields}]}] of the wall, or of the room where no wall is chosen; a stageId
    // of "": before the first stage began.
    QVariantList stages() const { return m_found ? m_found->stages : QVariantList(); }
    int count() const { return m_found ? m_found->count : 0; }
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    struct Found {
        QVariantList rooms;
        QVariantList walls;
        QVariantList stages;
        int count = 0;
    };
    static Status find(store::Reader &reader, const QString &siteId, const QString &room, const QString &wall, Found &found);

    QString m_siteId;
    QString m_room;
    QString m_wall;
    std::optional<Found> m_found;
    QVariant m_error = QVariant::fromValue(nullptr);
    Survey<Found> m_survey;
};

} // namespace plumb
