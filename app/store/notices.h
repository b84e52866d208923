// Collects what a transaction changed, one notice per kind and scope, for the views to read again.
#pragma once

#include "app/store/types.h"

namespace plumb::store {

using Notices = std::vector<ChangeNotice>;

// Past 200 ids of one kind and scope the notice means all of them: reading a list again is then
// cheaper than comparing. Past 64 notices a kind has one for all its scopes (scope empty).
void noteChange(Notices &notices, const QString &kind, const QString &scope, const Id &id);
void noteEverything(Notices &notices, const QString &kind, const QString &scope);
void append(Notices &notices, const Notices &more);

} // namespace plumb::store
