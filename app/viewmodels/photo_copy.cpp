#include "app/viewmodels/photo_copy.h"

#include "app/media/exif.h"
#include "app/media/markup.h"
#include "app/media/picture.h"
#include "app/media/scaling.h"
#include "app/media/stamp.h"
#include "app/viewmodels/photo_stamp.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"

#include <QJsonArray>
#include <QPainter>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSide = 2560;
constexpr int quality = 88;
const QString picture = u"picture"_s;

void draw(QImage &image, const QJsonArray &markup)
{
    QStringList shapes;
    for (const QJsonValue shape : markup)
        shapes << shape.toString();
    if (shapes.isEmpty())
        return;
    image.convertTo(QImage::Format_RGB32);
    QPainter painter(&image);
    media::drawShapes(painter, QRectF(QPointF(), QSizeF(image.size())), media::parseShapes(shapes));
}

} // namespace

struct PhotoCopy::Work : HandoutJob {
    Id photo;
    QString language;

    Status write(store::Reader &reader, const Schema &schema, QSaveFile &out) override
    {
        PLUMB_ASSIGN(const auto record, reader.record(photo));
        if (!record)
            return fail(ErrorCode::NotFound, u"photo"_s);
        PLUMB_ASSIGN(const QByteArray jpeg, stamped(reader, schema, *record));
        out.write(jpeg); // what it lacks is told by its error
        handout = {record->scope, record->fields.value("site"_L1).toString(), idText(photo), titleOf(*record, schema, language), picture, {}, {},
                   record->fields.value("release"_L1).toString(u"internal"_s) != "internal"_L1, 1, record->fields.value("file"_L1).toString().toLatin1()};
        return {};
    }

private:
    Result<QByteArray> stamped(store::Reader &reader, const Schema &schema, const store::StoredRecord &record)
    {
        PLUMB_ASSIGN(const QByteArray bytes, reader.blob(record.fields.value("file"_L1).toString().toLatin1()));
        PLUMB_ASSIGN(const media::PictureInfo info, media::inspectPicture(bytes));
        PLUMB_ASSIGN(QImage image, media::scaledImage(bytes, longestSide));
        draw(image, record.fields.value("markup"_L1).toArray());
        StampNames names;
        PLUMB_ASSIGN(names.site, named(reader, schema, record.fields.value("site"_L1)));
        PLUMB_ASSIGN(names.person, named(reader, schema, record.fields.value("taken_by"_L1)));
        media::drawStamp(image, photoStamp(record, schema, names, language));
        media::ExifStamp exif;
        exif.takenAt = info.exif.takenAt.value_or(fromMillis(toDateTime(record.fields.value("taken_at"_L1)).toMSecsSinceEpoch()));
        exif.position = info.exif.position;
        exif.maker = info.exif.maker;
        exif.model = info.exif.model;
        exif.description = u"SHA-256 "_s + record.fields.value("file"_L1).toString();
        return media::encodeJpeg(image, quality, exif);
    }
    Result<QString> named(store::Reader &reader, const Schema &schema, const QJsonValue &id)
    {
        if (idOf(id.toString()).isNull())
            return QString();
        PLUMB_ASSIGN(const auto record, reader.record(idOf(id.toString())));
        return record ? titleOf(*record, schema, language) : QString();
    }
    static QDateTime toDateTime(const QJsonValue &moment) { return QDateTime::fromString(moment.toString(), Qt::ISODateWithMs); }
};

void PhotoCopy::make()
{
    auto work = std::make_shared<Work>();
    work->photo = idOf(m_photoId);
    work->language = m_link.services()->language();
    const QString day = toDateTime(m_link.services()->clock->now()).toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    if (begin(work))
        ask(words::reportFileName(u"photo"_s, day, u"jpg"_s));
}

void PhotoCopy::written(const HandoutJob &job)
{
    Q_EMIT made(job.handout.fileName);
}

} // namespace plumb
