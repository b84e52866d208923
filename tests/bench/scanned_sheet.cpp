#include "tests/bench/scanned_sheet.h"

#include <cstdio>
#include <vector>

#include <jpeglib.h>

namespace plumb::bench {

QByteArray scannedSheet(QSize pixels)
{
    jpeg_compress_struct out{};
    jpeg_error_mgr errors{};
    out.err = jpeg_std_error(&errors);
    jpeg_create_compress(&out);
    uchar *bytes = nullptr;
    ulong size = 0;
    jpeg_mem_dest(&out, &bytes, &size);
    out.image_width = uint(pixels.width());
    out.image_height = uint(pixels.height());
    out.input_components = 3;
    out.in_color_space = JCS_RGB;
    jpeg_set_defaults(&out);
    jpeg_set_quality(&out, 70, TRUE);
    jpeg_start_compress(&out, TRUE);
    std::vector<uchar> row(std::size_t(pixels.width()) * 3);
    while (out.next_scanline < out.image_height) {
        const uint y = out.next_scanline;
        for (uint x = 0; x < out.image_width; ++x) {
            const bool line = x % 200 < 4 || y % 200 < 4 || (x + y) % 900 < 3;
            row[x * 3] = row[x * 3 + 1] = row[x * 3 + 2] = line ? 40 : 245;
        }
        uchar *rows = row.data();
        jpeg_write_scanlines(&out, &rows, 1);
    }
    jpeg_finish_compress(&out);
    jpeg_destroy_compress(&out);
    QByteArray jpeg(reinterpret_cast<const char *>(bytes), qsizetype(size));
    free(bytes);
    return jpeg;
}

} // namespace plumb::bench
