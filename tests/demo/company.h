// The demo company as data: assets/demo/company.json. Who refers to whom by key is checked here, so
// that a slip in the file is told with its place instead of showing up as an empty page.
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"
#include "tests/demo/moments.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace plumb::demo {

class Company {
public:
    // Error: InvalidValue, "issues[3].site: no such site: cuihuu".
    static Result<Company> read(const QByteArray &json, bool simplified);

    const QJsonObject &json() const { return m_json; }
    QJsonArray list(QLatin1StringView name) const { return m_json.value(name).toArray(); }
    QJsonObject object(QLatin1StringView name) const { return m_json.value(name).toObject(); }
    QString name() const { return m_json.value(QLatin1String("company")).toString(); }
    QString language() const { return m_language; } // zh_TW, or zh_CN where simplified
    QString adminKey() const { return m_json.value(QLatin1String("admin")).toString(); }
    QJsonObject person(const QString &key) const { return m_people.value(key); }
    QJsonObject site(const QString &key) const { return m_sites.value(key); }
    QJsonObject team(const QString &key) const { return m_teams.value(key); }

private:
    Status index();
    Status check() const;

    QJsonObject m_json;
    QString m_language = QStringLiteral("zh_TW");
    QHash<QString, QJsonObject> m_people;
    QHash<QString, QJsonObject> m_teams;
    QHash<QString, QJsonObject> m_sites;
    QHash<QString, QJsonObject> m_subjects; // inspections and issues
};

// Ids of the demo's records: made from a name and a moment, so that loading the same company for the
// same moment gives the same ids, and lists in order of creation look right.
class Ids {
public:
    Id of(const QString &name, Moment at);   // made at the first call, the same ever after
    Id known(const QString &name) const;     // null: nobody has made it
    void set(const QString &name, const Id &id) { m_ids[name] = id; }

private:
    std::map<QString, Id> m_ids;
};

} // namespace plumb::demo
