// Does a value fit its field?
#include "app/model/schema.h"

#include <algorithm>

#include "app/core/id.h"
#include "app/core/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace plumb {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 defaultTextLength = 500;
constexpr qint64 defaultLongTextLength = 20000;
constexpr qint64 defaultEntries = 200;
constexpr qint64 maxEntryLength = 1000;
constexpr qsizetype maxThumbnailChars = 2732; // base64 of 2,048 bytes

QString textProblem(const FieldSchema &field, const QJsonValue &value)
{
    if (!value.isString())
        return u"type"_s;
    const qint64 fallback = field.type == FieldType::LongText ? defaultLongTextLength : defaultTextLength;
    if (value.toString().size() > (field.maxLength ? field.maxLength : fallback))
        return u"too_long"_s;
    return {};
}

QString numberProblem(const FieldSchema &field, const QJsonValue &value)
{
    if (!value.isDouble())
        return u"type"_s;
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return u"type"_s;
    if (field.type == FieldType::Integer && (number != std::floor(number) || std::abs(number) > 9007199254740992.0))
        return u"type"_s;
    if (field.min && number < *field.min)
        return u"too_small"_s;
    if (field.max && number > *field.max)
        return u"too_large"_s;
    return {};
}

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isMoment(const QString &text)
{
    return text.size() == 24 && text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

QString setProblem(const FieldSchema &field, const QJsonValue &value)
{
    if (!value.isArray())
        return u"type"_s;
    const QJsonArray array = value.toArray();
    if (array.size() > (field.maxLength ? field.maxLength : defaultEntries))
        return u"too_long"_s;
    QSet<QString> seen;
    for (const QJsonValue &entry : array) {
        const QString text = entry.toString();
        if (!entry.isString() || text.isEmpty() || text.size() > maxEntryLength || seen.contains(text))
            return u"type"_s;
        seen.insert(text);
    }
    return {};
}

QString numbersProblem(const FieldSchema &field, const QJsonValue &value)
{
    if (!value.isArray())
        return u"type"_s;
    const QJsonArray array = value.toArray();
    if (array.size() > (field.maxLength ? field.maxLength : defaultEntries))
        return u"too_long"_s;
    for (const QJsonValue &entry : array) {
        if (!entry.isDouble() || !std::isfinite(entry.toDouble()))
            return u"type"_s;
    }
    return {};
}

bool areTexts(const QJsonValue &value, bool ids = false)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [ids](const QJsonValue &each) {
        return each.isString() && (!ids || parseId(each.toString()));
    });
}

bool hasOnly(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(names.begin(), names.end(), it.key()) == names.end())
            return false;
    }
    return true;
}

// {"missing": [{code, ids, args}], "confirmed": [texts]}: known codes, ids of records; nothing besides.
bool saysWhatIsMissing(const FieldSchema &field, const QJsonValue &value)
{
    const QJsonObject gate = value.toObject();
    const QJsonValue missing = gate.value("missing"_L1);
    if (!missing.isArray() || !hasOnly(gate, {"missing"_L1, "confirmed"_L1}) || (gate.contains("confirmed"_L1) && !areTexts(gate.value("confirmed"_L1))))
        return false;
    const QJsonArray list = missing.toArray();
    return list.size() <= defaultEntries && std::all_of(list.begin(), list.end(), [&](const QJsonValue &each) {
        const QJsonObject one = each.toObject();
        return hasOnly(one, {"code"_L1, "ids"_L1, "args"_L1}) && field.missing.contains(one.value("code"_L1).toString())
            && areTexts(one.value("ids"_L1), true) && areTexts(one.value("args"_L1));
    });
}

QString problemOf(const FieldSchema &field, const QJsonValue &value)
{
    const QString text = value.toString();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return textProblem(field, value);
    case FieldType::Integer:
    case FieldType::Number: return numberProblem(field, value);
    case FieldType::Boolean: return value.isBool() ? QString() : u"type"_s;
    case FieldType::Date: return isDate(text) ? QString() : u"not_a_date"_s;
    case FieldType::Moment: return isMoment(text) ? QString() : u"not_a_moment"_s;
    case FieldType::Choice: return field.choice(text) ? QString() : u"not_a_choice"_s;
    case FieldType::Set: return setProblem(field, value);
    case FieldType::Reference: return parseId(text) ? QString() : u"not_an_id"_s;
    case FieldType::Blob: return isSha256Hex(text.toLatin1()) ? QString() : u"not_a_hash"_s;
    case FieldType::Numbers: return numbersProblem(field, value);
    case FieldType::Thumbnail:
        if (text.size() > maxThumbnailChars)
            return u"too_long"_s;
        return fromBase64Url(text.toLatin1()).isEmpty() ? u"type"_s : QString();
    case FieldType::Json: return field.missing.isEmpty() || saysWhatIsMissing(field, value) ? QString() : u"type"_s;
    }
    return u"type"_s;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

} // namespace

std::optional<FieldProblem> checkValue(const FieldSchema &field, const QJsonValue &value)
{
    if (isEmptyValue(value)) {
        if (field.required)
            return FieldProblem{field.name, ErrorCode::InvalidValue, u"required"_s};
        // an empty text clears a text; of any other type only null does
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
        if (value.isString() && !isText)
            return FieldProblem{field.name, ErrorCode::InvalidValue, u"type"_s};
        return std::nullopt;
    }
    const QString reason = problemOf(field, value);
    if (reason.isEmpty())
        return std::nullopt;
    return FieldProblem{field.name, ErrorCode::InvalidValue, reason};
}

std::vector<FieldProblem> checkFields(const KindSchema &kind, const QJsonObject &fields)
{
    std::vector<FieldProblem> problems;
    for (const FieldSchema &field : kind.fields) {
        if (auto problem = checkValue(field, fields.value(field.name)))
            problems.push_back(std::move(*problem));
    }
    return problems;
}

bool isWhole(const KindSchema &kind, const QJsonObject &fields)
{
    return std::none_of(kind.fields.begin(), kind.fields.end(),
                        [&](const FieldSchema &field) { return checkValue(field, fields.value(field.name)).has_value(); });
}

} // namespace plumb
