// A completion file as one folder: the files of each part under a name of its own, inspections as reports, and an index that
// lists every document with its day and the SHA-256 of its bytes. Runs on a reading thread of the store's.
#pragma once

#include "app/report/job.h"
#include "app/viewmodels/report_reading.h"

namespace plumb {

struct CompletionFolder {
    int files = 0;
    int missing = 0;       // whose bytes are not on this device
    QByteArray dataHash;   // of the index
    QString title;
};

// `asked.subject` is the site; `folder` exists and is empty. Errors: Cancelled, DiskFull, Storage, NotFound (site, font).
Result<CompletionFolder> writeCompletionFolder(store::Reader &reader, const Schema &schema, const ReportAsked &asked, const QString &folder,
                                               const report::Progress &progress);

} // namespace plumb
