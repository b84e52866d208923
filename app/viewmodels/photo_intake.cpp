#include "app/viewmodels/photo_intake.h"

#include "app/media/photo.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/camera.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis untilRetry = std::chrono::seconds(5);

// The disk, not the picture: the same save may well succeed later.
bool mayPass(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::Storage;
}

QJsonObject fieldsOf(const media::PreparedPhoto &photo, const media::CaptureFacts &facts, const PhotoSubject &subject,
                     const QString &person)
{
    QJsonObject fields = media::photoFields(photo, facts);
    const std::pair<QString, QString> given[] = {
        {u"site"_s, subject.siteId}, {u"about"_s, subject.aboutId}, {u"room"_s, subject.room}, {u"wall"_s, subject.wall},
        {u"phase"_s, subject.phase}, {u"demand"_s, subject.demand}, {u"stage"_s, subject.stage}, {u"taken_by"_s, person}};
    for (const auto &[name, value] : given) {
        if (!value.isEmpty())
            fields.insert(name, value);
    }
    return fields;
}

} // namespace

PhotoIntake::PhotoIntake(Services *services) : QObject(services), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] {
        whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
            m_personId = identity && *identity ? idText((*identity)->person) : QString();
        });
        readRule();
        if (const auto act = std::exchange(m_whenOpened, {}))
            act();
    });
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, u"company_settings"_s, {}))
            readRule();
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(untilRetry);
    connect(&m_retry, &QTimer::timeout, this, &PhotoIntake::retry);
    m_link.begin();
}

// One record is enough; where two were made unseen of each other, the one that asks for more pixels counts.
void PhotoIntake::readRule()
{
    store::ListQuery query;
    query.kind = u"company_settings"_s;
    whenDone(m_link.store()->page(query, {}, 10), this, [this](const Result<store::ListPage> &page) {
        if (!page)
            return;
        std::optional<int> side;
        for (const store::StoredRecord &record : page->rows) {
            const QString size = record.fields.value("photo_size"_L1).toString();
            const int one = size == "px2560"_L1 ? 2560 : size == "px1600"_L1 ? 1600 : 0;
            side = !side ? one : one == 0 || *side == 0 ? 0 : std::max(one, *side);
        }
        m_longestSide = side.value_or(0);
    });
}

void PhotoIntake::startCamera()
{
    m_stopCamera = false;
    if (Camera *camera = m_link.services()->camera)
        camera->start();
}

void PhotoIntake::stopCamera()
{
    m_stopCamera = m_capturing > 0;
    Camera *camera = m_link.services()->camera;
    if (camera && !m_stopCamera)
        camera->stop();
}

int PhotoIntake::capture(const PhotoSubject &subject)
{
    const int ticket = ++m_lastTicket;
    Camera *camera = m_link.services()->camera;
    if (!camera) {
        QMetaObject::invokeMethod(this, [this, ticket] {
            Q_EMIT finished(ticket, {}, fail(ErrorCode::CameraUnavailable, u"none"_s));
        }, Qt::QueuedConnection);
        return ticket;
    }
    ++m_capturing;
    noteCaptured(1, 0);
    whenDone(camera->capture(), this, [this, ticket, subject, facts = m_context.now()](const Result<QByteArray> &jpeg) {
        if (--m_capturing == 0 && m_stopCamera)
            stopCamera();
        if (jpeg) {
            noteCaptured(0, jpeg->size());
            add({ticket, [bytes = *jpeg]() -> Result<QByteArray> { return bytes; }, jpeg->size(), facts, subject});
        } else {
            noteCaptured(-1, 0);
            Q_EMIT finished(ticket, {}, jpeg.error());
        }
    });
    return ticket;
}

int PhotoIntake::addFile(const QString &fileName, const PhotoSubject &subject)
{
    const int ticket = ++m_lastTicket;
    const auto read = [fileName]() -> Result<QByteArray> {
        PLUMB_ASSIGN(media::LoadedPicture picture, media::loadPicture(fileName));
        return std::move(picture.bytes);
    };
    media::CaptureFacts facts = m_context.now();
    facts.imported = true;
    facts.fix.reset(); // where the device is now says nothing about the picture
    QMetaObject::invokeMethod(this, [this, ticket, read, facts, subject] { add({ticket, read, 0, facts, subject}); },
                              Qt::QueuedConnection);
    return ticket;
}

void PhotoIntake::cancel(const QSet<int> &tickets)
{
    m_cancelled.unite(tickets);
    retry(); // what waits for the disk is let go as well
}

void PhotoIntake::retry()
{
    m_retry.stop();
    if (const auto again = std::exchange(m_again, {}))
        again();
}

