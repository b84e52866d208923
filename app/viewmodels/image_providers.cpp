#include "app/viewmodels/image_providers.h"

#include "app/core/text.h"
#include "app/media/qr.h"
#include "app/media/scaling.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/preview_frames.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/sheet_blobs.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QQmlEngine>
#include <QSvgRenderer>
#include <QUrlQuery>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct Request {
    QString name;
    QUrlQuery query;

    explicit Request(const QString &id) : name(id.section(u'?', 0, 0)), query(id.section(u'?', 1)) {}
    QString value(const QString &key) const { return query.queryItemValue(key, QUrl::FullyDecoded); }
};

class IconProvider final : public QQuickImageProvider {
public:
    IconProvider() : QQuickImageProvider(Image, ForceAsynchronousImageLoading) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        const Request request(id);
        QFile file(u":/icons/"_s + request.name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const int asked = request.value(u"size"_s).toInt();
        const int side = requested.width() > 0 ? requested.width() : asked > 0 ? asked : 24;
        const QImage image = renderIcon(file.readAll(), QColor(request.value(u"color"_s)), side);
        *size = image.size();
        return image;
    }
};

class FrameProvider final : public QQuickImageProvider {
public:
    explicit FrameProvider(PreviewFrames *frames)
        : QQuickImageProvider(Image, ForceAsynchronousImageLoading), m_frames(frames) {}

    QImage requestImage(const QString &, QSize *size, const QSize &) override
    {
        const QImage image = m_frames->latest();
        *size = image.size();
        return image;
    }

private:
    PreviewFrames *m_frames;
};

// Lives until it has said finished(), cancelled or not, as the image loader asks.
class StoreResponse final : public QQuickImageResponse {
public:
    QQuickTextureFactory *textureFactory() const override { return QQuickTextureFactory::textureFactoryForImage(m_image); }
    QString errorString() const override { return m_error; }

    void finish(const Result<QImage> &image)
    {
        if (image)
            m_image = *image;
        else
            m_error = errorName(image.error().code);
        Q_EMIT finished();
    }

private:
    QImage m_image;
    QString m_error;
};

using Bytes = QFuture<Result<QByteArray>>;

// The bytes come from the store, which lives with the GUI thread; decoding happens on the pool.
void answer(Services *services, StoreResponse *response, const std::function<Bytes(store::Store &)> &read, int side)
{
    QMetaObject::invokeMethod(services, [services, response, read, side] {
        if (!services->store()) {
            response->finish(fail(ErrorCode::NotFound));
            return;
        }
        whenDone(read(*services->store()), services, [services, response, side](const Result<QByteArray> &bytes) {
            if (!bytes) {
                response->finish(bytes.error());
                return;
            }
            auto decoded = onPool([bytes = *bytes, side] { return media::scaledImage(bytes, side); });
            whenDone(decoded, services, [response](const Result<QImage> &image) { response->finish(image); });
        });
    }, Qt::QueuedConnection);
}

constexpr int mostSide = 4096;

class PhotoProvider final : public QQuickAsyncImageProvider {
public:
    explicit PhotoProvider(Services *services) : m_services(services) {}

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requested) override
    {
        const Request request(id);
        const int asked = request.value(u"w"_s).toInt();
        const int side = asked > 0 ? asked : std::max(requested.width(), requested.height());
        auto *response = new StoreResponse;
        answer(m_services, response, [hash = request.name.toLatin1()](store::Store &store) { return store.blob(hash); },
               side > 0 ? std::min(side, mostSide) : mostSide);
        return response;
    }

private:
    Services *m_services;
};

Bytes thumbnailOf(store::Store &store, const Id &photo, QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    whenDone(store.record(photo), context, [promise](const Result<std::optional<store::StoredRecord>> &record) {
        const QString text = record && *record ? (*record)->fields.value("thumbnail"_L1).toString() : QString();
        promise->addResult(text.isEmpty() ? Result<QByteArray>(record ? fail(ErrorCode::NotFound) : record.error())
                                          : Result<QByteArray>(fromBase64Url(text.toLatin1())));
        promise->finish();
    });
    return promise->future();
}

class ThumbProvider final : public QQuickAsyncImageProvider {
public:
    explicit ThumbProvider(Services *services) : m_services(services) {}

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &) override
    {
        auto *response = new StoreResponse;
        answer(m_services, response, [photo = idOf(Request(id).name), context = m_services](store::Store &store) {
            return thumbnailOf(store, photo, context);
        }, mostSide);
        return response;
    }

private:
    Services *m_services;
};

// The code of a printed sheet: "image://code/<text>".
class CodeProvider final : public QQuickImageProvider {
public:
    CodeProvider() : QQuickImageProvider(QQuickImageProvider::Image, QQmlImageProviderBase::ForceAsynchronousImageLoading) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &) override
    {
        const QImage image = media::writeQr(QUrl::fromPercentEncoding(id.toUtf8()));
        *size = image.size();
        return image;
    }
};

} // namespace

QImage renderIcon(const QByteArray &svg, const QColor &color, int size)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", (color.isValid() ? color : QColor(Qt::black)).name().toLatin1());
    QSvgRenderer renderer(coloured);
    if (!renderer.isValid())
        return {};
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(color.isValid() ? color.alphaF() : 1.0);
    renderer.render(&painter);
    return image;
}

void addImageProviders(QQmlEngine *engine, Services *services)
{
    serveSheets(services);
    engine->addImageProvider(u"icon"_s, new IconProvider);
    engine->addImageProvider(u"frame"_s, new FrameProvider(services->frames.get()));
    engine->addImageProvider(u"thumb"_s, new ThumbProvider(services));
    engine->addImageProvider(u"code"_s, new CodeProvider);
    engine->addImageProvider(u"photo"_s, new PhotoProvider(services));
}

} // namespace plumb
