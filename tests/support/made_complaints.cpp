#include "tests/support/made_complaints.h"

#include <QStringList>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

enum Family { Complaint = 1, Pause, Stage, Crew, Person, Site, Contact };

constexpr int stages = 27;
constexpr int crews = 12;
constexpr int people = 20;

const QStringList series{u"A"_s, u"B"_s, u"AC"_s};
const QStringList stageCodes{u"handover"_s, u"demolition"_s, u"utilities"_s, u"waterproofing"_s, u"tiling"_s, u"painting"_s, u"fitting"_s, u"completion"_s, u"aftersales"_s};
const QStringList categories{u"quality"_s, u"delay"_s, u"material"_s, u"design_mismatch"_s, u"extra_charge"_s, u"attitude"_s, u"safety"_s, u"cleanliness"_s, u"contract"_s, u"after_sales"_s};
const QStringList causes{u"workmanship"_s, u"material"_s, u"design"_s, u"schedule"_s, u"communication"_s, u"price"_s};
const QStringList severities{u"minor"_s, u"normal"_s, u"normal"_s, u"normal"_s, u"urgent"_s, u"urgent"_s, u"minor"_s, u"normal"_s, u"normal"_s, u"major"_s};
const QStringList openStates{u"registered"_s, u"passed_on"_s, u"accepted"_s, u"graded"_s, u"investigating"_s, u"plan_agreed"_s, u"in_work"_s, u"rechecked"_s, u"confirmed"_s};
const QString words = u"主卧卫生间墙砖空鼓三处,业主来电要求当天上门查看;楼下邻居反映天花有水渍,已请业主关闭总阀。项目经理与班组长现场确认,返工两块墙砖,重新做闭水试验四十八小时,拍照留存。"_s;

} // namespace

Id MadeComplaints::idOf(int family, int number)
{
    return Id(uint(0x0190a000 + family), ushort(number >> 16), 0x7000, 0x80, 0, 0, 0, uchar(number >> 16), uchar(number >> 8), uchar(number), uchar(family));
}

MadeComplaints::MadeComplaints(quint32 seed, int count, Moment from, Moment until) : m_random(seed), m_count(count), m_from(from), m_until(until) {}

std::vector<MadeRecord> MadeComplaints::company()
{
    std::vector<MadeRecord> out;
    for (int i = 0; i < stages; ++i)
        out.push_back({idOf(Stage, i), u"stage"_s, {{u"site"_s, toString(idOf(Site, i / 9))}, {u"code"_s, stageCodes[i % 9]}, {u"position"_s, i % 9}, {u"state"_s, u"running"_s}}});
    for (int i = 0; i < crews; ++i)
        out.push_back({idOf(Crew, i), u"crew"_s, {{u"name"_s, u"泥瓦 %1 班"_s.arg(i)}, {u"trade"_s, u"tiling"_s}}});
    for (int i = 0; i < people; ++i)
        out.push_back({idOf(Person, i), u"person"_s, {{u"name"_s, u"张工%1"_s.arg(i)}}});
    return out;
}

std::vector<MadeRecord> MadeComplaints::next()
{
    if (m_made == m_count)
        return {};
    const Moment called = m_from + (m_until - m_from) * m_made / m_count;
    const Id id = idOf(Complaint, m_made);
    QJsonObject fields;
    number(fields, called);
    about(fields);
    answer(fields, called);
    std::vector<MadeRecord> out{{id, u"complaint"_s, fields}};
    if (dice(10) == 0) {
        const Moment from = later(called, 3 * 24 * 60), to = later(from, 2 * 24 * 60);
        QJsonObject pause{{u"complaint"_s, toString(id)}, {u"reason"_s, u"client"_s}, {u"from"_s, toIso(from)}, {u"until"_s, toDateTime(to).date().addDays(1).toString(Qt::ISODate)}};
        if (dice(4) > 0)
            pause.insert(u"ended_at"_s, toIso(to));
        out.push_back({idOf(Pause, m_made), u"complaint_pause"_s, pause});
    }
    ++m_made;
    return out;
}

void MadeComplaints::number(QJsonObject &fields, Moment called)
{
    const QString &of = series[dice(int(series.size()))];
    m_serials[of] += dice(200) == 0 ? 3 : 1; // two numbers are lost now and then
    fields.insert(u"series"_s, of);
    fields.insert(u"serial"_s, m_serials[of]);
    fields.insert(u"number"_s, u"C-%1-%2%3"_s.arg(toDateTime(called).toString(u"MMdd"_s), of).arg(m_serials[of], 4, 10, QLatin1Char('0')));
    fields.insert(u"called_at"_s, toIso(called));
    fields.insert(u"entered_at"_s, toIso(later(called, dice(50) == 0 ? 300 : 20)));
    if (dice(100) == 0)
        fields.insert(u"void"_s, u"登记有误"_s);
    else if (dice(100) == 0)
        fields.insert(u"duplicate_of"_s, toString(idOf(Complaint, 0)));
}

