// Story: the client of a site that was finished three months ago is asked, without the office, and gives 2 of 5: that
// opens an alert, which reaches the deputy general manager and is answered; so is what the client suggested.
#pragma once

#include "tests/e2e/story/tour.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"

#include <memory>

namespace plumb::test {

class FollowUpCase {
public:
    struct Place {
        OfficeProcess &office;
        quint16 port;
        std::function<std::unique_ptr<DrivenApp>(const QString &name)> device;
    };
    static constexpr int steps = 4;

    FollowUpCase(Place place, Tour &tour);
    void play();

private:
    void findVisit();
    void askOffline();
    void answerAlert();
    void answerSuggestion();

    QString awake(DrivenApp &app);
    QString sent(DrivenApp &app);
    // Taps the row of a list whose title or words contain this.
    QString tapRow(DrivenApp &app, const QString &row, const QString &words);

    Place m_place;
    Tour &m_tour;
    std::unique_ptr<DrivenApp> m_adviser;
    std::unique_ptr<DrivenApp> m_director;
};

} // namespace plumb::test
