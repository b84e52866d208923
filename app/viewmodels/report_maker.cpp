#include "app/viewmodels/report_maker.h"

#include "app/viewmodels/report_file.h"
#include "app/viewmodels/report_reading.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QCoreApplication>
#include <QPointer>

namespace plumb {

using namespace Qt::StringLiterals;

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
        const auto progress = [this](int done, int of) {
            told(done, of);
            return !givenUp;
        };
        PLUMB_ASSIGN(missing, writeReportFile(report, format, reader, progress, out));
        handout = {reportScope(*subject), asked.of == "site"_L1 ? idText(subject->id) : subject->fields.value("site"_L1).toString(), idText(subject->id),
                   report.title, format, {}, {}, asked.released, int(report.photos.size()), report.dataHash};
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
