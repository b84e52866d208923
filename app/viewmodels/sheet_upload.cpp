#include "app/viewmodels/sheet_upload.h"

#include "app/core/text.h"
#include "app/model/record.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/sheet_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/file_picker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct SheetUploadWords {
    Q_DECLARE_TR_FUNCTIONS(SheetUploadWords)
};

QString dataUrl(const QByteArray &jpeg)
{
    return jpeg.isEmpty() ? QString() : u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64());
}

QVariantMap unreadText(const QString &detail)
{
    QVariantMap text = errorText({ErrorCode::Storage, detail});
    text.insert(u"title"_s, SheetUploadWords::tr("This file could not be read"));
    text.insert(u"text"_s, SheetUploadWords::tr("It may have been moved, or belongs to somebody else. Nothing was taken in."));
    text.insert(u"action"_s, SheetUploadWords::tr("Choose it again, or copy it to this device first."));
    return text;
}

} // namespace

SheetUpload::SheetUpload(QObject *parent)
    : QObject(parent),
      m_survey(this, sheetKinds,
               [this]() -> Survey<SheetSurvey>::Work {
                   if (m_siteId.isEmpty())
                       return {};
                   return [site = m_siteId](store::Reader &reader, SheetSurvey &found) { return readSheets(reader, site, found); };
               },
               [this](const Result<SheetSurvey> &found) {
                   if (found)
                       m_known = *found;
                   Q_EMIT changed();
               }),
      m_givenUp(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &SheetUpload::changed);
    connect(this, &SheetUpload::asked, this, [this] { m_survey.ask(); });
}

SheetUpload::~SheetUpload()
{
    *m_givenUp = true;
}

void SheetUpload::pickFiles()
{
    if (FilePicker *const picker = m_survey.link().services()->filePicker)
        whenDone(picker->pick(FileKind::Drawings), this, [this](const QList<QUrl> &urls) { importFiles(urls); });
}

void SheetUpload::importFiles(const QList<QUrl> &urls)
{
    if (m_reading == 0)
        m_given = 0;
    for (const QUrl &url : urls.first(std::min<qsizetype>(urls.size(), mostFiles))) {
        const int number = ++m_last;
        m_files.push_back({number, url, QFileInfo(url.isLocalFile() ? url.toLocalFile() : url.fileName()).fileName(), false, false, {}, QVariant::fromValue(nullptr)});
        ++m_reading;
        ++m_given;
        look(number, url);
    }
    if (urls.size() > mostFiles)
        Q_EMIT failed({{u"code"_s, u"too_many"_s}, {u"title"_s, SheetUploadWords::tr("Only the first %1 files were taken").arg(mostFiles)},
                       {u"text"_s, SheetUploadWords::tr("The others stay where they are.")}, {u"action"_s, SheetUploadWords::tr("Upload these, then choose the rest.")}});
    Q_EMIT changed();
}

void SheetUpload::look(int number, const QUrl &url)
{
    const auto work = [url, givenUp = m_givenUp] { return *givenUp ? SheetFile() : lookIntoSheets(url, *givenUp); };
    whenDone(onPool(work, &m_pool), this, [this, number, givenUp = m_givenUp](const SheetFile &facts) {
        if (givenUp == m_givenUp)
            looked(number, facts);
    });
}

SheetUpload::File *SheetUpload::file(int number)
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [number](const File &one) { return one.number == number; });
    return found == m_files.end() ? nullptr : &*found;
}

void SheetUpload::looked(int number, SheetFile facts)
{
    --m_reading;
    if (File *const one = file(number)) {
        one->looked = true;
        one->facts = std::move(facts);
        if (!one->facts.unread.isEmpty())
            one->error = unreadText(one->facts.unread);
        else if (one->facts.problem)
            one->error = sheetProblemText(*one->facts.problem);
        propose(*one);
    }
    Q_EMIT changed();
}

void SheetUpload::propose(const File &file)
{
    const int pages = int(file.facts.pages.size());
    for (int page = 0; page < pages; ++page) {
        Entry entry{++m_last, file.number, page, true, quality::sheetNameFrom(file.fileName, page, pages), {}};
        if (!m_sheetId.isEmpty())
            entry.take = page == 0; // a sheet is one page
        if (entry.name.number.isEmpty()) {
            QStringList taken;
            for (const ReadSheet &sheet : m_known.sheets)
                taken << sheet.record.fields.value("number"_L1).toString();
            for (const Entry &other : m_entries)
                taken << other.name.number;
            entry.name.number = quality::nextNumber(entry.name.discipline, taken);
        }
        proposeRevision(entry);
        m_entries.push_back(std::move(entry));
    }
}

