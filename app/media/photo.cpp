#include "app/media/photo.h"

#include "app/core/text.h"
#include "app/core/threads.h"
#include "app/crypto/crypto.h"
#include "app/media/scaling.h"

namespace plumb::media {

Result<PreparedPhoto> preparePhoto(const QByteArray &bytes)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    PreparedPhoto photo;
    PLUMB_ASSIGN(photo.info, inspectPicture(bytes));
    PLUMB_ASSIGN(photo.thumbnail, thumbnail(bytes));
    photo.bytes = bytes;
    photo.sha256 = crypto::sha256Hex(bytes);
    return photo;
}

QJsonObject photoFields(const PreparedPhoto &photo, Moment now)
{
    return {
        {QStringLiteral("file"), QString::fromLatin1(photo.sha256)},
        {QStringLiteral("media_type"), QString::fromLatin1(photo.info.mediaType)},
        {QStringLiteral("size"), qint64(photo.bytes.size())},
        {QStringLiteral("width"), photo.info.width},
        {QStringLiteral("height"), photo.info.height},
        {QStringLiteral("thumbnail"), QString::fromLatin1(toBase64Url(photo.thumbnail))},
        {QStringLiteral("taken_at"), toIso(photo.info.exif.takenAt.value_or(now))},
    };
}

} // namespace plumb::media
