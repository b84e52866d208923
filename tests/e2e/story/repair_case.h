// Story: a repair in warranty from the call to the follow-up. The front desk registers it, with a number and its warranty
// at once; the adviser's device shows it; she agrees on a time, goes there, takes photos, says what was done, and the client
// signs on her device; the office plans by itself to ask how it was; the desk sees it and follows up.
#pragma once

#include "tests/e2e/story/tour.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"

#include <memory>

namespace plumb::test {

class RepairCase {
public:
    struct Place {
        OfficeProcess &office;
        quint16 port;
        std::function<std::unique_ptr<DrivenApp>(const QString &name)> device; // "desk" and "adviser", joined before
    };
    static constexpr int steps = 5;

    RepairCase(Place place, Tour &tour);
    void play();

private:
    void registerIt();
    void visit();
    void sign();
    void planned();
    void followUp();

    QString choose(const QString &field, const QString &name); // a person
    QString photo(const QString &button);
    QString reaches(const QString &state);
    QString synced(DrivenApp &app);

    Place m_place;
    Tour &m_tour;
    std::unique_ptr<DrivenApp> m_desk;
    std::unique_ptr<DrivenApp> m_adviser;
    QString m_repairId;
};

} // namespace plumb::test
