// A report as PDF: A4, cover facts and verdict first, then what was found, issues, photos and signatures;
// on every page who had it made, the hash of the data, and the page number of all.
#pragma once

#include "app/report/job.h"
#include "app/report/report.h"

namespace plumb::report {

// Writes to `device`, which is open. Cost is linear in photos, and one photo is in memory at a time.
// Returns the number of pages. Errors: NotFound (a font), Cancelled, Storage, those of `photos`; what the
// device then holds is no report.
Result<int> writePdf(const Report &report, const Fonts &fonts, const PhotoSource &photos, const Progress &progress,
                     QIODevice &device);

} // namespace plumb::report
