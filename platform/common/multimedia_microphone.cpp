#include "platform/common/multimedia_microphone.h"

#include "platform/common/multimedia_format.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QPointer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

namespace plumb {

struct MultimediaMicrophone::Device {
    QMediaDevices devices;
    QAudioDevice input;
    std::unique_ptr<QAudioSource> source; // null: closed
    QPointer<QIODevice> sound;
};

MultimediaMicrophone::MultimediaMicrophone(QObject *parent) : Microphone(parent) {}
MultimediaMicrophone::~MultimediaMicrophone() = default;

MultimediaMicrophone::Device &MultimediaMicrophone::device() const
{
    if (m_device)
        return *m_device;
    m_device = std::make_unique<Device>();
    auto *self = const_cast<MultimediaMicrophone *>(this);
    connect(&m_device->devices, &QMediaDevices::audioInputsChanged, self, [self] {
        Q_EMIT self->availableChanged();
        if (self->active() && !QMediaDevices::audioInputs().contains(self->m_device->input))
            self->lose(QStringLiteral("unplugged"));
    });
    return *m_device;
}

bool MultimediaMicrophone::available() const
{
    device(); // from now on we hear of microphones that come and go
    return !QMediaDevices::audioInputs().isEmpty();
}

bool MultimediaMicrophone::active() const
{
    return m_device && m_device->source;
}

void MultimediaMicrophone::start()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)
    switch (qApp->checkPermission(QMicrophonePermission{})) {
    case Qt::PermissionStatus::Undetermined:
        qApp->requestPermission(QMicrophonePermission{}, this, [this] { start(); });
        return;
    case Qt::PermissionStatus::Denied:
        Q_EMIT lost(fail(ErrorCode::MicrophoneUnavailable, QStringLiteral("not permitted")));
        return;
    case Qt::PermissionStatus::Granted:
        break;
    }
#endif
    open();
}

void MultimediaMicrophone::open()
{
    if (device().source)
        return;
    device().input = QMediaDevices::defaultAudioInput();
    if (device().input.isNull() || !device().input.isFormatSupported(multimediaFormat())) {
        Q_EMIT lost(fail(ErrorCode::MicrophoneUnavailable,
                         device().input.isNull() ? QStringLiteral("no microphone") : QStringLiteral("not at this rate")));
        return;
    }
    device().source = std::make_unique<QAudioSource>(device().input, multimediaFormat());
    // Queued: closing deletes the very object that reports the error.
    connect(device().source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (active() && state == QAudio::StoppedState)
            lose(QStringLiteral("error %1").arg(int(device().source->error())));
    }, Qt::QueuedConnection);
    device().sound = device().source->start();
    if (!device().sound) {
        lose(QStringLiteral("does not start"));
        return;
    }
    connect(device().sound, &QIODevice::readyRead, this, &MultimediaMicrophone::read);
    Q_EMIT activeChanged();
}

void MultimediaMicrophone::read()
{
    if (!device().sound)
        return;
    const QByteArray sound = device().sound->readAll();
    if (!sound.isEmpty())
        Q_EMIT heard(sound);
}

void MultimediaMicrophone::stop()
{
    if (!active())
        return;
    read();
    if (active()) // whoever hears that may have had enough
        close();
}

void MultimediaMicrophone::close()
{
    device().source->disconnect(this);
    device().source->stop();
    device().source.reset();
    Q_EMIT activeChanged();
}

void MultimediaMicrophone::lose(const QString &why)
{
    close();
    Q_EMIT lost(fail(ErrorCode::MicrophoneUnavailable, why));
}

} // namespace plumb