void MadeComplaints::about(QJsonObject &fields)
{
    fields.insert(u"way"_s, u"phone"_s);
    fields.insert(u"title"_s, u"墙砖空鼓,要求返工 %1"_s.arg(m_made));
    fields.insert(u"detail"_s, words.left(20 + dice(80)));
    fields.insert(u"caller"_s, u"木女士"_s);
    fields.insert(u"category"_s, categories[dice(int(categories.size()))]);
    fields.insert(u"severity"_s, severities[dice(int(severities.size()))]);
    fields.insert(u"registered_by"_s, toString(pick(Person, people)));
    fields.insert(u"owner"_s, toString(pick(Person, 4)));
    fields.insert(u"adviser"_s, toString(pick(Person, 4)));
    if (dice(8) > 0)
        fields.insert(u"site"_s, toString(pick(Site, m_count / 4 + 1)));
    if (dice(3) > 0)
        fields.insert(u"contact"_s, toString(pick(Contact, m_count / 4 + 1)));
    if (dice(4) > 0)
        fields.insert(u"stage"_s, toString(pick(Stage, stages)));
    if (dice(4) > 0)
        fields.insert(u"crew"_s, toString(pick(Crew, crews)));
    if (dice(3) > 0)
        fields.insert(u"designer"_s, toString(pick(Person, people)));
    if (dice(6) > 0)
        fields.insert(u"project_manager"_s, toString(pick(Person, people)));
}

void MadeComplaints::answer(QJsonObject &fields, Moment called)
{
    const int far = dice(20); // how far it came
    Moment at = called;
    const auto done = [&](const char *field, int minutes) {
        at = later(at, minutes);
        fields.insert(QLatin1String(field), toIso(at));
    };
    fields.insert(u"state"_s, openStates[dice(int(openStates.size()))]);
    if (far < 1)
        return;
    done("passed_on_at", 4);
    done("accepted_at", 12);
    done("first_called_at", 180);
    if (far < 2)
        return;
    done("on_site_at", 40 * 60);
    done("plan_at", 48 * 60);
    fields.insert(u"plan"_s, words.left(20 + dice(60)));
    fields.insert(u"next_on"_s, toDateTime(at).date().addDays(3).toString(Qt::ISODate));
    if (far > 2)
        end(fields, later(at, 9 * 24 * 60));
}

void MadeComplaints::end(QJsonObject &fields, Moment at)
{
    fields.insert(u"solution"_s, words.left(20 + dice(60)));
    const int how = dice(40);
    if (how == 0) {
        fields.insert(u"state"_s, u"unfounded"_s);
        fields.insert(u"client_told_at"_s, toIso(at));
        return;
    }
    if (how == 1) {
        fields.insert(u"state"_s, u"to_maintenance"_s);
        fields.insert(u"handed_on_at"_s, toIso(at));
        return;
    }
    if (how == 2 || how == 3) {
        fields.insert(u"reopened"_s, 1);
        fields.insert(u"reopened_at"_s, toIso(later(at, 10 * 24 * 60)));
    }
    fields.insert(u"state"_s, how == 2 ? u"investigating"_s : dice(3) > 0 ? u"followed_up"_s : u"closed"_s);
    const Moment closed = how == 3 ? later(at, 10 * 24 * 60) + std::chrono::hours(11 * 24) : at;
    fields.insert(u"closed_at"_s, toIso(closed));
    if (fields.value("state"_L1).toString() == u"followed_up"_s)
        fields.insert(u"followed_up_at"_s, toIso(later(closed, 100 * 60)));
    fields.insert(u"cause"_s, causes[dice(int(causes.size()))]);
    fields.insert(u"prevention"_s, words.left(20 + dice(40)));
    fields.insert(u"client_word"_s, u"called"_s);
    fields.insert(u"score"_s, 1 + dice(5));
    if (fields.value("severity"_L1).toString() == u"major"_s) {
        fields.insert(u"loss_money"_s, dice(40) * 500);
        fields.insert(u"loss_days"_s, dice(9));
        fields.insert(u"loss_words"_s, words.left(20));
        fields.insert(u"analysis"_s, words);
    }
}

} // namespace plumb::test
