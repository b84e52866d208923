// A record is id, kind, scope and fields. It never changes scope. "void" (a text: the reason) is a
// field every kind has; nothing is ever erased by a user.
#pragma once

#include "app/core/hlc.h"
#include "app/core/id.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace plumb {

// Scope names: "company", "desk", "management", "team/<id>", "team-private/<id>", "site/<id>".
namespace scope {
inline const QString company = QStringLiteral("company");
inline const QString desk = QStringLiteral("desk");
inline const QString management = QStringLiteral("management");
QString team(const Id &team);
QString teamPrivate(const Id &team);
QString site(const Id &site);
QString family(const QString &scopeName); // the part before the slash
bool isValid(const QString &scopeName);
} // namespace scope

inline const QString voidField = QStringLiteral("void");

struct Record {
    Id id;
    QString kind;
    QString scope;
    QJsonObject fields;

    bool isVoid() const { return !fields.value(voidField).toString().isEmpty(); }
    bool operator==(const Record &) const = default;
};

// Who set a field last, as the office counts: `seq` is the office sequence of that change.
// Devices know `seq` alone; device and hlc stay at the office, for the merge rule.
struct FieldVersion {
    qint64 seq = 0;
    Id device;
    Hlc hlc;
    bool operator==(const FieldVersion &) const = default;
};

// Versions of a record's fields, packed: most fields share the version of the record's creation
// ("*"), only the others are listed. A field that was never set has version 0.
class FieldVersions {
public:
    FieldVersion of(const QString &field) const;
    qint64 seqOf(const QString &field) const { return of(field).seq; }
    void setAll(const QStringList &fields, const FieldVersion &version); // at creation
    void set(const QString &field, const FieldVersion &version);
    bool isEmpty() const { return m_fields.isEmpty(); }
    // The newest of all fields but this one that another device has set (or cleared).
    FieldVersion newestBut(const QString &field, const Id &device) const;
    // As if what this device wrote up to `seq` were somebody else's.
    FieldVersions disowned(const Id &device, qint64 seq) const;

    // {"*":12,"status":40}: what devices get. Fields of "*" are those present in the record.
    QByteArray toDeviceJson(const QJsonObject &fields) const;
    static Result<FieldVersions> fromDeviceJson(const QByteArray &json, const QJsonObject &fields);
    // {"*":[12,"<device>","<hlc>",["title",…]],"status":[40,…]}: what the office stores.
    QByteArray toOfficeJson() const;
    static Result<FieldVersions> fromOfficeJson(const QByteArray &json);

    bool operator==(const FieldVersions &) const = default;

private:
    QMap<QString, FieldVersion> m_fields;
};

} // namespace plumb
