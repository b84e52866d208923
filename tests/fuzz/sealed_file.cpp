// A sealed file as the office opens it (app/crypto/sealed_stream.h): any bytes; and a good file of two
// messages, bent at one place by the input, which must not pass for a good one.
#include "app/crypto/crypto.h"
#include "app/crypto/sealed_stream.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

#include <vector>

using namespace plumb;
using namespace plumb::crypto;

namespace {

struct Office {
    SigningKey key;
    QByteArray good; // sealed to it
    std::vector<QByteArray> messages{"first", "the second and last"};
};

const Office &office()
{
    static const Office made = [] {
        initialise();
        Office office{newSigningKey(), {}};
        QBuffer buffer(&office.good);
        buffer.open(QIODevice::WriteOnly);
        SealedWriter writer(buffer);
        PLUMB_FUZZ_CHECK(writer.begin(office.key.publicKey).ok());
        PLUMB_FUZZ_CHECK(writer.add(office.messages[0], false).ok() && writer.add(office.messages[1], true).ok());
        return office;
    }();
    return made;
}

Status open(QByteArray bytes, std::vector<QByteArray> &messages)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSealed(buffer, office().key.publicKey, office().key.secret, [&](const QByteArray &message, bool) {
        PLUMB_FUZZ_CHECK(message.size() <= maxSealedMessage);
        messages.push_back(message);
        return Status();
    });
}

} // namespace

PLUMB_FUZZ_TARGET(sealed_file)
{
    std::vector<QByteArray> messages;
    PLUMB_FUZZ_CHECK(!open(input, messages).ok() && messages.empty()); // nobody guesses a seal

    if (input.size() < 2)
        return;
    QByteArray bent = office().good;
    const qsizetype at = qsizetype(quint8(input[0])) * 256 + quint8(input[1]);
    bent.replace(at % bent.size(), input.size() - 2, input.sliced(2));
    messages.clear();
    const Status opened = open(bent, messages);
    PLUMB_FUZZ_CHECK(opened.ok() == (bent == office().good));
    PLUMB_FUZZ_CHECK(messages.size() <= 2 && std::equal(messages.begin(), messages.end(), office().messages.begin()));
}
