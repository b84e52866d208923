// "Acknowledged is durable": a file's bytes, and the name it has in its folder, are on disk.
#pragma once

#include "app/core/result.h"

#include <QFileDevice>

namespace plumb::office {

Status syncFile(QFileDevice &file);
// Its bytes and length; not when it was last touched.
Status syncData(QFileDevice &file);
// Lets the disk begin, without waiting, so that syncData() has less left to wait for.
void startSync(QFileDevice &file, qint64 offset, qint64 length);
// What is on disk need not stay in the system's memory as well: nobody reads a file right after it came, and
// its room serves the next piece, or the book. A hint.
void leaveMemory(QFileDevice &file);
// A second name for the same bytes, or, where the file system has no such thing, a copy under it.
// A name that is there already is left alone.
Status linkFile(const QString &from, const QString &to);
// After a rename: the folder's entry itself.
Status syncFolder(const QString &folder);

// What a failed write of this file means to the caller: DiskFull or Storage.
Error fileError(const QFileDevice &file, const QString &doing);

} // namespace plumb::office
