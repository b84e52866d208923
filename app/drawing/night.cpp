#include "app/drawing/night.h"

#include <algorithm>

namespace plumb::drawing {

void turnToNight(QImage &image)
{
    // HSL lightness l becomes 1 - l: each colour moves by (255 - highest - lowest). White does not become black but the
    // dark of a page at night, so that the light of lines is easy on the eye: 0 … 255 is squeezed into 22 … 235.
    constexpr int darkest = 22;
    constexpr int span = 213;
    for (int y = 0; y < image.height(); ++y) {
        auto *pixel = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int red = qRed(pixel[x]), green = qGreen(pixel[x]), blue = qBlue(pixel[x]);
            const int by = 255 - std::max({red, green, blue}) - std::min({red, green, blue});
            const auto night = [by](int colour) { return darkest + (colour + by) * span / 255; };
            pixel[x] = qRgb(night(red), night(green), night(blue));
        }
    }
}

} // namespace plumb::drawing
