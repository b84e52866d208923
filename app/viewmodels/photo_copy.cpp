#include "app/viewmodels/photo_copy.h"

#include "app/media/exif.h"
#include "app/media/markup.h"
#include "app/media/picture.h"
#include "app/media/scaling.h"
#include "app/media/stamp.h"
#include "app/store/reader.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/handout.h"
#include "app/viewmodels/photo_stamp.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/file_picker.h"
#include "platform/common/sharer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QPainter>
#include <QSaveFile>

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

struct PhotoCopy::Work {
    Id photo;
    QString language;
    QString by;
    QUrl place;
    std::unique_ptr<QSaveFile> file; // written, and not yet where it belongs
    Handout handout;

    // On a reading thread of the store's.
    Status run(store::Reader &reader, const Schema &schema)
    {
        PLUMB_ASSIGN(const auto record, reader.record(photo));
        if (!record)
            return fail(ErrorCode::NotFound, u"photo"_s);
        PLUMB_ASSIGN(const QByteArray jpeg, stamped(reader, schema, *record));
        file = std::make_unique<QSaveFile>(place.isLocalFile() ? place.toLocalFile() : place.toString());
        file->setDirectWriteFallback(true);
        if (!file->open(QIODevice::WriteOnly) || file->write(jpeg) != jpeg.size())
            return fail(file->error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, file->errorString());
        handout = {record->scope, record->fields.value("site"_L1).toString(), idText(photo), titleOf(*record, schema, language), picture,
                   QFileInfo(file->fileName()).fileName(), by, record->fields.value("release"_L1).toString(u"internal"_s) != "internal"_L1, 1,
                   record->fields.value("file"_L1).toString().toLatin1()};
        if (handout.title.isEmpty())
            handout.title = handout.fileName;
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

PhotoCopy::PhotoCopy(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::closed, this, [this] { finish(fail(ErrorCode::Cancelled, {})); });
    m_link.begin();
}

void PhotoCopy::make()
{
    FilePicker *picker = m_link.services()->filePicker;
    if (m_work || !picker || !m_link.store())
        return;
    m_work = std::make_shared<Work>();
    m_work->photo = idOf(m_photoId);
    m_work->language = m_link.services()->language();
    Q_EMIT changed();
    const QString day = toDateTime(m_link.services()->clock->now()).toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    whenDone(picker->pickPlace(words::reportFileName(u"photo"_s, day, u"jpg"_s)), this, [this, work = m_work](const QUrl &place) {
        if (work != m_work)
            return;
        if (place.isEmpty())
            finish(fail(ErrorCode::Cancelled, {}));
        else
            write(place);
    });
}

void PhotoCopy::write(const QUrl &place)
{
    m_work->place = place;
    whenDone(m_link.store()->identity(), this, [this, work = m_work](const auto &identity) {
        if (work != m_work || !m_link.store())
            return;
        if (identity && *identity)
            work->by = idText((*identity)->person);
        const auto run = [work, schema = m_link.services()->schema](store::Reader &reader) { return work->run(reader, *schema); };
        whenDone(m_link.store()->survey(run), this, [this, work](const Status &status) {
            if (work != m_work)
                return;
            if (status)
                release();
            else
                finish(status);
        });
    });
}

void PhotoCopy::release()
{
    const auto commit = [work = m_work]() -> Status {
        return work->file->commit() ? Status() : Status(fail(ErrorCode::Storage, work->file->errorString()));
    };
    handOut(m_link, this, m_work->handout, commit, [this, work = m_work](const Status &status) {
        if (work == m_work)
            finish(status);
    });
}

void PhotoCopy::share()
{
    Sharer *sharer = m_link.services()->sharer;
    if (sharer && !m_made.isEmpty() && !sharer->share(m_made))
        Q_EMIT failed(errorText({ErrorCode::NotFound, u"nobody takes it"_s}));
}

void PhotoCopy::finish(const Status &status)
{
    const auto work = std::exchange(m_work, nullptr);
    if (!work)
        return;
    Q_EMIT changed();
    if (status) {
        m_made = work->place;
        Q_EMIT made(work->handout.fileName);
    } else if (status.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(errorText(status.error()));
    }
}

} // namespace plumb
