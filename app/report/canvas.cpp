#include "app/report/canvas.h"

#include "app/core/destroy.h"

#include <QFile>
#include <QIODevice>
#include <QTextBoundaryFinder>

#include <cairo-ft.h>
#include <cairo-pdf.h>

#include <cmath>
#include <map>
#include <mutex>

namespace plumb::report {

using namespace Qt::StringLiterals;

namespace {

using Surface = std::unique_ptr<cairo_surface_t, Destroy<&cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Destroy<&cairo_destroy>>;
using FontFace = std::unique_ptr<cairo_font_face_t, Destroy<&cairo_font_face_destroy>>;
using ScaledFont = std::unique_ptr<cairo_scaled_font_t, Destroy<&cairo_scaled_font_destroy>>;
using Library = std::unique_ptr<FT_LibraryRec_, Destroy<&FT_Done_FreeType>>;

// What Cairo's font face keeps alive: it may outlive the canvas in Cairo's caches.
struct LoadedFace {
    Library library;
    FT_Face face = nullptr;

    ~LoadedFace()
    {
        if (face)
            FT_Done_Face(face);
    }
};

const cairo_user_data_key_t loadedKey{};

void dropLoaded(void *loaded)
{
    delete static_cast<LoadedFace *>(loaded);
}

Result<FontFace> loadFace(const FontFile &file)
{
    auto loaded = std::make_unique<LoadedFace>();
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        return fail(ErrorCode::Internal, u"FreeType does not start"_s);
    loaded->library.reset(library);
    if (FT_New_Face(library, QFile::encodeName(file.path).constData(), file.face, &loaded->face) != 0)
        return fail(ErrorCode::NotFound, u"font %1, face %2"_s.arg(file.path).arg(file.face));
    FontFace face(cairo_ft_font_face_create_for_ft_face(loaded->face, FT_LOAD_NO_HINTING));
    if (cairo_font_face_set_user_data(face.get(), &loadedKey, loaded.get(), dropLoaded) != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::Internal, u"out of memory"_s);
    static_cast<void>(loaded.release());
    return face;
}

// Read once: Cairo keeps the faces it has drawn with, and would keep a font more for every report.
Result<FontFace> faceOf(const FontFile &file)
{
    static std::mutex turn;
    static std::map<std::pair<QString, int>, FontFace> known;
    const std::lock_guard lock(turn);
    const std::pair key(file.path, file.face);
    auto found = known.find(key);
    if (found == known.end()) {
        PLUMB_ASSIGN(FontFace face, loadFace(file));
        found = known.emplace(key, std::move(face)).first;
    }
    return FontFace(cairo_font_face_reference(found->second.get()));
}

ScaledFont scaled(cairo_font_face_t *face, qreal size)
{
    cairo_matrix_t matrix;
    cairo_matrix_init_scale(&matrix, size, size);
    cairo_matrix_t identity;
    cairo_matrix_init_identity(&identity);
    const std::unique_ptr<cairo_font_options_t, Destroy<&cairo_font_options_destroy>> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    return ScaledFont(cairo_scaled_font_create(face, &matrix, &identity, options.get()));
}

// Control characters have no glyph, and a lone half of a pair is no character.
QByteArray drawable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        plain += QChar::fromUcs4(QChar::isPrint(c) ? c : U' ');
    return plain.toUtf8();
}

cairo_status_t writeTo(void *device, const unsigned char *bytes, unsigned int size)
{
    auto *const out = static_cast<QIODevice *>(device);
    return out->write(reinterpret_cast<const char *>(bytes), size) == qint64(size) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

} // namespace

struct Canvas::Parts {
    FontFace regular;
    FontFace bold;
    QIODevice *device = nullptr;
    Surface surface;
    Context context;
    mutable std::vector<std::pair<std::pair<bool, qreal>, ScaledFont>> fonts;

