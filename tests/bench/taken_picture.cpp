#include "tests/bench/taken_picture.h"

#include "app/core/place.h"
#include "app/media/exif.h"
#include "tests/support/must.h"

#include <QImage>

#include <cmath>

namespace plumb::bench {

using namespace Qt::StringLiterals;

QByteArray takenPicture(int seed)
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    quint32 state = quint32(seed) + 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525u + 1013904223u;
            const int light = int(128 + 60 * std::sin(x * 0.004 + seed) * std::cos(y * 0.003)) + (x / 400 + y / 300) % 2 * 30;
            const int grain = int(state >> 28) - 8;
            line[x] = qRgb(qBound(0, light + grain, 255), qBound(0, light - 10 + grain, 255), qBound(0, light - 30 + grain, 255));
        }
    }
    media::ExifStamp stamp;
    stamp.takenAt = fromMillis(1'795'000'000'000 + seed * 1000);
    stamp.orientation = 6;
    stamp.position = Position{31.2304, 121.4737};
    stamp.maker = u"Bench"_s;
    return must(media::encodeJpeg(image, 92, stamp));
}

} // namespace plumb::bench
