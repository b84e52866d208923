#include "app/viewmodels/photo_taker.h"

#include "app/viewmodels/capture_notes.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/preview_frames.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/camera.h"
#include "platform/common/file_picker.h"
#include "platform/common/position.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Camera::Flash, const char *> flashNames[] = {
    {Camera::Flash::Off, "off"}, {Camera::Flash::On, "on"}, {Camera::Flash::Auto, "auto"}};

QString flashName(Camera::Flash flash)
{
    for (const auto &[each, name] : flashNames) {
        if (each == flash)
            return QLatin1String(name);
    }
    return {};
}

} // namespace

PhotoTaker::PhotoTaker(QObject *parent) : QObject(parent), m_services(Services::current())
{
    connect(m_services->photoIntake(), &PhotoIntake::finished, this, &PhotoTaker::finished);
    connect(m_services->photoIntake(), &PhotoIntake::repeated, this, [this](int ticket) {
        if (m_tickets.contains(ticket)) {
            ++m_repeats;
            Q_EMIT repeatsChanged();
        }
    });
    connect(m_services->photoIntake(), &PhotoIntake::roomChanged, this, &PhotoTaker::readyChanged);
    connect(m_services->photoIntake(), &PhotoIntake::stalled, this, [this](int ticket, const Error &error) {
        if (m_tickets.contains(ticket))
            show(error, ticket);
    });
    connect(this, &PhotoTaker::cameraChanged, this, &PhotoTaker::readyChanged);
    if (m_services->position)
        connect(m_services->position, &PositionSource::changed, this, &PhotoTaker::placeChanged);
    Camera *camera = m_services->camera;
    if (!camera)
        return;
    for (const auto signal : {&Camera::availableChanged, &Camera::activeChanged, &Camera::flashChanged})
        connect(camera, signal, this, &PhotoTaker::cameraChanged);
    connect(camera, &Camera::lost, this, [this](const Error &error) {
        if (m_active)
            show(error, m_lastTicket + 1);
    });
    connect(camera, &Camera::frame, this, [this](const QImage &image) {
        if (!m_active)
            return;
        m_frame = m_services->frames->put(image);
        Q_EMIT frameChanged();
    });
}

PhotoTaker::~PhotoTaker()
{
    setActive(false);
}

bool PhotoTaker::cameraAvailable() const
{
    return m_services->camera && m_services->camera->available();
}

void PhotoTaker::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (m_services->position && active)
        m_services->position->start();
    else if (m_services->position)
        m_services->position->stop();
    Q_EMIT placeChanged();
    Camera *camera = m_services->camera;
    if (!camera) {
        if (active)
            show({ErrorCode::CameraUnavailable, u"none"_s}, m_lastTicket + 1);
    } else if (active) {
        m_services->photoIntake()->startCamera();
    } else {
        m_services->photoIntake()->stopCamera();
        m_services->frames->clear();
        m_frame.clear();
        Q_EMIT frameChanged();
    }
    Q_EMIT cameraChanged();
}

QString PhotoTaker::place() const
{
    const std::optional<Fix> fix = m_services->position ? m_services->position->latest() : std::nullopt;
    return fix ? placeWords(fix->position.latitude, fix->position.longitude,
                            fix->accuracy ? QVariant(*fix->accuracy) : QVariant()) : QString();
}

bool PhotoTaker::ready() const
{
    return cameraAvailable() && m_services->photoIntake()->hasRoom();
}

QStringList PhotoTaker::flashes() const
{
    QStringList names;
    const QList<Camera::Flash> able = m_services->camera ? m_services->camera->flashes() : QList<Camera::Flash>();
    for (const Camera::Flash flash : able)
        names += flashName(flash);
    return names;
}

QString PhotoTaker::flash() const
{
    return m_services->camera ? flashName(m_services->camera->flash()) : QString();
}

void PhotoTaker::setFlash(const QString &flash)
{
    for (const auto &[each, name] : flashNames) {
        if (m_services->camera && flash == QLatin1String(name))
            m_services->camera->setFlash(each);
    }
}

void PhotoTaker::capture()
{
    if (cameraAvailable() && !ready())
        return; // the shutter shows that it waits
    follow(m_services->photoIntake()->capture(subject()));
}

void PhotoTaker::importFiles(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) // content:// on phones is no local file, and Qt reads it by its address
        follow(m_services->photoIntake()->addFile(url.isLocalFile() ? url.toLocalFile() : url.toString(), subject()), true);
}

void PhotoTaker::pickFiles()
{
    if (FilePicker *picker = m_services->filePicker)
        whenDone(picker->pickPictures(), this, [this](const QList<QUrl> &urls) { importFiles(urls); });
}

void PhotoTaker::cancel()
{
    m_services->photoIntake()->cancel(m_imports);
}

void PhotoTaker::follow(int ticket, bool file)
{
    if (m_tickets.isEmpty()) {
        m_given = 0;
        m_repeats = 0;
        Q_EMIT repeatsChanged();
    }
    ++m_given;
    m_tickets.insert(ticket);
    m_lastTicket = ticket;
    if (file)
        m_imports.insert(ticket);
    Q_EMIT progressChanged();
}

void PhotoTaker::finished(int ticket, const QString &photoId, const std::optional<Error> &error)
{
    if (!m_tickets.remove(ticket))
        return;
    m_imports.remove(ticket);
    if (!error) {
        m_lastPhotoId = photoId;
        if (ticket >= m_errorTicket) {
            m_error = QVariant::fromValue(nullptr);
            Q_EMIT errorChanged();
        }
        Q_EMIT taken(photoId);
    } else if (error->code != ErrorCode::Cancelled) {
        show(*error, ticket);
    }
    Q_EMIT progressChanged();
}

void PhotoTaker::show(const Error &error, int ticket)
{
    m_errorTicket = ticket;
    const QVariantMap text = errorText(error);
    m_error = text;
    Q_EMIT errorChanged();
    Q_EMIT failed(text);
}

} // namespace plumb
