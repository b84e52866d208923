// A rule and a verdict as people read them: limit, clause, by how much it is exceeded, and why it fails.
#pragma once

#include "app/quality/judge.h"

namespace plumb::words {

QString amount(double value, const QString &unit);          // "6.2 mm"
QString limit(const quality::Rule &rule);                   // "≤ 4 mm", "0.6–0.8 MPa"; "": nothing is measured
QString origin(const QString &standard);                    // a standard by its number; what is none, in words
QString clause(const quality::Rule &rule);                  // "GB 50210-2018, table 4.2.10"
QString tolerance(const quality::Rule &rule);               // what decides: every point, or 80 % and 1.5 times
// "Worst 6.2 mm, 2.2 mm over the limit · 3 of 4 points pass → fails: …"; "": no point yet.
QString verdict(const quality::Verdict &verdict, const quality::Rule &rule);
// "The 2 m plumb rule reads 0 to 20 mm. Keep 200?"
QString outOfRange(const quality::Rule &rule, double reading, const QString &instrument);

} // namespace plumb::words
