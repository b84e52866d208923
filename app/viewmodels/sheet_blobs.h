// Sheets out of the encrypted memory: piece by piece as the drawing thread needs them, never as a plain file.
#pragma once

#include "app/viewmodels/sheet_source.h"

namespace plumb {

class Services;

// From now on hashes are looked for in the store that is open. `services` outlives every sheet.
void serveSheets(Services *services);

} // namespace plumb
