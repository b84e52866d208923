// What a report says besides what its records say.
#pragma once

#include "app/report/report.h"

namespace plumb::words {

report::Labels reportLabels();
QString reportMadeBy(const QString &name, const QString &when);
QString reportConclusion(int items, int passed, int failed, int open);
QString reportChecklist(const QString &code, int version); // "" where neither is known
QString reportUnanswered();
QString reportUnverified();
QString reportTests();
QString reportAmended();
QString reportUnreleased();
QString reportSigned(const QString &hash, bool asSigned, int changes);
QString reportStage(const QString &stage);
QString reportIssueList();
QString reportRepair(const QString &number);
QString reportRepairDone();
QString reportQuotations();
QString reportIssues(int issues, int open);
QString labelled(const QString &label, const QString &value); // "Crew: 金石"
QString reportFileName(const QString &title, const QString &day, const QString &ending);

} // namespace plumb::words
