#include "app/quality/answer.h"

namespace plumb::quality {

using namespace Qt::StringLiterals;

QString resultAfter(const QString &result, Outcome before, Outcome now)
{
    if (now == before)
        return result;
    switch (now) {
    case Outcome::Pass: return result == "fixed"_L1 ? result : outcomeName(now);
    case Outcome::Fail: return outcomeName(now);
    case Outcome::Open: break;
    }
    return result == outcomeName(before) ? QString() : result;
}

bool isOverruled(const QString &result, Outcome outcome)
{
    return (outcome == Outcome::Fail && result == "pass"_L1) || (outcome == Outcome::Pass && result == "fail"_L1);
}

} // namespace plumb::quality
