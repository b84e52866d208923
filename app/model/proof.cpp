#include "app/model/proof.h"

#include "app/core/json.h"

#include <QCryptographicHash>
#include <QtEndian>


namespace plumb {

namespace {

QByteArray bigEndian(quint64 number)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

} // namespace

QByteArray nextLink(const QByteArray &before, const QByteArray &changeHash, qint64 seq, Moment receivedAt)
{
    return sha256(QByteArray::fromHex(before) + QByteArray::fromHex(changeHash) + bigEndian(quint64(seq))
                  + bigEndian(quint64(toMillis(receivedAt))))
        .toHex();
}

quint64 rowSum(const Id &record, qint64 seq)
{
    const QByteArray digest = sha256(toBytes(record) + bigEndian(quint64(seq)));
    return qFromBigEndian<quint64>(digest.constData());
}

QByteArray checksumText(quint64 checksum)
{
    return bigEndian(checksum).toHex();
}

QByteArray headText(const QString &epoch, const QString &scope, const wire::ScopeState &state)
{
    return "plumbline head 1\n" + epoch.toUtf8() + '\n' + scope.toUtf8() + '\n' + state.head + '\n'
        + QByteArray::number(state.headSeq) + '\n' + QByteArray::number(state.rows) + '\n' + state.checksum;
}

QByteArray grantsTagOf(const std::vector<wire::Grant> &grants)
{
    QJsonArray all;
    for (const wire::Grant &grant : grants)
        all.append(QJsonArray{grant.scope, QJsonArray::fromStringList(grant.roles)});
    return sha256(canonicalJson(all)).toHex().first(32);
}

QByteArray grantsText(const QString &epoch, const Id &device, const QByteArray &grantsTag, Moment officeTime,
                      const QStringList &revoked)
{
    QByteArray text = "plumbline grants 1\n" + epoch.toUtf8() + '\n' + toString(device).toLatin1() + '\n' + grantsTag + '\n'
        + QByteArray::number(toMillis(officeTime));
    for (const QString &scope : revoked)
        text += '\n' + scope.toUtf8();
    return text;
}

} // namespace plumb
