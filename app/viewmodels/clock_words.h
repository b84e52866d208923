// Clocks of complaints in words.
#pragma once

#include "app/model/clocks.h"

#include <QVariantMap>

namespace plumb::words {

QString clockName(clocks::ClockKind clock);     // "First call"
QString clockAct(clocks::ClockKind clock);      // "Call the client": what stops it
// "1 h 11 min left", "20 min late", "paused, 3 h left", "done 09:10", "done 12 min late"; "": it does not run.
QString clockStanding(const clocks::Reading &reading, const QString &language);
// {clock, name, act, state, words, tone, percent, limit (in words), dueAt (ISO), doneAt (ISO or ""), over (bool)}
QVariantMap clockMap(const clocks::Reading &reading, const clocks::Limit &limit, const QString &language);

// What a severity entails: "The deputy general manager is told at once. First call within 10 min, on site within 2 h."
QString entails(clocks::Severity severity, const clocks::Limits &limits);

} // namespace plumb::words
