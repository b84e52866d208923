// The same report as a workbook, to count and sort with: a sheet each for the summary, items, issues, photos
// and signatures. Measured values are numbers.
#pragma once

#include "app/report/report.h"
#include "app/core/result.h"

namespace plumb::report {

// Makes the file anew. Errors: DiskFull, Storage.
Status writeXlsx(const Report &report, const QString &fileName);

} // namespace plumb::report
