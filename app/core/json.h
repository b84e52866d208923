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

// The members of one object as they stand in compact JSON, one after the other and without a value being made of any:
// for whoever wants few members of very many objects. Texts keep their quotation marks (textOf() reads them).
// False: this is no such object; some members may have been shown by then.
template <typename Visit> bool eachMember(QByteArrayView object, const Visit &visit);
QString textOf(QByteArrayView value); // "" where it is no text

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

namespace json {
// Behind the quotation mark that ends the text which begins at `at`; behind the value that begins there. -1: it has no end.
qsizetype behindText(QByteArrayView json, qsizetype at);
qsizetype behindValue(QByteArrayView json, qsizetype at);
} // namespace json

template <typename Visit> bool eachMember(QByteArrayView object, const Visit &visit)
{
    if (object == "{}")
        return true;
    for (qsizetype at = 0; at + 1 < object.size();) {
        if (object[at] != (at == 0 ? '{' : ',') || object[at + 1] != '"')
            return false;
        const qsizetype key = at + 1;
        const qsizetype colon = json::behindText(object, key);
        if (colon < 0 || colon >= object.size() || object[colon] != ':')
            return false;
        at = json::behindValue(object, colon + 1);
        if (at < 0)
            return false;
        visit(object.sliced(key + 1, colon - key - 2), object.sliced(colon + 1, at - colon - 1));
        if (object[at] == '}')
            return at + 1 == object.size();
    }
    return false;
}

} // namespace plumb
