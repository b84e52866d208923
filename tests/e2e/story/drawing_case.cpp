#include "tests/e2e/story/drawing_case.h"

#include "tests/e2e/story/sequence.h"
#include "tests/e2e/story/stored_site.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace plumb::test {

using namespace Qt::StringLiterals;

DrawingCase::DrawingCase(Place place, Tour &tour)
    : m_place(std::move(place)), m_tour(tour), m_manager(m_place.device(u"manager"_s)), m_designer(m_place.device(u"designer"_s)), m_adviser(m_place.device(u"adviser"_s))
{
}

void DrawingCase::play()
{
    lookOffline();
    brief();
    upload();
    issue();
    comeBack();
    readBriefing();
    compare();
}

QString DrawingCase::begin(DrivenApp &app)
{
    return Sequence() << [&] { return app.start(); } << [&] { return app.wait(u"chip_synced"_s, uploadLimitMs); };
}

QString DrawingCase::synced(DrivenApp &app)
{
    return Sequence() << [&] { return app.open(u"Sync"_s, {}); } << [&] { return app.tap(u"sync_now_button"_s); }
                      << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); };
}

QString DrawingCase::read(DrivenApp &app, const QString &target, const QString &property, QString &into)
{
    QString problem;
    into = app.get(target, property, &problem).toString();
    return problem.isEmpty() && into.isEmpty() ? target + u" has no "_s + property : problem;
}

void DrawingCase::lookOffline()
{
    m_tour.step(u"without a network the project manager looks at the drawing, marks what is wrong on it, and begins an inspection"_s, [this] {
        DrivenApp &app = *m_manager;
        return Sequence() << [&] { return m_place.office.start(m_place.port); } << [&] { return begin(app); }
                          << [&] { return app.open(u"Drawings"_s, {{u"siteId"_s, m_place.siteId}}); } << [&] { return app.wait(u"sheet_row_P-02"_s); }
                          << [&] { return app.grab(m_tour.picture(u"drawings"_s)); } << [&] { return app.tap(u"sheet_row_P-02"_s); }
                          << [&] { return app.perform({{u"do"_s, u"wait"_s}, {u"target"_s, u"sheet_mark"_s}}); } << [&] { return app.waitGone(u"sheet_busy"_s, uploadLimitMs); }
                          << [&] { return m_place.office.stop(); } << [&] { return app.tap(u"revision_confirm_seen"_s); } << [&] { return app.waitGone(u"revision_new"_s); }
                          << [&] { return app.tap(u"sheet_mark"_s); } << [&] { return app.rest(); } << [&] { return app.drag(u"sheet_view"_s, {{0.35, 0.58}, {0.35, 0.58}}); }
                          << [&] { return app.type(u"place_words"_s, u"门洞比图纸窄"_s); } << [&] { return app.tap(u"place_button"_s); }
                          << [&] { return app.waitGone(u"place_button"_s); } << [&] { return app.rest(); } << [&] { return app.grab(m_tour.picture(u"drawing"_s)); }
                          << [&] { return read(app, u"sheet_page"_s, u"sheetId"_s, m_sheetId); } << [&] { return app.tap(u"back_button"_s); }
                          << [&] { return app.open(u"StartInspection"_s, {{u"siteId"_s, m_place.siteId}}); } << [&] { return app.tap(u"template_utilities"_s); }
                          << [&] { return app.wait(u"inspection_page"_s); };
    });
}

void DrawingCase::brief()
{
    m_tour.step(u"the electricians are told what to do and by which drawings: those of their trade, and the plan"_s, [this] {
        DrivenApp &app = *m_manager;
        const QString words = u"书房门洞以平面图为准，开关避开门套。"_s;
        const auto kept = [&] {
            const auto here = readSite(m_place.folder(u"manager"_s), m_place.siteId);
            if (!here)
                return here.error().detail;
            const auto found = std::find_if(here->records.begin(), here->records.end(), [&](const store::StoredRecord &one) { return one.fields.value("content"_L1).toString() == words; });
            if (found == here->records.end())
                return u"no such briefing"_s;
            m_briefingId = toString(found->id);
            const qsizetype drawings = found->fields.value("revisions"_L1).toArray().size();
            return drawings == 2 ? QString() : u"it names %1 drawings"_s.arg(drawings);
        };
        return Sequence() << [&] { return app.open(u"Briefing"_s, {{u"siteId"_s, m_place.siteId}, {u"trade"_s, u"electrical"_s}}); }
                          << [&] { return app.tap(u"revision_briefing_1"_s); } << [&] { return app.type(u"input_content"_s, words); } << [&] { return app.wait(u"signature_add"_s); }
                          << [&] { return app.rest(); } << [&] { return app.grab(m_tour.picture(u"briefing-drawings"_s)); } << [&] { return app.quit(); } << kept;
    });
}

void DrawingCase::upload()
{
    m_tour.step(u"meanwhile the designer takes the next revision in at the desk: its name says what it is, its checklist is gone through"_s, [this] {
        DrivenApp &app = *m_designer;
        Sequence sequence;
        sequence << [&] { return m_place.office.start(m_place.port); } << [&] { return begin(app); }
                 << [&] { return app.open(u"UploadDrawings"_s, {{u"siteId"_s, m_place.siteId}, {u"files"_s, QJsonArray{QUrl::fromLocalFile(m_place.nextRevision).toString()}}}); }
                 << [&] { return app.waitText(u"upload_save_button"_s, u"1"_s, uploadLimitMs); } << [&] { return app.rest(); } << [&] { return app.grab(m_tour.picture(u"drawing-upload"_s)); }
                 << [&] { return app.tap(u"upload_save_button"_s); } << [&] { return app.waitGone(u"upload_save_button"_s, uploadLimitMs); }
                 << [&] { return app.open(u"SheetDetails"_s, {{u"sheetId"_s, m_sheetId}}); };
        for (const QString &code : {u"title_block"_s, u"dimensions"_s, u"scale"_s, u"standards"_s, u"cross_references"_s, u"client_agreed"_s})
            sequence << [&app, code] { return app.tap(u"revision_check_"_s + code); } << [&app] { return app.rest(); };
        return sequence << [&] { return app.grab(m_tour.picture(u"drawing-checklist"_s)); } << [&] { return app.tap(u"revision_submit"_s); }
                        << [&] { return app.waitGone(u"revision_submit"_s); } << [&] { return synced(app); };
    });
}

