#include "office/ledger/proof.h"

#include "app/crypto/crypto.h"

#include <QtEndian>

namespace plumb::office {

namespace {

QByteArray bigEndian(quint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray nextLink(const QByteArray &before, const QByteArray &changeHash, qint64 seq, Moment receivedAt)
{
    return crypto::sha256Hex(QByteArray::fromHex(before) + QByteArray::fromHex(changeHash)
                             + bigEndian(quint64(seq)) + bigEndian(quint64(toMillis(receivedAt))));
}

quint64 rowSum(const Id &record, qint64 seq)
{
    const QByteArray digest = crypto::sha256(toBytes(record) + bigEndian(quint64(seq)));
    return qFromBigEndian<quint64>(digest.constData());
}

QByteArray checksumText(quint64 checksum)
{
    return bigEndian(checksum).toHex();
}

} // namespace plumb::office
