// A report in words (app/report), read from the store: an inspection by items and rooms, a stage with all its
// inspections, or the issues of a site; with photos, signatures, and the hash of everything it was made from.
// Runs on a thread of the store's.
#pragma once

#include "app/model/schema.h"
#include "app/report/report.h"
#include "app/store/reader.h"

#include <QDateTime>

namespace plumb {

struct ReportAsked {
    QString of;                // "inspection"; "stage": its acceptance; "site": its issues; "change": a design change; "maintenance": a repair
    Id subject;
    QString company;
    QString by;                // name of whoever has it made
    QDateTime now;
    QString language;          // its translator is installed
    bool released = false;     // for the client: of the photos, those alone that are released
};

// Where it is written down that a report of this record was handed out …
QString reportScope(const store::StoredRecord &subject);
// … and where lies what it reads: a site's own record stands in its team's list, a repair's photos with its site.
QString materialScope(const store::StoredRecord &subject);

// Error: NotFound (no such record here), InvalidValue (no report of that), Storage.
Status readReport(store::Reader &reader, const Schema &schema, const ReportAsked &asked, report::Report &report);

// SHA-256, hex, over the lines "<id> <fields as canonical JSON>\n" of all records in the order of their ids: whoever
// has the records can work it out again.
QByteArray dataHash(std::vector<std::pair<QByteArray, QByteArray>> records);

} // namespace plumb
