// Reads data files strictly: a missing, misspelt or wrong value is an error that names its place,
// "utilities.json: items[3].limit: no limit \"x\"". The first problem of a file is the one told; an editor
// asks for all of them.
#pragma once

#include "app/model/schema.h"

#include <QJsonObject>

namespace plumb::quality {

struct Problem {
    QString path;   // "items[3].limit"
    QString reason;
    bool operator==(const Problem &) const = default;
};

class Problems {
public:
    explicit Problems(QString file) : m_file(std::move(file)) {}
    void tell(const QString &path, const QString &reason) { m_all.push_back({path, reason}); }
    const std::vector<Problem> &all() const { return m_all; }
    std::optional<Error> first() const;

private:
    QString m_file;
    std::vector<Problem> m_all;
};

class StrictEntry {
public:
    StrictEntry(Problems &problems, QJsonValue value, QString path);

    void only(std::initializer_list<QLatin1StringView> known) const;
    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    bool isText(QLatin1StringView name) const { return m_object.value(name).isString(); }
    QString text(QLatin1StringView name) const;
    QString optionalText(QLatin1StringView name) const;
    QString oneOf(QLatin1StringView name, const QStringList &words, const QString &fallback = {}) const;
    QString date(QLatin1StringView name) const; // may be missing
    Label label(QLatin1StringView name) const;
    Label optionalLabel(QLatin1StringView name) const;
    double number(QLatin1StringView name) const;
    std::optional<double> optionalNumber(QLatin1StringView name) const;
    int count(QLatin1StringView name, int fallback, int min, int max) const;
    bool flag(QLatin1StringView name) const; // missing: false
    QStringList names(QLatin1StringView name, const QStringList &known = {}) const; // missing: none
    StrictEntry object(QLatin1StringView name) const;
    std::vector<StrictEntry> list(QLatin1StringView name) const;

    QString path(QLatin1StringView name) const;
    void tell(QLatin1StringView name, const QString &reason) const;
    Problems &problems() const { return *m_problems; }

private:
    Problems *m_problems;
    QJsonObject m_object;
    QString m_path;
};

} // namespace plumb::quality
