#include "tests/e2e/story/story.h"

#include "tests/e2e/story/sequence.h"
#include "tests/e2e/story/stored_photos.h"
#include "tests/support/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace plumb::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int photosTaken = 3;
constexpr int itemsPassed = 2;

} // namespace

Story::Story(StoryOptions options, Tour &tour)
    : m_options(std::move(options))
    , m_tour(tour)
    , m_office(program(u"plumbline-office"_s), inScratch(u"office"_s))
{
}

QString Story::program(const QString &name) const
{
    return QDir(m_options.programs).filePath(name);
}

QString Story::inScratch(const QString &name) const
{
    return QDir(m_options.scratch).filePath(name);
}

QString Story::ofPerson(const QString &role, const QString &what) const
{
    for (const QJsonValue &person : m_demo.value(u"people"_s).toArray()) {
        if (person[u"role"_s].toString() == role)
            return person[what].toString();
    }
    return {};
}

std::unique_ptr<DrivenApp> Story::device(const QString &name) const
{
    const QStringList arguments{u"--language"_s, u"zh_CN"_s, u"--theme"_s, u"light"_s, u"--fake-camera"_s, inScratch(u"demo/camera"_s),
                                u"--place"_s, inScratch(u"card"_s), u"--fake-sound"_s};
    return std::make_unique<DrivenApp>(DrivenApp::Options{program(u"plumbline"_s), inScratch(name), arguments});
}

void Story::play()
{
    prepare();
    joinProjectManager();
    recordOffline();
    surviveKill();
    syncBack();
    showOnSecondDevice();
    listen();
    changeOneFieldAtOnce();
    carryAsFile();
    mendAndVerify();
    lookBack();
    killTheOffice();
    acceptWaterAndElectricity();
    compareDevices();
    complain();
    followUp();
    mendAtHome();
    workTheDesk();
    drawAnew();
    losePhone();
}

void Story::complain()
{
    if (!m_tour.ok())
        return;
    ComplaintCase({m_office, m_port, program(u"plumbline-office"_s), m_options.scratch, inScratch(u"card"_s), [this](const QString &name) { return device(name); },
                   {ofPerson(u"front_desk"_s, u"invite"_s), ofPerson(u"adviser"_s, u"invite"_s), ofPerson(u"deputy_general_manager"_s, u"invite"_s)}},
                  m_tour)
        .play();
}

void Story::followUp()
{
    if (m_tour.ok())
        FollowUpCase({m_office, m_port, [this](const QString &name) { return device(name); }}, m_tour).play();
}

void Story::mendAtHome()
{
    if (m_tour.ok())
        RepairCase({m_office, m_port, [this](const QString &name) { return device(name); }}, m_tour).play();
}

void Story::workTheDesk()
{
    if (m_tour.ok())
        DeskCase({m_office, m_port, [this](const QString &name) { return device(name); }}, m_tour).play();
}

void Story::drawAnew()
{
    if (!m_tour.ok())
        return;
    // The sheet of the services has all that the plan has, and what the plan has not.
    const QString next = inScratch(u"P-02 平面布置图 D版.pdf"_s);
    QFile::copy(inScratch(u"demo/drawings/cuihu-E-04.pdf"_s), next);
    const auto site = [sites = m_demo.value(u"sites"_s).toArray()](const QString &key) {
        const auto found = std::find_if(sites.begin(), sites.end(), [&](const QJsonValue &each) { return each[u"key"_s] == key; });
        return found == sites.end() ? QString() : (*found)[u"id"_s].toString();
    };
    const auto device = [this](const QString &name) { return this->device(name); };
    AsBuiltCase asBuilt({m_office, m_port, site(u"cuihu"_s), site(u"jinxiu"_s), device}, m_tour);
    asBuilt.deviate();
    if (m_tour.ok())
        DrawingCase({m_office, m_port, site(u"cuihu"_s), next, device, [this](const QString &name) { return inScratch(name); }}, m_tour).play();
    if (m_tour.ok())
        asBuilt.close();
}

