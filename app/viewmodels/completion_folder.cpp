#include "app/viewmodels/completion_folder.h"

#include "app/crypto/crypto.h"
#include "app/quality/completion_set.h"
#include "app/viewmodels/completion_reading.h"
#include "app/viewmodels/report_file.h"
#include "app/viewmodels/report_parts.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QSet>

namespace plumb {

using namespace Qt::StringLiterals;
using quality::CompletionEntry;
using quality::CompletionPart;

namespace {

struct CompletionFolderWords {
    Q_DECLARE_TR_FUNCTIONS(CompletionFolderWords)
};

constexpr int longestName = 80;
constexpr int shownHash = 16;

// Any file system takes it.
QString safe(const QString &name)
{
    QString out;
    for (const QChar c : name)
        out += c.isLetterOrNumber() || c == u'-' || c == u' ' || c == u'.' ? c : u'_';
    return out.trimmed().left(longestName);
}

Status writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, file.errorString());
    return {};
}

class FolderWriting {
public:
    FolderWriting(store::Reader &reader, const Schema &schema, const ReportAsked &asked, const QString &folder, const report::Progress &progress)
        : m_reader(reader), m_schema(schema), m_asked(asked), m_folder(folder), m_progress(progress), m_parts(reader, schema, asked, m_report)
    {
    }

    Result<CompletionFolder> write()
    {
        PLUMB_ASSIGN(const store::StoredRecord site, m_parts.subject(u"site"_s));
        m_site = site.id;
        m_report.title = CompletionFolderWords::tr("Completion file");
        PLUMB_TRY(m_parts.addCover(site, {u"address"_s, u"client_name"_s, u"starts_on"_s, u"finished_on"_s}));
        PLUMB_TRY(addHandOver());
        quality::CompletionRecords records;
        PLUMB_TRY(readCompletion(m_reader, m_schema, m_site, m_asked.language, records));
        const std::vector<CompletionPart> parts = quality::completionSet(records);
        for (const CompletionPart &part : parts)
            m_of += int(part.entries.size());
        int number = 0;
        for (const CompletionPart &part : parts)
            PLUMB_TRY(writePart(part, ++number));
        conclude(parts);
        PLUMB_TRY(writeIndex());
        m_done.title = m_report.title + u' ' + m_report.subtitle;
        return m_done;
    }

private:
    Status addHandOver()
    {
        PLUMB_ASSIGN(const auto file, m_reader.record(quality::completionFileId(m_site)));
        if (!file)
            return {};
        m_parts.note(*file);
        PLUMB_TRY(m_parts.addCover(*file, {u"archive_number"_s, u"state"_s, u"collected_by"_s, u"handed_at"_s, u"received_by"_s, u"received_at"_s}));
        return m_parts.readSignatures(*file);
    }

    Status writePart(const CompletionPart &part, int number)
    {
        report::Section section;
        const QString title = words::completionPart(m_schema, part.code, m_asked.language);
        section.title = u"%1 %2"_s.arg(number).arg(title);
        const QString name = safe(u"%1 %2"_s.arg(number, 2, 10, QLatin1Char('0')).arg(title));
        m_taken.clear();
        int place = 0;
        for (const CompletionEntry &entry : part.entries) {
            if (!m_progress(m_step++, m_of + 1))
                return fail(ErrorCode::Cancelled, {});
            report::Item item;
            item.number = u"%1.%2"_s.arg(number).arg(++place);
            item.title = entry.title.isEmpty() ? nameOf(entry) : entry.title;
            item.result = words::date(entry.at, m_asked.language, {});
            item.standing = report::Standing::Pass;
            PLUMB_TRY(writeEntry(entry, name, place, item));
            section.items.push_back(std::move(item));
        }
        if (!part.notNeeded.isEmpty())
            section.items.push_back(noteItem(CompletionFolderWords::tr("Not needed"), part.notNeeded, report::Standing::None));
        for (const quality::CompletionMissing &one : part.missing)
            section.items.push_back(noteItem(CompletionFolderWords::tr("Missing"), words::completionLack(one), report::Standing::Fail));
        m_report.sections.push_back(std::move(section));
        return {};
    }

    static report::Item noteItem(const QString &result, const QString &title, report::Standing standing)
    {
        report::Item item;
        item.title = title;
        item.result = result;
        item.standing = standing;
        return item;
    }

