#include "tests/e2e/story/stored_site.h"

#include "app/crypto/crypto.h"
#include "app/store/store_file.h"
#include "app/viewmodels/key_ring.h"
#include "assets/assets.h"
#include "platform/common/plain_key_store.h"
#include "tests/demo/await.h"

#include <QJsonDocument>

#include <algorithm>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 1000;

Status addAll(store::Reader &reader, store::ListQuery query, std::vector<store::StoredRecord> &out)
{
    for (store::Anchor after;;) {
        PLUMB_ASSIGN(store::ListPage page, reader.page(query, after, pageRows));
        out.insert(out.end(), page.rows.begin(), page.rows.end());
        if (int(page.rows.size()) < pageRows)
            return {};
        after = page.next;
    }
}

bool fits(const QJsonObject &fields, const QJsonObject &where)
{
    for (auto it = where.begin(); it != where.end(); ++it) {
        if (fields.value(it.key()) != it.value())
            return false;
    }
    return true;
}

QString told(const store::StoredRecord &record)
{
    return u"%1 %2 (%3): %4"_s.arg(record.kind, toString(record.id)).arg(record.seq)
        .arg(QString::fromUtf8(QJsonDocument(record.fields).toJson(QJsonDocument::Compact)));
}

} // namespace

Status readFolder(const QString &folder, const std::function<Status(store::Reader &, const Schema &)> &read)
{
    PLUMB_ASSIGN(const Schema schema, Schema::load(assets::schemaFolder()));
    PlainKeyStore keys(folder);
    KeyRing ring(folder, &keys);
    PLUMB_ASSIGN(const auto key, demo::await(ring.open()));
    if (!key)
        return fail(ErrorCode::WrongKey, u"%1 has no key beside it"_s.arg(folder));
    PLUMB_ASSIGN(auto opened, store::StoreFile::open({folder, *key, nullptr}, schema, SystemClock()));
    store::Reader reader(opened.file->writer(), schema);
    return read(reader, schema);
}

Result<StoredSite> readSite(const QString &folder, const QString &siteId)
{
    StoredSite site;
    const auto id = parseId(siteId);
    if (!id)
        return fail(ErrorCode::InvalidValue, u"\"%1\" is no id"_s.arg(siteId));
    PLUMB_TRY(readFolder(folder, [&](store::Reader &reader, const Schema &schema) -> Status {
        for (const QStringList kinds = schema.kinds(); const QString &kind : kinds) {
            store::ListQuery query;
            query.kind = kind;
            query.scope = scope::site(*id);
            query.includeVoid = true;
            PLUMB_TRY(addAll(reader, query, site.records));
        }
        return {};
    }));
    std::sort(site.records.begin(), site.records.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return site;
}

std::vector<QJsonObject> StoredSite::all(const QString &kind, const QJsonObject &where) const
{
    std::vector<QJsonObject> found;
    for (const store::StoredRecord &record : records) {
        if (record.kind == kind && fits(record.fields, where))
            found.push_back(record.fields);
    }
    return found;
}

QJsonObject StoredSite::one(const QString &kind, const QJsonObject &where) const
{
    const auto found = all(kind, where);
    return found.empty() ? QJsonObject() : found.front();
}

QString difference(const StoredSite &one, const StoredSite &other)
{
    const auto missing = [](const StoredSite &from, const StoredSite &in) -> QString {
        for (const store::StoredRecord &record : from.records) {
            const auto twin = std::find_if(in.records.begin(), in.records.end(), [&](const auto &each) { return each.id == record.id; });
            if (twin == in.records.end())
                return u"on one device only: "_s + told(record);
            if (twin->kind != record.kind || twin->fields != record.fields || twin->seq != record.seq)
                return u"%1\nis on the other %2"_s.arg(told(record), told(*twin));
        }
        return {};
    };
    const QString here = missing(one, other);
    return here.isEmpty() ? missing(other, one) : here;
}

} // namespace plumb::test
