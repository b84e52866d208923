// The rules of drawings: which revision is built by, what the next one is called, what a file's name says about the sheet
// in it, and what becomes of a mark on a sheet when a later revision shows something else there.
#pragma once

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace plumb::quality {

struct RevisionLook {
    QString id;
    QString sheet;
    QString name;         // "C"
    QString state;        // draft, review, issued, superseded
    QDateTime uploadedAt;
    QDateTime issuedAt;   // invalid: never
};

enum class RevisionStanding { Draft, InReview, Current, Superseded };

// Of one sheet's revisions the one to build by: of those that stand issued, the one issued last; of two devices that issued
// unseen of each other both stay issued, and this still names one. Null: none.
const RevisionLook *currentRevision(const std::vector<RevisionLook> &ofSheet);
// Issued, but not the current one, counts as superseded. Draft where `id` is none of them.
RevisionStanding standingOf(const QString &id, const std::vector<RevisionLook> &ofSheet);
// "B" → "C", "Z" → "AA", "02" → "03", "V1.9" → "V1.10"; "A" where there is none, and where the name ends in no sign that counts.
QString nextRevision(const QString &last);

struct SheetName {
    QString number;     // "P-02"; "": the name says none
    QString title;
    QString revision;   // "C"; "": says none
    QString discipline; // as in kind `sheet`; "other" where no word tells
    bool operator==(const SheetName &) const = default;
};
// "P-02 平面布置图 C版.pdf", "E04_elevation_RevB.pdf". Of a file of several pages, `page` (from 0) follows number and title.
SheetName sheetNameFrom(const QString &fileName, int page = 0, int pages = 1);
// "P-03" after P-01 and P-02: the next free number of a discipline.
QString nextNumber(const QString &discipline, const QStringList &taken);

// What is asked before a drawing is issued (duty 94): codes of sheet_revision.checklist.
const QStringList &issueChecklist();

struct PinLook {
    QString revision;   // placed on
    QString checkedOn;  // looked at again on; may be empty
    QPointF at;         // points of the page
};
// A revision as pins see it: the size of its page, and where it differs from the one before it.
struct RevisionPage {
    QString id;
    QSizeF size;
    QList<QRectF> changes; // points
};
enum class Carried { Same, InChange, OffPage };
// How a pin stands on `shown`, of revisions in their order: what changed since it was placed, or looked at last, counts,
// over as many revisions as have come since. `around` (points): as near counts. Same where it is not known on any of them.
Carried carriedOnto(const QString &shown, const PinLook &pin, const std::vector<RevisionPage> &revisions, double around = 36);

// What the code on a printed sheet says; a phone tells by it whether the paper in hand is current.
QString paperCode(const QString &revision);
QString revisionOfPaper(const QString &code); // "": it is no such code

// x, y, width, height of each, one after the other: how a record keeps areas. Of a list that is cut off, whole ones.
QList<double> flatAreas(const QList<QRectF> &areas, int most = 100);
QList<QRectF> areasFrom(const QList<double> &flat);

} // namespace plumb::quality
