#include "app/report/pdf.h"

#include "app/media/markup.h"
#include "app/media/scaling.h"
#include "app/report/pages.h"

#include <QImage>
#include <QPainter>

#include <span>

namespace plumb::report {

using namespace Qt::StringLiterals;

namespace {

const TextStyle bodyStyle{9, false, ink::text};
const TextStyle mutedStyle{8.5, false, ink::muted};
const TextStyle strongStyle{9.5, true, ink::text};
const TextStyle headingStyle{13, true, ink::text};
const TextStyle titleStyle{22, true, ink::text};
const TextStyle stampStyle{6, false, ink::onDark};

constexpr qreal numberColumn = 26;
constexpr qreal gap = 12;
constexpr qreal nameHeight = 46; // of a signature by name
constexpr qreal inkHeight = 68;  // … and of one by hand
constexpr qreal inkThickness = 1.2;
constexpr int photoPixels = 1100; // about 300 to the inch at the size they are printed
constexpr int photoQuality = 82;

TextStyle colored(TextStyle style, const QColor &color)
{
    style.color = color;
    return style;
}

// Draws the report once; with a canvas that draws nothing, to count its pages.
class Writer {
public:
    Writer(const Report &report, Canvas &canvas, int pages, const PhotoSource *photos, const Progress *progress)
        : m_report(report), m_canvas(canvas), m_pages(canvas, report, pages), m_photos(photos), m_progress(progress),
          m_steps(int(report.photos.size() + report.issues.size()) + 1)
    {
        for (const Section &section : report.sections)
            m_steps += int(section.items.size());
    }

    Result<int> write()
    {
        cover();
        for (const Section &section : m_report.sections)
            PLUMB_TRY(writeSection(section));
        PLUMB_TRY(writeIssues());
        PLUMB_TRY(writePhotos());
        writeSignatures();
        const int pages = m_pages.end();
        PLUMB_TRY(step());
        return pages;
    }

private:
    Status step()
    {
        if (m_progress && !(*m_progress)(++m_done, m_steps))
            return fail(ErrorCode::Cancelled, u"by whoever asked for it"_s);
        return {};
    }

    void heading(const QString &text)
    {
        m_pages.space(16);
        m_pages.keep(80); // not alone at the end of a page
        m_pages.text(text, headingStyle);
        m_pages.space(4);
    }

    void cover()
    {
        m_pages.text(m_report.company, colored(strongStyle, ink::accent));
        m_pages.space(6);
        m_pages.text(m_report.title, titleStyle);
        m_pages.text(m_report.subtitle, TextStyle{12, false, ink::muted});
        m_pages.space(12);
        conclusion();
        m_pages.space(12);
        facts(m_report.cover, 0);
        m_pages.space(12);
    }

    void conclusion()
    {
        if (m_report.conclusion.isEmpty())
            return;
        const TextStyle style{11, true, ink::of(m_report.standing)};
        const QStringList lines = m_canvas.wrapped(m_report.conclusion, style, Pages::width - 2 * gap);
        const qreal lineHeight = m_canvas.lineHeight(style);
        m_pages.block(qreal(lines.size()) * lineHeight + 2 * gap, [&](QRectF area) {
            m_canvas.fill(area, ink::washOf(m_report.standing), 8);
            for (qsizetype i = 0; i < lines.size(); ++i)
                m_canvas.text(area.topLeft() + QPointF(gap, gap + qreal(i) * lineHeight), lines[i], style);
        });
    }

