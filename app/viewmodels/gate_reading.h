// Gathers from the store what the start of one stage is judged by (app/quality/gate.h): the stage before,
// its inspections with their items, signatures, briefings, issues, photos and tests. One reading, page by
// page on the store's threads; finished() comes once.
#pragma once

#include "app/quality/gate.h"
#include "app/store/store.h"
#include "app/viewmodels/stage_checklists.h"

#include <QPointer>

#include <functional>

namespace plumb {

struct GateFacts {
    store::StoredRecord stage;
    QString beforeCode;              // of the stage before; "": there is none
    std::optional<quality::Checklist> acceptance; // by which that stage is accepted
    quality::GateRules rules;
    quality::GateEvidence evidence;
    QHash<QString, QString> inspectionOf; // item on a red line → its inspection
    QString asksPhotos;              // the inspection whose list the photos stand in; "": nobody has begun one
    QHash<QString, QString> asksOf;  // the same of a room
};

class GateReading : public QObject {
    Q_OBJECT
public:
    GateReading(store::Store *store, QObject *parent);
    void read(const Id &stage);

Q_SIGNALS:
    void finished(const plumb::GateFacts &facts);
    void failed(const plumb::Error &error);

private:
    using Take = std::function<void(const QJsonObject &fields, const QString &id)>;
    void readTemplates();
    void readStages();
    void readRecords();
    void chooseAcceptance();
    void readItems(const quality::InspectionFact &inspection);
    void takeRooms();
    void readPhotos();
    // Every record of a kind at the site, the oldest first; `where` besides.
    void readAll(const QString &kind, const QList<std::pair<QString, QJsonValue>> &where, Take take);
    void readPage(store::ListQuery query, const store::Anchor &after, std::vector<store::StoredRecord> found, Take take);
    // When nothing is under way any more.
    void then(std::function<void()> act);
    void goOn();
    void fail(const Error &error);

    QPointer<store::Store> m_store;
    StageChecklists m_lists;
    QHash<QString, int> m_versions;  // of its template, by inspection
    QHash<QString, quality::Places> m_rooms; // that its items name, by acceptance
    GateFacts m_facts;
    std::function<void()> m_then;
    int m_open = 0;                  // readings under way
    bool m_failed = false;
};

} // namespace plumb
