#include "app/viewmodels/test_words.h"

#include "app/quality/reading.h"
#include "app/viewmodels/verdict_words.h"

#include <QCoreApplication>

namespace plumb::words {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct TestWords {
    Q_DECLARE_TR_FUNCTIONS(TestWords)
};

QString waterRule(const TestRule &rule)
{
    const QString asked = TestWords::tr("Water at least %1 deep for %2, dropping at most %3")
                              .arg(amount(rule.levelLeast, u"mm"_s), duration(rule.wanted), amount(rule.dropMost, u"mm"_s));
    return rule.wanted > rule.least ? TestWords::tr("%1 (the standard asks for %2)").arg(asked, duration(rule.least)) : asked;
}

} // namespace

QString duration(Minutes minutes)
{
    const qint64 count = std::max<qint64>(0, minutes.count());
    if (count < 60)
        return TestWords::tr("%1 min").arg(count);
    if (count < 72 * 60)
        return count % 60 == 0 ? TestWords::tr("%1 h").arg(count / 60) : TestWords::tr("%1 h %2 min").arg(count / 60).arg(count % 60);
    const qint64 hours = count / 60;
    return hours % 24 == 0 ? TestWords::tr("%1 d").arg(hours / 24) : TestWords::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString testUnit(TestKind kind)
{
    switch (kind) {
    case TestKind::ClosedWater: return u"mm"_s;
    case TestKind::Pressure: return u"MPa"_s;
    case TestKind::Insulation: return u"MΩ"_s;
    case TestKind::Curing: break;
    }
    return {};
}

QString testRule(const TestRule &rule)
{
    switch (rule.kind) {
    case TestKind::ClosedWater: return waterRule(rule);
    case TestKind::Pressure: {
        QStringList steps;
        for (const PressureStep &step : rule.steps)
            steps.append(pressureStep(step, int(steps.size())));
        return steps.join(u'\n');
    }
    case TestKind::Insulation: return TestWords::tr("Every line at least %1").arg(amount(rule.resistanceLeast, u"MΩ"_s));
    case TestKind::Curing: return TestWords::tr("Left alone for %1").arg(duration(rule.wanted));
    }
    return {};
}

QString testClause(const TestRule &rule)
{
    Rule cited;
    cited.standard = rule.standard;
    cited.clause = rule.clause;
    return clause(cited);
}

QString pressureStep(const PressureStep &step, int number)
{
    return TestWords::tr("Step %1: from %2, held %3, dropping at most %4")
        .arg(QString::number(number + 1), amount(step.pressure, u"MPa"_s), duration(step.duration), amount(step.dropMost, u"MPa"_s));
}

QString testPart(TestPart part)
{
    switch (part) {
    case TestPart::StartPhoto: return TestWords::tr("photo at the start");
    case TestPart::EndPhoto: return TestWords::tr("photo at the end");
    case TestPart::StartReading: return TestWords::tr("reading at the start");
    case TestPart::EndReading: return TestWords::tr("reading at the end");
    }
    return {};
}

QString testParts(const std::vector<TestPart> &parts)
{
    QStringList names;
    for (const TestPart part : parts)
        names.append(testPart(part));
    return names.join(TestWords::tr(", "));
}

QString testVerdict(const TestVerdict &verdict, const TestRule &rule)
{
    const QString unit = testUnit(rule.kind);
    const QString found = amount(verdict.value, unit);
    const QString limit = amount(verdict.limit, unit);
    const QString over = amount(verdict.over, unit);
    const QString step = QString::number(verdict.step + 1);
    switch (verdict.fault) {
    case TestFault::None: return verdict.outcome == Outcome::Pass ? TestWords::tr("Passed") : QString();
    case TestFault::LevelTooLow: return TestWords::tr("Failed: the water was %1 deep at the start, at least %2 is needed").arg(found, limit);
    case TestFault::LevelDropped: return TestWords::tr("Failed: the level dropped %1, %2 more than allowed").arg(found, over);
    case TestFault::PressureTooLow: return TestWords::tr("Failed: step %1 began at %2, at least %3 is needed").arg(step, found, limit);
    case TestFault::PressureDropped: return TestWords::tr("Failed: in step %1 the pressure dropped %2, %3 more than allowed").arg(step, found, over);
    case TestFault::StepTooShort:
        return TestWords::tr("Failed: step %1 was held %2, %3 is needed")
            .arg(step, duration(Minutes(qint64(verdict.value))), duration(Minutes(qint64(verdict.limit))));
    case TestFault::ResistanceTooLow: return TestWords::tr("Failed: %1 is read, at least %2 is needed").arg(found, limit);
    }
    return {};
}

QString testDoubt(const TestStand &stand)
{
    QStringList told;
    if (stand.clockInDoubt)
        told.append(TestWords::tr("Its times contradict each other: the clock of a device was set."));
    if (stand.toldLate)
        told.append(TestWords::tr("Its end was told %1 after it was due.").arg(duration(stand.lateBy)));
    if (stand.shorterThanWanted)
        told.append(TestWords::tr("Shorter than the company wants, long enough for the standard."));
    if (stand.standing == TestStanding::Judged && !stand.missing.empty())
        told.append(TestWords::tr("Judged without: %1").arg(testParts(stand.missing)));
    return told.join(u'\n');
}

std::optional<double> typedReading(const QVariant &typed, TestKind kind)
{
    if (typed.typeId() == QMetaType::QString)
        return readingOf(typed.toString(), testUnit(kind));
    return typed.isValid() && !typed.isNull() ? std::optional(typed.toDouble()) : std::nullopt;
}

QString testReading(const TestReading &reading, const TestRule &rule)
{
    const QString value = amount(reading.value, testUnit(rule.kind));
    if (!reading.what.isEmpty())
        return TestWords::tr("%1: %2").arg(reading.what, value);
    return rule.steps.size() > 1 ? TestWords::tr("Step %1: %2").arg(QString::number(reading.step + 1), value) : value;
}

} // namespace plumb::words
