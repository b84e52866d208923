// A picture as a sheet of one page: PNG, JPEG, WebP or HEIC, upright.
#pragma once

#include "app/drawing/sheet.h"

namespace plumb::drawing {

class PictureSheet final : public Sheet {
public:
    // Decoded once. A JPEG whose pixels would take more than maxPictureMemory is decoded at the largest of its own
    // reduced sizes that does not; others are refused (TooLarge).
    static Opened open(std::unique_ptr<QIODevice> device);

    int pages() const override { return 1; }
    QSizeF pageSize(int page) const override { return page == 0 ? QSizeF(m_size) : QSizeF(); }
    bool isPicture() const override { return true; }
    QImage draw(int page, QSize whole, const QRect &clip) override;
    QString text(int) override { return {}; }
    QList<QRectF> places(int, int, int) override { return {}; }
    QStringList lentFonts(int) override { return {}; }

private:
    QSize m_size;
    QImage m_picture;
};

} // namespace plumb::drawing
