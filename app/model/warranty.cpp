#include "app/model/warranty.h"

#include "app/model/record.h"


#include <algorithm>

namespace plumb::warranty {

using namespace Qt::StringLiterals;

namespace {

constexpr int generalMonths = 24;
constexpr int waterproofingMonths = 60;

int usual(const QString &trade)
{
    return trade == "waterproofing"_L1 ? waterproofingMonths : generalMonths;
}

} // namespace

const QStringList &trades()
{
    static const QStringList names{u"demolition"_s, u"plumbing"_s, u"electrical"_s, u"waterproofing"_s, u"tiling"_s,
                                   u"carpentry"_s,  u"painting"_s, u"fitting"_s,    u"other"_s};
    return names;
}

Id settingId(const QString &trade)
{
    static const QUuid space(0x90be4d17, 0x3a62, 0x4c8f, 0xb5, 0x11, 0x47, 0x0e, 0x9c, 0xd3, 0x28, 0x6a);
    return QUuid::createUuidV5(space, trade);
}

Terms Terms::from(const std::vector<QJsonObject> &settings)
{
    Terms terms;
    for (const QJsonObject &fields : settings) {
        const QString trade = fields.value("trade"_L1).toString();
        const QJsonValue months = fields.value("months"_L1);
        if (trades().contains(trade) && months.isDouble() && months.toInt(-1) >= 0 && fields.value(voidField).toString().isEmpty())
            terms.set(trade, months.toInt());
    }
    return terms;
}

int Terms::months(const QString &trade) const
{
    return m_months.value(trade, usual(trade));
}

int Terms::shortest() const
{
    int least = months(trades().front());
    for (const QString &trade : trades())
        least = std::min(least, months(trade));
    return least;
}

int Terms::longest() const
{
    int most = 0;
    for (const QString &trade : trades())
        most = std::max(most, months(trade));
    return most;
}

QDate until(QDate finished, int months)
{
    return finished.isValid() && months > 0 ? finished.addMonths(months) : QDate();
}

QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Inside: return u"inside"_s;
    case Standing::Outside: return u"outside"_s;
    case Standing::Unknown: break;
    }
    return u"unknown"_s;
}

Judgement judge(const QJsonObject &site, const QString &trade, const Terms &terms, QDate calledOn)
{
    if (site.isEmpty())
        return {Standing::Unknown, Lacks::Site, {}, {}};
    const QDate finished = QDate::fromString(site.value("finished_on"_L1).toString(), Qt::ISODate);
    if (!finished.isValid())
        return {Standing::Unknown, Lacks::Finished, {}, {}};
    const auto in = [&](int months) {
        const QDate last = until(finished, months);
        return calledOn < finished || (last.isValid() && calledOn <= last);
    };
    if (!trade.isEmpty()) {
        const int months = terms.months(trade);
        return {in(months) ? Standing::Inside : Standing::Outside, Lacks::Nothing, finished, until(finished, months)};
    }
    const QDate every = until(finished, terms.shortest());
    if (in(terms.shortest()))
        return {Standing::Inside, Lacks::Nothing, finished, every};
    if (in(terms.longest()))
        return {Standing::Unknown, Lacks::Trade, finished, every};
    return {Standing::Outside, Lacks::Nothing, finished, until(finished, terms.longest())};
}

} // namespace plumb::warranty
