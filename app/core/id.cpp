#include "app/core/id.h"

namespace plumb {

namespace {

constexpr int idMillisBytes = 6;
constexpr int idRestBytes = 10;

} // namespace

Id newId(const Clock &clock, Random &random)
{
    return idFrom(quint64(toMillis(clock.now())), random.bytes(idRestBytes));
}

Id idFrom(quint64 millis, QByteArrayView rest)
{
    Q_ASSERT(rest.size() >= idRestBytes);
    QByteArray raw(idMillisBytes, '\0');
    for (int i = 0; i < idMillisBytes; ++i)
        raw[i] = char(millis >> (40 - 8 * i));
    raw += rest.first(idRestBytes);
    raw[6] = char((raw[6] & 0x0f) | 0x70);
    raw[8] = char((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw);
}

QString toString(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}

std::optional<Id> parseId(QStringView text)
{
    if (text.size() != 36 || text.front() == u'{')
        return std::nullopt;
    const QUuid id = QUuid::fromString(text);
    if (id.isNull())
        return std::nullopt;
    return id;
}

QByteArray toBytes(const Id &id)
{
    return id.toRfc4122();
}

std::optional<Id> idFromBytes(const QByteArray &raw)
{
    if (raw.size() != 16)
        return std::nullopt;
    return QUuid::fromRfc4122(raw);
}

} // namespace plumb
