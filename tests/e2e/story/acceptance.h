// Story: a whole acceptance of water and electricity on one site. 18 items with their measured points, two
// failed; a pressure test across restarts; issues assigned, mended, verified by somebody else; a recheck;
// signatures, photos, a briefing; the next stage's gate; a report. Meanwhile the project manager's phone is killed at
// random moments.
#pragma once

#include "tests/e2e/story/checklist_walk.h"
#include "tests/e2e/story/tour.h"
#include "tests/support/office_process.h"

#include <functional>
#include <optional>

namespace plumb::test {

struct StoredSite;

class Acceptance {
public:
    struct Place {
        DrivenApp &manager;
        DrivenApp &designer;
        OfficeProcess &office;
        quint16 port;
        QString siteId;
        QString siteName;
        QString card;          // folder that files are handed out into
    };
    static constexpr int steps = 15;
    static constexpr int kills = 5;

    Acceptance(Place place, quint32 seed, Tour &tour);
    void play();
    QString siteId() const { return m_place.siteId; }
    // What the devices must hold, whatever became of the app: told from a device's records, kind by kind.
    QString compare(const QString &managersFolder, const QString &designersFolder);

private:
    using Work = std::function<QString()>;

    void begin();
    void walkItems();
    void holdPressure();
    void judgePressure();
    void showGate();
    void assignIssues();
    void mendIssues();
    void verifyIssues();
    void recheck();
    void evidence();
    void openGate();
    void startNextStage();
    void report();

    // Until it is done: after a death the app is started again, what was shown is looked for, and the work
    // taken up. So every piece of work must bear being begun twice.
    QString deed(const Work &work);
    QString restart(int minutesBehind);
    QString openIssue(std::size_t number);
    QString reading(int number, int step, const QString &value);
    QString photo(const QString &button, const QString &shownAs);
    QString mend(const QString &issueId);
    QString writtenByHand();
    QString signature(int number, const QString &role, const QString &name);
    QString gateRow();
    QString makeGood();
    QString openStage();
    QString photographHidden();
    QString drawOver();
    QString letCopyGo();
    QString evidenceAsDone(const StoredSite &site) const;
    QString makeReport(const QString &format);
    QString readReport();
    QString sync(DrivenApp &app);
    QString told(const QString &figure, const QJsonValue &value);

    Place m_place;
    Tour &m_tour;
    quint32 m_seed;
    MortalApp m_hand;
    QStringList m_clock;         // arguments of the next start
    std::optional<ChecklistWalk> m_walk;
    std::optional<ChecklistWalk> m_recheck;
    QString m_testId;
    QStringList m_issues;
    bool m_again = false;        // the deed is being taken up after a death
};

} // namespace plumb::test
