#include "app/media/stamp.h"

#include <QPainter>

#include <algorithm>

namespace plumb::media {

namespace {

constexpr int leastText = 9; // pixels

} // namespace

void drawStamp(QImage &image, const QStringList &lines)
{
    if (lines.isEmpty() || image.isNull())
        return;
    if (image.format() != QImage::Format_RGB32)
        image.convertTo(QImage::Format_RGB32);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(std::max(leastText, std::max(image.width(), image.height()) / 64));
    painter.setFont(font);
    const int margin = font.pixelSize() / 2;
    const QRect room(margin, 0, image.width() - 2 * margin, image.height());
    const QString words = lines.join(u'\n');
    const QRect needed = painter.boundingRect(room, Qt::TextWrapAnywhere, words);
    const QRect band(0, image.height() - needed.height() - 2 * margin, image.width(), needed.height() + 2 * margin);
    painter.fillRect(band, QColor(16, 20, 20, 200));
    painter.fillRect(QRect(band.left(), band.top(), std::max(2, margin / 2), band.height()), QColor(0xD9, 0x48, 0x0F));
    painter.setPen(Qt::white);
    painter.drawText(band.adjusted(margin + margin / 2, margin, -margin, -margin), Qt::TextWrapAnywhere, words);
}

} // namespace plumb::media
