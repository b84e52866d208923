// "Acknowledged is durable": a file's bytes, and the name it has in its folder, are on disk.
#pragma once

#include "app/core/result.h"

#include <QFileDevice>

namespace plumb::office {

Status syncFile(QFileDevice &file);
// After a rename: the folder's entry itself.
Status syncFolder(const QString &folder);

// What a failed write of this file means to the caller: DiskFull or Storage.
Error fileError(const QFileDevice &file, const QString &doing);

} // namespace plumb::office
