#include "app/viewmodels/verdict_words.h"

#include "app/viewmodels/word_table.h"

#include <QCoreApplication>

#include <cmath>

namespace plumb::words {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString figure(double value)
{
    return QString::number(value, 'g', 9);
}

QString beyond(const Verdict &verdict, const Rule &rule)
{
    const QString by = amount(std::abs(verdict.exceededBy), rule.unit);
    if (verdict.exceededBy <= 0)
        return VerdictWords::tr("%1 within the limit").arg(by);
    const bool below = rule.compare == Compare::AtLeast || (rule.compare == Compare::Between && verdict.worst < rule.limit);
    return below ? VerdictWords::tr("%1 below the limit").arg(by) : VerdictWords::tr("%1 over the limit").arg(by);
}

QString reason(const Verdict &verdict, const Rule &rule)
{
    switch (verdict.why) {
    case Why::MainPointOver: return VerdictWords::tr("judged as failed: every point of a main item must pass");
    case Why::TooFewPass:
        return VerdictWords::tr("judged as failed: at least %1 % of the points must pass").arg(figure(rule.tolerance.share * 100));
    case Why::WorstTooFar:
        return VerdictWords::tr("judged as failed: the worst point is beyond %1 times the limit").arg(figure(rule.tolerance.factor));
    case Why::None: break;
    }
    return verdict.outcome == Outcome::Pass ? VerdictWords::tr("judged as passed")
                                            : VerdictWords::tr("%n point(s) to go", nullptr, verdict.missing);
}

} // namespace

QString amount(double value, const QString &unit)
{
    if (unit == "a"_L1 && value == std::floor(value))
        return VerdictWords::tr("%n year(s)", nullptr, int(value));
    if (unit == "d"_L1 && value == std::floor(value))
        return VerdictWords::tr("%n day(s)", nullptr, int(value));
    return unit.isEmpty() ? figure(value) : figure(value) + u' ' + unit;
}

QString limit(const Rule &rule)
{
    switch (rule.compare) {
    case Compare::None: return {};
    case Compare::AtMost: return u"≤ "_s + amount(rule.limit, rule.unit);
    case Compare::AtLeast: return u"≥ "_s + amount(rule.limit, rule.unit);
    case Compare::Between: return figure(rule.limit) + u'–' + amount(rule.upper, rule.unit);
    case Compare::Deviation: return u"± "_s + amount(rule.limit, rule.unit);
    }
    return {};
}

QString origin(const QString &standard)
{
    static constexpr Word origins[] = {
        {"company form", QT_TRANSLATE_NOOP("VerdictWords", "company form")},
        {"mps (company)", QT_TRANSLATE_NOOP("VerdictWords", "company practice")},
        {"trade practice", QT_TRANSLATE_NOOP("VerdictWords", "practice of the trade")},
        {"widely quoted, no clause", QT_TRANSLATE_NOOP("VerdictWords", "widely quoted, no clause")},
        {"developer's form", QT_TRANSLATE_NOOP("VerdictWords", "a developer's form")},
        {"contract sample", QT_TRANSLATE_NOOP("VerdictWords", "sample contract")},
        {"zhishe verification_rules", QT_TRANSLATE_NOOP("VerdictWords", "collected rules, no clause")},
    };
    return wordOf<VerdictWords>(origins, standard, standard);
}

QString clause(const Rule &rule)
{
    const QString standard = origin(rule.standard);
    const bool table = rule.clause.size() > 1 && rule.clause.front() == u'T' && rule.clause.at(1).isDigit();
    const QString place = table ? VerdictWords::tr("table %1").arg(rule.clause.mid(1)) : rule.clause;
    return standard.isEmpty() || place.isEmpty() ? standard + place : VerdictWords::tr("%1, %2").arg(standard, place);
}

QString tolerance(const Rule &rule)
{
    if (rule.compare == Compare::None)
        return {};
    return rule.main ? VerdictWords::tr("Main item: every point must pass")
                     : VerdictWords::tr("General item: %1 % of the points, the worst up to %2 times the limit")
                           .arg(figure(rule.tolerance.share * 100), figure(rule.tolerance.factor));
}

QString verdict(const Verdict &verdict, const Rule &rule)
{
    if (verdict.points.isEmpty())
        return {};
    const QString worst = VerdictWords::tr("Worst %1, %2").arg(amount(verdict.worst, rule.unit), beyond(verdict, rule));
    const QString passed = VerdictWords::tr("%1 of %2 points pass").arg(verdict.passed).arg(verdict.of);
    return verdict.of == 1 ? VerdictWords::tr("%1 → %2").arg(worst, reason(verdict, rule))
                           : VerdictWords::tr("%1 · %2 → %3").arg(worst, passed, reason(verdict, rule));
}

QString outOfRange(const Rule &rule, double reading, const QString &instrument)
{
    if (!rule.range)
        return {};
    const QString from = figure(rule.range->lowest);
    const QString to = amount(rule.range->highest, rule.unit);
    return instrument.isEmpty()
        ? VerdictWords::tr("Your instrument reads %1 to %2. Keep %3?").arg(from, to, figure(reading))
        : VerdictWords::tr("Your %1 reads %2 to %3. Keep %4?").arg(instrument, from, to, figure(reading));
}

} // namespace plumb::words
