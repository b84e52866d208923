// Checks a stretch of a scope's history, link by link, without a store and without a network.
#pragma once

#include "app/model/wire_scope.h"
#include "app/store/types.h"

#include <variant>

namespace plumb::sync {

using CheckedHistory = std::variant<std::vector<store::VerifiedChange>, store::HistoryBreak>;

// `page` claims to continue `from`. Every change must belong to the scope, hash to the next link of the
// chain and, where it carries one, bear a signature of its device; the end must be the signed head where
// the page says that it is complete. `page.state` has been verified before.
CheckedHistory checkHistory(const wire::HistoryPage &page, const store::LogPosition &from);

} // namespace plumb::sync
