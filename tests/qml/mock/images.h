// The picture sources of the app, for pages shown without it: icons and codes are real, photos are drawn.
#pragma once

class QQmlEngine;

namespace plumb::mock {

void addImageProviders(QQmlEngine &engine); // icon, thumb, photo, frame, code

} // namespace plumb::mock
