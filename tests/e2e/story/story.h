// The main job, played with the real app and the real office as separate processes: a project
// manager joins, records an inspection with photos while the office is away, the app is killed and
// started again, the office comes back, a designer's device shows everything; the two rename one issue
// at once and keep one title; a voice note is heard, before and after are compared, a wall is looked behind; a whole acceptance is made while the phone dies again and again (acceptance.h); the
// office is killed while a photo goes up; complaints run their way (complaint_case.h), a repair its own (repair_case.h), and so does a day at the front desk (desk_case.h).
#pragma once

#include "tests/e2e/story/acceptance.h"
#include "tests/e2e/story/as_built_case.h"
#include "tests/e2e/story/complaint_case.h"
#include "tests/e2e/story/desk_case.h"
#include "tests/e2e/story/drawing_case.h"
#include "tests/e2e/story/follow_up_case.h"
#include "tests/e2e/story/repair_case.h"
#include "tests/e2e/story/tour.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"

#include <QJsonObject>

#include <memory>

namespace plumb::test {

struct StoryOptions {
    QString programs;  // folder with plumbline, plumbline-office, plumbline-demo
    QString scratch;   // folder that may be filled; removed by the caller
    QString pictures;  // where pictures and tour.json go
    quint32 seed = 0;  // of the moments at which the phone dies
};

class Story {
public:
    static constexpr int steps = 27 + Acceptance::steps + ComplaintCase::steps + FollowUpCase::steps + RepairCase::steps + DeskCase::steps + DrawingCase::steps + AsBuiltCase::steps;

    Story(StoryOptions options, Tour &tour);
    void play();

private:
    void prepare();
    void joinProjectManager();
    void recordOffline();
    void surviveKill();
    void syncBack();
    void showOnSecondDevice();
    void changeOneFieldAtOnce();
    void carryAsFile();
    void speak();
    void listen();
    void mendAndVerify();
    void lookBack();
    void acceptWaterAndElectricity();
    void killTheOffice();
    void compareDevices();
    void complain();
    void followUp();
    void mendAtHome();
    void workTheDesk();
    void drawAnew();
    void losePhone();

    QString program(const QString &name) const;
    QString ofPerson(const QString &role, const QString &what) const; // what demo.json says of the first with this role
    std::unique_ptr<DrivenApp> device(const QString &name) const;
    QString inScratch(const QString &name) const;
    QString answerItems();
    QString takePhotos(int count);
    QString rename(DrivenApp &app, const QString &title);
    QString syncAll(DrivenApp &app);
    QString showsTitle(DrivenApp &app, const QString &title);
    QString readInspectionPage(QString &count) const;

    StoryOptions m_options;
    Tour &m_tour;
    OfficeProcess m_office;
    QJsonObject m_demo;             // what plumbline-demo wrote
    quint16 m_port = 0;
    std::unique_ptr<DrivenApp> m_manager;
    std::unique_ptr<DrivenApp> m_designer;
    QString m_countBeforeKill;
    QString m_inspectionId;
    QString m_spokenItem;           // with the voice note
    QString m_issueId;
    std::unique_ptr<Acceptance> m_acceptance;
};

} // namespace plumb::test
