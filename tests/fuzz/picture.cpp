// Any bytes as a picture that somebody adds (app/media): refused, or of a believable size; and what was
// believed can be decoded or refused, kept smaller with its EXIF, and is believed again.
#include "app/core/threads.h"
#include "app/media/photo.h"
#include "app/media/scaling.h"
#include "tests/fuzz/target.h"

using namespace plumb;
using namespace plumb::media;

PLUMB_FUZZ_TARGET(picture)
{
    const Result<PictureInfo> info = inspectPicture(input);
    if (!info)
        return;
    PLUMB_FUZZ_CHECK(info->width > 0 && info->height > 0);
    PLUMB_FUZZ_CHECK(qint64(info->width) * info->height <= maxPicturePixels);
    PLUMB_FUZZ_CHECK(info->exif.orientation >= 1 && info->exif.orientation <= 8);
    constexpr qint64 quick = 256 * 256;
    if (qint64(info->width) * info->height > quick)
        return;
    const Result<PreparedPhoto> photo = preparePhoto(input, {32});
    if (!photo)
        return;
    PLUMB_FUZZ_CHECK(photo->thumbnail.size() < thumbnailLimit);
    PLUMB_FUZZ_CHECK(inspectPicture(photo->bytes).ok() && scaledImage(photo->bytes, 32).ok());
}
