// How long the company mends for nothing: from the day a site was finished, by the trade of what is to be mended.
// Pure and the same everywhere: a site, a trade, the company's terms and the day of the call in, a judgement out.
//
// The decree on home decoration (住宅室內裝飾裝修管理辦法, No. 110, art. 32) wants at least two years, and five for
// waterproofing. A term ends with the day of the month that it began with, or the last one of a month that has no such
// day (Civil Code art. 202): finished on 29 February 2024, in warranty to the end of 28 February 2026. That day counts.
#pragma once

#include "app/core/id.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace plumb::warranty {

// Months by trade, as the records name trades.
class Terms {
public:
    // Over the defaults, what warranty_setting records say; of two for the same trade the later in the list. Void
    // ones and what cannot be read say nothing.
    static Terms from(const std::vector<QJsonObject> &settings);
    int months(const QString &trade) const; // 0: none
    void set(const QString &trade, int months) { m_months.insert(trade, months); }
    int shortest() const;
    int longest() const;

private:
    QHash<QString, int> m_months; // where they are not the defaults
};

const QStringList &trades();
Id settingId(const QString &trade); // the record that a company's term is: everybody writes the same one

// The last day in warranty; invalid where there is no such day or no term.
QDate until(QDate finished, int months);

enum class Standing { Inside, Outside, Unknown };
enum class Lacks {
    Nothing,
    Site,       // nobody said which home it is
    Finished,   // the site says no day on which it was finished
    Trade,      // some trades are still in warranty, others are not
};
QString nameOf(Standing standing); // "inside", as records name it

struct Judgement {
    Standing standing = Standing::Unknown;
    Lacks lacks = Lacks::Nothing; // what keeps it unknown
    QDate from;                   // the day it was finished
    QDate until;                  // of that trade; without a trade the day up to which every trade is in warranty
    bool operator==(const Judgement &) const = default;
};
// `site`: its fields; empty: none is known. `trade`: "": not said. What is called in before the home is finished is in
// warranty.
Judgement judge(const QJsonObject &site, const QString &trade, const Terms &terms, QDate calledOn);

} // namespace plumb::warranty
