// Where the bytes of a sheet come from: a file of the encrypted memory by its hash, read piece by piece as it is
// needed and never written out; or a file of the system, before it is taken in.
#pragma once

#include "app/drawing/sheet_renderer.h"

namespace plumb {

// `source`: a SHA-256 in hex, or the address of a file ("file:///…"). Call on the GUI thread; what it returns is called
// on the drawing thread. Blobs are read from the store that is open then; once it is closed reading fails.
drawing::DeviceMaker sheetDevice(const QString &source);

// How a hash becomes a device. Set once, by whoever knows the store.
using BlobDevices = std::function<drawing::DeviceMaker(const QByteArray &sha256)>;
void setBlobDevices(BlobDevices devices);

} // namespace plumb
