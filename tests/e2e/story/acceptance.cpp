#include "tests/e2e/story/acceptance.h"

#include "tests/e2e/story/sequence.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

// Of the app's own checklist (assets/templates/utilities.json), in its order.
const std::vector<WalkedItem> &utilities()
{
    static const std::vector<WalkedItem> items{
        {u"briefing_lines"_s, {}},
        {u"walls_photographed"_s, {}},
        {u"pressure_test"_s, {}, false, true},
        {u"gauge_photos"_s, {}},
        {u"hot_left"_s, {}},
        {u"outlet_level"_s, {u"1"_s, u"0.5"_s, u"3.8"_s}, true}, // at most 2 mm
        {u"drain_flow"_s, {}},
        {u"sleeve_height"_s, {u"22"_s, u"25"_s}},
        {u"conduit_fill"_s, {u"32"_s, u"36"_s, u"38"_s}},
        {u"no_joints"_s, {}},
        {u"wire_colours"_s, {}},
        {u"insulation"_s, {u"5.2"_s, u"12"_s, u"8.4"_s}},
        {u"pipe_distance"_s, {u"320"_s, u"310"_s, u"305"_s}},
        {u"residual_current"_s, {u"22"_s}},
        {u"bonding"_s, {u"6"_s}},
        {u"switch_level"_s, {u"0.5"_s, u"1"_s, u"1.5"_s, u"0.5"_s, u"1"_s}},
        {u"switch_side_by_side"_s, {u"0.3"_s, u"0.4"_s, u"0.9"_s}, true}, // at most 0.5 mm
        {u"chases"_s, {}}};
    return items;
}

constexpr std::size_t pressureRow = 2;
constexpr int actionsToDieIn = 230; // fewer than there are

} // namespace

Acceptance::Acceptance(Place place, quint32 seed, Tour &tour)
    : m_place(std::move(place)), m_tour(tour), m_seed(seed), m_hand(m_place.manager, seed)
{
}

void Acceptance::play()
{
    begin();
    walkItems();
    holdPressure();
    judgePressure();
    showGate();
    assignIssues();
    mendIssues();
    verifyIssues();
    recheck();
    evidence();
    openGate();
    startNextStage();
    report();
}

QString Acceptance::deed(const Work &work)
{
    for (m_again = false;; m_again = true) {
        const QString problem = work();
        if (!m_hand.hasDied())
            return problem;
        const QString back = Sequence() << [&] { return m_hand.revive(m_clock); } << [&] { return m_hand.wait(u"today_page"_s); }
                                        << [&] { return m_walk->lookAgain(); }
                                        << [&] { return m_hand.grab(m_tour.picture(u"after-kill-%1"_s.arg(m_hand.deaths()))); };
        if (!back.isEmpty())
            return back;
    }
}

QString Acceptance::restart(int minutesBehind)
{
    m_clock.clear();
    if (minutesBehind > 0)
        m_clock << u"--clock-ahead"_s << QString::number(-minutesBehind);
    m_place.manager.kill();
    return Sequence() << [&] { return m_hand.revive(m_clock); } << [&] { return m_hand.wait(u"today_page"_s); };
}

void Acceptance::begin()
{
    m_tour.step(u"three hours ago, without the office: the acceptance of water and electricity starts with its pressure test"_s, [this] {
        QString inspection;
        const auto test = [&]() -> QString {
            return Sequence() << [&] { return m_hand.tap(u"item_test_start"_s); }
                              << [&] { return m_hand.type(u"test_first_reading"_s, u"0.62"_s); }
                              << [&] { return m_hand.tap(u"test_begin"_s); } << [&] { return m_hand.wait(u"test_standing"_s); }
                              << [&] { return m_hand.read(u"timed_test_page"_s, u"testId"_s, m_testId); }
                              << [&] { return photo(u"test_camera_start"_s, u"test_photo_start"_s); }
                              << [&] { return m_hand.grab(m_tour.picture(u"test-running"_s)); } << [&] { return m_hand.tap(u"back_button"_s); }
                              << [&] { return m_hand.rest(); };
        };
        return Sequence() << [&] { return m_place.office.stop(); } << [&] { return restart(185); }
                          << [&] { return m_hand.tap(u"record_button"_s); } << [&] { return m_hand.tap(u"record_inspection"_s); }
                          << [&] { return m_hand.type(u"site_chooser_search"_s, m_place.siteName.left(2)); }
                          << [&] { return m_hand.tap(m_place.siteName); }
                          << [&] { return m_hand.tap(u"template_utilities"_s); } << [&] { return m_hand.wait(u"item_pass_button"_s); }
                          << [&] { return m_hand.read(u"inspection_page"_s, u"inspectionId"_s, inspection); }
                          << [&] {
                                 m_walk.emplace(m_hand, inspection, utilities());
                                 return m_walk->answer(0);
                             }
                          << [&] { return m_walk->answer(1); } << [&] { return m_walk->goTo(pressureRow); } << test;
    });
}

