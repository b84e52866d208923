#include "app/viewmodels/completion_maker.h"

#include "app/viewmodels/completion_folder.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/handout.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/file_picker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <atomic>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct CompletionMakerWords {
    Q_DECLARE_TR_FUNCTIONS(CompletionMakerWords)
};

// Nothing that is there is written over.
QString freePlace(const QString &wanted)
{
    QString place = wanted;
    for (int i = 2; QFileInfo::exists(place); ++i)
        place = u"%1 %2"_s.arg(wanted).arg(i);
    return place;
}

} // namespace

struct CompletionMaker::Work {
    ReportAsked asked;
    QString place;
    QString aside;         // where it is written until it is whole
    QString person;
    std::function<void(int, int)> told;
    std::atomic<bool> givenUp = false;
    CompletionFolder folder;

    ~Work()
    {
        if (!aside.isEmpty()) // what was given up, or came to nothing, at whatever moment
            QDir(aside).removeRecursively();
    }

    Status write(store::Reader &reader, const Schema &schema)
    {
        place = freePlace(place);
        aside = freePlace(place + u".part"_s);
        if (!QDir().mkpath(aside))
            return fail(ErrorCode::Storage, aside);
        const auto progress = [this](int done, int of) {
            told(done, of);
            return !givenUp;
        };
        PLUMB_ASSIGN(folder, writeCompletionFolder(reader, schema, asked, aside, progress));
        return {};
    }
};

CompletionMaker::CompletionMaker(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::closed, this, &CompletionMaker::cancel);
    m_link.begin();
}

CompletionMaker::~CompletionMaker()
{
    if (m_work)
        m_work->givenUp = true;
}

void CompletionMaker::make()
{
    FilePicker *picker = m_link.services()->filePicker;
    if (m_work || !picker || !m_link.store())
        return;
    auto work = m_work = std::make_shared<Work>();
    const QDateTime now = toDateTime(m_link.services()->clock->now()).toLocalTime();
    work->asked = {u"site"_s, idOf(m_siteId), {}, {}, now, m_link.services()->language(), false};
    work->told = [self = QPointer(this), weak = std::weak_ptr(work)](int done, int of) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, weak, done, of] {
            if (!self || self->m_work != weak.lock())
                return;
            self->m_progress = double(done) / std::max(1, of);
            Q_EMIT self->changed();
        }, Qt::QueuedConnection);
    };
    Q_EMIT changed();
    whenDone(m_link.store()->record(work->asked.subject), this, [this, work, picker, now](const auto &site) {
        if (work != m_work)
            return;
        const QString title = site && *site ? titleOf(**site, *m_link.services()->schema, work->asked.language) : QString();
        const QString name = words::reportFileName(CompletionMakerWords::tr("Completion file %1").arg(title), now.toString(u"yyyyMMdd"_s), {});
        whenDone(picker->pickPlace(name.chopped(1)), this, [this, work](const QUrl &place) {
            if (work == m_work)
                write(work, place);
        });
    });
}

void CompletionMaker::write(const std::shared_ptr<Work> &work, const QUrl &place)
{
    if (place.isEmpty() || !m_link.store())
        return finish(fail(ErrorCode::Cancelled, {}));
    if (!place.isLocalFile())
        return finish(fail(ErrorCode::Storage, place.toString())); // a place that holds no folder
    work->place = place.toLocalFile();
    whenDone(m_link.store()->identity(), this, [this, work](const auto &identity) {
        if (work != m_work || !m_link.store())
            return;
        if (identity && *identity) {
            work->asked.company = (*identity)->companyName;
            work->asked.by = (*identity)->personName;
            work->person = idText((*identity)->person);
        }
        const auto run = [work, schema = m_link.services()->schema](store::Reader &reader) { return work->write(reader, *schema); };
        whenDone(m_link.store()->survey(run), this, [this, work](const Status &status) {
            if (work != m_work)
                return;
            if (status)
                release(work);
            else
                finish(status);
        });
    });
}

void CompletionMaker::release(const std::shared_ptr<Work> &work)
{
    const Handout handout{scope::site(work->asked.subject), m_siteId, m_siteId, work->folder.title, u"folder"_s, QFileInfo(work->place).fileName(),
                          work->person, false, 0, work->folder.dataHash};
    const auto let = [work]() -> Status {
        return QDir().rename(work->aside, work->place) ? Status() : Status(fail(ErrorCode::Storage, work->place));
    };
    handOut(m_link, this, handout, let, [this, work](const Status &status) {
        if (work == m_work)
            finish(status);
    });
}

void CompletionMaker::cancel()
{
    if (!m_work)
        return;
    m_work->givenUp = true;
    finish(fail(ErrorCode::Cancelled, {}));
}

void CompletionMaker::finish(const Status &status)
{
    const auto work = std::exchange(m_work, nullptr);
    m_progress = -1;
    Q_EMIT changed();
    if (status)
        Q_EMIT made(QFileInfo(work->place).fileName(), work->folder.files, work->folder.missing);
    else if (status.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(errorText(status.error()));
}

} // namespace plumb
