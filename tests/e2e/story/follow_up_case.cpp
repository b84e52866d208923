#include "tests/e2e/story/follow_up_case.h"

#include "tests/e2e/story/sequence.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

const QString complaintOfClient = u"油漆味散得慢，师傅走时没带走垃圾"_s;
const QString wish = u"交房时把保修卡和阀门图一起给我"_s;
constexpr int mostRows = 12;

} // namespace

FollowUpCase::FollowUpCase(Place place, Tour &tour)
    : m_place(std::move(place)), m_tour(tour), m_adviser(m_place.device(u"adviser"_s)), m_director(m_place.device(u"director"_s))
{
}

void FollowUpCase::play()
{
    findVisit();
    askOffline();
    answerAlert();
    answerSuggestion();
}

QString FollowUpCase::awake(DrivenApp &app)
{
    return Sequence() << [&] { return app.start(); } << [&] { return app.wait(u"chip_synced"_s, uploadLimitMs); };
}

QString FollowUpCase::sent(DrivenApp &app)
{
    return Sequence() << [&] { return app.open(u"Sync"_s, {}); } << [&] { return app.tap(u"sync_now_button"_s); }
                      << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); };
}

QString FollowUpCase::tapRow(DrivenApp &app, const QString &row, const QString &words)
{
    for (int i = 0; i < mostRows; ++i) {
        const QString target = row + QString::number(i);
        QString problem;
        const QString said = app.get(target, u"text"_s, &problem).toString();
        if (!problem.isEmpty())
            return u"no %1 says “%2”: %3"_s.arg(row, words, problem);
        if (said.contains(words))
            return app.tap(target);
    }
    return u"no %1 says “%2”"_s.arg(row, words);
}

void FollowUpCase::findVisit()
{
    m_tour.step(u"the adviser sees whom to ask today: a site that was finished three months ago"_s, [this] {
        DrivenApp &app = *m_adviser;
        return Sequence() << [&] { return m_place.office.start(m_place.port); } << [&] { return awake(app); } << [&] { return app.open(u"FollowUps"_s, {}); }
                          << [&] { return app.wait(u"follow_up_row_0"_s); } << [&] { return app.grab(m_tour.picture(u"follow-ups"_s)); }
                          << [&] { return tapRow(app, u"follow_up_row_"_s, u"3 个月"_s); } << [&] { return app.wait(u"follow_up_contact"_s); };
    });
}

void FollowUpCase::askOffline()
{
    m_tour.step(u"without the office she asks: 2 of 5, one promise not kept, a suggestion; the app says what that sets going"_s, [this] {
        DrivenApp &app = *m_adviser;
        const auto suggest = [&]() -> QString {
            return Sequence() << [&] { return app.tap(u"添加"_s); } << [&] { return app.tap(u"choice_suggestion_step_handover"_s); }
                              << [&] { return app.type(u"suggestion_words_field"_s, wish); } << [&] { return app.tap(u"suggestion_save_button"_s); }
                              << [&] { return app.waitGone(u"suggestion_save_button"_s); } << [&] { return app.waitGone(u"toast"_s); } << [&] { return app.rest(); };
        };
        return Sequence() << [&] { return m_place.office.stop(); } << [&] { return app.tap(u"follow_up_contact"_s); } << [&] { return app.rest(); }
                          << [&] { return app.tap(u"star_overall_2"_s); } << [&] { return app.wait(u"follow_up_alert"_s); }
                          << [&] { return app.tap(u"promise_0"_s); } << [&] { return app.tap(u"nps_6"_s); }
                          << [&] { return app.type(u"follow_up_words"_s, complaintOfClient); } << suggest
                          << [&] { return app.grab(m_tour.picture(u"follow-up"_s)); } << [&] { return app.tap(u"follow_up_finish"_s); }
                          << [&] { return app.waitGone(u"follow_up_page"_s); } << [&] { return m_place.office.start(m_place.port); } << [&] { return sent(app); };
    });
}

void FollowUpCase::answerAlert()
{
    m_tour.step(u"the alert reaches the deputy general manager, who calls the client and answers it; the adviser sees that"_s, [this] {
        DrivenApp &app = *m_director;
        const auto find = [&](DrivenApp &who) -> QString {
            return Sequence() << [&] { return who.open(u"Alerts"_s, {}); } << [&] { return who.wait(u"alert_row_0"_s); };
        };
        return Sequence() << [&] { return awake(app); } << [&] { return find(app); } << [&] { return tapRow(app, u"alert_row_"_s, complaintOfClient); }
                          << [&] { return app.wait(u"answer_field"_s); } << [&] { return app.grab(m_tour.picture(u"alert"_s)); }
                          << [&] { return app.type(u"answer_field"_s, u"已致电道歉，周五上门通风并清理"_s); } << [&] { return app.tap(u"answer_button"_s); }
                          << [&] { return app.wait(u"answer_given"_s); } << [&] { return sent(app); } << [&] { return m_adviser->open(u"Alerts"_s, {}); }
                          << [&] { return m_adviser->wait(u"alert_filter_answered"_s); }
                          << [&] { return m_adviser->tap(u"alert_filter_answered"_s); }
                          << [&] { return m_adviser->waitText(u"alert_row_0"_s, u"已致电道歉"_s, uploadLimitMs); } << [&] { return app.quit(); };
    });
}

void FollowUpCase::answerSuggestion()
{
    m_tour.step(u"what the client suggested is answered and says so in the list"_s, [this] {
        DrivenApp &app = *m_adviser;
        return Sequence() << [&] { return app.open(u"Suggestions"_s, {}); } << [&] { return app.wait(u"suggestion_row_0"_s); }
                          << [&] { return tapRow(app, u"suggestion_row_"_s, wish); } << [&] { return app.type(u"answer_field"_s, u"已加入交付清单，从本月起执行"_s); }
                          << [&] { return app.tap(u"answer_button"_s); } << [&] { return app.wait(u"answer_given"_s); }
                          << [&] { return app.open(u"Suggestions"_s, {}); } << [&] { return app.tap(u"suggestion_filter_answered"_s); }
                          << [&] { return tapRow(app, u"suggestion_row_"_s, u"已加入交付清单"_s); } << [&] { return app.grab(m_tour.picture(u"suggestion"_s)); }
                          << [&] { return sent(app); } << [&] { return app.quit(); } << [&] { return m_place.office.stop(); };
    });
}

} // namespace plumb::test
