#include "app/viewmodels/report_words.h"

#include <QCoreApplication>

namespace plumb::words {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

constexpr qsizetype longestName = 60;

} // namespace

report::Labels reportLabels()
{
    report::Labels labels;
    labels.requirement = ReportWords::tr("Requirement");
    labels.limit = ReportWords::tr("Limit");
    labels.readings = ReportWords::tr("Measured");
    labels.photos = ReportWords::tr("Photos");
    labels.issues = ReportWords::tr("Issues");
    labels.signatures = ReportWords::tr("Signatures");
    labels.notHere = ReportWords::tr("The original of this photo is not on this device yet.");
    labels.unreadable = ReportWords::tr("The file of this photo is damaged.");
    labels.dataHash = ReportWords::tr("SHA-256 of the data:");
    labels.page = ReportWords::tr("Page %1 of %2");
    labels.summary = ReportWords::tr("Summary");
    labels.items = ReportWords::tr("Items");
    labels.number = ReportWords::tr("No.");
    labels.place = ReportWords::tr("Place");
    labels.item = ReportWords::tr("Item");
    labels.result = ReportWords::tr("Result");
    labels.verdict = ReportWords::tr("Verdict");
    labels.unit = ReportWords::tr("Unit");
    labels.notes = ReportWords::tr("Notes");
    labels.role = ReportWords::tr("Role");
    labels.time = ReportWords::tr("Time");
    return labels;
}

QString reportMadeBy(const QString &name, const QString &when)
{
    return name.isEmpty() ? ReportWords::tr("Made %1").arg(when) : ReportWords::tr("Made by %1, %2").arg(name, when);
}

QString reportConclusion(int items, int passed, int failed, int open)
{
    QStringList parts{ReportWords::tr("%1 of %n item(s) pass", nullptr, items).arg(passed)};
    if (failed > 0)
        parts << ReportWords::tr("%n fail", nullptr, failed);
    if (open > 0)
        parts << ReportWords::tr("%n not answered", nullptr, open);
    return parts.join(u" · "_s);
}

QString reportChecklist(const QString &code, int version)
{
    if (code.isEmpty())
        return {};
    return version > 0 ? ReportWords::tr("%1, version %2").arg(code).arg(version) : code;
}

QString reportUnreleased()
{
    return ReportWords::tr("Photos left out, not released to the client");
}

QString reportSigned(const QString &hash, bool asSigned, int changes)
{
    const QString under = ReportWords::tr("What was signed: SHA-256 %1…").arg(hash);
    if (asSigned)
        return under + u" · "_s + ReportWords::tr("as signed");
    return under + u" · "_s + (changes > 0 ? ReportWords::tr("changed after signing: %n place(s)", nullptr, changes) : ReportWords::tr("changed after signing"));
}

QString reportStage(const QString &stage)
{
    return ReportWords::tr("Stage acceptance: %1").arg(stage);
}

QString reportIssueList()
{
    return ReportWords::tr("Issues of the site");
}

QString reportRepair(const QString &number)
{
    return ReportWords::tr("Repair %1").arg(number);
}

QString reportRepairDone()
{
    return ReportWords::tr("What was found and done");
}

QString reportQuotations()
{
    return ReportWords::tr("Quotations");
}

QString reportIssues(int issues, int open)
{
    return ReportWords::tr("%n issue(s)", nullptr, issues) + u" · "_s + ReportWords::tr("%n still open", nullptr, open);
}

QString reportUnanswered()
{
    return ReportWords::tr("Not answered");
}

QString reportUnverified()
{
    return ReportWords::tr("company setting, unverified");
}

QString reportTests()
{
    return ReportWords::tr("Timed tests");
}

QString reportAmended()
{
    return ReportWords::tr("Amended");
}

QString labelled(const QString &label, const QString &value)
{
    return ReportWords::tr("%1: %2").arg(label, value);
}

QString reportFileName(const QString &title, const QString &day, const QString &ending)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' ? c : u'_'; // any file system takes these
    return u"%1-%2.%3"_s.arg(name.left(longestName), day, ending);
}

} // namespace plumb::words
