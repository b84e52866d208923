// A drawing for the night: light turned around, hues kept, so that a red pipe stays red on a dark ground.
#pragma once

#include <QImage>

namespace plumb::drawing {

// Format_RGB32 in place.
void turnToNight(QImage &image);

} // namespace plumb::drawing
