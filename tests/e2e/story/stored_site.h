// Everything a device holds of one site, read from its closed database, for comparing by content.
#pragma once

#include "app/core/result.h"
#include "app/store/reader.h"

#include <functional>

namespace plumb::test {

// `folder` as plumbline --demo leaves it, while no app has it open.
Status readFolder(const QString &folder, const std::function<Status(store::Reader &reader, const Schema &schema)> &read);

struct StoredSite {
    std::vector<store::StoredRecord> records; // void ones too, the oldest first

    // Of a kind whose fields are these.
    std::vector<QJsonObject> all(const QString &kind, const QJsonObject &where = {}) const;
    int count(const QString &kind, const QJsonObject &where = {}) const { return int(all(kind, where).size()); }
    QJsonObject one(const QString &kind, const QJsonObject &where) const; // the first; empty: there is none
};

Result<StoredSite> readSite(const QString &folder, const QString &siteId);

// The first record that is not the same on both, with its fields; "": they are equal.
QString difference(const StoredSite &one, const StoredSite &other);

} // namespace plumb::test
