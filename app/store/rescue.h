// Brings what can still be read of a damaged file into a new one, row by row. Every page carries a
// MAC, so a row is either as it was or unreadable. Afterwards the feed begins anew at cursor 0: the
// office fills in what was lost of its records; unsent changes and photos are what only this file had.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"
#include "app/sqlite/sqlite.h"
#include "app/store/types.h"

namespace plumb::store {

// Makes `fresh` (a leftover of that name is removed first) from `damaged`, complete and closed when it
// returns; fills the counts of `report`. Errors are those of writing `fresh`; unreadable rows are counts.
Status rescueInto(const QString &fresh, const QString &damaged, const sqlite::OpenOptions &options,
                  const Schema &schema, OpenReport &report);

} // namespace plumb::store
