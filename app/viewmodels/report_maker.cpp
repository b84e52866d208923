#include "app/viewmodels/report_maker.h"

#include "app/report/pdf.h"
#include "app/report/xlsx.h"
#include "app/viewmodels/report_reading.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/font_files.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTemporaryDir>

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

struct ReportMaker::Work : HandoutJob {
    QString format;
    ReportAsked asked;
    std::function<void(int, int)> told; // on the store's thread
    int missing = 0;

    Status write(store::Reader &reader, const Schema &schema, QSaveFile &out) override
    {
        asked.company = company;
        asked.by = personName;
        report::Report report;
        PLUMB_TRY(readReport(reader, schema, asked, report));
        PLUMB_ASSIGN(const auto subject, reader.record(asked.subject));
        PLUMB_TRY(format == "xlsx"_L1 ? writeWorkbook(report, out) : writePdf(report, reader, out));
        handout = {reportScope(*subject), asked.of == "site"_L1 ? idText(subject->id) : subject->fields.value("site"_L1).toString(), idText(subject->id),
                   report.title, format, {}, {}, asked.released, int(report.photos.size()), report.dataHash};
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

void ReportMaker::make(const QString &format)
{
    auto work = std::make_shared<Work>();
    work->format = format;
    const QDateTime now = toDateTime(m_link.services()->clock->now()).toLocalTime();
    work->asked = {m_of, idOf(m_subjectId), {}, {}, now, m_link.services()->language(), m_forClient};
    work->told = teller(work);
    if (!begin(work))
        return;
    whenDone(m_link.store()->record(work->asked.subject), this, [this, work](const auto &record) {
        if (!isOf(work))
            return;
        const QString title = record && *record ? titleOf(**record, *m_link.services()->schema, work->asked.language) : QString();
        ask(words::reportFileName(title, work->asked.now.toString(u"yyyyMMdd"_s), work->format));
    });
}

// Progress, from the thread that writes to ours.
std::function<void(int, int)> ReportMaker::teller(const std::shared_ptr<Work> &work)
{
    return [self = QPointer(this), work = std::weak_ptr(work)](int done, int of) {
        const auto tell = [self, work, done, of] {
            if (!self || !self->isOf(work.lock()))
                return;
            self->m_progress = double(done) / of;
            Q_EMIT self->changed();
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
}

void ReportMaker::written(const HandoutJob &job)
{
    Q_EMIT made(job.handout.fileName, job.place, static_cast<const Work &>(job).missing);
}

} // namespace plumb
