// The figures and checklists that travel with the app, read once.
#pragma once

#include "app/quality/checklist.h"

namespace plumb {

const quality::Standards &builtInStandards();
const std::vector<quality::Checklist> &builtInChecklists();

} // namespace plumb
