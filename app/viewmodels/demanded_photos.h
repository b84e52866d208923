// Which photos an inspection asks for and which are there: those of its items, then those that the
// checklist wants of the stage (hidden works), room by room (app/quality/photo_demand.h). Of a stage that nobody
// has begun to inspect, those of the checklist in force. Live: a photo that comes in is counted at once.
#pragma once

#include "app/viewmodels/inspection_items.h"
#include "app/viewmodels/record_count.h"
#include "app/viewmodels/photo_evidence.h"
#include "app/viewmodels/record_item.h"
#include "app/viewmodels/survey.h"
#include "app/viewmodels/template_shelf.h"

namespace plumb {

class DemandedPhotos : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString inspectionId READ inspectionId WRITE setInspectionId NOTIFY inspectionIdChanged FINAL)
    Q_PROPERTY(QString stageId READ stageId WRITE setStageId NOTIFY stageIdChanged FINAL) // where there is no inspection
    // [{key, title, detail, aboutId, demand, phase, room, wall, wanted, there}]
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(int wanted READ wanted NOTIFY changed FINAL)   // photos altogether
    Q_PROPERTY(int there READ there NOTIFY changed FINAL)     // of these

public:
    explicit DemandedPhotos(QObject *parent = nullptr);

    QString inspectionId() const { return m_inspectionId; }
    void setInspectionId(const QString &inspectionId);
    QString stageId() const { return m_stageId; }
    void setStageId(const QString &stageId);
    QVariant list() const { return m_list; }
    int wanted() const { return m_wanted; }
    int there() const { return m_there; }
    // The first from `row` on, and round, that still lacks a photo; -1: none does.
    Q_INVOKABLE int nextOpen(int fromRow) const;
    // Of a demand in its place or of an item, as the camera knows what it takes; -1: none.
    Q_INVOKABLE int rowOf(const QString &aboutId, const QString &demand, const QString &room = {}, const QString &wall = {}) const;

    void classBegin() override;
    void componentComplete() override;

Q_SIGNALS:
    void inspectionIdChanged();
    void stageIdChanged();
    void changed();

private:
    QString site() const;
    QString stage() const;
    const quality::Checklist *checklist() const;
    PhotoQuestion question() const;
    void count();
    void look();
    void collect();
    void addItems();
    void addOfStage();

    StoreLink m_link;
    QString m_inspectionId;
    QString m_stageId;
    RecordItem m_inspection;
    RecordItem m_stage;
    InspectionItems m_items;
    TemplateShelf m_shelf;
    RecordCount m_byAbout;
    QString m_counted;      // the site whose photos are counted
    PhotoQuestion m_asked;
    Survey<PhotoEvidence> m_survey;
    std::optional<PhotoEvidence> m_found;
    QVariantList m_list;
    int m_wanted = 0;
    int m_there = 0;
};

} // namespace plumb
