#include "tests/e2e/story/as_built_case.h"

#include "tests/e2e/story/sequence.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsOfAFile = 10;

}

AsBuiltCase::AsBuiltCase(Place place, Tour &tour)
    : m_place(std::move(place)), m_tour(tour), m_designer(m_place.device(u"designer"_s)), m_adviser(m_place.device(u"adviser"_s))
{
}

void AsBuiltCase::deviate()
{
    check();
    sign();
}

void AsBuiltCase::close()
{
    showDrawn();
    handOver();
    archive();
}

QString AsBuiltCase::begin(DrivenApp &app)
{
    return Sequence() << [&] { return app.start(); } << [&] { return app.wait(u"chip_synced"_s, uploadLimitMs); };
}

QString AsBuiltCase::synced(DrivenApp &app)
{
    return Sequence() << [&] { return app.open(u"Sync"_s, {}); } << [&] { return app.tap(u"sync_now_button"_s); }
                      << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); };
}

QString AsBuiltCase::signHere(DrivenApp &app)
{
    return Sequence() << [&] { return app.wait(u"sign_ink_pen"_s); } << [&] { return app.rest(); } << [&] { return app.drag(u"sign_ink_pen"_s, {{0.2, 0.4}, {0.4, 0.6}, {0.7, 0.3}}); }
                      << [&] { return app.tap(u"sign_confirm"_s); };
}

void AsBuiltCase::check()
{
    m_tour.step(u"without a network the designer holds what is built against the issued drawings: a door is wider than drawn"_s, [this] {
        DrivenApp &app = *m_designer;
        return Sequence() << [&] { return m_place.office.start(m_place.port); } << [&] { return begin(app); } << [&] { return m_place.office.stop(); }
                          << [&] { return app.open(u"CheckDrawings"_s, {{u"siteId"_s, m_place.siteId}}); } << [&] { return app.wait(u"revision_check_1"_s); }
                          << [&] { return app.tap(u"revision_check_0"_s); } << [&] { return app.rest(); }
                          << [&] { return app.grab(m_tour.picture(u"check-drawings"_s)); } << [&] { return app.tap(u"check_start"_s); }
                          << [&] { return app.wait(u"inspection_page"_s); } << [&] { return app.tap(u"item_fail_button"_s); } << [&] { return app.rest(); }
                          << [&] { return app.tap(u"deviation_write"_s); } << [&] { return app.wait(u"deviation_page"_s); } << [&] { return app.rest(); }
                          << [&] { return app.type(u"input_title"_s, u"客厅门洞偏宽"_s); } << [&] { return app.type(u"input_drawn"_s, u"900"_s); }
                          << [&] { return app.type(u"input_built"_s, u"1020"_s); } << [&] { return app.waitText(u"deviation_off"_s, u"差 120"_s); }
                          << [&] { return app.type(u"input_room"_s, u"客厅"_s); } << [&] { return app.wait(u"deviation_decide"_s); }
                          << [&] { return app.grab(m_tour.picture(u"deviation"_s)); };
    });
}

void AsBuiltCase::sign()
{
    m_tour.step(u"it becomes a design change; the client signs cost and days there and then, and the office hears of it later"_s, [this] {
        DrivenApp &app = *m_designer;
        const auto change = [&]() -> QString {
            QString problem;
            m_changeId = app.get(u"design_change_page"_s, u"changeId"_s, &problem).toString();
            return problem.isEmpty() && m_changeId.isEmpty() ? u"no design change"_s : problem;
        };
        return Sequence() << [&] { return app.tap(u"deviation_decide"_s); } << [&] { return app.rest(); } << [&] { return app.tap(u"choice_outcome_design_change"_s); }
                          << [&] { return app.type(u"deviation_reason"_s, u"轮椅要能进出"_s); } << [&] { return app.rest(); } << [&] { return app.tap(u"deviation_decide_button"_s); }
                          << [&] { return app.wait(u"design_change_page"_s); } << [&] { return app.rest(); } << change
                          << [&] { return app.type(u"input_cost"_s, u"1200"_s); } << [&] { return app.type(u"input_days"_s, u"2"_s); } << [&] { return app.tap(u"change_sign"_s); }
                          << [&] { return app.waitText(u"signed_reason"_s, u"轮椅"_s); } << [&] { return signHere(app); }
                          << [&] { return app.waitText(u"change_state"_s, u"客户已签字"_s); } << [&] { return app.grab(m_tour.picture(u"design-change"_s)); }
                          << [&] { return m_place.office.start(m_place.port); } << [&] { return synced(app); } << [&] { return app.quit(); } << [&] { return m_place.office.stop(); };
    });
}

