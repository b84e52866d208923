// JSON at the edges: strict parsing with limits, and one canonical form.
//
// Canonical = what QJsonDocument::Compact writes: keys sorted by UTF-16 code unit, no white space,
// shortest round-trip numbers. It agrees with RFC 8785 for what records hold: text, booleans,
// null, integers within ±2^53 and decimals between 1e-6 and 1e21.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace plumb {

QByteArray canonicalJson(const QJsonObject &object);
QByteArray canonicalJson(const QJsonArray &array);
QByteArray canonicalJson(const QJsonValue &value); // also a bare text or number

// The whole input must be one object. Error: InvalidJson with the byte offset.
Result<QJsonObject> parseObject(const QByteArray &bytes);
Result<QJsonArray> parseArray(const QByteArray &bytes);

// Reads fields of one object and remembers the first thing that was wrong, with its name:
//   JsonReader in(object); auto op = in.integer("op"); if (!in.ok()) return in.error();
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object, ErrorCode code = ErrorCode::InvalidJson)
        : m_object(object), m_code(code) {}

    QString text(QLatin1StringView name, int maxLength = 4096);
    QString optionalText(QLatin1StringView name, int maxLength = 4096);
    qint64 integer(QLatin1StringView name, qint64 min = 0, qint64 max = (qint64(1) << 53));
    qint64 optionalInteger(QLatin1StringView name, qint64 fallback, qint64 min = 0, qint64 max = (qint64(1) << 53));
    bool boolean(QLatin1StringView name, bool fallback);
    QJsonObject object(QLatin1StringView name);
    QJsonObject optionalObject(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name, int maxCount = 100000);
    QJsonArray optionalArray(QLatin1StringView name, int maxCount = 100000);
    QUuid id(QLatin1StringView name);
    void reject(QLatin1StringView name, const QString &why);

    bool ok() const { return !m_problem; }
    Error error() const { return *m_problem; }

private:
    const QJsonObject m_object;
    ErrorCode m_code;
    std::optional<Error> m_problem;
};

} // namespace plumb