void Story::prepare()
{
    m_tour.step(u"load the demo company into a new office"_s, [this] {
        const auto loaded = runProgram(program(u"plumbline-demo"_s),
                                       {u"load"_s, u"--office"_s, program(u"plumbline-office"_s), u"--folder"_s, m_office.folder(),
                                        u"--out"_s, inScratch(u"demo"_s)},
                                       5min);
        if (!loaded.ok)
            return loaded.error;
        QFile file(inScratch(u"demo/demo.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return file.errorString();
        m_demo = QJsonDocument::fromJson(file.readAll()).object();
        m_port = quint16(m_demo.value(u"port"_s).toInt());
        return m_port ? QString() : u"demo.json names no port"_s;
    });
    m_tour.step(u"open the office"_s, [this] { return m_office.start(m_port); });
}

void Story::joinProjectManager()
{
    m_manager = device(u"manager"_s);
    m_tour.step(u"join as the project manager"_s, [this] {
        return Sequence() << [&] { return m_manager->start(); } << [&] { return m_manager->wait(u"join_page"_s); }
                          << [&] { return m_manager->type(u"join_invite_field"_s, ofPerson(u"project_manager"_s, u"invite"_s)); }
                          << [&] { return m_manager->wait(u"join_preview"_s); }
                          << [&] { return m_manager->grab(m_tour.picture(u"join"_s)); }
                          << [&] { return m_manager->tap(u"join_button"_s); } << [&] { return m_manager->wait(u"today_page"_s); };
    });
    m_tour.step(u"everything of my sites arrives"_s, [this] {
        return Sequence() << [&] { return m_manager->wait(u"chip_synced"_s, uploadLimitMs); }
                          << [&] { return m_manager->grab(m_tour.picture(u"today"_s)); };
    });
}

void Story::recordOffline()
{
    m_tour.step(u"the office goes away"_s, [this] { return m_office.stop(); });
    m_tour.step(u"start an inspection offline"_s, [this] {
        return Sequence() << [&] { return m_manager->tap(u"record_button"_s); } << [&] { return m_manager->wait(u"record_sheet"_s); }
                          << [&] { return m_manager->grab(m_tour.picture(u"record"_s)); }
                          << [&] { return m_manager->tap(u"record_inspection"_s); }
                          << [&] { return m_manager->wait(u"site_choice_0"_s); } << [&] { return m_manager->tap(u"site_choice_0"_s); }
                          << [&] { return m_manager->wait(u"template_utilities"_s); }
                          << [&] { return m_manager->tap(u"template_utilities"_s); }
                          << [&] { return m_manager->wait(u"inspection_page"_s); };
    });
    m_tour.step(u"answer items, measure, fail one"_s, [this] { return answerItems(); });
    m_tour.step(u"take three photos"_s, [this] { return takePhotos(photosTaken); });
    speak();
    m_tour.step(u"turn the failed item into an issue"_s, [this] {
        return Sequence() << [&] { return m_manager->tap(u"item_issue_button"_s); } << [&] { return m_manager->wait(u"issue_page"_s); }
                          << [&] { return m_manager->grab(m_tour.picture(u"issue"_s)); }
                          << [&] {
                                 QString problem;
                                 m_issueId = m_manager->get(u"issue_page"_s, u"issueId"_s, &problem).toString();
                                 return problem;
                             }
                          << [&] { return m_manager->tap(u"back_button"_s); }
                          << [&] { return m_manager->wait(u"inspection_page"_s); } << [&] { return readInspectionPage(m_countBeforeKill); }
                          << [&] {
                                 QString problem;
                                 m_inspectionId = m_manager->get(u"inspection_page"_s, u"inspectionId"_s, &problem).toString();
                                 return problem;
                             };
    });
}

// Two items pass; the third is measured over its limit, which fails it. The count says that an answer is on disk.
QString Story::answerItems()
{
    Sequence sequence;
    for (int item = 1; item <= itemsPassed; ++item) {
        sequence << [this] { return m_manager->tap(u"item_pass_button"_s); }
                 << [this, item] { return m_manager->waitText(u"inspection_count"_s, u"%1 / "_s.arg(item)); }
                 << [this] { return m_manager->tap(u"inspection_next_button"_s); };
    }
    return sequence << [this] { return m_manager->type(u"item_point_0"_s, u"0.08"_s); } << [this] { return m_manager->key(u"Return"_s); }
                    << [this] { return m_manager->wait(u"item_verdict"_s); }
                    << [this] { return m_manager->grab(m_tour.picture(u"number-pad"_s)); } << [this] { return m_manager->tap(u"pad_close"_s); }
                    << [this] { return m_manager->waitText(u"inspection_count"_s, u"%1 / "_s.arg(itemsPassed + 1)); }
                    << [this] { return m_manager->wait(u"item_issue_button"_s); }
                    << [this] { return m_manager->type(u"item_note_field"_s, u"压力表读数下降过快,需要重新试压"_s); }
                    << [this] { return m_manager->grab(m_tour.picture(u"inspection"_s)); };
}

QString Story::takePhotos(int count)
{
    Sequence sequence;
    sequence << [this] { return m_manager->tap(u"item_camera_button"_s); } << [this] { return m_manager->wait(u"camera_page"_s); };
    for (int photo = 0; photo < count; ++photo) {
        sequence << [this] { return m_manager->tap(u"camera_shutter_button"_s); }
                 << [this, photo] { return m_manager->wait(u"camera_thumb_%1"_s.arg(photo)); };
    }
    return sequence << [this] { return m_manager->grab(m_tour.picture(u"camera"_s)); }
                    << [this] { return m_manager->tap(u"camera_close_button"_s); }
                    << [this] { return m_manager->wait(u"inspection_page"_s); };
}

QString Story::readInspectionPage(QString &count) const
{
    QString problem;
    count = m_manager->get(u"inspection_count"_s, u"text"_s, &problem).toString();
    return problem;
}

void Story::surviveKill()
{
    m_tour.step(u"the app is killed and started again: everything is still there"_s, [this] {
        m_manager->kill();
        QString count;
        return Sequence() << [&] { return m_manager->start(); } << [&] { return m_manager->wait(u"today_page"_s); }
                          << [&] { return m_manager->open(u"Inspection"_s, {{u"inspectionId"_s, m_inspectionId}}); }
                          << [&] { return m_manager->waitText(u"inspection_count"_s, m_countBeforeKill); }
                          << [&] { return readInspectionPage(count); }
                          << [&] { return count == m_countBeforeKill ? QString() : u"\"%1\", was \"%2\""_s.arg(count, m_countBeforeKill); }
                          << [&] { return m_manager->grab(m_tour.picture(u"after-kill"_s)); };
    });
    m_tour.step(u"the sync page says what waits"_s, [this] {
        return Sequence() << [&] { return m_manager->open(u"Sync"_s, {}); } << [&] { return m_manager->wait(u"sync_waiting_0"_s); }
                          << [&] { return m_manager->grab(m_tour.picture(u"waiting"_s)); };
    });
}

void Story::syncBack()
{
    m_tour.step(u"the office is back: records and photos go up"_s, [this] {
        return Sequence() << [&] { return m_office.start(m_port); } << [&] { return m_manager->tap(u"sync_now_button"_s); }
                          << [&] { return m_manager->waitGone(u"sync_waiting_header"_s, uploadLimitMs); }
                          << [&] { return m_manager->grab(m_tour.picture(u"synced"_s)); };
    });
}

void Story::showOnSecondDevice()
{
    m_designer = device(u"designer"_s);
    m_tour.step(u"a designer's device joins and shows it"_s, [this] {
        return Sequence() << [&] { return m_designer->start(); } << [&] { return m_designer->wait(u"join_page"_s); }
                          << [&] { return m_designer->type(u"join_invite_field"_s, ofPerson(u"designer"_s, u"invite"_s)); }
                          << [&] { return m_designer->wait(u"join_preview"_s); } << [&] { return m_designer->tap(u"join_button"_s); }
                          << [&] { return m_designer->wait(u"today_page"_s); }
                          << [&] { return m_designer->wait(u"chip_synced"_s, uploadLimitMs); }
                          << [&] { return m_designer->open(u"Inspection"_s, {{u"inspectionId"_s, m_inspectionId}}); }
                          << [&] { return m_designer->waitText(u"inspection_count"_s, m_countBeforeKill); }
                          << [&] { return m_designer->grab(m_tour.picture(u"designer"_s)); };
    });
}

QString Story::rename(DrivenApp &app, const QString &title)
{
    return Sequence() << [&] { return app.open(u"Issue"_s, {{u"issueId"_s, m_issueId}}); } << [&] { return app.wait(u"input_title"_s); }
                      << [&] { return app.perform({{u"do"_s, u"type"_s}, {u"target"_s, u"input_title"_s}, {u"text"_s, title}, {u"replace"_s, true}}); }
                      << [&] { return app.open(u"Sync"_s, {}); } << [&] { return app.wait(u"sync_waiting_0"_s); };
}

QString Story::syncAll(DrivenApp &app)
{
    return Sequence() << [&] { return app.tap(u"sync_now_button"_s); }
                      << [&] { return app.waitGone(u"sync_waiting_header"_s, uploadLimitMs); };
}

QString Story::showsTitle(DrivenApp &app, const QString &title)
{
    return Sequence() << [&] { return app.open(u"Issue"_s, {{u"issueId"_s, m_issueId}}); }
                      << [&] { return app.waitText(u"input_title"_s, title, uploadLimitMs); };
}

void Story::changeOneFieldAtOnce()
{
    const QString managers = u"压降过快,重新试压"_s;
    const QString designers = u"接头渗水,更换接头"_s;
    m_tour.step(u"without the office, both rename the same issue"_s, [&] {
        return Sequence() << [&] { return m_office.stop(); } << [&] { return rename(*m_manager, managers); }
                          << [&] { return rename(*m_designer, designers); };
    });
    m_tour.step(u"the office is back: both are shown both titles"_s, [&] {
        return Sequence() << [&] { return m_office.start(m_port); } << [&] { return syncAll(*m_manager); }
                          << [&] { return syncAll(*m_designer); } << [&] { return m_designer->wait(u"sync_conflict_0"_s, uploadLimitMs); }
                          << [&] { return m_manager->tap(u"sync_now_button"_s); }
                          << [&] { return m_manager->wait(u"sync_conflict_0"_s, uploadLimitMs); }
                          << [&] { return m_manager->grab(m_tour.picture(u"conflict"_s)); };
    });
    m_tour.step(u"the project manager keeps their own: it is settled for both"_s, [&] {
        return Sequence() << [&] { return m_manager->tap(u"conflict_keep_mine"_s); } << [&] { return m_manager->waitGone(u"sync_conflict_0"_s); }
                          << [&] { return m_manager->waitGone(u"sync_waiting_header"_s, uploadLimitMs); }
                          << [&] { return m_designer->tap(u"sync_now_button"_s); }
                          << [&] { return m_designer->waitGone(u"sync_conflict_0"_s, uploadLimitMs); }
                          << [&] { return showsTitle(*m_designer, managers); } << [&] { return showsTitle(*m_manager, managers); };
    });
}

void Story::carryAsFile()
{
    const QString title = u"压降过快,已更换接头"_s;
    QString file;
    m_tour.step(u"without the office, what is unsent is saved as a file"_s, [&] {
        const auto saved = [&] {
            const QDir card(inScratch(u"card"_s));
            const QStringList files = card.entryList({u"*.plumb"_s}, QDir::Files);
            file = files.size() == 1 ? card.filePath(files.front()) : QString();
            return file.isEmpty() ? u"%1 files on the card"_s.arg(files.size()) : QString();
        };
        return Sequence() << [&] { return QDir().mkpath(inScratch(u"card"_s)) ? QString() : u"no card"_s; }
                          << [&] { return m_office.stop(); } << [&] { return rename(*m_manager, title); }
                          << [&] { return m_manager->tap(u"sync_export_button"_s); } << [&] { return m_manager->wait(u"sync_export_done"_s); }
                          << [&] { return m_manager->grab(m_tour.picture(u"file"_s)); } << saved;
    });
    m_tour.step(u"the office reads the file; the device gets through later, and nothing is doubled"_s, [&] {
        const auto import = [&] {
            const auto read = runProgram(program(u"plumbline-office"_s), {u"import"_s, u"--folder"_s, m_office.folder(), file});
            if (!read.ok)
                return read.error;
            return read.out.contains("1 applied") ? QString() : QString::fromUtf8(read.out);
        };
        return Sequence() << import << [&] { return m_office.start(m_port); }
                          << [&] { return m_designer->open(u"Sync"_s, {}); } << [&] { return m_designer->tap(u"sync_now_button"_s); }
                          << [&] { return showsTitle(*m_designer, title); } << [&] { return syncAll(*m_manager); }
                          << [&] { return m_manager->waitGone(u"sync_conflict_0"_s); } << [&] { return showsTitle(*m_manager, title); };
    });
}

void Story::killTheOffice()
{
    m_tour.step(u"the office is killed while a photo goes up: it arrives all the same"_s, [this] {
        return Sequence() << [&] { return m_manager->tap(u"camera_after"_s); } << [&] { return m_manager->wait(u"camera_page"_s); }
                          << [&] { return m_manager->tap(u"camera_shutter_button"_s); }
                          << [&] { return m_manager->wait(u"camera_thumb_0"_s); }
                          << [&] {
                                 m_office.kill();
                                 return m_office.start(m_port);
                             }
                          << [&] { return m_manager->tap(u"camera_close_button"_s); } << [&] { return m_manager->open(u"Sync"_s, {}); }
                          << [&] { return syncAll(*m_manager); } << [&] { return m_designer->open(u"Sync"_s, {}); }
                          << [&] { return m_designer->tap(u"sync_now_button"_s); } << [&] { return m_designer->tap(u"back_button"_s); }
                          << [&] { return m_designer->wait(u"photo_after_1"_s, uploadLimitMs); }
                          << [&] { return m_designer->tap(u"photo_after_1"_s); }
                          << [&] { return m_designer->waitGone(u"photo_still_away"_s, uploadLimitMs); }
                          << [&] { return m_designer->grab(m_tour.picture(u"photo-after-kill"_s)); }
                          << [&] { return m_designer->tap(u"photo_close_button"_s); };
    });
}

void Story::compareDevices()
{
    m_tour.step(u"both devices and the office agree: records equal, photos hash-equal, book of record intact"_s, [this] {
        QString problem = Sequence() << [&] { return m_designer->waitGone(u"photo_still_away"_s); } << [&] { return m_manager->quit(); }
                                     << [&] { return m_designer->quit(); } << [&] { return m_office.stop(); };
        if (!problem.isEmpty())
            return problem;
        const auto here = readInspection(inScratch(u"manager"_s), m_inspectionId);
        const auto there = readInspection(inScratch(u"designer"_s), m_inspectionId);
        if (!here || !there)
            return (here ? there : here).error().detail;
        if (here->photos.size() != photosTaken || here->failed != 1 || here->issues != 1 || here->wrongBytes != 0)
            return u"the first device holds %1 photos, %2 failed items, %3 issues, %4 damaged photos"_s.arg(here->photos.size())
                .arg(here->failed)
                .arg(here->issues)
                .arg(here->wrongBytes);
        if (here->voiceNotes.size() != 1)
            return u"the first device holds %1 voice notes"_s.arg(here->voiceNotes.size());
        if (here->voiceNotes.values().contains(QByteArray()) || here->photos.values().contains(QByteArray()) || !(*here == *there))
            return u"the devices differ"_s;
        const auto verified = runProgram(program(u"plumbline-office"_s), {u"verify"_s, u"--folder"_s, m_office.folder()});
        return verified.ok ? QString() : verified.error;
    });
    m_tour.step(u"the acceptance is on both devices, value by value as it was done"_s, [this] {
        return m_acceptance->compare(inScratch(u"manager"_s), inScratch(u"designer"_s));
    });
}

void Story::losePhone()
{
    m_tour.step(u"the designer's phone is lost: the office revokes it, and it forgets everything"_s, [this] {
        const auto revoked = [&] {
            return runProgram(program(u"plumbline-office"_s), {u"revoke"_s, u"--folder"_s, m_office.folder(), u"--person"_s,
                                                               ofPerson(u"designer"_s, u"id"_s)}).error;
        };
        const auto forgotten = [&] {
            const auto kept = readInspection(inScratch(u"designer"_s), m_inspectionId); // in the new, empty store
            if (!kept && kept.error().code != ErrorCode::NotFound)
                return kept.error().detail;
            return kept ? u"the inspection is still on the phone"_s : QString();
        };
        return Sequence() << [&] { return m_office.start(m_port); } << [&] { return m_designer->start(); }
                          << [&] { return m_designer->wait(u"chip_synced"_s, uploadLimitMs); } << revoked
                          << [&] { return m_designer->open(u"Sync"_s, {}); } << [&] { return m_designer->tap(u"sync_now_button"_s); }
                          << [&] { return m_designer->wait(u"join_wiped"_s, uploadLimitMs); }
                          << [&] { return m_designer->grab(m_tour.picture(u"wiped"_s)); }
                          << [&] { return m_designer->quit(); } << forgotten << [&] { return m_office.stop(); };
    });
}

} // namespace plumb::test