    void facts(const QList<Fact> &facts, qreal indent)
    {
        qreal labels = 0;
        for (const Fact &fact : facts)
            labels = std::max(labels, m_canvas.width(fact.label, mutedStyle));
        const qreal left = std::min(labels + gap, Pages::width / 3);
        for (const Fact &fact : facts) {
            const QStringList label = m_canvas.wrapped(fact.label, mutedStyle, left - gap / 2);
            const QStringList value = m_canvas.wrapped(fact.value, bodyStyle, Pages::width - indent - left);
            for (qsizetype i = 0; i < std::max(label.size(), value.size()); ++i) {
                m_pages.block(m_canvas.lineHeight(bodyStyle), [&](QRectF area) {
                    m_canvas.text(area.topLeft() + QPointF(indent, 0), label.value(i), mutedStyle);
                    m_canvas.text(area.topLeft() + QPointF(indent + left, 0), value.value(i), bodyStyle);
                });
            }
        }
    }

    Status writeSection(const Section &section)
    {
        if (!section.title.isEmpty())
            heading(section.title);
        for (const Item &item : section.items) {
            writeItem(item);
            PLUMB_TRY(step());
        }
        return {};
    }

    void writeItem(const Item &item)
    {
        m_pages.space(5);
        titleRow(item.number, item.title, item.result, item.standing);
        m_pages.text(item.requirement, mutedStyle, numberColumn);
        if (!item.limit.isEmpty())
            m_pages.text(m_report.labels.limit + u"  "_s + item.limit, bodyStyle, numberColumn);
        readings(item);
        m_pages.text(item.verdict, colored(bodyStyle, ink::of(item.standing)), numberColumn);
        for (const QString &note : item.notes)
            m_pages.text(note, bodyStyle, numberColumn);
        m_pages.space(5);
        m_pages.block(0.5, [&](QRectF area) { m_canvas.line(area.topLeft(), area.topRight(), ink::hairline); });
    }

    // Number, title, and at the right a word for how it stands.
    void titleRow(const QString &number, const QString &title, const QString &word, Standing standing)
    {
        const TextStyle chip{8.5, true, ink::of(standing)};
        const qreal chipWidth = word.isEmpty() ? 0 : m_canvas.width(word, chip) + 14;
        const QStringList lines = m_canvas.wrapped(title, strongStyle, Pages::width - numberColumn - chipWidth - gap);
        const qreal lineHeight = m_canvas.lineHeight(strongStyle);
        m_pages.keep(4 * lineHeight);
        m_pages.block(qreal(lines.size()) * lineHeight + 2, [&](QRectF area) {
            m_canvas.text(area.topLeft(), number, colored(strongStyle, ink::muted));
            for (qsizetype i = 0; i < lines.size(); ++i)
                m_canvas.text(area.topLeft() + QPointF(numberColumn, qreal(i) * lineHeight), lines[i], strongStyle);
            if (word.isEmpty())
                return;
            m_canvas.fill(QRectF(area.right() - chipWidth, area.top(), chipWidth, lineHeight), ink::washOf(standing), lineHeight / 2);
            m_canvas.text({area.right() - chipWidth + 7, area.top() + (lineHeight - m_canvas.lineHeight(chip)) / 2}, word, chip);
        });
    }

    // As many to a row as fit; what is beyond the limit is bold, red and marked.
    void readings(const Item &item)
    {
        if (item.readings.isEmpty())
            return;
        const QString label = m_report.labels.readings + (item.unit.isEmpty() ? QString() : u" ("_s + item.unit + u')');
        const qreal left = numberColumn + m_canvas.width(label, bodyStyle) + gap;
        const qreal lineHeight = m_canvas.lineHeight(bodyStyle);
        for (qsizetype i = 0; i < item.readings.size();) {
            m_pages.block(lineHeight, [&](QRectF area) {
                if (i == 0)
                    m_canvas.text(area.topLeft() + QPointF(numberColumn, 0), label, bodyStyle);
                for (qreal x = left; i < item.readings.size(); ++i) {
                    const Reading &reading = item.readings[i];
                    const TextStyle style = reading.ok ? bodyStyle : TextStyle{bodyStyle.size, true, ink::of(Standing::Fail)};
                    const QString text = reading.ok ? reading.text : reading.text + u" ×"_s;
                    const qreal wide = m_canvas.width(text, style);
                    if (x > left && x + wide > Pages::width)
                        break;
                    m_canvas.text({area.left() + x, area.top()}, text, style);
                    x += wide + gap;
                }
            });
        }
    }

