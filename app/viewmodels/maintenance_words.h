// Repairs, their clock and their warranty in words.
#pragma once

#include "app/model/repair_clock.h"
#include "app/model/warranty.h"

#include <QVariantMap>

namespace plumb::words {

// {state, words ("6 days left", "overdue by 2 h"), tone, percent, limit (in words), dueAt (ISO or ""), doneAt, over, pressing}
QVariantMap repairClock(const repairs::Reading &reading, const QString &language);

// What to do next, as a page's main button says it: assign | quote | answer | appoint | arrive | finish | sign |
// follow_up; "": nothing.
QString repairAct(const QString &next);

// {standing, tone, title ("In warranty until …"), words (why, and what follows), lacks: "" | site | finished | trade,
//  from, until (days)}
QVariantMap warrantyMap(const warranty::Judgement &judged, const QString &language);
// One line: "in warranty until …"; "": nobody knows of a site.
QString warrantyLine(const warranty::Judgement &judged, const QString &trade, QDate today, const QString &language);

} // namespace plumb::words
