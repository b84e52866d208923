// From a finished acceptance to the start of the next stage.
#include "tests/e2e/story/acceptance.h"

#include "tests/e2e/story/sequence.h"

#include <QJsonArray>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int nextStage = 3;  // waterproofing, in the plan of every site
constexpr int mostRows = 40;  // of a gate

struct Signer {
    QString role;
    QString name;
};
const std::vector<Signer> &signers()
{
    static const std::vector<Signer> all{{u"project_manager"_s, u"陳強"_s}, {u"engineer"_s, u"沈工"_s}, {u"client"_s, u"雲嘉"_s}};
    return all;
}

} // namespace

QString Acceptance::openStage()
{
    return Sequence() << [&] { return m_hand.open(u"Site"_s, {{u"siteId"_s, m_place.siteId}}); }
                      << [&] { return m_hand.tap(u"stage_%1"_s.arg(nextStage)); } << [&] { return m_hand.wait(u"stage_gate_title"_s); };
}

void Acceptance::showGate()
{
    m_tour.step(u"the acceptance is finished; the next stage shows what it still lacks"_s, [this] {
        QString lacks;
        return Sequence() << [&] { return deed([&] { return m_walk->finish(); }); }
                          << [&] { return deed([&] { return openStage(); }); }
                          << [&] { return m_hand.wait(u"stage_missing_0"_s); } << [&] { return m_hand.read(u"stage_gate_title"_s, u"text"_s, lacks); }
                          << [&] { return told(u"missing"_s, lacks); } << [&] { return m_hand.grab(m_tour.picture(u"gate"_s)); }
                          << [&] { return m_hand.key(u"Escape"_s); } << [&] { return m_hand.waitGone(u"stage_gate_title"_s); } << [&] { return m_hand.rest(); };
    });
}

void Acceptance::assignIssues()
{
    m_tour.step(u"both issues are given to a crew's lead at once"_s, [this] {
        const auto assign = [&]() -> QString {
            return Sequence() << [&] { return m_hand.open(u"Issues"_s, {{u"siteId"_s, m_place.siteId}}); }
                              << [&] { return m_hand.wait(u"issue_row_1"_s); }
                              << [&] { return m_hand.shows(u"issues_assign_button"_s) ? QString() : m_hand.tap(u"issues_choose_button"_s); }
                              << [&] { return m_hand.tap(u"issue_row_0"_s); } << [&] { return m_hand.tap(u"issue_row_1"_s); }
                              << [&] { return m_hand.tap(u"issues_assign_button"_s); } << [&] { return m_hand.tap(u"reference_assign_person"_s); }
                              << [&] { return m_hand.type(u"reference_search_assign_person"_s, u"羅"_s); }
                              << [&] { return m_hand.tap(u"reference_choice_assign_person_0"_s); }
                              << [&] { return m_hand.tap(u"date_assign_due"_s); } << [&] { return m_hand.tap(u"date_assign_due_in_3"_s); }
                              << [&] { return m_hand.tap(u"assign_button"_s); } << [&] { return m_hand.waitGone(u"assign_sheet"_s); }
                              << [&] { return m_hand.waitGone(u"issues_assign_button"_s); };
        };
        return Sequence() << [&] { return deed(assign); } << [&] { return m_hand.grab(m_tour.picture(u"assigned"_s)); };
    });
}

QString Acceptance::mend(const QString &issueId)
{
    return Sequence() << [&] { return m_hand.open(u"Issue"_s, {{u"issueId"_s, issueId}}); } << [&] { return m_hand.wait(u"camera_after"_s); }
                      << [&] { return m_again ? m_hand.rest() : QString(); }
                      << [&] { return m_hand.shows(u"step_to_open"_s) ? QString() : photo(u"camera_after"_s, u"photo_after_0"_s); }
                      << [&] { return m_hand.shows(u"step_to_open"_s) ? QString() : m_hand.tap(u"step_to_fixed"_s); }
                      << [&] { return m_hand.wait(u"step_to_open"_s); };
}

void Acceptance::mendIssues()
{
    m_tour.step(u"they are mended, each with a photo of how it is now"_s, [this] {
        Sequence sequence;
        for (const QString &issue : m_issues)
            sequence << [this, issue] { return deed([&] { return mend(issue); }); };
        return sequence << [&] { return m_hand.grab(m_tour.picture(u"mended"_s)); };
    });
}

