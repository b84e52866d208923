// Saves records and tells how it went. More than one action takes go in several, in the order given: what the
// others hang on comes last, so that nobody sees half of it. After an error the rest is not tried.
#pragma once

#include "app/viewmodels/store_link.h"

#include <functional>

namespace plumb {

// `link` is the owner's: with the owner goes the answer. Error also where no store is open.
void saveEdits(const StoreLink &link, QObject *owner, std::vector<store::Edit> edits, std::function<void(const Status &)> done);

} // namespace plumb