void Acceptance::walkItems()
{
    m_tour.step(u"its other items, measured with the number pad: two are beyond their limits; killed at random moments, nothing is lost"_s, [this] {
        m_hand.mayDie(kills, actionsToDieIn);
        Sequence sequence;
        for (std::size_t row = pressureRow + 1; row < utilities().size(); ++row) {
            sequence << [this, row] { return deed([&] { return m_walk->answer(row); }); };
            if (utilities()[row].fails)
                sequence << [this, row] { return deed([&] { return openIssue(row); }); };
        }
        const auto points = std::accumulate(utilities().begin(), utilities().end(), qsizetype(0),
                                            [](qsizetype sum, const WalkedItem &item) { return sum + item.points.size(); });
        return sequence << [&] { return m_hand.grab(m_tour.picture(u"measured"_s)); }
                        << [&] { return told(u"items"_s, int(utilities().size())); } << [&] { return told(u"points"_s, points); };
    });
}

// From what its points say. Once it is there, its tile leads to it.
QString Acceptance::openIssue(std::size_t row)
{
    const auto tile = [&] {
        if (m_again)
            return m_hand.shows(u"item_issue_link"_s) ? m_hand.tap(u"item_issue_link"_s) : m_hand.tap(u"item_issue_button"_s);
        return m_hand.tap(u"item_issue_button"_s);
    };
    QString issue;
    return Sequence() << [&] { return m_walk->goTo(row); } << [&] { return m_again ? m_hand.rest() : QString(); } << tile
                      << [&] { return m_hand.wait(u"step_to_assigned"_s); } << [&] { return m_hand.read(u"issue_page"_s, u"issueId"_s, issue); }
                      << [&] {
                             if (!m_issues.contains(issue))
                                 m_issues += issue;
                             return m_hand.tap(u"back_button"_s);
                         }
                      << [&] { return m_hand.rest(); };
}

QString Acceptance::photo(const QString &button, const QString &shownAs)
{
    if (m_again && m_hand.shows(shownAs))
        return {};
    return Sequence() << [&] { return m_hand.tap(button); } << [&] { return m_hand.tap(u"camera_shutter_button"_s); }
                      << [&] { return m_hand.wait(u"camera_thumb_0"_s); } << [&] { return m_hand.tap(u"camera_close_button"_s); }
                      << [&] { return m_hand.wait(shownAs); } << [&] { return m_hand.rest(); };
}

// The steps of the code's test of plastic pipe: 1 h from 1.5 × working pressure, then 2 h from 1.15 ×.
QString Acceptance::reading(int number, int step, const QString &value)
{
    const QString shownAs = u"test_reading_%1"_s.arg(number);
    const auto open = [&]() -> QString {
        return Sequence() << [&] { return m_hand.open(u"TimedTest"_s, {{u"testId"_s, m_testId}}); } << [&] { return m_hand.wait(u"test_reading_0"_s); };
    };
    return Sequence() << open
                      << [&] {
                             if (m_hand.shows(shownAs))
                                 return QString();
                             return QString(Sequence() << [&] { return m_hand.tap(u"第 %1 段"_s.arg(step + 1)); }
                                                       << [&] { return m_hand.type(u"test_reading"_s, value); }
                                                       << [&] { return m_hand.tap(u"test_reading_add"_s); });
                         }
                      << [&] { return m_hand.wait(shownAs); };
}

void Acceptance::holdPressure()
{
    m_tour.step(u"an hour on, in an app started anew: the first part of the pressure test ends, the second begins"_s, [this] {
        return Sequence() << [&] { return restart(124); } << [&] { return deed([&] { return reading(1, 0, u"0.60"_s); }); }
                          << [&] { return deed([&] { return reading(2, 1, u"0.47"_s); }); }
                          << [&] { return m_hand.grab(m_tour.picture(u"test-second-part"_s)); };
    });
}

void Acceptance::judgePressure()
{
    m_tour.step(u"two hours on, in an app started anew: the test rings, gets its photo and last reading, and is judged"_s, [this] {
        const auto end = [&]() -> QString {
            return Sequence() << [&] { return m_hand.open(u"TimedTest"_s, {{u"testId"_s, m_testId}}); }
                              << [&] { return m_hand.wait(u"test_reading_3"_s); }
                              << [&] { return photo(u"test_camera_end"_s, u"test_photo_end"_s); }
                              << [&] { return m_again && !m_hand.shows(u"test_end"_s) ? QString() : m_hand.tap(u"test_end"_s); }
                              << [&] { return m_hand.waitText(u"test_standing"_s, u"合格"_s); };
        };
        return Sequence() << [&] { return restart(0); } << [&] { return m_hand.waitText(u"toast"_s, u"到时了"_s); }
                          << [&] { return m_hand.grab(m_tour.picture(u"test-rings"_s)); }
                          << [&] { return deed([&] { return reading(3, 1, u"0.46"_s); }); } << [&] { return deed(end); }
                          << [&] { return m_hand.grab(m_tour.picture(u"test-judged"_s)); };
    });
}

QString Acceptance::told(const QString &figure, const QJsonValue &value)
{
    m_tour.tell(figure, value);
    return {};
}

} // namespace plumb::test
