#include "app/media/photo.h"

#include "app/core/text.h"
#include "app/core/threads.h"
#include "app/crypto/crypto.h"
#include "app/media/picture_format.h"
#include "app/media/scaling.h"

namespace plumb::media {

namespace {

constexpr int copyQuality = 88; // cracks and figures on a gauge stay readable; a third of a phone's own file
constexpr int previewSide = 448; // smooth scaling from here looks better than the decoder's own

ExifStamp stampOf(const ExifFacts &facts)
{
    ExifStamp stamp;
    stamp.takenAt = facts.takenAt.value_or(Moment{});
    stamp.orientation = facts.orientation;
    stamp.position = facts.position;
    stamp.accuracy = facts.accuracy;
    stamp.maker = facts.maker;
    stamp.model = facts.model;
    return stamp;
}

// The pixels stay as they lie, their orientation beside them: turning 5 megapixels costs as much as packing them.
Result<QByteArray> copyOf(const QImage &image, const PictureInfo &original)
{
    PLUMB_ASSIGN(const QByteArray jpeg, plainJpeg(image, copyQuality));
    if (original.exifBlock.isEmpty())
        return jpeg;
    return withExifBlock(jpeg, exifOfCopy(original.exifBlock, image.size(), stampOf(original.exif)));
}

} // namespace

Result<PreparedPhoto> preparePhoto(const QByteArray &bytes, const SizeRule &rule)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    PreparedPhoto photo;
    PLUMB_ASSIGN(photo.info, inspectPicture(bytes));
    photo.bytes = bytes;
    const bool copied = rule.longestSide > 0 && std::max(photo.info.width, photo.info.height) > rule.longestSide;
    PLUMB_ASSIGN(const QImage image, decodeStored(bytes, photo.info, copied ? rule.longestSide : previewSide));
    if (copied) {
        PLUMB_ASSIGN(photo.bytes, copyOf(image, photo.info));
        PLUMB_ASSIGN(photo.info, inspectPicture(photo.bytes));
    }
    const QImage small = shrunk(image, previewSide);
    PLUMB_ASSIGN(photo.thumbnail, thumbnailOf(upright(small, photo.info.exif.orientation)));
    photo.sha256 = crypto::sha256Hex(photo.bytes);
    return photo;
}

QJsonObject photoFields(const PreparedPhoto &photo, CaptureFacts facts)
{
    const ExifFacts &own = photo.info.exif;
    facts.takenAt = own.takenAt.value_or(facts.takenAt);
    if (own.position)
        facts.fix = Fix{*own.position, own.accuracy, facts.fix && facts.fix->mocked, facts.takenAt};
    QJsonObject fields{
        {QStringLiteral("file"), QString::fromLatin1(photo.sha256)},
        {QStringLiteral("media_type"), QString::fromLatin1(photo.info.mediaType)},
        {QStringLiteral("size"), qint64(photo.bytes.size())},
        {QStringLiteral("width"), photo.info.width},
        {QStringLiteral("height"), photo.info.height},
        {QStringLiteral("thumbnail"), QString::fromLatin1(toBase64Url(photo.thumbnail))},
        {QStringLiteral("taken_at"), toIso(facts.takenAt)},
        {QStringLiteral("source"), facts.imported ? QStringLiteral("gallery") : QStringLiteral("camera")},
    };
    const QJsonObject capture = captureFields(facts);
    for (auto field = capture.begin(); field != capture.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

} // namespace plumb::media