QString Acceptance::sync(DrivenApp &app)
{
    return Sequence() << [&] { return app.open(u"Sync"_s, {}); } << [&] { return app.rest(); } << [&] { return app.tap(u"sync_now_button"_s); }
                      << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); }
                      << [&] { return app.waitText(u"sync_state_text"_s, u"所有记录已到公司"_s, uploadLimitMs); };
}

void Acceptance::verifyIssues()
{
    m_tour.step(u"the office is back; who mended them may not verify them: the designer does, and closes them"_s, [this] {
        Sequence sequence;
        sequence << [&] { return m_place.office.start(m_place.port); } << [&] { return deed([&] { return sync(m_place.manager); }); }
                 << [&] { return sync(m_place.designer); };
        DrivenApp &designer = m_place.designer;
        for (const QString &issue : m_issues) {
            sequence << [&designer, issue] { return designer.open(u"Issue"_s, {{u"issueId"_s, issue}}); } << [&designer] { return designer.rest(); }
                     << [&designer] { return designer.wait(u"step_to_verified"_s, uploadLimitMs); }
                     << [&designer] { return designer.tap(u"step_to_verified"_s); } << [&designer] { return designer.tap(u"step_to_closed"_s); }
                     << [&designer] { return designer.waitGone(u"step_to_closed"_s); };
        }
        return sequence << [&] { return designer.grab(m_tour.picture(u"closed"_s)); } << [&] { return sync(designer); };
    });
}

void Acceptance::recheck()
{
    m_tour.step(u"the recheck carries only what failed; it passes and is signed off"_s, [this] {
        const auto start = [&]() -> QString {
            QString inspection;
            m_hand.spare(true); // or there would be two
            return Sequence() << [&] { return m_hand.open(u"Inspection"_s, {{u"inspectionId"_s, m_walk->inspection()}}); }
                              << [&] { return m_hand.tap(u"inspection_menu_button"_s); } << [&] { return m_hand.tap(u"inspection_recheck_action"_s); }
                              << [&] { return m_hand.waitText(u"inspection_count"_s, u"0 / 2"_s); } << [&] { return m_hand.wait(u"item_point_0"_s); }
                              << [&] { return m_hand.read(u"inspection_page"_s, u"inspectionId"_s, inspection); }
                              << [&] {
                                     m_recheck.emplace(m_hand, inspection, std::vector<WalkedItem>{{u"outlet_level"_s, {u"0.5"_s, u"0.5"_s, u"1"_s}},
                                                                                                  {u"switch_side_by_side"_s, {u"0.3"_s, u"0.4"_s, u"0.2"_s}}});
                                     m_hand.spare(false);
                                     return QString();
                                 };
        };
        return Sequence() << start << [&] { return deed([&] { return m_recheck->answer(0); }); }
                          << [&] { return deed([&] { return m_recheck->answer(1); }); } << [&] { return deed([&] { return m_recheck->finish(); }); }
                          << [&] { return deed([&] { return m_recheck->seal(); }); } << [&] { return m_hand.grab(m_tour.picture(u"rechecked"_s)); };
    });
}

QString Acceptance::writtenByHand()
{
    const auto stroke = [this](const QList<QPointF> &along) { return m_hand.drag(u"sign_ink_pen"_s, along); };
    return Sequence() << [=] { return stroke({{0.15, 0.3}, {0.25, 0.65}, {0.32, 0.2}, {0.4, 0.6}}); }
                      << [=] { return stroke({{0.5, 0.25}, {0.62, 0.3}, {0.55, 0.7}, {0.75, 0.55}}); };
}

QString Acceptance::signature(int number, const QString &role, const QString &name)
{
    const QString shownAs = u"signature_%1"_s.arg(number);
    return Sequence() << [&] { return m_hand.open(u"Inspection"_s, {{u"inspectionId"_s, m_walk->inspection()}}); }
                      << [&] { return m_hand.wait(u"signature_add"_s); }
                      << [&] { return m_again ? m_hand.rest() : QString(); }
                      << [&] {
                             if (m_again && m_hand.shows(shownAs))
                                 return QString();
                             return QString(Sequence() << [&] { return m_hand.tap(u"signature_add"_s); }
                                                       << [&] { return m_hand.tap(u"choice_role_%1"_s.arg(role)); }
                                                       << [&] { return m_hand.type(u"input_name"_s, name); } << [&] { return writtenByHand(); }
                                                       << [&] { return m_hand.tap(u"sign_confirm"_s); });
                         }
                      << [&] { return m_hand.wait(shownAs); };
}

