#include "app/viewmodels/sheet_words.h"

#include <QCoreApplication>

namespace plumb {

using namespace Qt::StringLiterals;
using drawing::SheetProblem;

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
public:
    QString title;
    QString text;
    QString action;
};

SheetWords limitWords(SheetProblem problem)
{
    const QString kept = SheetWords::tr("The file is kept as it came; nothing was lost.");
    switch (problem) {
    case SheetProblem::TooManyPages:
        return {SheetWords::tr("This drawing has too many pages"), kept, SheetWords::tr("Split it into files of at most %1 pages and upload those.").arg(drawing::maxSheetPages)};
    case SheetProblem::PageTooLarge:
        return {SheetWords::tr("A page of this drawing is larger than any paper"), kept, SheetWords::tr("Plot it again at a scale: a page may be 5 m long at most.")};
    default:
        return {SheetWords::tr("This drawing is too large"), kept, SheetWords::tr("Split it, or scan it with fewer pixels: at most %1 MB.").arg(drawing::maxSheetBytes / 1024 / 1024)};
    }
}

SheetWords contentWords(SheetProblem problem)
{
    const QString kept = SheetWords::tr("The file is kept as it came; nothing was lost.");
    switch (problem) {
    case SheetProblem::Empty:
        return {SheetWords::tr("This file is empty"), SheetWords::tr("There is nothing in it; something went wrong where it was made."), SheetWords::tr("Export the drawing again and upload it.")};
    case SheetProblem::NotADrawing:
        return {SheetWords::tr("This file is no drawing"), kept, SheetWords::tr("Upload a PDF, or a picture: JPEG, PNG, WebP or HEIC.")};
    case SheetProblem::Encrypted:
        return {SheetWords::tr("This PDF asks for a password"), kept, SheetWords::tr("Ask its designer for one without a password.")};
    case SheetProblem::NoPages:
        return {SheetWords::tr("This PDF has no pages"), kept, SheetWords::tr("Export the drawing again and upload it.")};
    default:
        return {SheetWords::tr("This drawing is damaged"), SheetWords::tr("A part of the file is missing or spoilt. It is kept as it came."), SheetWords::tr("Upload the original once more, or ask its designer.")};
    }
}

SheetWords wordsOf(SheetProblem problem)
{
    switch (problem) {
    case SheetProblem::TooManyPages:
    case SheetProblem::PageTooLarge:
    case SheetProblem::TooLarge: return limitWords(problem);
    case SheetProblem::NotHere:
        return {SheetWords::tr("This drawing is not on this device yet"), SheetWords::tr("It is at the office, or still on its way."), SheetWords::tr("Connect to a network; it is fetched before all others.")};
    case SheetProblem::Unreadable:
        return {SheetWords::tr("This drawing could not be read"), SheetWords::tr("Your records are safe."), SheetWords::tr("Try again; if it stays, restart the device.")};
    default: return contentWords(problem);
    }
}

} // namespace

QVariantMap sheetProblemText(SheetProblem problem)
{
    const SheetWords words = wordsOf(problem);
    return {{u"code"_s, drawing::problemName(problem)}, {u"title"_s, words.title}, {u"text"_s, words.text}, {u"action"_s, words.action}};
}

} // namespace plumb
