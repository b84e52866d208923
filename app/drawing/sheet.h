// A drawing as it came: a PDF (vector or scanned) or a picture, told apart by content, whatever its name says.
// It is read through a device piece by piece, so a sheet of 200 MB is never in memory as a whole, and what cannot
// be shown is refused with a reason before anything large is made of it.
//
// Lengths are points (1/72 inch; of a picture: its pixels), y downwards from the top left corner of the page as it is
// seen: crop box applied, the page's own turn done. One thread at a time, and never the GUI's.
#pragma once

#include <QImage>
#include <QIODevice>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace plumb::drawing {

inline constexpr qint64 maxSheetBytes = 200ll * 1024 * 1024;
inline constexpr int maxSheetPages = 200;
inline constexpr double maxPageSide = 14'400; // the most ISO 32000-1 (annex C) allows: 5.08 m
inline constexpr qint64 maxPictureMemory = 96ll * 1024 * 1024; // of a picture, decoded

enum class SheetProblem {
    Empty,        // no bytes
    NotADrawing,  // neither PDF nor picture
    Damaged,      // cut off, or not as its format wants it
    Encrypted,    // asks for a password, or is protected in a way we do not know
    NoPages,
    TooManyPages,
    TooLarge,     // bytes, or pixels of a picture
    PageTooLarge, // a page wider or higher than any may be
    NotHere,      // its bytes are not on this device
    Unreadable,   // the device's memory failed
};
// Machine name ("too_many_pages").
QString problemName(SheetProblem problem);

class Sheet {
public:
    struct Opened {
        std::unique_ptr<Sheet> sheet;          // or
        std::optional<SheetProblem> problem;
        QString detail;                        // technical, for logs and tests
    };
    static Opened open(std::unique_ptr<QIODevice> device);
    virtual ~Sheet() = default;

    virtual int pages() const = 0;
    virtual QSizeF pageSize(int page) const = 0;
    virtual bool isPicture() const = 0;

    // The part `clip` of the page drawn `whole` pixels large, on white, opaque; null where it cannot be drawn.
    virtual QImage draw(int page, QSize whole, const QRect &clip) = 0;

    // The words of a page in reading order, and where so many characters of them stand: a rectangle a line.
    virtual QString text(int page) = 0;
    virtual QList<QRectF> places(int page, int from, int length) = 0;
    // Fonts the page uses that are not in the file: others take their place, and letters may look otherwise.
    virtual QStringList lentFonts(int page) = 0;
};

} // namespace plumb::drawing
