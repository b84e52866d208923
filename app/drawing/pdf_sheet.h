// A PDF, drawn by PDFium through Qt PDF.
#pragma once

#include "app/drawing/page_boxes.h"
#include "app/drawing/sheet.h"

class QPdfDocument;

namespace plumb::drawing {

class PdfSheet final : public Sheet {
public:
    static Opened open(std::unique_ptr<QIODevice> device);
    ~PdfSheet() override;

    int pages() const override { return int(m_sizes.size()); }
    QSizeF pageSize(int page) const override { return m_sizes.value(page); }
    bool isPicture() const override { return false; }
    QImage draw(int page, QSize whole, const QRect &clip) override;
    QString text(int page) override;
    QList<QRectF> places(int page, int from, int length) override;
    QStringList lentFonts(int page) override { return box(page).lentFonts; }

private:
    PdfSheet(std::unique_ptr<QIODevice> device);
    Opened refusal() const;
    const PageBox &box(int page);

    std::unique_ptr<QIODevice> m_device; // outlives the document
    std::unique_ptr<QPdfDocument> m_document;
    QList<QSizeF> m_sizes;
    QList<PageBox> m_boxes;   // once somebody asked
    bool m_boxesRead = false;
};

} // namespace plumb::drawing
