// A register summary as a report: what the page shows, for people to read, to sign and to count with.
#pragma once

#include "app/report/report.h"
#include "app/viewmodels/register_words.h"

#include <QDateTime>

namespace plumb {

struct SummaryTold {
    QVariantMap figures;       // registerMap()
    QVariantMap kept;          // RegisterSummary.kept; empty: nothing is
    QVariantList differences;
    QByteArray hash;           // of the figures
    QString company;
    QString by;                // who has it made
    QDateTime now;
    QString language;
};
report::Report summaryReport(const SummaryTold &told);

} // namespace plumb
