#include "tests/e2e/story/complaint_case.h"

#include "tests/e2e/story/sequence.h"
#include "tests/support/run_program.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>
#include <QTimeZone>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int handOverOfMinor = 15;   // minutes, the default of docs/operations.md
constexpr int leastAhead = 8;         // seconds: long enough to register and to switch off every phone
constexpr int patienceMs = 10'000;    // beyond the moment something is due

} // namespace

ComplaintCase::ComplaintCase(Place place, Tour &tour)
    : m_place(std::move(place)), m_tour(tour), m_desk(m_place.device(u"desk"_s)), m_adviser(m_place.device(u"adviser"_s)), m_director(m_place.device(u"director"_s))
{
}

void ComplaintCase::play()
{
    joinDevices();
    addWebhook();
    registerOffline();
    takeOver();
    findTheClient();
    tellDirector();
    leaveOne();
    escalate();
    closeWithEvidence();
    signSummary();
    readSummary();
}

QString ComplaintCase::join(DrivenApp &app, const QString &invite)
{
    return Sequence() << [&] { return app.start(); } << [&] { return app.wait(u"join_page"_s); } << [&] { return app.type(u"join_invite_field"_s, invite); }
                      << [&] { return app.wait(u"join_preview"_s); } << [&] { return app.tap(u"join_button"_s); } << [&] { return app.wait(&app == m_desk.get() ? u"desk_page"_s : u"today_page"_s); } // the desk has places of its own
                      << [&] { return app.wait(u"chip_synced"_s, uploadLimitMs); };
}

void ComplaintCase::joinDevices()
{
    m_tour.step(u"the front desk, the client adviser and the deputy general manager join"_s, [this] {
        return Sequence() << [&] { return QDir().mkpath(m_place.card) ? QString() : u"no card"_s; }
                          << [&] { return m_place.office.start(m_place.port); } << [&] { return join(*m_desk, m_place.invites.desk); }
                          << [&] { return join(*m_adviser, m_place.invites.adviser); } << [&] { return join(*m_director, m_place.invites.director); };
    });
}

void ComplaintCase::addWebhook()
{
    m_tour.step(u"the office is told of a webhook"_s, [this] {
        const QString file = m_place.scratch + u"/webhook.txt"_s;
        QFile address(file);
        if (!address.open(QIODevice::WriteOnly) || address.write("http://127.0.0.1:" + QByteArray::number(m_receiver.port()) + "/complaints\n") < 0)
            return address.errorString();
        address.close();
        return runProgram(m_place.officeProgram, {u"webhook"_s, u"add"_s, u"--folder"_s, m_place.office.folder(), u"--url-file"_s, file, u"--inside"_s}).error;
    });
}

QString ComplaintCase::registerCall(const Call &call)
{
    DrivenApp &desk = *m_desk;
    const QDateTime called = QDateTime::currentDateTime().addSecs(-60 * call.minutesAgo);
    // Shortly after midnight the call was yesterday, which the form is told first; it may be of the month before.
    const auto day = [&]() -> QString {
        if (called.date() == QDate::currentDate())
            return {};
        const bool otherMonth = called.date().month() != QDate::currentDate().month();
        return Sequence() << [&] { return desk.tap(u"date_called_at"_s); }
                          << [&] { return otherMonth ? desk.tap(u"month_before_called_at"_s) : QString(); }
                          << [&] { return desk.tap(u"day_"_s + called.date().toString(u"yyyy-MM-dd"_s)); } << [&] { return desk.rest(); };
    };
    const auto read = [&](const QString &target, const QString &property, QString &value) {
        QString problem;
        value = desk.get(target, property, &problem).toString();
        return problem;
    };
    return Sequence() << [&] { return desk.open(u"RegisterComplaint"_s, {}); } << [&] { return desk.type(u"client_field"_s, call.client); }
                      << [&] { return desk.tap(u"client_choice_0"_s); } << [&] { return desk.type(u"input_title"_s, call.title); }
                      << [&] { return desk.tap(call.severity); } << [&] { return desk.wait(u"severity_entails"_s); }
                      << [&] { return desk.tap(u"choice_category_quality"_s); }
                      << [&] { return desk.waitGone(u"toast"_s); } << [&] { return desk.rest(); } // of the one before: it lay over the lower fields
                      << day
                      << [&] { return desk.perform({{u"do"_s, u"type"_s}, {u"target"_s, u"time_called_at"_s}, {u"text"_s, called.toString(u"HH:mm"_s)}, {u"replace"_s, true}}); }
                      << [&] { return desk.grab(m_tour.picture(u"register"_s)); } << [&] { return desk.tap(u"register_pass_button"_s); }
                      << [&] { return desk.waitText(u"complaint_title"_s, call.title); } << [&] { return read(u"complaint_page"_s, u"title"_s, m_number); }
                      << [&] { return read(u"complaint_page"_s, u"complaintId"_s, m_complaintId); };
}