void SheetUpload::proposeRevision(Entry &entry)
{
    if (!entry.name.revision.isEmpty())
        return;
    const ReadSheet *const sheet = sheetOf(entry);
    entry.name.revision = quality::nextRevision(sheet && !sheet->looks.empty() ? sheet->looks.back().name : QString());
}

const ReadSheet *SheetUpload::sheetOf(const Entry &entry) const
{
    const auto found = std::find_if(m_known.sheets.begin(), m_known.sheets.end(), [&](const ReadSheet &sheet) {
        return m_sheetId.isEmpty() ? sheet.record.fields.value("number"_L1).toString().compare(entry.name.number, Qt::CaseInsensitive) == 0
                                   : idText(sheet.record.id) == m_sheetId;
    });
    return found == m_known.sheets.end() ? nullptr : &*found;
}

QVariantMap SheetUpload::problems(const Entry &entry) const
{
    QVariantMap out;
    if (!entry.take)
        return out;
    const ReadSheet *const sheet = sheetOf(entry);
    if (m_sheetId.isEmpty() && entry.name.number.trimmed().isEmpty())
        out.insert(u"number"_s, SheetUploadWords::tr("A sheet needs a number"));
    if (!sheet && entry.name.title.trimmed().isEmpty())
        out.insert(u"title"_s, SheetUploadWords::tr("A sheet needs a title"));
    const bool there = sheet && std::any_of(sheet->looks.begin(), sheet->looks.end(), [&](const quality::RevisionLook &look) {
        return look.name.compare(entry.name.revision, Qt::CaseInsensitive) == 0;
    });
    const bool twice = std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &other) {
        return other.number != entry.number && other.take
            && (!m_sheetId.isEmpty() || other.name.number.compare(entry.name.number, Qt::CaseInsensitive) == 0)
            && other.name.revision.compare(entry.name.revision, Qt::CaseInsensitive) == 0;
    });
    if (entry.name.revision.trimmed().isEmpty())
        out.insert(u"revision"_s, SheetUploadWords::tr("A revision needs a name"));
    else if (there)
        out.insert(u"revision"_s, SheetUploadWords::tr("Revision %1 of this sheet is there already").arg(entry.name.revision));
    else if (twice)
        out.insert(u"revision"_s, SheetUploadWords::tr("Another of these pages has this number and revision"));
    return out;
}

QVariantMap SheetUpload::row(const Entry &entry) const
{
    const File *const from = file(entry.file);
    const ReadSheet *const sheet = sheetOf(entry);
    const SheetFile::Page &page = from->facts.pages[std::size_t(entry.page)];
    return {{u"entry"_s, entry.number}, {u"fileName"_s, from->fileName}, {u"page"_s, entry.page}, {u"pages"_s, int(from->facts.pages.size())},
            {u"size"_s, double(from->facts.size)}, {u"number"_s, entry.name.number}, {u"title"_s, entry.name.title}, {u"discipline"_s, entry.name.discipline},
            {u"revision"_s, entry.name.revision}, {u"note"_s, entry.note}, {u"take"_s, entry.take},
            {u"exists"_s, sheet ? sheet->record.fields.value("title"_L1).toString() : QString()}, {u"problems"_s, problems(entry)}, {u"error"_s, from->error},
            {u"picture"_s, dataUrl(page.thumbnail)}, {u"saving"_s, from->saving}};
}

QVariantList SheetUpload::list() const
{
    QVariantList out;
    for (const File &one : m_files) {
        if (!one.looked || one.facts.pages.empty()) {
            out.append(QVariantMap{{u"entry"_s, one.number}, {u"fileName"_s, one.fileName}, {u"page"_s, 0}, {u"pages"_s, 0}, {u"size"_s, double(one.facts.size)},
                                   {u"number"_s, QString()}, {u"title"_s, QString()}, {u"discipline"_s, QString()}, {u"revision"_s, QString()}, {u"note"_s, QString()},
                                   {u"take"_s, false}, {u"exists"_s, QString()}, {u"problems"_s, QVariantMap()}, {u"error"_s, one.error}, {u"picture"_s, QString()}, {u"saving"_s, false}});
        }
        for (const Entry &entry : m_entries) {
            if (entry.file == one.number)
                out.append(row(entry));
        }
    }
    return out;
}

