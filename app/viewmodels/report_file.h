// A report as the file somebody asked for, from a reading thread of the store's.
#pragma once

#include "app/report/job.h"
#include "app/report/report.h"
#include "app/store/reader.h"

namespace plumb {

// "pdf" or "xlsx". Returns how many photos are not in it because their originals are not on this device.
// Errors: as report/pdf.h and report/xlsx.h say.
Result<int> writeReportFile(const report::Report &report, const QString &format, store::Reader &reader, const report::Progress &progress, QIODevice &out);

} // namespace plumb
