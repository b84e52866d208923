// What an item's result owes to its measured points, and what to a person.
#pragma once

#include "app/quality/judge.h"

namespace plumb::quality {

// The result after its points changed: a new verdict speaks for itself; where the verdict is the same as
// before, what a person made of it stands. "" = not answered. Results: pass, fail, fixed, not_applicable.
QString resultAfter(const QString &result, Outcome before, Outcome now);
// A person says otherwise than the points do.
bool isOverruled(const QString &result, Outcome outcome);

} // namespace plumb::quality
