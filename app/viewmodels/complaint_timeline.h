// What happened about a complaint, in words and in order: its own moments, entries, pauses, what was asked of others,
// and what the office told whom.
#pragma once

#include "app/model/warranty.h"
#include "app/viewmodels/complaint_run.h"

namespace plumb {

// [{at (ISO), icon, tone, title, words}], the earliest first.
QVariantList timelineOf(const ComplaintFound &found, const Schema &schema, const QString &language);
// In warranty until when, or that it has ended, or that the site is being built. "": not known.
QString warrantyOf(const QJsonObject &site, const QString &trade, const QDate &today, const QString &language,
                   const warranty::Terms &terms = {});

} // namespace plumb