// The first thing missing leads to where it is made good: a photo, the briefing, its signature.
QString Acceptance::gateRow()
{
    return Sequence() << [&] { return openStage(); }
                      << [&] {
                             if (!m_hand.shows(u"stage_missing_0"_s))
                                 return QString();
                             return QString(Sequence() << [&] { return m_hand.tap(u"stage_missing_0"_s); } << [&] { return m_hand.waitGone(u"stage_gate_title"_s); }
                                                       << [&] { return m_hand.rest(); } << [&] { return makeGood(); });
                         };
}

QString Acceptance::makeGood()
{
    if (m_hand.shows(u"camera_page"_s)) {
        return Sequence() << [&] { return m_hand.tap(u"camera_shutter_button"_s); } << [&] { return m_hand.wait(u"camera_thumb_0"_s); }
                          << [&] { return m_hand.tap(u"camera_close_button"_s); }
                          << [&] { return m_hand.rest(); };
    }
    if (m_hand.shows(u"briefing_give"_s)) {
        return Sequence() << [&] { return m_hand.tap(u"briefing_give"_s); } << [&] { return m_hand.wait(u"signature_add"_s); }
                          << [&] { return m_hand.grab(m_tour.picture(u"briefing"_s)); } << [&] { return m_hand.tap(u"back_button"_s); };
    }
    return Sequence() << [&] { return m_hand.type(u"input_name"_s, u"羅師傅"_s); } << [&] { return writtenByHand(); } << [&] { return m_hand.tap(u"sign_confirm"_s); }
                      << [&] { return m_hand.waitGone(u"signature_page"_s); };
}

void Acceptance::openGate()
{
    m_tour.step(u"signatures, photos and the briefing are made good, one line of the gate after the other: nothing is missing"_s, [this] {
        Sequence sequence;
        for (int number = 0; number < int(signers().size()); ++number)
            sequence << [this, number] { return deed([&] { return signature(number, signers()[number].role, signers()[number].name); }); };
        int rows = 0;
        const auto everyRow = [&] {
            for (; rows < mostRows; ++rows) {
                const QString problem = deed([&] { return gateRow(); });
                if (!problem.isEmpty() || m_hand.shows(u"stage_start"_s))
                    return problem;
            }
            return u"the gate stays shut"_s;
        };
        return sequence << everyRow << [&] { return m_hand.grab(m_tour.picture(u"gate-open"_s)); } << [&] { return told(u"lines made good"_s, rows); };
    });
}

void Acceptance::startNextStage()
{
    m_tour.step(u"the next stage starts; everything is sent, and the other device shows it"_s, [this] {
        const auto shown = [&]() -> QString {
            return Sequence() << [&] { return m_place.designer.open(u"Site"_s, {{u"siteId"_s, m_place.siteId}}); }
                              << [&] { return m_place.designer.wait(u"stage_%1"_s.arg(nextStage)); }
                              << [&] { return m_place.designer.grab(m_tour.picture(u"stage-started"_s)); };
        };
        m_hand.spare(true);
        return Sequence() << [&] { return m_hand.tap(u"stage_start"_s); } << [&] { return m_hand.waitGone(u"stage_gate_title"_s); }
                          << [&] { return sync(m_place.manager); } << [&] { return sync(m_place.designer); } << shown
                          << [&] {
                                 if (m_hand.toCome() > 0)
                                     return u"killed %1 times of %2 in %3 actions"_s.arg(m_hand.deaths()).arg(kills).arg(m_hand.actions());
                                 told(u"seed"_s, qint64(m_seed));
                                 told(u"actions"_s, m_hand.actions());
                                 return told(u"killed at"_s, QJsonArray::fromStringList(m_hand.died()));
                             };
    });
}

} // namespace plumb::test
