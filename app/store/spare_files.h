// Files a device can do without for a time: those of records that ask for theirs in some states only (`fetched_when` in
// the kind's file), such as drawings that are superseded or not issued. They go when a person asks for it and not by
// themselves: somebody may be comparing revisions where there is no network.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"

#include <vector>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

// What takes room among the files: bytes that are here.
struct FilesUse {
    qint64 media = 0;              // pictures and sounds that are no drawings
    qint64 drawings = 0;           // files of kinds that have such a rule
    qint64 waiting = 0;            // of these, no record asks for them now
    qint64 spare = 0;              // of these, they may go
    std::vector<QByteArray> spareFiles; // SHA-256, hex
};

// Whether the bytes that a record names in this field come by themselves.
bool asksForBytes(const FieldSchema &field, const QJsonObject &fields);
// The kinds with a field that does not ask in every state.
QStringList kindsWithSpareFiles(const Schema &schema);

class SpareFiles {
public:
    SpareFiles(sqlite::Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    Result<FilesUse> use() const;
    // May go: the office has verified it; every record that names it is there as it is here, in a scope that is still
    // granted, so that it can be fetched again; and none asks for it.
    Result<bool> isSpare(const QByteArray &sha256) const;

private:
    struct Users {
        bool named = false;
        bool asked = false;
        bool atOffice = true;
        bool spare() const { return named && atOffice && !asked; }
    };
    Result<Users> usersOf(qint64 bid, const QByteArray &sha256) const;

    sqlite::Database &m_database;
    const Schema &m_schema;
};

} // namespace plumb::store
