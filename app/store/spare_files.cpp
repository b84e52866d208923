#include "app/store/spare_files.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/blobs.h"

#include <QSet>

#include <algorithm>

namespace plumb::store {

namespace {

bool waits(const FieldSchema &field)
{
    return field.type == FieldType::Blob && !field.fetchedWhen.isEmpty();
}

// The rest of one that was being let go of when the app ended can go too.
bool mayGo(const Blobs::Row &row)
{
    if (row.info.here)
        return row.info.state == BlobState::Confirmed;
    return row.fetched > 0 && row.info.wantedAt < Moment{};
}

} // namespace

bool asksForBytes(const FieldSchema &field, const QJsonObject &fields)
{
    for (auto it = field.fetchedWhen.begin(); it != field.fetchedWhen.end(); ++it) {
        if (!it.value().contains(fields.value(it.key()).toString()))
            return false;
    }
    return true;
}

QStringList kindsWithSpareFiles(const Schema &schema)
{
    QStringList names;
    for (const QString &name : schema.kinds()) {
        if (std::ranges::any_of(schema.kind(name)->fields, waits))
            names << name;
    }
    return names;
}

Result<SpareFiles::Users> SpareFiles::usersOf(qint64 bid, const QByteArray &sha256) const
{
    const QString hash = QString::fromLatin1(sha256);
    auto records = m_database.cached(
        "SELECT kind, json(body), unsent = 0 AND seq > 0 AND EXISTS (SELECT 1 FROM scope WHERE name = record.scope AND suspended = 0)"
        " FROM blob_use JOIN record USING (rid) WHERE bid = ?");
    records.bind(1, bid);
    Users users;
    for (;;) {
        PLUMB_ASSIGN(const bool found, records.step());
        if (!found)
            return users;
        users.named = true;
        users.atOffice = users.atOffice && records.integer(2) != 0;
        const KindSchema *kind = m_schema.kind(records.text(0));
        PLUMB_ASSIGN(const QJsonObject fields, parseObject(records.bytes(1)));
        const auto asks = [&](const FieldSchema &field) {
            return field.type == FieldType::Blob && fields.value(field.name).toString() == hash && asksForBytes(field, fields);
        };
        users.asked = users.asked || !kind || std::ranges::any_of(kind->fields, asks);
    }
}

Result<bool> SpareFiles::isSpare(const QByteArray &sha256) const
{
    PLUMB_ASSIGN(const std::optional<Blobs::Row> row, Blobs(m_database).find(sha256));
    if (!row || !mayGo(*row))
        return false;
    PLUMB_ASSIGN(const Users users, usersOf(row->bid, sha256));
    return users.spare();
}

Result<FilesUse> SpareFiles::use() const
{
    FilesUse use;
    PLUMB_ASSIGN(use.media, m_database.cachedScalar("SELECT coalesce(sum(iif(here, size, fetched)), 0) FROM blob"
                                                    " WHERE media_type GLOB 'image/*' OR media_type GLOB 'audio/*'"));
    QSet<qint64> seen;
    for (const QString &kind : kindsWithSpareFiles(m_schema)) {
        auto files = m_database.cached("SELECT bid, sha256, iif(here, size, fetched), media_type GLOB 'image/*' OR media_type GLOB 'audio/*'"
                                       " FROM record JOIN blob_use USING (rid) JOIN blob USING (bid) WHERE kind = ? AND (here = 1 OR fetched > 0)");
        files.bind(1, kind);
        for (;;) {
            PLUMB_ASSIGN(const bool found, files.step());
            if (!found)
                break;
            const qint64 bid = files.integer(0), bytes = files.integer(2);
            if (seen.contains(bid))
                continue;
            seen.insert(bid);
            use.drawings += bytes;
            if (files.integer(3) != 0)
                use.media -= bytes;
            const QByteArray sha256 = files.bytes(1).toHex();
            PLUMB_ASSIGN(const Users users, usersOf(bid, sha256));
            if (users.asked)
                continue;
            use.waiting += bytes;
            PLUMB_ASSIGN(const std::optional<Blobs::Row> row, Blobs(m_database).find(sha256));
            if (!row || !mayGo(*row) || !users.spare())
                continue;
            use.spare += bytes;
            use.spareFiles.push_back(sha256);
        }
    }
    return use;
}

} // namespace plumb::store