    Status writeIssues()
    {
        if (!m_report.issues.empty())
            heading(m_report.labels.issues);
        for (const Issue &issue : m_report.issues) {
            m_pages.space(5);
            titleRow(issue.number, issue.title, issue.state, issue.standing);
            facts(issue.facts, numberColumn);
            PLUMB_TRY(step());
        }
        return {};
    }

    Status writePhotos()
    {
        if (!m_report.photos.empty())
            heading(m_report.labels.photos);
        for (std::size_t i = 0; i < m_report.photos.size(); i += 2) {
            const auto row = std::span(m_report.photos).subspan(i, std::min<std::size_t>(2, m_report.photos.size() - i));
            PLUMB_TRY(photoRow(row));
        }
        return {};
    }

    static constexpr qreal photoWidth = (Pages::width - gap) / 2;
    static constexpr qreal photoHeight = photoWidth * 3 / 4;

    Status photoRow(std::span<const Photo> photos)
    {
        qsizetype captionLines = 0;
        for (const Photo &photo : photos)
            captionLines = std::max(captionLines, m_canvas.wrapped(photo.caption, mutedStyle, photoWidth).size());
        Status status;
        m_pages.space(gap);
        m_pages.block(photoHeight + qreal(captionLines) * m_canvas.lineHeight(mutedStyle) + 4, [&](QRectF area) {
            qreal x = area.left();
            for (const Photo &photo : photos) {
                if (status.ok())
                    status = drawPhoto(photo, QRectF(x, area.top(), photoWidth, photoHeight));
                const QStringList caption = m_canvas.wrapped(photo.caption, mutedStyle, photoWidth);
                for (qsizetype i = 0; i < caption.size(); ++i)
                    m_canvas.text({x, area.top() + photoHeight + 3 + qreal(i) * m_canvas.lineHeight(mutedStyle)}, caption[i], mutedStyle);
                x += photoWidth + gap;
            }
        });
        return status;
    }

    Status drawPhoto(const Photo &photo, const QRectF &area)
    {
        m_canvas.fill(area, ink::paper);
        if (m_photos) {
            PLUMB_ASSIGN(const QByteArray bytes, (*m_photos)(photo.sha256));
            if (bytes.isEmpty())
                instead(m_report.labels.notHere, area);
            else
                PLUMB_TRY(drawPicture(bytes, photo.markup, area));
        }
        drawStamp(photo.stamp, area);
        return step();
    }

    // A damaged picture is no reason to have no report.
    Status drawPicture(const QByteArray &bytes, const QStringList &markup, const QRectF &area)
    {
        auto image = media::scaledImage(bytes, photoPixels);
        if (!image.ok()) {
            instead(m_report.labels.unreadable, area);
            return {};
        }
        if (!markup.isEmpty())
            drawMarkup(*image, markup);
        PLUMB_ASSIGN(const QByteArray jpeg, media::plainJpeg(*image, photoQuality));
        const QSizeF size = QSizeF(image->size()).scaled(area.size(), Qt::KeepAspectRatio);
        const QPointF corner = area.center() - QPointF(size.width() / 2, size.height() / 2);
        return m_canvas.jpeg(QRectF(corner, size), jpeg);
    }

    static void drawMarkup(QImage &image, const QStringList &markup)
    {
        if (image.format() != QImage::Format_RGB32)
            image.convertTo(QImage::Format_RGB32);
        QPainter painter(&image);
        media::drawShapes(painter, QRectF(QPointF(), QSizeF(image.size())), media::parseShapes(markup));
    }