int SheetUpload::ready() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [this](const Entry &entry) { return entry.take && !file(entry.file)->saving && problems(entry).isEmpty(); }));
}

double SheetUpload::progress() const
{
    if (m_saving > 0)
        return 1.0 - double(m_saving) / double(std::max<std::size_t>(m_files.size(), 1));
    return m_reading > 0 ? double(m_given - m_reading) / double(m_given) : -1;
}

void SheetUpload::set(int number, const QString &field, const QVariant &value)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [number](const Entry &one) { return one.number == number; });
    if (entry == m_entries.end())
        return;
    if (field == "number"_L1)
        entry->name.number = value.toString().trimmed();
    else if (field == "title"_L1)
        entry->name.title = value.toString().trimmed();
    else if (field == "discipline"_L1)
        entry->name.discipline = value.toString();
    else if (field == "revision"_L1)
        entry->name.revision = value.toString().trimmed();
    else if (field == "note"_L1)
        entry->note = value.toString().trimmed();
    else if (field == "take"_L1)
        entry->take = value.toBool();
    Q_EMIT changed();
}

void SheetUpload::drop(int number)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [number](const Entry &one) { return one.number == number; });
    const int of = entry == m_entries.end() ? number : entry->file;
    const File *const one = file(of);
    if (!one || one->saving)
        return;
    std::erase_if(m_entries, [of](const Entry &each) { return each.file == of; });
    std::erase_if(m_files, [of](const File &each) { return each.number == of; });
    Q_EMIT changed();
}

void SheetUpload::cancel()
{
    *m_givenUp = true;
    m_givenUp = std::make_shared<std::atomic<bool>>(false);
    std::erase_if(m_files, [](const File &one) { return !one.looked; });
    m_reading = m_given = 0;
    Q_EMIT changed();
}

std::vector<store::Edit> SheetUpload::editsOf(const File &of, const Changes &changes) const
{
    const Services &services = *m_survey.link().services();
    const QString at = toIso(services.clock->now());
    const QString where = scope::site(idOf(m_siteId));
    std::vector<store::Edit> edits;
    for (const Entry &entry : m_entries) {
        if (entry.file != of.number || !entry.take)
            continue;
        const ReadSheet *const sheet = sheetOf(entry);
        const Id sheetId = sheet ? sheet->record.id : services.newId();
        const SheetFile::Page &page = of.facts.pages[std::size_t(entry.page)];
        if (!sheet)
            edits.push_back({sheetId, u"sheet"_s, where,
                             {{u"site"_s, m_siteId}, {u"number"_s, entry.name.number}, {u"title"_s, entry.name.title}, {u"discipline"_s, entry.name.discipline}}});
        QJsonObject set{{u"site"_s, m_siteId}, {u"sheet"_s, idText(sheetId)}, {u"revision"_s, entry.name.revision}, {u"file"_s, QString::fromLatin1(of.facts.sha256)},
                        {u"file_name"_s, of.fileName.left(200)}, {u"media_type"_s, of.facts.mediaType}, {u"size"_s, of.facts.size}, {u"page"_s, entry.page},
                        {u"width"_s, page.size.width()}, {u"height"_s, page.size.height()}, {u"author"_s, m_personId}, {u"uploaded_at"_s, at}, {u"state"_s, u"draft"_s}};
        if (!page.thumbnail.isEmpty())
            set.insert(u"thumbnail"_s, QString::fromLatin1(toBase64Url(page.thumbnail)));
        if (!entry.note.isEmpty())
            set.insert(u"change_note"_s, entry.note);
        if (!m_changeId.isEmpty())
            set.insert(u"change"_s, m_changeId);
        QJsonArray areas;
        for (const QList<double> flat = quality::flatAreas(changes.value(entry.number)); const double value : flat)
            areas.append(std::round(value * 10) / 10);
        if (changes.contains(entry.number))
            set.insert(u"changed_areas"_s, areas);
        edits.push_back({services.newId(), u"sheet_revision"_s, where, set});
    }
    return edits;
}

