#include "platform/common/folder_paths.h"

#include <QDir>
#include <QStandardPaths>

namespace plumb {

FolderPaths systemFolderPaths()
{
    FolderPaths folders;
    folders.data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    folders.cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    folders.pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    folders.documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // Whoever opens files there reports a folder that could not be made.
    QDir().mkpath(folders.data);
    QDir().mkpath(folders.cache);
    return folders;
}

} // namespace plumb
