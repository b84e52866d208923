// Gathers what a signature stands under (app/quality/matter.h): of an inspection, itself, its items, timed tests,
// issues and their photos; of anything else, the record and its photos. Runs on a thread of the store's.
#pragma once

#include "app/model/schema.h"
#include "app/quality/matter.h"
#include "app/store/reader.h"

namespace plumb {

// Kinds a matter may stand on: when one of them changes it has to be gathered anew.
QStringList matterKinds();

// Titles are in `language`. Errors: NotFound (no such record here), Storage.
Status readMatter(store::Reader &reader, const Schema &schema, const Id &about, const QString &language, quality::Matter &matter);

} // namespace plumb
