// Story: a new revision comes while the site is without a network. The project manager marks an issue on the revision he
// builds by, begins an inspection and briefs a crew; meanwhile the designer takes in the next one at the desk, and the
// adviser checks and issues it. Back in the network nothing is lost, the phone says what is new, the mark stands where it
// stood and asks to be looked at once more, and the briefing says that it went by an older sheet.
#pragma once

#include "tests/e2e/story/tour.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"

#include <functional>
#include <memory>

namespace plumb::test {

class DrawingCase {
public:
    struct Place {
        OfficeProcess &office;
        quint16 port;
        QString siteId;
        QString nextRevision; // "… P-02 … D版.pdf", which differs from the sheet that is built by
        std::function<std::unique_ptr<DrivenApp>(const QString &name)> device; // "manager", "designer" and "adviser", joined before
        std::function<QString(const QString &name)> folder; // of a device
    };
    static constexpr int steps = 7;

    DrawingCase(Place place, Tour &tour);
    void play();

private:
    void lookOffline();
    void brief();
    void upload();
    void issue();
    void comeBack();
    void readBriefing();
    void compare();

    QString begin(DrivenApp &app);   // open and synced
    QString synced(DrivenApp &app);  // all sent
    QString read(DrivenApp &app, const QString &target, const QString &property, QString &into);

    Place m_place;
    Tour &m_tour;
    std::unique_ptr<DrivenApp> m_manager, m_designer, m_adviser;
    QString m_sheetId, m_revisionId, m_briefingId;
};

} // namespace plumb::test
