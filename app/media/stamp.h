// The watermark: what a copy of a photo says about itself once it leaves the app. Originals never bear it.
#pragma once

#include <QImage>
#include <QStringList>

namespace plumb::media {

// A dark band along the lower edge with the lines in it, broken where they are too long; the picture keeps its size.
// Without lines nothing is drawn.
void drawStamp(QImage &image, const QStringList &lines);

} // namespace plumb::media
