// The figures and checklists that travel with the app, read once.
#pragma once

#include "app/quality/checklist.h"

namespace plumb {

const quality::Standards &builtInStandards();
const std::vector<quality::Checklist> &builtInChecklists();
// Null: there is none, as in a company's own.
const quality::Checklist *builtInChecklist(const QString &id);
// The one that accepts a stage of this code.
const quality::Checklist *checklistOfStage(const QString &code);
const quality::ChecklistItem *checklistItem(const QString &checklist, const QString &key);

} // namespace plumb
