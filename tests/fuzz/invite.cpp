// A scanned or pasted invite. The first bytes of its JSON are checked by a hash a fuzzer cannot guess,
// so the JSON is also tried with the hash made right.
#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "app/model/invite.h"
#include "tests/fuzz/target.h"

#include <QUrl>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

void check(const QString &text)
{
    const auto invite = decodeInvite(text);
    if (!invite)
        return;
    const QUrl url(invite->url, QUrl::StrictMode);
    PLUMB_FUZZ_CHECK(url.isValid() && !url.host().isEmpty());
    PLUMB_FUZZ_CHECK(url.scheme() == "https"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1);
    const auto again = decodeInvite(encodeInvite(*invite));
    PLUMB_FUZZ_CHECK(again.ok() && *again == *invite);
}

} // namespace

PLUMB_FUZZ_TARGET(invite)
{
    check(QString::fromUtf8(input));
    check(u"plumb1:"_s + QString::fromLatin1(toBase64Url(input + crypto::sha256(input).left(4))));
}
