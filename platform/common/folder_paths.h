// Where this system wants an app to keep things.
#pragma once

#include <QString>

namespace plumb {

struct FolderPaths {
    QString data;      // the database; survives, is backed up with the device where the system does so
    QString cache;     // may be emptied by the system at any time
    QString pictures;  // where the picker starts
    QString documents; // where reports are put
};

// From QStandardPaths; needs QCoreApplication's names. Makes `data` and `cache` if they are missing.
FolderPaths systemFolderPaths();

} // namespace plumb
