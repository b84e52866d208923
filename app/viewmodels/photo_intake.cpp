#include "app/viewmodels/photo_intake.h"

#include "app/media/photo.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/camera.h"

namespace plumb {

using namespace Qt::StringLiterals;

PhotoIntake::PhotoIntake(Services *services) : QObject(services), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] {
        whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
            m_personId = identity && *identity ? idText((*identity)->person) : QString();
        });
    });
    m_link.begin();
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
    whenDone(camera->capture(), this, [this, ticket, subject](const Result<QByteArray> &jpeg) {
        if (jpeg)
            add({ticket, [bytes = *jpeg]() -> Result<QByteArray> { return bytes; }, u"camera"_s, subject});
        else
            Q_EMIT finished(ticket, {}, jpeg.error());
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
    QMetaObject::invokeMethod(this, [this, ticket, read, subject] { add({ticket, read, u"gallery"_s, subject}); },
                              Qt::QueuedConnection);
    return ticket;
}

void PhotoIntake::cancel(const QSet<int> &tickets)
{
    m_cancelled.unite(tickets);
}

void PhotoIntake::add(Waiting waiting)
{
    m_queue.push_back(std::move(waiting));
    next();
}

// One after the other: a phone has the memory for one large photo at a time.
void PhotoIntake::next()
{
    if (m_working || m_queue.empty())
        return;
    m_working = true;
    const Waiting waiting = std::move(m_queue.front());
    m_queue.pop_front();
    auto work = onPool([read = waiting.read, cancelled = m_cancelled.contains(waiting.ticket)]() -> Result<media::PreparedPhoto> {
        if (cancelled)
            return fail(ErrorCode::Cancelled);
        PLUMB_ASSIGN(const QByteArray bytes, read());
        return media::preparePhoto(bytes);
    });
    whenDone(work, this, [this, waiting](const Result<media::PreparedPhoto> &photo) {
        if (!photo)
            done(waiting.ticket, {}, photo.error());
        else if (m_cancelled.contains(waiting.ticket))
            done(waiting.ticket, {}, fail(ErrorCode::Cancelled));
        else
            save(*photo, waiting);
    });
}

void PhotoIntake::save(const media::PreparedPhoto &photo, const Waiting &waiting)
{
    const Id site = idOf(waiting.subject.siteId);
    if (!m_link.store() || site.isNull()) {
        done(waiting.ticket, {}, fail(ErrorCode::NotFound, u"site"_s));
        return;
    }
    const Services *services = m_link.services();
    QJsonObject fields = media::photoFields(photo, services->clock->now());
    const std::pair<QString, QString> given[] = {
        {u"site"_s, waiting.subject.siteId}, {u"about"_s, waiting.subject.aboutId},
        {u"room"_s, waiting.subject.room}, {u"phase"_s, waiting.subject.phase},
        {u"demand"_s, waiting.subject.demand}, {u"taken_by"_s, m_personId}, {u"source"_s, waiting.source}};
    for (const auto &[name, value] : given) {
        if (!value.isEmpty())
            fields.insert(name, value);
    }
    const Id id = services->newId();
    store::Save save;
    save.at = services->clock->now();
    save.edits = {{id, u"photo"_s, scope::site(site), fields}};
    save.blobs = {{photo.sha256, photo.bytes, QString::fromLatin1(photo.info.mediaType)}};
    whenDone(m_link.store()->save(std::move(save)), this, [this, id, ticket = waiting.ticket](const Status &status) {
        if (status)
            done(ticket, idText(id), {});
        else
            done(ticket, {}, status.error());
    });
}

void PhotoIntake::done(int ticket, const QString &photoId, const std::optional<Error> &error)
{
    m_working = false;
    m_cancelled.remove(ticket);
    Q_EMIT finished(ticket, photoId, error);
    next();
}

} // namespace plumb
