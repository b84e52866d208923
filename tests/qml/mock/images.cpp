#include "tests/qml/mock/images.h"

#include "app/media/qr.h"

#include <QFile>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QSvgRenderer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace plumb::mock {
namespace {

class Icons : public QQuickImageProvider {
public:
    Icons() : QQuickImageProvider(QQuickImageProvider::Image) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        const auto mark = id.indexOf(u'?');
        const QUrlQuery query(id.mid(mark + 1));
        QFile file(u":/icons/"_s + id.left(mark) + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            qWarning("no icon named %s", qPrintable(id));
        auto svg = file.readAll();
        svg.replace("currentColor", query.queryItemValue(u"color"_s, QUrl::FullyDecoded).toLatin1());
        const auto side = requested.width() > 0 ? requested.width() : query.queryItemValue(u"size"_s).toInt();
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer(svg).render(&painter);
        *size = image.size();
        return image;
    }
};

class Photos : public QQuickImageProvider {
public:
    Photos() : QQuickImageProvider(QQuickImageProvider::Image) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        static const QColor walls[] = {"#a39b86", "#a9b3ad", "#b9ad97", "#8fa3a0"};
        const auto width = requested.width() > 0 ? requested.width() : 400;
        QImage image(width, width, QImage::Format_RGB32);
        image.fill(walls[qHash(id, 7) % 4]);
        QPainter painter(&image);
        painter.fillRect(QRectF(width * .29, 0, width * .04, width * .7), QColor("#b5622e"));
        painter.fillRect(QRectF(width * .58, width * .15, width * .04, width * .65), QColor("#3d6aa8"));
        *size = image.size();
        return image;
    }
};

class Codes : public QQuickImageProvider {
public:
    Codes() : QQuickImageProvider(QQuickImageProvider::Image, QQmlImageProviderBase::ForceAsynchronousImageLoading) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &) override
    {
        const QImage image = media::writeQr(QUrl::fromPercentEncoding(id.toUtf8()));
        *size = image.size();
        return image;
    }
};

} // namespace

void addImageProviders(QQmlEngine &engine)
{
    engine.addImageProvider(u"icon"_s, new Icons);
    engine.addImageProvider(u"thumb"_s, new Photos);
    engine.addImageProvider(u"photo"_s, new Photos);
    engine.addImageProvider(u"frame"_s, new Photos);
    engine.addImageProvider(u"code"_s, new Codes);
}

} // namespace plumb::mock
