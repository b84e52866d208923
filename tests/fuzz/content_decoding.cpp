// Compressed bodies, on both sides: never more out than was allowed. The first byte chooses.
#include "app/sync/compression.h"
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
    const auto atOffice = office::decodeBody(encoding, body, most);
    PLUMB_FUZZ_CHECK(!atOffice || atOffice->size() <= most);
    const auto atDevice = sync::decompress(encoding, body, most);
    PLUMB_FUZZ_CHECK(!atDevice || atDevice->size() <= most);
    PLUMB_FUZZ_CHECK(!atOffice || !atDevice || *atOffice == *atDevice);
    for (const QByteArray &name : {QByteArray("zstd"), QByteArray("gzip")}) {
        const auto back = office::decodeBody(name, office::encodeBody(name, body), most);
        PLUMB_FUZZ_CHECK(back.ok() && *back == body);
    }
}