void PhotoIntake::add(Waiting waiting)
{
    m_queue.push_back(std::move(waiting));
    next();
}

// One after the other: a phone has the memory for one decoded photo at a time.
void PhotoIntake::next()
{
    if (m_working || m_queue.empty())
        return;
    m_working = true;
    const Waiting waiting = std::move(m_queue.front());
    m_queue.pop_front();
    auto work = onPool([read = waiting.read, cancelled = m_cancelled.contains(waiting.ticket),
                        rule = media::SizeRule{m_longestSide}]() -> Result<media::PreparedPhoto> {
        if (cancelled)
            return fail(ErrorCode::Cancelled);
        PLUMB_ASSIGN(const QByteArray bytes, read());
        return media::preparePhoto(bytes, rule);
    });
    whenDone(work, this, [this, waiting](const Result<media::PreparedPhoto> &photo) {
        if (!photo)
            done(waiting, {}, photo.error());
        else
            lookAround(*photo, waiting);
    });
}

// Where the site is, and whether another photo has these bytes.
void PhotoIntake::lookAround(const media::PreparedPhoto &photo, Waiting waiting)
{
    const Id site = idOf(waiting.subject.siteId);
    if (site.isNull() && waiting.subject.scope.isEmpty()) {
        done(waiting, {}, fail(ErrorCode::NotFound, u"site"_s));
        return;
    }
    m_whenOpened = [this, photo, waiting] { lookAround(photo, waiting); }; // also where it closes before it answers
    if (!m_link.store())
        return;
    waiting.facts.enteredAt = m_link.services()->clock->now();
    store::ListQuery same;
    same.kind = u"photo"_s;
    same.where = {{u"file"_s, QString::fromLatin1(photo.sha256)}};
    whenDone(m_link.store()->count(same), this, [this, photo, waiting, site](const Result<qint64> &others) mutable {
        waiting.facts.alreadyHere = others && *others > 0;
        if (!m_link.store())
            return;
        if (site.isNull()) {
            m_whenOpened = {};
            save(photo, waiting);
            return;
        }
        whenDone(m_link.store()->record(site), this, [this, photo, waiting](const Result<std::optional<store::StoredRecord>> &found) mutable {
            if (found && *found) {
                waiting.facts.site = sitePlaceOf((*found)->fields);
                if (waiting.subject.stage.isEmpty())
                    waiting.subject.stage = (*found)->fields.value("stage"_L1).toString();
            }
            m_whenOpened = {};
            save(photo, waiting);
        });
    });
}

void PhotoIntake::save(const media::PreparedPhoto &photo, const Waiting &waiting)
{
    if (m_cancelled.contains(waiting.ticket)) {
        done(waiting, {}, fail(ErrorCode::Cancelled));
        return;
    }
    if (!m_link.store()) {
        m_whenOpened = [this, photo, waiting] { save(photo, waiting); };
        return;
    }
    const Services *services = m_link.services();
    const Id id = services->newId();
    store::Save action;
    action.at = services->clock->now();
    const PhotoSubject &of = waiting.subject;
    action.edits = {{id, u"photo"_s, of.scope.isEmpty() ? scope::site(idOf(of.siteId)) : of.scope,
                   fieldsOf(photo, waiting.facts, waiting.subject, m_personId)}};
    action.blobs = {{photo.sha256, photo.bytes, QString::fromLatin1(photo.info.mediaType)}};
    whenDone(m_link.store()->save(std::move(action)), this, [this, id, photo, waiting](const Status &status) {
        if (status) {
            if (waiting.facts.alreadyHere)
                Q_EMIT repeated(waiting.ticket);
            done(waiting, idText(id), {});
        } else if (mayPass(status.error().code)) {
            m_again = [this, photo, waiting] { save(photo, waiting); };
            m_retry.start();
            Q_EMIT stalled(waiting.ticket, status.error());
        } else {
            done(waiting, {}, status.error());
        }
    });
}

void PhotoIntake::done(const Waiting &waiting, const QString &photoId, const std::optional<Error> &error)
{
    m_working = false;
    m_cancelled.remove(waiting.ticket);
    if (waiting.captured > 0)
        noteCaptured(-1, -waiting.captured);
    Q_EMIT finished(waiting.ticket, photoId, error);
    next();
}

void PhotoIntake::noteCaptured(int photos, qint64 bytes)
{
    const bool had = hasRoom();
    m_captured += photos;
    m_capturedBytes += bytes;
    if (hasRoom() != had)
        Q_EMIT roomChanged();
}

} // namespace plumb