void ComplaintCase::registerOffline()
{
    m_tour.step(u"without the office, the front desk registers a call of two minutes ago: it has its number at once"_s, [this] {
        return Sequence() << [&] { return m_place.office.stop(); }
                          << [&] { return registerCall({u"6621"_s, u"客厅墙面开裂，掉灰"_s, u"紧急"_s, 2}); }
                          << [&] { return m_number.contains(u"C-"_s) ? QString() : u"no number: "_s + m_number; }
                          << [&] { return m_desk->grab(m_tour.picture(u"registered"_s)); }
                          << [&] {
                                 m_firstId = m_complaintId;
                                 return QString();
                             };
    });
}

void ComplaintCase::takeOver()
{
    m_tour.step(u"the office is back: the adviser's device shows it, and she takes it over; the desk sees that"_s, [this] {
        const auto shown = [&](DrivenApp &app, const QString &state) -> QString {
            return Sequence() << [&] { return app.open(u"Complaint"_s, {{u"complaintId"_s, m_firstId}}); }
                              << [&] { return app.waitText(u"complaint_phasechip"_s, state, uploadLimitMs); };
        };
        return Sequence() << [&] { return m_place.office.start(m_place.port); } << [&] { return m_desk->open(u"Sync"_s, {}); }
                          << [&] { return m_desk->tap(u"sync_now_button"_s); } << [&] { return m_desk->waitGone(u"sync_waiting_header"_s, uploadLimitMs); }
                          << [&] { return shown(*m_adviser, u"已传达"_s); } << [&] { return m_adviser->waitText(u"complaint_main_button"_s, u"我来受理"_s); }
                          << [&] { return m_adviser->grab(m_tour.picture(u"arrived"_s)); } << [&] { return m_adviser->tap(u"complaint_main_button"_s); }
                          << [&] { return m_adviser->waitText(u"complaint_phasechip"_s, u"已受理"_s); } << [&] { return shown(*m_desk, u"已受理"_s); }
                          << [&] { return heard(u"complaint.registered"_s, m_firstId, {}, uploadLimitMs).isEmpty() ? u"the webhook heard nothing"_s : QString(); };
    });
}

void ComplaintCase::findTheClient()
{
    m_tour.step(u"from anywhere, the adviser finds the client by the last digits of the number, and opens her card"_s, [this] {
        DrivenApp &adviser = *m_adviser;
        return Sequence() << [&] { return adviser.key(u"Ctrl+F"_s); } << [&] { return adviser.wait(u"search_page"_s); }
                          << [&] { return adviser.type(u"search_field"_s, u"6621"_s); } << [&] { return adviser.wait(u"found_contact_0"_s); }
                          << [&] { return adviser.grab(m_tour.picture(u"found"_s)); } << [&] { return adviser.tap(u"found_contact_0"_s); }
                          << [&] { return adviser.wait(u"client_page"_s); } << [&] { return adviser.wait(u"care_0"_s); }
                          << [&] { return adviser.grab(m_tour.picture(u"client"_s)); };
    });
}

void ComplaintCase::tellDirector()
{
    const QString flood = u"卫生间漏水淹到楼下两户"_s;
    m_tour.step(u"a major event reaches the deputy general manager and the webhook at once"_s, [this, &flood] {
        return Sequence() << [&] { return registerCall({u"6621"_s, flood, u"重大事件"_s, 0}); }
                          << [&] { return m_director->open(u"Truth"_s, {}); } << [&] { return m_director->waitText(u"told_0"_s, flood, uploadLimitMs); }
                          << [&] { return m_director->grab(m_tour.picture(u"truth"_s)); }
                          << [&] { return heard(u"complaint.escalated"_s, m_complaintId, u"deputy_general_manager"_s, uploadLimitMs).isEmpty() ? u"the webhook did not hear of it"_s : QString(); };
    });
}

// A call of so many minutes ago runs out within the next minute: there is time to switch everything off, no more.
void ComplaintCase::leaveOne()
{
    m_tour.step(u"another is passed on, nobody takes it over, and every phone is switched off"_s, [this] {
        const QDateTime now = QDateTime::currentDateTime();
        const int ahead = 60 - now.time().second() >= leastAhead ? 1 : 2;
        m_due = QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()), now.timeZone()).addSecs(60 * ahead);
        return Sequence() << [&] { return registerCall({u"6621"_s, u"阳台灯不亮"_s, u"轻微"_s, handOverOfMinor - ahead}); }
                          << [&] { return m_desk->open(u"Sync"_s, {}); } << [&] { return m_desk->tap(u"sync_now_button"_s); }
                          << [&] { return m_desk->waitGone(u"sync_waiting_header"_s, uploadLimitMs); } << [&] { return quitAll(); };
    });
}

