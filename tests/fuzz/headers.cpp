// Headers: tus, ranges, what encodings are accepted, when to ask again.
#include "app/sync/downloads.h"
#include "app/sync/office_reply.h"
#include "office/http/codec.h"
#include "office/service/blobs.h"
#include "office/service/upload_headers.h"
#include "tests/fuzz/target.h"

using namespace plumb;
using namespace plumb::office;

namespace {

void checkRange(const QByteArray &header, qint64 size)
{
    const auto range = parseRange(header, size);
    if (!range || !range->has_value())
        return;
    const ByteRange part = **range;
    PLUMB_FUZZ_CHECK(part.first >= 0 && part.length > 0 && part.length <= size && part.first <= size - part.length);
}

} // namespace

PLUMB_FUZZ_TARGET(headers)
{
    const auto number = tus::number(input);
    PLUMB_FUZZ_CHECK(!number || *number >= 0);
    const auto metadata = tus::metadata(input);
    if (metadata) {
        for (auto it = metadata->begin(); it != metadata->end(); ++it)
            PLUMB_FUZZ_CHECK(!it.key().isEmpty() && !it.key().contains(' ') && !it.key().contains(','));
    }
    const auto checksum = tus::checksum(input);
    PLUMB_FUZZ_CHECK(!checksum || checksum->value.size() == 0 || checksum->value.size() == 20 || checksum->value.size() == 32);
    const auto concat = tus::concat(input);
    PLUMB_FUZZ_CHECK(!concat || (concat->kind == tus::Concat::Kind::Final) == !concat->paths.isEmpty());
    for (const qint64 size : {qint64(1), qint64(1000), qint64(1) << 40})
        checkRange(input, size);
    const QByteArray encoding = chooseEncoding(input);
    PLUMB_FUZZ_CHECK(encoding.isEmpty() || encoding == "zstd" || encoding == "gzip");
    if (const auto content = sync::readContentRange(input))
        PLUMB_FUZZ_CHECK(content->first >= 0 && content->first <= content->last && content->last < content->total);
    if (const auto wait = sync::readRetryAfter(input, fromMillis(1'795'426'680'000)))
        PLUMB_FUZZ_CHECK(wait->count() >= 0);
}
