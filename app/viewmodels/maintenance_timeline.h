// What happened with a repair, in words: from its own moments and its quotations.
#pragma once

#include "app/model/schema.h"

#include <QVariantList>

namespace plumb {

struct MaintenanceFound;

// [{at, icon, tone, title, words}], the earliest first.
QVariantList timelineOf(const MaintenanceFound &found, const Schema &schema, const QString &language);

} // namespace plumb
