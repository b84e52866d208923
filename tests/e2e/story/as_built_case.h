// Story: what is built is held against what was drawn. Without a network the designer goes through the issued drawings, finds
// a door that is wider than drawn, asks for a design change, and the client signs it; the revision that comes later closes
// it. At the end of another site the completion file is handed over and archived under a number.
#pragma once

#include "tests/e2e/story/tour.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"

#include <functional>
#include <memory>

namespace plumb::test {

class AsBuiltCase {
public:
    struct Place {
        OfficeProcess &office;
        quint16 port;
        QString siteId;
        QString finishedSiteId;
        std::function<std::unique_ptr<DrivenApp>(const QString &name)> device; // "designer" and "adviser", joined before
    };
    static constexpr int steps = 5;

    AsBuiltCase(Place place, Tour &tour);
    void deviate(); // before a new revision comes
    void close();   // after it

private:
    void check();
    void sign();
    void showDrawn();
    void handOver();
    void archive();

    QString begin(DrivenApp &app);
    QString synced(DrivenApp &app);
    QString signHere(DrivenApp &app);
    QString leaveOut(DrivenApp &app, int part); // a part that is missing, with a reason

    Place m_place;
    Tour &m_tour;
    std::unique_ptr<DrivenApp> m_designer, m_adviser;
    QString m_changeId;
};

} // namespace plumb::test
