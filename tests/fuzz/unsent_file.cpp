// A file of unsent work after it was opened, as the office imports it. Input: messages, each after its
// length (parseUnsent()); and, because lengths are hard to guess, messages with a byte 0x1e between them.
#include "app/model/unsent_file.h"
#include "tests/fuzz/target.h"

using namespace plumb;
using namespace plumb::unsent;

namespace {

// What was read, counted.
struct Tally {
    int pushes = 0;
    int files = 0;
    qint64 missing = 0;

    void operator()(const Header &header) { PLUMB_FUZZ_CHECK(!header.device.isNull() && !header.company.isNull()); }
    void operator()(const Push &push)
    {
        ++pushes;
        PLUMB_FUZZ_CHECK(files == 0 && !push.request.changes.empty());
        PLUMB_FUZZ_CHECK(push.request.changes.size() <= std::size_t(wire::maxPushChanges));
    }
    void operator()(const FileBegin &file)
    {
        ++files;
        PLUMB_FUZZ_CHECK(missing == 0 && file.size > 0 && file.size <= maxFileBytes && file.sha256.size() == 64);
        missing = file.size;
    }
    void operator()(const FileData &data)
    {
        missing -= data.bytes.size();
        PLUMB_FUZZ_CHECK(missing >= 0 && data.last == (missing == 0));
    }
    void operator()(const End &end) { PLUMB_FUZZ_CHECK(end.pushes == pushes && end.files == files && missing == 0); }
};

} // namespace

PLUMB_FUZZ_TARGET(unsent_file)
{
    [[maybe_unused]] const Status whole = parseUnsent(input);
    Parser parser;
    Tally tally;
    for (const QByteArray &message : input.split('\x1e')) {
        auto part = parser.next(message);
        if (!part)
            break;
        std::visit(tally, *part);
    }
    PLUMB_FUZZ_CHECK(!parser.ended() || tally.missing == 0);
}