    cairo_scaled_font_t *font(const TextStyle &style) const
    {
        const std::pair key(style.bold, style.size);
        for (const auto &[known, font] : fonts) {
            if (known == key)
                return font.get();
        }
        fonts.emplace_back(key, scaled(style.bold ? bold.get() : regular.get(), style.size));
        return fonts.back().second.get();
    }
    void setColor(const QColor &color) { cairo_set_source_rgb(context.get(), color.redF(), color.greenF(), color.blueF()); }
};

Canvas::Canvas(std::unique_ptr<Parts> parts) : m(std::move(parts)) {}
Canvas::~Canvas() = default;

Result<std::unique_ptr<Canvas>> Canvas::open(const Fonts &fonts, QSizeF page, QIODevice *device)
{
    auto parts = std::make_unique<Parts>();
    PLUMB_ASSIGN(parts->regular, faceOf(fonts.regular));
    PLUMB_ASSIGN(parts->bold, faceOf(fonts.bold));
    if (device) {
        parts->device = device;
        parts->surface.reset(cairo_pdf_surface_create_for_stream(writeTo, device, page.width(), page.height()));
        cairo_pdf_surface_restrict_to_version(parts->surface.get(), CAIRO_PDF_VERSION_1_5);
        parts->context.reset(cairo_create(parts->surface.get()));
    }
    return std::unique_ptr<Canvas>(new Canvas(std::move(parts)));
}

qreal Canvas::width(const QString &text, const TextStyle &style) const
{
    cairo_text_extents_t extents;
    cairo_scaled_font_text_extents(m->font(style), drawable(text).constData(), &extents);
    return extents.x_advance;
}

qreal Canvas::lineHeight(const TextStyle &style) const
{
    return style.size * 1.45;
}

QStringList Canvas::wrapped(const QString &text, const TextStyle &style, qreal most) const
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, paragraph);
        QString line;
        qreal used = 0; // without shaping, widths add up
        for (qsizetype from = 0; from < paragraph.size();) {
            const qsizetype next = breaks.toNextBoundary();
            const qsizetype to = next < 0 ? paragraph.size() : next;
            QString piece = paragraph.sliced(from, to - from);
            if (!line.isEmpty() && used + width(piece.trimmed(), style) > most) {
                lines << line.trimmed();
                line.clear();
                used = 0;
            }
            while (piece.size() > 1 && width(piece.trimmed(), style) > most) { // a word longer than a line
                const qsizetype fits = fitting(piece, style, most);
                lines << piece.first(fits);
                piece.remove(0, fits);
            }
            line += piece;
            used += width(piece, style);
            from = to;
        }
        lines << line.trimmed();
    }
    return lines;
}

// How many characters of a word go into a line: at least one.
qsizetype Canvas::fitting(const QString &word, const TextStyle &style, qreal most) const
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
    qsizetype fits = characters.toNextBoundary();
    for (qsizetype next = fits; next > 0 && next < word.size() && width(word.first(next), style) <= most; next = characters.toNextBoundary())
        fits = next;
    return fits > 0 ? fits : word.size();
}

void Canvas::text(QPointF topLeft, const QString &line, const TextStyle &style)
{
    if (!m->context || line.isEmpty())
        return;
    cairo_scaled_font_t *const font = m->font(style);
    cairo_font_extents_t metrics;
    cairo_scaled_font_extents(font, &metrics);
    const qreal baseline = topLeft.y() + (lineHeight(style) + metrics.ascent - metrics.descent) / 2;
    const QByteArray utf8 = drawable(line);
    cairo_glyph_t *glyphs = nullptr;
    cairo_text_cluster_t *clusters = nullptr;
    int glyphCount = 0;
    int clusterCount = 0;
    cairo_text_cluster_flags_t flags{};
    if (cairo_scaled_font_text_to_glyphs(font, topLeft.x(), baseline, utf8.constData(), int(utf8.size()), &glyphs, &glyphCount,
                                         &clusters, &clusterCount, &flags) != CAIRO_STATUS_SUCCESS)
        return; // the context's status tells
    m->setColor(style.color);
    cairo_set_scaled_font(m->context.get(), font);
    cairo_show_text_glyphs(m->context.get(), utf8.constData(), int(utf8.size()), glyphs, glyphCount, clusters, clusterCount, flags);
    cairo_glyph_free(glyphs);
    cairo_text_cluster_free(clusters);
}