void DrawingCase::issue()
{
    m_tour.step(u"the adviser compares it with the one before, checks and issues it"_s, [this] {
        DrivenApp &app = *m_adviser;
        return Sequence() << [&] { return begin(app); } << [&] { return app.open(u"SheetDetails"_s, {{u"sheetId"_s, m_sheetId}}); }
                          << [&] { return app.wait(u"revision_issue"_s, uploadLimitMs); } << [&] { return app.tap(u"revision_open_D"_s); }
                          << [&] { return app.wait(u"sheet_compare"_s); } << [&] { return app.waitGone(u"sheet_busy"_s, uploadLimitMs); } << [&] { return app.tap(u"sheet_compare"_s); }
                          << [&] { return app.rest(); } << [&] { return app.waitGone(u"sheet_sharpening"_s, uploadLimitMs); } << [&] { return app.grab(m_tour.picture(u"drawing-compare"_s)); }
                          << [&] { return read(app, u"sheet_page"_s, u"revisionId"_s, m_revisionId); } << [&] { return app.tap(u"back_button"_s); }
                          << [&] { return app.tap(u"revision_issue"_s); } << [&] { return app.waitGone(u"revision_issue"_s); } << [&] { return app.grab(m_tour.picture(u"drawing-issued"_s)); }
                          << [&] { return synced(app); } << [&] { return app.quit(); };
    });
}

void DrawingCase::comeBack()
{
    m_tour.step(u"back in the network the phone says what is new; the mark stands where it stood and asks to be looked at once more"_s, [this] {
        DrivenApp &app = *m_manager;
        return Sequence() << [&] { return begin(app); } << [&] { return synced(app); } << [&] { return app.tap(u"back_button"_s); }
                          << [&] { return app.open(u"Drawing"_s, {{u"sheetId"_s, m_sheetId}}); } << [&] { return app.wait(u"revision_new"_s, uploadLimitMs); }
                          << [&] { return app.wait(u"pins_to_check"_s); } << [&] { return app.waitGone(u"sheet_busy"_s, uploadLimitMs); } << [&] { return app.rest(); }
                          << [&] { return app.grab(m_tour.picture(u"drawing-new"_s)); } << [&] { return app.tap(u"revision_confirm_seen"_s); } << [&] { return app.waitGone(u"revision_new"_s); };
    });
}

void DrawingCase::readBriefing()
{
    m_tour.step(u"the briefing of then says that the crew went by an older sheet, and leads to the one to build by"_s, [this] {
        DrivenApp &app = *m_manager;
        QString shown;
        return Sequence() << [&] { return app.open(u"Briefing"_s, {{u"briefingId"_s, m_briefingId}}); } << [&] { return app.wait(u"superseded_banner"_s); }
                          << [&] { return app.rest(); } << [&] { return app.grab(m_tour.picture(u"briefing-superseded"_s)); } << [&] { return app.tap(u"superseded_banner_action"_s); }
                          << [&] { return app.wait(u"sheet_mark"_s); } << [&] { return app.rest(); } << [&] { return read(app, u"sheet_page"_s, u"revisionId"_s, shown); }
                          << [&] { return shown == m_revisionId ? QString() : u"it leads to "_s + shown; }
                          << [&] { return synced(app); } << [&] { return app.quit(); };
    });
}

void DrawingCase::compare()
{
    m_tour.step(u"nothing is lost: the mark, its issue, the inspection and the briefing are with the designer, as they were made"_s, [this] {
        DrivenApp &app = *m_designer;
        const QString problem = Sequence() << [&] { return synced(app); } << [&] { return app.tap(u"back_button"_s); }
                                           << [&] { return app.open(u"SheetDetails"_s, {{u"sheetId"_s, m_sheetId}}); }
                                           << [&] { return app.waitText(u"revision_missing"_s, u""_s); } << [&] { return app.grab(m_tour.picture(u"drawing-seen"_s)); }
                                           << [&] { return app.quit(); } << [&] { return m_place.office.stop(); };
        if (!problem.isEmpty())
            return problem;
        const auto here = readSite(m_place.folder(u"manager"_s), m_place.siteId), there = readSite(m_place.folder(u"designer"_s), m_place.siteId);
        if (!here || !there)
            return (here ? there : here).error().detail;
        const QJsonObject issue = there->one(u"issue"_s, {{u"title"_s, u"门洞比图纸窄"_s}});
        if (issue.isEmpty())
            return u"the issue did not arrive"_s;
        if (there->count(u"sheet_seen"_s, {{u"revision"_s, m_revisionId}}) < 2) // who issued it, and who builds by it
            return u"nobody is known to have seen the revision"_s;
        for (const QString &kind : {u"pin"_s, u"inspection"_s, u"briefing"_s, u"sheet_revision"_s, u"sheet_seen"_s}) {
            if (here->all(kind) != there->all(kind))
                return u"%1 differs between the devices"_s.arg(kind);
        }
        return QString();
    });
}

} // namespace plumb::test
