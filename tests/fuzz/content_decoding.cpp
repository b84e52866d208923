// Compressed bodies: never more out than was allowed, and back again. The first byte chooses.
#include "app/core/content_coding.h"
#include "office/http/codec.h"
#include "tests/fuzz/target.h"

using namespace plumb;

PLUMB_FUZZ_TARGET(content_decoding)
{
    if (input.isEmpty())
        return;
    constexpr qint64 most = 1024 * 1024;
    const QByteArray encoding = input[0] % 2 ? "zstd" : "gzip";
    const QByteArray body = input.sliced(1);
    const auto unpacked = unpack(encoding, body, most);
    PLUMB_FUZZ_CHECK(!unpacked || unpacked->size() <= most);
    for (const QByteArray &name : {QByteArray("zstd"), QByteArray("gzip")}) {
        const auto back = unpack(name, office::encodeBody(name, body), most);
        PLUMB_FUZZ_CHECK(back.ok() && *back == body);
    }
}