void Canvas::fill(const QRectF &area, const QColor &color, qreal radius)
{
    if (!m->context)
        return;
    cairo_t *const c = m->context.get();
    const qreal r = std::min({radius, area.width() / 2, area.height() / 2});
    cairo_new_path(c);
    if (r > 0) {
        cairo_arc(c, area.right() - r, area.top() + r, r, -M_PI_2, 0);
        cairo_arc(c, area.right() - r, area.bottom() - r, r, 0, M_PI_2);
        cairo_arc(c, area.left() + r, area.bottom() - r, r, M_PI_2, M_PI);
        cairo_arc(c, area.left() + r, area.top() + r, r, M_PI, 3 * M_PI_2);
        cairo_close_path(c);
    } else {
        cairo_rectangle(c, area.x(), area.y(), area.width(), area.height());
    }
    m->setColor(color);
    cairo_fill(c);
}

void Canvas::fillAll(const QList<QRectF> &areas, const QColor &color)
{
    if (!m->context)
        return;
    cairo_new_path(m->context.get());
    for (const QRectF &area : areas)
        cairo_rectangle(m->context.get(), area.x(), area.y(), area.width(), area.height());
    m->setColor(color);
    cairo_fill(m->context.get());
}

void Canvas::line(QPointF from, QPointF to, const QColor &color, qreal thickness)
{
    if (!m->context)
        return;
    m->setColor(color);
    cairo_set_line_width(m->context.get(), thickness);
    cairo_move_to(m->context.get(), from.x(), from.y());
    cairo_line_to(m->context.get(), to.x(), to.y());
    cairo_stroke(m->context.get());
}

void Canvas::stroke(const QPolygonF &along, const QColor &color, qreal thickness)
{
    if (!m->context || along.isEmpty())
        return;
    m->setColor(color);
    cairo_set_line_width(m->context.get(), thickness);
    cairo_set_line_cap(m->context.get(), CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(m->context.get(), CAIRO_LINE_JOIN_ROUND);
    cairo_move_to(m->context.get(), along.first().x(), along.first().y());
    for (const QPointF &point : along)
        cairo_line_to(m->context.get(), point.x(), point.y());
    cairo_stroke(m->context.get());
}

Status Canvas::jpeg(const QRectF &area, const QByteArray &bytes)
{
    if (!m->context)
        return {};
    // One pixel stands for the picture: Cairo keeps the pixels of every surface until the end, and writes the JPEG.
    const Surface image(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1));
    auto *const copy = new QByteArray(bytes);
    const auto drop = [](void *held) { delete static_cast<QByteArray *>(held); };
    if (cairo_surface_set_mime_data(image.get(), CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char *>(copy->constData()),
                                    static_cast<unsigned long>(copy->size()), drop, copy)
        != CAIRO_STATUS_SUCCESS) {
        delete copy;
        return fail(ErrorCode::Internal, u"a picture of %1 bytes"_s.arg(bytes.size()));
    }
    cairo_t *const c = m->context.get();
    cairo_save(c);
    cairo_translate(c, area.x(), area.y());
    cairo_scale(c, area.width(), area.height());
    cairo_set_source_surface(c, image.get(), 0, 0);
    cairo_paint(c);
    cairo_restore(c);
    return {};
}

void Canvas::endPage()
{
    if (m->context)
        cairo_show_page(m->context.get());
}

void Canvas::describe(const QString &title, const QString &author)
{
    if (!m->surface)
        return;
    cairo_pdf_surface_set_metadata(m->surface.get(), CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(m->surface.get(), CAIRO_PDF_METADATA_AUTHOR, author.toUtf8().constData());
    cairo_pdf_surface_set_metadata(m->surface.get(), CAIRO_PDF_METADATA_CREATOR, "Plumbline");
}

Status Canvas::finish()
{
    if (!m->surface)
        return {};
    const cairo_status_t drawn = cairo_status(m->context.get());
    cairo_surface_finish(m->surface.get());
    const cairo_status_t written = cairo_surface_status(m->surface.get());
    const cairo_status_t status = drawn != CAIRO_STATUS_SUCCESS ? drawn : written;
    if (status == CAIRO_STATUS_SUCCESS)
        return {};
    return fail(status == CAIRO_STATUS_WRITE_ERROR ? ErrorCode::Storage : ErrorCode::Internal,
                QString::fromLatin1(cairo_status_to_string(status)) + u": "_s + m->device->errorString());
}

} // namespace plumb::report