void AsBuiltCase::showDrawn()
{
    m_tour.step(u"the revision that came since shows the change: it is closed, and the check of then says it went by an older sheet"_s, [this] {
        DrivenApp &app = *m_designer;
        return Sequence() << [&] { return m_place.office.start(m_place.port); } << [&] { return begin(app); }
                          << [&] { return app.open(u"DesignChange"_s, {{u"changeId"_s, m_changeId}}); } << [&] { return app.tap(u"change_revision_0"_s); }
                          << [&] { return app.waitText(u"change_state"_s, u"已出新版"_s); } << [&] { return app.rest(); } << [&] { return app.grab(m_tour.picture(u"design-change-drawn"_s)); }
                          << [&] { return app.tap(u"change_deviation_0"_s); } << [&] { return app.wait(u"superseded_banner"_s); } << [&] { return app.grab(m_tour.picture(u"superseded"_s)); };
    });
}

QString AsBuiltCase::leaveOut(DrivenApp &app, int part)
{
    QString problem;
    const QString state = app.get(u"completion_state_%1"_s.arg(part), u"text"_s, &problem).toString();
    if (!problem.isEmpty() || state != u"缺"_s)
        return problem;
    return Sequence() << [&] { return app.tap(u"completion_none_%1"_s.arg(part)); } << [&] { return app.rest(); } << [&] { return app.type(u"not_needed_reason"_s, u"纸质已交客户"_s); }
                      << [&] { return app.tap(u"not_needed_button"_s); } << [&] { return app.waitText(u"completion_state_%1"_s.arg(part), u"不需要"_s); } << [&] { return app.rest(); };
}

void AsBuiltCase::handOver()
{
    m_tour.step(u"at the end of a site its completion file fills itself; what is missing gets a reason, and the designer signs it over"_s, [this] {
        DrivenApp &app = *m_designer;
        Sequence sequence;
        sequence << [&] { return app.open(u"CompletionFile"_s, {{u"siteId"_s, m_place.finishedSiteId}}); } << [&] { return app.wait(u"completion_part_0"_s); }
                 << [&] { return app.grab(m_tour.picture(u"completion-missing"_s)); };
        for (int part = 0; part < partsOfAFile; ++part)
            sequence << [&app, this, part] { return leaveOut(app, part); };
        return sequence << [&] { return app.tap(u"completion_hand_button"_s); } << [&] { return signHere(app); } << [&] { return app.waitText(u"completion_state"_s, u"已移交"_s); }
                        << [&] { return app.grab(m_tour.picture(u"completion-handed"_s)); } << [&] { return synced(app); } << [&] { return app.quit(); };
    });
}

void AsBuiltCase::archive()
{
    m_tour.step(u"the adviser signs for it: one number, two signatures"_s, [this] {
        DrivenApp &app = *m_adviser;
        return Sequence() << [&] { return begin(app); } << [&] { return app.open(u"CompletionFile"_s, {{u"siteId"_s, m_place.finishedSiteId}}); }
                          << [&] { return app.waitText(u"completion_state"_s, u"已移交"_s, uploadLimitMs); } << [&] { return app.tap(u"completion_hand_button"_s); }
                          << [&] { return signHere(app); } << [&] { return app.waitText(u"completion_state"_s, u"A-"_s); } << [&] { return app.rest(); }
                          << [&] { return app.grab(m_tour.picture(u"completion-archived"_s)); } << [&] { return synced(app); } << [&] { return app.quit(); } << [&] { return m_place.office.stop(); };
    });
}

} // namespace plumb::test
