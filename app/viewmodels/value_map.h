// Values as QML knows them and values as records keep them.
#pragma once

#include "app/model/schema.h"
#include "app/store/types.h"

#include <QJsonValue>
#include <QVariant>

namespace plumb {

// {recordId, kind, scope, title, fields, unsent, seq}
struct ListRow {
    Id id;
    QString kind;
    QString scope;
    QString title;
    QVariantMap fields;
    bool unsent = false;
    qint64 seq = 0;
    bool operator==(const ListRow &) const = default;
};

ListRow listRow(const store::StoredRecord &record, const Schema &schema, const QString &language);
QVariantMap toMap(const ListRow &row);
QString titleOf(const store::StoredRecord &record, const Schema &schema, const QString &language);

// What a control hands over, as the field wants it: typed figures become numbers, dates become ISO
// text, an empty text clears. What cannot be read is passed on as it is, for checkValue to refuse.
QJsonValue toFieldValue(const FieldSchema *field, const QVariant &value);
QJsonObject toFieldValues(const KindSchema *kind, const QVariantMap &values);

// Filters of a list: {field: value}, null for an empty field, [values] for one of several.
QList<std::pair<QString, QJsonValue>> filtersOf(const KindSchema *kind, const QVariantMap &where);

// A choice in words, a date in the reader's way, several values joined: as a person reads the field.
QString readable(const FieldSchema *field, const QJsonValue &value, const QString &language);

// "" where it is no id.
QString idText(const Id &id);
Id idOf(const QString &text); // null where it is none

// Moments and days as values have them, as QML dates. Invalid where the text is none.
QDateTime toDateTimeValue(const QVariant &value);

} // namespace plumb
