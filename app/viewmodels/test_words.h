// A timed test as people read it: what it asks for, how long still, what is owed, how it was judged.
#pragma once

#include "app/quality/timed_test.h"

#include <QVariant>

namespace plumb::words {

QString duration(quality::Minutes minutes);                   // "23 h 40 min", "3 d 4 h"
QString testUnit(quality::TestKind kind);                     // "mm"; "": nothing is read
QString testRule(const quality::TestRule &rule);              // "Water at least 20 mm deep for 48 h …"
QString testClause(const quality::TestRule &rule);            // "GB 50242-2002, 4.2.1"
QString pressureStep(const quality::PressureStep &step, int number);
QString testPart(quality::TestPart part);                     // "photo at the end"
QString testParts(const std::vector<quality::TestPart> &parts);
QString testVerdict(const quality::TestVerdict &verdict, const quality::TestRule &rule);
// What to know besides its verdict: told late, shorter than the company wants, a clock that was set; "": nothing.
QString testDoubt(const quality::TestStand &stand);
// A number, or a text as typed; nothing where it is none.
std::optional<double> typedReading(const QVariant &typed, quality::TestKind kind);
QString testReading(const quality::TestReading &reading, const quality::TestRule &rule);

} // namespace plumb::words
