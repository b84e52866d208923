// Story: a day at the front desk. A call is put through, and its card is on the receiver's device before anybody picks
// up; a visitor who was here before is recognised and greeted for the second time, and the host told.
#pragma once

#include "tests/e2e/story/tour.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"

#include <functional>
#include <memory>

namespace plumb::test {

class DeskCase {
public:
    struct Place {
        OfficeProcess &office;
        quint16 port;
        std::function<std::unique_ptr<DrivenApp>(const QString &name)> device; // that joined before
    };
    static constexpr int steps = 3;

    DeskCase(Place place, Tour &tour);
    void play();

private:
    void wake();
    void putThrough();
    void greetAgain();

    Place m_place;
    Tour &m_tour;
    std::unique_ptr<DrivenApp> m_desk;
    std::unique_ptr<DrivenApp> m_adviser;
};

} // namespace plumb::test
