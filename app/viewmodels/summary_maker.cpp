#include "app/viewmodels/summary_maker.h"

#include "app/viewmodels/report_file.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/summary_report.h"

namespace plumb {

using namespace Qt::StringLiterals;

struct SummaryMaker::Work : HandoutJob {
    QString format;
    QString scope;
    SummaryTold told;

    Status write(store::Reader &reader, const Schema &, QSaveFile &out) override
    {
        told.company = company;
        told.by = personName;
        const report::Report report = summaryReport(told);
        PLUMB_ASSIGN([[maybe_unused]] const int missing, writeReportFile(report, format, reader, [this](int, int) { return !givenUp; }, out));
        handout = {scope, {}, told.kept.value(u"recordId"_s).toString(), report.title, format, {}, {}, false, 0, report.dataHash};
        return {};
    }
};

void SummaryMaker::make(const QString &format)
{
    if (!m_summary || m_summary->figures().isNull())
        return;
    auto work = std::make_shared<Work>();
    const QDateTime now = toDateTime(m_link.services()->clock->now()).toLocalTime();
    work->format = format;
    work->scope = m_summary->scope();
    work->told = {m_summary->figures().toMap(), m_summary->kept().toMap(), m_summary->differences(), m_summary->hash(), {}, {}, now, m_link.services()->language()};
    if (!begin(work))
        return;
    const QString title = words::registerTitle(work->told.figures.value(u"from"_s).toString(), work->told.figures.value(u"until"_s).toString());
    ask(words::reportFileName(title, now.toString(u"yyyyMMdd"_s), format));
}

void SummaryMaker::written(const HandoutJob &job)
{
    Q_EMIT made(job.handout.fileName);
}

} // namespace plumb
