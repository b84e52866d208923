#include "tests/e2e/story/desk_case.h"

#include "tests/e2e/story/sequence.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

const QString adviserName = u"王莉"_s;
const QString guest = u"趙先生"_s; // of the demo company: he was here two weeks ago
const QString said = u"新房一百二十平，想约量房"_s;

} // namespace

DeskCase::DeskCase(Place place, Tour &tour)
    : m_place(std::move(place)), m_tour(tour), m_desk(m_place.device(u"desk"_s)), m_adviser(m_place.device(u"adviser"_s))
{
}

void DeskCase::play()
{
    wake();
    putThrough();
    greetAgain();
}

void DeskCase::wake()
{
    m_tour.step(u"the front desk and the adviser switch on: the desk opens with what to say"_s, [this] {
        return Sequence() << [&] { return m_place.office.start(m_place.port); } << [&] { return m_desk->start(); } << [&] { return m_desk->wait(u"desk_page"_s); }
                          << [&] { return m_desk->waitText(u"desk_say_text"_s, u"您好"_s); } << [&] { return m_desk->wait(u"chip_synced"_s, uploadLimitMs); }
                          << [&] { return m_adviser->start(); } << [&] { return m_adviser->wait(u"chip_synced"_s, uploadLimitMs); };
    });
}

void DeskCase::putThrough()
{
    m_tour.step(u"it rings; the caller wants an adviser: the card is on her device before she picks up"_s, [this] {
        DrivenApp &desk = *m_desk;
        const auto taken = [&]() -> QString {
            return Sequence() << [&] { return m_adviser->waitText(u"transfer_words"_s, said, uploadLimitMs); } << [&] { return m_adviser->grab(m_tour.picture(u"card"_s)); }
                              << [&] { return desk.waitText(u"transfer_standing"_s, u"已看到卡片"_s, uploadLimitMs); } // and only now is it put through
                              << [&] { return m_adviser->tap(u"transfer_take"_s); } << [&] { return desk.waitText(u"transfer_standing"_s, u"来接"_s, uploadLimitMs); };
        };
        return Sequence() << [&] { return desk.key(u"F2"_s); } << [&] { return desk.waitText(u"call_standing"_s, u"铃响"_s); } << [&] { return desk.key(u"F2"_s); }
                          << [&] { return desk.waitText(u"call_standing"_s, u"通话中"_s); } << [&] { return desk.key(u"F7"_s); } // about decoration
                          << [&] { return desk.waitText(u"desk_say_text"_s, u"客户顾问"_s); } << [&] { return desk.type(u"person_search"_s, adviserName); }
                          << [&] { return desk.tap(u"person_0"_s); } << [&] { return desk.type(u"handover_words"_s, said); }
                          << [&] { return desk.grab(m_tour.picture(u"desk"_s)); } << [&] { return desk.tap(u"handover_send"_s); } << taken
                          << [&] { return desk.key(u"F12"_s); } << [&] { return desk.waitGone(u"call_head"_s); };
    });
}

void DeskCase::greetAgain()
{
    m_tour.step(u"a visitor comes for the second time: recognised by name, greeted by the rules, the host told"_s, [this] {
        DrivenApp &desk = *m_desk;
        const auto told = [&]() -> QString {
            return Sequence() << [&] { return desk.tap(u"visitor_call_host"_s); } << [&] { return desk.wait(u"visitor_waits"_s); }
                              << [&] { return m_adviser->waitText(u"transfer_title"_s, guest, uploadLimitMs); } << [&] { return m_adviser->tap(u"transfer_take"_s); }
                              << [&] { return desk.waitText(u"transfer_standing"_s, u"正在过来"_s, uploadLimitMs); };
        };
        return Sequence() << [&] { return desk.open(u"Visitors"_s, {}); } << [&] { return desk.tap(u"visitor_arrive_button"_s); }
                          << [&] { return desk.waitText(u"visitor_say_text"_s, u"欢迎来到"_s); } << [&] { return desk.type(u"visitor_name"_s, guest); }
                          << [&] { return desk.waitText(u"visitor_recognised"_s, u"第 2 次"_s); } << [&] { return desk.waitText(u"visitor_say_text"_s, u"先生好"_s); }
                          << [&] { return desk.waitText(u"visitor_say_again_text"_s, u"我记得您前不久来过我们公司"_s); } << [&] { return desk.grab(m_tour.picture(u"greeted"_s)); }
                          << told << [&] { return desk.grab(m_tour.picture(u"host"_s)); } << [&] { return m_desk->quit(); } << [&] { return m_adviser->quit(); }
                          << [&] { return m_place.office.stop(); };
    });
}

} // namespace plumb::test
