#include "office/service/office_key.h"

#include "app/core/text.h"

#include <QMessageAuthenticationCode>

namespace plumb::office {

QByteArray deviceToken(const OfficeKey &key, const QByteArray &code, const Id &device, const QByteArray &publicKey)
{
    // Fixed lengths first, so that no two inputs read the same.
    const QByteArray input = "plumbline device token 1\n" + toBytes(device) + publicKey + code;
    return toBase64Url(QMessageAuthenticationCode::hash(input, key.key.secret, QCryptographicHash::Sha256));
}

} // namespace plumb::office
