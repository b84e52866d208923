// The pictures of pages, all made away from the GUI thread:
//   image://icon/<name>?color=%23rrggbb&size=24   a lucide icon from :/icons, in that colour
//   image://thumb/<photo record id>               the small preview that travels in the record
//   image://photo/<sha256>?w=1600                 the picture, at most w on its longer side, upright
//   image://frame/<n>                             the camera's newest preview frame
#pragma once

#include <QQuickAsyncImageProvider>

class QQmlEngine;

namespace plumb {

class Services;

// The engine owns them. `services` outlives it.
void addImageProviders(QQmlEngine *engine, Services *services);

// The icon as it is drawn; null where there is none of that name.
QImage renderIcon(const QByteArray &svg, const QColor &color, int size);

} // namespace plumb