void SheetUpload::saveAll()
{
    for (File &one : m_files) {
        const bool whole = std::all_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.file != one.number || problems(entry).isEmpty(); });
        const bool any = std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.file == one.number && entry.take; });
        if (whole && any && !one.saving)
            save(one);
    }
    Q_EMIT changed();
}

// The bytes are read again: many files of 200 MB do not wait in memory for somebody to type their titles.
void SheetUpload::save(File &of)
{
    of.saving = true;
    of.error = QVariant::fromValue(nullptr);
    ++m_saving;
    if (!m_survey.link().store())
        return becomeSaved(of.number, fail(ErrorCode::Storage));
    std::vector<Earlier> earlier;
    for (const Entry &entry : m_entries) {
        const ReadSheet *const sheet = entry.file == of.number && entry.take ? sheetOf(entry) : nullptr;
        const store::StoredRecord *const before = sheet ? sheet->before({}) : nullptr; // of all there are
        if (before)
            earlier.push_back({entry.number, entry.page, before->fields.value("page"_L1).toInt(), before->fields.value("file"_L1).toString().toLatin1(), {}});
    }
    fetchEarlier(of.number, std::move(earlier), 0);
}

// One after the other: what is compared is in memory meanwhile. A file that is not on this device is not compared.
void SheetUpload::fetchEarlier(int number, std::vector<Earlier> earlier, std::size_t next)
{
    if (next == earlier.size())
        return readAndSave(number, std::move(earlier));
    const QByteArray sha256 = earlier[next].sha256;
    whenDone(m_survey.link().store()->blob(sha256), this, [this, number, earlier = std::move(earlier), next](const Result<QByteArray> &bytes) mutable {
        if (bytes)
            earlier[next].bytes = *bytes;
        if (m_survey.link().store())
            fetchEarlier(number, std::move(earlier), next + 1);
        else
            becomeSaved(number, fail(ErrorCode::Storage));
    });
}

void SheetUpload::readAndSave(int number, std::vector<Earlier> earlier)
{
    const File *const of = file(number);
    const auto work = [url = of->url, earlier = std::move(earlier)] {
        Read read{readSheetFile(url), {}};
        for (const Earlier &one : earlier) {
            if (!one.bytes.isEmpty())
                read.changes.insert(one.entry, changedAreas(one.bytes, one.page, read.file.bytes, one.pageNow));
        }
        return read;
    };
    whenDone(onPool(work, &m_pool), this, [this, number](const Read &read) {
        const File *const one = file(number);
        if (!one || !read.file.unread.isEmpty())
            return becomeSaved(number, fail(ErrorCode::NotFound, read.file.unread));
        if (!m_survey.link().store())
            return becomeSaved(number, fail(ErrorCode::Storage));
        store::Save save;
        save.at = m_survey.link().services()->clock->now();
        save.edits = editsOf(*one, read.changes);
        save.blobs.push_back({one->facts.sha256, read.file.bytes, one->facts.mediaType});
        whenDone(m_survey.link().store()->save(std::move(save)), this, [this, number](const Status &status) { becomeSaved(number, status); });
    });
}

void SheetUpload::becomeSaved(int number, const Status &status)
{
    --m_saving;
    if (File *const one = file(number)) {
        one->saving = false;
        if (!status) {
            one->error = status.error().code == ErrorCode::NotFound ? unreadText(status.error().detail)
                : status.error().detail.startsWith("hash of"_L1)    ? QVariantMap{{u"code"_s, u"changed"_s}, {u"title"_s, SheetUploadWords::tr("This file was changed meanwhile")},
                                                                                  {u"text"_s, SheetUploadWords::tr("Nothing of it was taken in.")},
                                                                                  {u"action"_s, SheetUploadWords::tr("Remove it from this list and choose it again.")}}
                                                                    : errorText(status.error());
            Q_EMIT failed(one->error.toMap());
        } else {
            const auto sheets = std::count_if(m_entries.begin(), m_entries.end(), [number](const Entry &entry) { return entry.file == number && entry.take; });
            std::erase_if(m_entries, [number](const Entry &entry) { return entry.file == number; });
            std::erase_if(m_files, [number](const File &each) { return each.number == number; });
            Q_EMIT saved(int(sheets));
        }
    }
    Q_EMIT changed();
}

} // namespace plumb
