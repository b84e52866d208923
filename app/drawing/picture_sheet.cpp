#include "app/drawing/picture_sheet.h"

#include "app/media/scaling.h"

#include <QPainter>

#include <cmath>

namespace plumb::drawing {

namespace {

constexpr qint64 bytesPerPixel = 4;

SheetProblem problemOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyFile: return SheetProblem::Empty;
    case ErrorCode::TooLarge: return SheetProblem::TooLarge;
    default: return SheetProblem::NotADrawing;
    }
}

// The longer side so that all pixels together stay within the limit.
int sideWithin(QSize size)
{
    const double pixels = double(size.width()) * size.height();
    const double most = double(maxPictureMemory) / bytesPerPixel;
    const double part = std::min(1.0, std::sqrt(most / pixels));
    return int(std::max(size.width(), size.height()) * part);
}

bool looksLikePicture(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG") || bytes.startsWith("RIFF") || bytes.mid(4, 4) == "ftyp";
}

} // namespace

Sheet::Opened PictureSheet::open(std::unique_ptr<QIODevice> device)
{
    if (device->size() > media::maxPictureBytes)
        return {nullptr, SheetProblem::TooLarge, QString::number(device->size())};
    const QByteArray bytes = device->readAll();
    if (bytes.size() != device->size())
        return {nullptr, SheetProblem::Unreadable, device->errorString()};
    const auto info = media::inspectPicture(bytes);
    if (!info) {
        const bool cut = info.error().code == ErrorCode::NotAPicture && looksLikePicture(bytes);
        return {nullptr, cut ? SheetProblem::Damaged : problemOf(info.error().code), info.error().detail};
    }
    const QSize size(info->width, info->height);
    const bool fits = qint64(size.width()) * size.height() * bytesPerPixel <= maxPictureMemory;
    if (!fits && info->mediaType != "image/jpeg") // only JPEG is decoded small without being decoded large first
        return {nullptr, SheetProblem::TooLarge, QStringLiteral("%1 × %2 pixels").arg(size.width()).arg(size.height())};
    auto picture = media::scaledImage(bytes, sideWithin(size));
    if (!picture)
        return {nullptr, SheetProblem::Damaged, picture.error().detail};
    std::unique_ptr<PictureSheet> sheet(new PictureSheet);
    sheet->m_size = size;
    sheet->m_picture = std::move(picture).value();
    return {std::move(sheet), {}, {}};
}

QImage PictureSheet::draw(int page, QSize whole, const QRect &clip)
{
    if (page != 0 || clip.isEmpty() || whole.isEmpty())
        return {};
    QImage drawn(clip.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    const double across = double(m_picture.width()) / whole.width();
    const double down = double(m_picture.height()) / whole.height();
    const QRectF part(clip.x() * across, clip.y() * down, clip.width() * across, clip.height() * down);
    const QRect touched = part.toAlignedRect().adjusted(-2, -2, 2, 2) & m_picture.rect();
    QImage source = m_picture.copy(touched);
    if (across > 1.5) // far out: every pixel counts, not every second
        source = source.scaled(int(std::ceil(touched.width() / across)), int(std::ceil(touched.height() / down)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double kept = double(source.width()) / touched.width();
    const double keptDown = double(source.height()) / touched.height();
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(drawn.rect()), source,
                      QRectF((part.x() - touched.x()) * kept, (part.y() - touched.y()) * keptDown, part.width() * kept, part.height() * keptDown));
    return drawn;
}

} // namespace plumb::drawing
