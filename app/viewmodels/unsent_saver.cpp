#include "app/viewmodels/unsent_saver.h"

#include "app/sync/unsent_export.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/file_picker.h"

#include <QFileInfo>
#include <QSaveFile>

#include <atomic>

namespace plumb {

using namespace Qt::StringLiterals;

struct UnsentSaver::Work {
    Work(const QString &path, Moment now) : file(path), writing(file, now)
    {
        file.setDirectWriteFallback(true); // places that hold no second file beside it
    }

    // False: too late, the file is being put in its place.
    bool giveUp()
    {
        return moveOn(Phase::Writing, Phase::GivenUp);
    }

    Status step(const store::Replica &replica)
    {
        if (phase == Phase::GivenUp)
            return fail(ErrorCode::Cancelled, {});
        if (!file.isOpen() && !file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::Storage, file.errorString());
        PLUMB_ASSIGN(const bool more, writing.step(replica));
        fraction = writing.fraction();
        if (more)
            return {};
        if (!moveOn(Phase::Writing, Phase::Committing))
            return fail(ErrorCode::Cancelled, {});
        whole = file.commit();
        return whole ? Status() : Status(fail(ErrorCode::Storage, file.errorString()));
    }

    QSaveFile file;
    sync::UnsentExport writing;
    std::atomic<double> fraction = -1;
    std::atomic<bool> whole = false;

private:
    enum class Phase { Writing, GivenUp, Committing };
    bool moveOn(Phase from, Phase to) { return phase.compare_exchange_strong(from, to); }

    std::atomic<Phase> phase = Phase::Writing; // a person may give up while the store's thread commits: one of the two wins
};

UnsentSaver::UnsentSaver(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::closed, this, &UnsentSaver::cancel);
    m_link.begin();
}

UnsentSaver::~UnsentSaver()
{
    if (m_work)
        static_cast<void>(m_work->giveUp());
}

void UnsentSaver::save()
{
    FilePicker *picker = m_link.services()->filePicker;
    if (m_work || m_choosing || !picker || !m_link.store())
        return;
    m_choosing = true;
    const QString day = toDateTime(m_link.services()->clock->now()).toLocalTime().toString(u"yyyyMMdd-HHmm"_s);
    whenDone(picker->pickPlace(u"plumbline-%1.plumb"_s.arg(day)), this, [this](const QUrl &place) {
        m_choosing = false;
        if (!place.isEmpty() && m_link.store())
            begin(place);
    });
}

void UnsentSaver::begin(const QUrl &place)
{
    const QString path = place.isLocalFile() ? place.toLocalFile() : place.toString();
    m_work = std::make_shared<Work>(path, m_link.services()->clock->now());
    m_progress = -1;
    Q_EMIT changed();
    next();
}

// One piece at a time: saves and syncing come in between.
void UnsentSaver::next()
{
    const QFuture<Status> done = m_link.store()->look([work = m_work](const store::Replica &replica) { return work->step(replica); });
    whenDone(done, this, [this, work = m_work](const Status &status) {
        if (work != m_work)
            return;
        if (!status || work->whole || !m_link.store()) {
            finish(status ? std::nullopt : std::optional(status.error()), work->whole);
            return;
        }
        m_progress = work->fraction;
        Q_EMIT changed();
        next();
    });
}

void UnsentSaver::cancel()
{
    if (!m_work || !m_work->giveUp())
        return; // nothing is going on, or it will be whole in a moment, which is told
    finish(Error{ErrorCode::Cancelled, {}}, false);
}

// `whole` as the news of it says, not as the store's thread may know by now: what is told is told once.
void UnsentSaver::finish(const std::optional<Error> &error, bool whole)
{
    const auto work = std::exchange(m_work, nullptr);
    m_progress = -1;
    Q_EMIT changed();
    if (whole)
        Q_EMIT saved(QFileInfo(work->file.fileName()).fileName(), int(work->writing.changes()), work->writing.files());
    else if (error && error->code != ErrorCode::Cancelled)
        Q_EMIT failed(errorText(*error));
}

} // namespace plumb
