// The report of the acceptance, made on the phone and read back with another program.
#include "tests/e2e/story/acceptance.h"

#include "tests/e2e/story/sequence.h"
#include "tests/support/run_program.h"

#include <QDir>
#include <QRegularExpression>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int makingLimitMs = 60'000;

QString onlyFile(const QString &folder, const QString &ending)
{
    const QStringList found = QDir(folder).entryList({u"*."_s + ending}, QDir::Files);
    return found.size() == 1 ? QDir(folder).filePath(found.first()) : QString();
}

QString output(const QString &program, const QStringList &arguments)
{
    const Finished finished = runProgram(program, arguments);
    return finished.ok ? QString::fromUtf8(finished.out) : u"%1: %2"_s.arg(program, finished.error);
}

} // namespace

QString Acceptance::makeReport(const QString &format)
{
    DrivenApp &app = m_place.manager;
    return Sequence() << [&] { return app.tap(u"report_"_s + format); } << [&] { return app.wait(u"report_done"_s, makingLimitMs); };
}

QString Acceptance::readReport()
{
    const QString pdf = onlyFile(m_place.card, u"pdf"_s);
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const QString &wanted : {m_place.siteName, u"0.9 ×"_s, u"≤ 0.5 mm"_s, u"18 项中"_s, u"计时试验"_s, u"陳強"_s, u"雲嘉"_s, u"签名"_s, u"数据 SHA-256"_s}) {
        if (!text.contains(wanted))
            return u"the report lacks %1: %2"_s.arg(wanted, text.left(2000));
    }
    const int pages = int(text.count(u'\f'));
    if (!text.contains(u"第 %1 页，共 %1 页"_s.arg(pages)))
        return u"its pages are not counted"_s;
    const qsizetype photos = output(u"pdfimages"_s, {u"-list"_s, pdf}).count(u" jpeg "_s);
    if (photos == 0)
        return u"the report has no photo"_s;
    if (onlyFile(m_place.card, u"xlsx"_s).isEmpty())
        return u"there is no table"_s;
    const QString kept = m_tour.picture(u"report"_s).chopped(3) + u"pdf"_s; // for people to look at, beside the pictures
    QFile::remove(kept); // of a run before
    if (!QFile::copy(pdf, kept))
        return u"the report cannot be kept"_s;
    told(u"pages of the report"_s, pages);
    return told(u"photos in it"_s, qint64(photos));
}

void Acceptance::report()
{
    m_tour.step(u"a report of the acceptance is made on the phone, as PDF and as a table, and read back"_s, [this] {
        DrivenApp &app = m_place.manager;
        return Sequence() << [&] { return app.open(u"Inspection"_s, {{u"inspectionId"_s, m_walk->inspection()}}); } << [&] { return app.rest(); }
                          << [&] { return app.tap(u"inspection_menu_button"_s); } << [&] { return app.tap(u"inspection_report_action"_s); }
                          << [&] { return makeReport(u"pdf"_s); } << [&] { return app.grab(m_tour.picture(u"report"_s)); }
                          << [&] { return makeReport(u"xlsx"_s); } << [&] { return readReport(); }
                          << [&] { return app.tap(u"sheet_close_button"_s); } << [&] { return sync(app); } << [&] { return sync(m_place.designer); };
    });
}

} // namespace plumb::test
