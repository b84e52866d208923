// A photo of 12 megapixels as a phone makes it: a wall in changing light with the noise of a small sensor, with EXIF.
#pragma once

#include <QByteArray>

namespace plumb::bench {

QByteArray takenPicture(int seed);

} // namespace plumb::bench
