// Takes everything off this device when the office has revoked it. A mark is on the disk before the
// first thing goes, and goes last: a wipe that was killed goes on at the next start. The key goes
// first, so that what is left of the files cannot be read.
#pragma once

#include "app/core/result.h"

namespace plumb {

struct WipeFolders {
    QString data;   // where the database lies
    QString cache;  // may be empty: there is none
};

Status beginWipe(const QString &folder);
bool isWipeUnderWay(const QString &folder);
// Files of ours in the folder, caches, shared files; then the mark. Not on the GUI thread.
Status removeEverything(const WipeFolders &folders);
// Until this device joins again, it says what became of it.
bool wasWiped(const QString &folder);
void forgetWipe(const QString &folder);

} // namespace plumb
