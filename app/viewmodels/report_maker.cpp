#include "app/viewmodels/report_maker.h"

#include "app/report/pdf.h"
#include "app/report/xlsx.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/handout.h"
#include "app/viewmodels/report_reading.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/file_picker.h"
#include "platform/common/font_files.h"
#include "platform/common/sharer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QTemporaryDir>

#include <atomic>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyStep = 1024 * 1024;

Status storage(const QFileDevice &file)
{
    return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, file.errorString());
}

// The workbook's library writes to a file system only; the place a person chose may be none.
Status writeWorkbook(const report::Report &report, QIODevice &out)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    PLUMB_TRY(report::writeXlsx(report, path));
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return storage(written);
    while (!written.atEnd()) {
        const QByteArray piece = written.read(copyStep);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            return fail(ErrorCode::Storage, piece.isEmpty() ? written.errorString() : out.errorString());
    }
    return {};
}

} // namespace

struct ReportMaker::Work {
    QString format;
    QUrl place;
    ReportAsked asked;
    QString by;                             // id of whoever has it made
    std::function<void(int, int)> told;     // on the store's thread
    std::atomic<bool> givenUp = false;
    int missing = 0;
    std::unique_ptr<QSaveFile> file;        // written, and not yet where it belongs
    Handout handout;

    // On a reading thread of the store's.
    Status run(store::Reader &reader, const Schema &schema)
    {
        report::Report report;
        PLUMB_TRY(readReport(reader, schema, asked, report));
        PLUMB_ASSIGN(const auto subject, reader.record(asked.subject));
        file = std::make_unique<QSaveFile>(place.isLocalFile() ? place.toLocalFile() : place.toString());
        file->setDirectWriteFallback(true); // places that hold no second file beside it
        if (!file->open(QIODevice::WriteOnly))
            return storage(*file);
        PLUMB_TRY(format == "xlsx"_L1 ? writeWorkbook(report, *file) : writePdf(report, reader, *file));
        if (givenUp)
            return fail(ErrorCode::Cancelled, {});
        handout = {reportScope(*subject), asked.of == "site"_L1 ? idText(subject->id) : subject->fields.value("site"_L1).toString(), idText(subject->id),
                   report.title, format, QFileInfo(file->fileName()).fileName(), by, asked.released, int(report.photos.size()), report.dataHash};
        return {};
    }

private:
    Status writePdf(const report::Report &report, store::Reader &reader, QIODevice &file)
    {
        report::Fonts fonts;
        PLUMB_ASSIGN(fonts.regular, systemFontFile(report.language, false));
        PLUMB_ASSIGN(fonts.bold, systemFontFile(report.language, true));
        const auto photos = [&](const QByteArray &sha256) -> Result<QByteArray> {
            Result<QByteArray> bytes = reader.blob(sha256);
            if (bytes.ok() || bytes.error().code != ErrorCode::NotFound)
                return bytes;
            ++missing;
            return QByteArray();
        };
        const auto progress = [this](int done, int of) {
            told(done, of);
            return !givenUp;
        };
        PLUMB_ASSIGN([[maybe_unused]] const int pages, report::writePdf(report, fonts, photos, progress, file));
        return {};
    }
};

ReportMaker::ReportMaker(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::closed, this, &ReportMaker::cancel);
    m_link.begin();
}

ReportMaker::~ReportMaker()
{
    cancel();
}

void ReportMaker::make(const QString &format)
{
    FilePicker *picker = m_link.services()->filePicker;
    if (m_work || !picker || !m_link.store())
        return;
    m_work = std::make_shared<Work>();
    m_work->format = format;
    const QDateTime now = toDateTime(m_link.services()->clock->now()).toLocalTime();
    m_work->asked = {m_of, idOf(m_subjectId), {}, {}, now, m_link.services()->language(), m_forClient};
    Q_EMIT changed();
    whenDone(m_link.store()->record(m_work->asked.subject), this, [this, work = m_work](const auto &record) {
        if (work == m_work)
            ask(record && *record ? titleOf(**record, *m_link.services()->schema, work->asked.language) : QString());
    });
}

void ReportMaker::ask(const QString &title)
{
    const QString name = words::reportFileName(title, m_work->asked.now.toString(u"yyyyMMdd"_s), m_work->format);
    whenDone(m_link.services()->filePicker->pickPlace(name), this, [this, work = m_work](const QUrl &place) {
        if (work != m_work)
            return;
        if (place.isEmpty())
            finish(fail(ErrorCode::Cancelled, {}));
        else
            read(place);
    });
}

void ReportMaker::read(const QUrl &place)
{
    m_work->place = place;
    whenDone(m_link.store()->identity(), this, [this, work = m_work](const auto &identity) {
        if (work != m_work || !m_link.store())
            return;
        if (identity && *identity) {
            work->asked.company = (*identity)->companyName;
            work->asked.by = (*identity)->personName;
            work->by = idText((*identity)->person);
        }
        work->told = teller();
        const auto run = [work, schema = m_link.services()->schema](store::Reader &reader) { return work->run(reader, *schema); };
        whenDone(m_link.store()->survey(run), this, [this, work](const Status &status) {
            if (work != m_work)
                return;
            if (status)
                release();
            else
                finish(status);
        });
    });
}

void ReportMaker::release()
{
    const auto commit = [work = m_work]() -> Status { return work->file->commit() ? Status() : storage(*work->file); };
    handOut(m_link, this, m_work->handout, commit, [this, work = m_work](const Status &status) {
        if (work == m_work)
            finish(status);
    });
}

// Progress, from the thread that writes to ours.
std::function<void(int, int)> ReportMaker::teller()
{
    return [self = QPointer(this), work = std::weak_ptr(m_work)](int done, int of) {
        const auto tell = [self, work, done, of] {
            if (!self || !self->m_work || self->m_work != work.lock())
                return;
            self->m_progress = double(done) / of;
            Q_EMIT self->changed();
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
}

void ReportMaker::cancel()
{
    if (!m_work)
        return;
    m_work->givenUp = true;
    finish(fail(ErrorCode::Cancelled, {}));
}

void ReportMaker::share()
{
    Sharer *sharer = m_link.services()->sharer;
    if (sharer && !m_made.isEmpty() && !sharer->share(m_made))
        Q_EMIT failed(errorText({ErrorCode::NotFound, u"nobody takes it"_s}));
}

void ReportMaker::finish(const Status &status)
{
    const auto work = std::exchange(m_work, nullptr);
    m_progress = -1;
    Q_EMIT changed();
    if (status)
        m_made = work->place;
    if (status)
        Q_EMIT made(work->handout.fileName, work->place, work->missing);
    else if (status.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(errorText(status.error()));
}

} // namespace plumb
