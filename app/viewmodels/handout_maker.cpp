#include "app/viewmodels/handout_maker.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/file_picker.h"
#include "platform/common/sharer.h"

#include <QFileInfo>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

Status storage(const QFileDevice &file)
{
    return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, file.errorString());
}

// On a reading thread of the store's.
Status writeFile(HandoutJob &job, store::Reader &reader, const Schema &schema)
{
    job.file = std::make_unique<QSaveFile>(job.place.isLocalFile() ? job.place.toLocalFile() : job.place.toString());
    job.file->setDirectWriteFallback(true); // places that hold no second file beside it
    if (!job.file->open(QIODevice::WriteOnly))
        return storage(*job.file);
    PLUMB_TRY(job.write(reader, schema, *job.file));
    if (job.file->error() != QFileDevice::NoError)
        return storage(*job.file);
    if (job.givenUp)
        return fail(ErrorCode::Cancelled, {});
    job.handout.fileName = QFileInfo(job.file->fileName()).fileName();
    job.handout.by = job.person;
    if (job.handout.title.isEmpty())
        job.handout.title = job.handout.fileName;
    return {};
}

} // namespace

HandoutMaker::HandoutMaker(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::closed, this, &HandoutMaker::cancel);
    m_link.begin();
}

HandoutMaker::~HandoutMaker()
{
    if (m_job)
        m_job->givenUp = true;
}

bool HandoutMaker::begin(std::shared_ptr<HandoutJob> job)
{
    if (m_job || !m_link.services()->filePicker || !m_link.store())
        return false;
    m_job = std::move(job);
    Q_EMIT changed();
    return true;
}

void HandoutMaker::ask(const QString &name)
{
    whenDone(m_link.services()->filePicker->pickPlace(name), this, [this, job = m_job](const QUrl &place) {
        if (job != m_job)
            return;
        if (place.isEmpty())
            finish(fail(ErrorCode::Cancelled, {}));
        else
            write(place);
    });
}

void HandoutMaker::write(const QUrl &place)
{
    m_job->place = place;
    whenDone(m_link.store()->identity(), this, [this, job = m_job](const auto &identity) {
        if (job != m_job || !m_link.store())
            return;
        if (identity && *identity) {
            job->company = (*identity)->companyName;
            job->person = idText((*identity)->person);
            job->personName = (*identity)->personName;
        }
        const auto run = [job, schema = m_link.services()->schema](store::Reader &reader) { return writeFile(*job, reader, *schema); };
        whenDone(m_link.store()->survey(run), this, [this, job](const Status &status) {
            if (job != m_job)
                return;
            if (status)
                release();
            else
                finish(status);
        });
    });
}

void HandoutMaker::release()
{
    const auto commit = [job = m_job]() -> Status { return job->file->commit() ? Status() : storage(*job->file); };
    handOut(m_link, this, m_job->handout, commit, [this, job = m_job](const Status &status) {
        if (job == m_job)
            finish(status);
    });
}

void HandoutMaker::cancel()
{
    if (!m_job)
        return;
    m_job->givenUp = true;
    finish(fail(ErrorCode::Cancelled, {}));
}

void HandoutMaker::share()
{
    Sharer *sharer = m_link.services()->sharer;
    if (sharer && !m_made.isEmpty() && !sharer->share(m_made))
        Q_EMIT failed(errorText({ErrorCode::NotFound, u"nobody takes it"_s}));
}

void HandoutMaker::finish(const Status &status)
{
    const auto job = std::exchange(m_job, nullptr);
    ended();
    Q_EMIT changed();
    if (status) {
        m_made = job->place;
        written(*job);
    } else if (status.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(errorText(status.error()));
    }
}

} // namespace plumb
