// Names of what records point to, read once each on the store's reading threads.
#pragma once

#include "app/store/reader.h"

#include <QHash>

namespace plumb {

// Its field `name`; "" where it is not on this device.
Status nameOf(store::Reader &reader, const QString &id, QHash<QString, QString> &names);

} // namespace plumb
