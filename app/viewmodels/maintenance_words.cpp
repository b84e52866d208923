#include "app/viewmodels/maintenance_words.h"

#include "app/viewmodels/clock_words.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

namespace plumb::words {

using namespace Qt::StringLiterals;

namespace {

struct RepairWords {
    Q_DECLARE_TR_FUNCTIONS(RepairWords)
};

QString day(QDate date, const QString &language)
{
    return words::date(date.toString(Qt::ISODate), language);
}

QString toneOf(const repairs::Reading &reading)
{
    switch (reading.state) {
    case clocks::State::Met: return u"good"_s;
    case clocks::State::Missed: return u"danger"_s;
    case clocks::State::Running: return reading.pressing ? u"danger"_s : u"warning"_s;
    default: return {};
    }
}

QString lacking(warranty::Lacks lacks)
{
    switch (lacks) {
    case warranty::Lacks::Site: return u"site"_s;
    case warranty::Lacks::Finished: return u"finished"_s;
    case warranty::Lacks::Trade: return u"trade"_s;
    case warranty::Lacks::Nothing: break;
    }
    return {};
}

std::pair<QString, QString> saidOf(const warranty::Judgement &judged, const QString &language)
{
    const QString unknown = RepairWords::tr("Whether it is in warranty is not known");
    switch (judged.lacks) {
    case warranty::Lacks::Site: return {unknown, RepairWords::tr("No site is chosen yet. Until it is, a quotation comes first.")};
    case warranty::Lacks::Finished:
        return {unknown, RepairWords::tr("The day on which the site was finished is missing. Enter it; until then a quotation comes first.")};
    case warranty::Lacks::Trade:
        return {unknown, RepairWords::tr("Some trades are in warranty still, others were until %1. Choose the trade.").arg(day(judged.until, language))};
    case warranty::Lacks::Nothing: break;
    }
    const QString since = RepairWords::tr("Finished on %1.").arg(day(judged.from, language));
    if (judged.standing == warranty::Standing::Inside)
        return {RepairWords::tr("In warranty until %1").arg(day(judged.until, language)), RepairWords::tr("%1 The client pays nothing.").arg(since)};
    return {judged.until.isValid() ? RepairWords::tr("Out of warranty: it ended %1").arg(day(judged.until, language)) : RepairWords::tr("Out of warranty"),
            RepairWords::tr("%1 A quotation that the client agrees to comes before the work.").arg(since)};
}

} // namespace

QVariantMap repairClock(const repairs::Reading &reading, const QString &language)
{
    clocks::Reading clock;
    clock.state = reading.state;
    clock.left = reading.left;
    clock.done = reading.done;
    clock.dueAt = reading.dueAt;
    const bool runs = reading.state != clocks::State::None;
    return {{u"state"_s, clocks::nameOf(reading.state)}, {u"words"_s, clockStanding(clock, language)}, {u"tone"_s, toneOf(reading)},
            {u"percent"_s, reading.percent}, {u"pressing"_s, reading.pressing}, {u"over"_s, reading.state == clocks::State::Missed && !reading.done},
            {u"limit"_s, runs ? duration(std::chrono::duration_cast<clocks::Minutes>(reading.dueAt - reading.begun)) : QString()},
            {u"dueAt"_s, runs ? toIso(reading.dueAt) : QString()}, {u"doneAt"_s, reading.done ? toIso(*reading.done) : QString()}};
}

QString repairAct(const QString &next)
{
    if (next == "assign"_L1)
        return RepairWords::tr("Say who mends it");
    if (next == "quote"_L1)
        return RepairWords::tr("Make a quotation");
    if (next == "answer"_L1)
        return RepairWords::tr("What does the client say to the quotation?");
    if (next == "appoint"_L1)
        return RepairWords::tr("Agree on a time with the client");
    if (next == "arrive"_L1)
        return RepairWords::tr("I am there");
    if (next == "finish"_L1)
        return RepairWords::tr("It is mended");
    if (next == "sign"_L1)
        return RepairWords::tr("Have the client sign");
    return next == "follow_up"_L1 ? RepairWords::tr("Follow up") : QString();
}

QVariantMap warrantyMap(const warranty::Judgement &judged, const QString &language)
{
    const auto [title, said] = saidOf(judged, language);
    const bool inside = judged.standing == warranty::Standing::Inside;
    return {{u"standing"_s, warranty::nameOf(judged.standing)}, {u"lacks"_s, lacking(judged.lacks)}, {u"title"_s, title}, {u"words"_s, said},
            {u"tone"_s, inside ? u"good"_s : judged.standing == warranty::Standing::Outside ? u"info"_s : u"warning"_s},
            {u"from"_s, judged.from.toString(Qt::ISODate)}, {u"until"_s, judged.until.toString(Qt::ISODate)}};
}

QString warrantyLine(const warranty::Judgement &judged, const QString &trade, QDate today, const QString &language)
{
    if (judged.lacks == warranty::Lacks::Site)
        return {};
    if (judged.lacks == warranty::Lacks::Finished)
        return RepairWords::tr("being built");
    const QString last = day(judged.until, language);
    if (!judged.until.isValid() || judged.until < today)
        return judged.until.isValid() ? RepairWords::tr("warranty ended %1").arg(last) : RepairWords::tr("no warranty");
    return trade == "waterproofing"_L1 ? RepairWords::tr("waterproofing in warranty until %1").arg(last) : RepairWords::tr("in warranty until %1").arg(last);
}

} // namespace plumb::words
