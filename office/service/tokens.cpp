#include "office/service/tokens.h"

#include "app/core/text.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

namespace plumb::office {

namespace {

constexpr qsizetype idBytes = 16;
constexpr qsizetype generationBytes = 4;
constexpr qsizetype macBytes = 32;

QByteArray generationText(qint64 generation)
{
    std::array<char, generationBytes> out{};
    qToBigEndian(quint32(generation), out.data());
    return QByteArray(out.data(), generationBytes);
}

QByteArray macOf(const OfficeKey &key, const Id &device, const QByteArray &publicKey, qint64 generation)
{
    // Fixed lengths throughout, so that no two inputs read the same.
    const QByteArray input = "plumbline device token 2\n" + toBytes(device) + generationText(generation) + publicKey;
    return QMessageAuthenticationCode::hash(input, key.key.secret, QCryptographicHash::Sha256);
}

} // namespace

QByteArray tokenOf(const OfficeKey &key, const Id &device, const QByteArray &publicKey, qint64 generation)
{
    return toBase64Url(toBytes(device) + generationText(generation) + macOf(key, device, publicKey, generation));
}

std::optional<TokenParts> readToken(const QByteArray &token)
{
    const QByteArray raw = fromBase64Url(token);
    if (raw.size() != idBytes + generationBytes + macBytes)
        return std::nullopt;
    const auto device = idFromBytes(raw.first(idBytes));
    if (!device)
        return std::nullopt;
    return TokenParts{*device, qint64(qFromBigEndian<quint32>(raw.constData() + idBytes)), raw.last(macBytes)};
}

bool isGenuine(const OfficeKey &key, const TokenParts &token, const QByteArray &publicKey)
{
    return crypto::equalConstantTime(token.mac, macOf(key, token.device, publicKey, token.generation));
}

} // namespace plumb::office
