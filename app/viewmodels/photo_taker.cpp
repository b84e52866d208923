#include "app/viewmodels/photo_taker.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/preview_frames.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/camera.h"
#include "platform/common/file_picker.h"

namespace plumb {

using namespace Qt::StringLiterals;

PhotoTaker::PhotoTaker(QObject *parent) : QObject(parent), m_services(Services::current())
{
    connect(m_services->photoIntake(), &PhotoIntake::finished, this, &PhotoTaker::finished);
    Camera *camera = m_services->camera;
    if (!camera)
        return;
    connect(camera, &Camera::availableChanged, this, &PhotoTaker::cameraChanged);
    connect(camera, &Camera::lost, this, [this](const Error &error) {
        if (m_active)
            show(error);
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
    Camera *camera = m_services->camera;
    if (!camera) {
        if (active)
            show({ErrorCode::CameraUnavailable, u"none"_s});
    } else if (active) {
        camera->start();
    } else {
        camera->stop();
        m_services->frames->clear();
        m_frame.clear();
        Q_EMIT frameChanged();
    }
    Q_EMIT cameraChanged();
}

void PhotoTaker::capture()
{
    follow(m_services->photoIntake()->capture(subject()));
}

void PhotoTaker::importFiles(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) // content:// on phones is no local file, and Qt reads it by its address
        follow(m_services->photoIntake()->addFile(url.isLocalFile() ? url.toLocalFile() : url.toString(), subject()));
}

void PhotoTaker::pickFiles()
{
    if (FilePicker *picker = m_services->filePicker)
        whenDone(picker->pickPictures(), this, [this](const QList<QUrl> &urls) { importFiles(urls); });
}

void PhotoTaker::cancel()
{
    m_services->photoIntake()->cancel(m_tickets);
}

void PhotoTaker::follow(int ticket)
{
    if (m_tickets.isEmpty())
        m_given = 0;
    ++m_given;
    m_tickets.insert(ticket);
    Q_EMIT progressChanged();
}

void PhotoTaker::finished(int ticket, const QString &photoId, const std::optional<Error> &error)
{
    if (!m_tickets.remove(ticket))
        return;
    if (!error) {
        m_lastPhotoId = photoId;
        m_error = QVariant::fromValue(nullptr);
        Q_EMIT errorChanged();
        Q_EMIT taken(photoId);
    } else if (error->code != ErrorCode::Cancelled) {
        show(*error);
    }
    Q_EMIT progressChanged();
}

void PhotoTaker::show(const Error &error)
{
    const QVariantMap text = errorText(error);
    m_error = text;
    Q_EMIT errorChanged();
    Q_EMIT failed(text);
}

} // namespace plumb
