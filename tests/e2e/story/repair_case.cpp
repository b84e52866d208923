#include "tests/e2e/story/repair_case.h"

#include "tests/e2e/story/sequence.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

RepairCase::RepairCase(Place place, Tour &tour)
    : m_place(std::move(place)), m_tour(tour), m_desk(m_place.device(u"desk"_s)), m_adviser(m_place.device(u"adviser"_s))
{
}

void RepairCase::play()
{
    registerIt();
    visit();
    sign();
    planned();
    followUp();
}

QString RepairCase::synced(DrivenApp &app)
{
    return Sequence() << [&] { return app.open(u"Sync"_s, {}); } << [&] { return app.tap(u"sync_now_button"_s); }
                      << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); };
}

void RepairCase::registerIt()
{
    m_tour.step(u"the front desk registers a repair: number and warranty at once"_s, [this] {
        DrivenApp &desk = *m_desk;
        const auto start = [](DrivenApp &app) -> QString {
            return Sequence() << [&] { return app.start(); } << [&] { return app.wait(u"chip_synced"_s, uploadLimitMs); };
        };
        const auto numbered = [&]() -> QString {
            QString problem;
            const QString title = desk.get(u"maintenance_page"_s, u"title"_s, &problem).toString();
            m_repairId = desk.get(u"maintenance_page"_s, u"maintenanceId"_s, &problem).toString();
            return !problem.isEmpty() ? problem : title.contains(u"R-"_s) ? QString() : u"no number: "_s + title;
        };
        return Sequence() << [&] { return m_place.office.start(m_place.port); } << [&] { return start(desk); } << [&] { return start(*m_adviser); }
                          << [&] { return desk.open(u"RegisterMaintenance"_s, {}); } << [&] { return desk.type(u"client_field"_s, u"2207"_s); }
                          << [&] { return desk.tap(u"client_choice_0"_s); } << [&] { return desk.type(u"input_title"_s, u"阳台推拉门卡住"_s); }
                          << [&] { return desk.tap(u"choice_trade_fitting"_s); } << [&] { return desk.waitText(u"warranty_title"_s, u"在保"_s); }
                          << [&] { return desk.grab(m_tour.picture(u"repair-register"_s)); } << [&] { return desk.tap(u"register_maintenance_button"_s); }
                          << [&] { return desk.waitText(u"maintenance_title"_s, u"阳台推拉门卡住"_s); } << numbered << [&] { return synced(desk); };
    });
}

QString RepairCase::choose(const QString &field, const QString &name)
{
    DrivenApp &app = *m_adviser;
    return Sequence() << [&] { return app.tap(u"reference_"_s + field); } << [&] { return app.type(u"reference_search_"_s + field, name); }
                      << [&] { return app.waitText(u"reference_choice_%1_0"_s.arg(field), name); } << [&] { return app.tap(u"reference_choice_%1_0"_s.arg(field)); } << [&] { return app.rest(); };
}

QString RepairCase::photo(const QString &button)
{
    DrivenApp &app = *m_adviser;
    return Sequence() << [&] { return app.waitGone(u"toast"_s); } << [&] { return app.rest(); } << [&] { return app.tap(button); }
                      << [&] { return app.tap(u"camera_shutter_button"_s); } << [&] { return app.wait(u"camera_thumb_0"_s); }
                      << [&] { return app.tap(u"camera_close_button"_s); } << [&] { return app.wait(u"maintenance_title"_s); } << [&] { return app.rest(); };
}

QString RepairCase::reaches(const QString &state)
{
    DrivenApp &app = *m_adviser;
    return Sequence() << [&] { return app.waitGone(u"maintenance_step_confirm"_s); } << [&] { return app.waitText(u"maintenance_phasechip"_s, state); }
                      << [&] { return app.waitGone(u"toast"_s); } << [&] { return app.rest(); };
}