    void instead(const QString &words, const QRectF &area)
    {
        const QStringList lines = m_canvas.wrapped(words, mutedStyle, area.width() - 2 * gap);
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_canvas.text({area.left() + gap, area.top() + gap + qreal(i) * m_canvas.lineHeight(mutedStyle)}, lines[i], mutedStyle);
    }

    void drawStamp(const QStringList &stamp, const QRectF &area)
    {
        QStringList lines;
        for (const QString &line : stamp)
            lines += m_canvas.wrapped(line, stampStyle, area.width() - gap);
        const qreal lineHeight = m_canvas.lineHeight(stampStyle);
        const qreal height = qreal(lines.size()) * lineHeight + 6;
        if (lines.isEmpty())
            return;
        const QRectF band(area.left(), area.bottom() - height, area.width(), height);
        m_canvas.fill(band, ink::text);
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_canvas.text({band.left() + gap / 2, band.top() + 3 + qreal(i) * lineHeight}, lines[i], stampStyle);
    }

    void writeSignatures()
    {
        if (m_report.signatures.empty())
            return;
        heading(m_report.labels.signatures);
        for (const Signature &signature : m_report.signatures)
            writeSignature(signature);
    }

    // Who and when at the left, the hand at the right, and below under what it stands.
    void writeSignature(const Signature &signature)
    {
        const QStringList note = m_canvas.wrapped(signature.note, mutedStyle, Pages::width);
        const qreal lineHeight = m_canvas.lineHeight(mutedStyle);
        const qreal height = signature.ink.strokes.isEmpty() ? nameHeight : inkHeight;
        m_pages.block(height + qreal(note.size()) * lineHeight, [&](QRectF area) {
            m_canvas.text(area.topLeft(), signature.role, mutedStyle);
            m_canvas.text(area.topLeft() + QPointF(0, 13), signature.name, TextStyle{13, true, ink::text});
            m_canvas.text(area.topLeft() + QPointF(0, 32), signature.when, bodyStyle);
            drawInk(signature.ink, QRectF(area.left() + Pages::width / 2, area.top(), Pages::width / 2, height - 8));
            for (qsizetype i = 0; i < note.size(); ++i)
                m_canvas.text(area.topLeft() + QPointF(0, height - 8 + qreal(i) * lineHeight), note[i], colored(mutedStyle, ink::of(signature.standing)));
            m_canvas.line(area.bottomLeft() - QPointF(0, 2), area.bottomRight() - QPointF(0, 2), ink::hairline);
        });
    }

    void drawInk(const Ink &hand, const QRectF &area)
    {
        if (hand.size.isEmpty())
            return;
        const qreal scale = std::min(area.width() / hand.size.width(), area.height() / hand.size.height());
        for (const QPolygonF &stroke : hand.strokes) {
            QPolygonF line;
            for (const QPointF &point : stroke)
                line << area.topLeft() + QPointF(std::clamp(point.x(), 0.0, hand.size.width()), std::clamp(point.y(), 0.0, hand.size.height())) * scale;
            m_canvas.stroke(line, ink::text, inkThickness);
        }
    }

    const Report &m_report;
    Canvas &m_canvas;
    Pages m_pages;
    const PhotoSource *m_photos;
    const Progress *m_progress;
    int m_steps;
    int m_done = 0;
};

} // namespace

Result<int> writePdf(const Report &report, const Fonts &fonts, const PhotoSource &photos, const Progress &progress, QIODevice &device)
{
    PLUMB_ASSIGN(const auto counting, Canvas::open(fonts, Pages::size, nullptr));
    PLUMB_ASSIGN(const int pages, Writer(report, *counting, 0, nullptr, nullptr).write());
    PLUMB_ASSIGN(const auto canvas, Canvas::open(fonts, Pages::size, &device));
    canvas->describe(report.title + u" · "_s + report.subtitle, report.company);
    PLUMB_TRY(Writer(report, *canvas, pages, &photos, &progress).write());
    PLUMB_TRY(canvas->finish());
    return pages;
}

} // namespace plumb::report
