// A whole request at the office's door, by a device that is known: every address, method, query,
// header and body. Input: "METHOD target\nname: value\n…\n\nbody". An office under a broken client says
// no in its own words; it never stumbles (5xx), and never reaches outside its folder.
#include "office/http/exchange.h"
#include "tests/fuzz/target.h"
#include "tests/unit/office/office_fixture.h"

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

constexpr int requestsPerOffice = 1000;

struct Office : OfficeFixture {
    TestDevice device = joined(admin);
    int requests = 0;
};

Office &currentOffice()
{
    static std::unique_ptr<Office> current;
    if (!current || ++current->requests > requestsPerOffice)
        current = std::make_unique<Office>();
    return *current;
}

Request requestOf(const QByteArray &input, const QByteArray &token)
{
    const qsizetype end = input.indexOf("\n\n");
    const QList<QByteArray> lines = (end < 0 ? input : input.first(end)).split('\n');
    Request request;
    const QByteArray first = lines.front();
    const qsizetype space = std::max<qsizetype>(0, first.indexOf(' '));
    request.method = first.first(space);
    const QByteArray target = first.sliced(space).trimmed();
    const qsizetype mark = target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.first(mark)));
    if (mark >= 0)
        request.query = parseQuery(target.sliced(mark + 1));
    request.headers.insert("authorization", "Bearer " + token);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    request.body = end < 0 ? QByteArray() : input.sliced(end + 2);
    return request;
}

} // namespace

PLUMB_FUZZ_TARGET(request)
{
    Office &at = currentOffice();
    Request request = requestOf(input, at.device.token);
    request.body.truncate(at.service->bodyLimit(request.method, request.path).sent); // as the door does
    const Response response = exchange(*at.service, Tuning(), request);
    PLUMB_FUZZ_CHECK(response.status >= 200 && (response.status < 500 || response.status == 503));
    if (response.status >= 400 && response.headers.value("content-encoding").isEmpty())
        PLUMB_FUZZ_CHECK(!codeOf(response).isEmpty());
    for (auto it = response.headers.begin(); it != response.headers.end(); ++it)
        PLUMB_FUZZ_CHECK(!it.value().contains('\n') && !it.value().contains('\r')); // no header made by the caller
    if (response.file && response.file->length > 0) {
        const auto piece = response.file->read(0, 4096);
        PLUMB_FUZZ_CHECK(piece.ok() && !piece->isEmpty());
    }
}
