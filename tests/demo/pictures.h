// The demo's files: photos with the EXIF a camera writes, and drawing sheets.
#pragma once

#include "tests/demo/company.h"

namespace plumb::demo {

// JPEG, taken at `at` near the site's position. Errors: InvalidValue (an unknown scene).
Result<QByteArray> takePhoto(const QJsonObject &scene, const QJsonObject &site, Moment at, const QTimeZone &zone);

// "<folder>/<site key>-<sheet number>.pdf" for every site and sheet; returns their paths.
Result<QStringList> drawSheets(const Company &company, const Today &today, const QString &folder);

// A sheet of a site as PDF. `earlier`: the revision before, which lacks a door.
Result<QByteArray> drawSheet(const Company &company, const Today &today, const QJsonObject &site, const QJsonObject &entry, bool earlier = false);
// Where a room's middle stands on the sheets of its site, moved by `aside` (millimetres of the flat): points.
QPointF onSheet(const Company &company, const QJsonObject &site, const QString &room, QPointF aside);

// "<folder>/1.jpg" …: what the demo's camera takes, in turn.
Status drawCamera(const Company &company, const Today &today, const QString &folder);

} // namespace plumb::demo