    QString nameOf(const CompletionEntry &entry) const
    {
        const KindSchema *kind = m_schema.kind(entry.kind);
        return kind ? kind->label.in(m_asked.language) : entry.kind;
    }

    // Its bytes into the part's folder, or the report of an inspection; what is a record alone is told by the index.
    Status writeEntry(const CompletionEntry &entry, const QString &folder, int place, report::Item &item)
    {
        QByteArray bytes;
        QString ending;
        if (!entry.sha256.isEmpty()) {
            Result<QByteArray> file = m_reader.blob(entry.sha256);
            if (!file && file.error().code != ErrorCode::NotFound)
                return file.error();
            if (!file) {
                ++m_done.missing;
                item.standing = report::Standing::Attention;
                item.notes += CompletionFolderWords::tr("The file is not on this device");
                return {};
            }
            bytes = *file;
            ending = QFileInfo(entry.fileName).suffix();
            if (ending.isEmpty())
                ending = QMimeDatabase().mimeTypeForName(entry.mediaType).preferredSuffix();
        } else if (entry.kind == "inspection"_L1) {
            PLUMB_ASSIGN(bytes, inspectionReport(entry.id));
            ending = u"pdf"_s;
        } else {
            return {};
        }
        const QString sha = QString::fromLatin1(entry.sha256.isEmpty() ? crypto::sha256Hex(bytes) : entry.sha256);
        const QString name = freeName(u"%1 %2"_s.arg(place, 3, 10, QLatin1Char('0')).arg(safe(item.title)), ending);
        if (!QDir(m_folder).mkpath(folder))
            return fail(ErrorCode::Storage, folder);
        PLUMB_TRY(writeBytes(m_folder + u'/' + folder + u'/' + name, bytes));
        ++m_done.files;
        item.notes += folder + u'/' + name;
        item.notes += CompletionFolderWords::tr("SHA-256 %1…").arg(sha.left(shownHash));
        return {};
    }

    QString freeName(const QString &base, const QString &ending)
    {
        const QString end = ending.isEmpty() ? QString() : u'.' + ending;
        QString name = base + end;
        for (int i = 2; m_taken.contains(name); ++i)
            name = u"%1 (%2)%3"_s.arg(base).arg(i).arg(end);
        m_taken.insert(name);
        return name;
    }

    Result<QByteArray> inspectionReport(const Id &inspection)
    {
        ReportAsked asked = m_asked;
        asked.of = u"inspection"_s;
        asked.subject = inspection;
        report::Report report;
        PLUMB_TRY(readReport(m_reader, m_schema, asked, report));
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        const auto goOn = [this](int, int) { return m_progress(m_step, m_of + 1); };
        PLUMB_ASSIGN([[maybe_unused]] const int missing, writeReportFile(report, u"pdf"_s, m_reader, goOn, pdf));
        return pdf.data();
    }

    void conclude(const std::vector<CompletionPart> &parts)
    {
        const int complete = int(std::count_if(parts.begin(), parts.end(), [](const CompletionPart &part) { return part.complete(); }));
        m_report.standing = complete < int(parts.size()) ? report::Standing::Fail : m_done.missing > 0 ? report::Standing::Attention : report::Standing::Pass;
        m_report.conclusion = CompletionFolderWords::tr("%1 of %2 parts complete").arg(complete).arg(parts.size());
        m_parts.finish();
        m_done.dataHash = m_report.dataHash;
    }

    Status writeIndex()
    {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        const auto goOn = [this](int, int) { return m_progress(m_step, m_of + 1); };
        PLUMB_ASSIGN([[maybe_unused]] const int missing, writeReportFile(m_report, u"pdf"_s, m_reader, goOn, pdf));
        return writeBytes(m_folder + u'/' + safe(CompletionFolderWords::tr("00 Index")) + u".pdf"_s, pdf.data());
    }

    store::Reader &m_reader;
    const Schema &m_schema;
    const ReportAsked m_asked;
    const QString m_folder;
    const report::Progress &m_progress;
    report::Report m_report;
    ReportParts m_parts;
    CompletionFolder m_done;
    Id m_site;
    QSet<QString> m_taken; // names in the part at hand
    int m_step = 0;
    int m_of = 0;
};

} // namespace

Result<CompletionFolder> writeCompletionFolder(store::Reader &reader, const Schema &schema, const ReportAsked &asked, const QString &folder,
                                               const report::Progress &progress)
{
    return FolderWriting(reader, schema, asked, folder, progress).write();
}

} // namespace plumb