void ComplaintCase::escalate()
{
    m_tour.step(u"the office escalates it on time, and the webhook hears of it"_s, [this] {
        const int left = int(std::max<qint64>(0, QDateTime::currentDateTime().msecsTo(m_due)));
        const QJsonObject told = heard(u"complaint.escalated"_s, m_complaintId, {}, left + patienceMs);
        if (told.isEmpty())
            return u"nobody was told within %1 s"_s.arg((left + patienceMs) / 1000);
        const qint64 late = m_due.msecsTo(QDateTime::currentDateTime());
        m_tour.tell(u"ms after it was due"_s, late);
        return late < 0 ? u"it was told %1 ms too early"_s.arg(-late) : QString();
    });
}

QString ComplaintCase::step(const QString &state, const std::function<QString()> &fill)
{
    DrivenApp &app = *m_adviser;
    const auto confirm = [&]() -> QString {
        return Sequence() << [&] { return app.wait(u"step_confirm"_s); } << fill << [&] { return app.tap(u"step_confirm"_s); }
                          << [&] { return app.waitGone(u"step_confirm"_s); };
    };
    return Sequence() << [&] { return app.tap(u"complaint_main_button"_s); } << [&] { return fill ? confirm() : QString(); }
                      << [&] { return app.waitText(u"complaint_phasechip"_s, state); } << [&] { return app.rest(); };
}

QString ComplaintCase::photo(const QString &button)
{
    DrivenApp &app = *m_adviser;
    return Sequence() << [&] { return app.waitGone(u"toast"_s); } << [&] { return app.rest(); } << [&] { return app.tap(button); }
                      << [&] { return app.tap(u"camera_shutter_button"_s); } << [&] { return app.wait(u"camera_thumb_0"_s); }
                      << [&] { return app.tap(u"camera_close_button"_s); } << [&] { return app.wait(u"complaint_title"_s); } << [&] { return app.rest(); };
}

QString ComplaintCase::answer()
{
    DrivenApp &app = *m_adviser;
    const auto called = [&]() -> QString {
        return Sequence() << [&] { return app.waitText(u"complaint_main_button"_s, u"已致电客户"_s); } << [&] { return app.tap(u"complaint_main_button"_s); }
                          << [&] { return app.type(u"note_words_field"_s, u"约今天下午到场查看"_s); } << [&] { return app.tap(u"note_save_button"_s); }
                          << [&] { return app.waitGone(u"note_save_button"_s); } << [&] { return app.rest(); };
    };
    const auto arrived = [&]() -> QString {
        return Sequence() << [&] { return app.waitText(u"complaint_main_button"_s, u"我已到场"_s); } << [&] { return app.tap(u"complaint_main_button"_s); }
                          << [&] { return app.waitText(u"complaint_main_button"_s, u"评级"_s); } << [&] { return photo(u"camera_before"_s); };
    };
    return Sequence() << called << arrived
                      << [&] {
                             return step(u"已评级"_s, [&]() -> QString {
                                 return Sequence() << [&] { return app.tap(u"date_next_on"_s); } << [&] { return app.tap(u"date_next_on_in_1"_s); };
                             });
                         }
                      << [&] { return step(u"调查"_s, {}); } << [&] { return step(u"方案"_s, [&] { return app.type(u"input_plan"_s, u"铲除空鼓层，重新批荡"_s); }); }
                      << [&] { return step(u"整改"_s, {}); };
}

QString ComplaintCase::settle()
{
    DrivenApp &app = *m_adviser;
    const auto outcome = [&]() -> QString {
        return Sequence() << [&] { return app.type(u"input_solution"_s, u"已铲除重做，养护三天"_s); } << [&] { return app.tap(u"choice_cause_workmanship"_s); }
                          << [&] { return app.type(u"input_prevention"_s, u"批荡前逐面敲查"_s); } << [&] { return app.type(u"input_score"_s, u"5"_s); }
                          << [&] { return app.grab(m_tour.picture(u"closing"_s)); };
    };
    return Sequence() << [&] { return step(u"复查"_s, {}); } << [&] { return step(u"确认"_s, [&] { return app.tap(u"choice_client_word_called"_s); }); }
                      << [&] { return photo(u"camera_after"_s); } << [&] { return step(u"关闭"_s, outcome); };
}

