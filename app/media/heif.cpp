#include "app/media/heif.h"

#include "app/core/destroy.h"

#include <QColorSpace>
#include <QtEndian>

#include <libheif/heif.h>

#include <memory>
#include <vector>

namespace plumb::media {

namespace {

Error broken(const char *why)
{
    return fail(ErrorCode::NotAPicture, QString::fromUtf8(why));
}

using Context = std::unique_ptr<heif_context, Destroy<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Destroy<heif_image_handle_release>>;
using Image = std::unique_ptr<heif_image, Destroy<heif_image_release>>;

struct Opened {
    Context context;
    Handle picture;
};

Result<Opened> open(const QByteArray &bytes)
{
    Opened opened{Context(heif_context_alloc()), {}};
    heif_error error = heif_context_read_from_memory_without_copy(opened.context.get(), bytes.constData(), size_t(bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return broken(error.message);
    heif_image_handle *picture = nullptr;
    error = heif_context_get_primary_image_handle(opened.context.get(), &picture);
    if (error.code != heif_error_Ok)
        return broken(error.message);
    opened.picture.reset(picture);
    return opened;
}

// libheif reads what it needs when it needs it: that the end is missing would show in decoding only.
bool isWhole(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const quint64 size = quint64(bytes.size());
    for (quint64 at = 0; at < size;) {
        if (size - at < 8)
            return false;
        quint64 length = qFromBigEndian<quint32>(data + at);
        if (length == 0)
            return true; // to the end of the file
        if (length == 1)
            length = size - at < 16 ? 0 : qFromBigEndian<quint64>(data + at + 8);
        if (length < 8 || length > size - at)
            return false;
        at += length;
    }
    return true;
}

QByteArray exifOf(const heif_image_handle *picture)
{
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(picture, "Exif", &id, 1) < 1)
        return {};
    const size_t size = heif_image_handle_get_metadata_size(picture, id);
    constexpr size_t most = 1024 * 1024;
    if (size <= 4 || size > most)
        return {};
    QByteArray block(qsizetype(size), Qt::Uninitialized);
    if (heif_image_handle_get_metadata(picture, id, block.data()).code != heif_error_Ok)
        return {};
    const quint32 skipped = qFromBigEndian<quint32>(block.constData()); // from here to the TIFF structure
    return skipped < quint32(block.size() - 4) ? block.mid(4 + qsizetype(skipped)) : QByteArray();
}

// Mostly Display P3 in pictures of phones.
QColorSpace colorSpaceOf(const heif_image_handle *picture)
{
    const heif_color_profile_type type = heif_image_handle_get_color_profile_type(picture);
    if (type != heif_color_profile_type_rICC && type != heif_color_profile_type_prof)
        return QColorSpace::SRgb;
    QByteArray profile(qsizetype(heif_image_handle_get_raw_color_profile_size(picture)), Qt::Uninitialized);
    if (heif_image_handle_get_raw_color_profile(picture, profile.data()).code != heif_error_Ok)
        return QColorSpace::SRgb;
    return QColorSpace::fromIccProfile(profile);
}

} // namespace

bool isHeif(const QByteArray &bytes)
{
    static constexpr const char *brands[] = {"heic", "heix", "heim", "heis", "mif1", "msf1"};
    if (bytes.size() < 12 || QByteArrayView(bytes).sliced(4, 4) != "ftyp")
        return false;
    const QByteArrayView brand = QByteArrayView(bytes).sliced(8, 4);
    return std::any_of(std::begin(brands), std::end(brands), [&](const char *known) { return brand == known; });
}

Result<PictureFormat> readHeif(const QByteArray &bytes)
{
    if (!isWhole(bytes))
        return broken("HEIC cut off");
    PLUMB_ASSIGN(const Opened opened, open(bytes));
    PictureFormat format;
    format.mediaType = QByteArrayLiteral("image/heic");
    format.width = heif_image_handle_get_width(opened.picture.get());
    format.height = heif_image_handle_get_height(opened.picture.get());
    if (format.width <= 0 || format.height <= 0)
        return broken("HEIC of no size");
    format.exif = exifOf(opened.picture.get());
    format.turned = true;
    return format;
}

Result<QImage> decodeHeif(const QByteArray &bytes)
{
    PLUMB_ASSIGN(const Opened opened, open(bytes));
    heif_image *decoded = nullptr;
    const heif_error error = heif_decode_image(opened.picture.get(), &decoded, heif_colorspace_RGB,
                                               heif_chroma_interleaved_RGB, nullptr);
    if (error.code != heif_error_Ok)
        return broken(error.message);
    const Image held(decoded);
    int stride = 0;
    const uint8_t *pixels = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    if (!pixels || width <= 0 || height <= 0)
        return broken("HEIC without pixels");
    QImage image = QImage(pixels, width, height, stride, QImage::Format_RGB888).convertToFormat(QImage::Format_RGB32);
    image.setColorSpace(colorSpaceOf(opened.picture.get()));
    return image;
}

} // namespace plumb::media
