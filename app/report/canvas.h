// Pages of a PDF, in points (1/72 inch) from the top left corner, through Cairo: unlike Qt's PDF engine it
// notes for each run which characters it shows, so Chinese text can be found and copied as it was written.
// A canvas without a device draws nothing: so pages are counted before the first one is written.
#pragma once

#include "app/report/job.h"

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

#include <memory>

namespace plumb::report {

struct TextStyle {
    qreal size = 10;
    bool bold = false;
    QColor color = Qt::black;
};

class Canvas {
public:
    // `device` null: measures only. Error: NotFound (a font that cannot be read).
    static Result<std::unique_ptr<Canvas>> open(const Fonts &fonts, QSizeF page, QIODevice *device);
    ~Canvas();

    qreal width(const QString &text, const TextStyle &style) const;
    qreal lineHeight(const TextStyle &style) const;
    // Lines no wider than `width`, broken where the language allows it (Unicode Annex 14), else anywhere.
    QStringList wrapped(const QString &text, const TextStyle &style, qreal width) const;

    void text(QPointF topLeft, const QString &line, const TextStyle &style);
    void fill(const QRectF &area, const QColor &color, qreal radius = 0);
    // As one shape: what touches has no seam.
    void fillAll(const QList<QRectF> &areas, const QColor &color);
    void line(QPointF from, QPointF to, const QColor &color, qreal thickness = 0.5);
    // Round ends and corners. One point alone is a dot.
    void stroke(const QPolygonF &along, const QColor &color, qreal thickness);
    // The JPEG goes into the file as it is.
    Status jpeg(const QRectF &area, const QByteArray &bytes);
    void endPage();
    // Title and author as readers of PDF show them.
    void describe(const QString &title, const QString &author);
    // Everything is with the device. Error: DiskFull or Storage (the device took less), Internal.
    Status finish();

private:
    struct Parts;
    explicit Canvas(std::unique_ptr<Parts> parts);
    qsizetype fitting(const QString &word, const TextStyle &style, qreal most) const;
    std::unique_ptr<Parts> m;
};

} // namespace plumb::report