void ComplaintCase::closeWithEvidence()
{
    m_tour.step(u"the adviser calls, goes there, agrees on a plan, and closes it with photos, cause and the client's word"_s, [this] {
        DrivenApp &app = *m_adviser;
        return Sequence() << [&] { return app.start(); } << [&] { return app.wait(u"chip_synced"_s, uploadLimitMs); }
                          << [&] { return app.open(u"Complaint"_s, {{u"complaintId"_s, m_firstId}}); } << [&] { return answer(); } << [&] { return settle(); }
                          << [&] { return app.grab(m_tour.picture(u"closed"_s)); } << [&] { return app.open(u"Sync"_s, {}); }
                          << [&] { return app.tap(u"sync_now_button"_s); } << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); }
                          << [&] { return app.wait(u"sync_page"_s); };
    });
}

QString ComplaintCase::lastWeek(DrivenApp &app)
{
    return Sequence() << [&] { return app.open(u"Truth"_s, {}); } << [&] { return app.open(u"Summary"_s, {}); } << [&] { return app.wait(u"summary_period"_s); }
                      << [&] { return app.tap(u"周"_s); } << [&] { return app.waitGone(u"summary_counting"_s, uploadLimitMs); }
                      << [&] { return app.wait(u"summary_state"_s); } << [&] { return app.rest(); };
}

void ComplaintCase::signSummary()
{
    m_tour.step(u"the desk signs the register's summary of last week, the adviser confirms it, the deputy general manager receives it"_s, [this] {
        const auto take = [&](DrivenApp &app, const QString &step, const QString &by) -> QString {
            return Sequence() << [&] { return app.wait(u"summary_step_"_s + step, uploadLimitMs); } << [&] { return app.tap(u"summary_step_"_s + step); }
                              << [&] { return app.waitText(u"summary_"_s + step, by); };
        };
        const auto awake = [](DrivenApp &app) -> QString {
            return Sequence() << [&] { return app.start(); } << [&] { return app.wait(u"chip_synced"_s, uploadLimitMs); };
        };
        return Sequence() << [&] { return awake(*m_desk); } << [&] { return lastWeek(*m_desk); } << [&] { return m_desk->tap(u"王莉團隊"_s); }
                          << [&] { return take(*m_desk, u"signed"_s, u"小周"_s); }
                          << [&] { return m_desk->grab(m_tour.picture(u"summary"_s)); } << [&] { return lastWeek(*m_adviser); }
                          << [&] { return take(*m_adviser, u"confirmed"_s, u"王莉"_s); } << [&] { return awake(*m_director); }
                          << [&] { return lastWeek(*m_director); } << [&] { return take(*m_director, u"received"_s, u"周敏"_s); };
    });
}

void ComplaintCase::readSummary()
{
    m_tour.step(u"the summary leaves as a PDF and is read back"_s, [this] {
        DrivenApp &app = *m_director;
        const auto readBack = [&]() -> QString {
            const QStringList files = QDir(m_place.card).entryList({u"*.pdf"_s}, QDir::Files, QDir::Time);
            if (files.isEmpty())
                return u"there is no PDF"_s;
            const Finished text = runProgram(u"pdftotext"_s, {u"-layout"_s, QDir(m_place.card).filePath(files.first()), u"-"_s});
            const QString words = QString::fromUtf8(text.out);
            for (const QString &wanted : {u"小周"_s, u"王莉"_s, u"周敏"_s, u"SHA-256"_s}) {
                if (!words.contains(wanted))
                    return u"the summary lacks %1: %2"_s.arg(wanted, words.left(1500));
            }
            return text.error;
        };
        return Sequence() << [&] { return lastWeek(app); } << [&] { return app.waitGone(u"toast"_s); }
                          << [&] { return app.rest(); } << [&] { return app.tap(u"summary_pdf"_s); } << [&] { return app.wait(u"summary_made"_s, uploadLimitMs); } << readBack
                          << [&] { return app.grab(m_tour.picture(u"summary-out"_s)); } << [&] { return app.open(u"Sync"_s, {}); }
                          << [&] { return app.tap(u"sync_now_button"_s); } << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); }
                          << [&] { return quitAll(); } << [&] { return m_place.office.stop(); };
    });
}

QString ComplaintCase::quitAll()
{
    return Sequence() << [&] { return m_desk->quit(); } << [&] { return m_adviser->quit(); } << [&] { return m_director->quit(); };
}

QJsonObject ComplaintCase::heard(const QString &event, const QString &complaint, const QString &level, int timeoutMs) const
{
    QElapsedTimer since;
    since.start();
    do {
        for (const auto &each : m_receiver.heard()) {
            const QJsonObject said = QJsonDocument::fromJson(each.body).object();
            if (said.value("event"_L1).toString() == event && said.value("complaint"_L1).toObject().value("id"_L1).toString() == complaint
                && (level.isEmpty() || said.value("escalation"_L1).toObject().value("level"_L1).toString() == level))
                return said;
        }
        QThread::msleep(20); // another process decides when
    } while (since.elapsed() < timeoutMs);
    return {};
}

} // namespace plumb::test
