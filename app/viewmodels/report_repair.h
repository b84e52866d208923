// The report of a repair, for the client to keep: warranty as it was judged, the visit, what was found and done with parts
// and hours, quotations, photos before and after, the client's signature. Photos and signatures lie with the site, the
// repair with its team.
#pragma once

#include "app/viewmodels/report_parts.h"

namespace plumb {

// Runs on a thread of the store's. Errors as readReport.
Status readRepairReport(ReportParts &parts, report::Report &report);

} // namespace plumb
