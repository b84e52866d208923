// The figures and checklists that travel with the app, read once.
#pragma once

#include "app/quality/checklist.h"

namespace plumb {

const quality::Standards &builtInStandards();
const std::vector<quality::Checklist> &builtInChecklists();
// The one that accepts a stage of this code.
const quality::Checklist *checklistOfStage(const QString &code);

} // namespace plumb
