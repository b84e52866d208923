#include "app/viewmodels/value_map.h"

#include "app/viewmodels/words.h"

#include <QJSValue>
#include <QJsonArray>
#include <QLocale>

namespace plumb {

using namespace Qt::StringLiterals;

ListRow listRow(const store::StoredRecord &record, const Schema &schema, const QString &language)
{
    return {record.id, record.kind, record.scope, titleOf(record, schema, language),
            record.fields.toVariantMap(), record.unsent, record.seq};
}

QVariantMap toMap(const ListRow &row)
{
    return {{u"recordId"_s, idText(row.id)}, {u"kind"_s, row.kind}, {u"scope"_s, row.scope},
            {u"title"_s, row.title}, {u"fields"_s, row.fields}, {u"unsent"_s, row.unsent},
            {u"seq"_s, row.seq}};
}

QString titleOf(const store::StoredRecord &record, const Schema &schema, const QString &language)
{
    const KindSchema *kind = schema.kind(record.kind);
    return kind ? titleOf(*kind, record.fields, language) : QString();
}

namespace {

QVariant plain(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
}

QJsonValue numberValue(const QVariant &value, bool whole)
{
    if (value.typeId() != QMetaType::QString)
        return QJsonValue::fromVariant(value);
    const QString text = value.toString().trimmed();
    bool ok = false;
    const double number = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &ok);
    if (!ok)
        return text;
    return whole && number == qint64(number) ? QJsonValue(qint64(number)) : QJsonValue(number);
}

QJsonValue momentValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return toIso(fromDateTime(value.toDateTime()));
    return QJsonValue::fromVariant(value);
}

QJsonValue dayValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toLocalTime().date().toString(Qt::ISODate);
    return QJsonValue::fromVariant(value);
}

QJsonValue numbersValue(const QVariant &value)
{
    QJsonArray numbers;
    const QVariantList list = value.toList();
    for (const QVariant &each : list)
        numbers.append(numberValue(each, false));
    return numbers.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(numbers);
}

} // namespace

QJsonValue toFieldValue(const FieldSchema *field, const QVariant &given)
{
    const QVariant value = plain(given);
    if (!value.isValid() || value.isNull()
        || (value.typeId() == QMetaType::QString && value.toString().isEmpty()))
        return QJsonValue::Null;
    if (!field)
        return value.typeId() == QMetaType::QDateTime ? momentValue(value) : QJsonValue::fromVariant(value);
    switch (field->type) {
    case FieldType::Integer: return numberValue(value, true);
    case FieldType::Number: return numberValue(value, false);
    case FieldType::Date: return dayValue(value);
    case FieldType::Moment: return momentValue(value);
    case FieldType::Numbers: return numbersValue(value);
    case FieldType::Set: {
        const QVariantList list = value.toList();
        return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray::fromVariantList(list));
    }
    default: return QJsonValue::fromVariant(value);
    }
}

QJsonObject toFieldValues(const KindSchema *kind, const QVariantMap &values)
{
    QJsonObject fields;
    for (auto it = values.begin(); it != values.end(); ++it)
        fields.insert(it.key(), toFieldValue(kind ? kind->field(it.key()) : nullptr, it.value()));
    return fields;
}

QList<std::pair<QString, QJsonValue>> filtersOf(const KindSchema *kind, const QVariantMap &where)
{
    QList<std::pair<QString, QJsonValue>> filters;
    for (auto it = where.begin(); it != where.end(); ++it) {
        const FieldSchema *field = kind ? kind->field(it.key()) : nullptr;
        if (it->metaType().id() != QMetaType::QVariantList) {
            filters.append({it.key(), toFieldValue(field, it.value())});
            continue;
        }
        QJsonArray values;
        for (const QVariant &value : it->toList())
            values.append(toFieldValue(field, value));
        filters.append({it.key(), values});
    }
    return filters;
}

QString readable(const FieldSchema *field, const QJsonValue &value, const QString &language)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            parts += readable(field, each, language);
        return parts.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? words::yes() : words::no();
    if (value.isDouble()) {
        const QString number = QLocale(language).toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return field && !field->unit.isEmpty() ? number + u' ' + field->unit : number;
    }
    if (value.isObject())
        return {};
    if (field && field->type == FieldType::Choice) {
        if (const Choice *choice = field->choice(value.toString()))
            return choice->label.in(language);
    }
    if (field && field->type == FieldType::Date)
        return words::date(value.toVariant(), language);
    if (field && field->type == FieldType::Moment)
        return words::dateTime(value.toVariant(), language);
    return value.toString();
}

QString idText(const Id &id)
{
    return id.isNull() ? QString() : toString(id);
}

Id idOf(const QString &text)
{
    return parseId(text).value_or(Id());
}

QDateTime toDateTimeValue(const QVariant &given)
{
    const QVariant value = plain(given);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime();
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().startOfDay();
    const QString text = value.toString();
    if (text.size() == 10) // a day has no zone: it is that day wherever it is read
        return QDate::fromString(text, Qt::ISODate).startOfDay();
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace plumb
