// Pictures for tests, made in memory.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPainter>

namespace plumb::testing {

inline QByteArray encoded(const QImage &image, const char *format, int quality = 90)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

// Four colours, so that every turn and mirroring can be told from every other.
inline QImage quarters(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = width / 2;
    const int h = height / 2;
    painter.fillRect(0, 0, w, h, Qt::red);                    // top left
    painter.fillRect(w, 0, width - w, h, Qt::green);          // top right
    painter.fillRect(0, h, w, height - h, Qt::blue);          // bottom left
    painter.fillRect(w, h, width - w, height - h, Qt::white); // bottom right
    return image;
}

// The letters of the four corners as seen: r g b w, top left first, row by row.
inline QByteArray corners(const QImage &image)
{
    QByteArray letters;
    for (const double y : {0.25, 0.75}) {
        for (const double x : {0.25, 0.75}) {
            const QColor seen = image.pixelColor(int(x * image.width()), int(y * image.height()));
            const bool red = seen.red() > 128;
            const bool green = seen.green() > 100;
            const bool blue = seen.blue() > 128;
            letters += red && green && blue ? 'w' : red ? 'r' : green ? 'g' : blue ? 'b' : '?';
        }
    }
    return letters;
}

// Nothing in it compresses: the worst case for a thumbnail.
inline QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            state = state * 1664525u + 1013904223u;
            image.setPixel(x, y, 0xff000000u | (state >> 8));
        }
    }
    return image;
}

} // namespace plumb::testing
