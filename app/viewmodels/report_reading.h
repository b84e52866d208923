// An inspection as a report in words (app/report): items by room with their verdicts, issues, photos,
// signatures, and the hash of everything it was made from. Runs on a thread of the store's.
#pragma once

#include "app/model/schema.h"
#include "app/report/report.h"
#include "app/store/reader.h"

#include <QDateTime>

namespace plumb {

struct ReportAsked {
    Id inspection;
    QString company;
    QString by;                // name of whoever has it made
    QDateTime now;
    QString language;          // its translator is installed
};

// Error: NotFound (no such inspection here), Storage.
Status readReport(store::Reader &reader, const Schema &schema, const ReportAsked &asked, report::Report &report);

// SHA-256, hex, over the lines "<id> <fields as canonical JSON>\n" of all records in the order of their ids: whoever
// has the records can work it out again.
QByteArray dataHash(std::vector<std::pair<QByteArray, QByteArray>> records);

} // namespace plumb
