// Whatever answers in the office's name: status, headers and body as a device sorts them.
// Input: "STATUS\nName: value\n…\n\nbody".
#include "app/sync/join.h"
#include "app/sync/office_reply.h"
#include "tests/fuzz/target.h"

using namespace plumb;
using namespace plumb::sync;

PLUMB_FUZZ_TARGET(office_reply)
{
    const qsizetype end = input.indexOf("\n\n");
    const QList<QByteArray> lines = (end < 0 ? input : input.first(end)).split('\n');
    HttpResponse response;
    response.status = lines.front().toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            response.headers.emplace_back(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    response.body = end < 0 ? QByteArray() : input.sliced(end + 2);

    const Reply reply{response, fromMillis(1'795'426'680'000)};
    const auto trouble = troubleOf(reply);
    PLUMB_FUZZ_CHECK(trouble.has_value() == (response.status < 200 || response.status > 299));
    if (trouble) {
        // "No" is believed in the office's own words only.
        PLUMB_FUZZ_CHECK(!std::holds_alternative<Never>(*trouble) || readOfficeError(response).has_value());
        const auto wait = retryAfterOf(*trouble);
        PLUMB_FUZZ_CHECK(!wait || wait->count() >= 0);
    }
    [[maybe_unused]] const auto object = readObject(response);
    const Invite invite{QStringLiteral("https://127.0.0.1:1"), QByteArray(64, 'a'), QStringLiteral("code"), {}, {}};
    static const DeviceKeys keys{Id::createUuid(), crypto::newSigningKey()};
    const auto identity = readJoinReply(invite, keys, reply);
    PLUMB_FUZZ_CHECK(!identity || (!identity->token.isEmpty() && !identity->company.isNull() && !identity->person.isNull()));
}
