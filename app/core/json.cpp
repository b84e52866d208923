#include "app/core/json.h"

#include "app/core/id.h"

#include <QJsonDocument>

#include <cstring>

#include <cmath>

namespace plumb {

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray canonicalJson(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray canonicalJson(const QJsonValue &value)
{
    // QJsonDocument only writes containers: write [value] and take the brackets off.
    const QByteArray wrapped = canonicalJson(QJsonArray{value});
    return wrapped.mid(1, wrapped.size() - 2);
}

namespace {

Result<QJsonDocument> parseDocument(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidJson, QStringLiteral("byte %1: %2").arg(problem.offset).arg(problem.errorString()));
    return document;
}

} // namespace

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    PLUMB_ASSIGN(const QJsonDocument document, parseDocument(bytes));
    if (!document.isObject())
        return fail(ErrorCode::InvalidJson, QStringLiteral("not an object"));
    return document.object();
}

Result<QJsonArray> parseArray(const QByteArray &bytes)
{
    PLUMB_ASSIGN(const QJsonDocument document, parseDocument(bytes));
    if (!document.isArray())
        return fail(ErrorCode::InvalidJson, QStringLiteral("not an array"));
    return document.array();
}

void JsonReader::reject(QLatin1StringView name, const QString &why)
{
    if (!m_problem)
        m_problem = fail(m_code, QStringLiteral("%1: %2").arg(name, why));
}

QString JsonReader::text(QLatin1StringView name, int maxLength)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        reject(name, QStringLiteral("text expected"));
    else if (value.toString().size() > maxLength)
        reject(name, QStringLiteral("longer than %1").arg(maxLength));
    return value.toString();
}

QString JsonReader::optionalText(QLatin1StringView name, int maxLength)
{
    return m_object.value(name).isUndefined() ? QString() : text(name, maxLength);
}

qint64 JsonReader::integer(QLatin1StringView name, qint64 min, qint64 max)
{
    const QJsonValue value = m_object.value(name);
    const double number = value.toDouble(NAN);
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > double(qint64(1) << 53)) {
        reject(name, QStringLiteral("whole number expected"));
        return min;
    }
    const qint64 whole = value.toInteger();
    if (whole < min || whole > max) {
        reject(name, QStringLiteral("outside %1 … %2").arg(min).arg(max));
        return min;
    }
    return whole;
}

qint64 JsonReader::optionalInteger(QLatin1StringView name, qint64 fallback, qint64 min, qint64 max)
{
    return m_object.value(name).isUndefined() ? fallback : integer(name, min, max);
}

bool JsonReader::boolean(QLatin1StringView name, bool fallback)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        reject(name, QStringLiteral("true or false expected"));
    return value.toBool();
}

QJsonObject JsonReader::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        reject(name, QStringLiteral("object expected"));
    return value.toObject();
}

QJsonObject JsonReader::optionalObject(QLatin1StringView name)
{
    return m_object.value(name).isUndefined() ? QJsonObject() : object(name);
}

QJsonArray JsonReader::array(QLatin1StringView name, int maxCount)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        reject(name, QStringLiteral("array expected"));
    else if (value.toArray().size() > maxCount)
        reject(name, QStringLiteral("more than %1 entries").arg(maxCount));
    return value.toArray();
}

QJsonArray JsonReader::optionalArray(QLatin1StringView name, int maxCount)
{
    return m_object.value(name).isUndefined() ? QJsonArray() : array(name, maxCount);
}

QUuid JsonReader::id(QLatin1StringView name)
{
    const auto id = parseId(m_object.value(name).toString());
    if (!id)
        reject(name, QStringLiteral("id expected"));
    return id.value_or(QUuid());
}

namespace json {

qsizetype behindText(QByteArrayView json, qsizetype at)
{
    for (++at;;) {
        const void *const found = std::memchr(json.data() + at, '"', std::size_t(json.size() - at));
        if (!found)
            return -1;
        const qsizetype quote = static_cast<const char *>(found) - json.data();
        qsizetype escapes = 0;
        while (json[quote - 1 - escapes] == '\\')
            ++escapes;
        at = quote + 1;
        if (escapes % 2 == 0)
            return at;
    }
}

qsizetype behindValue(QByteArrayView json, qsizetype at)
{
    for (int depth = 0; at >= 0 && at < json.size();) {
        const char c = json[at];
        if (depth == 0 && (c == ',' || c == '}'))
            return at;
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at = c == '"' ? behindText(json, at) : at + 1;
    }
    return -1;
}

} // namespace json

QString textOf(QByteArrayView value)
{
    if (value.size() < 2 || value.front() != '"')
        return {};
    if (!value.contains('\\'))
        return QString::fromUtf8(value.sliced(1, value.size() - 2));
    return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().at(0).toString();
}

} // namespace plumb