void RepairCase::visit()
{
    m_tour.step(u"the adviser takes it, agrees on a time, goes there, and has it mended: photos, hours, what was done"_s, [this] {
        DrivenApp &app = *m_adviser;
        const auto main = [&](const QString &words) -> QString {
            return Sequence() << [&] { return app.waitText(u"maintenance_main_button"_s, words); } << [&] { return app.tap(u"maintenance_main_button"_s); };
        };
        const auto confirm = [&] { return app.tap(u"maintenance_step_confirm"_s); };
        return Sequence() << [&] { return app.open(u"Maintenance"_s, {{u"maintenanceId"_s, m_repairId}}); }
                          << [&] { return app.waitText(u"maintenance_title"_s, u"阳台推拉门卡住"_s, uploadLimitMs); }
                          << [&] { return app.grab(m_tour.picture(u"repair-arrived"_s)); } << [&] { return main(u"派单"_s); }
                          << [&] { return choose(u"owner"_s, u"王"_s); } << confirm << [&] { return reaches(u"已派单"_s); } << [&] { return main(u"约上门时间"_s); }
                          << [&] { return app.tap(u"date_appointment_at"_s); } << [&] { return app.tap(u"date_appointment_at_in_0"_s); }
                          << [&] { return choose(u"appointment_who"_s, u"王"_s); } << confirm << [&] { return reaches(u"已约定"_s); }
                          << [&] { return main(u"我到场了"_s); } << [&] { return reaches(u"维修中"_s); } << [&] { return photo(u"camera_before"_s); }
                          << [&] { return photo(u"camera_after"_s); } << [&] { return main(u"修好了"_s); } << [&] { return app.wait(u"input_hours"_s); } << [&] { return app.rest(); }
                          << [&] { return app.type(u"input_hours"_s, u"1.5"_s); } << [&] { return app.tap(u"choice_cause_wear"_s); }
                          << [&] { return app.tap(u"choice_result_fixed"_s); } << [&] { return app.type(u"input_result_words"_s, u"更换滑轮，调直轨道"_s); }
                          << [&] { return app.grab(m_tour.picture(u"repair-done"_s)); } << confirm << [&] { return reaches(u"已修好"_s); };
    });
}

void RepairCase::sign()
{
    m_tour.step(u"the client signs what was done, and the office has it"_s, [this] {
        DrivenApp &app = *m_adviser;
        return Sequence() << [&] { return app.waitText(u"maintenance_main_button"_s, u"请客户签字"_s); } << [&] { return app.tap(u"maintenance_main_button"_s); }
                          << [&] { return app.waitText(u"signed_result_words"_s, u"更换滑轮"_s); } << [&] { return app.drag(u"sign_ink_pen"_s, {{0.2, 0.4}, {0.4, 0.6}, {0.7, 0.3}}); }
                          << [&] { return app.grab(m_tour.picture(u"repair-signing"_s)); } << [&] { return app.tap(u"sign_confirm"_s); }
                          << [&] { return app.waitText(u"maintenance_phasechip"_s, u"客户已签字"_s); } << [&] { return app.grab(m_tour.picture(u"repair-signed"_s)); }
                          << [&] { return synced(app); };
    });
}

void RepairCase::planned()
{
    m_tour.step(u"the office has planned by itself to ask the client how it was"_s, [this] {
        DrivenApp &desk = *m_desk;
        const auto row = [&]() -> QString {
            constexpr int mostRows = 12;
            QString problem;
            for (int i = 0; i < mostRows && problem.isEmpty(); ++i) {
                const QString target = u"follow_up_row_%1"_s.arg(i);
                if (desk.get(target, u"text"_s, &problem).toString().contains(u"维修后回访"_s))
                    return desk.tap(target);
            }
            return u"no visit after a repair: "_s + problem;
        };
        return Sequence() << [&] { return desk.open(u"Maintenance"_s, {{u"maintenanceId"_s, m_repairId}}); }
                          << [&] { return desk.waitText(u"maintenance_phasechip"_s, u"客户已签字"_s, uploadLimitMs); } << [&] { return synced(desk); }
                          << [&] { return desk.open(u"FollowUps"_s, {}); } << [&] { return desk.tap(u"follow_ups_filter_coming"_s); }
                          << [&] { return desk.wait(u"follow_up_row_0"_s); } << row << [&] { return desk.waitText(u"follow_up_about"_s, u"阳台推拉门卡住"_s); }
                          << [&] { return desk.grab(m_tour.picture(u"repair-follow-up-planned"_s)); };
    });
}

void RepairCase::followUp()
{
    m_tour.step(u"the front desk sees the signature and follows up"_s, [this] {
        DrivenApp &desk = *m_desk;
        return Sequence() << [&] { return desk.open(u"Maintenance"_s, {{u"maintenanceId"_s, m_repairId}}); }
                          << [&] { return desk.waitText(u"maintenance_phasechip"_s, u"客户已签字"_s, uploadLimitMs); }
                          << [&] { return desk.waitText(u"maintenance_main_button"_s, u"回访"_s); } << [&] { return desk.tap(u"maintenance_main_button"_s); }
                          << [&] { return desk.waitText(u"maintenance_phasechip"_s, u"已回访"_s); } << [&] { return desk.grab(m_tour.picture(u"repair-followed-up"_s)); }
                          << [&] { return synced(desk); } << [&] { return desk.quit(); } << [&] { return m_adviser->quit(); } << [&] { return m_place.office.stop(); };
    });
}

} // namespace plumb::test
