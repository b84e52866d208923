// The figures and checklists that travel with the app, read once.
#pragma once

#include "app/quality/checklist.h"

namespace plumb {

// Reads both on a pool thread: no page that asks for the first of them has to wait for it.
void readLibraryAhead();
const quality::Standards &builtInStandards();
const std::vector<quality::Checklist> &builtInChecklists();
// Its file as it is, to begin a company's own from; empty: there is none of this id.
QJsonObject builtInChecklistFile(const QString &id);
// The one that accepts a stage of this code.
const quality::Checklist *checklistOfStage(const QString &code);

} // namespace plumb
