#include "platform/common/fake_camera.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <vector>

namespace plumb {

namespace {

constexpr int previewSide = 1280;

Result<QByteArray> readJpeg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CameraUnavailable, file.errorString());
    return file.readAll();
}

QImage previewOf(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > previewSide || size.height() > previewSide)
        reader.setScaledSize(size.scaled(previewSide, previewSide, Qt::KeepAspectRatio));
    return reader.read();
}

using Promise = std::shared_ptr<QPromise<Result<QByteArray>>>;

void finish(const Promise &promise, Result<QByteArray> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

struct FakeCamera::Captures {
    std::vector<Promise> waiting;
};

FakeCamera::FakeCamera(const QString &folder, QObject *parent)
    : Camera(parent), m_captures(std::make_unique<Captures>())
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        m_files.append(dir.filePath(name));
}

FakeCamera::~FakeCamera()
{
    endCaptures(fail(ErrorCode::Cancelled, QStringLiteral("the camera is gone")));
}

void FakeCamera::start()
{
    if (m_active)
        return;
    if (!available()) {
        Q_EMIT lost(fail(ErrorCode::CameraUnavailable, QStringLiteral("no camera")));
        return;
    }
    m_active = true;
    Q_EMIT activeChanged();
    showPreview();
}

void FakeCamera::stop()
{
    if (!m_active)
        return;
    m_active = false;
    ++m_previewRun;
    endCaptures(fail(ErrorCode::Cancelled, QStringLiteral("stopped")));
    Q_EMIT activeChanged();
}

QFuture<Result<QByteArray>> FakeCamera::capture()
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QFuture<Result<QByteArray>> future = promise->future();
    if (!m_active) {
        finish(promise, fail(ErrorCode::CameraUnavailable, QStringLiteral("not started")));
        return future;
    }
    const QString path = m_files.at(m_next);
    m_next = (m_next + 1) % m_files.size();
    m_captures->waiting.push_back(promise);
    const QPointer<FakeCamera> self(this);
    QThreadPool::globalInstance()->start([self, path, promise] {
        Result<QByteArray> jpeg = readJpeg(path);
        // Back on our thread, so that a capture and the loss of the camera never race.
        QMetaObject::invokeMethod(qApp, [self, promise, jpeg = std::move(jpeg)] {
            if (!self || std::erase(self->m_captures->waiting, promise) == 0)
                return;
            finish(promise, jpeg);
            if (self->m_active)
                self->showPreview();
        });
    });
    return future;
}

void FakeCamera::setFlash(Flash flash)
{
    if (m_flash == flash || !flashes().contains(flash))
        return;
    m_flash = flash;
    Q_EMIT flashChanged();
}

void FakeCamera::unplug()
{
    if (!m_plugged)
        return;
    m_plugged = false;
    Q_EMIT availableChanged();
    const Error error = fail(ErrorCode::CameraUnavailable, QStringLiteral("unplugged"));
    endCaptures(error);
    if (m_active) {
        m_active = false;
        ++m_previewRun;
        Q_EMIT activeChanged();
        Q_EMIT lost(error);
    }
}

void FakeCamera::plugIn()
{
    if (m_plugged)
        return;
    m_plugged = true;
    Q_EMIT availableChanged();
}

// What the next press of the button will take.
void FakeCamera::showPreview()
{
    const int run = ++m_previewRun;
    const QString path = m_files.at(m_next);
    const QPointer<FakeCamera> self(this);
    QThreadPool::globalInstance()->start([self, run, path] {
        const QImage image = previewOf(path);
        QMetaObject::invokeMethod(qApp, [self, run, image] {
            if (self && self->m_previewRun == run && !image.isNull())
                Q_EMIT self->frame(image);
        });
    });
}

void FakeCamera::endCaptures(const Error &why)
{
    for (const Promise &promise : std::exchange(m_captures->waiting, {}))
        finish(promise, why);
}

} // namespace plumb
