#include "app/viewmodels/spare_drawings.h"

#include "app/store/reader.h"
#include "app/store/replica.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

namespace {

constexpr qint64 bytesPerStep = 8 * 1024 * 1024;

} // namespace

SpareDrawings::SpareDrawings(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::closed, this, [this] { m_work.reset(); });
    m_link.begin();
}

void SpareDrawings::letGo()
{
    if (m_work || !m_link.store())
        return;
    m_work = std::make_shared<Work>();
    Q_EMIT begun();
    const auto find = [work = m_work](store::Reader &reader) -> Status {
        PLUMB_ASSIGN(store::FilesUse use, reader.filesUse());
        work->files = std::move(use.spareFiles);
        return {};
    };
    whenDone(m_link.store()->survey(find), this, [this, work = m_work](const Status &status) {
        if (work != m_work)
            return;
        if (status)
            next();
        else
            finish(status.error());
    });
}

void SpareDrawings::next()
{
    if (m_work->at == m_work->files.size()) {
        finish({});
        return;
    }
    const auto step = [work = m_work](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(work->step, replica.letGo(work->files[work->at], bytesPerStep));
        return {};
    };
    whenDone(m_link.store()->replicate(step), this, [this, work = m_work](const Status &status) {
        if (work != m_work)
            return;
        if (!status) {
            finish(status.error());
            return;
        }
        if (work->step > 0) {
            work->done.bytes += work->step;
            work->any = true;
        } else {
            work->done.files += std::exchange(work->any, false) ? 1 : 0;
            ++work->at;
        }
        next();
    });
}

void SpareDrawings::finish(const std::optional<Error> &error)
{
    LetGo done = std::exchange(m_work, nullptr)->done;
    done.error = error;
    Q_EMIT ended(done);
}

} // namespace plumb
